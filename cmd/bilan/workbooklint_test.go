package main

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// The lint sees what the schema does not say and Excel minds: names, headings,
// ranges, references and limits. It reads the package itself, and not through
// the library that wrote it.

type lintCell struct {
	R  string  `xml:"r,attr"`
	T  string  `xml:"t,attr"`
	F  *string `xml:"f"`
	V  *string `xml:"v"`
	IS struct {
		T string `xml:"t"`
	} `xml:"is"`
}

type lintSheet struct {
	name, part string
	Dimension  struct {
		Ref string `xml:"ref,attr"`
	} `xml:"dimension"`
	Cols []struct {
		Min   int     `xml:"min,attr"`
		Max   int     `xml:"max,attr"`
		Width float64 `xml:"width,attr"`
	} `xml:"cols>col"`
	Rows []struct {
		R     int        `xml:"r,attr"`
		Ht    float64    `xml:"ht,attr"`
		Cells []lintCell `xml:"c"`
	} `xml:"sheetData>row"`
	Page struct {
		Paper       int    `xml:"paperSize,attr"`
		Orientation string `xml:"orientation,attr"`
	} `xml:"pageSetup"`
	Footer string `xml:"headerFooter>oddFooter"`
	Merges []struct {
		Ref string `xml:"ref,attr"`
	} `xml:"mergeCells>mergeCell"`
	Formats []struct {
		Ref string `xml:"sqref,attr"`
	} `xml:"conditionalFormatting"`
	Links []struct {
		Ref      string `xml:"ref,attr"`
		Location string `xml:"location,attr"`
		Tip      string `xml:"tooltip,attr"`
	} `xml:"hyperlinks>hyperlink"`
	TableParts []struct {
		ID string `xml:"id,attr"`
	} `xml:"tableParts>tablePart"`
	area  area
	texts map[string]string // words by cell
	shown map[string]string // words and numbers by cell
}

type lintTable struct {
	Name    string `xml:"displayName,attr"`
	Ref     string `xml:"ref,attr"`
	Columns []struct {
		Name string `xml:"name,attr"`
	} `xml:"tableColumns>tableColumn"`
	Filter struct {
		Ref string `xml:"ref,attr"`
	} `xml:"autoFilter"`
}

// area is a range: columns and rows from 1.
type area struct{ x1, y1, x2, y2 int }

func areaOf(ref string) (area, bool) {
	from, to, span := strings.Cut(strings.ReplaceAll(ref, "$", ""), ":")
	if !span {
		to = from
	}
	x1, y1, err1 := excelize.CellNameToCoordinates(from)
	x2, y2, err2 := excelize.CellNameToCoordinates(to)
	return area{x1, y1, x2, y2}, err1 == nil && err2 == nil
}

func (a area) meets(b area) bool { return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2 }
func (a area) holds(b area) bool { return a.x1 <= b.x1 && b.x2 <= a.x2 && a.y1 <= b.y1 && b.y2 <= a.y2 }

type linter struct {
	parts  map[string][]byte
	sheets []*lintSheet
	found  []string
	tables map[string]bool
	shared []string // the texts that cells share
	uses   int
	before map[string]lintSheet // the sheets of workbooks that were read, by the text of their part
}

// opened is a workbook whose parts are read. A sheet that is among those before is not
// decoded again; the others are added to them.
func opened(data []byte, before map[string]lintSheet) (*linter, error) {
	l := &linter{parts: map[string][]byte{}, tables: map[string]bool{}, before: before}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		if l.parts[f.Name], err = io.ReadAll(r); err != nil {
			return nil, err
		}
	}
	l.open()
	return l, nil
}

// linted is a workbook of a path whose parts are read.
func linted(t *testing.T, path string) *linter {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	l, err := opened(data, map[string]lintSheet{})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// lint returns what is wrong, a sentence each.
func (l *linter) lint() []string {
	for _, s := range l.sheets {
		l.cells(s)
		l.ranges(s)
		l.links(s)
	}
	for _, s := range l.sheets {
		l.charts(s)
	}
	l.names()
	l.sharedTexts()
	if n := strings.Count(string(l.parts["xl/styles.xml"]), "<numFmt "); n > 200 {
		l.say("styles: %d number formats", n)
	}
	return l.found
}

func (l *linter) say(format string, args ...any) {
	l.found = append(l.found, fmt.Sprintf(format, args...))
}

func (l *linter) decode(part string, v any) {
	if err := xml.Unmarshal(l.parts[part], v); err != nil {
		l.say("%s: %v", part, err)
	}
}

// targets are the parts that a part refers to, by id.
func (l *linter) targets(part string) map[string]string {
	var rels struct {
		List []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	out := map[string]string{}
	name := path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
	if l.parts[name] == nil {
		return out
	}
	l.decode(name, &rels)
	for _, r := range rels.List {
		out[r.ID] = strings.TrimPrefix(path.Join("/", path.Dir(part), r.Target), "/")
		if strings.HasPrefix(r.Target, "/") {
			out[r.ID] = r.Target[1:]
		}
	}
	return out
}

func (l *linter) open() {
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
		} `xml:"sheets>sheet"`
	}
	l.decode("xl/workbook.xml", &book)
	targets := l.targets("xl/workbook.xml")
	l.openShared(slices.Collect(maps.Values(targets)))
	seen := map[string]bool{}
	for _, b := range book.Sheets {
		key := strings.ToLower(b.Name)
		if n := len(utf16.Encode([]rune(b.Name))); n < 1 || n > 31 || seen[key] || strings.ContainsAny(b.Name, `[]:*?/\`) || strings.Trim(b.Name, "'") != b.Name {
			l.say("sheet name %q", b.Name)
		}
		seen[key] = true
		part := targets[b.ID]
		s, known := l.before[string(l.parts[part])]
		if !known {
			l.decode(part, &s)
			l.before[string(l.parts[part])] = s
		}
		s.name, s.part, s.texts, s.shown = b.Name, part, map[string]string{}, map[string]string{}
		s.area, _ = areaOf(s.Dimension.Ref)
		l.sheets = append(l.sheets, &s)
	}
}

const sharedPart = "xl/sharedStrings.xml"

// openShared reads the texts that cells share, of which the package has to have a
// part that the workbook refers to.
func (l *linter) openShared(targets []string) {
	var list struct {
		Count  int `xml:"count,attr"`
		Unique int `xml:"uniqueCount,attr"`
		Texts  []struct {
			T *string `xml:"t"`
		} `xml:"si"`
	}
	if l.parts[sharedPart] == nil || !slices.Contains(targets, sharedPart) {
		l.say("%s: not there, or not referred to", sharedPart)
		return
	}
	l.decode(sharedPart, &list)
	for i, si := range list.Texts {
		if si.T == nil || *si.T == "" {
			l.say("%s: text %d is none", sharedPart, i)
			continue
		}
		l.shared = append(l.shared, *si.T)
	}
	l.uses = list.Count
	if list.Unique != len(list.Texts) {
		l.say("%s: %d texts, said to be %d", sharedPart, len(list.Texts), list.Unique)
	}
}

// sharedTexts holds how often cells use these texts against what their part says.
func (l *linter) sharedTexts() {
	if n := len(slices.Compact(slices.Sorted(slices.Values(l.shared)))); n != len(l.shared) {
		l.say("%s: %d texts, %d different", sharedPart, len(l.shared), n)
	}
	for _, s := range l.sheets {
		for _, r := range s.Rows {
			for _, c := range r.Cells {
				if c.T == "s" {
					l.uses--
				}
			}
		}
	}
	if l.uses != 0 {
		l.say("%s: %d uses more than cells", sharedPart, l.uses)
	}
}

// text is the text of a cell, its own or one that it shares.
func (l *linter) text(s *lintSheet, c lintCell) string {
	if c.T != "s" {
		return c.IS.T
	}
	if c.V != nil {
		if n, err := strconv.Atoi(*c.V); err == nil && n >= 0 && n < len(l.shared) {
			return l.shared[n]
		}
	}
	l.say("%s!%s: shares no text", s.name, c.R)
	return ""
}

func (l *linter) sheet(name string) *lintSheet {
	for _, s := range l.sheets {
		if s.name == name {
			return s
		}
	}
	return nil
}

func (l *linter) cells(s *lintSheet) {
	for i := 1; i < len(s.Cols); i++ {
		if s.Cols[i].Min <= s.Cols[i-1].Max {
			l.say("%s: columns %d after %d", s.name, s.Cols[i].Min, s.Cols[i-1].Max)
		}
	}
	row := 0
	for _, r := range s.Rows {
		if r.R <= row || r.Ht > 409 {
			l.say("%s!%d: row after row %d, %v points high", s.name, r.R, row, r.Ht)
		}
		row = r.R
		col := 0
		for _, c := range r.Cells {
			at, ok := areaOf(c.R)
			if !ok || at.y1 != r.R || at.x1 <= col || !s.area.holds(at) {
				l.say("%s!%s: cell out of order, or outside %s", s.name, c.R, s.Dimension.Ref)
			}
			col = at.x1
			text := l.text(s, c)
			s.texts[c.R], s.shown[c.R] = text, text
			if c.V != nil && c.T != "s" {
				s.shown[c.R] = *c.V
			}
			if n := len(utf16.Encode([]rune(text))); n > 32_767 {
				l.say("%s!%s: %d characters", s.name, c.R, n)
			}
			if c.T == "e" {
				l.say("%s!%s: an error value", s.name, c.R)
			}
			if c.F != nil {
				l.formula(s, c)
			}
		}
	}
}

var (
	quotedText  = regexp.MustCompile(`"(?:[^"]|"")*"`)
	sheetRef    = regexp.MustCompile(`('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!(\$?[A-Z]{1,3}\$?[0-9]+(?::\$?[A-Z]{1,3}\$?[0-9]+)?)`)
	function    = regexp.MustCompile(`([A-Z][A-Z.]*)\(`)
	englishOnly = []string{"SUM", "SUBTOTAL", "ROUND", "MAX", "MIN", "IFERROR"}
)

func (l *linter) formula(s *lintSheet, c lintCell) {
	f := quotedText.ReplaceAllString(*c.F, `""`)
	if c.V == nil {
		l.say("%s!%s: =%s has no value", s.name, c.R, *c.F)
	}
	if strings.Count(f, "(") != strings.Count(f, ")") || strings.Contains(f, ";") || strings.Contains(f, "#REF!") || strings.Contains(f, "[") {
		l.say("%s!%s: =%s", s.name, c.R, *c.F)
	}
	for _, m := range function.FindAllStringSubmatch(f, -1) {
		if !slices.Contains(englishOnly, m[1]) {
			l.say("%s!%s: function %s", s.name, c.R, m[1])
		}
	}
	l.references(s.name+"!"+c.R, f)
}

// references checks the sheets and cells that a formula names.
func (l *linter) references(where, f string) {
	for _, m := range sheetRef.FindAllStringSubmatch(f, -1) {
		name := strings.ReplaceAll(strings.Trim(m[1], "'"), "''", "'")
		if strings.HasPrefix(m[1], "'") {
			name = strings.ReplaceAll(m[1][1:len(m[1])-1], "''", "'")
		}
		to := l.sheet(name)
		at, ok := areaOf(m[2])
		if to == nil || !ok || !to.area.holds(at) {
			l.say("%s: refers to %s", where, m[0])
		}
	}
	if strings.Contains(f, "!") && !sheetRef.MatchString(f) {
		l.say("%s: refers to %s", where, f)
	}
}

// ranges checks tables, merges and formats against one another.
func (l *linter) ranges(s *lintSheet) {
	var taken []area
	targets := l.targets(s.part)
	for _, p := range s.TableParts {
		var t lintTable
		if l.parts[targets[p.ID]] == nil {
			l.say("%s: no table %s", s.name, p.ID)
			continue
		}
		l.decode(targets[p.ID], &t)
		at, ok := areaOf(t.Ref)
		if !ok || !s.area.holds(at) || t.Filter.Ref != t.Ref || at.y2 <= at.y1 || at.x2-at.x1+1 != len(t.Columns) {
			l.say("%s: table %s at %s", s.name, t.Name, t.Ref)
		}
		if key := strings.ToLower(t.Name); l.tables[key] || !regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{3,}$`).MatchString(t.Name) {
			l.say("%s: table name %q", s.name, t.Name)
		} else {
			l.tables[key] = true
		}
		seen := map[string]bool{}
		for i, c := range t.Columns {
			head, _ := excelize.CoordinatesToCellName(at.x1+i, at.y1)
			if key := strings.ToLower(c.Name); key == "" || seen[key] {
				l.say("%s!%s: heading %q twice, or empty", s.name, head, c.Name)
			} else {
				seen[key] = true
			}
			if s.texts[head] != c.Name {
				l.say("%s!%s: heading %q, in the table %q", s.name, head, s.texts[head], c.Name)
			}
		}
		taken = l.apart(s, t.Ref, at, taken)
	}
	for _, m := range s.Merges {
		if at, ok := areaOf(m.Ref); ok {
			taken = l.apart(s, m.Ref, at, taken)
		}
	}
	for _, f := range s.Formats {
		for ref := range strings.FieldsSeq(f.Ref) {
			if at, ok := areaOf(ref); !ok || !s.area.holds(at) {
				l.say("%s: conditional format at %s", s.name, f.Ref)
			}
		}
	}
}

func (l *linter) apart(s *lintSheet, ref string, at area, taken []area) []area {
	if slices.ContainsFunc(taken, at.meets) {
		l.say("%s: %s overlaps another table or merge", s.name, ref)
	}
	return append(taken, at)
}

func (l *linter) links(s *lintSheet) {
	if len(s.Links) > 65_530 {
		l.say("%s: %d links", s.name, len(s.Links))
	}
	for _, h := range s.Links {
		if len(utf16.Encode([]rune(h.Tip))) > 255 {
			l.say("%s!%s: tip of %d characters", s.name, h.Ref, len(h.Tip))
		}
		l.references(s.name+"!"+h.Ref, h.Location)
	}
}

func (l *linter) names() {
	var book struct {
		Names []struct {
			Name  string `xml:"name,attr"`
			Sheet *int   `xml:"localSheetId,attr"`
			Refer string `xml:",chardata"`
		} `xml:"definedNames>definedName"`
	}
	l.decode("xl/workbook.xml", &book)
	seen, printed := map[string]bool{}, map[string]bool{}
	for _, n := range book.Names {
		scope := ""
		if n.Sheet != nil {
			scope = l.sheets[*n.Sheet].name
		}
		if key := scope + "!" + n.Name; seen[key] {
			l.say("name %s twice", key)
		} else {
			seen[key] = true
		}
		if !regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_.]*$`).MatchString(n.Name) {
			l.say("name %q", n.Name)
		}
		if n.Name == "_xlnm.Print_Area" {
			printed[scope] = true
		}
		if n.Name == "_xlnm.Print_Titles" {
			continue // whole rows and columns
		}
		l.references("name "+n.Name, n.Refer)
	}
	for _, s := range l.sheets {
		if !printed[s.name] || s.Page.Paper != a4 || s.Page.Orientation == "" || !strings.Contains(s.Footer, "&P / &N") {
			l.say("%s: printed on paper %d, %s, %q, area %v", s.name, s.Page.Paper, s.Page.Orientation, s.Footer, printed[s.name])
		}
	}
}

// a4 is the paper's number.
const a4 = 9

func TestWorkbookLint(t *testing.T) {
	t.Parallel()
	for name, file := range workbooks(t) {
		l := linted(t, file)
		found := l.lint()
		if name != "hostile" && name != "fiche" {
			found = append(found, l.scales()...)
		}
		for _, f := range found[:min(len(found), 12)] {
			t.Errorf("%s: %s", name, f)
		}
	}
}
