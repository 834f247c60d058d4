package docx

import (
	"fmt"
	"io"
	"strconv"

	"bilan/report/contact"
	"bilan/report/ooxml"
	"bilan/report/table"
)

// body writes the blocks of a document. err is what went wrong first; nothing is
// written after.
type body struct {
	out   io.Writer
	raw   []byte // what is not written yet
	by    *contact.Publisher
	marks int // how many headings have a bookmark
	err   error
}

// chunk is how many bytes are written at a time.
const chunk = 1 << 16

func (b *body) add(parts ...string) {
	for _, p := range parts {
		b.raw = append(b.raw, p...)
	}
}

// flush writes what there is.
func (b *body) flush() {
	if b.err == nil {
		_, b.err = b.out.Write(b.raw)
	}
	b.raw = b.raw[:0]
}

func (b *body) number(n int) { b.raw = strconv.AppendInt(b.raw, int64(n), 10) }

// shown is a text as it may be published, without what would change how the text
// around it is shown: Plain, as it holds no more of an input than that.
func (b *body) shown(s string) Plain { return Plain(table.Visible(b.by.Public(s).String())) }

// run adds a text as a run: line ends and tabs as Word has them, all other characters as
// they are.
func (b *body) run(s Plain) { b.styledRun("", s) }

// styledRun adds a text as a run of a style of characters, "" for none.
func (b *body) styledRun(style string, s Plain) {
	if s == "" {
		return
	}
	b.add("<w:r>")
	if style != "" {
		b.add(`<w:rPr><w:rStyle w:val="`, style, `"/></w:rPr>`)
	}
	b.raw = appendPieces(b.raw, ooxml.Legal(string(s)))
	b.add("</w:r>")
}

// appendPieces appends a legal text as the elements of a run.
func appendPieces(to []byte, s string) []byte {
	from := 0
	piece := func(i int) {
		if i > from {
			to = append(append(append(to, `<w:t xml:space="preserve">`...), ooxml.Escape(s[from:i])...), "</w:t>"...)
		}
		from = i + 1
	}
	for i := range len(s) {
		switch s[i] {
		case '\n':
			piece(i)
			to = append(to, "<w:br/>"...)
		case '\t':
			piece(i)
			to = append(to, "<w:tab/>"...)
		}
	}
	piece(len(s))
	return to
}

// open begins a paragraph of a style, "" for the ordinary one.
func (b *body) open(style string, keep bool) {
	b.add("<w:p>")
	if style != "" || keep {
		b.add("<w:pPr>")
		if style != "" {
			b.add(`<w:pStyle w:val="`, style, `"/>`)
		}
		if keep {
			b.add("<w:keepNext/>")
		}
		b.add("</w:pPr>")
	}
}

func (b *body) close() { b.add("</w:p>") }

// paragraph adds a paragraph.
func (b *body) paragraph(style, text string, keep bool) {
	b.open(style, keep)
	b.run(b.shown(text))
	b.close()
}

func (h Heading) write(b *body) {
	b.open("Heading"+strconv.Itoa(h.Level), false)
	if h.Anchor != "" {
		b.add(`<w:bookmarkStart w:id="`)
		b.number(b.marks)
		b.add(`" w:name="`, string(h.Anchor), `"/>`)
	}
	b.run(b.shown(h.Text))
	if h.Anchor != "" {
		b.add(`<w:bookmarkEnd w:id="`)
		b.number(b.marks)
		b.add(`"/>`)
		b.marks++
	}
	b.close()
}

// styleOf are the ids of the styles of paragraphs.
var styleOf = [...]string{Body: "", Lead: "Lead", Intro: "Intro", Note: "Note"}

func (p Paragraph) write(b *body) { b.paragraph(styleOf[p.Style], p.Text, false) }

// itemStyles are the styles of items by level, which have the numbering of lists.
var itemStyles = [...]string{"ListBullet", "ListBullet2"}

func (i Item) write(b *body) { b.paragraph(itemStyles[i.Level], i.Text, i.Keep) }

func (t *Table) write(b *body) {
	if len(t.Columns) > maxColumns {
		b.err = fmt.Errorf("table of %d columns: Word has %d at most", len(t.Columns), maxColumns)
		return
	}
	begun := false
	for r := range t.Rows {
		if !begun {
			t.begin(b)
			begun = true
		}
		t.row(b, r)
		if len(b.raw) > chunk {
			b.flush()
		}
		if b.err != nil {
			return
		}
	}
	if begun {
		b.add("</w:tbl>")
		// Two tables would be one without a paragraph between them.
		b.add(`<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>`)
	}
}

// textWidth is the width of the text on a page, in twentieths of a point.
const textWidth = pageWidth - 2*margin

// widths are those of the columns, which fill the page.
func (t *Table) widths() []int {
	all := 0
	for _, c := range t.Columns {
		all += max(1, c.Width)
	}
	out, used := make([]int, len(t.Columns)), 0
	for i, c := range t.Columns {
		out[i] = textWidth * max(1, c.Width) / all
		used += out[i]
	}
	if len(out) > 0 {
		out[0] += textWidth - used
	}
	return out
}

func (t *Table) begin(b *body) {
	title := ""
	if t.Title != "" {
		b.paragraph("Caption", t.Title, true)
		title = `<w:tblCaption w:val="` + ooxml.Escape(ooxml.Legal(ooxml.Shorten(string(b.shown(t.Title)), maxAttribute))) + `"/>`
	}
	b.add(`<w:tbl><w:tblPr><w:tblStyle w:val="ReviewTable"/><w:tblW w:w="`, strconv.Itoa(textWidth), `" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
		`<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`, title, `</w:tblPr><w:tblGrid>`)
	for _, n := range t.widths() {
		b.add(`<w:gridCol w:w="`, strconv.Itoa(n), `"/>`)
	}
	b.add(`</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	for i, n := range t.widths() {
		b.cellOf(n, 1)
		b.add(`<w:p><w:pPr><w:pStyle w:val="TableHead"/>`, t.justified(i), `</w:pPr>`)
		b.run(b.shown(t.Columns[i].Title))
		b.add(`</w:p></w:tc>`)
	}
	b.add(`</w:tr>`)
}

// maxAttribute is how long a title is read aloud at most; the caption above has all of it.
const maxAttribute = 255

// cellOf begins a cell of a width across columns.
func (b *body) cellOf(width, columns int) {
	b.add(`<w:tc><w:tcPr><w:tcW w:w="`)
	b.number(width)
	b.add(`" w:type="dxa"/>`)
	if columns > 1 {
		b.add(`<w:gridSpan w:val="`)
		b.number(columns)
		b.add(`"/>`)
	}
	b.add(`</w:tcPr>`)
}

// justified is how the cells of a column are aligned.
func (t *Table) justified(column int) string {
	if t.Columns[column].Right {
		return `<w:jc w:val="right"/>`
	}
	return ""
}

func (t *Table) row(b *body, r Row) {
	b.add(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	if r.Span != "" {
		b.cellOf(textWidth, len(t.Columns))
		b.paragraph("TableSpan", r.Span, true)
		b.add(`</w:tc></w:tr>`)
		return
	}
	style := "TableText"
	if r.Total {
		style = "TableTotal"
	}
	for i, width := range t.widths() {
		var c Cell
		if i < len(r.Cells) {
			c = r.Cells[i]
		}
		b.cellOf(width, 1)
		if c.Num != "" || c.Text != "" || c.Note == "" {
			b.inCell(style, t.justified(i), c)
		}
		if c.Note != "" {
			b.inCell("TableNote", t.justified(i), Cell{Text: c.Note})
		}
		b.add(`</w:tc>`)
	}
	b.add(`</w:tr>`)
}

// inCell adds the number and the text of a cell as a paragraph.
func (b *body) inCell(style, justified string, c Cell) {
	b.add(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`, justified, `</w:pPr>`)
	b.content(c)
	b.add(`</w:p>`)
}

// content adds the number and the text of a cell, which a space parts that does not
// break.
func (b *body) content(c Cell) {
	text := b.shown(c.Text)
	switch {
	case c.Num == "":
	case text == "":
		text = c.Num
	default:
		text = c.Num + "\u00a0" + text
	}
	if c.Anchor == "" {
		b.run(text)
		return
	}
	b.add(`<w:hyperlink w:anchor="`, string(c.Anchor), `" w:history="1">`)
	b.styledRun("Hyperlink", text)
	b.add(`</w:hyperlink>`)
}
