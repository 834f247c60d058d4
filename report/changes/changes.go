package changes

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/match"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// Changes are what differs from an earlier file of lines to a later one. Lines that are
// new or changed are in the order of the later, those that are gone in that of the
// earlier.
type Changes struct {
	Added, Removed []*Line
	Changed        []Change
	// Same is how many lines differ in no field.
	Same int
	// Missing are the keys of the columns that one of the two files lacks: they are not
	// compared.
	Missing []string
	// Loose is true where the earlier file or the later was saved anew by a spreadsheet
	// in another encoding: texts are then one where their letters and digits are.
	Loose bool
	// Aside is how many rows of the two files are no lines.
	Aside int
}

// None reports that no line is new, gone or changed.
func (c *Changes) None() bool { return len(c.Added)+len(c.Removed)+len(c.Changed) == 0 }

// Clusters are those of the lines that differ, by id and name, each once, in the order in
// which they are listed.
func (c *Changes) Clusters() []Cluster {
	var out []Cluster
	at := map[string]int{}
	of := func(l *Line) *Cluster {
		i, met := at[l.ClusterID]
		if !met {
			i = len(out)
			at[l.ClusterID] = i
			out = append(out, Cluster{ID: l.ClusterID, Name: l.Cluster})
		}
		return &out[i]
	}
	for _, ch := range c.Changed {
		to := of(ch.New)
		to.Changed = append(to.Changed, ch)
	}
	for _, l := range c.Added {
		to := of(l)
		to.Added = append(to.Added, l)
	}
	for _, l := range c.Removed {
		to := of(l)
		to.Removed = append(to.Removed, l)
	}
	return out
}

// Cluster is what differs of one cluster.
type Cluster struct {
	ID, Name       string
	Changed        []Change
	Added, Removed []*Line
}

// Change is a line of both files of which a field differs.
type Change struct {
	Old, New *Line
	Fields   []FieldChange
}

// FieldChange is a value that differs, one at least of the two not empty.
type FieldChange struct {
	Column   Column
	Old, New Value
}

// Between compares two files. Lines are joined within a cluster and a year as plan and
// results are (package match, with the names of a vocabulary, nil for none): by code,
// else by theme, type and title, each only where exactly one answers. A line that is
// left on either side with one theme, type, title and unit, which no other line of its
// file has, is one whose code has changed.
func Between(earlier, later *File, voc *submission.Vocabulary) *Changes {
	c := &Changes{Loose: earlier.Resaved != later.Resaved, Aside: earlier.Aside + later.Aside}
	for i := range columns {
		if earlier.has[i] != later.has[i] {
			c.Missing = append(c.Missing, columns[i].Key)
		}
	}
	d := &comparer{Changes: c, names: match.NewNames(voc), compared: make([]bool, len(columns))}
	for i := range columns {
		d.compared[i] = earlier.has[i] && later.has[i]
	}
	was, is := sendings(earlier), sendings(later)
	partner := make(map[*Line]*Line, len(later.Lines))
	for k, lines := range is.lines {
		d.join(was.lines[k], lines, partner)
	}
	for i := range later.Lines {
		l := &later.Lines[i]
		old := partner[l]
		if old == nil {
			c.Added = append(c.Added, l)
			continue
		}
		partner[old] = l
		if fields := d.fields(old, l); len(fields) > 0 {
			c.Changed = append(c.Changed, Change{old, l, fields})
		} else {
			c.Same++
		}
	}
	for i := range earlier.Lines {
		if l := &earlier.Lines[i]; partner[l] == nil {
			c.Removed = append(c.Removed, l)
		}
	}
	return c
}

// sending is the lines of one cluster and year.
type sending struct {
	cluster string
	year    int
}

// sentLines are the lines of a file by the sending that they are of.
type sentLines struct{ lines map[sending][]*Line }

func sendings(f *File) sentLines {
	out := sentLines{map[sending][]*Line{}}
	for i := range f.Lines {
		l := &f.Lines[i]
		k := sending{l.ClusterID, l.Year}
		out.lines[k] = append(out.lines[k], l)
	}
	return out
}

// comparer finds what differs.
type comparer struct {
	*Changes
	names    *match.Names
	compared []bool // by column
}

// join notes the earlier line of each later one of one cluster and year that has one.
func (d *comparer) join(was, is []*Line, partner map[*Line]*Line) {
	joined := map[*Line]bool{}
	note := func(old, l *Line) { partner[l], joined[old], joined[l] = old, true, true }
	d.alike(was, is, note)
	open := func(lines []*Line) (out []*matchLine) {
		for _, l := range lines {
			if !joined[l] {
				out = append(out, newEntry(l))
			}
		}
		return out
	}
	titles := map[cell.Nature][]string{cell.Programme: titlesOf(was), cell.Results: titlesOf(is)}
	finder := match.NewFinder(d.names, func(l *submission.Line) []string { return titles[l.Nature] })
	from, to := open(is), open(was)
	for _, e := range from {
		e.line.Nature = cell.Results
	}
	for _, e := range to {
		e.line.Nature = cell.Programme
	}
	for l, old := range match.Lines(finder, from, to, nil) {
		note(old.of, l.of)
	}
	d.recoded(was, is, joined, note)
}

func titlesOf(lines []*Line) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.Title()
	}
	return out
}

// alike joins lines that say the same in every column, the first with the first: however
// many there are, it does not matter which is which.
func (d *comparer) alike(was, is []*Line, note func(old, l *Line)) {
	by := make(map[string][]*Line, len(was))
	for _, l := range was {
		k := d.whole(l)
		by[k] = append(by[k], l)
	}
	for _, l := range is {
		k := d.whole(l)
		if same := by[k]; len(same) > 0 {
			note(same[0], l)
			by[k] = same[1:]
		}
	}
}

// whole is what a line says in all columns that are compared.
func (d *comparer) whole(l *Line) string {
	var b strings.Builder
	for i := range columns {
		if d.compared[i] {
			v := d.normal(columns[i], l.at(i))
			b.WriteString(v.Text + "\x00" + v.Qualifier + "\x00")
		}
	}
	return b.String()
}

// recoded joins the lines that are left and differ by their code.
func (d *comparer) recoded(was, is []*Line, joined map[*Line]bool, note func(old, l *Line)) {
	key := func(l *Line) string {
		return strings.Join([]string{d.names.Theme(l.texts[theme]), d.names.Singular(l.texts[actionType]), d.names.Title(l.Title()), d.names.Unit(l.Unit())}, "\x00")
	}
	by := func(lines []*Line) map[string][]*Line {
		out := map[string][]*Line{}
		for _, l := range lines {
			if l.Title() != "" {
				out[key(l)] = append(out[key(l)], l)
			}
		}
		return out
	}
	olds, news := by(was), by(is)
	for _, l := range is {
		if joined[l] {
			continue
		}
		if k := key(l); len(news[k]) == 1 && len(olds[k]) == 1 && !joined[olds[k][0]] {
			note(olds[k][0], l)
		}
	}
}

// fields are the values of a line that differ.
func (d *comparer) fields(old, l *Line) []FieldChange {
	var out []FieldChange
	for i, c := range columns {
		if was, is := old.at(i), l.at(i); d.compared[i] && d.normal(c, was) != d.normal(c, is) {
			out = append(out, FieldChange{c, was, is})
		}
	}
	return out
}

// normal is a value as two are held against each other: what a spreadsheet changes when it
// saves a file, and nobody means, is set aside.
func (d *comparer) normal(c Column, v Value) Value {
	if c.Numeric {
		if n, ok := Number(v.Text); ok {
			v.Text = n.String()
		}
	} else {
		v.Text = d.plain(c, v.Text)
	}
	if d.Loose {
		v.Qualifier = fold.Key(v.Qualifier)
	}
	return v
}

func (d *comparer) plain(c Column, s string) string {
	switch {
	case c.Key == "code":
		if n := match.CodeNumber(d.names.Title(s)); n != "" {
			return n
		}
	case c.Key == "due_date":
		s = isoDate(s)
	}
	if d.Loose {
		return fold.Key(s)
	}
	return spaces.Replace(s)
}

// spaces are the spaces that do not part a line, which many programs lose.
var spaces = strings.NewReplacer("\u00a0", " ", "\u202f", " ")

// isoDate is a day as a French spreadsheet writes it, in the order of the file.
func isoDate(s string) string {
	if len(s) == len("31/12/2025") && s[2] == '/' && s[5] == '/' {
		return s[6:] + "-" + s[3:5] + "-" + s[:2]
	}
	return s
}

// Number is a number of a file, with a point or the comma of a spreadsheet; ok is false for
// what is none.
func Number(s string) (n quantity.Decimal, ok bool) {
	if !bare.MatchString(s) {
		return n, false
	}
	n, err := quantity.FromString(strings.Replace(s, ",", ".", 1))
	return n, err == nil
}

// bare are numbers as the file has them: an exponent could make one of any length.
var bare = pattern.Of(`^-?[0-9]+(?:[.,][0-9]+)?$`)

// matchLine is a line as package match knows lines.
type matchLine struct {
	line submission.Line
	of   *Line
}

func (e *matchLine) Line() *submission.Line   { return &e.line }
func (e *matchLine) Rows() []*submission.Line { return []*submission.Line{&e.line} }

func newEntry(l *Line) *matchLine {
	e := &matchLine{line: submission.NewLine(l.ClusterID, l.Year, cell.NoNature, source.Pos{}), of: l}
	e.line.Action = &submission.Action{}
	e.line.Code.Value, e.line.Theme.Value, e.line.Type.Value = l.Code(), l.texts[theme], l.texts[actionType]
	e.line.Title.Value, e.line.Action.Unit.Value = l.Title(), l.Unit()
	return e
}
