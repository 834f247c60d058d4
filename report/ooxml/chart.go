package ooxml

import (
	"bytes"
	"fmt"
	"html"
	"strconv"
	"strings"
)

// Charts is what goes into the charts of a workbook beside what excelize puts
// there: the figures that they draw, as a reader that opens no sheet shows
// them; their language; a size that no width of a column changes.
type Charts struct {
	// Lang is a language as the format names it (fr-FR), "" to leave it.
	Lang string
	// Caches are the cells of ranges, by their reference as the chart has it.
	Caches map[string]Cache
	// Sizes are by the chart's name, in pixels of a screen. One that has none
	// ends at the cell that excelize says.
	Sizes map[string]Size

	edits *strings.Replacer
	out   bytes.Buffer // room that is used again
}

// Cache is the cells of a range, "" for one that is empty: words, or numbers
// as the format writes them.
type Cache struct {
	Values []string
	// Format is the number format of numbers.
	Format string
}

// Size is in pixels.
type Size struct{ Width, Height int }

// emu are the units of the format in a pixel.
const emu = 9525

// editor is what edits a part whole, nil for none. Charts and drawings are
// small.
func (c *Charts) editor(part string) func([]byte) []byte {
	switch {
	case c == nil:
		return nil
	case strings.HasPrefix(part, "xl/charts/chart"):
		return c.chart
	case strings.HasPrefix(part, "xl/drawings/drawing"):
		return c.drawing
	}
	return nil
}

// edge keeps apart the bars that touch, whatever their colours.
const edge = `<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill></a:ln>`

// chart edits a chart; what it returns holds until the next is edited.
func (c *Charts) chart(data []byte) []byte {
	if c.edits == nil {
		c.edits = edits(c.Lang)
	}
	c.out.Reset()
	text := string(data)
	for {
		before, rest, found := strings.Cut(text, "<f>")
		_, _ = c.edits.WriteString(&c.out, before) // into memory, which takes all
		if !found {
			return c.out.Bytes()
		}
		text = c.withCache(rest)
	}
}

// edits gives bars an edge, and a chart its language, "" to leave it.
func edits(lang string) *strings.Replacer {
	pairs := []string{"</a:solidFill></spPr><invertIfNegative", "</a:solidFill>" + edge + "</spPr><invertIfNegative"}
	for _, attr := range []string{"<lang val=", " lang=", " altLang="} {
		if lang != "" {
			pairs = append(pairs, attr+`"en-US"`, attr+`"`+lang+`"`)
		}
	}
	return strings.NewReplacer(pairs...)
}

// What ends a reference to words, and to numbers: excelize leaves both without
// their cells.
const (
	endWords   = "</f></strRef>"
	endNumbers = "</f><numCache><formatCode></formatCode></numCache>"
)

// withCache writes the reference that a text begins with, with its cells, and
// returns what follows. One that is not known is left.
func (c *Charts) withCache(text string) (rest string) {
	ref, _, _ := strings.Cut(text, "<")
	rest = text[len(ref):]
	c.out.WriteString("<f>" + ref)
	cache, known := c.Caches[html.UnescapeString(ref)]
	switch {
	case !known:
	case strings.HasPrefix(rest, endWords):
		c.out.WriteString("</f>")
		cache.write(&c.out, "strCache", "")
		c.out.WriteString("</strRef>")
		return rest[len(endWords):]
	case strings.HasPrefix(rest, endNumbers):
		c.out.WriteString("</f>")
		cache.write(&c.out, "numCache", "<formatCode>"+attribute(cache.Format)+"</formatCode>")
		return rest[len(endNumbers):]
	}
	return rest
}

func (c Cache) write(to *bytes.Buffer, kind, format string) {
	fmt.Fprintf(to, `<%s>%s<ptCount val="%d"></ptCount>`, kind, format, len(c.Values))
	b := to.AvailableBuffer()
	for i, v := range c.Values {
		if v != "" {
			b = strconv.AppendInt(append(b, `<pt idx="`...), int64(i), 10)
			b = append(appendAttribute(append(b, `"><v>`...), readAsWritten(v)), "</v></pt>"...)
		}
	}
	to.Write(b)
	to.WriteString("</" + kind + ">")
}

// The places of a drawing, of which each stands between two cells.
const (
	anchorBegins = "<xdr:twoCellAnchor"
	anchorEnds   = "</xdr:twoCellAnchor>"
)

func (c *Charts) drawing(data []byte) []byte {
	var b strings.Builder
	b.Grow(len(data))
	text := string(data)
	for {
		before, rest, found := strings.Cut(text, anchorBegins)
		b.WriteString(before)
		if !found {
			return []byte(b.String())
		}
		anchor, after, _ := strings.Cut(rest, anchorEnds)
		b.WriteString(c.sized(anchorBegins + anchor + anchorEnds))
		text = after
	}
}

// sized gives what is anchored between two cells its size. What has none stays.
func (c *Charts) sized(anchor string) string {
	_, frame, _ := strings.Cut(anchor, "<xdr:cNvPr ")
	_, name, _ := strings.Cut(frame, `name="`)
	name, _, _ = strings.Cut(name, `"`)
	size, ok := c.Sizes[html.UnescapeString(name)]
	if !ok {
		return anchor
	}
	_, from, _ := strings.Cut(anchor, "<xdr:from>")
	from, what, _ := strings.Cut(from, "</xdr:from>")
	_, what, _ = strings.Cut(what, "</xdr:to>")
	return fmt.Sprintf(`<xdr:oneCellAnchor><xdr:from>%s</xdr:from><xdr:ext cx="%d" cy="%d"></xdr:ext>%s</xdr:oneCellAnchor>`, from, size.Width*emu, size.Height*emu, strings.TrimSuffix(what, anchorEnds))
}
