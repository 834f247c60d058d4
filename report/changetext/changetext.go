// Package changetext puts into words what changed from one file of lines to another.
package changetext

import (
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/changes"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// Line is what is said of a line that differs.
type Line struct {
	// Kind is changed, added or removed.
	Kind string
	// Cluster is the id, Name the name.
	Cluster, Name string
	Year          int
	// Line names the line, Said is what differs of it or, of one that is added or removed,
	// what it says.
	Line, Said string
}

// Lines are what is said of the lines that differ, cluster by cluster: those that
// changed, were added, are gone.
func Lines(c *changes.Changes, w *wording.Words) []Line {
	var out []Line
	for _, cluster := range c.Clusters() {
		add := func(kind string, l *changes.Line, said string) {
			out = append(out, Line{kind, cluster.ID, cluster.Name, l.Year, changedName(w, l), said})
		}
		for _, ch := range cluster.Changed {
			add("changed", ch.New, changedFields(w, ch))
		}
		for _, l := range cluster.Added {
			add("added", l, saidBy(w, l))
		}
		for _, l := range cluster.Removed {
			add("removed", l, saidBy(w, l))
		}
	}
	return out
}

// Count is how many lines changed, were added and are gone, in words; "" where every
// line says what it said.
func Count(c *changes.Changes, w *wording.Words) string {
	var counts []string
	for _, n := range []struct {
		lines int
		noun  string
	}{{len(c.Changed), "changed"}, {len(c.Added), "added"}, {len(c.Removed), "removed"}} {
		switch {
		case n.lines == 0:
		case len(counts) == 0:
			counts = append(counts, w.Count(n.lines, "line_"+n.noun))
		default:
			counts = append(counts, w.Count(n.lines, n.noun))
		}
	}
	return strings.Join(counts, w.Text("list.comma"))
}

// Notes say what of two files was not compared.
func Notes(c *changes.Changes, w *wording.Words) []string {
	var notes []string
	if len(c.Missing) > 0 {
		notes = append(notes, w.Text("changes.missing", "columns", strings.Join(c.Missing, w.Text("list.comma"))))
	}
	if c.Loose {
		notes = append(notes, w.Text("changes.loose"))
	}
	if c.Aside > 0 {
		notes = append(notes, w.Text("changes.aside", "rows", w.Count(c.Aside, "row")))
	}
	return notes
}

// changedName names a line: its code, its title and its unit.
func changedName(w *wording.Words, l *changes.Line) string {
	name := strings.TrimSpace(l.Code() + " " + strings.Join(strings.Fields(l.Title()), " "))
	if name == "" {
		name = w.Text("changes.untitled")
	}
	if l.Unit() != "" {
		name += " (" + l.Unit() + ")"
	}
	return wording.Cut(name, longestChange)
}

// longestChange is how many characters of a text are quoted: what a comment says is in the
// files.
const longestChange = 120

func changedFields(w *wording.Words, ch changes.Change) string {
	fields := make([]string, len(ch.Fields))
	for i, f := range ch.Fields {
		fields[i] = w.Text("changes.field", "column", changedColumn(w, f.Column, ch.New.Year), "old", changedValue(w, f.Column, ch.Old, f.Old), "new", changedValue(w, f.Column, ch.New, f.New))
	}
	return strings.Join(fields, w.Text("list.semicolon"))
}

// saidBy is what a line says by itself: its plan, what was done and its verdict.
func saidBy(w *wording.Words, l *changes.Line) string {
	var said []string
	for _, c := range changes.Columns() {
		if v := l.Value(c.Key); !v.Empty() && (c.Key == "planned" || c.Key == "actual" || c.Key == "status" || c.Key == "verdict") {
			said = append(said, w.Text("changes.said", "column", changedColumn(w, c, l.Year), "value", changedValue(w, c, l, v)))
		}
	}
	return strings.Join(said, w.Text("list.semicolon"))
}

func changedColumn(w *wording.Words, c changes.Column, year int) string {
	return w.Text("col."+c.Slug, "year", strconv.Itoa(year), "previous", strconv.Itoa(year-1))
}

// changedValue is a value as it is shown.
func changedValue(w *wording.Words, c changes.Column, l *changes.Line, v changes.Value) string {
	switch {
	case v.Empty():
		return w.Text("cell.blank")
	case c.Coded:
		if t := w.Optional(c.Slug + "." + v.Text); t != "" {
			return t
		}
		return v.Text
	case c.Numeric:
		return changedNumber(w, c, l, v)
	}
	return w.Text("changes.text", "text", wording.Cut(strings.Join(strings.Fields(v.Text), " "), longestChange))
}

func changedNumber(w *wording.Words, c changes.Column, l *changes.Line, v changes.Value) string {
	n, ok := changes.Number(v.Text)
	if !ok {
		return strings.TrimSpace(v.Qualifier + " " + v.Text)
	}
	shown := table.Cell{Kind: table.Number, Num: &n}
	switch {
	case c.Money:
		shown.Kind = table.Money
	case c.InUnit && l.Value("measure").Text == cell.Taux.String():
		shown.Kind = kindOf(true, l.Unit())
	case c.InUnit:
		shown.Kind = kindOf(false, l.Unit())
	}
	for q := quantity.Exact; q <= quantity.AtMost; q++ {
		if q.String() == v.Qualifier {
			shown.Qualifier = q
		}
	}
	if other, is := strings.CutPrefix(v.Qualifier, "à "); is {
		if to, ok := changes.Number(other); ok {
			shown.To = &to
		}
	}
	return shown.Display(shown.Kind, w.Lang)
}

// Since is how much changed since a file, in a sentence.
func Since(c *changes.Changes, file string, w *wording.Words) string {
	counts := Count(c, w)
	if counts == "" {
		return w.Text("changes.since_none", "file", file, "lines", w.Lines(c.Same))
	}
	return w.Text("changes.since", "file", file, "counts", counts, "same", w.Count(c.Same, "unchanged"))
}

// kindOf is how numbers in a unit are shown: euros and percentages as such, a taux without
// a unit too.
func kindOf(taux bool, unit string) table.Kind {
	switch {
	case unit == quantity.Euro:
		return table.Money
	case unit == "%", taux && (unit == "" || quantity.UnitOf(unit).Family == quantity.Percentage):
		return table.Points
	}
	return table.Number
}
