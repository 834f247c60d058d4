package present

import (
	"strings"

	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// FollowUp has every row of `suivi` beside what the cluster sent, and with what became of it.
func (ts Tables) FollowUp() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("follow-up", []Column{
		{"decided", table.Text, 56}, {"cluster", table.Text, 24}, {"year_of", table.Year, 9}, {"code", table.Text, 9}, {"field", table.Text, 16},
		{"sent", table.Text, 16}, {"kept", table.Text, 16}, {"why", table.Text, 40}, {"author", table.Text, 16}, {"date", table.Text, 12},
		{"outcome", table.Text, 26}, {"source", table.Text, 30},
	})
	outcomes := followUpOutcomes(r)
	for _, f := range r.FollowUps {
		sent := ""
		if d, ok := r.Decisions[f.Value.Pos]; ok {
			sent = sentText(w, d.Sent)
		}
		decided := w.Text("follow_up.observed")
		if f.Field.Value != "" {
			decided = w.Text("follow_up.decided", "field", f.Field.Value, "value", f.Value.Value, "sent", sentText(w, sent))
		}
		outcome := w.Text("follow_up.observed")
		if slug, ok := outcomes[f.Pos]; ok {
			outcome = w.Title(slug)
		}
		t.Rows = append(t.Rows, table.Row{Cells: []table.Cell{
			lined(strings.TrimPrefix(f.Name()+w.Text("list.colon")+decided+signature(w, f), w.Text("list.colon"))), text(w.contacts.Cluster(r, f.ClusterID).Name), yearCell(f.Year), text(f.Name()), text(f.Field.Value), text(sent),
			text(f.Value.Value), text(f.Reason.Value), text(f.Author.Value), text(w.Date(f.Date.Value)), text(outcome), w.placeCell(f.Pos),
		}})
	}
	return t
}

// followUpOutcomes finds what became of each row of `suivi`, by its place.
func followUpOutcomes(r *review.Review) map[source.Pos]source.Slug {
	out := map[source.Pos]source.Slug{}
	for _, p := range r.Problems {
		switch p.Slug {
		case source.FollowUpApplied, source.FollowUpNeedless, source.FollowUpUnmatched, source.FollowUpConflict, source.FollowUpSuperseded:
			out[p.Pos.Line()] = p.Slug
			if p.Slug == source.FollowUpConflict {
				out[p.Related[0].Line()] = p.Slug // the other half
			}
		}
	}
	return out
}
