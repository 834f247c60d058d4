package form

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/wording"
)

// Note is one thing to mend in a submission that is handed back.
type Note struct {
	// Pos is the cell. Without a column it is the first cell of its row that
	// has content; without a row, the sheet or the file as a whole, which is
	// listed and marks no cell.
	Pos      source.Pos
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
	// author is whose comments ours are, by which they are known again when a
	// copy that was handed back is annotated anew.
	author = "bilan"
	// maxUnzipped bounds what a workbook may hold inflated.
	maxUnzipped = 64 << 20
	// maxComment is what Excel keeps of a comment, in characters.
	maxComment = 32_000
	// maxNotes bounds the cells that are marked; the list holds every note.
	maxNotes = 5_000
)

// Annotate writes a copy of a workbook (.xlsx, .xlsm) in which each cell to
// mend carries a comment and a fill, with a first sheet that lists the notes.
// All else is as it was sent: sheets without a note keep their bytes, those
// with one their values, formulas with their cached results, and formats. Of a
// copy that was annotated before, the earlier list, comments and fills go
// first; a cell that had a fill of its own before that has none then.
//
// Excelize holds the parts; a sheet is parsed only where a note stands in it.
// The caller should read the copy again and hold its cells against the
// original's: excelize drops cells of malformed sheets without a word.
func Annotate(w io.Writer, original []byte, notes []Note, words *wording.Words) (err error) {
	defer func() {
		// The input is anybody's: a panic in the library costs this copy alone.
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", ErrNotAnnotated, r)
		}
	}()
	f, err := excelize.OpenReader(bytes.NewReader(original), excelize.Options{UnzipSizeLimit: maxUnzipped, UnzipXMLSizeLimit: maxUnzipped})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotAnnotated, err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	a := &annotator{file: f, words: words, fills: map[source.Severity]int{}, marked: map[styled]int{}}
	unselect(f)
	if err := a.forget(); err != nil {
		return err
	}
	cells, err := a.cells(notes)
	if err != nil {
		return err
	}
	for _, c := range cells {
		if err := a.mark(c); err != nil {
			return err
		}
	}
	if err := a.list(notes); err != nil {
		return err
	}
	return ooxml.Write(w, f)
}

// annotator marks the cells of one workbook.
type annotator struct {
	file  *excelize.File
	words *wording.Words
	// fills are the styles that hold nothing but our fill, by severity, and
	// marked the copies of the workbook's own styles with it.
	fills  map[source.Severity]int
	marked map[styled]int
}

type styled struct {
	style    int
	severity source.Severity
}

// noted is one cell with all its notes.
type noted struct {
	sheet, cell string
	notes       []Note
}

// fillOf is the fill of a severity: pale, so that what is written stays
// readable; the comment says in words what the colour says.
func fillOf(s source.Severity) string {
	if s == source.Err {
		return "FFC7CE"
	}
	return "FFE699"
}

var selected = regexp.MustCompile(` tabSelected="(1|true)"`)

// unselect takes the mark of the selected sheet off every sheet, in the bytes:
// the list of notes is the one that opens, and two selected sheets would be a
// group in which typing into one types into both.
func unselect(f *excelize.File) {
	f.Pkg.Range(func(k, v any) bool {
		name, ok := k.(string)
		data, isBytes := v.([]byte)
		if ok && isBytes && strings.HasPrefix(name, "xl/worksheets/") && strings.HasSuffix(name, ".xml") && selected.Match(data) {
			f.Pkg.Store(name, selected.ReplaceAll(data, nil))
		}
		return true
	})
}

// forget takes off what an earlier annotation put on.
func (a *annotator) forget() error {
	for _, name := range a.file.GetSheetList() {
		if IsList(name) {
			if err := a.file.DeleteSheet(name); err != nil {
				return err
			}
		}
	}
	for _, name := range a.file.GetSheetList() {
		comments, err := a.file.GetComments(name)
		if err != nil {
			continue // a chart sheet has none
		}
		for _, c := range comments {
			if c.Author != author {
				continue
			}
			if err := a.unmark(name, c); err != nil {
				return err
			}
		}
	}
	return nil
}

// IsList reports a name that a list of notes has, in either language.
func IsList(name string) bool {
	for _, lang := range []string{"fr", "en"} {
		if strings.EqualFold(name, wording.For(lang).Text("annotate.sheet")) {
			return true
		}
	}
	return false
}

// unmark takes our comment and our fill off a cell. What the cluster had
// written in a comment of its own, above ours, stays.
func (a *annotator) unmark(sheet string, c excelize.Comment) error {
	if err := a.file.DeleteComment(sheet, c.Cell); err != nil {
		return err
	}
	if own, _, ok := strings.Cut(commentText(c), ownMark); ok && strings.TrimSpace(own) != "" {
		if err := a.file.AddComment(sheet, excelize.Comment{Author: "", Cell: c.Cell, Text: strings.TrimSpace(own)}); err != nil {
			return err
		}
	}
	id, err := a.file.GetCellStyle(sheet, c.Cell)
	if err != nil || id >= len(a.file.Styles.CellXfs.Xf) {
		return err
	}
	s, err := a.file.GetStyle(id)
	if err != nil {
		return err
	}
	if len(s.Fill.Color) != 1 || !ours(s.Fill.Color[0]) {
		return nil
	}
	none := 0
	xf := a.file.Styles.CellXfs.Xf[id]
	xf.FillID = &none
	a.file.Styles.CellXfs.Xf = append(a.file.Styles.CellXfs.Xf, xf)
	a.file.Styles.CellXfs.Count = len(a.file.Styles.CellXfs.Xf)
	return a.file.SetCellStyle(sheet, c.Cell, c.Cell, len(a.file.Styles.CellXfs.Xf)-1)
}

func ours(color string) bool {
	c := strings.ToUpper(strings.TrimPrefix(color, "#"))
	return strings.HasSuffix(c, fillOf(source.Err)) || strings.HasSuffix(c, fillOf(source.Warning))
}

// cells gathers the notes of each cell, in the order of the sheets and places.
func (a *annotator) cells(notes []Note) ([]noted, error) {
	sheets := a.file.GetSheetList()
	at := map[string]int{}
	var out []noted
	for _, n := range notes {
		if n.Pos.Row == 0 || !slices.Contains(sheets, n.Pos.Sheet) || len(out) >= maxNotes {
			continue
		}
		cell, err := a.cellOf(n.Pos)
		if err != nil {
			return nil, err
		}
		key := n.Pos.Sheet + "!" + cell
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			out = append(out, noted{sheet: n.Pos.Sheet, cell: cell})
		}
		out[i].notes = append(out[i].notes, n)
	}
	return out, nil
}

// cellOf is the address of a place; of a row, that of its first cell with
// content.
func (a *annotator) cellOf(p source.Pos) (string, error) {
	if p.Col > 0 {
		return excelize.CoordinatesToCellName(p.Col, p.Row)
	}
	for col := 1; col <= 50; col++ {
		cell, err := excelize.CoordinatesToCellName(col, p.Row)
		if err != nil {
			return "", err
		}
		if v, err := a.file.GetCellValue(p.Sheet, cell); err == nil && strings.TrimSpace(v) != "" {
			return cell, nil
		}
	}
	return excelize.CoordinatesToCellName(1, p.Row)
}

// mark gives a cell its comment and its fill.
func (a *annotator) mark(c noted) error {
	style, err := a.file.GetCellStyle(c.sheet, c.cell)
	if err != nil {
		return err
	}
	filled, err := a.filled(style, worst(c.notes))
	if err != nil {
		return err
	}
	if err := a.file.SetCellStyle(c.sheet, c.cell, c.cell, filled); err != nil {
		return err
	}
	return a.comment(c)
}

func worst(notes []Note) source.Severity {
	return slices.MaxFunc(notes, func(x, y Note) int { return cmp.Compare(x.Severity, y.Severity) }).Severity
}

// filled is a cell's style with our fill and nothing else changed: the number
// format, the font, the borders and the protection are the cluster's.
func (a *annotator) filled(style int, s source.Severity) (int, error) {
	k := styled{style, s}
	if id, ok := a.marked[k]; ok {
		return id, nil
	}
	plain, ok := a.fills[s]
	if !ok {
		var err error
		plain, err = a.file.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fillOf(s)}}})
		if err != nil {
			return 0, err
		}
		a.fills[s] = plain
	}
	xfs := a.file.Styles.CellXfs
	if style >= len(xfs.Xf) {
		return plain, nil
	}
	xf, yes := xfs.Xf[style], true
	xf.FillID, xf.ApplyFill = xfs.Xf[plain].FillID, &yes
	xfs.Xf = append(xfs.Xf, xf)
	xfs.Count = len(xfs.Xf)
	a.marked[k] = len(xfs.Xf) - 1
	return a.marked[k], nil
}

// ownMark parts what a cluster had written in a comment from what we add.
const ownMark = "\n— bilan —\n"

// comment adds the notes to a cell's comment. One that the cluster wrote is
// kept above ours.
func (a *annotator) comment(c noted) error {
	text, width := commentOf(a.words, c.notes), uint(320)
	comments, err := a.file.GetComments(c.sheet)
	if err != nil {
		return err
	}
	for _, old := range comments {
		if old.Cell != c.cell {
			continue
		}
		if err := a.file.DeleteComment(c.sheet, c.cell); err != nil {
			return err
		}
		text = commentText(old) + ownMark + text
	}
	if r := []rune(text); len(r) > maxComment {
		text = string(r[:maxComment]) + "…"
	}
	lines := uint(0)
	for l := range strings.Lines(text) {
		lines += uint(len([]rune(l)))/48 + 1
	}
	return a.file.AddComment(c.sheet, excelize.Comment{Author: author, Cell: c.cell, Width: width, Height: min(24+18*lines, 600),
		Paragraph: []excelize.RichTextRun{{Text: text, Font: &excelize.Font{Family: "Calibri", Size: 10}}}})
}

func commentText(c excelize.Comment) string {
	var b strings.Builder
	b.WriteString(c.Text)
	for _, r := range c.Paragraph {
		b.WriteString(r.Text)
	}
	return b.String()
}

// commentOf is the text of a comment: for each note its gravity, what was
// found and what to do.
func commentOf(w *wording.Words, notes []Note) string {
	var parts []string
	for _, n := range notes {
		parts = append(parts, w.Text("annotate.comment", "severity", capital(w.Text("severity."+n.Severity.String())), "title", n.Title,
			"message", n.Message, "hint", n.Hint))
	}
	return clean(strings.Join(parts, "\n\n"))
}

// capital is a text with a capital first letter.
func capital(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return strings.ToUpper(string(r[0])) + string(r[1:])
}

// clean takes out the control characters that no workbook may hold.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
}
