package prose

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/prose/figure"
	"bilan/report/prose/members"
	"bilan/report/prose/naming"
	"bilan/report/prose/weigh"
)

var fit = flag.Bool("fit", false, "fit the votes of package weigh to testdata and write them")

// example is a number of a document that was annotated: the clues that hold of it, and whether it is
// a line.
type example struct {
	document int
	clues    []int
	line     bool
}

// fitted are what is fitted: the names of clues, by their place, and the examples.
type fitted struct {
	names    []string
	at       map[string]int
	examples []example
}

// noExample are the reasons that the form of a number gives, whatever stands around it.
var noExample = map[figure.Reason]bool{figure.ReasonDate: true, figure.ReasonNumber: true, figure.ReasonRank: true, figure.ReasonAddress: true, figure.ReasonUpper: true}

// TestFit fits the votes of package weigh to the numbers of testdata by logistic regression, in steps
// from clue to clue, and writes the strongest to weigh/votes.txt. It says how well such votes part the
// numbers of documents that they were not fitted to: of every five documents one is left out in its turn.
func TestFit(t *testing.T) {
	if !*fit {
		t.Skip("votes are fitted where -fit asks for it")
	}
	f, documents := &fitted{at: map[string]int{}}, 0
	for _, set := range []string{"dev", "own", "more", "further"} {
		paths, _ := filepath.Glob(filepath.Join("testdata", set, "*.expected.json"))
		for _, path := range paths {
			f.read(t, documents, path)
			documents++
		}
	}
	f.crossed(t)
	votes := f.votes(f.examples)
	var b strings.Builder
	for _, i := range f.byName() {
		if v := int(math.Round(10 * votes[i])); v != 0 {
			fmt.Fprintf(&b, "%+d\t%s\n", v, f.names[i])
		}
	}
	if err := os.WriteFile(filepath.Join("weigh", "votes.txt"), []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// byName are the places of the clues, in the order of their names.
func (f *fitted) byName() []int {
	order := make([]int, len(f.names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(f.names[a], f.names[b]) })
	return order
}

// read makes examples of the numbers of a document.
func (f *fitted) read(t *testing.T, document int, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var exp struct {
		expected
		Year int
	}
	d := json.NewDecoder(strings.NewReader(string(data)))
	d.UseNumber()
	if err := d.Decode(&exp); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	files, _ := filepath.Glob(strings.TrimSuffix(path, ".expected.json") + ".*")
	for _, file := range files {
		if file == path {
			continue
		}
		doc := readDocument(t, file)
		r := &reader{doc: doc, clusters: naming.Find(doc, nil)}
		r.draft.Year = exp.Year
		for _, name := range r.clusters.Names {
			r.draft.Clusters = append(r.draft.Clusters, &Cluster{Name: name})
		}
		if len(r.draft.Clusters) == 0 {
			r.draft.Clusters = []*Cluster{{}}
		}
		r.tallies = make([]members.Tally, len(r.draft.Clusters))
		r.act.Find(doc.Blocks)
		r.ledger.Address(doc.Blocks)
		r.watch = func(s *sentence, m *figure.Figure, w weigh.Figure) {
			if noExample[m.Reason] || s.section == secClosed {
				return
			}
			wanted := slices.Concat(exp.Results, exp.Plan)
			says := func(e *want) bool {
				_, ok := e.answers(&drafted{value: &m.Number, unit: m.Unit})
				return ok && e.Value != nil && overlap(s.quote, e.Quote) >= 0.8
			}
			i := slices.IndexFunc(wanted, says)
			if i >= 0 && wanted[i].Optional {
				return
			}
			x := example{document: document, line: i >= 0}
			for _, name := range weigh.Clues(w) {
				x.clues = append(x.clues, f.place(name))
			}
			f.examples = append(f.examples, x)
		}
		r.read()
	}
}

// place is that of a clue's name.
func (f *fitted) place(name string) int {
	i, ok := f.at[name]
	if !ok {
		i = len(f.names)
		f.at[name] = i
		f.names = append(f.names, name)
	}
	return i
}

// Kept are the clues that keep a vote: so many of the strongest, which hold in so many documents.
const (
	keptClues     = 400
	keptDocuments = 5
)

// votes are those of the strongest clues, fitted without the others.
func (f *fitted) votes(xs []example) []float64 {
	votes := regress(xs, len(f.names))
	in := make([]map[int]bool, len(f.names))
	for _, x := range xs {
		for _, c := range x.clues {
			if in[c] == nil {
				in[c] = map[int]bool{}
			}
			in[c][x.document] = true
		}
	}
	strength := func(i int) float64 { return math.Abs(votes[i]) * math.Sqrt(float64(len(in[i]))) }
	order := slices.DeleteFunc(f.byName(), func(i int) bool { return len(in[i]) < keptDocuments })
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case strength(a) > strength(b):
			return -1
		case strength(a) < strength(b):
			return 1
		}
		return 0
	})
	keep := map[int]bool{}
	for _, i := range order[:min(keptClues, len(order))] {
		keep[i] = true
	}
	pruned := make([]example, len(xs))
	for i, x := range xs {
		pruned[i] = example{document: x.document, line: x.line}
		for _, c := range x.clues {
			if keep[c] {
				pruned[i].clues = append(pruned[i].clues, c)
			}
		}
	}
	return regress(pruned, len(f.names))
}

// regress are the weights of a logistic regression with a ridge of one, by Newton's steps from
// weight to weight.
func regress(xs []example, n int) []float64 {
	weights, sums := make([]float64, n), make([]float64, len(xs))
	holds := make([][]int, n)
	for i, x := range xs {
		for _, c := range x.clues {
			holds[c] = append(holds[c], i)
		}
	}
	for range 40 {
		widest := 0.0
		for c := range weights {
			slope, bend := -weights[c], 1.0
			for _, i := range holds[c] {
				p := 1 / (1 + math.Exp(-sums[i]))
				if xs[i].line {
					slope++
				}
				slope -= p
				bend += p * (1 - p)
			}
			step := max(-2, min(2, slope/bend))
			weights[c] += step
			for _, i := range holds[c] {
				sums[i] += step
			}
			widest = max(widest, math.Abs(step))
		}
		if widest < 0.01 {
			break
		}
	}
	return weights
}

// crossed tells how votes part the numbers of documents that were left out.
func (f *fitted) crossed(t *testing.T) {
	right, wrong := map[int]int{}, map[int]int{}
	lines, others, loss := 0, 0, 0.0
	for fold := range 5 {
		var seen, left []example
		for _, x := range f.examples {
			if x.document%5 == fold {
				left = append(left, x)
			} else {
				seen = append(seen, x)
			}
		}
		votes := f.votes(seen)
		for _, x := range left {
			sum := 0.0
			for _, c := range x.clues {
				sum += votes[c]
			}
			at := int(math.Floor(sum))
			if x.line {
				loss += math.Log1p(math.Exp(-sum))
			} else {
				loss += math.Log1p(math.Exp(sum))
			}
			if x.line {
				right[at]++
				lines++
			} else {
				wrong[at]++
				others++
			}
		}
	}
	r, w := 0, 0
	for at := -6; at <= 6; at++ {
		t.Logf("votes from %+d0 on, left out: %4d lines, %4d others; below: %4.1f %% of the lines, %4.1f %% of the others", at, right[at], wrong[at], 100*float64(r)/float64(lines), 100*float64(w)/float64(others))
		r, w = r+right[at], w+wrong[at]
	}
	t.Logf("%d lines, %d others, %d clues; log loss %.4f", lines, others, len(f.names), loss/float64(lines+others))
}
