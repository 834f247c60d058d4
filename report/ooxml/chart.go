package ooxml

import (
	"bytes"
	"cmp"
	"fmt"
	"strconv"
)

// Chart is a chart of bars over cells of the workbook. Excelize
// makes charts too, which takes about as long as all the rows of a small
// review, and leaves out the figures that they draw, which a reader that opens no
// sheet shows.
type Chart struct {
	// Lang is a language as the format names it (fr-FR), "" for en-US.
	Lang  string
	Title string
	// Font is what all words are in, TitleSize the title's size in points.
	Font      string
	TitleSize int
	// Stacked bars are drawn on each other.
	Stacked bool
	// Gap is the space between the bars of two categories, in percent of a bar.
	Gap int
	// Figures are written beside the marks, a Legend under them.
	Figures, Legend bool
	// Format is the number format of the values' axis; Min, Max and Unit are its
	// ends and the step of its marks, "" where the program chooses.
	Format, Min, Max, Unit string
	Series                 []Series
}

// Series is what a chart draws in one colour.
type Series struct {
	Name, Categories, Values Range
	// Colour is RRGGBB, and so are Ink, that of figures that are on the marks, "" where
	// they are beside them, and Edge, that of the line around bars, "" for a white one,
	// which separates bars that touch.
	Colour, Ink, Edge string
}

// Range is cells of a sheet and what they hold: "" for an empty one, words, or
// numbers as the format writes them.
type Range struct {
	Ref   string
	Cells []string
	// Format is the number format of numbers.
	Format string
}

// Part is the chart as the package holds it.
func (c *Chart) Part() []byte {
	w := &chartWriter{Chart: c}
	w.put(xmlHead+`<chartSpace xmlns="`+chartNS+`" xmlns:a="`+main+`">`+
		`<date1904 val="0"></date1904><lang val="%[1]s"></lang><roundedCorners val="0"></roundedCorners><chart>`, w.lang())
	w.title()
	w.WriteString(`<view3D><rotX val="0"></rotX><rotY val="0"></rotY><rAngAx val="0"></rAngAx><perspective val="0"></perspective></view3D>` +
		`<floor><thickness val="0"></thickness></floor><sideWall><thickness val="0"></thickness></sideWall><backWall><thickness val="0"></thickness></backWall><plotArea>`)
	w.plot()
	w.categories()
	w.values()
	w.WriteString(`<spPr></spPr></plotArea>`)
	if c.Legend {
		w.WriteString(`<legend><legendPos val="b"></legendPos><overlay val="0"></overlay>`)
		w.words(1000)
		w.WriteString(`</legend>`)
	}
	w.WriteString(`<plotVisOnly val="0"></plotVisOnly><dispBlanksAs val="gap"></dispBlanksAs><showDLblsOverMax val="0"></showDLblsOverMax></chart><spPr></spPr>` +
		`<printSettings><pageMargins b="0.75" footer="0.3" header="0.3" l="0.7" r="0.7" t="0.7"></pageMargins></printSettings></chartSpace>`)
	return w.Bytes()
}

// chartWriter writes the elements of a chart in the order of the schema.
type chartWriter struct {
	*Chart
	bytes.Buffer
}

func (w *chartWriter) put(format string, args ...any) { fmt.Fprintf(&w.Buffer, format, args...) }

func (w *chartWriter) lang() string { return cmp.Or(w.Lang, "en-US") }

// plainBody is how words are laid out that are written across.
const plainBody = `<a:bodyPr anchorCtr="false" rot="0" spcFirstLastPara="false"></a:bodyPr>`

// typeface is a font for all scripts.
const typeface = `<a:latin typeface="%[1]s"></a:latin><a:ea typeface="%[1]s"></a:ea><a:cs typeface="%[1]s"></a:cs>`

func (w *chartWriter) title() {
	w.WriteString(`<title><tx><rich>` + plainBody + `<a:p><a:pPr><a:defRPr b="false" baseline="0" i="false" kern="0" spc="0">` +
		`<a:latin typeface="+mn-lt"></a:latin><a:ea typeface="+mn-ea"></a:ea><a:cs typeface="+mn-cs"></a:cs></a:defRPr></a:pPr>`)
	w.put(`<a:r><a:rPr b="true" baseline="0" i="false" kern="0" spc="0" sz="%[2]d"><a:solidFill><a:srgbClr val="0B3C5D"></a:srgbClr></a:solidFill>`+typeface+
		`</a:rPr><a:t>%[3]s</a:t></a:r><a:endParaRPr lang="%[4]s" altLang="%[4]s"></a:endParaRPr></a:p></rich></tx>`, w.Font, 100*w.TitleSize, Escape(w.Title), w.lang())
	w.WriteString(`<overlay val="0"></overlay><spPr></spPr><txPr>` + plainBody + `<a:p></a:p></txPr></title>`)
}

// words are what words are written in that have no size of their own, in
// hundredths of a point.
func (w *chartWriter) words(size int) { w.inked(size, "333333") }

func (w *chartWriter) inked(size int, colour string) {
	w.put(`<txPr>`+plainBody+`<a:p><a:pPr><a:defRPr b="false" baseline="0" i="false" kern="0" spc="0" sz="%[2]d">`+
		`<a:solidFill><a:srgbClr val="%[3]s"></a:srgbClr></a:solidFill>`+typeface+`</a:defRPr></a:pPr></a:p></txPr>`, w.Font, size, colour)
}

// The two axes, by their number.
const axes = `<axId val="100000000"></axId><axId val="100000001"></axId>`

func (w *chartWriter) plot() {
	grouping := "clustered"
	if w.Stacked {
		grouping = "stacked"
	}
	w.WriteString(`<barChart><barDir val="bar"></barDir><grouping val="` + grouping + `"></grouping><varyColors val="0"></varyColors>`)
	for i := range w.Series {
		w.series(i, &w.Series[i])
	}
	w.WriteString(`<dLbls>`)
	w.figures()
	w.put(`</dLbls><gapWidth val="%d"></gapWidth>`, w.Gap)
	if w.Stacked {
		w.WriteString(`<overlap val="100"></overlap>`)
	}
	w.WriteString(axes + `</barChart>`)
}

// figures says which figures are beside the marks.
func (w *chartWriter) figures() {
	shown := 0
	if w.Figures {
		shown = 1
	}
	w.put(`<showLegendKey val="0"></showLegendKey><showVal val="%d"></showVal><showCatName val="0"></showCatName><showSerName val="0"></showSerName>`+
		`<showPercent val="0"></showPercent><showBubbleSize val="0"></showBubbleSize><showLeaderLines val="0"></showLeaderLines>`, shown)
}

func (w *chartWriter) series(i int, s *Series) {
	w.put(`<ser><idx val="%[1]d"></idx><order val="%[1]d"></order><tx>`, i)
	w.cells("strRef", "strCache", s.Name)
	w.WriteString(`</tx><spPr><a:solidFill><a:srgbClr val="` + s.Colour + `"></a:srgbClr></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="` + cmp.Or(s.Edge, "FFFFFF") +
		`"></a:srgbClr></a:solidFill></a:ln></spPr><invertIfNegative val="0"></invertIfNegative><dLbls><spPr></spPr>`)
	w.inked(1000, cmp.Or(s.Ink, "333333"))
	w.figures()
	w.WriteString(`</dLbls><cat>`)
	w.cells("strRef", "strCache", s.Categories)
	w.WriteString(`</cat><val>`)
	w.cells("numRef", "numCache", s.Values)
	w.WriteString(`</val></ser>`)
}

// cells is a reference with what its cells hold.
func (w *chartWriter) cells(ref, cache string, r Range) {
	w.WriteString(`<` + ref + `><f>` + Escape(r.Ref) + `</f><` + cache + `>`)
	if ref == "numRef" {
		w.WriteString(`<formatCode>` + Escape(r.Format) + `</formatCode>`)
	}
	w.put(`<ptCount val="%d"></ptCount>`, len(r.Cells))
	b := w.AvailableBuffer()
	for i, v := range r.Cells {
		if v != "" {
			b = strconv.AppendInt(append(b, `<pt idx="`...), int64(i), 10)
			b = append(appendAttribute(append(b, `"><v>`...), readAsWritten(v)), "</v></pt>"...)
		}
	}
	w.Write(b)
	w.WriteString(`</` + cache + `></` + ref + `>`)
}

// ruled is the grey of the axes and of the lines behind the marks.
const ruled = `<spPr><a:ln algn="ctr" cap="flat" cmpd="sng" w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"></a:lumMod><a:lumOff val="85000"></a:lumOff></a:schemeClr></a:solidFill></a:ln></spPr>`

// categories are read from the top, where bars lie.
func (w *chartWriter) categories() {
	w.WriteString(`<catAx><axId val="100000000"></axId><scaling><orientation val="maxMin"></orientation></scaling><delete val="0"></delete><axPos val="t"></axPos>`)
	w.axis("General", "nextTo")
	w.WriteString(`<crossAx val="100000001"></crossAx><crosses val="autoZero"></crosses>` +
		`<auto val="1"></auto><lblAlgn val="ctr"></lblAlgn><lblOffset val="100"></lblOffset><noMultiLvlLbl val="0"></noMultiLvlLbl></catAx>`)
}

// values are written at the foot, as the categories of bars begin at the top.
func (w *chartWriter) values() {
	w.WriteString(`<valAx><axId val="100000001"></axId><scaling><orientation val="minMax"></orientation>`)
	w.some("max", w.Max)
	w.some("min", w.Min)
	w.WriteString(`</scaling><delete val="0"></delete><axPos val="l"></axPos><majorGridlines>` + ruled + `</majorGridlines>`)
	w.axis(w.Format, "high")
	w.WriteString(`<crossAx val="100000000"></crossAx><crosses val="autoZero"></crosses><crossBetween val="between"></crossBetween>`)
	w.some("majorUnit", w.Unit)
	w.WriteString(`</valAx>`)
}

// some is an element of a value, nothing for none.
func (w *chartWriter) some(name, value string) {
	if value != "" {
		w.WriteString(`<` + name + ` val="` + value + `"></` + name + `>`)
	}
}

// axis is what both axes have.
func (w *chartWriter) axis(format, place string) {
	w.WriteString(`<numFmt formatCode="` + Escape(format) + `" sourceLinked="false"></numFmt><majorTickMark val="none"></majorTickMark><minorTickMark val="none"></minorTickMark>` +
		`<tickLblPos val="` + place + `"></tickLblPos>` + ruled)
	w.put(`<txPr><a:bodyPr anchor="ctr" anchorCtr="true" rot="0" spcFirstLastPara="true" vert="horz" vertOverflow="ellipsis" wrap="square"></a:bodyPr><a:p><a:pPr>`+
		`<a:defRPr b="false" baseline="0" i="false" kern="1200" spc="0" strike="noStrike" sz="1000" u="none"><a:solidFill><a:srgbClr val="333333"></a:srgbClr></a:solidFill>`+
		typeface+`</a:defRPr></a:pPr><a:endParaRPr lang="%[2]s"></a:endParaRPr></a:p></txPr>`, w.Font, w.lang())
}
