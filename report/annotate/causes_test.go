package annotate_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/annotate"
	"bilan/report/source"
	"bilan/report/wording"
)

// A cause has a comment in each of its cells and one row in the list; what says how a
// value was read has a row below, and neither comment nor fill.
func TestCauses(t *testing.T) {
	const sheet = "Bilan 2024"
	notes := []annotate.Note{
		{Pos: at(sheet, 2, 5), Others: []source.Pos{at(sheet, 3, 5), at(sheet, 5, 5)}, Severity: source.Err, Title: "Nombre", Message: "illisible", Hint: "saisir"},
		{Pos: at(sheet, 2, 6), Severity: source.Info, Title: "Statut lu", Message: "fait"},
	}
	var rows []source.Row
	for n := range 5 {
		rows = append(rows, source.Row{Pos: at(sheet, n+1, 0), Cells: []source.Cell{{Pos: at(sheet, n+1, 5), Kind: source.Text, Raw: "x"}, {Pos: at(sheet, n+1, 6), Kind: source.Text, Raw: "y"}}})
	}
	for _, way := range []struct {
		name string
		copy func(*bytes.Buffer) error
	}{
		{"workbook", func(b *bytes.Buffer) error {
			return annotate.Annotate(b, readAll(t, annotated), notes, wording.For("fr"))
		}},
		{"rows", func(b *bytes.Buffer) error {
			return annotate.AnnotateRows(b, []annotate.Sheet{{Name: sheet, Rows: rows}}, notes, wording.For("fr"))
		}},
	} {
		var b bytes.Buffer
		if err := way.copy(&b); err != nil {
			t.Fatal(err)
		}
		f, err := excelize.OpenReader(&b)
		if err != nil {
			t.Fatal(err)
		}
		comments, err := f.GetComments(sheet)
		if err != nil {
			t.Fatal(err)
		}
		var cells []string
		for _, c := range comments {
			text := c.Text
			for _, run := range c.Paragraph {
				text += run.Text
			}
			if strings.Contains(text, "illisible") || strings.Contains(text, "Statut lu") {
				cells = append(cells, c.Cell)
			}
		}
		if got := fmt.Sprint(cells); got != "[E2 E3 E5]" {
			t.Errorf("%s: comments in %s", way.name, got)
		}
		list, err := f.GetRows("À corriger")
		if err != nil {
			t.Fatal(err)
		}
		var told []string
		for _, r := range list {
			if text := strings.Join(r, "|"); strings.Contains(text, "illisible") || strings.Contains(text, "Statut lu") || strings.HasPrefix(text, "Pour information") || strings.HasPrefix(text, "1 erreur") {
				told = append(told, strings.ReplaceAll(text, "\u00a0", " "))
			}
		}
		want := []string{"1 erreur, 0 avertissement", "1|Erreur|Bilan 2024|E2|Nombre : illisible (3 cellules : E2, E3, E5)|Saisir",
			"Pour information, comment le reste a été lu : il n’y a rien à faire.", "1|Information|Bilan 2024|F2|Statut lu : fait"}
		if fmt.Sprint(told) != fmt.Sprint(want) {
			t.Errorf("%s: the list says\n%s", way.name, strings.Join(told, "\n"))
		}
	}
}
