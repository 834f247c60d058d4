package page

import "bilan/report/table"

// facts are those that a page's rows and charts are made of, as the script
// reads them: names once, and lines by the numbers of these.
type facts struct {
	clusters, themes, verdicts names
	// lines are cluster, theme and verdict of each line of the document that is
	// used, in their order (−1: not asked of it).
	lines [][3]int
	// now is how many of them are of the year under review, which are the first.
	now int
	// used are the lines' own numbers, inRows those that have a row of theirs.
	used, inRows numberSet
}

// names are a list of names, each once, and their numbers.
type names struct {
	list   []string
	number map[string]int
	last   int // the number that was asked for last
}

func newNames() names { return names{number: map[string]int{}} }

// of is the number of a name, which joins the list; −1 where it is not asked,
// and of "" that of no name.
func (n *names) of(name string, asked bool) int {
	if !asked {
		return -1
	}
	if n.last < len(n.list) && n.list[n.last] == name { // lines of one cluster stand together
		return n.last
	}
	i, met := n.number[name]
	if !met {
		i = len(n.list)
		n.list, n.number[name] = append(n.list, name), i
	}
	n.last = i
	return i
}

// newFacts are those that the rows and charts of a document rest on.
func newFacts(doc *table.Document) *facts {
	f := &facts{clusters: newNames(), themes: newNames(), verdicts: newNames()}
	f.use(doc)
	f.lines = make([][3]int, 0, f.used.count())
	for n := range f.used.all() {
		fact := doc.Fact(n)
		f.lines = append(f.lines, [3]int{f.clusters.of(fact.Cluster, true), f.themes.of(fact.Theme, !fact.Whole), f.verdicts.of(fact.Verdict, !fact.Whole)})
		if n < doc.Now {
			f.now++
		}
	}
	return f
}

// use gathers the numbers of facts that anything on the page rests on.
func (f *facts) use(doc *table.Document) {
	for _, s := range doc.Sections {
		for _, t := range s.Tables {
			for i := range t.Len() {
				if n := t.Line(i); n > 0 {
					f.used.add(n - 1)
					f.inRows.add(n - 1)
				}
			}
		}
		for _, c := range s.Charts {
			for _, series := range c.Parts {
				for _, parts := range series {
					for i := range parts {
						f.used.add(parts[i].Fact)
					}
				}
			}
		}
	}
}

// number is that of a line of the document here.
func (f *facts) number(line int) int { return f.used.place(line) }

// factData writes the facts for the script.
func (w *writer) factData() {
	f := w.facts
	w.startData("facts")
	w.write(`{"clusters":`)
	w.quotedList(f.clusters.list)
	w.write(`,"themes":`)
	w.quotedList(f.themes.list)
	w.write(`,"verdicts":`)
	w.quotedList(f.verdicts.list)
	w.write(`,"lines":[`)
	i := 0
	for n := range f.used.all() {
		w.comma(i)
		w.write("[")
		for k, number := range f.lines[i] {
			w.comma(k)
			w.integer(number)
		}
		// A row has its words itself.
		if !f.inRows.has(n) {
			w.write(",")
			w.quoted(w.Doc.FactText(n))
		}
		w.write("]")
		w.spill()
		i++
	}
	w.write(`],"now":`)
	w.integer(f.now)
	w.write("}")
	w.endData()
}
