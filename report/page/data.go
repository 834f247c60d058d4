package page

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/report/table"
)

// Blocks of JSON, which the script reads. They are written as they grow, their
// text escaped for HTML as encoding/json does it: some have a hundred thousand
// numbers.

func (w *writer) startData(id ...string) {
	w.write(`<script type="application/json"`)
	w.attribute("id", id...)
	w.write(">")
}

func (w *writer) endData() { w.write("</script>\n") }

// chartData writes what the script draws a chart from: its ECharts options, and
// what these do not hold.
func (w *writer) chartData(c *table.Chart) {
	w.startData(c.ID, "_options")
	w.write(`{"option":`)
	if err := w.options(c); err != nil {
		w.fail(fmt.Errorf("chart %s: %w", c.ID, err))
	}
	if bars := c.Kind == table.GroupedBars || c.Kind == table.StackedBars; bars && !slices.Equal(c.Categories, labels(c, w.Doc.Lang)) {
		// The axis has more on it than the categories.
		w.write(`,"names":`)
		w.quotedList(c.Categories)
	}
	// The patterns of series go by their slugs.
	w.write(`,"series":[`)
	for i, s := range c.Series {
		w.comma(i)
		w.quoted(s.Slug)
	}
	w.write("]")
	if c.Fold != "" {
		w.write(`,"fold":`)
		w.quoted(string(c.Fold))
	}
	w.parts(c.Parts)
	w.write("}")
	w.endData()
}

// parts writes what marks are made of: by series and category, the number of a
// fact and what it adds.
func (w *writer) parts(series [][][]table.Part) {
	if len(series) == 0 {
		return
	}
	w.write(`,"parts":[`)
	for i, categories := range series {
		w.comma(i)
		w.write("[")
		for k, parts := range categories {
			w.comma(k)
			w.buf = w.facts.appendParts(w.buf, parts)
			w.spill()
		}
		w.write("]")
	}
	w.write("]")
}

// appendParts appends those of one mark.
func (f *facts) appendParts(to []byte, parts []table.Part) []byte {
	to = append(to, '[')
	for i := range parts {
		if i > 0 {
			to = append(to, ',')
		}
		to = strconv.AppendInt(append(to, '['), int64(f.number(parts[i].Fact)), 10)
		to = append(parts[i].Value.Append(append(to, ',')), ']')
	}
	return append(to, ']')
}

// comma parts the i-th of a list, from 0, from the one before.
func (w *writer) comma(i int) {
	if i > 0 {
		w.write(",")
	}
}

func (w *writer) quotedList(texts []string) {
	w.write("[")
	for i, s := range texts {
		w.comma(i)
		w.quoted(s)
	}
	w.write("]")
}

// quoted writes a text.
func (w *writer) quoted(s string) {
	if !plain(s) {
		// No text is none to encoding/json.
		quoted, _ := json.Marshal(s)
		w.buf = append(w.buf, withAllowed(quoted)...)
		return
	}
	w.write(`"`)
	w.write(s)
	w.write(`"`)
}

// plain reports whether nothing in a text has to be escaped or replaced.
func plain(s string) bool {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if !quotable[b] {
				return false
			}
			i++
			continue
		}
		size := usual(s[i:])
		if size == 0 || strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029") {
			return false
		}
		i += size
	}
	return true
}

// quotable are the characters of ASCII that need no escape in quotes.
var quotable = func() (is [utf8.RuneSelf]bool) {
	for b := ' '; b < 0x7f; b++ {
		is[b] = !strings.ContainsRune(`"\<>&`, b)
	}
	return is
}()
