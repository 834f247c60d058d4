package cell

import (
	"testing"

	"bilan/report/source"
)

// A duration or a time of day is no number, and the message says which of them it may be.
func TestTimesAreNoNumbers(t *testing.T) {
	for text, want := range map[string]string{"2h30": "time", "14 h 05": "time", "2:30": "time", "1h 5 min": "time", "120h00": "time", "2h75": "", "1e5": "", "12:30:15": ""} {
		var problems source.Problems
		rd := NewReader(nil, &problems)
		if v, _ := rd.Value(source.Cell{Kind: source.Text, Raw: text}, Role{}); v.Present || len(problems) != 1 || problems[0].Args.Get("kind") != want {
			t.Errorf("%s: %v %v, want a problem of kind %q", text, v, problems, want)
		}
	}
}
