package ooxml

import (
	"fmt"
	"html"
	"regexp"
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

var named = regexp.MustCompile(`<xdr:cNvPr [^>]*?name="([^"]*)"`)

// edge keeps apart the bars that touch, whatever their colours.
const edge = `<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill></a:ln>`

func (c *Charts) chart(data []byte) []byte {
	text := strings.ReplaceAll(c.withCaches(string(data)), "</a:solidFill></spPr><invertIfNegative", "</a:solidFill>"+edge+"</spPr><invertIfNegative")
	if c.Lang == "" {
		return []byte(text)
	}
	const american = `"en-US"`
	own := `"` + c.Lang + `"`
	return []byte(strings.NewReplacer("<lang val="+american, "<lang val="+own, " lang="+american, " lang="+own, " altLang="+american, " altLang="+own).Replace(text))
}

// What ends a reference to words, and to numbers: excelize leaves both without
// their cells.
const (
	endWords   = "</f></strRef>"
	endNumbers = "</f><numCache><formatCode></formatCode></numCache>"
)

// withCaches adds their cells to the references of a chart. One that is not
// known is left.
func (c *Charts) withCaches(text string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "<f>")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		ref, _, _ := strings.Cut(rest, "<")
		end := rest[len(ref):]
		b.WriteString("<f>" + ref)
		text = end
		cache, known := c.Caches[html.UnescapeString(ref)]
		switch {
		case !known:
		case strings.HasPrefix(end, endWords):
			b.WriteString("</f>")
			cache.write(&b, "strCache", "")
			b.WriteString("</strRef>")
			text = end[len(endWords):]
		case strings.HasPrefix(end, endNumbers):
			b.WriteString("</f>")
			cache.write(&b, "numCache", "<formatCode>"+attribute(cache.Format)+"</formatCode>")
			text = end[len(endNumbers):]
		}
	}
}

func (c Cache) write(b *strings.Builder, kind, format string) {
	fmt.Fprintf(b, `<%s>%s<ptCount val="%d"></ptCount>`, kind, format, len(c.Values))
	for i, v := range c.Values {
		if v != "" {
			fmt.Fprintf(b, `<pt idx="%d"><v>%s</v></pt>`, i, attribute(readAsWritten(v)))
		}
	}
	b.WriteString("</" + kind + ">")
}

// The places of a drawing, of which each stands between two cells.
const (
	anchorBegins = "<xdr:twoCellAnchor"
	anchorEnds   = "</xdr:twoCellAnchor>"
)

func (c *Charts) drawing(data []byte) []byte {
	var b strings.Builder
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
	name := named.FindStringSubmatch(anchor)
	if name == nil {
		return anchor
	}
	size, ok := c.Sizes[html.UnescapeString(name[1])]
	if !ok {
		return anchor
	}
	_, from, _ := strings.Cut(anchor, "<xdr:from>")
	from, what, _ := strings.Cut(from, "</xdr:from>")
	_, what, _ = strings.Cut(what, "</xdr:to>")
	return fmt.Sprintf(`<xdr:oneCellAnchor><xdr:from>%s</xdr:from><xdr:ext cx="%d" cy="%d"></xdr:ext>%s</xdr:oneCellAnchor>`, from, size.Width*emu, size.Height*emu, strings.TrimSuffix(what, anchorEnds))
}
