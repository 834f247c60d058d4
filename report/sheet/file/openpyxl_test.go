package file

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"bilan/report/sheet"
	"bilan/report/source"
)

// Another program, of another house and in another language, reads every
// workbook that there is and many made ones as we do, but for what is listed.
func TestLikeOpenpyxl(t *testing.T) {
	files := workbooks(t)
	maps.Copy(files, madeWorkbooks(t, 25))
	names := slices.Sorted(maps.Keys(files))
	met := map[string]bool{}
	for i, theirs := range openpyxl(t, names, files) {
		name, data := names[i], files[names[i]]
		t.Run(name, func(t *testing.T) {
			here, err := tellHere(data, sheet.Limits{})
			switch {
			case theirs.Error != "":
				if want := unreadByOpenpyxl[name]; unread[name] == "" && (want == "" || !strings.HasPrefix(theirs.Error, want)) {
					t.Error("openpyxl:", theirs.Error)
				}
			case err != nil:
				t.Error(err)
			case strings.HasPrefix(name, "made/strict"):
				if len(theirs.Cells) > 0 {
					t.Error("openpyxl reads the strict namespace")
				}
			default:
				here.unlikeOpenpyxl(t, theirs, met)
			}
		})
	}
	for _, d := range explained {
		if !met[d.why] {
			t.Error("no workbook shows that", d.why)
		}
	}
}

// unreadByOpenpyxl are the workbooks that it refuses and we read, by the kind
// of its error.
var unreadByOpenpyxl = map[string]string{
	"CalcChain.xlsx": "KeyError", // it states the type of a part for shared strings that it has not
	"samples/anomalies/format-lost/exemple.xlsx": "IndexError", // its cells name styles that are not there
}

// difference is a way in which openpyxl reads a cell otherwise.
type difference struct {
	why string
	is  func(ours source.Cell, theirs string) bool
}

// explained are the differences that are known.
var explained = []difference{
	{"openpyxl leaves _xHHHH_ as it is written", func(ours source.Cell, theirs string) bool {
		return strings.Contains(theirs, "_x") && withoutEscapes(theirs) == ours.Raw
	}},
	{"a number under a date's format that is none is an error to openpyxl", func(ours source.Cell, theirs string) bool {
		return ours.Kind == source.Number && theirs == "#VALUE!"
	}},
	{"a time of day has milliseconds to openpyxl, and no more", func(ours source.Cell, theirs string) bool {
		x, err1 := strconv.ParseFloat(ours.Raw, 64)
		y, err2 := strconv.ParseFloat(theirs, 64)
		return ours.Kind == source.Number && err1 == nil && err2 == nil && math.Abs(x-y) < 1e-3/86_400
	}},
}

// openpyxlTold is what openpyxl makes of a workbook.
type openpyxlTold struct {
	Error    string
	Date1904 bool
	Cells    map[string]string
	Hidden   []string
}

// unlikeOpenpyxl tells each difference that is not explained, and takes down in
// met those that are.
func (t told) unlikeOpenpyxl(test *testing.T, theirs openpyxlTold, met map[string]bool) {
	hidden := map[string]bool{}
	for _, place := range theirs.Hidden {
		hidden[place] = true
	}
	for place, ours := range t.hidden {
		if hidden[place] != ours {
			test.Errorf("%s: hidden %v", place, ours)
		}
	}
	for place, ours := range t.cells {
		raw, ok := theirs.Cells[place]
		if ours.Kind == source.NotCalculated || ok && alike(ours, raw, theirs.Date1904) {
			continue
		}
		if i := slices.IndexFunc(explained, func(d difference) bool { return d.is(ours, raw) }); i >= 0 {
			met[explained[i].why] = true
			continue
		}
		test.Errorf("%s: %q, openpyxl %q", place, ours.Raw, raw)
	}
	for place, raw := range theirs.Cells {
		if _, ok := t.cells[place]; !ok {
			test.Errorf("%s: openpyxl alone reads %q", place, raw)
		}
	}
}

// madeWorkbooks are workbooks made at random, by excelize and by hand. Those in
// the strict namespace have it in their name: openpyxl reads nothing there.
func madeWorkbooks(t *testing.T, n int) map[string][]byte {
	out := map[string][]byte{}
	for i, c := range randomChoices(n) {
		out[fmt.Sprintf("made/excelize%d.xlsx", i)] = byExcelize(t, slices.Clone(c))
		data := wellFormed(slices.Clone(c))
		kind := "hand"
		if strings.Contains(partsOf(t, data)["xl/worksheets/sheet1.xml"], strictNS) {
			kind = "strict"
		}
		out[fmt.Sprintf("made/%s%d.xlsx", kind, i)] = []byte(data)
	}
	return out
}

// openpyxl reads workbooks with openpyxl.
func openpyxl(t *testing.T, names []string, files map[string][]byte) []openpyxlTold {
	t.Helper()
	const python = "/usr/bin/python3"
	if exec.Command(python, "-c", "import openpyxl").Run() != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no python3-openpyxl on this machine")
		}
		t.Skip("no python3-openpyxl on this machine")
	}
	dir := t.TempDir()
	var paths bytes.Buffer
	for i, name := range names {
		path := filepath.Join(dir, fmt.Sprint(i, ".xlsx"))
		if err := os.WriteFile(path, files[name], 0o644); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintln(&paths, path)
	}
	cmd := exec.Command(python, "testdata/cells.py")
	cmd.Stdin, cmd.Stderr = &paths, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []openpyxlTold
	for line := range bytes.Lines(out) {
		var one openpyxlTold
		if err := json.Unmarshal(line, &one); err != nil {
			t.Fatal(err)
		}
		all = append(all, one)
	}
	if len(all) != len(names) {
		t.Fatalf("%d answers for %d workbooks", len(all), len(names))
	}
	return all
}

var escapedUnit = regexp.MustCompile(`_x([0-9A-Fa-f]{4})_`)

// withoutEscapes is a text with each _xHHHH_ as the UTF-16 unit that it stands for.
func withoutEscapes(text string) string {
	var units []uint16
	for len(text) > 0 {
		at := escapedUnit.FindStringSubmatchIndex(text)
		if at == nil {
			at = []int{len(text), len(text), 0, 0}
		}
		units = append(units, utf16.Encode([]rune(text[:at[0]]))...)
		if n, err := strconv.ParseUint(text[at[2]:at[3]], 16, 16); err == nil {
			units = append(units, uint16(n))
		}
		text = text[at[1]:]
	}
	return string(utf16.Decode(units))
}
