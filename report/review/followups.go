package review

import (
	"slices"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// subject is the thing that a correction is about, where that is not a line.
type subject struct {
	clusterYear
	of                     submission.Subject
	object, account, field string
}

// correctRecords applies the corrections of facts of clusters, of grants and of budgets, and
// returns the rows of `suivi` that are about lines. What was sent is not changed: where a
// budget is corrected, the inputs used are copies. settled are the places of the records that
// differed in what the officer decided.
func correctRecords(r *Review, used []*intake.Input) (ofLines []submission.FollowUp, settled map[source.Pos]bool) {
	settled = map[source.Pos]bool{}
	r.Decisions = map[source.Pos]compare.Decision{}
	rows := map[subject][]*submission.FollowUp{}
	var order []subject
	for i := range r.FollowUps {
		f := &r.FollowUps[i]
		of := f.Subject()
		switch {
		case of == submission.OfLine, f.Value.Value == "" && f.Name() == "":
			ofLines = append(ofLines, *f)
			continue
		case f.Value.Value == "" || f.Field.Value == "":
			continue // an observation
		}
		s := subject{clusterYear{f.ClusterID, f.Year}, of, fold.Key(f.Object.Value), fold.Key(f.Account.Value + " " + f.Funder.Value), fold.Singular(f.Field.Value)}
		if rows[s] == nil {
			order = append(order, s)
		}
		rows[s] = append(rows[s], f)
	}
	for _, s := range order {
		f, found := compare.Ruled(rows[s])
		r.Problems.Add(found...)
		switch {
		case f == nil:
		case s.of == submission.OfFacts:
			decide(r, f, factsToCorrect(r, f), settled)
		case s.of == submission.OfGrant:
			decide(r, f, grantsToCorrect(r, f), settled)
		case s.of == submission.OfBudget:
			decide(r, f, budgetToCorrect(used, f), settled)
		}
	}
	return ofLines, settled
}

// corrected is a record of the inputs that the officer corrects.
type corrected struct {
	correct func(submission.FollowUp) (sent string, same, ok bool)
	at      source.Pos
	// states is true where the record states the value itself.
	states bool
}

// decide applies a correction to all the records that state the value, so that they agree, else
// to the first of those that could state it, and reports the outcome. The places of those that
// differed are added to settled.
func decide(r *Review, f *submission.FollowUp, records []corrected, settled map[source.Pos]bool) {
	if stating := slices.DeleteFunc(slices.Clone(records), func(c corrected) bool { return !c.states }); len(stating) > 0 {
		records = stating
	} else if len(records) > 1 {
		records = records[:1]
	}
	var sent []string
	var at []source.Pos
	needless, ok := true, len(records) > 0
	for _, c := range records {
		was, same, done := c.correct(*f)
		needless, ok = needless && same, ok && done
		if at = append(at, c.at); was != "" && !slices.Contains(sent, was) {
			sent = append(sent, was)
		}
	}
	if !ok {
		p := source.New(source.FollowUpUnmatched, f.Pos, "code", f.Name(), "field", f.Field.Value, "found", f.Value.Value)
		p.Cluster, p.Year = f.ClusterID, f.Year
		r.Problems.Add(p)
		return
	}
	for i := 0; len(sent) > 1 && i < len(at); i++ {
		settled[at[i]] = true
	}
	d := compare.Decision{Field: f.Field.Value, Sent: strings.Join(sent, " / "), By: f}
	r.Decisions[f.Value.Pos] = d
	r.Problems.Add(compare.Applied(f, needless, d.Sent, at))
}

// anyOf reports whether one of the places is among others.
func anyOf(places []source.Pos, among map[source.Pos]bool) bool {
	return slices.ContainsFunc(places, func(p source.Pos) bool { return among[p] })
}

// factsToCorrect are the cluster's facts of the year; where it sent none, a new record holds
// the officer's values alone.
func factsToCorrect(r *Review, f *submission.FollowUp) (found []corrected) {
	of := func(x submission.Facts) bool { return x.ClusterID == f.ClusterID && x.Year == f.Year }
	if !slices.ContainsFunc(r.Facts, of) {
		r.Facts = append(r.Facts, submission.Facts{ClusterID: f.ClusterID, Year: f.Year, Pos: f.Pos})
	}
	for i := range r.Facts {
		if of(r.Facts[i]) {
			found = append(found, corrected{r.Facts[i].Correct, r.Facts[i].Pos, r.Facts[i].States(f.Field.Value)})
		}
	}
	return found
}

// grantsToCorrect are the rows of the grant with an object, or of the cluster's only grant of
// the year; none where several match.
func grantsToCorrect(r *Review, f *submission.FollowUp) (found []corrected) {
	objects := map[string]bool{}
	for i := range r.Grants {
		g := &r.Grants[i]
		object := fold.Key(g.Object.Value)
		if g.ClusterID == f.ClusterID && g.Year == f.Year && (f.Object.Value == "" || object == fold.Key(f.Object.Value)) {
			found = append(found, corrected{g.Correct, g.Pos, g.States(f.Field.Value)})
			if object != "" {
				objects[object] = true
			}
		}
	}
	if len(objects) > 1 {
		return nil
	}
	return found
}

// budgetToCorrect are the lines of an account and funder, or of the account's only funder; none
// where several match. A line without an account is identified by its label, and so may one be
// that shares its account with others.
func budgetToCorrect(used []*intake.Input, f *submission.FollowUp) (found []corrected) {
	funders, first := map[string]bool{}, map[source.Pos]string{} // the label of the first line of each table
	several := false
	is := func(b *submission.BudgetLine) bool {
		return b.ClusterID == f.ClusterID && b.Year == f.Year && namesPost(f.Account.Value, b) && (f.Funder.Value == "" || fold.Key(b.Funder.Value) == fold.Key(f.Funder.Value))
	}
	for n, in := range used {
		var own *intake.Input // a copy, to be corrected
		for i := range in.Budget {
			if !is(&in.Budget[i]) {
				continue
			}
			if own == nil {
				copied := *in
				copied.Budget, own = slices.Clone(in.Budget), &copied
				used[n] = own
			}
			b := &own.Budget[i]
			label := fold.Singular(b.Label.Value)
			if at, met := b.Pos.Whole(), first[b.Pos.Whole()]; met == "" {
				first[at] = label
			} else if met != label {
				several = true
			}
			found, funders[b.Account.Value+" "+fold.Key(b.Funder.Value)] = append(found, corrected{b.Correct, b.Pos, b.States(f.Field.Value)}), true
		}
	}
	if len(funders) > 1 || several {
		return nil
	}
	return found
}

// namesPost reports whether an account, or the words of a post, name a line; blank
// names any.
func namesPost(account string, b *submission.BudgetLine) bool {
	if number := budget.Account(account); number != "" || account == "" {
		return account == "" || budget.Account(b.Account.Value) == number
	}
	return fold.Singular(b.Label.Value) == fold.Singular(account)
}

// Corrections is how many of the officer's corrections were applied, of all years.
func (r *Review) Corrections() int {
	n := 0
	for i := range r.Problems {
		if r.Problems[i].Slug == source.FollowUpApplied {
			n++
		}
	}
	return n
}
