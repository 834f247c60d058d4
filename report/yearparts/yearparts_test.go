package yearparts

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/internal/sent"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// linesOf are lines of one year, a text each: title, quarter, planned and actual parted by |.
func linesOf(t *testing.T, rows ...string) []submission.Line {
	t.Helper()
	lines := make([]submission.Line, len(rows))
	for i, row := range rows {
		p := strings.Split(row, "|")
		at := source.In("a.csv", "").At(i+2, 1)
		made := submission.NewLine("x", 2024, cell.Results, at)
		made.Action = &submission.Action{Title: cell.NewText(p[0], p[0], at)}
		lines[i] = *made.Copy()
		l := &lines[i]
		if p[1] != "" {
			l.Details = append(l.Details, submission.Detail{Field: field.LineQuarter, Text: cell.NewText(p[1], p[1], at)})
		}
		for j, v := range []*cell.Value{&l.Planned, &l.Actual} {
			at := at.At(i+2, j+2)
			if _, err := quantity.Parse(p[j+2]); err != nil && p[j+2] != "" {
				*v = cell.Value{Pos: at}.With(cell.Around{Written: p[j+2]})
				continue
			}
			*v = sent.Value(t, p[j+2], at)
		}
	}
	return lines
}

// Lines of different quarters are one where they sum; else they stay as they were sent.
func TestJoin(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		edit  func([]submission.Line)
		want  []string
		ps    string // slugs of problems, with their kinds
	}{
		{"two quarters", []string{"Ateliers|T1|2|1", "Ateliers|T2|3|4"}, nil, []string{"Ateliers 5 5"}, "info parts-summed rows, info parts-summed rows"},
		{"a year before the quarter", []string{"Ateliers|2024-T1|2|", "Ateliers|2024-T4|3|"}, nil, []string{"Ateliers 5 "}, "info parts-summed rows"},
		{"a quarter twice", []string{"Ateliers|T1|2|1", "Ateliers|T1|3|4"}, nil, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
		{"one quarter", []string{"Ateliers|T1|2|1"}, nil, []string{"Ateliers 2 1"}, ""},
		{"a fifth quarter", []string{"Ateliers|T5|2|1", "Ateliers|T4|3|4"}, nil, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
		{"a quarter 0", []string{"Ateliers|T0|2|1", "Ateliers|T1|3|4"}, nil, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
		{"two actions", []string{"Ateliers|T1|2|1", "Salons|T2|3|4"}, nil, []string{"Ateliers 2 1", "Salons 3 4"}, ""},
		{"one title in the plural", []string{"Atelier|T1|2|1", "Ateliers|T2|3|4", "Salon||7|8"}, nil, []string{"Atelier 5 5", "Salon 7 8"}, "info parts-summed rows, info parts-summed rows"},
		{"a plan that each repeats", []string{"Ateliers|T1|8|1", "Ateliers|T2|8|4"}, nil, []string{"Ateliers 16 5"}, "warning parts-summed repeated, info parts-summed rows"},
		{"a plan that one states", []string{"Ateliers|T1|8|1", "Ateliers|T2||4"}, nil, []string{"Ateliers 8 5"}, "info parts-summed rows"},
		{"a word for nothing", []string{"Ateliers|T1|2|n.d.", "Ateliers|T2|3|4"}, nil, []string{"Ateliers 5 4"}, "info parts-summed rows"},
		{"words for a number", []string{"Ateliers|T1|2|plusieurs", "Ateliers|T2|3|4"}, nil, []string{"Ateliers 2 plusieurs", "Ateliers 3 4"}, ""},
		{"a stock", []string{"Ateliers|T1|2|1", "Ateliers|T2|3|4"}, func(l []submission.Line) { l[0].Measure = cell.Stock }, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
		{"the title of a level", []string{"Nombre d’adhérents|T1|2|1", "Nombre d’adhérents|T2|3|4"}, nil, []string{"Nombre d’adhérents 2 1", "Nombre d’adhérents 3 4"}, ""},
		{"one result twice", []string{"Ateliers|T1||4", "Ateliers|T2||4"}, nil, []string{"Ateliers  8"}, "info parts-summed rows"},
		{"percentages", []string{"Assiduité|T1|50 %|40 %", "Assiduité|T2|60 %|70 %"}, nil, []string{"Assiduité 50 % 40 %", "Assiduité 60 % 70 %"}, ""},
		{"two years", []string{"Ateliers|T1|2|1", "Ateliers|T2|3|4"}, func(l []submission.Line) { l[1].Year = 2025 }, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
		{"plan and results", []string{"Ateliers|T1|2|1", "Ateliers|T2|3|4"}, func(l []submission.Line) { l[1].Nature = cell.Programme }, []string{"Ateliers 2 1", "Ateliers 3 4"}, ""},
	} {
		lines := linesOf(t, c.lines...)
		if c.edit != nil {
			c.edit(lines)
		}
		kept, ps := Join(lines, nil)
		var got, problems []string
		for _, l := range kept {
			got = append(got, fmt.Sprintf("%s %s %s", l.Title.Value, written(l.Planned), written(l.Actual)))
			if len(kept) < len(lines) && l.Detail(field.LineQuarter).Value != "" {
				t.Errorf("%s: a line that is joined is of a quarter", c.name)
			}
		}
		for _, p := range ps {
			problems = append(problems, strings.TrimSpace(fmt.Sprintf("%s %s %s", p.Severity, p.Slug, p.Args.Get("kind"))))
		}
		if !slices.Equal(got, c.want) || strings.Join(problems, ", ") != c.ps {
			t.Errorf("%s: %q, %q", c.name, got, problems)
		}
	}
}

func written(v cell.Value) string {
	if v.Present && v.Unit() == "" {
		return v.Number.String()
	}
	return v.Written()
}

// Figures of columns of months are summed where each is of another; one that is alone is
// reported.
func TestJoinColumns(t *testing.T) {
	lines := linesOf(t, "Ateliers|||", "Ateliers|||", "Salons|||")
	var parts Parts
	for i, n := range []string{"2", "3", "7"} {
		parts.Add(i, cell.Period{Per: 12, N: int8(i + 1)}, field.LineActual, sent.Value(t, n, source.In("a.csv", "").At(i+2, 5)))
	}
	parts.Add(0, cell.Period{Per: 12, N: 1}, field.LinePlanned, sent.Value(t, "4", source.In("a.csv", "").At(2, 4)))
	kept, ps := Join(lines, parts)
	if len(kept) != 2 || written(kept[0].Actual) != "5" || written(kept[0].Planned) != "4" || kept[1].Actual.Present {
		t.Errorf("%+v", kept)
	}
	var slugs []string
	for _, p := range ps {
		slugs = append(slugs, string(p.Slug)+" "+p.Pos.String())
	}
	if want := []string{"parts-summed a.csv:2:5", "parts-not-summed a.csv:4:5"}; !slices.Equal(slugs, want) {
		t.Errorf("%q", slugs)
	}
	if lines[0].Actual.Present {
		t.Error("the lines given have changed")
	}
}

// What else the parts say: amounts are summed, a status is that of all, comments follow one
// another.
func TestJoinOthers(t *testing.T) {
	lines := linesOf(t, "Ateliers|T1|2|1", "Ateliers|T2|3|4")
	for i := range lines {
		lines[i].BudgetActual = sent.Value(t, "100", source.In("a.csv", "").At(i+2, 7))
		lines[i].Status = cell.StatusDone
		lines[i].AddComment(cell.NewText(lines[i].Detail(field.LineQuarter).Value+" !", "", source.Pos{}))
	}
	kept, _ := Join(lines, nil)
	if l := kept[0]; written(l.BudgetActual) != "200" || l.Status != cell.StatusDone || !strings.Contains(l.Comment.Value, "T1 !") || !strings.Contains(l.Comment.Value, "T2 !") {
		t.Errorf("%s, %s, %q", l.BudgetActual.Number, l.Status, l.Comment.Value)
	}
	lines[1].Status = cell.StatusPostponed
	if kept, _ = Join(lines, nil); kept[0].Status != cell.NoStatus {
		t.Errorf("two statuses make %s", kept[0].Status)
	}
}
