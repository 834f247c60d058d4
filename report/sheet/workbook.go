package sheet

import (
	"errors"
	"strings"

	"bilan/report/opc"
	"bilan/report/source"
)

// workbook is what the sheets of a workbook share.
type workbook struct {
	parts    *parts
	date1904 bool
	strings  *sharedStrings
	formats  []numberFormat // by cell style index
	dresses  []source.Dress // likewise
	cells    int            // cells with content, of the sheets read so far
	text     int64          // bytes of their texts
}

// openWorkbook reads what the sheets share; each sheet is read when its rows
// are asked for.
func openWorkbook(p *parts) (*Book, error) {
	main, err := p.mainPart()
	if err != nil {
		return nil, err
	}
	rels, err := p.relations(main)
	if err != nil {
		return nil, err
	}
	w := &workbook{parts: p, strings: &p.memory.strings}
	w.strings.empty()
	b := &Book{Format: "xlsx"}
	p.readCopyOf(b, "docProps/custom.xml")
	if err := w.readSheets(b, main, rels); err != nil {
		return nil, err
	}
	for _, r := range rels {
		switch {
		case r.Is("sharedStrings"):
			err = w.strings.read(p, r.Target)
		case r.Is("styles") && p.has(r.Target): // without them, what numbers mean is said where it may matter
			w.formats, w.dresses, err = readStyles(p, r.Target, !b.CopyOf.IsZero())
		}
		if err != nil {
			return nil, err
		}
	}
	p.readProperties(b, "docProps/core.xml")
	return b, nil
}

// readSheets reads the list of sheets.
func (w *workbook) readSheets(b *Book, main string, rels []opc.Relation) error {
	byID := make(map[string]opc.Relation, len(rels))
	for _, r := range rels {
		if _, twice := byID[r.ID]; !twice {
			byID[r.ID] = r
		}
	}
	listed := false
	var sheets []*Sheet
	return w.parts.scan(main, "workbook", func(s *scanner) {
		for depth := s.depth(); s.child(depth); {
			switch string(s.name) {
			case "workbookPr":
				w.date1904 = s.attrTrue("date1904")
			case "sheets":
				listed = true
				sheets = w.addSheets(b, s, byID)
			case "definedNames":
				readNames(s, sheets)
			}
		}
		if !listed {
			s.broken()
		}
	})
}

// addSheets adds the sheets that have rows to the book. all are those in the
// list, nil for one without.
func (w *workbook) addSheets(b *Book, s *scanner, rels map[string]opc.Relation) (all []*Sheet) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) != "sheet" {
			s.broken()
			return nil
		}
		n := len(b.Sheets)
		if err := w.addSheet(b, s, rels); err != nil {
			s.fail(err)
		}
		all = append(all, nil)
		if len(b.Sheets) > n {
			all[len(all)-1] = b.Sheets[n]
		}
	}
	return all
}

func (w *workbook) addSheet(b *Book, s *scanner, rels map[string]opc.Relation) error {
	if len(b.Sheets) >= w.parts.lim.Sheets {
		return limit(w.parts.at, "sheets", int64(w.parts.lim.Sheets))
	}
	at := source.In(w.parts.at.File(), s.attrText("name"))
	if len(at.Sheet()) > maxSheetName {
		s.broken()
		return nil
	}
	id, written := relationID(s)
	if written && id == "" {
		return nil // a module of Visual Basic, as old workbooks list them
	}
	r, ok := rels[id]
	switch {
	case !ok, r.Is("worksheet") && !w.parts.has(r.Target):
		return source.New(source.UnreadableFile, at, "part", at.Sheet(), "kind", "sheet")
	case !r.Is("worksheet"):
		return nil // a chart sheet or a macro sheet has no rows
	}
	hidden := strings.HasSuffix(strings.ToLower(s.attrText("state")), "hidden")
	b.Sheets = append(b.Sheets, &Sheet{Name: at.Sheet(), Hidden: hidden, rows: w.rows(b, at, r.Target)})
	return nil
}

// relationID is the attribute r:id, whatever its prefix, and whether it is written:
// the one without a prefix is another.
func relationID(s *scanner) (id string, written bool) {
	for _, a := range s.attrs {
		if string(a.name) == "id" && len(a.prefix) > 0 {
			return string(a.value), true
		}
	}
	return "", false
}

// rows are the rows of a sheet. It is read whole before the first is yielded: a
// sheet that breaks off half way gives none. What one reading counts against
// the limits counts once, however often the rows are asked for, and its doubts are
// told of the book once.
func (w *workbook) rows(b *Book, at source.Pos, part string) func(func(source.Row, error) bool) {
	doubted := false
	var took cost
	return func(yield func(source.Row, error) bool) {
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
		g.rows(yield)
		w.parts.grid = g
	}
}

// cost is what counts against the limits of a workbook.
type cost struct {
	inflated, decoded, text int64
	cells                   int
}

func (w *workbook) cost() cost {
	return cost{-w.parts.left, -w.parts.decodable, w.text, w.cells}
}

func (w *workbook) add(c cost) {
	w.parts.left -= c.inflated
	w.parts.decodable -= c.decoded
	w.text += c.text
	w.cells += c.cells
}

// readSheet reads the cells of a worksheet, in the memory of the one before.
// Whoever asks for another while its rows are yielded has memory of its own.
func (w *workbook) readSheet(at source.Pos, part string) (*grid, source.Problems, error) {
	g := w.parts.grid
	if w.parts.grid = nil; g == nil {
		g = &grid{}
	}
	*g = grid{at: at, shared: w.strings, cells: g.cells[:0], texts: cellTexts{open: g.texts.open[:0]}}
	r := &cellReader{book: w, grid: g}
	err := w.parts.scan(part, "worksheet", r.worksheet)
	if err == nil {
		err = r.grid.settle(w.parts.lim.Cells, w.cells)
	}
	var p source.Problem
	if errors.As(err, &p) && p.Pos.Sheet() == "" {
		p.Pos = at
		return nil, nil, p
	}
	return r.grid, r.doubts(), err
}
