package table

// verdict is how a verdict looks, and its group.
type verdict struct {
	Colour
	Group
	// Drawing is its sign where a page draws it.
	Drawing
}

// Drawing is a sign as paths of SVG in a square of sixteen, "" for none: what is
// filled and what is drawn as a line. It is the same whatever fonts a reader has.
type Drawing struct{ Fill, Line string }

const circle = "M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"

// verdicts are all verdicts by their slugs. Their colours are chosen to be told
// apart by colour-blind readers (a test simulates how they see them): blue for what
// reached its plan, amber to brown for what fell short, greys and violets for what
// cannot be judged; light beside dark where verdicts follow one another in a chart.
var verdicts = map[string]verdict{
	"exceeded":       {Colour{"CFE2F3", "0B3C5D", "▲", "1C4967", ""}, Attained, Drawing{Fill: "M8 3l5.5 9.5h-11z"}},
	"met":            {Colour{"DDEBF7", "0B3C5D", "●", "237BAD", ""}, Attained, Drawing{Fill: circle}},
	"partly_met":     {Colour{"FFF2CC", "5C4400", "◐", "D08000", ""}, Partly, Drawing{Fill: "M8 3.5a4.5 4.5 0 0 0 0 9z", Line: circle}},
	"missed":         {Colour{"FBE0CC", "6B2C00", "▼", "905C23", ""}, NotAttained, Drawing{Fill: "M8 13l5.5-9.5h-11z"}},
	"not_done":       {Colour{"F8D7D3", "6B1008", "✕", "672607", ""}, NotAttained, Drawing{Line: "M4 4l8 8M12 4l-8 8"}},
	"done":           {Colour{"DDF1EA", "0B4A3A", "✓", "0A3A2B", ""}, NotCompared, Drawing{Line: "M3.5 8.5l3 3.5 6-8"}},
	"in_progress":    {Colour{"E2F0F1", "0F4449", "…", "389DB9", ""}, NotCompared, Drawing{Line: "M3.5 8h.01M8 8h.01M12.5 8h.01"}},
	"postponed":      {Colour{"EDE4F5", "3F2363", "↷", "523E88", ""}, NotCompared, Drawing{Line: "M3 11a4.7 4.7 0 0 1 9.2-1M8.8 9.6l3.6 1 1-3.5"}},
	"not_reported":   {Colour{"EDEDED", "3A3A3A", "○", "919191", ""}, Unclear, Drawing{Line: circle}},
	"not_comparable": {Colour{"E6E1EC", "3F2A55", "≠", "6724A1", ""}, NotCompared, Drawing{Line: "M3.5 6h9M3.5 10h9M10.8 3l-5.6 10"}},
	"unplanned":      {Colour{"F0EADF", "4A3A1C", "+", "A78E50", ""}, NotCompared, Drawing{Line: "M8 3.5v9M3.5 8h9"}},
	"plan_unknown":   {Colour{"E8E8E8", "333333", "?", "6C5E5B", ""}, NotCompared, Drawing{Line: "M5.3 6a2.7 2.7 0 1 1 4 2.3c-1 .6-1.3 1-1.3 1.9M8 13h.01"}},
	"disputed":       {Colour{"F6D5E5", "6A0F3C", "!", "6B1355", ""}, Unclear, Drawing{Line: "M8 3v6M8 12.8h.01"}},
}

// DrawingOf is the sign of a verdict's slug as it is drawn, the zero Drawing for what
// is no verdict.
func DrawingOf(verdict string) Drawing { return verdicts[verdict].Drawing }

// GroupOf is the group of a verdict's slug. What is no verdict is Unclear.
func GroupOf(verdict string) Group {
	if v, ok := verdicts[verdict]; ok {
		return v.Group
	}
	return Unclear
}
