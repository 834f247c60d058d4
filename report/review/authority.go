package review

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// onlyAuthority keeps of an input only those rows of `suivi` and `subventions` that come from
// the authority; the others are set aside, each with an error that says what it would have
// changed. Where nothing names the authority's files and folders, the rows of a file that holds
// nothing else count, with a warning; so do those of a file of the authority that also holds
// lines of clusters, as a file that a cluster sent may have been put into the authority's
// folder.
func onlyAuthority(r *Review, in *intake.Input, refused map[source.Pos]*submission.FollowUp) {
	if len(in.Grants)+len(in.FollowUps) == 0 {
		return
	}
	why := source.AuthorityHidden
	switch alone := len(in.Lines)+len(in.Facts)+len(in.Budget) == 0; {
	case in.Authority:
		if len(in.Lines) > 0 {
			p := source.New(source.AuthorityAssumed, source.In(in.Name, ""), "kind", "lines", "cluster", nameOf(in, in.Lines[0].ClusterID))
			p.Cluster = in.Lines[0].ClusterID
			r.Problems.Add(p)
		}
	case r.Options.Authority == "" && !r.Options.NoAuthority && alone:
		r.Problems.Add(source.New(source.AuthorityAssumed, source.In(in.Name, "")))
	default:
		why = source.NotTheAuthority
	}
	hidden, clusters := map[string]int{}, map[string]bool{} // of what is refused: rows by sheet
	refuse := func(row refusedRow, isHidden bool, cluster string) {
		if clusters[cluster] = true; isHidden {
			hidden[row.at.Sheet()]++
		}
		row.of[0] = nameOf(in, cluster)
		refuse(r, in, why, row)
	}
	var grants []submission.Grant
	for i := range in.Grants {
		g := &in.Grants[i]
		if why == source.AuthorityHidden && !g.Hidden {
			grants = append(grants, *g)
			continue
		}
		refuse(refusedRow{g.Pos, "grants", g.Written(), []string{"", strconv.Itoa(g.Year), g.Object.Value}}, g.Hidden, g.ClusterID)
	}
	var followUps []submission.FollowUp
	for i := range in.FollowUps {
		f := &in.FollowUps[i]
		if why == source.AuthorityHidden && !f.Hidden {
			followUps = append(followUps, *f)
			continue
		}
		change := strings.TrimPrefix(f.Field.Value+" : "+cmp.Or(f.Value.Written(), f.Reason.Value), " : ")
		refuse(refusedRow{f.Pos, "follow-up", change, []string{"", strconv.Itoa(f.Year), f.Name()}}, f.Hidden, f.ClusterID)
		refused[f.Pos] = f
	}
	in.Grants, in.FollowUps = grants, followUps
	if len(clusters) > 0 {
		forget(in, hidden, clusters)
	}
}

// forget removes the problems that were reported of a file only because of rows that are
// refused: that hidden rows or columns of a sheet were read, and that a cluster is unknown.
// hidden counts the refused rows of each sheet that are hidden, and clusters are those of all
// refused rows.
func forget(in *intake.Input, hidden map[string]int, clusters map[string]bool) {
	kept := in.Clusters()
	in.Names = maps.Clone(in.Names)
	maps.DeleteFunc(in.Names, func(id, _ string) bool { return clusters[id] && !kept[id] })
	var problems source.Problems
	for _, p := range in.Problems {
		n := hidden[p.Pos.Sheet()]
		switch {
		case p.Slug == source.UnknownCluster && clusters[p.Cluster] && !kept[p.Cluster],
			p.Slug == source.HiddenColumns && n > 0 && !hasRecord(in, p.Pos.Sheet()):
			continue
		case p.Slug == source.HiddenRows && n > 0:
			all, _ := strconv.Atoi(p.Args.Get("n"))
			if all <= n || !hasRecord(in, p.Pos.Sheet()) {
				continue
			}
			p.Args = []string{"n", strconv.Itoa(all - n)}
		}
		problems = append(problems, p)
	}
	in.Problems = problems
}

// hasRecord reports whether a file has a record in a sheet.
func hasRecord(in *intake.Input, sheet string) bool {
	here := func(p source.Pos) bool { return p.Sheet() == sheet }
	return slices.ContainsFunc(in.Lines, func(l submission.Line) bool { return here(l.Pos) }) ||
		slices.ContainsFunc(in.Facts, func(f submission.Facts) bool { return here(f.Pos) }) ||
		slices.ContainsFunc(in.Budget, func(b submission.BudgetLine) bool { return here(b.Pos) }) ||
		slices.ContainsFunc(in.Grants, func(g submission.Grant) bool { return here(g.Pos) }) ||
		slices.ContainsFunc(in.FollowUps, func(f submission.FollowUp) bool { return here(f.Pos) })
}

// refusedRow is a row that does not count.
type refusedRow struct {
	at source.Pos
	// kind is that of its table, and change what it would have changed.
	kind, change string
	of           []string // its cluster, its year and what it is about, "" for what it does not say
}

// refuse sets aside a row, and reports what it would have changed.
func refuse(r *Review, in *intake.Input, why source.Slug, row refusedRow) {
	at, of := row.at, slices.DeleteFunc(row.of, func(s string) bool { return s == "" })
	p := source.New(why, at, "change", row.change, "of", strings.Join(of, ", "))
	if why == source.NotTheAuthority {
		p.Args = append(p.Args, "value", "")
	}
	switch {
	case r.Options.Authority != "":
		p.Args = append(p.Args, "place", r.Options.Authority)
	case why != source.NotTheAuthority:
	case r.Options.NoAuthority:
		p.Args = append(p.Args, "kind", "none")
	default:
		p.Args = append(p.Args, "kind", "unnamed")
	}
	r.Problems.Add(p)
	in.SetAside = append(slices.Clip(in.SetAside), submission.SetAside{Pos: at, Text: strings.Join(append(of, row.change), " | "), Why: why})
	in.Tables = slices.Clone(in.Tables)
	for i := len(in.Tables) - 1; i >= 0; i-- {
		if t := &in.Tables[i]; t.Kind == row.kind && t.Pos.Sheet() == at.Sheet() && t.Pos.Row() <= at.Row() {
			t.Rows--
			t.SetAside++
			return
		}
	}
}

// lineKey is what identifies the line that a row of `suivi` is about: its code, else its title.
type lineKey struct {
	clusterYear
	code, title string
}

func lineName(cluster string, year int, code, title string) lineKey {
	if code != "" {
		title = ""
	}
	return lineKey{clusterYear{cluster, year}, fold.Key(code), fold.Key(title)}
}

// addKeptValues adds to the problem of each refused correction the value of the line that it
// would have replaced, where exactly one line matches. It runs after the lines are compared.
func addKeptValues(r *Review, refused map[source.Pos]*submission.FollowUp) {
	if len(refused) == 0 {
		return
	}
	lines := map[lineKey]*compare.Line{}
	add := func(n lineKey, l *compare.Line) {
		if _, several := lines[n]; several {
			l = nil
		}
		lines[n] = l
	}
	for _, c := range r.History {
		for i := range c.Lines {
			l := &c.Lines[i]
			add(lineName(l.ClusterID, l.Year, "", l.Title.Value), l)
			if l.Code != "" {
				add(lineName(l.ClusterID, l.Year, l.Code, ""), l)
			}
		}
	}
	for i := range r.Problems {
		p := &r.Problems[i]
		f := refused[p.Pos]
		if p.Slug != source.NotTheAuthority || f == nil || !f.NamesLine() {
			continue
		}
		if l := lines[lineName(f.ClusterID, f.Year, f.Code.Value, f.Title.Value)]; l != nil {
			p.Args[slices.Index(p.Args, "value")+1] = written(l, f.Field.Value)
		}
	}
}

// written is a value of a line as its input has it, by its heading; "" where it is
// absent or of another kind than the status and the numbers in the unit of the
// line.
func written(l *compare.Line, heading string) string {
	switch f, ok := field.LineNamed(heading); {
	case !ok:
		return ""
	case f == field.LineStatus:
		return l.StatusText.Written()
	case field.Line(f).InUnit:
		return l.Figure(f).Written()
	}
	return ""
}

// nameOf is the name of a cluster as the file writes it.
func nameOf(in *intake.Input, cluster string) string { return cmp.Or(in.Names[cluster], cluster) }
