package layout

import (
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// headed is a table of lines whose columns are settled.
type headed struct {
	cols []column.Column
	row  source.Pos // of its headings
	// below are the rows right below them.
	below []source.Row
}

// at is the place of the heading of a column.
func (h headed) at(col int) source.Pos { return h.row.At(h.row.Row(), col) }

// tableRule finds what is doubtful in the columns of a table of lines. A further one is an entry
// of linesRules here, and its words in package wording.
type tableRule struct {
	source.Anomaly
	// find calls found for each place, with the arguments of the message.
	find func(f *Finder, h headed, found func(at source.Pos, args ...string))
}

// linesRules are asked in their order, which is that of the catalogue.
var linesRules = [...]tableRule{
	{source.Anomaly{Slug: "title-assumed", Severity: source.Info}, titleAssumed},
	{source.Anomaly{Slug: "computed-alone", Severity: source.Warning}, computedAlone},
}

// Anomalies are the kinds of problems of linesRules, in the order of the catalogue.
func Anomalies() []source.Anomaly { return source.KindsOf(linesRules[:]) }

// doubtLines reports what the rules find in a table of lines.
func (f *Finder) doubtLines(h headed) {
	for _, r := range &linesRules {
		r.find(f, h, func(at source.Pos, args ...string) { f.cells.Report(r.At(at, args...)) })
	}
}

// titleAssumed finds a column without a heading that is taken for the titles.
func titleAssumed(_ *Finder, h headed, found func(source.Pos, ...string)) {
	for _, c := range h.cols {
		if c.Untitled && c.Reason.Twin == "" {
			found(h.at(c.Col), "found", source.ColumnName(c.Col))
		}
	}
}

// computedAlone finds a rate or a gap with figures below it in a table that says in no other way
// what was done: its lines have no result then.
func computedAlone(f *Finder, h headed, found func(source.Pos, ...string)) {
	for _, c := range h.cols {
		if c.Canon == "réalisé" || c.Canon == "statut" || c.Marks != cell.NoStatus || c.Period != (cell.Period{}) {
			return
		}
	}
	for _, c := range h.cols {
		if c.Canon == column.Computed && c.Figure != cell.StatedChange && column.NewKindReader(f.words, f.names).Figures(f.headings.SampleOf(h.below), c.Col) {
			found(h.at(c.Col), "found", c.Written)
		}
	}
}
