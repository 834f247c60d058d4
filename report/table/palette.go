package table

import (
	"maps"
	"slices"
)

// Colour is how a slug looks wherever it stands: a fill, an ink that can be
// read on it (4.5:1 or better), and a sign, as colour alone never carries a
// meaning.
type Colour struct {
	Fill, Ink, Sign string
	// Chart is the colour of its marks in charts, at 3:1 or better on white.
	Chart string
}

// palette is how everything else looks.
var palette = map[string]Colour{
	"error":           {"F8D7D3", "6B1008", "✕", "8E1B10"},
	"warning":         {"FFF2CC", "5C4400", "!", "B07D00"},
	"info":            {"DDEBF7", "0B3C5D", "i", "2E86C1"},
	"yes":             {"DDF1EA", "0B4A3A", "✓", "1B8A6B"},
	"no":              {"F8D7D3", "6B1008", "✕", "8E1B10"},
	"previous":        {"D9D9D9", "333333", "", "8C8C8C"},
	"planned":         {"FFE699", "5C4400", "", "B87700"},
	"actual":          {"BDD7EE", "0B3C5D", "", "0B3C5D"},
	"rate":            {"BDD7EE", "0B3C5D", "", "0B3C5D"},
	"mean_attainment": {"BDD7EE", "0B3C5D", "", "0B3C5D"},
}

// Tags are the slugs of the palette, sorted.
func Tags() []string {
	tags := slices.AppendSeq(slices.Collect(maps.Keys(palette)), maps.Keys(verdicts))
	slices.Sort(tags)
	return tags
}

// Palette is the colour of a slug; a plain grey for an unknown one.
func Palette(slug string) Colour {
	if v, ok := verdicts[slug]; ok {
		return v.Colour
	}
	if c, ok := palette[slug]; ok {
		return c
	}
	return Colour{"F2F2F2", "333333", "", "767676"}
}
