package ooxml

import (
	"hash/crc32"
	"strconv"
	"strings"

	"bilan/report/pattern"
)

// Cell is a cell of a row: empty, words, or a number.
type Cell struct {
	// Style is the number of a cell's style in the workbook, 0 for none.
	Style int
	Text  string
	// Number is a number as the format writes it, "" for none. Formula is what
	// gives it, "" for nothing.
	Number, Formula string
}

// Rows are the rows of a sheet, packed as they are written: a sheet of a hundred
// megabytes takes the few that it packs into. They go into the place that
// excelize leaves for them in a sheet without rows.
type Rows struct {
	packed  pieces
	crc     uint32
	size    uint64
	packing *Packer
	raw     []byte // what is not packed yet
}

// chunk is how many bytes are packed at a time.
const chunk = 1 << 16

// Row writes a row, from the first column on; a zero Cell is left out. height is
// in points, 0 for the row's own.
func (r *Rows) Row(n int, height float64, cells []Cell) {
	number := strconv.AppendInt(nil, int64(n), 10)
	r.raw = append(append(append(r.raw, `<row r="`...), number...), '"')
	if height > 0 {
		r.raw = append(r.raw, ` ht="`...)
		r.raw = strconv.AppendFloat(r.raw, height, 'f', -1, 64)
		r.raw = append(r.raw, `" customHeight="1"`...)
	}
	r.raw = append(r.raw, '>')
	for i := range cells {
		if c := &cells[i]; *c != (Cell{}) {
			r.cell(i, number, c)
		}
	}
	r.raw = append(r.raw, "</row>"...)
	if len(r.raw) > chunk {
		r.pack()
	}
}

func (r *Rows) cell(col int, row []byte, c *Cell) {
	r.raw = append(append(append(append(r.raw, `<c r="`...), r.packing.column(col)...), row...), '"')
	if c.Style > 0 {
		r.raw = append(strconv.AppendInt(append(r.raw, ` s="`...), int64(c.Style), 10), '"')
	}
	switch {
	case c.Number != "":
		r.raw = append(r.raw, '>')
		if c.Formula != "" {
			r.raw = append(appendText(append(r.raw, "<f>"...), c.Formula), "</f>"...)
		}
		r.raw = append(append(append(append(r.raw, "<v>"...), c.Number...), "</v>"...), "</c>"...)
	case c.Text != "":
		r.raw = append(r.raw, ` t="inlineStr"><is><t`...)
		if spaced(c.Text) {
			r.raw = append(r.raw, ` xml:space="preserve"`...)
		}
		r.raw = append(appendText(append(r.raw, '>'), readAsWritten(c.Text)), "</t></is></c>"...)
	default:
		r.raw = append(r.raw, "/>"...)
	}
}

func (r *Rows) pack() {
	r.crc = crc32.Update(r.crc, crc32.IEEETable, r.raw)
	r.size += uint64(len(r.raw))
	_, _ = r.packing.deflate.Write(r.raw) // into memory, which takes all
	r.raw = r.raw[:0]
}

// End packs what is left, open to what follows.
func (r *Rows) End() {
	r.pack()
	_ = r.packing.deflate.Flush()
	r.packing.raw, r.raw = r.raw, nil
}

// spaced reports whether a text begins or ends with white space, which XML drops
// where it is not told to keep it.
func spaced(s string) bool {
	const white = "\t\n\r "
	return strings.IndexByte(white, s[0]) >= 0 || strings.IndexByte(white, s[len(s)-1]) >= 0
}

// escapedLike is what would be read as an escaped character (_x000D_).
var escapedLike = pattern.Of(`_x[0-9A-Fa-f]{4}_`)

// readAsWritten is a text that is read back as it was written. The mark that
// ends what looks escaped may begin the next.
func readAsWritten(s string) string {
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for {
		at := escapedLike().FindStringIndex(s)
		if at == nil {
			return b.String() + s
		}
		b.WriteString(s[:at[0]] + "_x005F_")
		s = s[at[0]+1:]
	}
}

// appendText appends a text of characters that XML allows.
func appendText(to []byte, s string) []byte {
	for {
		i := strings.IndexAny(s, "&<>\r\t")
		if i < 0 {
			return append(to, s...)
		}
		to = append(to, s[:i]...)
		switch s[i] {
		case '&':
			to = append(to, "&amp;"...)
		case '<':
			to = append(to, "&lt;"...)
		case '>':
			to = append(to, "&gt;"...)
		case '\r':
			to = append(to, "&#xD;"...)
		case '\t':
			to = append(to, "&#x9;"...)
		}
		s = s[i+1:]
	}
}
