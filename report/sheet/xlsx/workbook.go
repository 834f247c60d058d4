// Package xlsx reads workbooks of the format Office Open XML (.xlsx, .xlsm).
package xlsx

import (
	"errors"
	"iter"
	"strings"

	"bilan/report/opc"
	"bilan/report/sheet"
	"bilan/report/sheet/archive"
	"bilan/report/sheet/grid"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// workbook is what the sheets of a workbook share.
type workbook struct {
	parts    *archive.Archive
	memory   *Memory
	date1904 bool
	strings  *sharedStrings
	formats  []numberFormat // by cell style index
	dresses  []source.Dress // likewise
	cells    int            // cells with content, of the sheets read so far
	text     int64          // bytes of their texts
}

// Memory is what reading one workbook after the other reuses.
type Memory struct {
	strings sharedStrings
	grid    *grid.Grid // the sheet read last, nil while its rows are yielded
	of      *cost      // what reading that sheet took, by which its reader knows it as its own
}

// Open reads what the sheets share; each sheet is read when its rows
// are asked for.
func Open(p *archive.Archive, m *Memory) (*sheet.Book, error) {
	main, err := mainPart(p)
	if err != nil {
		return nil, err
	}
	rels, err := relations(p, main)
	if err != nil {
		return nil, err
	}
	w := &workbook{parts: p, strings: &m.strings, memory: m}
	w.strings.empty()
	b := &sheet.Book{Format: "xlsx"}
	archive.ReadCopyOf(p, b, "docProps/custom.xml")
	if err := w.readSheets(b, main, rels); err != nil {
		return nil, err
	}
	for _, r := range rels {
		switch {
		case r.Is("sharedStrings"):
			err = w.strings.read(p, r.Target)
		case r.Is("styles") && p.Has(r.Target): // without them, what numbers mean is said where it may matter
			w.formats, w.dresses, err = readStyles(p, r.Target, !b.CopyOf.IsZero())
		}
		if err != nil {
			return nil, err
		}
	}
	archive.ReadProperties(p, b, "docProps/core.xml")
	return b, nil
}

// readSheets reads the list of sheets.
func (w *workbook) readSheets(b *sheet.Book, main string, rels []opc.Relation) error {
	byID := make(map[string]opc.Relation, len(rels))
	for _, r := range rels {
		if _, twice := byID[r.ID]; !twice {
			byID[r.ID] = r
		}
	}
	listed := false
	var sheets []*sheet.Sheet
	return w.parts.Scan(main, "workbook", func(s *xmlscan.Scanner) {
		for depth := s.Depth(); s.Child(depth); {
			switch string(s.Name) {
			case "workbookPr":
				w.date1904 = s.AttrTrue("date1904")
			case "sheets":
				listed = true
				sheets = w.addSheets(b, s, byID)
			case "definedNames":
				readNames(s, sheets)
			}
		}
		if !listed {
			s.Broken()
		}
	})
}

// addSheets adds the sheets that have rows to the book. all are those in the
// list, nil for one without.
func (w *workbook) addSheets(b *sheet.Book, s *xmlscan.Scanner, rels map[string]opc.Relation) (all []*sheet.Sheet) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "sheet" {
			s.Broken()
			return nil
		}
		n := len(b.Sheets)
		if err := w.addSheet(b, s, rels); err != nil {
			s.Fail(err)
		}
		all = append(all, nil)
		if len(b.Sheets) > n {
			all[len(all)-1] = b.Sheets[n]
		}
	}
	return all
}

func (w *workbook) addSheet(b *sheet.Book, s *xmlscan.Scanner, rels map[string]opc.Relation) error {
	if len(b.Sheets) >= w.parts.Limits.Sheets {
		return sheet.LimitReached(w.parts.At, "sheets", int64(w.parts.Limits.Sheets))
	}
	at := source.In(w.parts.At.File(), s.AttrText("name"))
	if len(at.Sheet()) > sheet.MaxSheetName {
		s.Broken()
		return nil
	}
	id, written := relationID(s)
	if written && id == "" {
		return nil // a module of Visual Basic, as old workbooks list them
	}
	r, ok := rels[id]
	switch {
	case !ok, r.Is("worksheet") && !w.parts.Has(r.Target):
		return source.New(source.UnreadableFile, at, "part", at.Sheet(), "kind", "sheet")
	case !r.Is("worksheet"):
		return nil // a chart sheet or a macro sheet has no rows
	}
	hidden := strings.HasSuffix(strings.ToLower(s.AttrText("state")), "hidden")
	sheet := sheet.NewSheet(at.Sheet(), w.rows(b, at, r.Target))
	sheet.Hidden = hidden
	b.Sheets = append(b.Sheets, sheet)
	return nil
}

// relationID is the attribute r:id, whatever its prefix, and whether it is written:
// the one without a prefix is another.
func relationID(s *xmlscan.Scanner) (id string, written bool) {
	for _, a := range s.Attrs {
		if string(a.Name) == "id" && len(a.Prefix) > 0 {
			return string(a.Value), true
		}
	}
	return "", false
}

// rows are the rows of a sheet. It is read whole before the first is yielded: a
// sheet that breaks off half way gives none. What one reading counts against
// the limits counts once, however often the rows are asked for, and its doubts are
// added to the book once.
func (w *workbook) rows(b *sheet.Book, at source.Pos, part string) iter.Seq2[source.Row, error] {
	doubted := false
	var took cost
	return func(yield func(source.Row, error) bool) {
		if g := w.memory.grid; g != nil && w.memory.of == &took { // asked for again, as where its first row is looked at
			w.memory.grid = nil
			g.Rows(yield)
			w.memory.grid, w.memory.of = g, &took
			return
		}
		w.add(cost{-took.inflated, -took.decoded, -took.text, -took.cells})
		before := w.cost()
		g, doubts, err := w.readSheet(at, part)
		if !doubted {
			b.Problems.Add(doubts...)
			doubted = true
		}
		after := w.cost()
		took = cost{after.inflated - before.inflated, after.decoded - before.decoded, after.text - before.text, after.cells - before.cells}
		if err != nil {
			yield(source.Row{}, err)
			return
		}
		g.Rows(yield)
		w.memory.grid, w.memory.of = g, &took
	}
}

// cost is what counts against the limits of a workbook.
type cost struct {
	inflated, decoded, text int64
	cells                   int
}

func (w *workbook) cost() cost {
	return cost{-w.parts.Left.Inflated, -w.parts.Left.Decoded, w.text, w.cells}
}

func (w *workbook) add(c cost) {
	w.parts.Left.Inflated -= c.inflated
	w.parts.Left.Decoded -= c.decoded
	w.text += c.text
	w.cells += c.cells
}

// readSheet reads the cells of a worksheet, in the memory of the one before.
// Whoever asks for another while its rows are yielded has memory of its own.
func (w *workbook) readSheet(at source.Pos, part string) (*grid.Grid, source.Problems, error) {
	g := w.memory.grid
	if w.memory.grid = nil; g == nil {
		g = &grid.Grid{}
	}
	g.Reset(at, w.strings.at)
	r := &cellReader{book: w, grid: g}
	err := w.parts.Scan(part, "worksheet", r.worksheet)
	if err == nil {
		err = g.Settle(w.parts.Limits.Cells, w.cells)
	}
	var p source.Problem
	if errors.As(err, &p) && p.Pos.Sheet() == "" {
		p.Pos = at
		return nil, nil, p
	}
	return g, r.doubts(), err
}
