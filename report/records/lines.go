// Package records makes what the CSV files of a review hold: revue-<year>.csv, a row for each line, and
// anomalies-<year>.csv, a row for each problem. Contacts are hidden in them as Contacts says.
package records

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/publish"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// Source is the review that the files are made of, and how its texts are published.
type Source struct {
	*review.Review
	publish.Contacts
}

// column is a column of the file of lines.
type column struct {
	key   string
	field func(s *Source, l *compare.Line) table.Field
}

// lineColumns are the columns of revue-<year>.csv, in the order that machines
// rely on: whose the line is, its fields each with what is found of it, and where
// its figures are written.
var lineColumns = slices.Concat(headColumns, fieldColumns(), placeColumns)

var headColumns = []column{
	{"cluster_id", func(s *Source, l *compare.Line) table.Field {
		return table.TextField(s.PublicID(s.Contacts.Cluster(s.Review, l.ClusterID).ID))
	}},
	{"cluster", func(s *Source, l *compare.Line) table.Field {
		return textField(s, s.Contacts.Cluster(s.Review, l.ClusterID).Name)
	}},
	{"sector", func(s *Source, l *compare.Line) table.Field {
		return textField(s, s.Contacts.Cluster(s.Review, l.ClusterID).Sector)
	}},
	{"year", of(func(l *compare.Line) table.Field { return countField(l.Year) })},
}

// fieldColumns are the columns of the fields of a line that have one, in the order of
// the table of fields, each before what is found of it.
func fieldColumns() []column {
	var columns []column
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		columns = append(columns, column{field.Line(f).CSV, fieldColumn(f)})
		columns = append(columns, foundColumns[f]...)
	}
	return columns
}

// fieldColumn fills the column of a field.
func fieldColumn(f field.LineField) func(*Source, *compare.Line) table.Field {
	if field.Line(f).Numeric() {
		return of(func(l *compare.Line) table.Field { return figureField(l.Figure(f)) })
	}
	return words(func(l *compare.Line) string { return l.Words(f) })
}

// foundColumns is what is found of a field.
var foundColumns = map[field.LineField][]column{
	field.LinePlanned: {
		{"planned_qualifier", qualifiers(func(l *compare.Line) compare.Figure { return l.Planned })},
		{"plan_basis", words(func(l *compare.Line) string { return l.PlanBasis.String() })},
	},
	field.LineRevised: {{"revised_attainment_rate", of(func(l *compare.Line) table.Field { return rateField(l.RevisedAttainment()) })}},
	field.LineActual: {
		{"actual_qualifier", qualifiers(func(l *compare.Line) compare.Figure { return l.Actual })},
		{"previous_actual", of(func(l *compare.Line) table.Field { return figureField(l.Previous) })},
		{"variance", of(varianceField)},
		{"attainment_rate", of(func(l *compare.Line) table.Field { return rateField(l.Attainment()) })},
		{"progress_rate", of(func(l *compare.Line) table.Field { return rateField(l.Progress()) })},
		{"change_rate", of(func(l *compare.Line) table.Field { return rateField(l.Change()) })},
		{"verdict", words(func(l *compare.Line) string { return l.Verdict.String() })},
	},
	field.LineBudgetActual: {
		{"budget_variance", of(func(l *compare.Line) table.Field { return figureField(l.BudgetVariance()) })},
		{"budget_variance_rate", of(func(l *compare.Line) table.Field { return rateField(l.BudgetVarianceRate()) })},
	},
}

var placeColumns = []column{
	{"baseline_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Baseline} })},
	{"planned_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Planned} })},
	{"revised_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Revised} })},
	{"actual_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Actual} })},
	{"previous_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Previous} })},
	{"budget_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.BudgetPlanned, l.BudgetActual} })},
	{"notes", func(s *Source, l *compare.Line) table.Field {
		return textField(s, joinSlugs(notesOf(s.Review, l)))
	}},
	{"declared", func(s *Source, l *compare.Line) table.Field {
		return textField(s, strings.Join(s.Index.DeclaredOf(l), ";"))
	}},
}

// of is a number that the line itself says.
func of(number func(*compare.Line) table.Field) func(*Source, *compare.Line) table.Field {
	return func(_ *Source, l *compare.Line) table.Field { return number(l) }
}

// words is a text that the line itself says.
func words(of func(*compare.Line) string) func(*Source, *compare.Line) table.Field {
	return func(s *Source, l *compare.Line) table.Field { return textField(s, of(l)) }
}

func qualifiers(of func(*compare.Line) compare.Figure) func(*Source, *compare.Line) table.Field {
	return func(s *Source, l *compare.Line) table.Field { return qualifierField(s, of(l)) }
}

func places(of func(*compare.Line) []compare.Figure) func(*Source, *compare.Line) table.Field {
	return func(s *Source, l *compare.Line) table.Field {
		var buf [8]source.Pos
		places := buf[:0]
		for _, f := range of(l) {
			places = f.AppendSources(places)
		}
		return table.TextField(s.Places(places))
	}
}

// Lines is a row for each line of the year, in the order of the review, under the columns of
// revue-<year>.csv (DESIGN, The command, names them), which are the same in every language.
func (s *Source) Lines() table.Records { return s.records(s.Index.Lines) }

// AllYears is a row for each line of all years of the inputs, by year, under the same columns.
func (s *Source) AllYears() table.Records {
	var lines []*compare.Line
	for _, c := range s.History {
		for i := range c.Lines {
			lines = append(lines, &c.Lines[i])
		}
	}
	return s.records(lines)
}

func (s *Source) records(lines []*compare.Line) table.Records {
	keys := make([]string, len(lineColumns))
	for i, c := range lineColumns {
		keys[i] = c.key
	}
	return table.Records{Keys: keys, Rows: func(yield func([]table.Field) bool) {
		row := make([]table.Field, len(lineColumns))
		for _, l := range lines {
			for k := range lineColumns {
				row[k] = lineColumns[k].field(s, l)
			}
			if !yield(row) {
				return
			}
		}
	}}
}

// textField is the field of a text.
func textField(s *Source, text string) table.Field { return table.TextField(s.Public(text)) }

// figureField is the field of a figure without its sources, which have columns of
// their own.
func figureField(f compare.Figure) table.Field { return table.NumberField(f.Stated()) }

// countField is the field of a number from 1 on, empty for 0.
func countField(n int) table.Field {
	if n == 0 {
		return table.Field{}
	}
	d := quantity.FromInt(n)
	return table.NumberField(&d)
}

func rateField(r quantity.Rate) table.Field { return table.NumberField(table.OfRate(r).Num) }

func varianceField(l *compare.Line) table.Field {
	d, ok := l.Variance()
	if !ok {
		return table.Field{}
	}
	return table.NumberField(&d)
}

// qualifierField is what is said of a figure's number: ≈, ≥ or ≤, and of a range its
// other end, in the words of the rules: « à 25 » beside 20.
func qualifierField(s *Source, f compare.Figure) table.Field {
	if !f.Present() {
		return table.Field{}
	}
	if other := f.Other(); other != nil {
		return textField(s, "à "+other.String())
	}
	return textField(s, f.Qualifier().String())
}

func joinSlugs(slugs []source.Slug) string {
	out := make([]string, len(slugs))
	for i, s := range slugs {
		out[i] = string(s)
	}
	return strings.Join(out, ";")
}
