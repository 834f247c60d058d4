package changes

import (
	"slices"

	"bilan/report/field"
)

// Column is a column of a file of lines whose values are compared. Figures that follow
// from others (rates, variances), the places of figures and the notes are not: where
// they differ, a value does, or the line is as it was. Neither are the cluster's name
// and sector, which are the cluster's and not the line's.
type Column struct {
	// Key heads the column in the file.
	Key string
	// Slug is the field's: col.<slug> is what people read the column as.
	Slug string
	// Numeric is true of numbers: 8 and 8,0 are one. Money is true of those that are
	// amounts, InUnit of those that are in the unit of the line.
	Numeric, Money, InUnit bool
	// Coded is true of a choice that the file gives by its slug.
	Coded bool
	// Qualifier heads the column of what is said of the number, "" for none.
	Qualifier string
}

// The columns that say whose a line is.
const (
	clusterIDKey = "cluster_id"
	clusterKey   = "cluster"
	yearKey      = "year"
)

// Columns are the columns that are compared, in the order of the file.
func Columns() []Column { return slices.Clone(columns) }

// The places in columns of what a line is known by.
var code, theme, actionType, title, unit = placeOf("code"), placeOf("theme"), placeOf("type"), placeOf("title"), placeOf("unit")

var columns = columnsOf()

// qualified are the places in columns of those that have a qualifier.
var qualified = []int{placeOf("planned"), placeOf("actual")}

func columnsOf() []Column {
	var out []Column
	for _, f := range field.LineFields(func(f *field.Field) bool { return f.CSV != "" }) {
		is := field.Line(f)
		c := Column{Key: is.CSV, Slug: is.Slug, Numeric: is.Numeric(), Money: is.Kind == field.Money, InUnit: is.InUnit, Coded: is.Kind == field.Choice}
		if f == field.LinePlanned || f == field.LineActual {
			c.Qualifier = c.Key + "_qualifier"
		}
		out = append(out, c)
		switch f {
		case field.LinePlanned:
			out = append(out, Column{Key: "plan_basis", Slug: "plan_basis", Coded: true})
		case field.LineActual:
			out = append(out, Column{Key: "previous_actual", Slug: "previous", Numeric: true, InUnit: true}, Column{Key: "verdict", Slug: "verdict", Coded: true})
		}
	}
	return out
}

func placeOf(key string) int {
	return slices.IndexFunc(columns, func(c Column) bool { return c.Key == key })
}
