package annotate

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/wording"
)

// Sheet is a sheet of a file that is no workbook of Excel's: the whole of a
// CSV, or a sheet of an .ods.
type Sheet struct {
	// Name is "" for a CSV.
	Name string
	Rows []source.Row
}

// AnnotateRows writes an .xlsx copy of a CSV, an .ods or a workbook that cannot be
// copied otherwise, with its notes, as Annotate does: every cell at the row and column where it
// is in the file, a text as text, a number as a number, under a percent or
// euro format where the file says so. Formulas come as their results.
func AnnotateRows(w io.Writer, sheets []Sheet, notes []Note, words *wording.Words) (err error) {
	f := excelize.NewFile()
	defer func() { err = errors.Join(err, f.Close()) }()
	names := sheetNames(sheets, words)
	var cells []notedCell
	// The list is the first sheet, and the one that opens.
	list := words.Text("annotate.sheet")
	if err := f.SetSheetName("Sheet1", list); err != nil {
		return err
	}
	for i, s := range sheets {
		if _, err := f.NewSheet(names[i]); err != nil {
			return err
		}
		r := &rowWriter{file: f, words: words, sheet: names[i], styles: map[cellStyle]int{}, notes: notesOf(notes, s.Name)}
		if err := r.write(s.Rows); err != nil {
			return err
		}
		cells = append(cells, r.cells...)
	}
	inCopy := func(p source.Pos) source.Pos {
		for j, s := range sheets {
			if p.Sheet() == s.Name {
				return source.In(p.File(), names[j]).At(p.Row(), p.Col())
			}
		}
		return p
	}
	renamed := make([]Note, len(notes))
	for i, n := range notes {
		n.Pos, n.Others = inCopy(n.Pos), slices.Clone(n.Others)
		for j, p := range n.Others {
			n.Others[j] = inCopy(p)
		}
		renamed[i] = n
	}
	l := &lister{file: f, words: words, sheet: list, sheets: f.GetSheetList(), about: []string{"annotate.what_cells", "annotate.do"}}
	if err := l.write(renamed); err != nil {
		return err
	}
	if err := f.SetDocProps(&excelize.DocProperties{Creator: author, LastModifiedBy: author, Created: ooxml.Epoch, Modified: ooxml.Epoch, Language: words.Lang}); err != nil {
		return err
	}
	var b bytes.Buffer
	if err := ooxml.Write(&b, f); err != nil {
		return err
	}
	p, err := unpack(b.Bytes())
	if err != nil {
		return err
	}
	if err := p.comment(cells, nil, words); err != nil {
		return err
	}
	return p.pack(w)
}

// sheetNames makes the names of the sheets ones that Excel takes, each once. A
// CSV has the name of its content in the language.
func sheetNames(sheets []Sheet, words *wording.Words) []string {
	names := ooxml.SheetNames{}
	names.Name(words.Text("annotate.sheet")) // the list's
	var out []string
	for _, s := range sheets {
		out = append(out, names.Name(cmp.Or(s.Name, words.Text("annotate.csv_sheet"))))
	}
	return out
}

// notesOf are the notes of one sheet by row, with those of a whole row at its
// first cell.
func notesOf(notes []Note, sheet string) map[int][]Note {
	out := map[int][]Note{}
	for _, n := range marks(notes) {
		if n.Pos.Sheet() == sheet && n.Pos.Row() > 0 {
			out[n.Pos.Row()] = append(out[n.Pos.Row()], n)
		}
	}
	return out
}

// rowWriter writes the rows of one sheet.
type rowWriter struct {
	file   *excelize.File
	words  *wording.Words
	sheet  string
	styles map[cellStyle]int
	notes  map[int][]Note
	// cells gathers the cells that carry a comment.
	cells []notedCell
}

// cellStyle is what makes a style: how a value is shown, and the fill of a
// note.
type cellStyle struct {
	format string
	note   bool
	err    bool
	wrap   bool
}

func (r *rowWriter) write(rows []source.Row) error {
	sw, err := r.file.NewStreamWriter(r.sheet)
	if err != nil {
		return err
	}
	for col, width := range widthsOf(rows) {
		if err := sw.SetColWidth(col+1, col+1, width); err != nil {
			return err
		}
	}
	for _, row := range rows {
		if err := r.row(sw, row); err != nil {
			return err
		}
	}
	return sw.Flush()
}

// widthsOf makes columns as wide as the first rows need.
func widthsOf(rows []source.Row) []float64 {
	var out []float64
	for i, row := range rows {
		if i == 200 {
			break
		}
		for _, c := range row.Cells {
			if c.Pos.Col() > 200 || c.Cols > 1 {
				continue
			}
			for len(out) < c.Pos.Col() {
				out = append(out, 9)
			}
			out[c.Pos.Col()-1] = max(out[c.Pos.Col()-1], min(float64(utf8.RuneCountInString(c.String()))+2, 48))
		}
	}
	return out
}

// row writes one row: its cells with their notes, and cells that only a note
// needs.
func (r *rowWriter) row(sw *excelize.StreamWriter, row source.Row) error {
	byCol := map[int][]Note{}
	for _, n := range r.notes[row.Pos.Row()] {
		col := n.Pos.Col()
		if col == 0 {
			col = row.Cells[0].Pos.Col()
		}
		byCol[col] = append(byCol[col], n)
	}
	last := row.Cells[len(row.Cells)-1].Pos.Col()
	for col := range byCol {
		last = max(last, col)
	}
	values := make([]any, last)
	for _, c := range row.Cells {
		v, err := r.value(c, byCol[c.Pos.Col()])
		if err != nil {
			return err
		}
		values[c.Pos.Col()-1] = v
		if c.Rows > 1 || c.Cols > 1 {
			to := source.CellName(c.Pos.Col()+int(max(c.Cols, 1))-1, c.Pos.Row()+int(max(c.Rows, 1))-1)
			if err := sw.MergeCell(source.CellName(c.Pos.Col(), c.Pos.Row()), to); err != nil {
				return err
			}
		}
	}
	for col, notes := range byCol {
		if values[col-1] == nil {
			v, err := r.value(source.Cell{}, notes)
			if err != nil {
				return err
			}
			values[col-1] = v
		}
	}
	r.comments(row.Pos.Row(), byCol)
	return sw.SetRow(source.CellName(1, row.Pos.Row()), values, excelize.RowOpts{Hidden: row.Hidden})
}

// comments keeps the notes of a row for its cells' comments.
func (r *rowWriter) comments(row int, byCol map[int][]Note) {
	for _, col := range slices.Sorted(maps.Keys(byCol)) {
		if len(r.cells) < maxNotes {
			r.cells = append(r.cells, notedCell{sheet: r.sheet, cell: source.CellName(col, row), notes: byCol[col]})
		}
	}
}

// value is a cell's content in the type that it has in the file.
func (r *rowWriter) value(c source.Cell, notes []Note) (excelize.Cell, error) {
	s := cellStyle{note: len(notes) > 0, wrap: strings.Contains(c.Raw, "\n")}
	s.err = s.note && worst(notes) == source.Err
	out := excelize.Cell{}
	switch c.Kind {
	case source.Number:
		s.format = map[source.Format]string{source.Percent: "0.##%", source.Euro: `#,##0.00\ "€"`}[c.Format]
		out.Value = numberOf(c.Raw)
	case source.Date:
		if t, err := time.Parse(time.DateOnly, c.Raw); err == nil {
			s.format, out.Value = "dd/mm/yyyy", t
		} else {
			out.Value = ooxml.Legal(c.Raw)
		}
	case source.Bool:
		out.Value = c.Raw == "true"
	case source.NotCalculated:
		out.Value = ooxml.Legal("=" + c.Raw)
	case source.Blank:
	default:
		out.Value = fitting(c.Raw)
	}
	id, err := r.style(s)
	out.StyleID = id
	return out, err
}

// numberOf is a stored number as a workbook holds one; what is longer than a
// workbook's fifteen digits stays text.
func numberOf(raw string) any {
	d, err := quantity.ParseRaw(raw)
	if err != nil {
		return raw
	}
	f, _ := d.Float64()
	if !quantity.FromFloat(f).Equal(d) {
		return raw
	}
	return f
}

func (r *rowWriter) style(s cellStyle) (int, error) {
	if id, ok := r.styles[s]; ok || s == (cellStyle{}) {
		return id, nil
	}
	style := excelize.Style{}
	if s.format != "" {
		style.CustomNumFmt = &s.format
	}
	if s.note {
		severity := source.Warning
		if s.err {
			severity = source.Err
		}
		style.Fill = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{source.MarkFill(severity)}}
	}
	if s.wrap {
		style.Alignment = &excelize.Alignment{WrapText: true, Vertical: "top"}
	}
	id, err := r.file.NewStyle(&style)
	r.styles[s] = id
	return id, err
}
