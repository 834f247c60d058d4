package review

import (
	"cmp"
	"slices"

	"bilan/report/budget"
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
)

// The headings of a grant's amounts.
const (
	RequestedKey = "demandée"
	AwardedKey   = "accordée"
	PaidKey      = "versée"
	SpentKey     = "dépensée"
	dueKey       = "compte rendu dû"
	ReceivedKey  = "compte rendu reçu le"
)

// oneGrant are rows that state one grant.
type oneGrant struct {
	rows []*submission.Grant
	// object and decision identify the grant, folded; "" where no row states it. Without a
	// reference, the day of the decision distinguishes grants.
	object, decision, day string
}

func (g *oneGrant) whole() bool { return g.object != "" && g.decision != "" }

// compatible reports whether two may be one grant; a blank matches anything.
func (g *oneGrant) compatible(of *oneGrant) bool {
	match := func(a, b string) bool { return a == b || a == "" || b == "" }
	if !match(g.object, of.object) || !match(g.decision, of.decision) {
		return false
	}
	return g.decision != "" && of.decision != "" || match(g.day, of.day)
}

func (g *oneGrant) take(of *oneGrant) {
	g.rows = append(g.rows, of.rows...)
	g.object, g.decision, g.day = cmp.Or(g.object, of.object), cmp.Or(g.decision, of.decision), cmp.Or(g.day, of.day)
}

// mergeGrants merges the rows that state one grant: those of one cluster and year with the same
// object and decision, where a blank matches if exactly one grant does; where several do, the
// row is a grant of its own, and that is reported. A value that one row leaves blank is taken
// from another. A value on which rows differ is disputed: it is absent, and both places are
// reported. Rows that agree count once, which is reported unless the officer made them agree.
func mergeGrants(all []submission.Grant, settled map[source.Pos]bool) (out []submission.Grant, problems source.Problems) {
	by := map[clusterYear][]*oneGrant{}
	var order []clusterYear
	sorted := make([]*submission.Grant, len(all))
	for i := range all {
		sorted[i] = &all[i]
	}
	slices.SortStableFunc(sorted, func(a, b *submission.Grant) int { return a.Pos.Compare(b.Pos) })
	for _, g := range sorted {
		k := clusterYear{g.ClusterID, g.Year}
		if by[k] == nil {
			order = append(order, k)
		}
		by[k] = append(by[k], &oneGrant{[]*submission.Grant{g}, fold.Singular(g.Object.Value), fold.Key(g.DecisionRef.Value), g.DecisionDate.Value})
	}
	for _, k := range order {
		groups, found := joinGrants(by[k])
		for _, g := range groups {
			one, more := mergedGrant(g.rows, settled)
			out = append(out, one)
			found.Add(more...)
		}
		for i := range found {
			found[i].Cluster, found[i].Year = k.cluster, k.year
		}
		problems.Add(found...)
	}
	slices.SortStableFunc(out, func(a, b submission.Grant) int { return a.Pos.Compare(b.Pos) })
	return out, problems
}

// joinGrants joins the rows of one cluster and year that state one grant: first those with the
// same object and decision, then each row with a blank to the only complete one that matches,
// then rows with blanks that match each other alone. A row that several complete ones match is
// reported.
func joinGrants(rows []*oneGrant) ([]*oneGrant, source.Problems) {
	var groups grantGroups
	for _, r := range rows {
		i := slices.IndexFunc(groups, func(g *oneGrant) bool {
			return g.object == r.object && g.decision == r.decision && g.compatible(r)
		})
		if i < 0 {
			groups = append(groups, r)
		} else {
			groups[i].take(r)
		}
	}
	problems := groups.joinToWhole()
	for groups.joinTwo() {
	}
	return groups, problems
}

// grantGroups are the rows of one cluster and year, those of one grant together.
type grantGroups []*oneGrant

// answers are the others of a kind that may be the same grant.
func (gs grantGroups) answers(g *oneGrant, of func(*oneGrant) bool) (found []*oneGrant) {
	for _, other := range gs {
		if other != g && of(other) && g.compatible(other) {
			found = append(found, other)
		}
	}
	return found
}

// join gives one the rows of another, which is then none of its own.
func (gs *grantGroups) join(to, g *oneGrant) {
	to.take(g)
	*gs = slices.DeleteFunc(*gs, func(x *oneGrant) bool { return x == g })
}

// joinToWhole joins each row with a blank to the only complete one that matches, and reports those that
// several match.
func (gs *grantGroups) joinToWhole() (problems source.Problems) {
	for _, g := range slices.Clone(*gs) {
		if g.whole() {
			continue
		}
		switch found := gs.answers(g, (*oneGrant).whole); {
		case len(found) == 1:
			gs.join(found[0], g)
		case len(found) > 1:
			p := source.New(source.AmbiguousMatch, g.rows[0].Pos, "found", grantTitle(g.rows[0]), "kind", "grant")
			for _, f := range found {
				p.Related = append(p.Related, f.rows[0].Pos)
			}
			problems.Add(p)
		}
	}
	return problems
}

// partial reports a row with a blank that no complete one matches.
func (gs grantGroups) partial(g *oneGrant) bool {
	return !g.whole() && len(gs.answers(g, (*oneGrant).whole)) == 0
}

// joinTwo joins the first two rows with blanks that match each other alone; false where there are none.
func (gs *grantGroups) joinTwo() bool {
	for _, g := range *gs {
		if !gs.partial(g) {
			continue
		}
		if found := gs.answers(g, gs.partial); len(found) == 1 && len(gs.answers(found[0], gs.partial)) == 1 {
			gs.join(found[0], g)
			return true
		}
	}
	return false
}

// grantTitle is the name of a grant in messages: from the first of its rows that has one.
func grantTitle(rows ...*submission.Grant) string {
	for _, r := range rows {
		if name := cmp.Or(r.Object.Value, r.DecisionRef.Value); name != "" {
			return name
		}
	}
	return "subvention"
}

// grantMerge is the merging of the rows of one grant.
type grantMerge struct {
	submission.Grant
	title    string
	problems source.Problems
}

func mergedGrant(rows []*submission.Grant, settled map[source.Pos]bool) (submission.Grant, source.Problems) {
	slices.SortStableFunc(rows, func(a, b *submission.Grant) int { return a.Pos.Compare(b.Pos) })
	g := grantMerge{Grant: *rows[0], title: grantTitle(rows...)}
	g.Rows, g.Disputed = nil, nil
	for _, r := range rows {
		g.Rows = append(g.Rows, r.Pos)
	}
	if len(rows) == 1 {
		return g.Grant, nil
	}
	g.amounts(rows)
	g.texts(rows)
	g.due(rows)
	if len(g.Disputed) == 0 && !anyOf(g.Rows, settled) {
		g.problems.Add(repeated("grant", g.Rows)...)
	}
	return g.Grant, g.problems
}

func (g *grantMerge) dispute(heading string, stated []statement, other *statement) {
	if g.Disputed == nil {
		g.Disputed = map[string][]source.Pos{}
	}
	g.Disputed[heading] = statedPlaces(stated)
	g.problems.Add(conflict(g.title, heading, stated, other))
}

func (g *grantMerge) amounts(rows []*submission.Grant) {
	for _, a := range submission.GrantFields() {
		if a.Number == nil {
			continue
		}
		var stated []statement
		for _, r := range rows {
			if v := a.Number(r); v.Present {
				stated = append(stated, statement{written: v.Written(), at: v.Pos, value: v})
			}
		}
		if len(stated) == 0 {
			continue
		}
		*a.Number(&g.Grant) = *stated[0].value
		if other := differing(stated, func(a, b statement) bool { return sameValue(*a.value, *b.value) }); other != nil {
			*a.Number(&g.Grant) = cell.Value{Pos: stated[0].at}
			g.dispute(a.Heading, stated, other)
		}
	}
}

func (g *grantMerge) texts(rows []*submission.Grant) {
	var words []source.Pos // that differ
	for _, t := range submission.GrantFields() {
		if t.Text == nil {
			continue
		}
		var stated []statement
		for _, r := range rows {
			if x := t.Text(r); x.Value != "" {
				stated = append(stated, statement{written: x.Written(), at: x.Pos, text: x.Value})
			}
		}
		if len(stated) == 0 {
			continue
		}
		*t.Text(&g.Grant) = cell.Text{Value: stated[0].text, Pos: stated[0].at}
		switch other := differing(stated, func(a, b statement) bool { return fold.Singular(a.text) == fold.Singular(b.text) }); {
		case other != nil && t.Prose:
			words = append(words, other.at)
		case other != nil:
			*t.Text(&g.Grant) = cell.Text{Pos: stated[0].at}
			g.dispute(t.Heading, stated, other)
		}
	}
	if len(words) > 0 {
		p := source.New(source.DuplicateText, g.Pos, "title", g.title)
		p.Related = words
		g.problems.Add(p)
	}
}

func (g *grantMerge) due(rows []*submission.Grant) {
	var stated []statement
	for _, r := range rows {
		if r.ReportDue != cell.NoAnswer {
			stated = append(stated, statement{written: r.ReportDue.String(), at: r.Pos, text: r.ReportDue.String()})
			g.ReportDue = r.ReportDue
		}
	}
	if len(stated) == 0 {
		return
	}
	if other := differing(stated, func(a, b statement) bool { return a.text == b.text }); other != nil {
		g.ReportDue = cell.NoAnswer
		g.dispute(dueKey, stated, other)
	}
}

// AmountOf is what a record states under a heading, disputed where its rows
// differ.
func AmountOf(v cell.Value, disputed map[string][]source.Pos, heading string) budget.Amount {
	if places := disputed[heading]; places != nil {
		return budget.Amount{Disputed: true, Sources: places}
	}
	return budget.AmountOf(v)
}

// grantKey is a key by which a cluster states an amount of its grant, and the heading of the
// same amount in the authority's table.
type grantKey struct {
	kind    string // of the problem's message, "" for what was requested
	heading string // of the authority's table
	stated  func(*submission.Facts) *cell.Value
	granted func(*submission.Grant) cell.Value
}

var grantKeys = []grantKey{
	{"", RequestedKey, func(f *submission.Facts) *cell.Value { return &f.GrantRequested }, func(g *submission.Grant) cell.Value { return g.Requested }},
	{"awarded", AwardedKey, func(f *submission.Facts) *cell.Value { return &f.GrantAwarded }, func(g *submission.Grant) cell.Value { return g.Awarded }},
	{"paid", PaidKey, func(f *submission.Facts) *cell.Value { return &f.GrantPaid }, func(g *submission.Grant) cell.Value { return g.Paid }},
}

// grantsDiffer reports clusters that state another amount of their grant than the sum of the
// authority's grants of that year. The amount that a cluster states is never added to that sum.
func grantsDiffer(r *Review, year func(int) bool) {
	for i := range r.Facts {
		f := &r.Facts[i]
		if !year(f.Year) {
			continue
		}
		for _, k := range grantKeys {
			v, sum := k.stated(f), grantSum(r, f.ClusterID, f.Year, k)
			if !v.Present || !sum.Present || v.Qualifier != quantity.Exact || sum.Qualifier != quantity.Exact || sum.Number.Equal(v.Number) {
				continue
			}
			p := source.New(source.RequestDiffers, v.Pos, "found", v.Written(), "sum", sum.Number.String())
			if k.kind != "" {
				p.Args = append(p.Args, "kind", k.kind)
			}
			p.Cluster, p.Year, p.Related = f.ClusterID, f.Year, sum.Sources
			r.Problems.Add(p)
		}
	}
}

func grantSum(r *Review, cluster string, year int, k grantKey) (sum budget.Amount) {
	for _, g := range r.Index.Grants(cluster, year) {
		sum.Add(AmountOf(k.granted(g), g.Disputed, k.heading))
	}
	return sum
}

// GrantsRequested is the sum of the amounts requested for the grants of a cluster and year.
func (r *Review) GrantsRequested(cluster string, year int) budget.Amount {
	return grantSum(r, cluster, year, grantKeys[0])
}
