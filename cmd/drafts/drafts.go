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
	"bilan/report/prose/figure"
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/table"
	"bilan/report/wording"
)

// Of is what a form holds of what a text, of a path, says of one cluster. link leads from the
// form to the text, "" for none.
func Of(w *wording.Words, path, link string, c *prose.Cluster) *form.Draft {
	f := filler{Words: w, name: filepath.Base(path), link: link}
	m, g := c.Members, c.Grant
	out := &form.Draft{Source: filepath.Base(path), Link: link, Members: valueOf(m.Total, nil, m.Qualifier), PaidUp: exactly(m.PaidUp), Territory: exactly(m.Territory),
		Requested: exactly(g.Requested), Awarded: exactly(g.Awarded), Facts: f.facts(c)}
	if m.Territory == nil && m.Share != nil {
		out.Territory = exactly(m.Share).With(cell.Around{Unit: percent})
	}
	for _, l := range c.Results {
		out.Results = append(out.Results, f.formLine(l, true))
		out.Lines = append(out.Lines, f.line(l))
	}
	for _, l := range c.Plan {
		out.Plan = append(out.Plan, f.formLine(l, false))
		out.Lines = append(out.Lines, f.line(l))
	}
	for i := range c.Left {
		if l := &c.Left[i]; !isFact(l, c) {
			out.Left = append(out.Left, form.DraftLeft{Figure: strings.TrimRight(l.Text, " -"), Why: w.Text("draft.reason." + string(l.Reason)), Quote: asSaid(l.Quote), Place: f.placeOf(l.Place), Link: f.to(l.Place), Look: mayBeLine[l.Reason]})
		}
	}
	return out
}

// filler says in words, and with a link, where things were read.
type filler struct {
	*wording.Words
	name, link string // of the text
}

// mayBeLine are the reasons of figures that may be a line after all, which a reader is to look
// at: over 96 texts with a known draft, 7 of 10 of the lines that were missed stood among a
// third of the figures left.
var mayBeLine = map[figure.Reason]bool{
	figure.ReasonOutside: true, figure.ReasonAmbiguous: true, figure.ReasonPlanned: true, figure.ReasonThird: true, figure.ReasonStaff: true,
	figure.ReasonStatus: true, figure.ReasonFrequency: true, figure.ReasonPercentage: true, figure.ReasonOfWhole: true,
}

// to leads to a place in the text: in a PDF, to its page.
func (f filler) to(p document.Place) string {
	if f.link != "" && strings.EqualFold(filepath.Ext(f.name), ".pdf") {
		return f.link + "#page=" + strconv.Itoa(max(p.Page, 1))
	}
	return f.link
}

// facts are what a text says of the cluster itself and of its grant. The form has no cell
// for the act by which the grant was given.
func (f filler) facts(c *prose.Cluster) (list []form.DraftLine) {
	m, g := c.Members, c.Grant
	count := func(n *quantity.Decimal) string { return f.number(n, nil, quantity.Exact, "") }
	euros := func(n *quantity.Decimal) string { return f.number(n, nil, quantity.Exact, quantity.Euro) }
	members := prose.Said{Quote: m.Quote, Place: m.Place}
	for _, v := range []struct {
		key, value string
		said       prose.Said
		beside     bool
	}{
		{"president", c.President, c.PresidentSaid, false},
		{"members", f.number(m.Total, nil, m.Qualifier, ""), members, false}, {"paid_up", count(m.PaidUp), members, false},
		{"territory", cmp.Or(count(m.Territory), f.number(m.Share, nil, quantity.Exact, percent)), members, false},
		{"requested", euros(g.Requested), g.RequestedSaid, false}, {"awarded", euros(g.Awarded), prose.Said{Quote: g.Quote, Place: g.Place}, false},
		{"decision", g.Decision, g.DecisionSaid, true}, {"date", f.Date(g.Date), g.DateSaid, true}, {"account", g.Account, g.AccountSaid, true},
	} {
		if v.value == "" {
			continue
		}
		l := form.DraftLine{Read: f.Text("draft.fact."+v.key) + f.Text("list.colon") + v.value, Quote: asSaid(v.said.Quote), Place: f.placeOf(v.said.Place), Link: f.to(v.said.Place), Review: f.Text("draft.review"), Fact: v.key}
		if v.beside {
			l.How, l.Fact = f.Text("draft.beside"), ""
		}
		list = append(list, l)
	}
	return list
}

// percent is the unit of a share that a text gives.
const percent = "%"

// number is a number as people read it, with what the text says of it and its unit: « ≈ 70 »,
// « 12 à 15 ateliers »; "" for nil.
func (f filler) number(n, high *quantity.Decimal, q quantity.Qualifier, unit string) string {
	c, kind := table.Cell{Num: n, To: high, Qualifier: q, Unit: unit}, table.Number
	switch unit {
	case quantity.Euro:
		c.Unit, kind = "", table.Money
	case percent:
		c.Unit, kind = "", table.Points
	}
	return c.Display(kind, f.Lang)
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
	case figure.ReasonMembers:
		return is(m.Quote, m.Total, m.Territory, m.Share, m.PaidUp)
	case figure.ReasonGrant:
		return is(g.Quote, g.Awarded) || is(g.RequestedSaid.Quote, g.Requested)
	}
	return false
}

// line says where a line was read and how.
func (f filler) line(l *prose.Line) form.DraftLine {
	return form.DraftLine{Read: f.readAs(l), Quote: asSaid(l.Quote), Place: f.placeOf(l.Place), Link: f.to(l.Place), How: waysOf(f.Words, l), Sure: f.Text("draft.sure." + l.Sure.String()),
		Review: f.Text("draft.review"), Doubtful: l.Sure == prose.Low}
}

// formLine is a line of the form. What the form has no column for, the value of the year
// before and the whole of a part, is said in the comment.
func (f filler) formLine(l *prose.Line, result bool) submission.Line {
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
	value := valueOf(l.Value, l.High, l.Qualifier)
	var notes []string
	if l.PartOf != "" {
		notes = append(notes, f.Text("draft.part_of", "whole", l.PartOf))
	}
	if result {
		own.Actual, own.Status = value, l.Status
		own.Planned = exactly(l.Planned)
		if l.Previous != nil {
			notes = append(notes, f.Text("draft.previous", "n", f.number(l.Previous, nil, quantity.Exact, "")))
		}
	} else {
		own.Planned = value
		own.Baseline = exactly(l.Previous)
	}
	own.Comment = cellText(strings.Join(notes, " ; "))
	return *own
}

func cellText(s string) cell.Text { return cell.NewText(s, s, source.Pos{}) }

// exactly is a number of the form of which the text says no more; none for nil.
func exactly(n *quantity.Decimal) cell.Value { return valueOf(n, nil, quantity.Exact) }

// valueOf is a number of the form, the lower end of a range where high is not nil; none for nil.
func valueOf(n, high *quantity.Decimal, q quantity.Qualifier) cell.Value {
	if n == nil {
		return cell.Value{}
	}
	return cell.Value{Number: *n, Present: true, Qualifier: q}.With(cell.Around{Other: high})
}

// readAs is a line as it was read, in one text.
func (f filler) readAs(l *prose.Line) string {
	switch {
	case l.Value != nil:
		return l.Title + " – " + f.number(l.Value, l.High, l.Qualifier, l.Unit)
	case l.Status != cell.NoStatus:
		return l.Title + " – " + f.Named("status", l.Status.String())
	}
	return l.Title
}

// placeOf says where something stands in the text.
func (f filler) placeOf(p document.Place) string { return f.InText(f.name, p.Page, p.Line) }

func waysOf(w *wording.Words, l *prose.Line) string {
	var ways []string
	for _, way := range l.Read {
		ways = append(ways, w.Text("draft.way."+string(way)))
	}
	return strings.Join(ways, " ; ")
}

// asSaid is a quoted sentence, or the cells of a row without the signs that draw its ends and
// without blank cells there.
func asSaid(quote string) string {
	if strings.HasPrefix(quote, "| ") {
		return strings.Trim(quote, "| ")
	}
	return quote
}
