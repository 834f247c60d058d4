package main

import (
	"encoding/xml"
	"html"
	"regexp"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// box is where something is on a sheet, in pixels.
type box struct{ left, top, right, bottom float64 }

func (a box) meets(b box) bool {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

// grid is where the columns and rows of a sheet begin.
type grid struct {
	widths  map[int]float64
	heights map[int]float64
}

func (s *lintSheet) grid() grid {
	g := grid{map[int]float64{}, map[int]float64{}}
	for _, c := range s.Cols {
		for i := c.Min; i <= c.Max; i++ {
			g.widths[i] = c.Width * 7
		}
	}
	for _, r := range s.Rows {
		g.heights[r.R] = r.Ht * 4 / 3
	}
	return g
}

// at is the upper left corner of a cell.
func (g grid) at(col, row int) (x, y float64) {
	for i := 1; i < col; i++ {
		if w := g.widths[i]; w > 0 {
			x += w
		} else {
			x += 64
		}
	}
	for i := 1; i < row; i++ {
		if h := g.heights[i]; h > 0 {
			y += h
		} else {
			y += 20
		}
	}
	return x, y
}

type lintAnchor struct {
	From struct {
		Col    int     `xml:"col"`
		ColOff float64 `xml:"colOff"`
		Row    int     `xml:"row"`
		RowOff float64 `xml:"rowOff"`
	} `xml:"from"`
	Size struct {
		Width  float64 `xml:"cx,attr"`
		Height float64 `xml:"cy,attr"`
	} `xml:"ext"`
	About struct {
		Name  string `xml:"name,attr"`
		Descr string `xml:"descr,attr"`
	} `xml:"graphicFrame>nvGraphicFramePr>cNvPr"`
}

// emu are the units of drawings in a pixel.
const emu = 9525

func (a *lintAnchor) box(g grid) box {
	x, y := g.at(a.From.Col+1, a.From.Row+1)
	x, y = x+a.From.ColOff/emu, y+a.From.RowOff/emu
	return box{x, y, x + a.Size.Width/emu, y + a.Size.Height/emu}
}

// charts checks that charts have a size and words of their own, that none hides
// another or a cell, and that what they hold is what they draw.
func (l *linter) charts(s *lintSheet) {
	for _, drawing := range l.targets(s.part) {
		if !strings.HasPrefix(drawing, "xl/drawings/drawing") {
			continue
		}
		var d struct {
			Anchors []lintAnchor `xml:"oneCellAnchor"`
			Loose   []lintAnchor `xml:"twoCellAnchor"`
		}
		l.decode(drawing, &d)
		for _, a := range d.Loose {
			l.say("%s: chart %s has no size of its own", s.name, a.About.Name)
		}
		l.apartCharts(s, d.Anchors)
		for _, chart := range l.targets(drawing) {
			l.chart(chart)
		}
	}
}

func (l *linter) apartCharts(s *lintSheet, anchors []lintAnchor) {
	g := s.grid()
	var taken []box
	for _, a := range anchors {
		if a.About.Descr == "" {
			l.say("%s: chart %s has no text", s.name, a.About.Name)
		}
		at := a.box(g)
		if slices.ContainsFunc(taken, at.meets) {
			l.say("%s: chart %s overlaps another", s.name, a.About.Name)
		}
		taken = append(taken, at)
		for ref, text := range s.shown {
			col, row, err := excelize.CellNameToCoordinates(ref)
			if err != nil || text == "" {
				continue
			}
			x, y := g.at(col, row)
			if at.meets(box{x, y, x + 1, y + 12}) {
				l.say("%s: chart %s covers %s", s.name, a.About.Name, ref)
			}
		}
	}
}

var chartRef = regexp.MustCompile(`(?s)<(?:str|num)Ref><f>([^<]*)</f>(.*?)</(?:str|num)Ref>`)

// chart checks that a chart has a title and that its references exist, and
// hold what it keeps of them.
func (l *linter) chart(part string) {
	text := string(l.parts[part])
	if !strings.Contains(text, "<title>") || !regexp.MustCompile(`<title>.*<a:t>[^<]+</a:t>.*</title>`).MatchString(text) {
		l.say("%s: no title", part)
	}
	for _, m := range chartRef.FindAllStringSubmatch(text, -1) {
		f := html.UnescapeString(m[1])
		before := len(l.found)
		l.references(part, f)
		if len(l.found) == before {
			l.cached(part, f, m[2])
		}
	}
}

// cached checks what a chart keeps of a range against its cells.
func (l *linter) cached(part, f, cache string) {
	var kept struct {
		Count struct {
			N int `xml:"val,attr"`
		} `xml:"ptCount"`
		Points []struct {
			I int    `xml:"idx,attr"`
			V string `xml:"v"`
		} `xml:"pt"`
	}
	if err := xml.Unmarshal([]byte(cache), &kept); err != nil {
		l.say("%s: %s is not kept", part, f)
		return
	}
	m := sheetRef.FindStringSubmatch(f)
	s := l.sheet(strings.ReplaceAll(strings.Trim(m[1], "'"), "''", "'"))
	at, _ := areaOf(m[2])
	points := map[int]string{}
	for _, p := range kept.Points {
		points[p.I] = p.V
	}
	if want := (at.x2 - at.x1 + 1) * (at.y2 - at.y1 + 1); kept.Count.N != want {
		l.say("%s: %d of the %d cells of %s are kept", part, kept.Count.N, want, f)
	}
	for i := range kept.Count.N {
		ref, _ := excelize.CoordinatesToCellName(at.x1, at.y1+i)
		if shown := s.shown[ref]; !sameValue(shown, points[i]) && !(points[i] == "" && s.texts[ref] != "") {
			l.say("%s: %s is %q, kept as %q", part, ref, shown, points[i])
		}
	}
}
