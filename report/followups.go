package report

import (
	"slices"

	"bilan/report/compare"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// followUpNotes tells what the officer decided or observed about a line: the
// value kept beside what the cluster sent, why, who and when.
func followUpNotes(w *wording.Words, l *compare.Line) []string {
	var out []string
	for _, d := range l.Decided {
		out = append(out, w.Text("follow_up.decided", "field", d.Field, "value", d.By.Value.Value, "sent", sentText(w, d.Sent))+signature(w, *d.By))
	}
	for _, o := range l.Observations {
		out = append(out, w.Text("follow_up.observed")+signature(w, o))
	}
	return out
}

func sentText(w *wording.Words, sent string) string {
	if sent == "" {
		return w.Text("cell.blank")
	}
	return sent
}

// signature is " — reason (author, date)", as far as the row says.
func signature(w *wording.Words, f submission.FollowUp) string {
	by := f.Author.Value
	if f.Date.Value != "" {
		if by != "" {
			by += ", "
		}
		by += w.Date(f.Date.Value)
	}
	s := ""
	if f.Reason.Value != "" {
		s = " — " + f.Reason.Value
	}
	if by != "" {
		s += " (" + by + ")"
	}
	return s
}

// correctFacts applies the corrections that speak of clusters themselves, and
// returns those that speak of lines. Where a cluster sent nothing of itself,
// the officer's word is all there is.
func (r *Review) correctFacts() []submission.FollowUp {
	r.decisions = map[source.Pos]compare.Decision{}
	var rest []submission.FollowUp
	for i := range r.FollowUps {
		f := &r.FollowUps[i]
		if !submission.CorrectsFacts(*f) {
			rest = append(rest, *f)
			continue
		}
		of := func(x submission.Facts) bool { return x.ClusterID == f.ClusterID && x.Year == f.Year }
		if !slices.ContainsFunc(r.Facts, of) {
			r.Facts = append(r.Facts, submission.Facts{ClusterID: f.ClusterID, Year: f.Year, Pos: f.Pos})
		}
		r.correctFactsOf(f, of)
	}
	return rest
}

func (r *Review) correctFactsOf(f *submission.FollowUp, of func(submission.Facts) bool) {
	needless, first, place := true, "", source.Pos{}
	for i := range r.Facts {
		if !of(r.Facts[i]) {
			continue
		}
		sent, same, ok := r.Facts[i].Correct(*f)
		if !ok {
			p := source.New(source.FollowUpUnmatched, f.Pos, "code", "", "field", f.Field.Value, "found", f.Value.Value)
			p.Cluster, p.Year = f.ClusterID, f.Year
			r.Problems.Add(p)
			return
		}
		if place.IsZero() {
			first, place = sent, r.Facts[i].Pos
		}
		needless = needless && same
	}
	r.decisions[f.Value.Pos] = compare.Decision{Field: f.Field.Value, Sent: first, By: f}
	p := source.New(source.FollowUpApplied, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value, "sent", first)
	if needless {
		p = source.New(source.FollowUpNeedless, f.Value.Pos, "field", f.Field.Value, "found", f.Value.Value)
	}
	p.Cluster, p.Year, p.Related = f.ClusterID, f.Year, []source.Pos{place}
	r.Problems.Add(p)
}

// followUpTable lists every row of `suivi` in the inputs, so that none is
// forgotten, each beside what the cluster sent and with what became of it.
func (r *Review) followUpTable(w *wording.Words) *table.Table {
	t := r.newTable(w, "follow-up", []columnSpec{
		{"cluster", table.Text, 24}, {"year_of", table.Year, 9}, {"code", table.Text, 9}, {"field", table.Text, 16},
		{"sent", table.Text, 16}, {"kept", table.Text, 16}, {"why", table.Text, 40}, {"author", table.Text, 16}, {"date", table.Text, 12},
		{"outcome", table.Text, 26}, {"source", table.Text, 30},
	})
	outcomes := r.followUpOutcomes()
	for _, f := range r.FollowUps {
		sent := ""
		if d, ok := r.decisions[f.Value.Pos]; ok {
			sent = sentText(w, d.Sent)
		}
		outcome := w.Text("follow_up.observed")
		if slug, ok := outcomes[f.Pos]; ok {
			outcome = w.Title(slug)
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			text(r.Cluster(f.ClusterID).Name), yearCell(f.Year), text(f.Code.Value), text(f.Field.Value), text(sent),
			text(f.Value.Value), text(f.Reason.Value), text(f.Author.Value), text(w.Date(f.Date.Value)), text(outcome), text(f.Pos.String()),
		}})
	}
	return t
}

// followUpOutcomes finds what became of each row of `suivi`, by its place.
func (r *Review) followUpOutcomes() map[source.Pos]source.Slug {
	out := map[source.Pos]source.Slug{}
	for _, p := range r.Problems {
		switch p.Slug {
		case source.FollowUpApplied, source.FollowUpNeedless, source.FollowUpUnmatched, source.FollowUpConflict:
			out[p.Pos.Line()] = p.Slug
		}
	}
	return out
}

// columnSpec is a column of a table whose rows are composed by hand.
type columnSpec struct {
	key   string
	kind  table.Kind
	width int
}

// newTable is a table with its title, caption, columns and what to say when it
// is empty, from the wording under its id.
func (r *Review) newTable(w *wording.Words, id string, cols []columnSpec) *table.Table {
	years := []string{"year", yearText(r.Year), "previous", yearText(r.Year - 1), "next", yearText(r.Year + 1)}
	t := &table.Table{
		ID: id, Title: w.Text("table."+id+".title", years...),
		Caption: w.Text("table."+id+".caption", years...), Empty: w.Text("table."+id+".empty", years...),
	}
	t.Columns = make([]table.Column, 0, len(cols))
	for _, c := range cols {
		t.Columns = append(t.Columns, table.Column{Key: c.key, Title: r.heading(w, c.key), Kind: c.kind, Width: c.width})
	}
	return t
}
