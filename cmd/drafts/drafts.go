// Package drafts puts what was read in a text into a form, in the words of a language.
package drafts

import (
	"path/filepath"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/form"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

// Of is what a form holds of what a text, of a path, tells of one cluster.
func Of(w *wording.Words, path string, c *prose.Cluster) *form.Draft {
	out := &form.Draft{Source: filepath.Base(path), Members: counted(c.Members.Total, c.Members.Qualifier), PaidUp: counted(c.Members.PaidUp, quantity.Exact)}
	switch {
	case c.Members.Territory != nil:
		out.Territory = counted(c.Members.Territory, quantity.Exact)
	case c.Members.Share != nil:
		out.Territory = quantity.Format(*c.Members.Share, "fr") + " %"
	}
	g := c.Grant
	for _, f := range []struct{ key, value string }{
		{"requested", inEuros(w, g.Requested)}, {"awarded", inEuros(w, g.Awarded)}, {"decision", g.Decision}, {"date", w.Date(g.Date)}, {"account", g.Account}, {"quote", g.Quote},
	} {
		if f.value != "" {
			out.Grant = append(out.Grant, form.DraftFact{Name: w.Text("draft.grant." + f.key), Value: f.value})
		}
	}
	for _, l := range c.Results {
		out.Results = append(out.Results, lineOf(l, true))
		out.Lines = append(out.Lines, noteOf(w, l))
	}
	for _, l := range c.Plan {
		out.Plan = append(out.Plan, lineOf(l, false))
		out.Lines = append(out.Lines, noteOf(w, l))
	}
	for _, l := range c.Left {
		out.Left = append(out.Left, form.DraftLeft{Figure: l.Text, Why: w.Text("draft.reason." + string(l.Reason)), Quote: l.Quote, Place: placeOf(w, l.Place)})
	}
	return out
}

// inEuros is an amount as people read it, "" for none.
func inEuros(w *wording.Words, n *quantity.Decimal) string {
	if n == nil {
		return ""
	}
	return quantity.Format(*n, w.Lang) + "\u00a0€"
}

// noteOf says where a line was read and how.
func noteOf(w *wording.Words, l *prose.Line) form.DraftLine {
	return form.DraftLine{Read: readAs(w, l), Quote: l.Quote, Place: placeOf(w, l.Place), How: waysOf(w, l), Sure: w.Text("draft.sure." + l.Sure.String()), Review: w.Text("draft.review")}
}

// counted is a count as the form's sheet of facts holds it.
func counted(n *quantity.Decimal, q quantity.Qualifier) string {
	if n == nil {
		return ""
	}
	words := map[quantity.Qualifier]string{quantity.About: "environ ", quantity.AtLeast: "au moins ", quantity.AtMost: "au plus "}
	if q == quantity.Exact {
		return n.String()
	}
	return words[q] + quantity.Format(*n, "fr")
}

// lineOf is a line of the form. What the form has no column for, the value of the year
// before and the whole of a part, stands in the comment.
func lineOf(l *prose.Line, result bool) submission.Line {
	nature := cell.Programme
	if result {
		nature = cell.Results
	}
	line := submission.NewLine("", 0, nature, source.Pos{})
	line.Action = &submission.Action{}
	own := line.Copy()
	own.Theme, own.Title, own.Unit = cellText(l.Theme), cellText(l.Title), cellText(l.Unit)
	own.Measure = l.Measure
	value := draftValue(l.Value, l.High, l.Qualifier)
	var notes []string
	if l.PartOf != "" {
		notes = append(notes, "dont, de : "+l.PartOf)
	}
	if result {
		own.Actual, own.Status = value, l.Status
		own.Planned = draftValue(l.Planned, nil, quantity.Exact)
		if l.Previous != nil {
			notes = append(notes, "l’année précédente : "+quantity.Format(*l.Previous, "fr"))
		}
	} else {
		own.Planned = value
		own.Baseline = draftValue(l.Previous, nil, quantity.Exact)
	}
	own.Comment = cellText(strings.Join(notes, " ; "))
	return *own
}

func cellText(s string) cell.Text { return cell.NewText(s, s, source.Pos{}) }

// draftValue is a number of the form; none for nil.
func draftValue(n, high *quantity.Decimal, q quantity.Qualifier) cell.Value {
	if n == nil {
		return cell.Value{}
	}
	return cell.Value{Number: *n, Present: true, Qualifier: q}.With(cell.Around{Other: high})
}

// readAs is a line as it was read, in one text.
func readAs(w *wording.Words, l *prose.Line) string {
	s := l.Title
	if l.Value == nil {
		if l.Status != cell.NoStatus {
			s += " – " + w.Named("status", l.Status.String())
		}
		return s
	}
	number := l.Qualifier.String()
	if number != "" {
		number += "\u00a0"
	}
	number += quantity.Format(*l.Value, w.Lang)
	if l.High != nil {
		number = quantity.Format(*l.Value, w.Lang) + " – " + quantity.Format(*l.High, w.Lang)
	}
	return s + " – " + strings.TrimSpace(number+"\u00a0"+l.Unit)
}

func placeOf(w *wording.Words, p document.Place) string {
	if p.Page > 0 {
		return w.Text("draft.place.page", "page", strconv.Itoa(p.Page), "line", strconv.Itoa(p.Line))
	}
	return w.Text("draft.place.line", "line", strconv.Itoa(p.Line))
}

func waysOf(w *wording.Words, l *prose.Line) string {
	var ways []string
	for _, way := range l.Read {
		ways = append(ways, w.Text("draft.way."+string(way)))
	}
	return strings.Join(ways, " ; ")
}
