package column

import (
	"slices"
	"strconv"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/source"
)

// OfActions reports a row of headings with a title and what was planned or done: its other
// headings (Montant, Demandé) are then columns of these actions.
func (hr *Reader) OfActions(row source.Row) bool {
	title, figures := false, false
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Kind == source.Text {
			canon := hr.Heading(field.Lines, c.Raw)
			title = title || canon.Canon == "intitulé"
			figures = figures || canon.Canon == "prévu" || canon.Canon == "réalisé"
		}
	}
	return title && figures
}

// ColumnsOf are the cells of a row read as headings of a table of a kind, one a cell, each with
// what it is known for; Canon is "" for what is not known.
func (hr *Reader) ColumnsOf(kind field.Table, row source.Row) []Column {
	cols := make([]Column, 0, len(row.Cells))
	for i := range row.Cells {
		c := &row.Cells[i]
		col := Column{Written: c.String()}
		if c.Kind == source.Text && len(c.Raw) <= MaxHeading {
			col = hr.Heading(kind, c.Raw)
		}
		if kind == field.Lines && !col.Known() {
			if part, ok := hr.PeriodHeading(col.Written); ok {
				col = part
			} else if y := cell.BareYear(*c); y > 0 {
				col.Year, col.bare = y, true
			} else if p, y := cell.MonthOf(*c); y > 0 {
				col.Period, col.Year = p, y
			}
		}
		col.Col = c.Pos.Col()
		cols = append(cols, col)
	}
	if kind == field.Lines {
		monthInitials(cols)
	}
	return cols
}

// Heading is one column of a table.
type Heading struct {
	Col int
	// Row is the heading's row in a table that is read sideways, where Col is 0; 0
	// in any other.
	Row     int
	Written string // with the heading above it, where two rows head the table
	Canon   string // "" where unknown
	Year    int    // the year that the heading names, 0 for none
	Unit    string // the unit that it names
	Part    string // the part of the year of which it is, as T1, S2 or M03; "" for all of it
	Cluster string // the cluster of which a configured layout says that it is
	By      ReadBy // why it was read so
}

// Place is the name of the heading's column, or the number of its row.
func (h Heading) Place() string {
	if h.Row > 0 {
		return strconv.Itoa(h.Row)
	}
	return source.ColumnName(h.Col)
}

// ReadPercent reads « Réalisé (%) » as réalisé where the plan of its year is in percent too and
// no other column is réalisé; elsewhere it repeats our own rate.
func ReadPercent(cols []Column) {
	for i := range cols {
		c := &cols[i]
		if c.Canon != Computed || !percentRealised[field.Key(c.Written)] {
			continue
		}
		of := func(canon, unit string) bool {
			return slices.ContainsFunc(cols, func(o Column) bool { return o.Canon == canon && o.Year == c.Year && (unit == "" || o.Unit == unit) })
		}
		if of("prévu", "%") && !of("réalisé", "") {
			c.Canon, c.Figure, c.Unit = "réalisé", cell.NoStated, "%"
		}
	}
}

// MaxHeading is the length from which a text is prose and no heading.
const MaxHeading = 80

// FigureHeadings are the columns of figures: a row with a value under one of them is not a row
// of words alone.
var FigureHeadings = field.Figures(field.Lines)

// OutcomeHeadings are the headings one of which, beside a title, is enough for a table.
var OutcomeHeadings = map[string]bool{"prévu": true, "réalisé": true, "statut": true}
