package workbook

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"bilan/report/contact"
	"bilan/report/ooxml"
	"bilan/report/quantity"
	"bilan/report/table"
)

func number(s string) *quantity.Decimal {
	d, err := quantity.FromString(s)
	if err != nil {
		panic(err)
	}
	return &d
}

// open writes a document of one section and opens it.
func open(t *testing.T, tables ...*table.Table) *excelize.File {
	t.Helper()
	doc := &table.Document{Lang: "fr", Title: "Revue", Sections: []table.Section{{ID: "a", Title: "Une feuille", Sheet: "Une feuille", Tables: tables}},
		Words: map[string]string{"long-text": "(suite : {sheet}, ligne {row})", "long-texts": "Textes longs"}}
	var b bytes.Buffer
	if err := Write(&b, table.Publish(doc, contact.Showing())); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func values(t *testing.T, f *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// A text that no cell can hold goes on in a sheet of its own, whole.
func TestLongText(t *testing.T) {
	long := strings.Repeat("À suivre 𝄞 ", 9_000)
	f := open(t, &table.Table{ID: "t", Columns: []table.Column{{Key: "a", Title: "A"}, {Key: "b", Title: "B"}},
		Rows: []table.Row{{Cells: []table.Cell{{Text: "court"}, {Text: long}}}, {Cells: []table.Cell{{Text: "court"}, {Text: long + "2"}}}}})
	rest := values(t, f, "Textes longs")
	for i, want := range []string{long, long + "2"} {
		at := fmt.Sprintf("B%d", 5+i)
		head, err := f.GetCellValue("Une feuille", at)
		if err != nil {
			t.Fatal(err)
		}
		head, pointer, ok := strings.Cut(head, " … (suite : Textes longs, ligne ")
		var row int
		if _, err := fmt.Sscanf(pointer, "%d)", &row); !ok || err != nil {
			t.Fatalf("%s ends with %q", at, pointer)
		}
		if rest[row-1][1] != at {
			t.Errorf("row %d of the rests is that of %q, want %s", row, rest[row-1][1], at)
		}
		got := head
		for _, r := range rest[row-1:] {
			if r[1] == at {
				got += r[2]
			}
		}
		if got != want {
			t.Errorf("%s: %d bytes of %d", at, len(got), len(want))
		}
	}
	for _, r := range rest {
		for _, text := range r {
			if n := len(utf16.Encode([]rune(text))); n > ooxml.MaxText {
				t.Errorf("a cell of %d characters", n)
			}
		}
	}
}

// Where a sheet holds them, rests stand under its tables, its own too, and no sheet more.
func TestHeldRests(t *testing.T) {
	long := strings.Repeat("À suivre 𝄞 ", 9_000)
	columns := []table.Column{{Key: "a", Title: "A"}, {Key: "b", Title: "B"}, {Key: "c", Title: "C"}}
	row := func(text string) []table.Row { return []table.Row{{Cells: []table.Cell{{Text: text}, {}, {}}}} }
	doc := &table.Document{Lang: "fr", Title: "Revue", Words: map[string]string{"long-text": "(suite : {sheet}, ligne {row})", "long-texts": "Textes longs"}, Sections: []table.Section{
		{ID: "a", Sheet: "Une", Tables: []*table.Table{{ID: "one", Columns: columns, Rows: row(long)}}},
		{ID: "b", Sheet: "Deux", Rests: true, Tables: []*table.Table{{ID: "two", Columns: columns, Rows: row(long + "2")}}},
		{ID: "c", Sheet: "Trois", Tables: []*table.Table{{ID: "three", Columns: columns, Rows: row(long + "3")}}},
	}}
	var b bytes.Buffer
	if err := Write(&b, table.Publish(doc, contact.Showing())); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Une", "Deux", "Trois"}) {
		t.Fatalf("sheets %q", got)
	}
	rest := values(t, f, "Deux")
	for sheet, want := range map[string]string{"Une": long, "Deux": long + "2", "Trois": long + "3"} {
		all := values(t, f, sheet)
		at := slices.IndexFunc(all, func(r []string) bool { return len(r) > 0 && strings.Contains(r[0], " … (suite : Deux, ligne ") })
		if at < 0 {
			t.Fatalf("%s: no rest", sheet)
		}
		got, pointer, _ := strings.Cut(all[at][0], " … (suite : Deux, ligne ")
		var n int
		if _, err := fmt.Sscanf(pointer, "%d)", &n); err != nil {
			t.Fatal(err)
		}
		for _, r := range rest[n-1:] {
			if len(r) > 2 && r[0] == sheet {
				got += r[2]
			}
		}
		if got != want {
			t.Errorf("%s: %d bytes of %d", sheet, len(got), len(want))
		}
	}
}

// A table longer than a sheet goes on on others, each with its headings; what
// stands under it follows on the last.
func TestParted(t *testing.T) {
	long := &table.Table{ID: "long", Above: []table.Cell{{Num: number("5")}}, Columns: []table.Column{{Key: "n"}, {Key: "x"}}}
	for i := range 5 {
		long.Rows = append(long.Rows, table.Row{Cells: []table.Cell{{Num: number(fmt.Sprint(i)), Formula: "{x}+1"}, {Formula: "SUM({n:*})"}}})
	}
	short := &table.Table{ID: "short"}
	got := ""
	for _, s := range parted([]table.Section{{ID: "s", Title: "S", Tables: []*table.Table{long, short}}, {ID: "z", Title: "Z"}}, 2) {
		got += s.ID + " " + s.Title + ":"
		for _, part := range s.Tables {
			got += fmt.Sprintf(" %s %d", part.ID, part.Len())
			for _, r := range part.All() {
				if r.Cells[0].Formula == "" || r.Cells[1].Formula != "" {
					t.Errorf("%s: formulas %q and %q", part.ID, r.Cells[0].Formula, r.Cells[1].Formula)
				}
			}
		}
		got += "\n"
	}
	want := "s S: long 2\ns-2 S (2): long-2 2\ns-3 S (3): long-3 1 short 0\nz Z:\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// A table of very many rows has no cell where nothing is known, but in a column of
// marks, and the line between its rows all the same.
func TestSparse(t *testing.T) {
	for _, sparse := range []bool{true, false} {
		f := open(t, &table.Table{ID: "t", Printed: 2, Sparse: sparse, Columns: []table.Column{{Key: "a", Title: "A"}, {Key: "b", Title: "B"}, {Key: "c", Title: "C", Kind: table.Badge}, {Key: "d", Title: "D"}},
			Rows: []table.Row{{Cells: []table.Cell{{Text: "un"}, {}, {}, {Text: "quatre"}}}}})
		formats, err := f.GetConditionalFormats("Une feuille")
		if err != nil {
			t.Fatal(err)
		}
		if got := formats["A5:B5 D5:D5"]; (len(got) == 1 && got[0].Criteria == "TRUE") != sparse {
			t.Errorf("sparse %v: formats %v", sparse, formats)
		}
		for cell, want := range map[string]bool{"A5": true, "B5": !sparse, "C5": true, "D5": true} {
			id, err := f.GetCellStyle("Une feuille", cell)
			if err != nil {
				t.Fatal(err)
			}
			if id > 0 != want {
				t.Errorf("sparse %v: %s has a style: %v", sparse, cell, !want)
			}
		}
	}
}

// A sheet with more links than Excel takes keeps those of its first columns.
func TestTooManyLinks(t *testing.T) {
	for rows, want := range map[int]map[int32]int{
		ooxml.MaxLinks / 4:   {1: 1, 3: 16_382, 4: 16_382, 27: 16_382, 28: 16_382},
		ooxml.MaxLinks/4 + 1: {1: 1, 3: 16_383, 4: 16_383, 27: 16_383},
		40_000:               {1: 1, 3: 40_000},
		ooxml.MaxLinks:       {1: 1},
	} {
		s := &sheet{name: "S", bookWriter: &bookWriter{}}
		s.anchors = map[string]location{"a": {s, 1}}
		s.link(1, 2, &table.Cell{Link: "a"}, table.Text)
		for row := range rows {
			for _, col := range []int{3, 4, 27, 28} {
				s.link(col, 3+row, &table.Cell{Link: "a"}, table.Text)
			}
		}
		got := map[int32]int{}
		for _, l := range s.links.list {
			got[l.col]++
		}
		if !maps.Equal(got, want) {
			t.Errorf("%d rows: %v, want %v", rows, got, want)
		}
	}
}

// A number that is wider than its column is drawn smaller, as ### would stand
// for it.
func TestTightNumbers(t *testing.T) {
	tab := &table.Table{ID: "t", Columns: []table.Column{{Key: "a", Title: "A", Kind: table.Money, Width: 9}, {Key: "b", Title: "B"}}}
	want := map[string]bool{"1234.5": false, "11850": false, "-250000": false, "1234567.89": true, "12e7": true}
	order := slices.Sorted(maps.Keys(want))
	for _, n := range order {
		tab.Rows = append(tab.Rows, table.Row{Cells: []table.Cell{{Num: number(n)}, {}}})
	}
	f := open(t, tab)
	for i, n := range order {
		id, err := f.GetCellStyle("Une feuille", fmt.Sprint("A", 5+i))
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(id)
		if err != nil {
			t.Fatal(err)
		}
		if style.Alignment.ShrinkToFit != want[n] {
			t.Errorf("%s is drawn smaller: %v", n, !want[n])
		}
	}
}

// Numbers in more formats than Excel takes are written as text, with their
// units.
func TestTooManyFormats(t *testing.T) {
	tab := &table.Table{ID: "t", Columns: []table.Column{{Key: "a", Title: "A", Kind: table.Number}, {Key: "b", Title: "B"}}}
	for i := range 300 {
		tab.Rows = append(tab.Rows, table.Row{Cells: []table.Cell{{Num: number("7"), Unit: fmt.Sprintf("unité %d", i)}, {}}})
	}
	rows := values(t, open(t, tab), "Une feuille")
	if first, last := rows[4][0], rows[len(rows)-1][0]; first != "7" || last != "7\u00a0unité 299" {
		t.Errorf("the first is %q, the last %q", first, last)
	}
}

// A formula stands where all that it names are numbers a spreadsheet can hold.
func TestFormulas(t *testing.T) {
	f := open(t,
		&table.Table{ID: "one", Columns: []table.Column{{Key: "a", Title: "A", Kind: table.Number}, {Key: "b", Title: "B", Kind: table.Number}, {Key: "c", Title: "C", Kind: table.Number}}, Rows: []table.Row{
			{Cells: []table.Cell{{Num: number("1")}, {Num: number("2")}, {Num: number("3"), Formula: "{a}+{b}"}}},
			{Cells: []table.Cell{{Num: number("1234567890123456789")}, {Num: number("2")}, {Num: number("5"), Formula: "{a}+{b}"}}},
			{Cells: []table.Cell{{Text: "non chiffré"}, {Num: number("2")}, {Num: number("7"), Formula: "{a}+{b}"}}},
			{Level: 2, Cells: []table.Cell{{}, {Num: number("6"), Formula: "SUM({b:*})"}, {Num: number("4"), Formula: "{b:0}+{b:1}"}}},
		}},
		&table.Table{ID: "two", Columns: []table.Column{{Key: "a", Title: "A", Kind: table.Number}, {Key: "b", Title: "B", Kind: table.Number}}, Rows: []table.Row{
			{Cells: []table.Cell{{Num: number("3"), Formula: "{one/c:0}"}, {Num: number("9"), Formula: "{one/none:0}"}}},
		}})
	for at, want := range map[string]string{"C5": "A5+B5", "C6": "", "C7": "", "B8": "SUM(B5:B7)", "C8": "B5+B6", "A11": "C5", "B11": ""} {
		got, err := f.GetCellFormula("Une feuille", at)
		if err != nil || got != want {
			t.Errorf("%s: =%s, want =%s (%v)", at, got, want, err)
		}
		if value, _ := f.GetCellValue("Une feuille", at, excelize.Options{RawCellValue: true}); value == "" {
			t.Errorf("%s has no value", at)
		}
	}
}
