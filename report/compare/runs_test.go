package compare

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/names"
	"bilan/report/submission"
)

// A line keeps one history over the years, by its code, else by theme and
// title with their aliases; what is only similar does not join.
func TestRuns(t *testing.T) {
	at := func(year int, nature cell.Nature, code, title, value string, m cell.Measure) submission.Line {
		l := row(fmt.Sprintf("%d.csv", year), 2+len(code)+len(title), year, nature, code)
		l.Title.Value, l.Measure = title, m
		if nature == cell.Programme {
			l.Planned = val(t, value)
		} else {
			l.Actual = val(t, value)
		}
		place(&l)
		return l
	}
	done := func(year int, code, title, value string) submission.Line {
		return at(year, cell.Results, code, title, value, cell.NoMeasure)
	}
	in := Input{Lines: []submission.Line{
		done(2022, "A", "Ateliers", "1"), done(2023, "A", "Ateliers du club", "2"), done(2024, "A", "Ateliers", "3"),
		done(2022, "", "Accès à Quantis", "4"), done(2024, "Q", "Accès à Qantis", "5"),
		done(2023, "B", "Visites", "6"), done(2024, "C", "Diagnostics", "7"),
		done(2023, "OLD-7", "Voyage", "1"), done(2024, "V-2024", "Voyage d'étude", "2"),
		at(2023, cell.Results, "T", "Entreprises engagées", "10", cell.Cumul), at(2024, cell.Results, "T", "Entreprises engagées", "14", cell.Cumul),
		at(2023, cell.Results, "U", "Fonds levés", "900000 €", cell.Cumul), at(2024, cell.Results, "U", "Fonds levés", "1,2 M€", cell.Cumul),
		at(2025, cell.Programme, "A", "Ateliers", "4", cell.NoMeasure), at(2025, cell.Programme, "N", "Salon", "1", cell.NoMeasure),
	}}
	// One name is spelled in two ways, and one code was given a new form.
	voc := &submission.Vocabulary{Words: []names.Term{{Name: "Qantis", Aliases: []string{"Quantis"}}, {Name: "V-2024", Aliases: []string{"OLD-7"}}}}
	b := Index(in, Options{Vocabulary: voc})
	history := []*Comparison{b.Year(2022), b.Year(2023), b.Year(2024)}
	var got []string
	for _, r := range b.Runs(history, 2024) {
		var years []int
		for _, l := range r.Lines {
			years = append(years, l.Year)
		}
		name := ""
		if l := r.Latest(2024); l != nil {
			name = l.Title.Value
		} else {
			name = r.Next.Plan.Title.Value
		}
		text := fmt.Sprintf("%s%v%s %v", name, years, r.StateOf(2024, true, true), r.Next != nil)
		if f := b.Flux(&r, 2024); f.Present() {
			text += " flux " + f.Number().String() + f.Unit()
		}
		got = append(got, text)
	}
	want := []string{"Ateliers[2022 2023 2024]continued true", "Accès à Qantis[2022 2024]new false", "Diagnostics[2024]new false",
		"Entreprises engagées[2023 2024]continued false flux 4", "Fonds levés[2023 2024]continued false flux 0.3M€", "Visites[2023]dropped false", "Voyage d'étude[2023 2024]continued false", "Salon[]announced true"}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
