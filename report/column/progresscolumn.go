package column

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/quantity"
	"bilan/report/source"
)

// howFar are the headings of progress that may be computed from réalisé and prévu, or be
// somebody's own estimate.
var howFar = []string{"avancement", "niveau d'avancement", "degré d'avancement"}

// progressColumns reads percentages under Avancement as the status, where they are not the
// ratio of Réalisé to Prévu in most of the rows of a sample that have both: they are then an
// estimate that no other column gives. Beside a column of statuses they are kept, and not read.
func progressColumns(cols []Column, in Sample) {
	for i := range cols {
		c := &cols[i]
		if c.Canon != Computed || c.Figure != cell.StatedProgress || c.Rank <= field.Sure || !slices.ContainsFunc(howFar, func(w string) bool { return field.Key(w) == field.Key(c.Reason.Word) }) {
			continue
		}
		planned, actual := columnOf(cols, "prévu", *c), columnOf(cols, "réalisé", *c)
		if planned < 0 || actual < 0 || mostlyRatio(in, cols[planned].Col, cols[actual].Col, c.Col) {
			continue
		}
		c.Figure, c.Canon, c.Reason.Beside = cell.NoStated, "statut", ""
		if present(cols, i, "statut") {
			c.Canon, c.Kept = "", true
		}
	}
}

// shareDone are headings of statuses that say how far in numbers.
var shareDone = append([]string{"taux d'avancement", "taux avancement", "tx d'avancement"}, howFar...)

// SaysHowFar reports a column of statuses under which a bare number is a share of what is to be
// done; percent is true where its heading says that the numbers are in percent.
func (c *Column) SaysHowFar() (says, percent bool) {
	percent = c.Unit == "%" || strings.Contains(c.Written, "%")
	return percent || slices.ContainsFunc(shareDone, func(w string) bool { return field.Key(w) == field.Key(c.Reason.Word) }), percent
}

// SaysWhenDone reports a column of statuses in which a date is that of what was done: « Réalisé
// le » over days.
func (c *Column) SaysWhenDone() bool {
	return c.Canon == "statut" && c.Reason.Cells == field.Dates.Slug()
}

// columnOf is the index of the column of a heading for the year of another, -1 for
// none.
func columnOf(cols []Column, heading string, of Column) int {
	return slices.IndexFunc(cols, func(c Column) bool { return c.Canon == heading && sameYear(c, of) })
}

// mostlyRatio reports whether a column is 100 × actual / planned, rounded or cut to a
// point, or 100 where more was done than planned, in most of the rows that have both;
// false where no row has.
func mostlyRatio(in Sample, planned, actual, progress int) bool {
	both, ratios := 0, 0
	for _, row := range in {
		plan, okPlan := cell.QuietValue(row.At(planned), cell.Role{})
		done, okDone := cell.QuietValue(row.At(actual), cell.Role{})
		if !okPlan || !okDone || plan.Number.IsZero() {
			continue
		}
		both++
		if isRatio(row.At(progress), plan.Number, done.Number) {
			ratios++
		}
	}
	return 2*ratios > both
}

// isRatio reports whether a cell is the percentage that one number is of another.
func isRatio(c source.Cell, plan, done quantity.Decimal) bool {
	var quiet cell.Reader
	v, _ := quiet.Value(c, cell.Role{})
	if !v.Present {
		return false
	}
	own := done.Shift(2).Div(plan)
	full := quantity.FromInt(100)
	return v.Number.Sub(own).Abs().LessThanOrEqual(quantity.FromInt(1)) || v.Number.Equal(full) && own.GreaterThan(full)
}
