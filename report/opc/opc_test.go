package opc

import (
	"slices"
	"testing"
)

func TestRelationsOf(t *testing.T) {
	for part, want := range map[string]string{"": "_rels/.rels", "a.xml": "_rels/a.xml.rels", "xl/workbook.xml": "xl/_rels/workbook.xml.rels"} {
		if got := RelationsOf(part); got != want {
			t.Errorf("%q: %q", part, got)
		}
	}
}

// The relations of a part are read where they lead to parts of the package.
func TestRelations(t *testing.T) {
	entry := func(more string) string {
		return `<Relationships xmlns="` + Relationships + `"><Relationship Id="a" Type="` + OfficeRelation + `/worksheet" Target="worksheets/sheet1.xml"` + more + `/></Relationships>`
	}
	sheet := Relation{ID: "a", Type: OfficeRelation + "/worksheet", Target: "xl/worksheets/sheet1.xml"}
	for _, c := range []struct {
		name, data string
		want       []Relation
		broken     bool
	}{
		{"one", entry(""), []Relation{sheet}, false},
		{"out of the package", entry(` TargetMode="External"`), nil, false},
		{"none", "", nil, false},
		{"another part", "<Types/>", nil, true},
		{"cut off", entry("")[:80], nil, true},
		{"not UTF-8", "<Relationships>\xff</Relationships>", nil, true},
	} {
		got, err := Relations([]byte(c.data), "xl/workbook.xml")
		if !slices.Equal(got, c.want) || (err != nil) != c.broken {
			t.Errorf("%s: %v, %v", c.name, got, err)
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
