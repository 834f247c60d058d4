package decode

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// sumsUp are the figures in which a line of a summary may differ from the line it repeats.
var sumsUp = []field.LineField{field.LinePlanned, field.LineActual}

// repeatedLine is what makes a line of a summary and one of another sheet the same.
type repeatedLine struct {
	cluster string
	year    int
	nature  cell.Nature
	title   string
}

func (d *decoder) repeated(l *submission.Line) repeatedLine {
	return repeatedLine{l.ClusterID, l.Year, l.Nature, d.words.Singular(l.Title.Value)}
}

// setSummariesAside sets aside the lines of sheets named as summaries (Synthèse, Récapitulatif)
// that other sheets of the file have too: they count once, and a figure in which they differ is
// told. A line that no other sheet has is kept.
func (d *decoder) setSummariesAside() {
	if !slices.ContainsFunc(d.tables.Sheets, func(s worksheet.Sheet) bool { return s.Name != "" && worksheet.SumsUp(s.Name) }) {
		return // as most files
	}
	summary, detailed := map[string]bool{}, map[repeatedLine][]*submission.Line{}
	for i := range d.file.Lines {
		l := &d.file.Lines[i]
		name := l.Pos.Sheet()
		if _, asked := summary[name]; !asked {
			summary[name] = name != "" && worksheet.SumsUp(name)
		}
		if !summary[name] {
			detailed[d.repeated(l)] = append(detailed[d.repeated(l)], l)
		}
	}
	if len(summary) < 2 || len(detailed) == 0 {
		return
	}
	count, other := map[string]int{}, map[string]source.Pos{}
	d.file.Lines = slices.DeleteFunc(slices.Clone(d.file.Lines), func(l submission.Line) bool {
		name := l.Pos.Sheet()
		twins := slices.DeleteFunc(slices.Clone(detailed[d.repeated(&l)]), func(t *submission.Line) bool { return !givesAll(t, &l) })
		if !summary[name] || len(twins) == 0 {
			return false
		}
		d.tellSummary(&l, twins)
		if count[name]++; count[name] == 1 {
			other[name] = twins[0].Pos
		}
		d.listRepeated(&l)
		return true
	})
	for _, s := range d.tables.Sheets {
		if n := count[s.Name]; n > 0 {
			d.file.Problems.Add(source.New(source.SummarySetAside, source.In(d.file.Name, s.Name), "n", strconv.Itoa(n), "other", other[s.Name].Sheet()))
		}
	}
}

// givesAll reports whether a line gives each figure that the line of a summary gives.
func givesAll(l, summary *submission.Line) bool {
	return !slices.ContainsFunc(sumsUp, func(f field.LineField) bool { return summary.Value(f).Present && !l.Value(f).Present })
}

// tellSummary tells the first figure in which a line of a summary differs from each of those
// that it repeats.
func (d *decoder) tellSummary(l *submission.Line, twins []*submission.Line) {
	for _, f := range sumsUp {
		v := l.Value(f)
		agrees := func(t *submission.Line) bool { o := t.Value(f); return o.Present && o.Number.Equal(v.Number) }
		if !v.Present || slices.ContainsFunc(twins, agrees) {
			continue
		}
		p := source.New(source.SummaryDiffers, v.Pos, "title", l.Title.Value, "field", f.String(), "found", v.Written(), "other", twins[0].WrittenOf(f))
		p.Related = []source.Pos{twins[0].Pos}
		d.file.Problems.Add(p)
		return
	}
}

// listRepeated lists a line of a summary among the rows that were set aside.
func (d *decoder) listRepeated(l *submission.Line) {
	texts := []string{l.Title.Value}
	for _, f := range append(sumsUp, field.LineStatus) {
		if w := l.WrittenOf(f); w != "" {
			texts = append(texts, w)
		}
	}
	d.file.SetAside = append(d.file.SetAside, submission.SetAside{Pos: l.Pos, Text: strings.Join(texts, " | "), Why: source.SummarySetAside})
	for i := range d.file.Tables {
		if t := &d.file.Tables[i]; t.Pos.Sheet() == l.Pos.Sheet() && t.Rows > 0 {
			t.Rows, t.SetAside = t.Rows-1, t.SetAside+1
			return
		}
	}
}
