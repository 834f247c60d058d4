package report

import (
	"slices"
	"strings"

	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// rowsTable lists every row of the inputs that gave a record, with its figures
// as they were written: what a figure of the review leads back to.
func (r *Review) rowsTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "rows", []columnSpec{
		{"file", table.Text, 34}, {"sheet", table.Text, 16}, {"row", table.Number, 8}, {"holds", table.Text, 16}, {"year_of", table.Year, 10},
		{"cluster", table.Text, 30}, {"code", table.Text, 9}, {"read_label", table.Text, 42}, {"as_written", table.Text, 56},
	})
	seen := map[string]bool{}
	add := func(pos source.Pos, holds, cluster string, year int, code, label, written string) {
		pos.Col = 0
		anchor := rowAnchor(pos)
		if anchor == "" || seen[anchor] {
			anchor = "" // one row gives several records: the first is led to
		}
		seen[anchor] = true
		row := table.Cell{}
		if pos.Row > 0 {
			row = count(pos.Row)
		}
		t.Rows = append(t.Rows, table.Row{Anchor: anchor, Cells: []table.Cell{
			text(pos.File), text(pos.Sheet), row, text(holds), yearCell(year), text(r.Cluster(cluster).Name), text(code), text(label), text(written),
		}})
	}
	for i := range r.Inputs {
		in := &r.Inputs[i]
		for j := range in.Lines {
			l := &in.Lines[j]
			add(placeOf(l), w.Text("nature."+string(l.Nature)), l.ClusterID, l.Year, l.Code.Value, l.Title.Value, writtenValues(lineValues(l)))
		}
		for j := range in.Facts {
			f := &in.Facts[j]
			for _, v := range factValues(f) {
				if v.value.Written != "" {
					add(v.value.Pos, w.Text("holds.facts"), f.ClusterID, f.Year, "", v.name, v.value.Written)
				}
			}
		}
		for j := range in.Budget {
			b := &in.Budget[j]
			add(b.Pos, w.Text("holds.budget"), b.ClusterID, b.Year, b.Account.Value, firstOf(b.Label.Value, b.Funder.Value), writtenValues([]namedValue{{"prévu", b.Planned}, {"réalisé", b.Actual}}))
		}
		for j := range in.Grants {
			g := &in.Grants[j]
			add(g.Pos, w.Text("holds.grants"), g.ClusterID, g.Year, "", g.Object.Value,
				writtenValues([]namedValue{{"demandée", g.Requested}, {"accordée", g.Awarded}, {"versée", g.Paid}, {"dépensée", g.Spent}}))
		}
		for j := range in.FollowUps {
			f := &in.FollowUps[j]
			add(f.Pos, w.Text("holds.follow-up"), f.ClusterID, f.Year, f.Code.Value, f.Field.Value, f.Value.Written)
		}
	}
	return t
}

// placeOf is where a line stands: its title's row, else its code's.
func placeOf(l *submission.Line) source.Pos {
	for _, p := range []source.Pos{l.Title.Pos, l.Code.Pos, l.Planned.Pos, l.Actual.Pos} {
		if !p.IsZero() {
			return p
		}
	}
	return source.Pos{}
}

// namedValue is a value under the heading or key by which the inputs know it.
type namedValue struct {
	name  string
	value submission.Value
}

func lineValues(l *submission.Line) []namedValue {
	return []namedValue{
		{"valeur initiale", l.Baseline}, {"prévu", l.Planned}, {"prévu actualisé", l.Revised}, {"réalisé", l.Actual},
		{"bénéficiaires", l.Beneficiaries}, {"budget prévu", l.BudgetPlanned}, {"budget réalisé", l.BudgetActual},
	}
}

func factValues(f *submission.Facts) []namedValue {
	return []namedValue{
		{"adhérents", f.Members}, {"adhérents à jour de cotisation", f.MembersPaidUp}, {"adhérents sur le territoire", f.MembersInTerritory}, {"subvention demandée", f.GrantRequested},
	}
}

// writtenValues are the values that a row states, each under its heading.
func writtenValues(list []namedValue) string {
	list = slices.DeleteFunc(list, func(v namedValue) bool { return v.value.Written == "" })
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = v.name + " : " + v.value.Written
	}
	return strings.Join(out, " ; ")
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
