package file

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// choices decides, byte after byte, what a made workbook is like; when they
// run out, everything is the first of what it might be.
type choices []byte

// n is a number below most.
func (c *choices) n(most int) int {
	if len(*c) == 0 {
		return 0
	}
	b := (*c)[0]
	*c = (*c)[1:]
	return int(b) % most
}

func (c *choices) pick(from ...string) string { return from[c.n(len(from))] }

// maker writes a workbook by hand: well formed, its cells in order, each once,
// but in every notation that the format allows.
type maker struct {
	*choices
	prefix  string
	strings int
	merges  []string
}

// wellFormed is a workbook made of choices.
func wellFormed(c choices) string {
	m := &maker{choices: &c, strings: len(madeStrings)}
	m.prefix = m.pick("", "", "x:")
	ns := m.pick(transitional, transitional, strictNS)
	head := m.pick("", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, "<?xml version='1.0'?>\r\n", "\xef\xbb\xbf")
	sep := ":"
	if m.prefix == "" {
		sep = ""
	}
	rows := m.rows()
	tail := ""
	if len(m.merges) > 0 {
		tail = m.tag("mergeCells", "", strings.Join(m.merges, m.space()))
	}
	cols := m.pick("", m.tag("cols", "", m.tag("col", ` min="2" max="3" hidden="1"`, "")), m.tag("cols", "", m.tag("col", ` min="1" max="1" width="9"`, "")))
	sheet := head + m.tag("worksheet", " xmlns"+sep+strings.TrimSuffix(m.prefix, ":")+`="`+ns+`"`, m.tag("sheetPr", "", "")+cols+m.tag("sheetData", "", rows)+tail)
	return book("", map[string]string{
		"xl/worksheets/sheet1.xml": sheet,
		"xl/sharedStrings.xml":     `<sst xmlns="` + transitional + `">` + strings.Join(madeStrings, "") + `</sst>`,
		"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relNS + `"><workbookPr date1904="` + m.pick("0", "1", "false", "true") + `"/>` +
			`<sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
	})
}

var madeStrings = []string{
	`<si><t>un</t></si>`, `<si><t xml:space="preserve"> deux </t></si>`, `<si><r><t>tr</t></r><r><rPr><b/></rPr><t>ois</t></r></si>`,
	`<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>`, `<si><t>a&amp;b &lt;c&gt; &#233; &#x1F600;</t></si>`,
	`<si><t>l1&#10;l2_x000D_</t></si>`, `<si><t>_x005F_x0041_</t></si>`, `<si><t/></si>`, `<si/>`, `<si><t><![CDATA[<6>]]></t></si>`,
}

// space is what may stand between tags.
func (m *maker) space() string { return m.pick("", "", "", "\n  ", "<!-- <c/> -->", "<?x y?>") }

// tag writes an element in one of its notations.
func (m *maker) tag(name, attrs, content string) string {
	attrs += m.pick("", "", " ")
	if content == "" && m.n(2) == 0 {
		return "<" + m.prefix + name + attrs + "/>"
	}
	return "<" + m.prefix + name + attrs + ">" + content + "</" + m.prefix + name + m.pick("", "", " ") + ">"
}

func (m *maker) rows() string {
	var b strings.Builder
	row := 0
	for range m.n(9) {
		attrs := ""
		if row++; m.n(4) > 0 {
			row += m.n(3) * m.n(200)
			attrs = fmt.Sprintf(m.pick(` r="%d"`, ` r='%d'`, ` spans="1:3" r="%d"`), row)
			// Of a row without its number, excelize does not say that it is hidden.
			attrs += m.pick("", "", "", ` hidden="1"`, ` hidden="true"`, ` hidden="0"`, ` ht="15" customHeight="1"`)
		}
		b.WriteString(m.space() + m.tag("row", attrs, m.cells(row)))
	}
	return b.String() + m.space()
}

func (m *maker) cells(row int) string {
	var b strings.Builder
	col := 0
	for range m.n(9) {
		attrs := ""
		if col++; m.n(4) > 0 {
			col += m.n(3) * m.n(20)
			attrs = fmt.Sprintf(m.pick(` r="%s"`, ` r='%s'`, ` r = "%s"`), address1(col, row))
		}
		if m.n(20) == 1 && len(m.merges) == 0 {
			m.merges = append(m.merges, m.tag("mergeCell", fmt.Sprintf(` ref="%s:%s"`, address1(col, row), address1(col+m.n(3), row+1+m.n(3))), ""))
		}
		attrs += m.pick("", "", ` s="0"`, ` s="1"`, ` s="2"`, ` s="3"`, ` s="4"`, ` s="5"`)
		b.WriteString(m.cell(attrs) + m.space())
	}
	return b.String()
}

func (m *maker) cell(attrs string) string {
	value := func(kind, v string) string { return m.tag("c", attrs+kind, m.formula()+m.tag("v", "", v)) }
	switch m.n(9) {
	case 1:
		return value(` t="s"`, fmt.Sprint(m.n(m.strings)))
	case 2:
		return m.tag("c", attrs+` t="inlineStr"`, m.tag("is", "", m.inline()))
	case 3:
		return value(` t="str"`, strings.ReplaceAll(m.text(), "_x", "_y")) // see TestDifferences
	case 4:
		return value(` t="b"`, m.pick("0", "1"))
	case 5:
		return value(` t="e"`, m.pick("#REF!", "#DIV/0!", "#N/A"))
	case 6:
		return m.tag("c", attrs, "")
	default:
		return value(m.pick("", "", ` t="n"`), m.number())
	}
}

func (m *maker) formula() string {
	return m.pick("", "", "", m.tag("f", "", "A1&amp;&quot;x&quot;"), m.tag("f", ` t="shared" ref="A1:A2" si="0"`, "B1*2"))
}

func (m *maker) number() string {
	return m.pick("1", "0", "-1", "12.5", "0.1", "0.30000000000000004", "1.5E-05", "1E+3", "123456789012345678", "45382", "45382.75", "60", "61", "0.5", "-3.25", "1e300", "1.0", "007", "+5")
}

func (m *maker) text() string {
	return m.pick("a", "b c", "&lt;&amp;&gt;&quot;&apos;", "&#65;&#x42;", "<![CDATA[x & y]]>", "é€😀", "1<!-- -->2", "a&#10;b", "a\r\nb", "_x0041_", "_x005F_x0041_", "x_x", "’", "10", "TRUE")
}

func (m *maker) inline() string {
	if m.n(2) == 0 {
		return m.tag("t", m.pick("", ` xml:space="preserve"`), m.text())
	}
	return m.tag("r", "", m.tag("t", "", m.text())) + m.tag("r", "", m.tag("rPr", "", m.tag("b", "", ""))+m.tag("t", "", m.text())) +
		m.pick("", m.tag("rPh", ` sb="0" eb="1"`, m.tag("t", "", "phonetic")))
}

// byExcelize is a workbook made of choices that excelize writes.
func byExcelize(tb testing.TB, c choices) []byte {
	tb.Helper()
	f := excelize.NewFile()
	defer f.Close()
	check := func(err error) {
		if err != nil {
			tb.Fatal(err)
		}
	}
	year1904 := c.n(2) == 1
	check(f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &year1904}))
	formats := []string{"0.0%", `#,##0.00\ "€"`, "[$€-40C] #,##0", "dd/mm/yyyy", `[h]:mm`, `0" d"`, "yyyy-mm-dd hh:mm", "@", "mmm yy", `0.00E+00`}
	var styles []int
	for _, format := range formats {
		id, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
		check(err)
		styles = append(styles, id)
	}
	for n := range 59 {
		id, err := f.NewStyle(&excelize.Style{NumFmt: n})
		check(err)
		styles = append(styles, id)
	}
	for s := range 1 + c.n(3) {
		name := c.pick("Feuille", "Été & hiver", "L'an «24»") + fmt.Sprint(s)
		_, err := f.NewSheet(name)
		check(err)
		for range c.n(60) {
			at := address1(1+c.n(12), 1+c.n(30)*(1+c.n(3)))
			check(fill(f, name, at, &c))
			check(f.SetCellStyle(name, at, at, styles[c.n(len(styles))]))
		}
		check(f.MergeCell(name, "B2", address1(2+c.n(3), 2+c.n(3))))
		check(f.SetRowVisible(name, 1+c.n(9), false))
		check(f.SetColVisible(name, c.pick("A", "B:D", "H"), false))
		if s > 0 {
			check(f.SetSheetVisible(name, c.n(2) == 0, c.n(2) == 0))
		}
	}
	var b bytes.Buffer
	check(f.Write(&b))
	return b.Bytes()
}

func fill(f *excelize.File, sheet, at string, c *choices) error {
	switch c.n(9) {
	case 1:
		return f.SetCellValue(sheet, at, c.pick("texte", " bords ", "deux\nlignes", "_x0041_", "<&>\"'", "é€😀", "", "TRUE", "12", "\ttab", "a\rb"))
	case 2:
		return f.SetCellFloat(sheet, at, float64(c.n(256))/7, -1, 64)
	case 3:
		return f.SetCellBool(sheet, at, c.n(2) == 1)
	case 4:
		return f.SetCellValue(sheet, at, time.Date(1999+c.n(60), 1+time.Month(c.n(12)), 1+c.n(28), c.n(24), c.n(60), 0, 0, time.UTC))
	case 5:
		return f.SetCellFormula(sheet, at, "SUM(A1:A3)")
	case 6:
		return f.SetCellRichText(sheet, at, []excelize.RichTextRun{{Text: c.pick("gras", " espace")}, {Text: " suite ", Font: &excelize.Font{Bold: true}}})
	case 7:
		return f.SetCellValue(sheet, at, time.Duration(c.n(200))*time.Minute)
	default:
		return f.SetCellInt(sheet, at, int64(c.n(256)*c.n(256)*c.n(256)))
	}
}
