package pageview

import (
	"strconv"
	"strings"

	"bilan/report/present"
	"bilan/report/quantity"
	"bilan/report/screen"
	"bilan/report/source"
	"bilan/report/table"
)

func (v *view) annexes() []screen.Annex {
	var out []screen.Annex
	if !v.Options.Publish {
		out = append(out, v.mendAnnex())
		if infos := v.infosAnnex(); infos != nil {
			out = append(out, *infos)
		}
	}
	lines := screen.Annex{ID: "lignes", Title: v.text("annex.lines"), Note: v.text("annex.lines.note", "lines", v.w.Lines(len(v.Index.Lines))), Lines: v.lines()}
	if n := len(v.Comparison.NextPlan); n > 0 {
		lines.Note = v.text("annex.lines.note_next", "lines", v.w.Lines(len(v.Index.Lines)), "planned", v.w.Number(n))
	}
	out = append(out, lines)
	out = append(out, v.accountsAnnex())
	out = append(out, screen.Annex{ID: "cote", Title: v.text("annex.beside"), Note: v.text("annex.beside.note"), Figure: v.explore(), Tables: filled(v.parts.SideBySide()...)})
	if texts := v.textsAnnex(); texts != nil {
		out = append(out, *texts)
	}
	out = append(out, v.sourcesAnnex())
	out = append(out, screen.Annex{ID: "methode", Title: v.text("annex.method"), Note: v.text("annex.method.note"), Tables: filled(v.parts.Method()...)})
	return out
}

// filled are the tables that have a row.
func filled(tables ...*table.Table) []*table.Table {
	var out []*table.Table
	for _, t := range tables {
		if t.Len() > 0 {
			out = append(out, t)
		}
	}
	return out
}

// listedProblems is how many problems of one kind are listed.
const listedProblems = 40

func (v *view) mendAnnex() screen.Annex {
	t := v.year.Todo
	return screen.Annex{ID: "corriger", Title: v.text("nav.mend"), Note: joined(", ", v.w.Count(t.Errors, "error"), v.w.Count(t.Warnings, "warning")),
		Problems: v.problems(func(p *source.Problem) bool { return p.Severity != source.Info }), Paragraphs: v.nothingToMend(t.Errors + t.Warnings)}
}

func (v *view) nothingToMend(n int) []string {
	if n == 0 {
		return []string{v.text("annex.nothing_to_mend")}
	}
	return nil
}

func (v *view) infosAnnex() *screen.Annex {
	n := v.year.Todo.Infos
	if n == 0 {
		return nil
	}
	return &screen.Annex{ID: "informations", Title: v.text("annex.infos"), Note: v.text("annex.infos.note", "n", v.w.Count(n, "info")), Problems: v.problems(func(p *source.Problem) bool { return p.Severity == source.Info })}
}

// problems are the causes of the kinds asked for, by kind, errors first.
func (v *view) problems(keep func(*source.Problem) bool) []screen.ProblemGroup {
	var out []screen.ProblemGroup
	var kept source.Problems
	for _, p := range v.BySeverity() {
		if keep(p) {
			kept = append(kept, *p)
		}
	}
	at, left := map[source.Slug]int{}, map[source.Slug]int{}
	for _, g := range kept.Groups() {
		message, hint := v.parts.Cause(g)
		i, met := at[g.Slug]
		if !met {
			i = len(out)
			at[g.Slug] = i
			out = append(out, screen.ProblemGroup{Severity: screen.Plain(g.Severity.String()), Label: v.w.Text("severity." + g.Severity.String()), Title: v.w.Title(g.Slug), Hint: hint})
		}
		if len(out[i].Items) == listedProblems {
			left[g.Slug]++
			continue
		}
		name := ""
		if g.Cluster != "" {
			name = v.clusterName(g.Cluster)
		}
		out[i].Items = append(out[i].Items, screen.Problem{Cluster: name, Message: message, Place: g.Pos.String()})
	}
	for slug, i := range at {
		out[i].Count = v.number(len(out[i].Items) + left[slug])
		if left[slug] > 0 {
			out[i].More = v.text("annex.more_problems", "n", v.w.Number(left[slug]), "file", present.FilesOf(v.Year).Anomalies)
		}
	}
	return out
}

func (v *view) accountsAnnex() screen.Annex {
	a := screen.Annex{ID: "comptes", Title: v.text("annex.accounts"), Tables: filled(v.parts.Budgets()...), Figure: v.accounts()}
	n := 0
	for _, c := range v.Clusters {
		if v.Index.Statement(c.ID, v.Year) != nil {
			n++
		}
	}
	a.Note = v.text("annex.accounts.none")
	if n > 0 {
		a.Note = v.text("annex.accounts.note", "clusters", v.w.Clusters(n))
	} else if len(a.Tables) == 0 {
		a.Paragraphs = []string{v.text("annex.accounts.none")}
	}
	return a
}

// textsAnnex are the paragraphs for a report, which stand in the fiches: it leads there.
func (v *view) textsAnnex() *screen.Annex {
	a := &screen.Annex{ID: "rapport", Title: v.text("annex.texts"), Paragraphs: []string{v.text("annex.texts.lead")}}
	for i := range v.year.Clusters {
		c := &v.year.Clusters[i]
		if len(c.Lines)+c.Next.Lines == 0 || !v.fiched {
			continue
		}
		href := screen.Plain("#rapport-" + v.slugs[c.ID])
		if v.apart {
			href = v.clusterHref(c.ID) + href
		}
		a.Links = append(a.Links, screen.Link{Text: c.Name, Href: href})
	}
	if len(a.Links) == 0 {
		return nil
	}
	a.Note = v.text("annex.texts.note", "clusters", v.w.Clusters(len(a.Links)))
	return a
}

// sourcesAnnex is a row for each file that was read.
func (v *view) sourcesAnnex() screen.Annex {
	t := &table.Table{ID: "sources-files", Title: v.text("sources.title"), Caption: v.text("sources.caption"), Stub: 1}
	for _, c := range []struct {
		key  string
		kind table.Kind
	}{{"file", table.Text}, {"holds", table.Text}, {"years", table.Text}, {"rows", table.Number}, {"aside", table.Number}} {
		t.Columns = append(t.Columns, table.Column{Key: c.key, Title: v.text("sources.head." + c.key), Kind: c.kind})
	}
	tables := 0
	for i := range v.Inputs {
		in := &v.Inputs[i]
		tables += len(in.Tables)
		var kinds, years []string
		read, aside := 0, 0
		met := map[string]bool{}
		for _, info := range in.Tables {
			read, aside = read+info.Rows, aside+info.SetAside
			if kind := v.parts.Kind(info.Kind); !met[kind] {
				met[kind] = true
				kinds = append(kinds, kind)
			}
			if y := strconv.Itoa(info.Year); info.Year > 0 && !met[y] {
				met[y] = true
				years = append(years, y)
			}
		}
		switch {
		case in.Own:
			kinds = []string{v.parts.Kind("own")}
		case in.Failed:
			kinds = []string{v.parts.Kind("failed")}
		case len(in.Tables) == 0:
			kinds = []string{v.parts.Kind("none")}
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{{Text: in.Name}, {Text: strings.Join(kinds, ", ")}, {Text: strings.Join(years, ", ")}, counted(read), counted(aside)}})
	}
	if n := len(t.Rows); n > listedFiles {
		t.Rows = t.Rows[:listedFiles]
		t.Notes = append(t.Notes, v.w.Text("page_rows.cut", "n", v.w.Number(listedFiles), "total", v.w.Number(n)))
	}
	return screen.Annex{ID: "sources", Title: v.text("annex.sources"), Note: v.text("annex.sources.note", "files", v.w.Count(len(v.Inputs), "file"), "tables", v.w.Count(tables, "table")), Tables: filled(t),
		Paragraphs: []string{v.text("sources.lead")}}
}

// listedFiles is how many files the page lists.
const listedFiles = 500

func counted(n int) table.Cell {
	d := quantity.FromInt(n)
	return table.Cell{Kind: table.Number, Num: &d}
}
