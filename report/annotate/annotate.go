// Package annotate marks problems in a copy of a workbook or a CSV that was sent: a fill and a
// comment at each cell, and a sheet that lists them. The copy asks for nothing outside of it.
package annotate

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// Note is one thing to mend in a submission that is handed back, or, of severity Info,
// how something in it was read: that is listed separately, and marks no cell.
type Note struct {
	// Pos is the cell. Without a column it is the first cell of its row that
	// has content; without a row, the sheet or the file as a whole, which is
	// listed and marks no cell.
	Pos source.Pos
	// Others are the further places of the same cause: each is marked as Pos is, and
	// one row of the list is for all.
	Others   []source.Pos
	Severity source.Severity
	// Title, Message and Hint are those of package wording.
	Title, Message, Hint string
	// Related are the places that belong to it.
	Related []source.Pos
}

// ErrNotAnnotated is returned for a workbook that cannot be copied whole: what
// would come out would not be what the cluster sent.
var ErrNotAnnotated = errors.New("the workbook cannot be annotated")

const (
	// author is the author of our comments, by which they are recognised when an annotated copy
	// is annotated again.
	author = "bilan"
	// maxUnzipped bounds what a workbook may hold inflated.
	maxUnzipped = 64 << 20
	// maxMarked bounds the inflated sheets that hold notes: in memory they take
	// some twenty times as much while they are marked.
	maxMarked = 12 << 20
	// maxNotes bounds the cells that are marked; the list holds every note.
	maxNotes = 5_000
)

// Annotate writes a copy of a workbook (.xlsx, .xlsm) in which each cell to mend has a comment
// and a fill, with a first sheet that lists the notes. All else is as it was sent: sheets
// without a note keep their bytes, those with one their values, formulas with their cached
// results, and formats. Active content and links out of the workbook are removed, and the first
// sheet says so: an authority must not hand on what a cluster sent (disarm). Of a copy that was
// annotated before, the earlier list, comments and fills are removed first; a cell that had a
// fill of its own before then has none. Excelize marks the cells and writes the list; it parses
// only the sheets with notes. This package writes the comments itself: excelize loses those of
// LibreOffice and openpyxl, and their drawings. The caller should read the copy again and
// compare its cells with the original's, as excelize drops cells of malformed sheets without an
// error.
func Annotate(w io.Writer, original []byte, notes []Note, words *wording.Words) (err error) {
	defer func() {
		// The input is not trusted: a panic in the library must cost this copy alone.
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrNotAnnotated, r)
		}
	}()
	before, original, disarmed, err := prepared(original, notes)
	if err != nil {
		return err
	}
	earlier, err := before.ourComments()
	if err != nil {
		return err
	}
	f, err := excelize.OpenReader(bytes.NewReader(original), excelize.Options{UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxUnzipped})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotAnnotated, err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	a := &annotator{file: f, words: words, disarmed: disarmed, fills: map[source.Severity]int{}, marked: map[styled]int{}}
	cells, err := a.markAll(notes, earlier)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := ooxml.Write(&b, f); err != nil {
		return err
	}
	after, err := unpack(b.Bytes())
	if err != nil {
		return err
	}
	after.unselect()
	after.emptyResults(before)
	if err := after.comment(cells, earlier, words); err != nil {
		return err
	}
	return after.pack(w)
}

// prepared is a workbook without active content and links out of it, and with the styles that its cells
// ask for, as its parts and as a whole; disarmed is true where something was taken out. It is an error
// where a sheet with notes is too large to be marked in memory.
func prepared(original []byte, notes []Note) (_ parts, whole []byte, disarmed bool, err error) {
	p, err := unpack(original)
	if err != nil {
		return nil, nil, false, err
	}
	if err := p.bounded(notes); err != nil {
		return nil, nil, false, err
	}
	if disarmed, err = p.disarm(); err != nil {
		return nil, nil, false, err
	}
	completed, err := p.completeStyles()
	if err != nil || !disarmed && !completed {
		return p, original, disarmed, err
	}
	var b bytes.Buffer
	err = p.pack(&b)
	return p, b.Bytes(), disarmed, err
}

// markAll does all that excelize does: the fills and the list of notes.
func (a *annotator) markAll(notes []Note, earlier map[string][]string) ([]notedCell, error) {
	if err := a.forget(earlier); err != nil {
		return nil, err
	}
	cells := a.cells(notes)
	for _, c := range cells {
		if err := a.mark(c); err != nil {
			return nil, err
		}
	}
	return cells, a.list(notes)
}

// annotator marks the cells of one workbook.
type annotator struct {
	file  *excelize.File
	words *wording.Words
	// disarmed is true where something active was taken out.
	disarmed bool
	// fills are the styles with our fill alone, by severity, and marked the copies of the
	// workbook's own styles with our fill added.
	fills  map[source.Severity]int
	marked map[styled]int
}

type styled struct {
	style    int
	severity source.Severity
}

// notedCell is one cell with all its notes.
type notedCell struct {
	sheet, cell string
	notes       []Note
}

// forget removes the list and the fills of an earlier annotation: those of the cells of each
// sheet that have a comment of ours.
func (a *annotator) forget(earlier map[string][]string) error {
	for _, name := range a.file.GetSheetList() {
		if IsList(name) {
			if err := a.file.DeleteSheet(name); err != nil {
				return err
			}
			continue
		}
		for _, cell := range earlier[name] {
			if err := a.unfill(name, cell); err != nil {
				return err
			}
		}
	}
	return nil
}

// IsList reports a name that a list of notes has, in any language.
func IsList(name string) bool {
	for _, lang := range locale.Codes() {
		if strings.EqualFold(name, wording.For(lang).Text("annotate.sheet")) {
			return true
		}
	}
	return false
}

// marks are the notes place by place, without those that mark no cell.
func marks(notes []Note) []Note {
	var out []Note
	for _, n := range notes {
		if n.Severity == source.Info {
			continue
		}
		places := n.Others
		n.Others = nil
		out = append(out, n)
		for _, n.Pos = range places {
			out = append(out, n)
		}
	}
	return out
}

// cells gathers the notes of each cell, in the order of the sheets and places.
func (a *annotator) cells(notes []Note) []notedCell {
	sheets := a.file.GetSheetList()
	at := map[string]int{}
	var out []notedCell
	for _, n := range marks(notes) {
		if n.Pos.Row() == 0 || !slices.Contains(sheets, n.Pos.Sheet()) || len(out) >= maxNotes {
			continue
		}
		cell := a.cellOf(n.Pos)
		key := n.Pos.Sheet() + "!" + cell
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out = append(out, notedCell{sheet: n.Pos.Sheet(), cell: cell})
		}
		out[i].notes = append(out[i].notes, n)
	}
	return out
}

// cellOf is the address of a place; of a row, that of its first cell with
// content.
func (a *annotator) cellOf(p source.Pos) string {
	if p.Col() > 0 {
		return source.CellName(p.Col(), p.Row())
	}
	for col := range 50 {
		cell := source.CellName(col+1, p.Row())
		if v, err := a.file.GetCellValue(p.Sheet(), cell); err == nil && strings.TrimSpace(v) != "" {
			return cell
		}
	}
	return source.CellName(1, p.Row())
}

// mark gives a cell its fill.
func (a *annotator) mark(c notedCell) error {
	style, err := a.file.GetCellStyle(c.sheet, c.cell)
	if err != nil {
		return err
	}
	filled, err := a.filled(style, worst(c.notes))
	if err != nil {
		return err
	}
	return a.file.SetCellStyle(c.sheet, c.cell, c.cell, filled)
}

func worst(notes []Note) source.Severity {
	return slices.MaxFunc(notes, func(x, y Note) int { return cmp.Compare(x.Severity, y.Severity) }).Severity
}

// commentOf is the text of a comment: for each note its severity, what was found and what to
// do.
func commentOf(w *wording.Words, notes []Note) string {
	var parts []string
	for _, n := range notes {
		parts = append(parts, w.Text("annotate.comment", "severity", capital(w.Text("severity."+n.Severity.String())), "title", n.Title,
			"message", n.Message, "hint", n.Hint))
	}
	return ooxml.Legal(strings.Join(parts, "\n\n"))
}

// capital is a text with a capital first letter.
func capital(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
