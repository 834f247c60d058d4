package ooxml

import "testing"

// References get their cells, an empty one none; a range that is not known is
// left as it stands.
func TestChartCaches(t *testing.T) {
	c := &Charts{Lang: "fr-FR", Caches: map[string]Cache{
		"'L''axe & co'!$A$2:$A$4": {Values: []string{"<a>", "", "_x000D_"}}, "A!$B$2": {Values: []string{"1.5"}, Format: `0" €"`},
	}}
	got := string(c.editor("xl/charts/chart3.xml")([]byte(`<lang val="en-US"></lang><cat><strRef><f>&#39;L&#39;&#39;axe &amp; co&#39;!$A$2:$A$4</f></strRef></cat>` +
		`<numRef><f>A!$B$2</f><numCache><formatCode></formatCode></numCache></numRef><tx><strRef><f>Z!$A$1</f></strRef></tx>`)))
	want := `<lang val="fr-FR"></lang><cat><strRef><f>&#39;L&#39;&#39;axe &amp; co&#39;!$A$2:$A$4</f><strCache><ptCount val="3"></ptCount><pt idx="0"><v>&lt;a&gt;</v></pt><pt idx="2"><v>_x005F_x000D_</v></pt></strCache></strRef></cat>` +
		`<numRef><f>A!$B$2</f><numCache><formatCode>0&#34; €&#34;</formatCode><ptCount val="1"></ptCount><pt idx="0"><v>1.5</v></pt></numCache></numRef><tx><strRef><f>Z!$A$1</f></strRef></tx>`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// Bars get a white edge, lines none.
func TestChartEdges(t *testing.T) {
	c := &Charts{}
	bar, line := "<spPr><a:solidFill></a:solidFill></spPr><invertIfNegative>", "<spPr><a:ln><a:solidFill></a:solidFill></a:ln></spPr><marker>"
	if got, want := string(c.chart([]byte(bar+line))), "<spPr><a:solidFill></a:solidFill>"+edge+"</spPr><invertIfNegative>"+line; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// A chart of a known size is anchored at one cell; others stay.
func TestChartSizes(t *testing.T) {
	c := &Charts{Sizes: map[string]Size{"a": {10, 20}}}
	one := func(name string) string {
		return `<xdr:twoCellAnchor><xdr:from>1</xdr:from><xdr:to>2</xdr:to><xdr:cNvPr id="1" name="` + name + `"/></xdr:twoCellAnchor>`
	}
	want := `<xdr:oneCellAnchor><xdr:from>1</xdr:from><xdr:ext cx="95250" cy="190500"></xdr:ext><xdr:cNvPr id="1" name="a"/></xdr:oneCellAnchor>` + one("b")
	if got := string(c.editor("xl/drawings/drawing1.xml")([]byte(one("a") + one("b")))); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if c.editor("xl/drawings/_rels/drawing1.xml.rels") != nil || (*Charts)(nil).editor("xl/charts/chart1.xml") != nil {
		t.Error("what is no chart is edited")
	}
}
