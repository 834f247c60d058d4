// Package summary writes in words, for a terminal, what a run found: what is to be mended in the files of a
// check, the summary of a review, problems and changes.
package summary

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"bilan/cmd/console"
	"bilan/report/column"
	"bilan/report/form"
	"bilan/report/intake"
	"bilan/report/mapping"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
	"bilan/report/worksheet"
)

// checkText writes what check found as text whose lines are safe for a terminal. What is
// to be mended comes first, by file, the errors before the warnings; then how each file
// was read, with the infos and the rows that were set aside.
type checkText struct {
	*bufio.Writer
	words   *wording.Words
	columns columnTexts
	fixed   form.Fixed
}

// Check writes how the files of a check were read and what is to be mended in them; skipped are the
// names of what is in folders and is no submission.
func Check(out io.Writer, w *wording.Words, r *review.Checked, skipped []string) {
	t := checkText{bufio.NewWriterSize(out, 1<<15), w, columnTexts{}, form.FixedTexts()} // there may be megabytes
	defer t.Flush()                                                                      // out keeps its error
	all := r.Problems.Groups()
	t.toMend(r.Inputs, groupsByFile(all, func(s source.Severity) bool { return s != source.Info }))
	t.line(0, w.Text("check.reading"))
	byFile := groupsByFile(all, func(s source.Severity) bool { return s == source.Info })
	for i := range r.Inputs {
		in := &r.Inputs[i]
		t.line(0, in.Name)
		t.tables(in)
		t.groups(in, byFile[in.Name])
		t.setAside(in)
		t.line(0)
	}
	if of := byFile[""]; len(of) > 0 {
		t.line(0, w.Text("check.no_file"))
		t.groups(nil, of)
		t.line(0)
	}
	if len(skipped) > 0 {
		t.line(0, w.Text("message.skipped", "files", strings.Join(skipped, ", ")))
	}
	t.line(0, w.Text("check.sum", "files", w.Count(len(r.Inputs), "file"), "errors", w.CountCauses(all, source.Err),
		"warnings", w.CountCauses(all, source.Warning), "infos", w.CountCauses(all, source.Info)))
}

// line writes texts one behind the other, indented by so many spaces.
func (t *checkText) line(indent int, texts ...string) {
	t.WriteString("    "[:indent])
	for _, s := range texts {
		t.WriteString(console.Safe(s))
	}
	t.WriteByte('\n')
}

// toMend lists the errors and warnings of each file that has some, then those of no
// file.
func (t *checkText) toMend(inputs []intake.Input, byFile map[string][]source.Group) {
	if len(byFile) == 0 {
		t.line(0, t.words.Text("check.fine"))
		t.line(0)
		return
	}
	t.line(0, t.words.Text("check.mend"))
	for i := range inputs {
		if of := byFile[inputs[i].Name]; len(of) > 0 {
			t.line(0, inputs[i].Name)
			t.groups(&inputs[i], of)
			t.line(0)
		}
	}
	if of := byFile[""]; len(of) > 0 {
		t.line(0, t.words.Text("check.no_file"))
		t.groups(nil, of)
		t.line(0)
	}
}

// groupsByFile are the causes of the severities that are wanted, by their file: the
// graver first, then those of one kind one behind the other, as their first ones are.
func groupsByFile(all []source.Group, wanted func(source.Severity) bool) map[string][]source.Group {
	out := map[string][]source.Group{}
	for _, g := range all {
		if wanted(g.Severity) {
			out[g.Pos.File()] = append(out[g.Pos.File()], g)
		}
	}
	for _, groups := range out {
		first := map[source.Slug]int{}
		for i, g := range groups {
			if _, known := first[g.Slug]; !known {
				first[g.Slug] = i
			}
		}
		slices.SortStableFunc(groups, func(a, b source.Group) int {
			return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(first[a.Slug], first[b.Slug]))
		})
	}
	return out
}

// mostInCheck is how many places of one cause check names. Its JSON has all of them.
const mostInCheck = 10

// groups lists causes in a file, nil for none, each with its related places. Where several that
// follow one another have the same hint, it is written once, behind the last.
func (t *checkText) groups(in *intake.Input, groups []source.Group) {
	w := t.words
	colon := w.Text("list.colon")
	for i, g := range groups {
		message, hint := w.Problem(g.Problem)
		at, places := t.inFile(g.Pos), w.Places(g.Places, mostInCheck)
		if places != "" {
			at, places = t.column(in, g), " "+places
		}
		if at != "" {
			at += colon
		}
		t.line(2, w.Text("severity."+g.Severity.String()), colon, at, message, places, " [", string(g.Slug), "]")
		if related := t.related(g); related != "" && related != t.inFile(g.Pos) { // two places of a PDF may be one page
			t.line(4, w.Text("check.related", "places", wording.Cut(related, mostRelated)))
		}
		if g.Severity != source.Info && !sameHint(w, groups[i:], hint) {
			t.line(4, w.Text("message.hint"), colon, hint)
		}
	}
}

// related writes the other places of a cause; of a text of which no place is known but lines,
// these alone.
func (t *checkText) related(g source.Group) string {
	var lines []string
	for _, p := range g.Related {
		if p.File() != g.Pos.File() || p.Sheet() != "" || p.Col() > 0 || p.Row() == 0 {
			return source.Places(g.Related)
		}
		lines = append(lines, t.inFile(p))
	}
	return strings.Join(lines, " ; ")
}

// mostRelated is how many characters the related places of a cause may take.
const mostRelated = 400

// inFile writes a place within its file: 'Bilan 2024'!B2, or a line and column in words;
// "" for the file as a whole.
func (t *checkText) inFile(p source.Pos) string {
	switch {
	case p.Row() == 0 && p.Sheet() == "":
		return ""
	case p.Sheet() != "":
		return strings.TrimPrefix(p.String(), p.File()+":")
	case p.Col() == 0:
		return t.words.InText(p.File(), p.Page(), p.Row())
	}
	return t.words.Text("check.cell", "line", fmt.Sprint(p.Row()), "column", fmt.Sprintf("%d (%s)", p.Col(), source.ColumnName(p.Col())))
}

// column writes the column of a cause that is found in several rows, with the sheet where
// there is only one: 'Bilan 2024', Réalisé (colonne G). It is "" where neither is known.
func (t *checkText) column(in *intake.Input, g source.Group) string {
	var parts []string
	if sheet := g.Pos.Sheet(); sheet != "" && !slices.ContainsFunc(g.Places, func(p source.Pos) bool { return p.Sheet() != sheet }) {
		parts = append(parts, source.QuoteSheet(sheet))
	}
	if g.Pos.Col() > 0 {
		key, heading := "check.column", headingOf(in, g.Pos)
		if heading == "" {
			key = "check.column_alone"
		}
		parts = append(parts, t.words.Text(key, "heading", wording.Cut(heading, mostQuoted), "column", source.ColumnName(g.Pos.Col())))
	}
	return strings.Join(parts, ", ")
}

// mostQuoted is how many characters of a text of an input are quoted.
const mostQuoted = 80

// headingOf is the heading as written above a place, that of the nearest table above it;
// "" where none is known.
func headingOf(in *intake.Input, p source.Pos) string {
	if in == nil {
		return ""
	}
	heading := ""
	for _, t := range in.Tables { // from the top of each sheet
		if t.Sideways || t.Pos.Sheet() != p.Sheet() || t.Pos.Row() > p.Row() {
			continue
		}
		if i := slices.IndexFunc(t.Headings, func(h column.Heading) bool { return h.Col == p.Col() }); i >= 0 {
			heading = t.Headings[i].Written
		}
	}
	return heading
}

// tables writes how each table of a file was read, so that a wrong guess is seen.
func (t *checkText) tables(in *intake.Input) {
	w := t.words
	for _, table := range in.Tables {
		t.line(2, w.Text("check.table", "place", cmp.Or(t.inFile(table.Pos), w.Text("check.whole")), "holds", w.Text("holds."+table.Kind),
			"rows", w.Count(table.Rows, "row"), "aside", w.Count(table.SetAside, "row")))
		known, unknown := t.columns.of(w, table)
		if known != "" {
			t.line(4, known)
		}
		if unknown != "" {
			t.line(4, w.Text("check.unknown", "columns", unknown))
		}
	}
}

// columnTexts are what the columns of the last table of each kind were read as, in words:
// most files come from one form.
type columnTexts map[string]columnText

type columnText struct {
	headings       []column.Heading
	known, unknown string
}

// of is mapping.Of of a table.
func (m columnTexts) of(w *wording.Words, t column.TableInfo) (known, unknown string) {
	last, ok := m[t.Kind]
	if !ok || !slices.Equal(last.headings, t.Headings) {
		last.headings = t.Headings
		last.known, last.unknown = mapping.Of(w, t.Headings)
		m[t.Kind] = last
	}
	return last.known, last.unknown
}

// mostAside is how many rows are named of those that were set aside for one reason in one
// sheet, and mostAsideText how many characters of each are quoted where there are several.
const (
	mostAside     = 6
	mostAsideText = 50
)

// setAside lists the rows that gave no record: those of one sheet and reason together, with the
// beginning of the first of them; those of our own form are counted alone. JSON has all of each.
func (t *checkText) setAside(in *intake.Input) {
	type cause struct {
		sheet string
		why   source.Slug
	}
	rows := map[cause][]submission.SetAside{}
	var causes []cause // in the order in which they are met
	ofForm := 0
	isForm := slices.ContainsFunc(in.SetAside, func(s submission.SetAside) bool { return worksheet.OwnSheet(s.Pos.Sheet()) })
	for _, s := range in.SetAside {
		if isForm && s.Why == source.RowSetAside && (worksheet.OwnSheet(s.Pos.Sheet()) || t.fixed.Has(s.Pos.Sheet(), s.Text)) {
			ofForm++
			continue
		}
		c := cause{s.Pos.Sheet(), s.Why}
		if rows[c] == nil {
			causes = append(causes, c)
		}
		rows[c] = append(rows[c], s)
	}
	w := t.words
	if ofForm > 0 {
		t.line(2, w.Text("check.aside_form", "n", w.Count(ofForm, "row")))
	}
	for _, c := range causes {
		of := rows[c]
		if len(of) == 1 {
			t.line(2, w.Text("check.aside", "place", t.inFile(of[0].Pos), "text", wording.Cut(of[0].Text, mostQuoted), "why", w.Title(c.why)))
			continue
		}
		var named []string
		for _, s := range of[:min(len(of), mostAside)] {
			at := strconv.Itoa(s.Pos.Row())
			if s.Pos.Row() == 0 {
				at = t.inFile(s.Pos)
			}
			named = append(named, w.Text("check.aside_row", "place", at, "text", wording.Cut(s.Text, mostAsideText)))
		}
		list := strings.Join(named, ", ")
		if len(of) > mostAside {
			list = w.Text("check.aside_more", "rows", list, "last", strconv.Itoa(of[len(of)-1].Pos.Row()))
		}
		sheet := ""
		if c.sheet != "" {
			sheet = source.QuoteSheet(c.sheet) + ", "
		}
		t.line(2, w.Text("check.aside_rows", "sheet", sheet, "n", w.Count(len(of), "row"), "rows", list, "why", w.Title(c.why)))
	}
}
