package drafts_test

import (
	"fmt"
	"strings"
	"testing"

	"bilan/cmd/drafts"
	"bilan/report/cell"
	"bilan/report/form"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

// Each planned line has at most one drafted result that resembles it, the most similar first: by
// its title, or as the text gives the plan's number in the plan's unit.
func TestKnown(t *testing.T) {
	line := func(s string) submission.Line {
		title, rest, _ := strings.Cut(s, "|")
		planned, unit, _ := strings.Cut(rest, " ")
		l := submission.NewLine("", 0, cell.Programme, source.Pos{})
		l.Action = &submission.Action{}
		own := l.Copy()
		own.Title, own.Unit = cell.NewText(title, title, source.Pos{}), cell.NewText(unit, unit, source.Pos{})
		if n, err := quantity.FromString(planned); err == nil {
			own.Planned = cell.Value{Number: n, Present: true}
		}
		return *own
	}
	lines := func(text string) (out []submission.Line) {
		for s := range strings.SplitSeq(text, "\n") {
			out = append(out, line(s))
		}
		return out
	}
	for _, c := range []struct{ name, plan, results, want string }{
		{"nothing is known", "", "Ateliers|6 ateliers", "0"},
		{"by title", "Accompagnements à la marque employeur|8 entreprises", "Visites|\nEntreprises accompagnées à la marque employeur| entreprises", "2"},
		{"by the plan's own number", "Ateliers éco-conception|6 ateliers", "Ateliers ayant eu lieu|6 ateliers", "1"},
		{"another number", "Collecte de chutes|15 tonnes", "Tonnes pour un objectif|16 tonnes", "0"},
		{"a number without a unit", "Collecte de chutes|1", "Salon|1", "0"},
		{"the more similar of two", "Visites d’usines|4 visites\nVisites d’usines du bois|4 visites", "Visites d’usines du bois|4 visites", "0 1"},
	} {
		d := &form.Draft{Results: lines(c.results)}
		var plan []submission.Line
		if c.plan != "" {
			plan = lines(c.plan)
		}
		var got []string
		for _, k := range drafts.Known(wording.For("fr"), plan, d) {
			got = append(got, fmt.Sprint(k.Result))
		}
		if len(plan) == 0 && len(got) > 0 || len(plan) > 0 && strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q, want %s", c.name, got, c.want)
		}
	}
	known := drafts.Known(wording.For("fr"), lines("Collecte|12,5 tonnes"), &form.Draft{})
	if known[0].Title != "Collecte" {
		t.Errorf("%+v", known[0])
	}
	if known = drafts.Known(wording.For("fr"), lines("Collecte|12.5 tonnes"), &form.Draft{}); known[0].Planned != "12,5\u00a0tonnes" {
		t.Errorf("%+v", known[0])
	}
}
