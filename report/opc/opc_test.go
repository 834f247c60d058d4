package opc

import "testing"

func TestRelationsOf(t *testing.T) {
	for part, want := range map[string]string{"": "_rels/.rels", "a.xml": "_rels/a.xml.rels", "xl/workbook.xml": "xl/_rels/workbook.xml.rels"} {
		if got := RelationsOf(part); got != want {
			t.Errorf("%q: %q", part, got)
		}
	}
}

func TestTarget(t *testing.T) {
	for _, c := range [][3]string{
		{"xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"}, {"xl/worksheets", "../comments1.xml", "xl/comments1.xml"},
		{"xl", "/xl/styles.xml", "xl/styles.xml"}, {".", "xl/workbook.xml", "xl/workbook.xml"},
	} {
		if got := Target(c[0], c[1]); got != c[2] {
			t.Errorf("%q from %q: %q", c[1], c[0], got)
		}
	}
}

func TestIs(t *testing.T) {
	r := Relation{Type: OfficeRelation + "/worksheet"}
	if !r.Is("worksheet") || r.Is("sheet") || (Relation{Type: "worksheet"}).Is("worksheet") {
		t.Error("the kind is the last word of the type")
	}
}
