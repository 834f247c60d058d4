package workbook

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
)

// keptTables are the parts of the tables of a file, set aside while more are
// added. Excelize makes the places of tables in the package, each time of a
// table of one column: for each that it adds, it parses all that the file has,
// twice, looking for a name that is taken, which no two of ours are, and for the
// last number, which the last of them has.
type keptTables [][]byte

// tablePath is the part that excelize makes for the file's nth table, from 1.
func tablePath(n int) string { return fmt.Sprintf("xl/tables/table%d.xml", n) }

// add adds a table of a sheet whose rows are not yet written.
func (k *keptTables) add(f *excelize.File, sheet string, t ooxml.Table) error {
	if err := f.AddTable(sheet, &excelize.Table{Range: "A1:A2", Name: t.Name}); err != nil {
		return err
	}
	f.Pkg.Delete(tablePath(len(*k)))
	t.ID = len(*k) + 1
	*k = append(*k, t.Part())
	return nil
}

// restore puts the parts back; it must be called before the file is written.
func (k keptTables) restore(f *excelize.File) {
	for i, part := range k {
		f.Pkg.Store(tablePath(i+1), part)
	}
}
