package decode

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"bilan/report/attribution"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
	"bilan/report/yearparts"
)

// decoder holds what is shared by the tables of one file.
type decoder struct {
	*Decoder
	cells  cell.Reader
	names  names.Book
	tables *layout.Finder
	file   submission.File
	// facts are the keys and values of the cluster that sent the file, nil for none.
	facts *submission.Facts
	// factsYearAt is the place of their year.
	factsYearAt source.Pos
	// most is how many problems of the file may be reported, 0 for any number, and beyond
	// is the problem that there were more.
	most   int
	beyond *source.Problem
	// prose are the rows of the form's own sheets.
	prose    []submission.SetAside
	untabled []untabled
	joins    []dossierRows

	owners ownerReader
	keys   keyReader
	lines  lineReader
	rows   rowReader
	grants grantReader
	budget budgetReader
}

// newDecoder is a decoder of one file.
func newDecoder(dec *Decoder, file string) *decoder {
	d := &decoder{Decoder: dec, names: names.NewNameBook(dec.index, dec.words), file: submission.File{Name: file, Names: map[string]string{}}}
	d.owners.d, d.keys.d, d.lines.d, d.rows.d, d.grants.d, d.budget.d = d, d, d, d, d, d
	return d
}

// ownerReader finds the cluster and the year of each row.
type ownerReader struct {
	*attribution.Attribution
	d *decoder
	// titledYears remembers for each year whether a title names it.
	titledYears map[int]bool
}

// keyReader reads the facts of the cluster itself: sheets of keys, and facts around tables.
type keyReader struct{ d *decoder }

// rowReader decides what each row of a table of lines is: a line, a section, a total, a note.
type rowReader struct{ d *decoder }

// lineReader makes the lines of a row.
type lineReader struct {
	d *decoder
	// groupOf are the columns that each line was read from.
	groupOf []*column.Group
	// perhapsPlans are the tables that hold results by their headings alone.
	perhapsPlans []tableLines
	// waiting are the lines of sheets named Programme without a year, until the year of the
	// file's results is known.
	waiting []int
	// parts are figures of parts of the year, by the index of the line.
	parts yearparts.Parts
}

// grantReader makes records of the rows of the authority's tables: grants and follow-up.
type grantReader struct{ d *decoder }

// budgetReader makes records of the rows of budgets.
type budgetReader struct{ d *decoder }

// years are those that the file gives outside its tables.
func (or *ownerReader) years() layout.Years { return or.Years(or.d.keysYear()) }

// keysYear is the year of the sheet of keys, 0 for none.
func (d *decoder) keysYear() int {
	if d.facts == nil {
		return 0
	}
	return d.facts.Year
}

// open reads the rows of every sheet. A sheet that cannot be read to its end is reported, and
// nothing of it is used.
func (d *decoder) open(in Input) {
	for _, s := range in.Sheets {
		whole := worksheet.Sheet{Name: s.Name, Done: worksheet.SaysDone(s.Name) || worksheet.SaysDone(worksheet.BaseName(in.File)), Hidden: s.Hidden, TitleRow: s.TitleRow}
		hidden, columns := 0, map[int]bool{}
		var failed error
		for row, err := range s.Rows {
			if err != nil {
				failed = err
				break
			}
			if row.Hidden {
				hidden++
			}
			hiddenColumns(columns, row, s.TitleRow)
			whole.Rows = append(whole.Rows, row)
			whole.Dress.See(d.words, row)
		}
		at := source.In(in.File, s.Name)
		if failed != nil {
			p, ok := failed.(source.Problem)
			if !ok {
				p = source.New(source.UnreadableFile, at)
			}
			d.file.Problems.Add(p)
			continue
		}
		if hidden > 0 && !s.Hidden {
			d.file.Problems.Add(source.New(source.HiddenRows, at, "n", strconv.Itoa(hidden)))
		}
		if len(columns) > 0 && !s.Hidden {
			d.file.Problems.Add(source.New(source.HiddenColumns, at, "found", columnNames(columns)))
		}
		if len(whole.Rows) == 0 {
			continue
		}
		worksheet.Spread(whole.Rows)
		d.tables.Sheets = append(d.tables.Sheets, whole)
	}
	d.reckon()
	if len(d.tables.Sheets) == 0 && len(d.file.Problems) == 0 {
		d.file.Problems.Add(source.New(source.EmptyFile, source.In(in.File, "")))
	}
	d.owners.ReadNames(in.File, in.Folders)
}

// tooMany reports whether more problems were found, up to a row, than may be reported for one
// file. A file with a problem in nearly each cell is no submission, and a million messages help
// nobody.
func (d *decoder) tooMany(row source.Row) bool {
	if d.most == 0 || len(d.file.Problems) <= d.most {
		return false
	}
	p := source.New(source.LimitReached, row.Pos, "limit", "problems", "value", strconv.Itoa(d.most))
	d.beyond = &p
	return true
}

// hiddenColumns notes the columns that hold cells, below the titles, and are not shown.
func hiddenColumns(columns map[int]bool, row source.Row, titles int) {
	for _, c := range row.Cells {
		if c.Hidden && row.Pos.Row() > titles {
			columns[c.Pos.Col()] = true
		}
	}
}

// columnNames lists columns by their letters, the first ten of them.
func columnNames(columns map[int]bool) string {
	var names []string
	for i, col := range slices.Sorted(maps.Keys(columns)) {
		if i == 10 {
			names = append(names, "…")
			break
		}
		names = append(names, source.ColumnName(col))
	}
	return strings.Join(names, ", ")
}

// finish settles what is known only once the whole file is read: the year of a sheet named
// Programme without one.
func (d *decoder) finish() {
	hasResults := map[int]bool{}
	for i := range d.file.Lines {
		if d.file.Lines[i].Nature == cell.Results {
			hasResults[d.file.Lines[i].Year] = true
		}
	}
	for _, i := range d.lines.waiting {
		l := &d.file.Lines[i]
		if hasResults[l.Year] {
			l.Year++
		}
	}
	d.lines.latePlans()
	lines, told := yearparts.Join(d.file.Lines, d.lines.parts)
	d.file.Lines, d.file.Problems = lines, append(d.file.Problems, told...)
	d.setSummariesAside()
	d.tellColours()
	d.reportDossiers()
	d.reportUntabled()
	d.reportNothingFound()
	d.declared()
	d.owners.Settle()
	d.tellProse()
}

// reportNothingFound reports a file all of whose sheets were taken for prose: no other problem
// would say that it gave no record.
func (d *decoder) reportNothingFound() {
	f := d.file
	if len(f.Tables) > 0 || len(f.Facts) > 0 || len(f.Problems) > 0 || len(f.SetAside) == 0 {
		return
	}
	first := f.SetAside[0]
	d.file.Problems.Add(source.New(source.MissingHeading, first.Pos, "found", first.Text))
}

// setAside lists a row that gives no record.
func (d *decoder) setAside(row source.Row, why source.Slug) {
	texts := make([]string, 0, len(row.Cells))
	for _, c := range row.Cells {
		texts = append(texts, strings.TrimSpace(c.String()))
	}
	d.file.SetAside = append(d.file.SetAside, submission.SetAside{Pos: row.Pos, Text: strings.Join(texts, " | "), Why: why})
}
