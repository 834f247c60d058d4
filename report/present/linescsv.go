package present

import (
	"slices"
	"strings"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// csvColumn is a column of the file of lines.
type csvColumn struct {
	key   string
	field func(r *review.Review, w *edition, l *compare.Line) table.Field
}

// lineColumns are the columns of revue-<year>.csv, in the order that machines
// rely on: whose the line is, its fields each with what is found of it, and where
// its figures are written.
var lineColumns = slices.Concat(csvHead, csvFields(), csvTail)

var csvHead = []csvColumn{
	{"cluster_id", func(r *review.Review, w *edition, l *compare.Line) table.Field {
		return table.TextField(w.contacts.PublicID(clusterOf(r, w, l.ClusterID).ID))
	}},
	{"cluster", func(r *review.Review, w *edition, l *compare.Line) table.Field {
		return textField(w, clusterOf(r, w, l.ClusterID).Name)
	}},
	{"sector", func(r *review.Review, w *edition, l *compare.Line) table.Field {
		return textField(w, clusterOf(r, w, l.ClusterID).Sector)
	}},
	{"year", of(func(l *compare.Line) table.Field { return countField(l.Year) })},
}

// csvFields are the columns of the fields of a line that have one, in the order of
// the table of fields, each before what is found of it.
func csvFields() []csvColumn {
	var columns []csvColumn
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		columns = append(columns, csvColumn{field.Line(f).CSV, csvField(f)})
		columns = append(columns, csvFound[f]...)
	}
	return columns
}

// csvField fills the column of a field.
func csvField(f field.LineField) func(*review.Review, *edition, *compare.Line) table.Field {
	if field.Line(f).Numeric() {
		return of(func(l *compare.Line) table.Field { return figureField(l.Figure(f)) })
	}
	return words(func(l *compare.Line) string { return l.Words(f) })
}

// csvFound is what is found of a field.
var csvFound = map[field.LineField][]csvColumn{
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

var csvTail = []csvColumn{
	{"baseline_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Baseline} })},
	{"planned_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Planned} })},
	{"revised_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Revised} })},
	{"actual_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Actual} })},
	{"previous_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.Previous} })},
	{"budget_source", places(func(l *compare.Line) []compare.Figure { return []compare.Figure{l.BudgetPlanned, l.BudgetActual} })},
	{"notes", func(r *review.Review, w *edition, l *compare.Line) table.Field {
		return textField(w, joinSlugs(notesOf(r, l)))
	}},
	{"declared", func(r *review.Review, w *edition, l *compare.Line) table.Field {
		return textField(w, strings.Join(r.Index.DeclaredOf(l), ";"))
	}},
}

// of is a number that the line itself says.
func of(number func(*compare.Line) table.Field) func(*review.Review, *edition, *compare.Line) table.Field {
	return func(_ *review.Review, _ *edition, l *compare.Line) table.Field { return number(l) }
}

// words is a text that the line itself says.
func words(of func(*compare.Line) string) func(*review.Review, *edition, *compare.Line) table.Field {
	return func(_ *review.Review, w *edition, l *compare.Line) table.Field { return textField(w, of(l)) }
}

func qualifiers(of func(*compare.Line) compare.Figure) func(*review.Review, *edition, *compare.Line) table.Field {
	return func(_ *review.Review, w *edition, l *compare.Line) table.Field { return qualifierField(w, of(l)) }
}

func places(of func(*compare.Line) []compare.Figure) func(*review.Review, *edition, *compare.Line) table.Field {
	return func(_ *review.Review, w *edition, l *compare.Line) table.Field {
		var buf [8]source.Pos
		return table.TextField(w.publisher.Places(figurePlaces(buf[:0], of(l)...)))
	}
}

// allLines are the lines of all years of the inputs, by year.
func allLines(r *review.Review) []*compare.Line {
	var lines []*compare.Line
	for _, c := range r.History {
		for i := range c.Lines {
			lines = append(lines, &c.Lines[i])
		}
	}
	return lines
}

func linesCSV(r *review.Review, w *edition, lines []*compare.Line) table.Records {
	keys := make([]string, len(lineColumns))
	for i, c := range lineColumns {
		keys[i] = c.key
	}
	return table.Records{Keys: keys, Rows: func(yield func([]table.Field) bool) {
		row := make([]table.Field, len(lineColumns))
		for _, l := range lines {
			for k := range lineColumns {
				row[k] = lineColumns[k].field(r, w, l)
			}
			if !yield(row) {
				return
			}
		}
	}}
}

// textField is the field of a text.
func textField(w *edition, s string) table.Field { return table.TextField(w.publisher.Public(s)) }

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

func rateField(r quantity.Rate) table.Field { return table.NumberField(rate(r).Num) }

func varianceField(l *compare.Line) table.Field {
	d, ok := l.Variance()
	if !ok {
		return table.Field{}
	}
	return table.NumberField(&d)
}

// qualifierField is what is said of a figure's number: ≈, ≥ or ≤, and of a range its
// other end, in the words of the rules: « à 25 » beside 20.
func qualifierField(w *edition, f compare.Figure) table.Field {
	if !f.Present() {
		return table.Field{}
	}
	if other := f.Other(); other != nil {
		return textField(w, "à "+other.String())
	}
	return textField(w, f.Qualifier().String())
}

func joinSlugs(slugs []source.Slug) string {
	out := make([]string, len(slugs))
	for i, s := range slugs {
		out[i] = string(s)
	}
	return strings.Join(out, ";")
}
