package figure

import (
	"encoding/json"
	"fmt"
	"html/template"
	"math"
	"slices"
	"strings"
	"testing"

	"bilan/report/page/mark"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/table"
	"bilan/report/verdict"
)

var words = Words{Save: "Enregistrer", NotDrawn: "Rien à dessiner.", Plan: "prévu", Without: "sans taux"}

func frame(id string) Frame {
	return Frame{ID: id, Caption: "Figure " + id, Note: "survoler pour lire", Lang: "fr", Words: words}
}

func number(f float64) *quantity.Decimal {
	d := quantity.FromFloat(f)
	return &d
}

// dispersion has lines rows × lines, of ratings that repeat.
func dispersion(rows, lines int) Dispersion {
	f := Dispersion{Frame: frame("d"), Groups: [verdict.Groups]string{"atteints", "en partie", "non atteints", "sans comparaison", "à éclaircir"}}
	for row := range rows {
		f.Rows = append(f.Rows, fmt.Sprint("Grappe ", row+1))
		for k := range lines {
			part := []float64{0, 0.5, 0.9, 1, 1, 1, 1.2, 2, -1}[(row+k)%9]
			group := verdict.NotAttained
			if part >= 1 {
				group = verdict.Attained
			} else if part >= 0.8 {
				group = verdict.Partly
			}
			f.Points = append(f.Points, Point{Row: row, Text: fmt.Sprint("Action ", k), Href: fmt.Sprintf("#l-%d-%d", row, k),
				Bullet: mark.Bullet{Planned: number(10), Actual: number(part * 10), Group: group}})
		}
		f.Points = append(f.Points, Point{Row: row, Bullet: mark.Bullet{Actual: number(3), Group: verdict.NotCompared}})
	}
	return f
}

func cells(values ...float64) []table.Cell {
	out := make([]table.Cell, len(values))
	for i, v := range values {
		if !math.IsNaN(v) {
			out[i] = table.Cell{Num: number(v)}
		}
	}
	return out
}

var nothing = math.NaN()

func explorer() Explorer {
	return Explorer{Frame: frame("e"), Choose: "Mesure", Choices: []screen.Choice{
		{Name: "Atelier · ateliers", Panels: []screen.Panel{
			{Title: "Par grappe", Kind: table.Number, Categories: []string{"Mécanique", "Numérique", "Bois"}, Series: []screen.Series{{Role: screen.Planned, Name: "prévu", Cells: cells(10, 8, nothing)}, {Role: screen.Actual, Name: "réalisé", Cells: cells(12, 0, 1)}}},
			{Title: "Par année", Lines: true, Kind: table.Number, Categories: []string{"2022", "2023", "2024"}, Series: []screen.Series{{Role: screen.Actual, Name: "réalisé", Cells: cells(3, 7, 13)}}},
		}},
		{Name: "Achat groupé · €", Panels: []screen.Panel{{Kind: table.Money, Categories: []string{"Mécanique", "Numérique"}, Series: []screen.Series{{Role: screen.Actual, Name: "réalisé", Cells: cells(1234.5, 20000)}}}}},
		{Name: "Une grappe", Panels: []screen.Panel{{Kind: table.Number, Categories: []string{"Mécanique"}, Series: []screen.Series{{Role: screen.Actual, Name: "réalisé", Cells: cells(3)}}}}},
		{Name: "Deux années", Panels: []screen.Panel{{Lines: true, Kind: table.Number, Categories: []string{"2023", "2024"}, Series: []screen.Series{{Role: screen.Actual, Name: "réalisé", Cells: cells(3, 4)}}}}},
	}}
}

// read gives what the script reads of a figure.
func read(t *testing.T, made template.HTML) (d struct {
	Option struct {
		Series []struct {
			ID     string
			Name   string
			Symbol string
			Data   []struct {
				Value        any
				Text, Shown  string
				Symbol, Href string
				SymbolRotate *int
			}
		}
	}
	Choices []struct {
		Panels []struct {
			Title  string
			Option struct {
				Series []struct {
					Name string
					Data []struct {
						Value       any
						Text, Shown string
					}
				}
			}
		}
	}
}) {
	t.Helper()
	_, after, ok := strings.Cut(string(made), `<script type="application/json">`)
	text, _, closed := strings.Cut(after, "</script>")
	if !ok || !closed {
		t.Fatalf("no data in %s", made)
	}
	if err := json.Unmarshal([]byte(text), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// Lines stand where their way to the plan is, in their row; what is beyond the
// axis is an arrowhead at its end, and what has no way is counted.
func TestDispersion(t *testing.T) {
	d := read(t, dispersion(2, 9).HTML())
	got := map[string][]string{}
	for _, s := range d.Option.Series {
		for _, p := range s.Data {
			at := p.Value.([]any)
			x, y := at[0].(float64), at[1].(float64)
			if row := math.Round(y); math.Abs(y-row) > spread {
				t.Errorf("%s stands between rows, at %v", p.Text, y)
			}
			turn := 0
			if p.SymbolRotate != nil {
				turn = *p.SymbolRotate
			}
			got[s.Name+s.ID] = append(got[s.Name+s.ID], strings.TrimSpace(fmt.Sprintf("%v %d %s%s", x, turn, p.Symbol, p.Shown)))
		}
	}
	want := map[string][]string{
		"atteints":     {"1 0", "1 0", "1 0", "1.2 0", "1.54 -90 triangle"},
		"en partie":    {"0.9 0"},
		"non atteints": {"-0.04 90 triangle", "0 180", "0.5 180"},
	}
	for name, points := range want {
		slices.Sort(got[name])
		two := slices.Concat(points, points)
		slices.Sort(two)
		if !slices.Equal(got[name], two) {
			t.Errorf("%s stand at %q, not %q", name, got[name], two)
		}
	}
	if without := got["without"]; len(without) != 2 || !strings.HasSuffix(without[0], " 1") {
		t.Errorf("lines without a way: %q", without)
	}
}

// No two neighbours stand at one place, however many they are, and the first in
// the middle of its row.
func TestOffsets(t *testing.T) {
	for _, c := range []struct{ xs, want []float64 }{
		{nil, []float64{}},
		{[]float64{0.2, 1}, []float64{0, 0}},
		{[]float64{0.99, 1}, []float64{0, 0.24}},
		{[]float64{1, 1, 1}, []float64{0, 0.24, -0.24}},
		{[]float64{1, 1, 1, 1, 1}, []float64{0, 0.2, -0.2, 0.4, -0.4}},
		{[]float64{0, 0, 1, 1}, []float64{0, 0.24, 0, 0.24}},
		{[]float64{0, 0.02, 0.04, 0.06}, []float64{0, 0.24, 0, 0.24}},
	} {
		if got := offsets(c.xs); !slices.Equal(got, c.want) {
			t.Errorf("%v are moved by %v, not %v", c.xs, got, c.want)
		}
	}
	many := offsets(make([]float64, 40))
	slices.Sort(many)
	if len(slices.Compact(slices.Clone(many))) != 40 || many[0] < -spread || many[39] > spread {
		t.Errorf("forty are moved by %v", many)
	}
}

// A list has the choices of which something can be drawn; numbers are exact, and
// what is missing is never 0.
func TestExplorer(t *testing.T) {
	made := explorer().HTML()
	for name, want := range map[string]bool{"Atelier · ateliers": true, "Achat groupé · €": true, "Une grappe": false, "Deux années": false} {
		if strings.Contains(string(made), "<option>"+name+"</option>") != want {
			t.Errorf("%q in the list: %t", name, !want)
		}
	}
	d := read(t, made)
	if len(d.Choices) != 2 || len(d.Choices[0].Panels) != 2 {
		t.Fatalf("choices are %+v", d.Choices)
	}
	planned := d.Choices[0].Panels[0].Option.Series[0]
	if planned.Data[2].Value != missing || planned.Data[2].Text != "" {
		t.Errorf("what is missing is %+v", planned.Data[2])
	}
	if zero := d.Choices[0].Panels[0].Option.Series[1].Data[1]; zero.Value != 0.0 || zero.Shown != "0" {
		t.Errorf("nothing done is %+v", zero)
	}
	if money := d.Choices[1].Panels[0].Option.Series[0].Data[0]; money.Value != 1234.5 || money.Shown != "1\u202f234,50\u00a0€" || money.Text != "Mécanique\nréalisé\u00a0: 1\u202f234,50\u00a0€" {
		t.Errorf("money is %+v", money)
	}
}

// What has nothing to draw says so, without a script.
func TestNothingToDraw(t *testing.T) {
	for _, made := range []template.HTML{Dispersion{Frame: frame("d")}.HTML(), Dispersion{Frame: frame("d"), Rows: []string{"Bois"}, Points: []Point{{}}}.HTML(), Explorer{Frame: frame("e")}.HTML()} {
		if s := string(made); !strings.Contains(s, words.NotDrawn) || strings.Contains(s, "hidden") || strings.Contains(s, "<script") || strings.Contains(s, "<button") {
			t.Error(s)
		}
	}
}

// A text is text, wherever it stands.
func TestHostileText(t *testing.T) {
	const hostile = `</script><script>alert('x')</script>"><b a='&`
	d, e := dispersion(1, 3), explorer()
	d.Frame = Frame{hostile, hostile, hostile, "fr", Words{hostile, hostile, hostile, hostile}}
	e.Frame, e.Choose, e.Choices[0].Name = d.Frame, hostile, hostile
	d.Rows[0], d.Beside, d.Points[0].Text, d.Points[0].Href, d.Groups[0] = hostile, hostile, hostile, hostile, hostile
	p := &e.Choices[0].Panels[0]
	p.Title, p.Categories[0], p.Series[0].Name, p.Series[0].Cells[0].Unit = hostile, hostile, hostile, hostile
	for _, made := range []template.HTML{d.HTML(), e.HTML(), Explorer{Frame: d.Frame}.HTML()} {
		if s := string(made); strings.Contains(s, "<b ") || strings.Contains(s, "<script>") || strings.Count(s, "</script>") > 1 {
			t.Error(s)
		}
	}
}
