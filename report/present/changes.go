package present

import (
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/changes"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

// Changes are those of the lines of the year since the delivery that Options.Since is of;
// nil where it is of none.
func (r *Composer) Changes() *changes.Changes { return r.since() }

// ChangesFrom are the changes from the lines of the year in an earlier file to those of
// the review.
func (r *Composer) ChangesFrom(earlier *changes.File) *changes.Changes {
	records := r.LinesCSV()
	now, err := changes.New(records.Keys, records.Texts())
	if err != nil {
		return nil // not of our own columns
	}
	return changes.Between(earlier.Of(r.Year), now, r.Options.Vocabulary)
}

// ChangedLine is what is told of a line that differs.
type ChangedLine struct {
	// Kind is changed, added or removed.
	Kind string
	// Cluster is the id, Name the name.
	Cluster, Name string
	Year          int
	// Line names the line, Said is what differs of it or, of one that is added or removed,
	// what it says.
	Line, Said string
}

// ChangedLines are what is told of the lines that differ, cluster by cluster: those that
// changed, were added, are gone.
func ChangedLines(c *changes.Changes, w *wording.Words) []ChangedLine {
	var out []ChangedLine
	for _, cluster := range c.Clusters() {
		add := func(kind string, l *changes.Line, said string) {
			out = append(out, ChangedLine{kind, cluster.ID, cluster.Name, l.Year, changedName(w, l), said})
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

// CountChanges is how many lines changed, were added and are gone, in words; "" where every
// line says what it said.
func CountChanges(c *changes.Changes, w *wording.Words) string {
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

// ChangeNotes say what of two files was not compared.
func ChangeNotes(c *changes.Changes, w *wording.Words) []string {
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

// longestChange is how many characters of a text are told: what a comment says is in the
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

// changedValue is a value as it is told.
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
		shown.Kind = kindOf(cell.Taux, l.Unit())
	case c.InUnit:
		shown.Kind = kindOf(cell.NoMeasure, l.Unit())
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

// changesTable is what changed since an earlier delivery, a row a line.
func changesTable(r *review.Review, w *edition, c *changes.Changes) *table.Table {
	t := w.newTable("changes", []Column{{"cluster", table.Text, 30}, {"changed_kind", table.Text, 12}, {"changed_line", table.Text, 48}, {"changed_said", table.Text, 90}})
	t.Title = w.Text("table.changes.title", "file", r.Options.Since.Name)
	t.Notes = ChangeNotes(c, w.Words)
	for _, l := range ChangedLines(c, w.Words) {
		t.Add(text(l.Name), text(w.Text("change."+l.Kind)), text(l.Line), lined(l.Said))
	}
	return t
}

// Changes are what changed since an earlier delivery: how much, and a row a line; nil where
// the review is held against none.
func (p Parts) Changes() (said string, t *table.Table) {
	c := p.since()
	if c == nil {
		return "", nil
	}
	return SinceText(c, p.r.Options.Since.Name, p.w.Words), cutForPage(p.w, changesTable(p.r, p.w, c))
}

// SinceText is how much changed since a file, in a sentence.
func SinceText(c *changes.Changes, file string, w *wording.Words) string {
	counts := CountChanges(c, w)
	if counts == "" {
		return w.Text("changes.since_none", "file", file, "lines", w.Lines(c.Same))
	}
	return w.Text("changes.since", "file", file, "counts", counts, "same", w.Count(c.Same, "unchanged"))
}
