package ooxml

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"strconv"
)

// Sheet is a sheet that is being written. Excelize holds all of it but its rows,
// links and merged cells.
type Sheet struct {
	of      *Workbook
	number  int    // from 1
	name    string // of its part
	part    io.Writer
	raw     []byte // what is not written yet
	drawing Drawing
}

// chunk is how many bytes are packed at a time.
const chunk = 1 << 16

// partName is the part of the n-th sheet, from 1, of a workbook from which no
// sheet was deleted.
func partName(n int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", n) }

// Sheet begins the n-th sheet, from 1, of which all must be set that comes before
// the rows. The one before must be ended.
func (b *Workbook) Sheet(n int) (*Sheet, error) {
	s := &Sheet{of: b, number: n, name: partName(n), raw: b.raw[:0]}
	head, _, err := s.around()
	if err != nil {
		return nil, err
	}
	s.raw = append(append(append(s.raw, xml.Header...), head...), "<sheetData>"...)
	s.part, err = b.zip.Direct(s.name)
	return s, err
}

// around is what excelize holds of the sheet before and after its rows.
func (s *Sheet) around() (before, after []byte, err error) {
	all, err := sheetPart(s.of.file, s.name)
	if err != nil {
		return nil, nil, err
	}
	before, rest, _ := bytes.Cut(all, []byte("<sheetData>"))
	_, after, ok := bytes.Cut(rest, []byte("</sheetData>"))
	if !ok {
		return nil, nil, fmt.Errorf("%s: no place for rows", s.name)
	}
	return before, after, nil
}

// full writes what there is where that is enough.
func (s *Sheet) full() error {
	if len(s.raw) <= chunk {
		return nil
	}
	_, err := s.part.Write(s.raw)
	s.raw = s.raw[:0]
	return err
}

// End writes what follows the rows: merged cells, each from one to another, bars in
// cells, and links in the order of their cells. Excelize need not hold the sheet any more.
func (s *Sheet) End(merged [][2]string, bars []Bar, links iter.Seq[Link]) error {
	_, after, err := s.around()
	if err != nil {
		return err
	}
	s.raw = append(s.raw, "</sheetData>"...)
	if len(merged) > 0 {
		s.raw = append(strconv.AppendInt(append(s.raw, `<mergeCells count="`...), int64(len(merged)), 10), `">`...)
		for _, m := range merged {
			s.raw = append(append(append(append(append(s.raw, `<mergeCell ref="`...), m[0]...), ':'), m[1]...), `"/>`...)
		}
		s.raw = append(s.raw, "</mergeCells>"...)
	}
	at := beforePrint(after)
	s.raw = append(s.raw, after[:at]...)
	s.barFormats(bars)
	if err := s.links(links); err != nil {
		return err
	}
	end := bytes.LastIndex(after, []byte("</worksheet>"))
	s.raw = append(s.raw, after[at:end]...)
	s.solidBars(bars)
	s.raw = append(s.raw, after[end:]...)
	_, err = s.part.Write(s.raw)
	s.draw()
	dropSheet(s.of.file, s.name)
	s.of.raw = s.raw
	return err
}

// beforePrint is where, behind the rows, what concerns print begins: the schema
// has the links before it.
func beforePrint(after []byte) int {
	for _, name := range []string{"<printOptions", "<pageMargins", "<pageSetup", "<headerFooter", "<drawing", "<legacyDrawing", "</worksheet>"} {
		if i := bytes.Index(after, []byte(name)); i >= 0 {
			return i
		}
	}
	return len(after)
}
