package table

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode/utf8"
)

// WriteCSV writes the table for machines: the columns' keys as heading, UTF-8,
// commas, RFC 4180. Numbers are bare; a cell without a number or text is empty.
// A text that a spreadsheet would take for a formula (it begins with = + - @,
// a tab or a carriage return) is preceded by an apostrophe.
func WriteCSV(w io.Writer, public PublicTable) error {
	t := public.table
	out := csv.NewWriter(w)
	out.UseCRLF = true
	record := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		record[i] = c.Key
	}
	if err := out.Write(record); err != nil {
		return err
	}
	// Many columns repeat the text of the row above.
	above := make([]struct{ text, bare string }, len(t.Columns))
	for _, row := range t.All() {
		for i := range record {
			record[i] = ""
			if i >= len(row.Cells) {
				continue
			}
			c := &row.Cells[i]
			if c.Num != nil {
				record[i] = c.Num.String()
				continue
			}
			if c.Text != above[i].text {
				above[i].text, above[i].bare = c.Text, Inert(Visible(c.Text))
			}
			record[i] = above[i].bare
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// Inert is a text made safe to open in a spreadsheet from a CSV: an apostrophe
// stands before what would begin a formula. A French Excel cuts a line at
// semicolons, and heeds quotes only at the start of a cell, so what follows a
// semicolon, a tab or a line break inside the text may begin one too. An Excel of
// East Asia takes wide signs (＝) for the usual ones.
func Inert(s string) string {
	if s != "" && strings.IndexByte("\t\r\n", s[0]) >= 0 {
		s = "'" + s
	}
	if !strings.ContainsAny(s, "=+-@") && !strings.Contains(s, "\xef\xbc") && !strings.Contains(s, "\xef\xb9") {
		return s
	}
	var b strings.Builder
	done := 0 // what of s stands in b
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
