package form_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/form"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// draftOf is a form as a text fills it: a line of the year and two of the plan.
func draftOf(t *testing.T) form.Form {
	t.Helper()
	line := func(nature cell.Nature, theme, title string, n int, partners string) submission.Line {
		l := submission.NewLine("", 0, nature, source.Pos{})
		l.Action = &submission.Action{}
		own := l.Copy()
		own.Theme, own.Title, own.Unit = cell.NewText(theme, theme, source.Pos{}), cell.NewText(title, title, source.Pos{}), cell.NewText("ateliers", "ateliers", source.Pos{})
		v := cell.Value{Number: quantity.FromInt(n), Present: n > 0}
		if nature == cell.Results {
			own.Actual = v
		} else {
			own.Planned = v
		}
		if partners != "" {
			own.Details = submission.Details{{Field: field.LinePartners, Text: cell.NewText(partners, partners, source.Pos{})}}
		}
		return *own
	}
	value := func(n string, q quantity.Qualifier) cell.Value {
		d, err := quantity.FromString(n)
		if err != nil {
			t.Fatal(err)
		}
		return cell.Value{Number: d, Present: true, Qualifier: q}
	}
	said := func(page string) form.DraftLine {
		return form.DraftLine{Read: "Ateliers", Quote: "Nous avons tenu des ateliers.", Place: "page " + page, Link: "../r%C3%A9union.pdf#page=" + page, How: "un nombre", Sure: "faible", Review: "à relire", Doubtful: page == "2"}
	}
	return form.Form{Year: 2024, Name: "Grappe Exemple Verre", Lang: "fr", Draft: &form.Draft{
		Source: "réunion.pdf", Link: "../r%C3%A9union.pdf", Members: value("48", quantity.About), Requested: value("12000", quantity.Exact), Awarded: value("10000.5", quantity.Exact),
		Results: []submission.Line{line(cell.Results, "Ressources humaines", "Ateliers", 6, "CCI")}, Plan: []submission.Line{line(cell.Programme, "", "Ateliers", 8, ""), line(cell.Programme, "", "Annuaire", 0, "")},
		Lines: []form.DraftLine{said("1"), said("2"), said("2")},
		Facts: []form.DraftLine{{Read: "Adhérents", Quote: "Elle réunit 48 adhérents.", Place: "page 1", Fact: "members"}, {Read: "Subvention accordée", Quote: "10 000,50 €", Place: "page 1", Fact: "awarded"}, {Read: "Référence", Quote: "Délibération 7", Place: "page 1"}},
		Left: []form.DraftLeft{{Figure: "29", Why: "un vote", Quote: "Adopté par 29 voix.", Place: "page 3", Link: "../r%C3%A9union.pdf#page=3"},
			{Figure: "12", Why: "à vérifier", Quote: "12 inscrits.", Place: "page 4", Link: "../r%C3%A9union.pdf#page=4", Look: true}},
	}}
}

// The plan that came before a text stands below its lines, each with the line that resembles it.
func TestDraftKnown(t *testing.T) {
	draft := draftOf(t)
	draft.Draft.Known = []form.DraftKnown{{Code: "V1", Title: "Ateliers techniques", Planned: "6 ateliers", Result: 1}, {Title: "Annuaire"}}
	f, err := excelize.OpenReader(bytes.NewReader(write(t, draft)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for cell, want := range map[string]string{"C10": "Intitulé au programme", "B11": "Bilan 2024", "C11": "Ateliers techniques", "D11": "Ateliers", "E11": "V1", "F11": "6 ateliers",
		"B12": "", "C12": "Annuaire", "D12": "aucune ligne du brouillon n’y ressemble", "F12": ""} {
		if got, _ := f.GetCellValue("Brouillon", cell); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	if got, _ := f.GetCellValue("Brouillon", "A9"); !strings.HasPrefix(got, "Le programme 2024 déjà reçu") {
		t.Errorf("the heading is %q", got)
	}
	if linked, to, _ := f.GetCellHyperLink("Brouillon", "B11"); !linked || to != "'Bilan 2024'!B6" {
		t.Errorf("B11 leads to %q", to)
	}
}

// A draft leads from each line to its sentence and back, and from the sentence to the text.
func TestDraftLinks(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(write(t, draftOf(t))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if sheets := f.GetSheetList(); sheets[1] != field.DraftSheet {
		t.Errorf("the sheets are %q", sheets)
	}
	for _, c := range []struct{ sheet, cell, text, to string }{
		{"Brouillon", "B5", "Bilan 2024", "'Bilan 2024'!A6"}, {"Brouillon", "B6", "Programme 2025", "'Programme 2025'!A6"}, {"Brouillon", "B7", "Programme 2025", "'Programme 2025'!A7"},
		{"Brouillon", "E5", "page 1", "../r%C3%A9union.pdf#page=1"}, {"Brouillon", "E7", "page 2", "../r%C3%A9union.pdf#page=2"},
		{"Brouillon", "B10", "Grappe", "'Grappe'!B15"}, {"Brouillon", "E10", "page 1", ""}, {"Brouillon", "B11", "Grappe", "'Grappe'!B25"}, {"Brouillon", "B12", "", ""},
		{"Grappe", "A15", "Adhérents", ""}, {"Grappe", "A25", "Subvention accordée 2025", ""},
		// The figures to look at come first.
		{"Brouillon", "E16", "page 4", "../r%C3%A9union.pdf#page=4"}, {"Brouillon", "A16", "à relire", ""}, {"Brouillon", "E20", "page 3", "../r%C3%A9union.pdf#page=3"}, {"Brouillon", "A20", "", ""},
	} {
		text, err := f.GetCellValue(c.sheet, c.cell)
		if err != nil {
			t.Fatal(err)
		}
		_, to, _ := f.GetCellHyperLink(c.sheet, c.cell)
		if text != c.text || to != c.to {
			t.Errorf("%s!%s: %q leads to %q, not %q to %q", c.sheet, c.cell, text, to, c.text, c.to)
		}
	}
	for sheet, to := range map[string]string{"Bilan 2024": "'Brouillon'!D5", "Programme 2025": "'Brouillon'!D6"} {
		col, row := column(t, f, sheet, "Phrase du texte")
		if _, got, _ := f.GetCellHyperLink(sheet, source.CellName(col, row+1)); got != to {
			t.Errorf("%s leads to %q, not %q", sheet, got, to)
		}
	}
}

// The columns that the lines of a draft fill are open, those that they leave blank folded.
func TestDraftColumns(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(write(t, draftOf(t))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for sheet, want := range map[string]string{
		"Bilan 2024":     "Axe, Intitulé, Unité, Prévu, Réalisé, Statut, Partenaires, Commentaire, Complétude, Phrase du texte",
		"Programme 2025": "Intitulé, Unité, Prévu, Commentaire, Complétude, Phrase du texte",
	} {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		var open []string
		for i, h := range rows[4] {
			if shown, err := f.GetColVisible(sheet, strings.TrimRight(source.CellName(i+1, 1), "1")); err == nil && shown {
				open = append(open, h)
			}
		}
		if got := strings.Join(open, ", "); got != want {
			t.Errorf("%s shows %s, not %s", sheet, got, want)
		}
	}
}

// A draft says that it is one until its reader clears the word, and no text of ours says it in
// its place.
func TestDraftCleared(t *testing.T) {
	data := write(t, draftOf(t))
	if got := decodeFile(t, "brouillon.xlsx", data); !slices.Equal(got.Declared, []string{"provisional"}) {
		t.Errorf("declares %q", got.Declared)
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	col, row := column(t, f, "Grappe", "Nature des données")
	at := source.CellName(col+1, row)
	if v, _ := f.GetCellValue("Grappe", at); v != "brouillon" {
		t.Fatalf("%s holds %q", at, v)
	}
	style, err := f.GetCellStyle("Grappe", at)
	if err != nil {
		t.Fatal(err)
	}
	if st, err := f.GetStyle(style); err != nil || st.Protection == nil || st.Protection.Locked {
		t.Error("the word cannot be cleared: its cell is locked")
	}
	if err := f.SetCellValue("Grappe", at, nil); err != nil {
		t.Fatal(err)
	}
	// A line that is no line is deleted by its own cells alone: what leads to its sentence stays.
	for i := range 12 {
		if err := f.SetCellValue("Programme 2025", source.CellName(i+1, 7), nil); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	got := decodeFile(t, "relu.xlsx", b.Bytes())
	if len(got.Declared) > 0 || len(got.Lines) != 2 {
		t.Errorf("declares %q, %d lines", got.Declared, len(got.Lines))
	}
	quiet(t, got)
	facts := map[int]string{}
	for _, x := range got.Facts {
		facts[x.Year] += x.Members.Written() + x.GrantRequested.Number.String() + " " + x.GrantAwarded.Number.String()
	}
	if facts[2024] != "environ 480 0" || facts[2025] != "12000 00 10000.5" {
		t.Errorf("the facts are %v", facts)
	}
}
