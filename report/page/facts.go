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
	Clusters []string `json:"clusters"`
	Themes   []string `json:"themes"`
	Verdicts []string `json:"verdicts"`
	// Lines are cluster, theme and verdict (−1: not asked of it) and words; the
	// first Now are those of the year under review.
	Lines [][]any `json:"lines"`
	Now   int     `json:"now"`

	// number is the number here of each line of the document that is used.
	number map[int]int
}

// factsOf gathers what the rows and charts of a document rest on.
func factsOf(doc *table.Document) *facts {
	used := usedFacts(doc)
	f := &facts{Clusters: []string{}, Themes: []string{}, Verdicts: []string{}, Lines: [][]any{}, number: make(map[int]int, len(used.all))}
	for _, n := range slices.Sorted(maps.Keys(used.all)) {
		fact := doc.Fact(n)
		f.number[n] = len(f.Lines)
		line := []any{nameOf(&f.Clusters, fact.Cluster, true), nameOf(&f.Themes, fact.Theme, !fact.Whole), nameOf(&f.Verdicts, fact.Verdict, !fact.Whole)}
		// A row has its words itself.
		if !used.inRows[n] {
			line = append(line, fact.Text)
		}
		f.Lines = append(f.Lines, line)
		if n < doc.Now {
			f.Now++
		}
	}
	return f
}

// nameOf is the number of a name in a list, which it joins; −1 where it is not
// asked, and of "" that of no name.
func nameOf(list *[]string, name string, asked bool) int {
	if !asked {
		return -1
	}
	i := slices.Index(*list, name)
	if i < 0 {
		i = len(*list)
		*list = append(*list, name)
	}
	return i
}

// used are the numbers of facts that anything on the page rests on, and of
// those that have a row of their own.
type used struct{ all, inRows map[int]bool }

func usedFacts(doc *table.Document) used {
	u := used{map[int]bool{}, map[int]bool{}}
	for _, s := range doc.Sections {
		for _, t := range s.Tables {
			for _, r := range t.All() {
				if r.Line > 0 {
					u.all[r.Line-1], u.inRows[r.Line-1] = true, true
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
