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

// palette is chosen to be told apart by colour-blind readers (a test simulates
// how they see it): blue for what reached its plan, amber to brown for what
// fell short, greys and violets for what cannot be judged; light beside dark
// where verdicts follow one another in a chart.
var palette = map[string]Colour{
	"exceeded":        {"CFE2F3", "0B3C5D", "▲", "1C4967"},
	"met":             {"DDEBF7", "0B3C5D", "●", "237BAD"},
	"partly_met":      {"FFF2CC", "5C4400", "◐", "D08000"},
	"missed":          {"FBE0CC", "6B2C00", "▼", "905C23"},
	"not_done":        {"F8D7D3", "6B1008", "✕", "672607"},
	"done":            {"DDF1EA", "0B4A3A", "✓", "0A3A2B"},
	"in_progress":     {"E2F0F1", "0F4449", "…", "389DB9"},
	"postponed":       {"EDE4F5", "3F2363", "↷", "523E88"},
	"not_reported":    {"EDEDED", "3A3A3A", "○", "919191"},
	"not_comparable":  {"E6E1EC", "3F2A55", "≠", "6724A1"},
	"unplanned":       {"F0EADF", "4A3A1C", "+", "A78E50"},
	"plan_unknown":    {"E8E8E8", "333333", "?", "6C5E5B"},
	"disputed":        {"F6D5E5", "6A0F3C", "!", "6B1355"},
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
func Tags() []string { return slices.Sorted(maps.Keys(palette)) }

// Palette is the colour of a slug; a plain grey for an unknown one.
func Palette(slug string) Colour {
	if c, ok := palette[slug]; ok {
		return c
	}
	return Colour{"F2F2F2", "333333", "", "767676"}
}
