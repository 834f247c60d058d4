package annotate

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/opc"
	"bilan/report/pattern"
	"bilan/report/wording"
)

// ownMark separates what a cluster had written in a comment from what we add.
const ownMark = "— bilan —"

// comment replaces the earlier comments of ours by the new ones, sheet by sheet.
func (p parts) comment(cells []notedCell, earlier map[string][]string, words *wording.Words) error {
	sheets, err := p.sheets()
	if err != nil {
		return err
	}
	bySheet := map[string][]notedCell{}
	var names []string
	for _, c := range cells {
		bySheet[c.sheet] = append(bySheet[c.sheet], c)
	}
	for name := range sheets {
		if len(bySheet[name])+len(earlier[name]) > 0 {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for i, name := range names {
		s := &commenter{parts: p, sheet: sheets[name], number: i + 1, words: words}
		if err := s.write(bySheet[name], len(earlier[name]) > 0); err != nil {
			return err
		}
	}
	return nil
}

// commenter writes the comments of one sheet.
type commenter struct {
	parts  parts
	sheet  string // its part
	number int    // distinguishes the shapes of one sheet from another's
	words  *wording.Words
	// comments and drawing are the texts of the two parts that hold comments: their texts, and
	// the positions of their boxes.
	commentsPart, drawingPart string
	comments, drawing         string
}

func (s *commenter) write(cells []notedCell, again bool) error {
	if err := s.open(); err != nil {
		return err
	}
	if again {
		if err := s.forget(); err != nil {
			return err
		}
	}
	if err := s.add(cells); err != nil {
		return err
	}
	s.parts[s.commentsPart], s.parts[s.drawingPart] = []byte(s.comments), []byte(s.drawing)
	return nil
}

// The parts of a sheet without comments yet.
const (
	blankComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>`
	blankDrawing = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
		`<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`
)

// prefixed reports a part whose elements have a prefix; what is written here has none.
var prefixed = pattern.Of(`<[A-Za-z]+:comments[ >]`)

var legacyDrawing = pattern.Of(`<legacyDrawing [^>]*?id="([^"]+)"`)

// open finds the parts that hold the sheet's comments, or makes them.
func (s *commenter) open() error {
	rels, err := s.parts.relations(s.sheet)
	if err != nil {
		return err
	}
	drawing := legacyDrawing.Regexp().FindSubmatch(s.parts[s.sheet])
	for _, r := range rels {
		switch {
		case r.Is("comments"):
			s.commentsPart = r.Target
		case drawing != nil && r.ID == string(drawing[1]):
			s.drawingPart = r.Target
		}
	}
	s.comments, s.drawing = string(s.parts[s.commentsPart]), string(s.parts[s.drawingPart])
	if prefixed.MatchString(s.comments) {
		return fmt.Errorf("%w: prefixes in %s", ErrNotAnnotated, s.commentsPart)
	}
	if s.comments == "" {
		if err := s.newComments(); err != nil {
			return err
		}
	}
	if s.drawing == "" {
		return s.newDrawing()
	}
	return nil
}

func (s *commenter) newComments() error {
	s.commentsPart, s.comments = s.parts.unused("xl/comments%d.xml"), blankComments
	s.parts[s.commentsPart] = []byte(s.comments)
	if _, err := s.parts.relate(s.sheet, "comments", s.commentsPart); err != nil {
		return err
	}
	return s.parts.declare(`<Override PartName="/`+s.commentsPart+`" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`, `"/`+s.commentsPart+`"`)
}

// newDrawing makes the drawing of comment boxes, and refers to it in the sheet.
func (s *commenter) newDrawing() error {
	s.drawingPart, s.drawing = s.parts.unused("xl/drawings/vmlDrawing%d.vml"), blankDrawing
	s.parts[s.drawingPart] = []byte(s.drawing)
	id, err := s.parts.relate(s.sheet, "vmlDrawing", s.drawingPart)
	if err != nil {
		return err
	}
	if err := s.parts.declare(`<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`, `Extension="vml"`); err != nil {
		return err
	}
	text := string(s.parts[s.sheet])
	data := strings.LastIndex(text, "</sheetData>")
	if data < 0 {
		data = strings.LastIndex(text, "<sheetData/>")
	}
	at := strings.LastIndex(text, "</worksheet>")
	if data < 0 || at < data {
		return fmt.Errorf("%w: %s", ErrNotAnnotated, s.sheet)
	}
	// The order of a worksheet's elements is fixed.
	for _, after := range []string{"<legacyDrawingHF", "<drawingHF", "<picture", "<oleObjects", "<mc:AlternateContent", "<controls", "<webPublishItems", "<tableParts", "<extLst"} {
		if i := strings.Index(text[data:], after); i >= 0 {
			at = min(at, data+i)
		}
	}
	s.parts[s.sheet] = []byte(text[:at] + `<legacyDrawing xmlns:r="` + opc.OfficeRelation + `" r:id="` + id + `"/>` + text[at:])
	return nil
}

// forget removes our comments; what the cluster wrote above ours is kept.
func (s *commenter) forget() error {
	comments, err := readComments([]byte(s.comments))
	if err != nil {
		return err
	}
	for _, c := range slices.Backward(comments) {
		own, _, added := strings.Cut(c.text, ownMark)
		switch {
		case added && strings.TrimSpace(own) != "":
			text := `<text><t xml:space="preserve">` + escape(strings.TrimSpace(own)) + `</t></text>`
			element := s.comments[c.from:c.to]
			start := strings.IndexByte(element, '>') + 1
			end := strings.LastIndex(element, "</")
			s.comments = s.comments[:c.from] + element[:start] + text + element[end:] + s.comments[c.to:]
		case c.author == author:
			s.comments = s.comments[:c.from] + s.comments[c.to:]
			s.dropBox(c.ref)
		}
	}
	return nil
}

var (
	boxes     = pattern.Of(`(?s)<v:shape [^>]*>.*?</v:shape>`)
	boxRow    = pattern.Of(`<x:Row>\s*(\d+)\s*</x:Row>`)
	boxColumn = pattern.Of(`<x:Column>\s*(\d+)\s*</x:Column>`)
	boxID     = pattern.Of(`_x0000_s(\d+)`)
)

// dropBox takes the box of a comment out of the drawing.
func (s *commenter) dropBox(ref string) {
	col, row, err := excelize.CellNameToCoordinates(ref)
	if err != nil {
		return
	}
	s.drawing = boxes.ReplaceAllStringFunc(s.drawing, func(box string) string {
		r, c := boxRow.FindStringSubmatch(box), boxColumn.FindStringSubmatch(box)
		if r != nil && c != nil && r[1] == strconv.Itoa(row-1) && c[1] == strconv.Itoa(col-1) {
			return ""
		}
		return box
	})
}

// add puts the notes on: behind the text of a comment that is there, else as a
// comment of ours with a box.
func (s *commenter) add(cells []notedCell) error {
	there, err := readComments([]byte(s.comments))
	if err != nil {
		return err
	}
	at := map[string]sheetComment{}
	for _, c := range there {
		at[c.ref] = c
	}
	var fresh []notedCell
	var old []notedCell
	for _, c := range cells {
		if _, ok := at[c.cell]; ok {
			old = append(old, c)
		} else {
			fresh = append(fresh, c)
		}
	}
	// From the end, so that the places of those before stay right.
	slices.SortFunc(old, func(a, b notedCell) int { return int(at[b.cell].textEnd - at[a.cell].textEnd) })
	for _, c := range old {
		end := at[c.cell].textEnd
		if end == 0 {
			return fmt.Errorf("%w: a comment without text in %s", ErrNotAnnotated, s.commentsPart)
		}
		s.comments = s.comments[:end] + run("\n"+ownMark+"\n"+commentOf(s.words, c.notes)) + s.comments[end:]
	}
	return s.addFresh(fresh, len(there))
}

func (s *commenter) addFresh(cells []notedCell, there int) error {
	if len(cells) == 0 {
		return nil
	}
	id, err := s.authorID()
	if err != nil {
		return err
	}
	next := 1024*(s.number+40) + 1
	for _, m := range boxID.FindAllStringSubmatch(s.drawing, -1) {
		if n, err := strconv.Atoi(m[1]); err == nil && n < 1<<30 {
			next = max(next, n+1)
		}
	}
	var comments, drawn strings.Builder
	for i, c := range cells {
		col, row, err := excelize.CellNameToCoordinates(c.cell)
		if err != nil {
			return err
		}
		text := commentOf(s.words, c.notes)
		fmt.Fprintf(&comments, `<comment ref="%s" authorId="%d"><text>%s</text></comment>`, c.cell, id, run(text))
		drawn.WriteString(box(next+i, there+i+1, row, col, text))
	}
	ok1, ok2 := false, false
	s.comments, ok1 = insertBefore(s.comments, "commentList>", comments.String())
	s.drawing, ok2 = insertBefore(s.drawing, "xml>", drawn.String())
	if !ok1 || !ok2 {
		return fmt.Errorf("%w: %s", ErrNotAnnotated, s.commentsPart)
	}
	return nil
}

// authorID is our number among the authors of comments, which it may add to.
func (s *commenter) authorID() (int, error) {
	n, found := 0, -1
	var name strings.Builder
	inside := false
	err := tokens([]byte(s.comments), func(t xml.Token, _, _ int64) {
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Local == "author" {
				inside = true
				name.Reset()
			}
		case xml.CharData:
			if inside {
				name.Write(t)
			}
		case xml.EndElement:
			if t.Name.Local == "author" {
				if inside = false; name.String() == author {
					found = n
				}
				n++
			}
		}
	})
	if err != nil || found >= 0 {
		return found, err
	}
	text, ok := insertBefore(s.comments, "authors>", "<author>"+author+"</author>")
	if !ok {
		return 0, fmt.Errorf("%w: no authors in %s", ErrNotAnnotated, s.commentsPart)
	}
	s.comments = text
	return n, nil
}

// run is a run of a comment's text.
func run(text string) string {
	return `<r><rPr><sz val="10"/><rFont val="Calibri"/><family val="2"/></rPr><t xml:space="preserve">` + escape(text) + `</t></r>`
}

// escape is the text of an element, its line ends as they are.
func escape(s string) string { return strings.ReplaceAll(ooxml.Escape(s), "&#xA;", "\n") }

// box is the shape of a comment: hidden until the cell is pointed at, beside
// it, and as high as its text.
func box(id, z, row, col int, text string) string {
	lines := 0
	for l := range strings.Lines(text) {
		lines += 1 + len([]rune(l))/46
	}
	rows := min(max(lines, 4), 30)
	return fmt.Sprintf(`<v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:%dpt;z-index:%d;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`+
		`<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`+
		`<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 31, %d, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>`,
		id, 14*rows, z, col, max(row-2, 0), col+4, max(row-2, 0)+rows, row-1, col-1)
}
