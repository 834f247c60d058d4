package compare

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/submission"
	"bilan/report/verdict"
)

// Two clusters that became one used one code each for an action of its own:
// both keep their lines, and the history goes by title.
func TestMerger(t *testing.T) {
	line := func(year int, nature cell.Nature, origin, title, value string) submission.Line {
		l := row("f.csv", len(origin)+len(title)+year, year, nature, "A1")
		l.Origin, l.Title.Value = origin, title
		if nature == cell.Programme {
			l.Planned = val(t, value)
		} else {
			l.Actual = val(t, value)
		}
		place(&l)
		return l
	}
	lines := []submission.Line{
		line(2022, cell.Results, "bois", "Scieries", "3"), line(2022, cell.Results, "papier", "Papeteries", "4"),
		line(2023, cell.Programme, "bois", "Scieries", "5"), line(2023, cell.Programme, "papier", "Papeteries", "6"),
		line(2023, cell.Results, "", "Papeteries", "6"),
	}
	before := Compare(Input{Lines: lines}, 2022, Options{})
	if len(before.Lines) != 2 || before.Lines[0].Verdict == verdict.Disputed {
		t.Errorf("2022: %d lines, %s, %v", len(before.Lines), before.Lines[0].Verdict, before.Problems)
	}
	now := Compare(Input{Lines: lines}, 2023, Options{})
	if len(now.Lines) != 2 {
		t.Fatalf("2023: %d lines, %v", len(now.Lines), now.Problems)
	}
	for _, l := range now.Lines {
		switch l.Title.Value {
		case "Papeteries":
			if l.Verdict != verdict.Met || l.Previous.Number().String() != "4" {
				t.Errorf("Papeteries: %s, previous %v", l.Verdict, l.Previous.Number())
			}
		case "Scieries":
			if l.Verdict != verdict.NotReported || l.Previous.Number().String() != "3" {
				t.Errorf("Scieries: %s, previous %v", l.Verdict, l.Previous.Number())
			}
		}
	}
}
