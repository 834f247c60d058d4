package ooxml

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"regexp"
	"testing"

	"github.com/xuri/excelize/v2"
)

// A drawing is what excelize makes, but that its charts keep their sizes.
func TestDrawingIsExcelizes(t *testing.T) {
	f := excelize.NewFile()
	defer f.Close()
	for i, cell := range []string{"A1", "B9"} {
		c := &excelize.Chart{Type: excelize.Bar, Format: excelize.GraphicOptions{Name: `a "b"`, AltText: []string{"", "Un & deux"}[i], OffsetX: 3, OffsetY: 4}}
		if err := f.AddChart("Sheet1", cell, c); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	archive, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	part := func(name string) string {
		data, err := fs.ReadFile(archive, name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	size := Placed{Name: `a "b"`, X: 3, Y: 4, Width: 480, Height: 260}
	first, second := size, size
	first.Chart, first.Col, first.Row = 1, 1, 1
	second.Chart, second.Col, second.Row, second.Description = 2, 2, 9, "Un & deux"
	d := Drawing{first, second}
	want := twoCells.ReplaceAllString(part("xl/drawings/drawing1.xml"), `<xdr:oneCellAnchor><xdr:from>$1</xdr:from><xdr:ext cx="4572000" cy="2476500"></xdr:ext>$2</xdr:oneCellAnchor>`)
	if got := string(d.Part()); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got, want := string(d.Relations()), part("xl/drawings/_rels/drawing1.xml.rels"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

var twoCells = regexp.MustCompile(`<xdr:twoCellAnchor[^>]*><xdr:from>(.*?)</xdr:from><xdr:to>.*?</xdr:to>(.*?)</xdr:twoCellAnchor>`)
