package table

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"bilan/report/contact"
	"bilan/report/internal/colour"
	"bilan/report/quantity"
)

func TestDisplay(t *testing.T) {
	for _, c := range []struct {
		num       string
		qualifier quantity.Qualifier
		unit      string
		kind      Kind
		fr, en    string
	}{
		{"1234.5", quantity.Exact, "", Number, "1\u202f234,5", "1,234.5"},
		{"-1234567", quantity.Exact, "", Number, "\u22121\u202f234\u202f567", "\u22121,234,567"},
		{"999", quantity.Exact, "", Number, "999", "999"},
		{"20000", quantity.Exact, "", Money, "20\u202f000\u00a0€", "€20,000"},
		{"1234.5", quantity.Exact, "", Money, "1\u202f234,50\u00a0€", "€1,234.50"},
		{"-12.345", quantity.Exact, "", Money, "\u221212,345\u00a0€", "\u2212€12.345"},
		{"1.25", quantity.Exact, "", Rate, "125\u202f%", "125%"},
		{"0.8055", quantity.Exact, "", Rate, "80,6\u202f%", "80.6%"},
		{"-0.0005", quantity.Exact, "", Rate, "\u22120,1\u202f%", "\u22120.1%"},
		{"72", quantity.AtLeast, "", Points, "≥\u202f72\u202f%", "≥\u202f72%"},
		{"2024", quantity.Exact, "", Year, "2024", "2024"},
		{"12", quantity.About, "k€", Number, "≈\u202f12\u00a0k€", "≈\u202f12\u00a0k€"},
	} {
		d, err := quantity.FromString(c.num)
		if err != nil {
			t.Fatal(err)
		}
		cell := Cell{Num: &d, Qualifier: c.qualifier, Unit: c.unit}
		if fr, en := cell.Display(c.kind, "fr"), cell.Display(c.kind, "en"); fr != c.fr || en != c.en {
			t.Errorf("%s %s: %q and %q, want %q and %q", c.num, c.kind, fr, en, c.fr, c.en)
		}
	}
	low, high := quantity.FromInt(20), quantity.FromInt(2500)
	for _, c := range []Cell{{Num: &low, To: &high, Qualifier: quantity.AtLeast}, {Num: &high, To: &low, Qualifier: quantity.AtMost}} {
		if fr, en := c.Display(Points, "fr"), c.Display(Number, "en"); fr != "20\u00a0à\u00a02\u202f500\u202f%" || en != "20\u00a0to\u00a02,500" {
			t.Errorf("a range is shown as %q and %q", fr, en)
		}
	}
	if got := (Cell{Text: "non chiffré"}).Display(Number, "fr"); got != "non chiffré" {
		t.Errorf("an absent number is shown as %q", got)
	}
}

func TestWriteCSV(t *testing.T) {
	d := quantity.New(-190, -2)
	text := func(s string) Field { return TextField(new(contact.Publisher).Public(s)) }
	rows := [][]Field{
		{text("=1+1"), NumberField(&d), text("x,\"y\"\nz")},
		{text("-5"), NumberField(nil), text("@a")},
		{text("\tb"), {}, {}},
	}
	var b strings.Builder
	if err := WriteCSV(&b, Records{[]string{"a", "b", "c"}, slices.Values(rows)}); err != nil {
		t.Fatal(err)
	}
	want := "a,b,c\r\n'=1+1,-1.9,\"x,\"\"y\"\"\r\nz\"\r\n'-5,,'@a\r\n'\tb,,\r\n"
	if b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

func TestInert(t *testing.T) {
	for in, want := range map[string]string{
		"":                       "",
		"8-10, a = b":            "8-10, a = b",
		"=1+1":                   "'=1+1",
		" =1+1":                  "' =1+1",
		"\n=1":                   "'\n'=1",
		"a;=cmd|'/c calc'!A0;b":  "a;'=cmd|'/c calc'!A0;b",
		"a; \"@SUM(A1)\";+1\t-1": "a;' \"@SUM(A1)\";'+1\t'-1",
		"fait\r\n- reste":        "fait\r\n'- reste",
		"a;b;c":                  "a;b;c",
		"＝1+1":                   "'＝1+1",
		"a;\u3000＠x;－1":          "a;'\u3000＠x;'－1",
		"﹦1":                     "'﹦1",
		"8＝8，文":                  "8＝8，文",
	} {
		if got := Inert(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// Every slug of the palette can be read: ink on fill at 4.5:1, marks on white
// at 3:1.
func TestPalette(t *testing.T) {
	for slug, c := range palette {
		if r := colour.Contrast(t, c.Ink, c.Fill); r < 4.5 {
			t.Errorf("%s: ink on fill is %.2f:1", slug, r)
		}
		if r := colour.Contrast(t, cmp.Or(c.Edge, c.Chart), "FFFFFF"); r < 3 {
			t.Errorf("%s: marks on white are %.2f:1", slug, r)
		}
	}
}
