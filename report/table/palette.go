package table

import (
	"maps"
	"slices"

	"bilan/report/verdict"
)

// Colour is how the things of a slug look in every output. Colours are six hexadecimal
// digits.
type Colour struct {
	// Fill is the background and Ink the colour of text on it, of a contrast of 4.5:1 or
	// better (RGAA 4.1).
	Fill, Ink string
	// Sign is shown before the word, as colour alone never carries a meaning; "" for none.
	Sign string
	// Chart is the colour of its marks in charts, of a contrast of 3:1 or better on white.
	// Where it is paler, Edge is the colour of the line around it, which has that contrast;
	// "" elsewhere.
	Chart, Edge string
}

// palette is how all slugs look but those of verdicts, which package verdict has.
var palette = map[string]Colour{
	"error":           {"F8D7D3", "6B1008", "✕", "8E1B10", ""},
	"warning":         {"FFF2CC", "5C4400", "!", "B07D00", ""},
	"info":            {"DDEBF7", "0B3C5D", "i", "2E86C1", ""},
	"yes":             {"DDF1EA", "0B4A3A", "✓", "1B8A6B", ""},
	"no":              {"F8D7D3", "6B1008", "✕", "8E1B10", ""},
	"previous":        {"D9D9D9", "333333", "", "8C8C8C", ""},
	"planned":         {"FFE699", "5C4400", "", "B87700", ""},
	"actual":          {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
	"mean_previous":   {"D9D9D9", "333333", "", "8C8C8C", ""},
	"board_mean":      {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
	"budget_planned":  {"FFE699", "5C4400", "", "B87700", ""},
	"budget_actual":   {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
	"awarded":         {"D9D9D9", "333333", "", "8C8C8C", ""},
	"paid":            {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
	"sum_rate":        {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
	"group_a":         {"1B6CA8", "FFFFFF", "", "1B6CA8", ""},
	"group_b":         {"E8A90C", "1B1F24", "", "E8A90C", "8A6400"},
	"group_c":         {"B3361E", "FFFFFF", "", "B3361E", ""},
	"group_d":         {"CDD3D9", "1B1F24", "", "CDD3D9", "7C858F"},
	"group_e":         {"6B2FA0", "FFFFFF", "", "6B2FA0", ""},
	"mean_attainment": {"BDD7EE", "0B3C5D", "", "0B3C5D", ""},
}

// Tags are the slugs that have a colour of their own, verdicts among them, sorted.
func Tags() []string {
	tags := slices.Collect(maps.Keys(palette))
	for _, v := range verdict.All() {
		tags = append(tags, v.String())
	}
	slices.Sort(tags)
	return tags
}

// Palette is the colour of a slug; a plain grey for an unknown one.
func Palette(slug string) Colour {
	if v := verdict.Of(slug); v != verdict.None {
		l := v.Look()
		return Colour{l.Fill, l.Ink, l.Sign, l.Chart, ""}
	}
	if c, ok := palette[slug]; ok {
		return c
	}
	return Colour{"F2F2F2", "333333", "", "767676", ""}
}
