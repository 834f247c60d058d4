package textview

import (
	"bilan/report/catalogue"
	"bilan/report/compare"
	"bilan/report/docx"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/quantity"
	"bilan/report/source"
)

// lineColumns are the columns of tables of lines.
var lineColumns = []column{{"title", 28, false}, {"planned", 12, true}, {"actual", 12, true}, {"rate", 12, true}, {"verdict", 15, false}, {"reason", 27, false}}

// lines is a table of lines.
func (v *reviewText) lines(title string, rows func(yield func(docx.Row) bool)) *docx.Table {
	return &docx.Table{Title: title, Columns: v.columns("docx.line.", lineColumns...), Rows: rows}
}

// row is a line, with what is said of it below its title.
func (v *reviewText) row(l *compare.Line, about string) docx.Row {
	planned := v.cell(v.parts.Planned(l))
	if l.Revised.Present() {
		planned.Note = v.text("docx.revised", "value", v.shown(v.parts.Number(l, l.Revised)))
	}
	rate := docx.Cell{Text: none}
	if r := l.Attainment(); r.Present() {
		rate = docx.Cell{Num: v.rate(r, l.AttainmentQualifier())}
	} else if r := l.Progress(); r.Present() {
		rate = docx.Cell{Num: v.rate(r, l.ProgressQualifier()), Note: v.text("docx.progress")}
	}
	verdict := docx.Cell{Text: v.verdict(l)}
	return docx.Row{Cells: []docx.Cell{{Text: v.title(l), Note: about}, planned, v.cell(v.parts.Actual(l)), rate, verdict, v.remarks(l)}}
}

// remarks are the reason and the comment; below them what the officer decided and what
// is doubtful.
func (v *reviewText) remarks(l *compare.Line) docx.Cell {
	c := docx.Cell{Text: phrase.Joined(", ", v.short(v.parts.Reason(l)), v.short(l.Comment.Value))}
	if c.Text == "" && l.Verdict.Short() {
		c.Text = v.text("screen.no_reason")
	}
	var notes []string
	if !v.Options.Publish {
		notes = append(notes, v.parts.Decisions(l)...)
	}
	for _, slug := range l.Notes {
		if catalogue.Severity(slug) != source.Info {
			notes = append(notes, v.w.Title(slug))
		}
	}
	c.Note = phrase.Joined("\n", notes...)
	return c
}

// gaps are the lines that are furthest from their plans, each way.
func (v *reviewText) gaps(t *text) {
	if v.year.Lead.All() == 0 { // the sentence says so
		v.done(t)
		return
	}
	t.add(docx.Heading{Level: 1, Text: v.text("screen.gaps.title")})
	for _, g := range []struct {
		key string
		far func(*compare.Line) (quantity.Rate, bool)
	}{{"under", overview.Under}, {"over", overview.Over}} {
		t.add(docx.Heading{Level: 2, Text: v.text("screen.gaps." + g.key)})
		top := overview.Furthest(v.Index.Lines, g.far)
		if len(top) > 0 {
			t.add(v.lines("", func(yield func(docx.Row) bool) {
				for _, l := range top {
					if !yield(v.row(l, phrase.Joined(" · ", v.Cluster(l.ClusterID).Name, phrase.UnitBeside(l)))) {
						return
					}
				}
			}))
		} else {
			t.add(docx.Paragraph{Text: v.text("screen.gaps." + g.key + ".none")})
		}
	}
}

// done is what was done, theme by theme, instead of the gaps of a year in which nothing
// compares. Of one cluster its paragraphs say it.
func (v *reviewText) done(t *text) {
	if !v.year.Uncompared() || len(v.year.Clusters) == 1 {
		return
	}
	t.add(docx.Heading{Level: 1, Text: v.text("screen.done.title")})
	s := phrase.NewSentence(v.w)
	themes, left := overview.DoneByTheme(v.Review, overview.ListedThemes, overview.ListedDone)
	for _, theme := range themes {
		t.add(docx.Item{Text: v.themeName(theme.Name), Keep: true})
		for _, l := range theme.Lines {
			text, cut := phrase.Shortened(s.Result(l), longestText)
			v.shortened = v.shortened || cut
			t.add(docx.Item{Level: 1, Text: v.text("docx.done", "cluster", v.Cluster(l.ClusterID).Name, "said", text)})
		}
		if theme.More > 0 {
			t.add(docx.Item{Level: 1, Text: v.text("screen.done.more", "lines", v.w.Lines(theme.More))})
		}
	}
	if left > 0 {
		t.add(docx.Paragraph{Text: v.text("screen.done.left", "lines", v.w.Lines(left))})
	}
}
