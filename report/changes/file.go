package changes

import (
	"crypto/sha256"
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"bilan/report/sheet"
)

// Earlier is the file of an earlier delivery, with which a review is compared.
type Earlier struct {
	// Name is the file's, without its folder, as it may be shown.
	Name string
	// Sum is that of its bytes.
	Sum [sha256.Size]byte
	// File is what it says. It is no part of a run's fingerprint, which Sum is.
	*File `json:"-"`
}

// ErrNotLines is that a file has no first row that heads lines: cluster_id, year and
// title at least.
var ErrNotLines = errors.New("not a file of lines")

// File is a file of lines.
type File struct {
	// Lines are those of the file, in its order.
	Lines []Line
	// Aside is how many rows have no cluster or no year: they are no lines.
	Aside int
	// Resaved is true of a file in another encoding than the one that it was written
	// in: a spreadsheet saved it, and signs that the encoding lacks are lost.
	Resaved bool

	// has says which of the columns the file has.
	has []bool
}

// Line is a line of a file.
type Line struct {
	ClusterID, Cluster string
	Year               int
	// texts are those of columns, "" where there is none, and qualifiers those of the
	// columns that have one.
	texts, qualifiers []string
}

// Value is the text of a line in a column, "" for none, and the qualifier of a number: ≈, ≥, ≤, of
// a range its other end as « à 25 », "" for none.
type Value struct{ Text, Qualifier string }

// Empty reports a value that says nothing.
func (v Value) Empty() bool { return v == Value{} }

// Code is the line's code, "" for none.
func (l *Line) Code() string { return l.texts[code] }

// Title is the line's title, "" for none.
func (l *Line) Title() string { return l.texts[title] }

// Unit is the line's unit, "" for none.
func (l *Line) Unit() string { return l.texts[unit] }

// Value is that of the column of a key, empty for a column that is not compared.
func (l *Line) Value(key string) Value {
	if i := placeOf(key); i >= 0 {
		return l.at(i)
	}
	return Value{}
}

func (l *Line) at(i int) Value {
	v := Value{Text: l.texts[i]}
	if columns[i].Qualifier != "" {
		v.Qualifier = l.qualifiers[slices.Index(qualified, i)]
	}
	return v
}

// Fields are what a line says, as that of a line that is new or, where added is false,
// that is gone.
func (l *Line) Fields(added bool) []FieldChange {
	var out []FieldChange
	for i, c := range columns {
		switch v := l.at(i); {
		case v.Empty():
		case added:
			out = append(out, FieldChange{Column: c, New: v})
		default:
			out = append(out, FieldChange{Column: c, Old: v})
		}
	}
	return out
}

// Years are those of the file's lines, ascending.
func (f *File) Years() []int {
	var years []int
	for i := range f.Lines {
		if y := f.Lines[i].Year; !slices.Contains(years, y) {
			years = append(years, y)
		}
	}
	slices.Sort(years)
	return years
}

// Of is the file of the lines of a year; of year 0, f itself.
func (f *File) Of(year int) *File {
	if year == 0 {
		return f
	}
	of := *f
	of.Lines = nil
	for _, l := range f.Lines {
		if l.Year == year {
			of.Lines = append(of.Lines, l)
		}
	}
	return &of
}

// New is a file of records under the keys that head them.
func New(keys []string, records iter.Seq[[]string]) (*File, error) {
	r, err := newReader(keys)
	if err != nil {
		return nil, err
	}
	for record := range records {
		r.add(record)
	}
	return r.file, nil
}

// Read reads the first sheet of a book, of which the first row is the heading: a CSV with
// any separator and in any encoding, or a workbook as which it was saved. Its error is
// ErrNotLines or what keeps a row from being read.
func Read(book *sheet.Book) (*File, error) {
	if len(book.Sheets) == 0 {
		return nil, ErrNotLines
	}
	var r *recordReader
	var record []string
	for row, err := range book.Sheets[0].Rows() {
		if err != nil {
			return nil, err
		}
		if len(row.Cells) == 0 {
			continue
		}
		record = append(record[:0], make([]string, row.Cells[len(row.Cells)-1].Pos.Col())...)
		for _, c := range row.Cells {
			record[c.Pos.Col()-1] = c.Raw
		}
		if r != nil {
			r.add(record)
		} else if r, err = newReader(record); err != nil {
			return nil, err
		}
	}
	if r == nil {
		return nil, ErrNotLines
	}
	r.file.Resaved = book.Encoding != "" && !strings.HasPrefix(book.Encoding, "UTF-")
	return r.file, nil
}

// recordReader makes lines of records.
type recordReader struct {
	file                     *File
	clusterID, cluster, year int
	values, qualifiers       []int // by column, -1 for none
}

func newReader(keys []string) (*recordReader, error) {
	at := func(key string) int {
		return slices.IndexFunc(keys, func(k string) bool { return key != "" && strings.EqualFold(strings.TrimSpace(k), key) })
	}
	r := &recordReader{file: &File{has: make([]bool, len(columns))}, clusterID: at(clusterIDKey), cluster: at(clusterKey), year: at(yearKey)}
	for i, c := range columns {
		r.values, r.qualifiers = append(r.values, at(c.Key)), append(r.qualifiers, at(c.Qualifier))
		r.file.has[i] = r.values[i] >= 0 && (c.Qualifier == "" || r.qualifiers[i] >= 0)
	}
	if r.clusterID < 0 || r.year < 0 || r.values[title] < 0 {
		return nil, ErrNotLines
	}
	return r, nil
}

func (r *recordReader) add(record []string) {
	at := func(i int) string {
		if i < 0 || i >= len(record) {
			return ""
		}
		return strings.TrimSpace(strings.ReplaceAll(record[i], "\r\n", "\n"))
	}
	year, err := strconv.Atoi(at(r.year))
	if err != nil || at(r.clusterID) == "" {
		r.file.Aside++
		return
	}
	l := Line{ClusterID: at(r.clusterID), Cluster: at(r.cluster), Year: year, texts: make([]string, len(columns)), qualifiers: make([]string, len(qualified))}
	if l.Cluster == "" {
		l.Cluster = l.ClusterID
	}
	for i := range columns {
		l.texts[i] = at(r.values[i])
	}
	for i, c := range qualified {
		l.qualifiers[i] = at(r.qualifiers[c])
	}
	r.file.Lines = append(r.file.Lines, l)
}
