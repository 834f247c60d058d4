package present

import (
	"encoding/hex"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/intake"
	"bilan/report/mapping"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// Inputs are tables of what the inputs hold and how it was read.
type Inputs struct {
	r *review.Review
	w *edition
}

// Read has a row for each table of the inputs, and one for each file without any: what its columns
// were read as, and how many rows gave a record. A wrong guess is seen here.
func (in Inputs) Read() *table.Table {
	r, w := in.r, in.w
	t := w.newTable("tables", []Column{
		{"file", table.Text, 36}, {"sheet", table.Text, 18}, {"heading_row", table.Number, 10}, {"holds", table.Text, 18},
		{"nature", table.Text, 12}, {"year_of", table.Year, 9}, {"rows_read", table.Number, 9}, {"rows_set_aside", table.Number, 12},
		{"mapping", table.Text, 60}, {"unknown_columns", table.Text, 30}, {"how_read", table.Text, 24}, {"sum", table.Text, 20},
	})
	t.Stub = 2
	for i := range r.Inputs {
		in := &r.Inputs[i]
		if len(in.Tables) == 0 {
			t.Add(sourceRow(w, in, &column.TableInfo{Pos: source.In(in.Name, ""), Kind: noTable(in)})...)
		}
		for j := range in.Tables {
			t.Add(sourceRow(w, in, &in.Tables[j])...)
		}
	}
	return t
}

// noTable says why a file has no table.
func noTable(in *intake.Input) string {
	switch {
	case in.Own:
		return "own"
	case in.Failed:
		return "failed"
	}
	return "none"
}

// sourceRow are the cells of a table.
func sourceRow(w *edition, in *intake.Input, info *column.TableInfo) []table.Cell {
	known, unknown := mapping.Of(w.Words, info.Headings)
	nature := ""
	if info.Nature != cell.NoNature {
		nature = w.Named("nature", info.Nature.String())
	}
	row := table.Cell{}
	if info.Pos.Row() > 0 {
		row = count(info.Pos.Row())
	}
	return []table.Cell{
		text(in.Name), text(info.Pos.Sheet()), row, text(w.Text("holds." + info.Kind)), text(nature), yearCell(info.Year),
		count(info.Rows), count(info.SetAside), lined(known), lined(unknown), text(howRead(w, in, info)), text(hex.EncodeToString(in.Sum[:8])),
	}
}

// howRead shows the format of a file, and by which configured layout a table
// was read.
func howRead(w *edition, in *intake.Input, info *column.TableInfo) string {
	how := in.Format
	if in.Encoding != "" {
		how = csvRead(in)
	}
	if info.Layout > 0 {
		how += " — " + w.Text("sources.layout", "n", strconv.Itoa(info.Layout))
	}
	return how
}

func csvRead(in *intake.Input) string {
	d := string(in.Delimiter)
	if in.Delimiter == '\t' {
		d = "⇥"
	}
	return strings.TrimSpace(in.Format + " " + in.Encoding + " " + d)
}

// SetAside has a row for each row of the inputs that gave no record.
func (in Inputs) SetAside() *table.Table {
	r, w := in.r, in.w
	t := w.newTable("set-aside", []Column{{"place", table.Text, 40}, {"why", table.Text, 30}, {"text", table.Text, 80}})
	for i := range r.Inputs {
		for _, s := range r.Inputs[i].SetAside {
			t.Add(w.placeCell(s.Pos), text(w.Title(s.Why)), lined(s.Text))
		}
	}
	return t
}

// Others has a row for each text under a heading or beside a key that is not known: kept, never
// dropped.
func (in Inputs) Others() *table.Table {
	r, w := in.r, in.w
	t := w.newTable("others", []Column{{"place", table.Text, 40}, {"heading", table.Text, 30}, {"text", table.Text, 80}})
	add := func(fields []cell.Field) {
		for _, f := range fields {
			written := f.Text.Written()
			if written == "" {
				continue
			}
			t.Add(w.placeCell(f.Text.Pos), text(f.Heading), lined(written))
		}
	}
	for i := range r.Inputs {
		in := &r.Inputs[i]
		for j := range in.Facts {
			add(in.Facts[j].Others)
		}
		for j := range in.Lines {
			add(in.Lines[j].Others)
		}
		for j := range in.Grants {
			add(in.Grants[j].Others)
		}
		for j := range in.Budget {
			add(in.Budget[j].Others)
		}
	}
	return t
}
