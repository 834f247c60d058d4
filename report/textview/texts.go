package textview

import (
	"cmp"
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/docx"
	"bilan/report/phrase"
	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/table"
	"bilan/report/wording"
)

// texts words what the parts of the text show: numbers, cells, headings, names of lines.
type texts struct {
	parts present.Parts
	w     *wording.Words
	// now is the year under review, and grantYear the year of the grants that are shown.
	now, grantYear int
	// shortened is true once a text of a table was cut.
	shortened bool
}

// years are the places of texts that name the year, the one before and the next.
func (t *texts) years(more ...string) []string {
	return append([]string{"year", strconv.Itoa(t.now), "previous", strconv.Itoa(t.now - 1), "next", strconv.Itoa(t.now + 1)}, more...)
}

// text is a text that may name the years.
func (t *texts) text(key string, more ...string) string {
	return t.w.Text(key, t.years(more...)...)
}

// number is a count as it is shown.
func (t *texts) number(n int) docx.Plain { return docx.Plain(t.w.Number(n)) }

// rate is a rate as it is shown, "" for none.
func (t *texts) rate(r quantity.Rate, q quantity.Qualifier) docx.Plain {
	if !r.Present() {
		return ""
	}
	d := r.Round(table.RateDecimals)
	c := table.Cell{Kind: table.Rate, Num: &d, Qualifier: q}
	return docx.Plain(c.Display(table.Rate, t.w.Lang))
}

// cell is a cell as a number with its unit, or as the words in its place; a dash where
// nothing is known.
func (t *texts) cell(c table.Cell) docx.Cell {
	if c.Num == nil {
		return docx.Cell{Text: cmp.Or(phrase.OneLine(c.Text), none)}
	}
	unit := c.Unit
	c.Unit = ""
	return docx.Cell{Num: docx.Plain(c.Display(c.Kind, t.w.Lang)), Text: unit}
}

// none is shown where nothing is known.
const none = "–"

// of is a number out of another, which stay on one line.
func (t *texts) of(n, total int) docx.Plain {
	return docx.Plain(strings.ReplaceAll(t.w.Text("screen.n_of", "n", t.w.Number(n), "total", t.w.Number(total)), " ", "\u00a0"))
}

// ofGrants is a text of the year of the grants, which need not be the review's.
func (t *texts) ofGrants(key string, more ...string) string {
	return t.w.Text(key, append([]string{"year", strconv.Itoa(t.grantYear)}, more...)...)
}

// columns are columns with their titles, by key, width and whether they are aligned right.
func (t *texts) columns(prefix string, list ...column) []docx.Column {
	out := make([]docx.Column, len(list))
	for i, c := range list {
		out[i] = docx.Column{Title: t.text(prefix + c.key), Width: c.width, Right: c.right}
		if c.key == "grant" && t.grantYear != t.now {
			out[i].Title = t.ofGrants("docx.grant")
		}
	}
	return out
}

// amount is an amount as it is shown.
func (t *texts) amount(a budget.Amount) string { return t.shown(t.parts.Amount(a)) }

// title is the name of a line in a table: its title, or its code where it has none.
func (t *texts) title(l *compare.Line) string {
	if title := t.short(l.Title.Value); title != "" {
		return title
	}
	return l.Code
}

// short is a text of a cell, on one line, the longest cut between words.
func (t *texts) short(s string) string {
	s, cut := phrase.Shortened(s, longestText)
	t.shortened = t.shortened || cut
	return s
}

// verdict is the name of a line's verdict in a row.
func (t *texts) verdict(l *compare.Line) string {
	said := t.w.Named("screen.verdict", l.Verdict.String())
	if l.AtLeast {
		return t.w.Text("cell.at_least", "verdict", said)
	}
	return said
}

// shown is a cell as it is shown, with its unit.
func (t *texts) shown(c table.Cell) string { return c.Display(c.Kind, t.w.Lang) }

// column is a column of a table of the text.
type column struct {
	key   string
	width int
	right bool
}

// longestText is how many characters of a title or of a comment a table has.
const longestText = 300
