package workbook

import (
	"bytes"
	"fmt"

	"github.com/xuri/excelize/v2"
)

// keptTables are the parts of the tables of a file, set aside while more are
// added: for each table that it adds, excelize parses all that the file has,
// twice, which took a third of the time of a small review. In the place of the
// last alone stands a part with all that it looks for, a number and a name: no
// two tables of ours have the same.
type keptTables struct{ parts []any }

const tableStub = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="%d" name="%s"/>`

// tablePath is the part that excelize makes for the file's nth table, from 1.
func tablePath(n int) string { return fmt.Sprintf("xl/tables/table%d.xml", n) }

// add adds a table of a sheet whose rows are not yet written. Excelize reads the
// headings from the sheet: they are set there for it alone, in the first row, as
// it makes all rows above the one that it is given.
func (k *keptTables) add(f *excelize.File, sheet, area string, titles []string, t *excelize.Table) error {
	for i, title := range titles {
		if err := f.SetCellStr(sheet, cellName(i+1, 1), legal(title)); err != nil {
			return err
		}
	}
	t.Range = "A1:" + cellName(len(titles), 2)
	if err := f.AddTable(sheet, t); err != nil {
		return err
	}
	last := len(k.parts)
	part, ok := f.Pkg.Load(tablePath(last + 1))
	if !ok {
		return fmt.Errorf("table %s: no part %s", t.Name, tablePath(last+1))
	}
	k.parts = append(k.parts, bytes.ReplaceAll(part.([]byte), []byte(` ref="`+t.Range+`"`), []byte(` ref="`+area+`"`)))
	f.Pkg.Delete(tablePath(last))
	f.Pkg.Store(tablePath(last+1), fmt.Appendf(nil, tableStub, last+1, t.Name))
	return nil
}

// restore puts the parts back; it must be called before the file is written.
func (k *keptTables) restore(f *excelize.File) {
	for i, part := range k.parts {
		f.Pkg.Store(tablePath(i+1), part)
	}
}
