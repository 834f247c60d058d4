package heading

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/source"
)

// nearHeading is the row of a sheet without a table that most resembles the headings of
// actions. The zero value is none.
type nearHeading struct {
	at source.Pos
	// known and unknown are its texts, those that head a column and the others.
	known, unknown []string
	// missing says what keeps it from heading a table: title, outcome, both, or
	// more of what is known.
	missing string
}

// maxNamed is how many headings of a row are named, and maxNamedText how long the
// name of one is, in bytes.
const (
	maxNamed     = 12
	maxNamedText = 40
)

// nearlyHeads is how far a row resembles headings of actions: where it has two texts, both must
// be known headings, where more, one of them. A row with numbers is none.
func (f *Finder) nearlyHeads(row source.Row) nearHeading {
	var near nearHeading
	title, outcome := false, false
	for i := range row.Cells {
		c := &row.Cells[i]
		text := strings.Join(strings.Fields(c.String()), " ")
		year := len(text) == 4 && cell.YearIn(text) > 0
		switch {
		case c.Kind != source.Text && !year || !year && cell.IsNumber(text) || len(text) > column.MaxHeading:
			return nearHeading{}
		case year:
		case f.headings.Headed(c.Raw).Known[len(column.Kinds)-1]:
			may := f.headings.Headed(c.Raw)
			title, outcome = title || may.Title, outcome || may.Outcome
			near.known = append(near.known, text)
		default:
			near.unknown = append(near.unknown, text)
		}
	}
	if len(near.known) == 0 || len(near.known)+len(near.unknown) < 2 || len(near.known) == 1 && len(near.unknown) == 1 {
		return nearHeading{}
	}
	near.at = row.Cells[0].Pos
	switch {
	case !title && !outcome:
		near.missing = "both"
	case !title:
		near.missing = "title"
	case !outcome:
		near.missing = "outcome"
	default:
		near.missing = "more"
	}
	return near
}

// named lists texts, – for none.
func named(texts []string) string {
	if len(texts) == 0 {
		return "–"
	}
	out := make([]string, 0, maxNamed+1)
	for i, t := range texts {
		if i == maxNamed {
			out = append(out, "…")
			break
		}
		if len(t) > maxNamedText {
			t = strings.ToValidUTF8(t[:maxNamedText], "") + "…"
		}
		out = append(out, t)
	}
	return strings.Join(out, ", ")
}
