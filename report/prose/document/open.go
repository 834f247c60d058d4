package document

import (
	"unicode"
	"unicode/utf8"

	"errors"
	"strings"

	"bilan/report/charset"
	"bilan/report/sheet"
	"bilan/report/sheet/archive"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// The files that Open does not read.
var (
	// ErrPDF is a PDF, whose text another package reads.
	ErrPDF = errors.New("a PDF")
	// ErrNoText is a file that is no text document.
	ErrNoText = errors.New("no text document")
	// ErrLong is a text of more than MaxText bytes.
	ErrLong = errors.New("too long a text")
)

// MaxText is how many bytes of text a document has at most: some three hundred pages, which take
// some seconds.
const MaxText = 1 << 20

// Open reads a file by its content: a Word document, an OpenDocument text, or else a text in
// UTF-8, UTF-16 or Windows-1252. Errors other than these are a
// source.Problem, as those of workbooks are.
func Open(name string, data []byte, lim sheet.Limits) (Document, error) {
	head := string(data[:min(len(data), 8)])
	switch {
	case strings.HasPrefix(head, "%PDF"):
		return Document{}, ErrPDF
	case strings.HasPrefix(head, "PK"):
		return openArchive(name, data, lim)
	case strings.IndexByte(string(data[:min(len(data), 1024)]), 0) >= 0 && !wide(data):
		return Document{}, ErrNoText
	}
	text, err := charset.Decode(string(data), lim.DecodedBytes)
	if err != nil {
		return Document{}, sheet.LimitReached(source.In(name, ""), "decoded_bytes", lim.DecodedBytes)
	}
	if len(text.UTF8) > MaxText {
		return Document{}, ErrLong
	}
	return Text(strings.TrimPrefix(text.UTF8, "\ufeff")), nil
}

func wide(data []byte) bool {
	from, _ := charset.Wide(string(data))
	return from != nil
}

// openArchive reads the two formats that are archives.
func openArchive(name string, data []byte, lim sheet.Limits) (Document, error) {
	p, err := archive.Open(source.In(name, ""), data, lim, &archive.Memory{})
	if err != nil {
		return Document{}, err
	}
	switch {
	case p.Has("word/document.xml"):
		return openWord(p)
	case p.Has("content.xml"):
		return openODT(p)
	}
	return Document{}, ErrNoText
}

// builder gathers the blocks of a document that is made of paragraphs.
type builder struct {
	doc   Document
	table int
	page  int
	count int // paragraphs so far
	size  int
}

// para is one paragraph while it is read.
type para struct {
	text  strings.Builder
	bold  strings.Builder // what stands in bold at its beginning
	plain bool            // something that is not bold came
	slant bool            // the run that is read is in italics or underlined
	roman bool            // something that is neither came
	style string
	item  bool
	depth int

	raised bool // the run that is read stands above the line
	note   bool // begins with the number of a note
}

// add adds a piece of text, if it is not the call of a note.
func (p *para) add(s string, bold bool) {
	if p.raised && isCall(s, p.text.String()) {
		p.note = p.note || strings.TrimSpace(p.text.String()) == ""
		return
	}
	p.text.WriteString(s)
	p.roman = p.roman || !p.slant && strings.TrimSpace(s) != ""
	if bold && !p.plain {
		p.bold.WriteString(s)
	} else if strings.TrimSpace(s) != "" {
		p.plain = true
	}
}

// paragraph adds a paragraph as the block that it is.
func (b *builder) paragraph(p *para) {
	b.count++
	text := strings.TrimSpace(oneLine(strings.ReplaceAll(p.text.String(), "\u00ad", "")))
	if text == "" || p.note || b.size > MaxText {
		return // notes are not read, those of a writer's own hand neither
	}
	b.size += len(text)
	block := Block{Text: text, Place: Place{b.page, b.count}, Depth: p.depth}
	bold := strings.TrimSpace(oneLine(p.bold.String()))
	switch {
	case p.style != "" && len([]rune(text)) < 160:
		block.Kind, block.Style, block.Text = Heading, p.style, strings.TrimSpace(strings.TrimSuffix(text, ":"))
	case p.item:
		block.Kind = Item
	case !p.plain && bold != "" && !sentenceEnd(text) && len([]rune(text)) < 110:
		block.Kind, block.Style, block.Text = Heading, "bold"+numberStyle(text), strings.TrimSpace(strings.TrimSuffix(text, ":"))
	case !p.roman && slanted(text), wholeItalic.MatchString(text) && slanted(strings.Trim(text, "*_")):
		block.Kind, block.Style, block.Text = Heading, "italic"+numberStyle(text), strings.Trim(text, "*_")
	case allCapitals(text) && !sentenceEnd(text) && len([]rune(text)) < 110:
		block.Kind, block.Style = Heading, "capitals"+numberStyle(text)
	}
	if block.Kind != Heading && p.plain && bold != "" && len([]rune(bold)) < 80 {
		after := strings.TrimSpace(strings.TrimPrefix(text, bold))
		if first, _ := utf8.DecodeRuneInString(after); isBoldName(bold) && unicode.IsUpper(first) {
			block.Label, block.Text = bold, bold+". "+after
		}
		if strings.HasSuffix(bold, ":") || strings.HasSuffix(bold, ".") || strings.HasPrefix(after, ":") {
			block.Label = strings.TrimRight(bold, " :.")
		}
	}
	if block.Kind != Heading {
		if m := bullet.FindStringSubmatch(text); m != nil {
			block.Kind, block.Text = Item, m[2]
		}
	}
	b.doc.Blocks = append(b.doc.Blocks, block)
}

// row adds the row of a table.
func (b *builder) row(cells []string) {
	for i := range cells {
		cells[i] = strings.TrimSpace(oneLine(cells[i]))
	}
	b.count++
	if strings.Join(cells, "") == "" || b.size > MaxText {
		return
	}
	text := rowText(cells)
	b.size += len(text)
	b.doc.Blocks = append(b.doc.Blocks, Block{Kind: Row, Text: text, Cells: cells, Table: b.table, Place: Place{b.page, b.count}})
}

// chars is the text of the element that began, with all that stands within.
func chars(s *xmlscan.Scanner) string {
	var b strings.Builder
	for depth := s.Depth(); s.Next(); {
		switch s.Kind {
		case xmlscan.Text:
			b.Write(s.Chars)
		case xmlscan.End:
			if s.Depth() < depth {
				return b.String()
			}
		}
	}
	return b.String()
}

// slanted reports a text in italics, or underlined, that may be a heading.
func slanted(text string) bool {
	return !sentenceEnd(text) && len([]rune(text)) < 70 && !strings.ContainsAny(text, ":,;") && !dateLine.MatchString(text)
}
