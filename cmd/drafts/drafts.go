// Package drafts puts what was read in a text into a form, in the words of a language.
package drafts

import (
	"cmp"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/form"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/wording"
)

// Of is what a form holds of what a text, of a path, tells of one cluster. link leads from the
// form to the text, "" for none.
func Of(w *wording.Words, path, link string, c *prose.Cluster) *form.Draft {
	f := filler{w, link}
	out := &form.Draft{Source: filepath.Base(path), Link: link, Members: counted(c.Members.Total, c.Members.Qualifier), PaidUp: counted(c.Members.PaidUp, quantity.Exact),
		Requested: plain(c.Grant.Requested), Awarded: plain(c.Grant.Awarded), Facts: f.facts(c)}
	switch {
	case c.Members.Territory != nil:
		out.Territory = counted(c.Members.Territory, quantity.Exact)
	case c.Members.Share != nil:
		out.Territory = quantity.Format(*c.Members.Share, "fr") + " %"
	}
	for _, l := range c.Results {
		out.Results = append(out.Results, lineOf(l, true))
		out.Lines = append(out.Lines, f.line(l))
	}
	for _, l := range c.Plan {
		out.Plan = append(out.Plan, lineOf(l, false))
		out.Lines = append(out.Lines, f.line(l))
	}
	for i := range c.Left {
		if l := &c.Left[i]; !isFact(l, c) {
			out.Left = append(out.Left, form.DraftLeft{Figure: l.Text, Why: w.Text("draft.reason." + string(l.Reason)), Quote: l.Quote, Place: placeOf(w, l.Place), Link: f.to(l.Place)})
		}
	}
	return out
}

// filler says in words, and with a link, where things were read.
type filler struct {
	*wording.Words
	link string
}

// to leads to a place in the text: in a PDF, to its page.
func (f filler) to(p document.Place) string {
	if f.link != "" && p.Page > 0 && strings.EqualFold(filepath.Ext(f.link), ".pdf") {
		return f.link + "#page=" + strconv.Itoa(p.Page)
	}
	return f.link
}

// facts are what a text tells of the cluster itself and of its grant. The form has no cell
// for the act by which the grant was given.
func (f filler) facts(c *prose.Cluster) (list []form.DraftLine) {
	m, g := c.Members, c.Grant
	share := plain(m.Share)
	if share != "" {
		share = quantity.Format(*m.Share, f.Lang) + "\u00a0%"
	}
	members := prose.Said{Quote: m.Quote, Place: m.Place}
	for _, v := range []struct {
		key, value string
		said       prose.Said
		beside     bool
	}{
		{"president", c.President, c.PresidentSaid, false},
		{"members", read(m.Total, m.Qualifier, f.Lang), members, false}, {"paid_up", read(m.PaidUp, quantity.Exact, f.Lang), members, false},
		{"territory", cmp.Or(read(m.Territory, quantity.Exact, f.Lang), share), members, false},
		{"requested", inEuros(f.Words, g.Requested), g.RequestedSaid, false}, {"awarded", inEuros(f.Words, g.Awarded), prose.Said{Quote: g.Quote, Place: g.Place}, false},
		{"decision", g.Decision, g.DecisionSaid, true}, {"date", f.Date(g.Date), g.DateSaid, true}, {"account", g.Account, g.AccountSaid, true},
	} {
		if v.value == "" {
			continue
		}
		l := form.DraftLine{Read: f.Text("draft.fact."+v.key) + f.Text("list.colon") + v.value, Quote: v.said.Quote, Place: placeOf(f.Words, v.said.Place), Link: f.to(v.said.Place), Review: f.Text("draft.review"), Beside: v.beside}
		if v.beside {
			l.How = f.Text("draft.beside")
		}
		list = append(list, l)
	}
	return list
}

// read is a count as people read it, "" for none.
func read(n *quantity.Decimal, q quantity.Qualifier, lang string) string {
	if n == nil {
		return ""
	}
	return strings.TrimSpace(q.String() + "\u00a0" + quantity.Format(*n, lang))
}

// plain is a number as a cell holds it, "" for none.
func plain(n *quantity.Decimal) string {
	if n == nil {
		return ""
	}
	return n.String()
}

// isFact reports a figure that is no line because the form has a cell of its own for it.
func isFact(l *prose.Left, c *prose.Cluster) bool {
	is := func(quote string, figures ...*quantity.Decimal) bool {
		return l.Quote == quote && slices.ContainsFunc(figures, func(n *quantity.Decimal) bool {
			return n != nil && (n.Equal(l.Number) || n.Equal(l.Number.Shift(3)) || n.Equal(l.Number.Shift(6)))
		})
	}
	m, g := c.Members, c.Grant
	switch l.Reason {
	case prose.ReasonMembers:
		return is(m.Quote, m.Total, m.Territory, m.Share, m.PaidUp)
	case prose.ReasonGrant:
		return is(g.Quote, g.Awarded) || is(g.RequestedSaid.Quote, g.Requested)
	}
	return false
}

// inEuros is an amount as people read it, "" for none.
func inEuros(w *wording.Words, n *quantity.Decimal) string {
	if n == nil {
		return ""
	}
	return quantity.Format(*n, w.Lang) + "\u00a0€"
}

// line says where a line was read and how.
func (f filler) line(l *prose.Line) form.DraftLine {
	return form.DraftLine{Read: readAs(f.Words, l), Quote: l.Quote, Place: placeOf(f.Words, l.Place), Link: f.to(l.Place), How: waysOf(f.Words, l), Sure: f.Text("draft.sure." + l.Sure.String()),
		Review: f.Text("draft.review"), Doubtful: l.Sure == prose.Low}
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
	if l.Partners != "" {
		own.Details = append(own.Details, submission.Detail{Field: field.LinePartners, Text: cellText(l.Partners)})
	}
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
