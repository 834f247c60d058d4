package mark

import (
	"encoding/xml"
	"errors"
	"html/template"
	"io"
	"strconv"
	"strings"
	"testing"

	"bilan/report/quantity"
	"bilan/report/verdict"
)

// element is one element of a drawing: its class, its numbers, its path.
type element struct {
	name, class, path string
	n                 map[string]float64
}

// elements reads what a mark draws; a mark that is not well-formed fails.
func elements(t *testing.T, drawn template.HTML) []element {
	t.Helper()
	var out []element
	for r := xml.NewDecoder(strings.NewReader(string(drawn))); ; {
		tok, err := r.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("%v in %s", err, drawn)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		e := element{name: start.Name.Local, n: map[string]float64{}}
		for _, a := range start.Attr {
			switch a.Name.Local {
			case "class":
				e.class = a.Value
			case "d":
				e.path = a.Value
			default:
				if f, err := strconv.ParseFloat(a.Value, 64); err == nil {
					e.n[a.Name.Local] = f
				}
			}
		}
		out = append(out, e)
	}
}

// of is the elements of a class.
func of(all []element, class string) []element {
	var out []element
	for _, e := range all {
		if e.class == class {
			out = append(out, e)
		}
	}
	return out
}

// one is the only element of a class.
func one(t *testing.T, all []element, class string) element {
	t.Helper()
	found := of(all, class)
	if len(found) != 1 {
		t.Fatalf("%d of class %s in %+v", len(found), class, all)
	}
	return found[0]
}

func dec(t *testing.T, s string) *quantity.Decimal {
	t.Helper()
	if s == "" {
		return nil
	}
	d, err := quantity.FromString(s)
	if err != nil {
		t.Fatal(err)
	}
	return &d
}

var partly = quantity.New(8, -1)

func TestBullet(t *testing.T) {
	for _, c := range []struct {
		name                                string
		planned, actual, previous, baseline string
		falling                             bool
		bar, triangle                       string // where the bar ends and the triangle points, "" where there is none
		nothing                             bool
	}{
		{name: "two thirds is the plan", planned: "8", actual: "8", bar: "100"},
		{name: "half", planned: "8", actual: "4", previous: "6", bar: "50", triangle: "M75 13"},
		{name: "nothing done is two pixels", planned: "4", actual: "0", bar: "2"},
		{name: "less than nothing", planned: "4", actual: "-3", bar: "2"},
		{name: "the axis ends at 150 %", planned: "2", actual: "3", bar: "150"},
		{name: "and has an arrow beyond", planned: "2", actual: "200", previous: "4", bar: "M0 6H142V3L150 10", triangle: "M150 17l-8"},
		{name: "a fall of half", planned: "20", actual: "25", baseline: "30", falling: true, bar: "50"},
		{name: "a fall beyond its plan", planned: "20", actual: "18", baseline: "30", falling: true, bar: "120"},
		{name: "a fall that rose", planned: "20", actual: "25", previous: "40", baseline: "30", falling: true, bar: "50", triangle: "M0 17l8"},
		{name: "cents", planned: "0.3", actual: "0.1", bar: "33.3"},
		{name: "last year alone", planned: "8", previous: "4", triangle: "M50 13"},
		{name: "a fall without a baseline", planned: "20", actual: "15", falling: true, nothing: true},
		{name: "a fall that begins at its plan", planned: "20", actual: "15", baseline: "20", falling: true, nothing: true},
		{name: "no plan", actual: "15", nothing: true},
		{name: "a plan of nothing", planned: "0", actual: "15", nothing: true},
		{name: "nothing reported", planned: "8", nothing: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			drawn := Bullet{Width: 150, Planned: dec(t, c.planned), Actual: dec(t, c.actual), Previous: dec(t, c.previous), Baseline: dec(t, c.baseline),
				Falling: c.falling, PartlyFrom: partly, Group: verdict.Partly}.HTML()
			if c.nothing {
				if drawn != "" {
					t.Fatalf("drew %s", drawn)
				}
				return
			}
			all := elements(t, drawn)
			if line := one(t, all, "pl"); line.n["x"]+line.n["width"]/2 != 100 {
				t.Errorf("the plan stands at %v", line.n)
			}
			for class, want := range map[string][2]float64{"k1": {0, 80}, "k2": {80, 20}, "k3": {100, 50}} {
				if e := one(t, all, class); e.n["x"] != want[0] || e.n["width"] != want[1] {
					t.Errorf("band %s is %v", class, e.n)
				}
			}
			bar := ""
			for _, e := range of(all, "f-b") {
				bar = number(e.n["width"])
				if e.name == "path" {
					bar = e.path
				}
			}
			if !strings.HasPrefix(bar, c.bar) || c.bar == "" && bar != "" || !strings.HasPrefix(c.bar, "M") && bar != c.bar {
				t.Errorf("the bar ends at %s, not %s", bar, c.bar)
			}
			triangle := ""
			for _, e := range of(all, "py") {
				triangle = e.path
			}
			if !strings.HasPrefix(triangle, c.triangle) || c.triangle == "" && triangle != "" {
				t.Errorf("the triangle is %s, not %s", triangle, c.triangle)
			}
		})
	}
}

func TestMean(t *testing.T) {
	all := elements(t, Mean{Width: 150, Rate: dec(t, "0.771"), Previous: dec(t, "1"), PartlyFrom: partly}.HTML())
	if e := one(t, all, "f-n"); e.n["width"] != 115.7 {
		t.Errorf("the bar is %v", e.n)
	}
	if e := one(t, all, "pl"); e.n["x"] != 148.8 {
		t.Errorf("the plan is %v", e.n)
	}
	if e := one(t, all, "py"); !strings.HasPrefix(e.path, "M150 13") {
		t.Errorf("the year before is %s", e.path)
	}
	if k1, k2 := one(t, all, "k1"), one(t, all, "k2"); k1.n["width"] != 120 || k2.n["width"] != 30 || len(of(all, "k3")) > 0 {
		t.Errorf("the bands are %v and %v", k1.n, k2.n)
	}
	if drawn := (Mean{Width: 150, Previous: dec(t, "1"), PartlyFrom: partly}).HTML(); drawn != "" {
		t.Errorf("without a rate it draws %s", drawn)
	}
}

func TestAmounts(t *testing.T) {
	all := elements(t, Amounts{Width: 150, Most: *dec(t, "30000"), Frame: dec(t, "25000"), Bar: dec(t, "12500"), Tick: dec(t, "30000")}.HTML())
	if e := one(t, all, "ol"); e.n["width"] != 125 {
		t.Errorf("granted %v", e.n)
	}
	if e := one(t, all, "f-n"); e.n["width"] != 62.5 {
		t.Errorf("paid %v", e.n)
	}
	if e := one(t, all, "pl"); e.n["x"] != 148.8 {
		t.Errorf("asked for %v", e.n)
	}
	// What was spent of no grant stands on a ground; 0 can be seen.
	all = elements(t, Amounts{Width: 100, Most: *dec(t, "10"), Bar: dec(t, "0"), Tick: dec(t, "5")}.HTML())
	if e := one(t, all, "k2"); e.n["width"] != 100 {
		t.Errorf("the ground is %v", e.n)
	}
	if e := one(t, all, "f-n"); e.n["width"] != 2 {
		t.Errorf("nothing spent is %v", e.n)
	}
	for name, a := range map[string]Amounts{
		"nothing":           {Width: 100, Most: *dec(t, "10")},
		"less than nothing": {Width: 100, Most: *dec(t, "10"), Bar: dec(t, "-5")},
		"no scale":          {Width: 100, Bar: dec(t, "0")},
	} {
		if drawn := a.HTML(); drawn != "" {
			t.Errorf("%s draws %s", name, drawn)
		}
	}
}

func TestSpark(t *testing.T) {
	values := func(of ...string) (out []*quantity.Decimal) {
		for _, s := range of {
			out = append(out, dec(t, s))
		}
		return out
	}
	for _, c := range []struct {
		name   string
		values []string
		path   string
		dots   int
	}{
		{"a rise", []string{"0", "1", "2"}, "M5 25L55 15L105 5", 3},
		{"the same", []string{"7", "7"}, "M5 15L105 15", 2},
		{"a gap", []string{"4", "", "2", "0"}, "M5 5M71.7 15L105 25", 3},
		{"below 0", []string{"-3", "-1"}, "M5 25L105 5", 2},
		{"a hundred times", []string{"0", "1", "100"}, "M5 25L55 24.8L105 5", 3},
		{"none before", []string{"", "1", "2"}, "M55 25L105 5", 2},
		{"one year", []string{"", "1"}, "", 0},
		{"no year", nil, "", 0},
	} {
		drawn := Spark{Values: values(c.values...)}.HTML()
		if c.dots == 0 {
			if drawn != "" {
				t.Errorf("%s draws %s", c.name, drawn)
			}
			continue
		}
		all := elements(t, drawn)
		if got := one(t, all, "ln").path; got != c.path {
			t.Errorf("%s: %s, not %s", c.name, got, c.path)
		}
		if n := len(of(all, "o")) + len(of(all, "now")); n != c.dots || len(of(all, "now")) != 1 {
			t.Errorf("%s has %d dots", c.name, n)
		}
	}
}

func TestTint(t *testing.T) {
	for rate, want := range map[string]string{"": "h0", "1": "q0", "1.2": "q0", "0.933": "q1", "0.9": "q1", "0.833": "q2", "0.8": "q2", "0.75": "q3", "0.4": "q3", "0.3": "q4", "0": "q4"} {
		if got := Tint(dec(t, rate), partly); got != want {
			t.Errorf("%s is %s, not %s", rate, got, want)
		}
	}
}

func TestDots(t *testing.T) {
	all := elements(t, Dots{8, 9}.HTML())
	if len(of(all, "f-n")) != 8 || len(of(all, "off")) != 1 || all[0].n["width"] != 143 {
		t.Errorf("8 of 9 are %+v", all)
	}
	all = elements(t, Dots{30, 60}.HTML())
	if bar, frame := one(t, all, "f-n"), one(t, all, "ol"); bar.n["width"]*2 != frame.n["width"] {
		t.Errorf("half of many is %v of %v", bar.n, frame.n)
	}
	if drawn := (Dots{}).HTML(); drawn != "" {
		t.Errorf("none are %s", drawn)
	}
}
