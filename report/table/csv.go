package table

import (
	"encoding/csv"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"bilan/report/contact"
	"bilan/report/quantity"
)

// Records are rows of texts for machines: what a CSV file holds.
type Records struct {
	// Keys are the names of the columns, the same in every language.
	Keys []string
	// Rows are the rows, the same each time, with a Field a key. Each is valid until the next.
	// It is not nil, also where there are no rows.
	Rows iter.Seq[[]Field]
}

// Field is a field of Records: a number, or a text fit to be published, and made of
// nothing else. The zero Field is empty.
type Field struct {
	text   string
	number bool
}

// TextField is the field of a text, which may no longer hold a contact: a contact.Public is
// made by a Publisher alone.
func TextField(p contact.Public) Field { return Field{text: p.String()} }

// NumberField is the field of a number, a point before its decimals and nothing between its
// digits; empty for nil.
func NumberField(d *quantity.Decimal) Field {
	if d == nil {
		return Field{}
	}
	return Field{d.String(), true}
}

// WriteCSV writes records for machines: their keys as heading, UTF-8 without a mark before
// it, commas, lines that end with CR LF (RFC 4180). Numbers are bare, texts as Visible and
// Inert make them. The error is the writer's.
func WriteCSV(w io.Writer, r Records) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	if err := out.Write(r.Keys); err != nil {
		return err
	}
	for record := range r.Texts() {
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// Texts are the rows as WriteCSV writes them, but for quotes. Each is valid until the next.
func (r Records) Texts() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		record := make([]string, len(r.Keys))
		for row := range r.Rows {
			for i, f := range row {
				if record[i] = f.text; !f.number {
					record[i] = Inert(Visible(f.text))
				}
			}
			if !yield(record) {
				return
			}
		}
	}
}

// Inert is a text that a spreadsheet that opens a CSV takes for no formula: an apostrophe is
// put before = + - @ at its start, spaces and quotes before them passed over, and before a
// tab or a line break there. A French Excel cuts a line at semicolons, and heeds quotes only
// at the start of a cell, so what follows a semicolon, a tab or a line break inside the text
// may begin a formula too. An Excel of East Asia takes wide signs (＝) for the usual ones. A
// text without any of these is returned as it is.
func Inert(s string) string {
	if s != "" && strings.IndexByte("\t\r\n", s[0]) >= 0 {
		s = "'" + s
	}
	if !strings.ContainsAny(s, "=+-@") && !strings.Contains(s, "\xef\xbc") && !strings.Contains(s, "\xef\xb9") {
		return s
	}
	var b strings.Builder
	done := 0 // what of s is written to b
	for from := 0; from < len(s); {
		end := len(s)
		if i := strings.IndexAny(s[from:], ";\t\r\n"); i >= 0 {
			end = from + i + 1
		}
		if beginsFormula(strings.TrimLeft(s[from:end], " \u00a0\u3000\"")) {
			b.WriteString(s[done:from])
			b.WriteByte('\'')
			done = from
		}
		from = end
	}
	if b.Len() == 0 {
		return s
	}
	b.WriteString(s[done:])
	return b.String()
}

// beginsFormula reports whether a cell with this text would be a formula, in
// letters of any width.
func beginsFormula(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("=+-@＝＋－＠﹦﹢﹣﹫", r) && s != ""
}
