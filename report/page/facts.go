package page

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"

	"bilan/report/table"
)

// facts are those that a page's rows and charts are made of, as the script
// reads them: names once, and lines by the numbers of these.
type facts struct {
	Clusters *names `json:"clusters"`
	Themes   *names `json:"themes"`
	Verdicts *names `json:"verdicts"`
	// Lines are cluster, theme and verdict (−1: not asked of it) and words; the
	// first Now are those of the year under review.
	Lines [][]any `json:"lines"`
	Now   int     `json:"now"`

	// number is the number here of each line of the document that is used.
	number map[int]int
}

// names are a list of names, each once, and their numbers.
type names struct {
	list   []string
	number map[string]int
}

func newNames() *names { return &names{[]string{}, map[string]int{}} }

// MarshalJSON gives the list alone.
func (n *names) MarshalJSON() ([]byte, error) { return json.Marshal(n.list) }

// of is the number of a name, which joins the list; −1 where it is not asked,
// and of "" that of no name.
func (n *names) of(name string, asked bool) int {
	if !asked {
		return -1
	}
	i, met := n.number[name]
	if !met {
		i = len(n.list)
		n.list, n.number[name] = append(n.list, name), i
	}
	return i
}

// factsOf gathers what the rows and charts of a document rest on.
func factsOf(doc *table.Document) *facts {
	used := usedFacts(doc)
	f := &facts{Clusters: newNames(), Themes: newNames(), Verdicts: newNames(), Lines: [][]any{}, number: make(map[int]int, len(used.all))}
	for _, n := range slices.Sorted(maps.Keys(used.all)) {
		fact := doc.Fact(n)
		f.number[n] = len(f.Lines)
		line := []any{f.Clusters.of(fact.Cluster, true), f.Themes.of(fact.Theme, !fact.Whole), f.Verdicts.of(fact.Verdict, !fact.Whole)}
		// A row has its words itself.
		if !used.inRows[n] {
			line = append(line, doc.FactText(n))
		}
		f.Lines = append(f.Lines, line)
		if n < doc.Now {
			f.Now++
		}
	}
	return f
}

// used are the numbers of facts that anything on the page rests on, and of
// those that have a row of their own.
type used struct{ all, inRows map[int]bool }

func usedFacts(doc *table.Document) used {
	u := used{map[int]bool{}, map[int]bool{}}
	for _, s := range doc.Sections {
		for _, t := range s.Tables {
			for i := range t.Len() {
				if n := t.Line(i); n > 0 {
					u.all[n-1], u.inRows[n-1] = true, true
				}
			}
		}
		for _, c := range s.Charts {
			for _, series := range c.Parts {
				for _, parts := range series {
					for _, p := range parts {
						u.all[p.Fact] = true
					}
				}
			}
		}
	}
	return u
}

// parts are a chart's parts with the page's own numbers.
func (f *facts) parts(series [][][]table.Part) [][][][2]json.Number {
	if series == nil {
		return nil
	}
	out := make([][][][2]json.Number, len(series))
	for i, categories := range series {
		out[i] = make([][][2]json.Number, len(categories))
		for k, parts := range categories {
			out[i][k] = make([][2]json.Number, len(parts))
			for n, p := range parts {
				out[i][k][n] = [2]json.Number{json.Number(strconv.Itoa(f.number[p.Fact])), json.Number(p.Value.String())}
			}
		}
	}
	return out
}
