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

// palette is chosen to be told apart by colour-blind readers: blue for what
// reached its plan, orange to red for what fell short, greys and violets for
// what cannot be judged.
var palette = map[string]Colour{
	"exceeded":        {"CFE2F3", "0B3C5D", "▲", "0B4F8A"},
	"met":             {"DDEBF7", "0B3C5D", "●", "2E86C1"},
	"partly_met":      {"FFF2CC", "5C4400", "◐", "B07D00"},
	"missed":          {"FBE0CC", "6B2C00", "▼", "C75000"},
	"not_done":        {"F8D7D3", "6B1008", "✕", "8E1B10"},
	"done":            {"DDF1EA", "0B4A3A", "✓", "1B8A6B"},
	"in_progress":     {"E2F0F1", "0F4449", "…", "3F8E95"},
	"postponed":       {"EDE4F5", "3F2363", "↷", "7D5BA6"},
	"not_reported":    {"EDEDED", "3A3A3A", "○", "767676"},
	"not_comparable":  {"E6E1EC", "3F2A55", "≠", "5B4473"},
	"unplanned":       {"F0EADF", "4A3A1C", "+", "8A7343"},
	"plan_unknown":    {"E8E8E8", "333333", "?", "595959"},
	"disputed":        {"F6D5E5", "6A0F3C", "!", "A61E5E"},
	"error":           {"F8D7D3", "6B1008", "✕", "8E1B10"},
	"warning":         {"FFF2CC", "5C4400", "!", "B07D00"},
	"info":            {"DDEBF7", "0B3C5D", "i", "2E86C1"},
	"yes":             {"DDF1EA", "0B4A3A", "✓", "1B8A6B"},
	"no":              {"F8D7D3", "6B1008", "✕", "8E1B10"},
	"previous":        {"D9D9D9", "333333", "", "8C8C8C"},
	"planned":         {"FFE699", "5C4400", "", "B87700"},
	"actual":          {"BDD7EE", "0B3C5D", "", "0B4F8A"},
	"rate":            {"BDD7EE", "0B3C5D", "", "0B4F8A"},
	"mean_attainment": {"BDD7EE", "0B3C5D", "", "0B4F8A"},
}

// Tags are the slugs of the palette, sorted.
func Tags() []string { return slices.Sorted(maps.Keys(palette)) }

// Palette is the colour of a slug; a plain grey for an unknown one.
func Palette(slug string) Colour {
	if c, ok := palette[slug]; ok {
		return c
	}
	return Colour{"F2F2F2", "333333", "", "767676"}
}
