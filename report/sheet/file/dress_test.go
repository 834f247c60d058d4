package file

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/sheet"
)

// dressesOf shows how the cells of a workbook look: B for bold, and the number of
// a fill.
func dressesOf(t *testing.T, name, data string) string {
	t.Helper()
	b, err := Open(name, []byte(data), sheet.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range row.Cells {
			s := c.Raw
			if c.Dress.Bold() {
				s += "B"
			}
			if n := c.Dress.Fill(); n > 0 {
				s += fmt.Sprint(n)
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}

// Bold and fills are read of texts; what is not filled, or white, is plain, and two
// fills that look alike are one.
func TestDress(t *testing.T) {
	fill := func(color string) string {
		return `<fill><patternFill patternType="solid"><fgColor ` + color + `/><bgColor indexed="64"/></patternFill></fill>`
	}
	styles := `<styleSheet xmlns="` + transitional + `"><fonts><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font><font><b val="true"/><i/></font></fonts>` +
		`<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` + fill(`rgb="FFCCCCCC"`) + fill(`theme="0"`) + fill(`rgb="FFCCCCCC"`) + fill(`theme="4" tint="0.6"`) + fill(`indexed="22"`) +
		`</fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2" fillId="1"/><xf fontId="3" fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf fillId="5"/><xf fontId="9" fillId="99"/><xf fillId="6"/><xf fontId="x"/></cellXfs></styleSheet>`
	row := `<row r="1">`
	for i := range 11 {
		row += fmt.Sprintf(`<c r="%c1" s="%d" t="str"><v>%c</v></c>`, 'A'+i, i, 'a'+i)
	}
	row += `<c r="L1" s="1"><v>5</v></c><c r="M1" s="1" t="s"><v>0</v></c></row>`
	if got, want := dressesOf(t, "f.xlsx", book(row, map[string]string{"xl/styles.xml": styles})), "a bB c dB1 e f1 g2 h i3 j k 5 unB"; got != want {
		t.Errorf("xlsx: got %s, want %s", got, want)
	}

	style := func(name, parent, weight, color string) string {
		s := `<style:style style:name="` + name + `" style:family="table-cell" style:parent-style-name="` + parent + `">`
		if weight != "" {
			s += `<style:text-properties fo:font-weight="` + weight + `"/>`
		}
		if color != "" {
			s += `<style:table-cell-properties fo:background-color="` + color + `"/>`
		}
		return s + `</style:style>`
	}
	content := odsContent(`<table:table table:name="S"><table:table-column table:default-cell-style-name="b"/><table:table-row>` +
		strings.Join([]string{cellOf("", "a"), cellOf("b", "b"), cellOf("n", "c"), cellOf("g", "d"), cellOf("w", "e"), cellOf("gb", "f"), cellOf("h", "g"), cellOf("x", "h"), cellOf("ring", "i")}, "") + `</table:table-row></table:table>`)
	content = strings.Replace(content, "xmlns:style=", `xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:style=`, 1)
	content = strings.Replace(content, "</office:automatic-styles>", style("b", "Default", "bold", "")+style("n", "b", "normal", "")+style("g", "b", "", "#cccccc")+style("w", "", "700", "#ffffff")+
		style("gb", "g", "normal", "")+style("h", "", "", "#dddddd")+style("ring", "ring", "", "transparent")+"</office:automatic-styles>", 1)
	if got, want := dressesOf(t, "f.ods", odsFile("", map[string]string{"content.xml": content})), "aB bB c dB1 eB f1 g2 h i"; got != want {
		t.Errorf("ods: got %s, want %s", got, want)
	}
}

func cellOf(style, text string) string {
	if style != "" {
		style = ` table:style-name="` + style + `"`
	}
	return `<table:table-cell` + style + ` office:value-type="string"><text:p>` + text + `</text:p></table:table-cell>`
}
