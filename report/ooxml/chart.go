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

var (
	reference = regexp.MustCompile(`<f>([^<]*)</f></strRef>|<f>([^<]*)</f><numCache><formatCode></formatCode></numCache>`)
	escaped   = regexp.MustCompile(`_(x[0-9A-Fa-f]{4}_)`) // what would be read as an escaped character
	language  = regexp.MustCompile(`(<lang val=|lang=|altLang=)"en-US"`)
	anchor    = regexp.MustCompile(`(?s)<xdr:twoCellAnchor[^>]*>(<xdr:from>.*?</xdr:from>)<xdr:to>.*?</xdr:to>(.*?)</xdr:twoCellAnchor>`)
	named     = regexp.MustCompile(`<xdr:cNvPr [^>]*?name="([^"]*)"`)
)

// edge keeps apart the bars that touch, whatever their colours.
const edge = `<a:ln w="9525"><a:solidFill><a:srgbClr val="FFFFFF"></a:srgbClr></a:solidFill></a:ln>`

func (c *Charts) chart(data []byte) []byte {
	text := reference.ReplaceAllStringFunc(string(data), c.withCache)
	text = strings.ReplaceAll(text, "</a:solidFill></spPr><invertIfNegative", "</a:solidFill>"+edge+"</spPr><invertIfNegative")
	if c.Lang != "" {
		text = language.ReplaceAllString(text, `${1}"`+c.Lang+`"`)
	}
	return []byte(text)
}

// withCache adds its cells to a reference. One that is not known is left.
func (c *Charts) withCache(found string) string {
	m := reference.FindStringSubmatch(found)
	ref, kind, end := m[1], "strCache", "</strRef>"
	if ref == "" {
		ref, kind, end = m[2], "numCache", ""
	}
	cache, ok := c.Caches[html.UnescapeString(ref)]
	if !ok {
		return found
	}
	var b strings.Builder
	b.WriteString("<f>" + ref + "</f><" + kind + ">")
	if kind == "numCache" {
		b.WriteString("<formatCode>" + attribute(cache.Format) + "</formatCode>")
	}
	fmt.Fprintf(&b, `<ptCount val="%d"></ptCount>`, len(cache.Values))
	for i, v := range cache.Values {
		if v != "" {
			fmt.Fprintf(&b, `<pt idx="%d"><v>%s</v></pt>`, i, attribute(escaped.ReplaceAllString(v, "_x005F_$1")))
		}
	}
	return b.String() + "</" + kind + ">" + end
}

func (c *Charts) drawing(data []byte) []byte {
	return anchor.ReplaceAllFunc(data, func(found []byte) []byte {
		m := anchor.FindSubmatch(found)
		name := named.FindSubmatch(m[2])
		if name == nil {
			return found
		}
		size, ok := c.Sizes[html.UnescapeString(string(name[1]))]
		if !ok {
			return found
		}
		return fmt.Appendf(nil, `<xdr:oneCellAnchor>%s<xdr:ext cx="%d" cy="%d"></xdr:ext>%s</xdr:oneCellAnchor>`, m[1], size.Width*emu, size.Height*emu, m[2])
	})
}
