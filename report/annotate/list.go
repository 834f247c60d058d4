package annotate

import (
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/font"
	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/wording"
)

// listWidths are those of the columns of the list: number, severity, sheet,
// cell, what was found, what to do.
var listWidths = []float64{6, 16, 20, 10, 66, 60}

const (
	// maxListed bounds the rows of the list: nobody works through a longer one.
	maxListed = 100_000
	// mostPlaces is how many places of one cause its row names.
	mostPlaces = 20
	// maxLinks bounds the links from the list to cells: a sheet may hold 65,530, and each takes
	// as long to add as there are others.
	maxLinks = 5_000
)

// list writes the sheet of notes and puts it first.
func (a *annotator) list(notes []Note) error {
	name := a.words.Text("annotate.sheet")
	if _, err := a.file.NewSheet(name); err != nil {
		return err
	}
	l := &lister{file: a.file, words: a.words, sheet: name, sheets: a.file.GetSheetList(), about: []string{"annotate.what", "annotate.do"}}
	if a.disarmed {
		l.about = append(l.about, "annotate.disarmed")
	}
	if err := l.write(notes); err != nil {
		return err
	}
	ooxml.PutFirst(a.file)
	return nil
}

// lister writes the list of notes into a sheet, row by row: it may be long.
type lister struct {
	file   *excelize.File
	rows   *excelize.StreamWriter
	words  *wording.Words
	sheet  string
	sheets []string // those of the workbook
	about  []string // the keys of what is said above the list
	styles struct{ title, text, head, number, cell, err, warn, link int }
	links  int // put so far
}

// write fills the sheet: what this is and what to do, then a row for each
// note.
func (l *lister) write(notes []Note) (err error) {
	if err := l.makeStyles(); err != nil {
		return err
	}
	listed, infos := toDo(notes)
	all := len(listed)
	listed = listed[:min(all, maxListed)]
	infos = infos[:min(len(infos), maxListed-len(listed))]
	head := len(l.about) + 4
	if err := l.setUp(head, head+len(listed)); err != nil {
		return err
	}
	if l.rows, err = l.file.NewStreamWriter(l.sheet); err != nil {
		return err
	}
	if err := l.top(listed, head); err != nil {
		return err
	}
	for i, n := range listed {
		if err := l.row(head+1+i, i+1, n); err != nil {
			return err
		}
	}
	last := head + len(listed)
	if more := all - len(listed); more > 0 {
		last++
		if err := l.wide(last, l.words.Text("annotate.more", "n", strconv.Itoa(more)), l.styles.text); err != nil {
			return err
		}
	}
	if err := l.readings(last+2, infos); err != nil {
		return err
	}
	return l.rows.Flush()
}

// readings writes how values were read, below what is to be done.
func (l *lister) readings(row int, infos []Note) error {
	if len(infos) == 0 {
		return nil
	}
	if err := l.wide(row, l.words.Text("annotate.infos"), l.styles.text); err != nil {
		return err
	}
	for i, n := range infos {
		if err := l.row(row+1+i, i+1, n); err != nil {
			return err
		}
	}
	return nil
}

// toDo separates the notes to act on from those that say how values were read.
func toDo(notes []Note) (do, infos []Note) {
	for _, n := range notes {
		if n.Severity == source.Info {
			infos = append(infos, n)
		} else {
			do = append(do, n)
		}
	}
	return do, infos
}

// top writes what is above the notes, down to their headings.
func (l *lister) top(notes []Note, head int) error {
	errs, warns := 0, 0
	for _, n := range notes {
		if n.Severity == source.Err {
			errs++
		} else {
			warns++
		}
	}
	w := l.words
	texts := []string{w.Text("annotate.title"), w.Text("annotate.count", "errors", w.Count(errs, "error"), "warnings", w.Count(warns, "warning"))}
	for _, key := range l.about {
		texts = append(texts, w.Text(key))
	}
	for i, text := range texts {
		style := l.styles.text
		if i == 0 {
			style = l.styles.title
		}
		if err := l.wide(i+1, text, style); err != nil {
			return err
		}
	}
	var heads []any
	for _, key := range []string{"number", "severity", "sheet", "cell", "found", "do_what"} {
		heads = append(heads, excelize.Cell{StyleID: l.styles.head, Value: w.Text("annotate.col." + key)})
	}
	return l.put(head, heads, 0)
}

func (l *lister) makeStyles() error {
	thin := []excelize.Border{{Type: "bottom", Color: "BFBFBF", Style: 1}}
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	fontOf := func(f excelize.Font) *excelize.Font {
		f.Family = font.Name
		if f.Size == 0 {
			f.Size = 11
		}
		return &f
	}
	fill := func(c string) excelize.Fill { return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{c}} }
	for _, s := range []struct {
		to    *int
		style excelize.Style
	}{
		{&l.styles.title, excelize.Style{Font: fontOf(excelize.Font{Bold: true, Size: 16, Color: "1F3864"})}},
		{&l.styles.text, excelize.Style{Font: fontOf(excelize.Font{}), Alignment: top}},
		{&l.styles.head, excelize.Style{Font: fontOf(excelize.Font{Bold: true, Color: "FFFFFF"}), Fill: fill("1F3864"), Alignment: &excelize.Alignment{Vertical: "center", WrapText: true}}},
		{&l.styles.number, excelize.Style{Font: fontOf(excelize.Font{}), Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "top"}, Border: thin}},
		{&l.styles.cell, excelize.Style{Font: fontOf(excelize.Font{}), Alignment: top, Border: thin}},
		{&l.styles.err, excelize.Style{Font: fontOf(excelize.Font{Bold: true}), Alignment: top, Border: thin, Fill: fill(source.MarkFill(source.Err))}},
		{&l.styles.warn, excelize.Style{Font: fontOf(excelize.Font{}), Alignment: top, Border: thin, Fill: fill(source.MarkFill(source.Warning))}},
		{&l.styles.link, excelize.Style{Font: fontOf(excelize.Font{Color: "0563C1", Underline: "single"}), Alignment: top, Border: thin}},
	} {
		id, err := l.file.NewStyle(&s.style)
		if err != nil {
			return err
		}
		*s.to = id
	}
	return nil
}

// wide writes a text over all columns of a row, as high as it needs.
func (l *lister) wide(row int, text string, style int) error {
	if err := l.rows.MergeCell(source.CellName(1, row), source.CellName(len(listWidths), row)); err != nil {
		return err
	}
	height := 15 * float64(1+len([]rune(text))/150)
	if style == l.styles.title {
		height = 26
	}
	return l.put(row, []any{excelize.Cell{StyleID: style, Value: ooxml.Legal(text)}}, height)
}

// put writes a row; a height of 0 is the usual one.
func (l *lister) put(row int, cells []any, height float64) error {
	return l.rows.SetRow(source.CellName(1, row), cells, excelize.RowOpts{Height: height})
}

// row writes one note.
func (l *lister) row(row, number int, n Note) error {
	w := l.words
	severity := l.styles.warn
	switch n.Severity {
	case source.Err:
		severity = l.styles.err
	case source.Info:
		severity = l.styles.cell
	}
	message := n.Title + w.Text("annotate.colon") + n.Message
	if places := w.Places(append([]source.Pos{n.Pos}, n.Others...), mostPlaces); places != "" {
		message += " " + places
	}
	if len(n.Related) > 0 {
		message += "\n" + w.Text("annotate.related", "places", l.places(n))
	}
	sheet := n.Pos.Sheet()
	if sheet == "" && n.Pos.Row() == 0 {
		sheet = w.Text("annotate.file")
	}
	address, linked, err := l.link(row, n.Pos)
	if err != nil {
		return err
	}
	at := l.styles.cell
	if linked {
		at = l.styles.link
	}
	lines := max(textLines(message, listWidths[4]), textLines(n.Hint, listWidths[5]), 1)
	text := func(s string, style int) excelize.Cell {
		return excelize.Cell{StyleID: style, Value: fitting(s)}
	}
	return l.put(row, []any{
		excelize.Cell{StyleID: l.styles.number, Value: number}, text(capital(w.Text("severity."+n.Severity.String())), severity), text(sheet, l.styles.cell),
		text(address, at), text(message, l.styles.cell), text(capital(n.Hint), l.styles.cell),
	}, min(15.5*float64(lines)+3, 400))
}

// fitting is as much of a text as a cell holds.
func fitting(s string) string {
	head, _ := ooxml.Cut(ooxml.Legal(s), ooxml.MaxText)
	return head
}

// textLines is how many lines a text takes in a column of a width.
func textLines(s string, width float64) int { return font.Look{Size: 11}.Lines(s, width-font.Edges) }

// address is the cell or the row of a place, "" for a sheet as a whole.
func address(p source.Pos) string {
	switch {
	case p.Row() == 0:
		return ""
	case p.Col() == 0:
		return strconv.Itoa(p.Row()) + ":" + strconv.Itoa(p.Row())
	}
	return source.CellName(p.Col(), p.Row())
}

// places are the related places, those of the same file without its name.
func (l *lister) places(n Note) string {
	var out []string
	for i, p := range n.Related {
		if i == 20 {
			out = append(out, "…")
			break
		}
		if p.File() == n.Pos.File() {
			at := source.QuoteSheet(p.Sheet()) + "!"
			if p.Sheet() == "" || p.Sheet() == n.Pos.Sheet() {
				at = ""
			}
			if s := at + address(p); s != "" {
				out = append(out, s)
			}
			continue
		}
		out = append(out, p.String())
	}
	return strings.Join(out, ", ")
}

// link makes the cell's address a link to the cell, where that is possible.
func (l *lister) link(row int, p source.Pos) (text string, linked bool, err error) {
	text = address(p)
	sheet, ok := l.target(p)
	if !ok || p.Row() == 0 || l.links == maxLinks {
		return text, false, nil
	}
	to := p.At(p.Row(), max(p.Col(), 1))
	location := ooxml.QuoteSheet(sheet) + "!" + address(to)
	if len([]rune(location)) > 255 {
		return text, false, nil // longer than Excel takes
	}
	l.links++
	return text, true, l.file.SetCellHyperLink(l.sheet, source.CellName(4, row), location, "Location")
}

// target is the sheet of a place in the copy: that of the same name; of a
// place without a sheet, the only other one.
func (l *lister) target(p source.Pos) (string, bool) {
	for _, s := range l.sheets {
		if s == p.Sheet() {
			return s, true
		}
	}
	if p.Sheet() == "" {
		for _, s := range l.sheets {
			if s != l.sheet {
				return s, true
			}
		}
	}
	return "", false
}

// setUp makes the list readable on screen and on paper.
func (l *lister) setUp(head, last int) error {
	f := l.file
	for i, width := range listWidths {
		col := source.ColumnName(i + 1)
		if err := f.SetColWidth(l.sheet, col, col, width); err != nil {
			return err
		}
	}
	if err := f.SetPanes(l.sheet, &excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: source.CellName(1, head+1), ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	landscape, a4, one, none := "landscape", 9, 1, 0
	if err := f.SetPageLayout(l.sheet, &excelize.PageLayoutOptions{Orientation: &landscape, Size: &a4, FitToWidth: &one, FitToHeight: &none}); err != nil {
		return err
	}
	fit := true
	color := "C00000"
	if err := f.SetSheetProps(l.sheet, &excelize.SheetPropsOptions{FitToPage: &fit, TabColorRGB: &color}); err != nil {
		return err
	}
	lines := false
	if err := f.SetSheetView(l.sheet, 0, &excelize.ViewOptions{ShowGridLines: &lines}); err != nil {
		return err
	}
	return f.SetSheetDimension(l.sheet, ooxml.CellRange(1, 1, len(listWidths), last))
}
