package form

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/pattern"
	"bilan/report/source"
	"bilan/report/wording"
)

// formBook is a form while it is written.
type formBook struct {
	Form
	file   *excelize.File
	words  *wording.Words
	styles map[formStyle]int
	// lists are the defined names of the drop-down lists that have entries.
	lists map[string]string
}

// formSheet gathers the cells of a sheet, which are written last: excelize's
// cell API cannot write a formula with its cached value, and what is set after
// its stream has been flushed is lost.
type formSheet struct {
	*formBook
	name    string
	rows    [][]any
	heights map[int]float64
	widths  []float64
	// portrait prints the sheet upright; headRow is repeated on each page and
	// frozen with everything above it, stub with the columns left of it; 0 for
	// none.
	portrait      bool
	headRow, stub int
	// folded are the columns of an outline that is closed.
	folded []int
}

func (b *formBook) sheet(name string, widths ...float64) *formSheet {
	return &formSheet{formBook: b, name: name, heights: map[int]float64{}, widths: widths}
}

// put sets a cell: a text (never a formula), a number, or nil for a cell that
// has only a look.
func (s *formSheet) put(row, col int, value any, st formStyle) error {
	return s.cell(row, col, excelize.Cell{Value: value}, st)
}

// formula sets a formula with what it gives. An empty text is a blank cell for
// the reader, as it is once a spreadsheet has saved the file.
func (s *formSheet) formula(row, col int, formula string, cached any, st formStyle) error {
	if cached == "" {
		cached = emptyCache
	}
	return s.cell(row, col, excelize.Cell{Formula: formula, Value: cached}, st)
}

func (s *formSheet) cell(row, col int, c excelize.Cell, st formStyle) error {
	id, err := s.style(st)
	if err != nil {
		return err
	}
	c.StyleID = id
	if text, ok := c.Value.(string); ok && c.Formula == "" {
		c.Value = ooxml.Shorten(ooxml.Legal(text), ooxml.MaxText)
		if c.Value == "" {
			c.Value = nil
		}
	}
	for len(s.rows) < row {
		s.rows = append(s.rows, nil)
	}
	for len(s.rows[row-1]) < col {
		s.rows[row-1] = append(s.rows[row-1], nil)
	}
	s.rows[row-1][col-1] = c
	return nil
}

// fit makes a row tall enough for texts wrapped in columns of their widths.
func (s *formSheet) fit(row int, least float64) {
	lines := 1
	for i, v := range s.rows[row-1] {
		c, ok := v.(excelize.Cell)
		text, isText := c.Value.(string)
		if ok && isText && c.Formula == "" && i < len(s.widths) {
			lines = max(lines, wrapped(text, s.widths[i]))
		}
	}
	s.heights[row] = max(least, float64(min(lines, 25))*13.5+3)
}

// wrapped is how many lines a text takes in a column of a width.
func wrapped(text string, width float64) int { return formFont.Lines(text, width-font.Edges) }

// formFont is the font of forms.
var formFont = font.Look{Size: 10}

// write lays the sheet out for screen and print, and writes its cells. All
// that is not a cell is set before, or it would vanish.
func (s *formSheet) write() error {
	last := 1
	for _, r := range s.rows {
		last = max(last, len(r))
	}
	if err := s.layout(last); err != nil {
		return err
	}
	w, err := s.file.NewStreamWriter(s.name)
	if err != nil {
		return err
	}
	for i, width := range s.widths {
		if err := w.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	for _, col := range s.folded {
		if err := errors.Join(w.SetColOutlineLevel(col, 1), w.SetColVisible(col, col, false)); err != nil {
			return err
		}
	}
	for i, cells := range s.rows {
		if len(cells) == 0 {
			continue
		}
		opts := []excelize.RowOpts{}
		if h := s.heights[i+1]; h > 0 {
			opts = append(opts, excelize.RowOpts{Height: min(h, 400)})
		}
		if err := w.SetRow("A"+strconv.Itoa(i+1), cells, opts...); err != nil {
			return err
		}
	}
	return w.Flush()
}

func (s *formSheet) layout(lastCol int) error {
	a4, wide, tall, orientation, no, fit := 9, 1, 0, "landscape", false, true
	if s.portrait {
		orientation = "portrait"
	}
	side, edge, head := 0.4, 0.75, 0.3
	corner := source.CellName(lastCol, max(len(s.rows), 1))
	steps := []func() error{
		func() error {
			return s.file.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &fit})
		},
		func() error { return s.file.SetSheetDimension(s.name, "A1:"+corner) },
		func() error {
			return s.file.SetPageLayout(s.name, &excelize.PageLayoutOptions{Size: &a4, Orientation: &orientation, FitToWidth: &wide, FitToHeight: &tall})
		},
		func() error {
			return s.file.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{Left: &side, Right: &side, Top: &edge, Bottom: &edge, Header: &head, Footer: &head})
		},
		func() error { return s.file.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}) },
		s.headerFooter,
		s.freeze,
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// headerFooter prints name and year above, the sheet and the page below. In
// these texts & begins a code and is doubled to stand for itself.
func (s *formSheet) headerFooter() error {
	name := strings.ReplaceAll(ooxml.Shorten(s.displayName(), 60), "&", "&&")
	mark := ""
	if s.Illustrative {
		mark = "&C" + formIllustrative
	}
	return s.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{
		OddHeader: "&L" + name + mark + "&R" + s.words.Text("form.header", "year", strconv.Itoa(s.Year)),
		OddFooter: "&L&A&R" + s.words.Text("form.page") + " &P / &N",
	})
}

// freeze keeps the headings in view and repeats them on every printed page.
func (s *formSheet) freeze() error {
	if s.headRow == 0 {
		return nil
	}
	top := source.CellName(s.stub+1, s.headRow+1)
	pane := "bottomRight"
	if s.stub == 0 {
		pane = "bottomLeft"
	}
	err := s.file.SetPanes(s.name, &excelize.Panes{Freeze: true, XSplit: s.stub, YSplit: s.headRow, TopLeftCell: top, ActivePane: pane,
		Selection: []excelize.Selection{{SQRef: top, ActiveCell: top, Pane: pane}}})
	if err != nil {
		return err
	}
	return s.file.SetDefinedName(&excelize.DefinedName{
		Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$%d:$%d", s.name, s.headRow, s.headRow), Scope: s.name,
	})
}

// protect keeps what is prefilled from a slip of the hand. There is no
// password: whoever must change it can.
func (s *formSheet) protect() error {
	return s.file.ProtectSheet(s.name, &excelize.SheetProtectionOptions{
		AutoFilter: true, Sort: true, FormatCells: true, FormatColumns: true, FormatRows: true, InsertRows: true, InsertHyperlinks: true,
		SelectLockedCells: true, SelectUnlockedCells: true, EditObjects: true, EditScenarios: true,
	})
}

// digitsAsText says to Excel that digits kept as text on a range are meant so:
// a code, an account, a number of registration.
func (s *formSheet) digitsAsText(ref string) error {
	return s.file.AddIgnoredErrors(s.name, ref, excelize.IgnoredErrorsNumberStoredAsText)
}

// choose offers a drop-down list on a range; another text is allowed after a
// warning. A list without entries offers nothing.
func (s *formSheet) choose(ref, list, title, prompt string) error {
	name, ok := s.lists[list]
	if !ok {
		return s.prompt(ref, title, prompt)
	}
	v := excelize.NewDataValidation(true)
	v.Sqref = ref
	v.SetSqrefDropList(name)
	v.SetInput(ooxml.Shorten(title, 32), ooxml.Shorten(prompt, 255))
	v.SetError(excelize.DataValidationErrorStyleWarning, ooxml.Shorten(s.words.Text("form.error.list.title"), 32), ooxml.Shorten(s.words.Text("form.error.list"), 255))
	return s.file.AddDataValidation(s.name, v)
}

// numbers warns of what is not a number on a range, and allows it: a text
// such as « environ 20 » is welcome.
func (s *formSheet) numbers(ref, title, prompt string) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = ref
	if err := v.SetRange(-1_000_000_000_000, 1_000_000_000_000, excelize.DataValidationTypeDecimal, excelize.DataValidationOperatorBetween); err != nil {
		return err
	}
	v.SetInput(ooxml.Shorten(title, 32), ooxml.Shorten(prompt, 255))
	v.SetError(excelize.DataValidationErrorStyleWarning, ooxml.Shorten(s.words.Text("form.error.number.title"), 32), ooxml.Shorten(s.words.Text("form.error.number"), 255))
	return s.file.AddDataValidation(s.name, v)
}

// custom warns of what makes a formula false.
func (s *formSheet) custom(ref, formula, title, prompt, wrong string) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = ref
	v.Type, v.Formula1 = "custom", formula
	v.SetInput(ooxml.Shorten(title, 32), ooxml.Shorten(prompt, 255))
	v.SetError(excelize.DataValidationErrorStyleWarning, ooxml.Shorten(title, 32), ooxml.Shorten(wrong, 255))
	return s.file.AddDataValidation(s.name, v)
}

// prompt only says what belongs into a range.
func (s *formSheet) prompt(ref, title, prompt string) error {
	v := excelize.NewDataValidation(true)
	v.Sqref = ref
	v.SetInput(ooxml.Shorten(title, 32), ooxml.Shorten(prompt, 255))
	return s.file.AddDataValidation(s.name, v)
}

// emptyCache is the place of a cached empty text, which excelize leaves out and
// which would then read as a formula that was never calculated. It is written
// only as the value of a formula, where no text of a cluster is.
const emptyCache = "\ue000"

// writeForm writes the workbook, with cached empty texts where it says so.
func writeForm(w io.Writer, f *excelize.File) error {
	var b bytes.Buffer
	if err := ooxml.Write(&b, f); err != nil {
		return err
	}
	in, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		return err
	}
	out := zip.NewWriter(w)
	for _, entry := range in.File {
		r, err := entry.Open()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(r)
		if err := r.Close(); err != nil {
			return err
		}
		if err != nil {
			return err
		}
		if strings.HasPrefix(entry.Name, "xl/worksheets/") {
			data = outlined(bytes.ReplaceAll(data, []byte("<v>"+emptyCache+"</v>"), []byte("<v></v>")))
		}
		part, err := out.CreateHeader(&zip.FileHeader{Name: entry.Name, Method: zip.Deflate})
		if err != nil {
			return err
		}
		if _, err := part.Write(data); err != nil {
			return err
		}
	}
	return out.Close()
}

var (
	columnsPart = pattern.Of(`<cols>.*?</cols>`)
	columnPart  = pattern.Of(`<col min="(\d+)"[^>]*/>`)
)

// outlined is a sheet with its columns in order and, where some are folded, with what
// excelize leaves out: that the sheet has an outline, and that it is closed at the column
// behind.
func outlined(sheet []byte) []byte {
	if !bytes.Contains(sheet, []byte(` outlineLevel="1"`)) {
		return sheet
	}
	sheet = bytes.Replace(sheet, []byte("<sheetFormatPr "), []byte(`<sheetFormatPr outlineLevelCol="1" `), 1)
	return columnsPart.Regexp().ReplaceAllFunc(sheet, func(part []byte) []byte {
		columns := columnPart.Regexp().FindAllSubmatch(part, -1)
		slices.SortFunc(columns, func(a, b [][]byte) int {
			return cmp.Or(cmp.Compare(len(a[1]), len(b[1])), bytes.Compare(a[1], b[1]))
		})
		out, before := []byte("<cols>"), false
		for _, c := range columns {
			folded := bytes.Contains(c[0], []byte("outlineLevel"))
			if before && !folded {
				c[0] = bytes.Replace(c[0], []byte("<col "), []byte(`<col collapsed="1" `), 1)
			}
			out, before = append(out, c[0]...), folded
		}
		return append(out, "</cols>"...)
	})
}
