package bookview

import (
	"strconv"
	"strings"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/phrase"
	"bilan/report/table"
)

// figures are the five main figures of the year.
func (b board) figures() []table.Headline {
	y, last := b.year, strconv.Itoa(b.rows.Len()-1)
	mean := table.Headline{Slug: "mean", Label: b.text("screen.overview.mean"), Cell: table.OfRate(y.All.Mean), Basis: phrase.Rated(b.w, &y.All)}
	switch {
	case b.year.Uncompared():
		mean.Label, mean.Basis = b.text("screen.overview.with_number"), b.text("screen.overview.no_mean")
		mean.Cell = table.Count(overview.Numbered(b.Index.Lines))
		mean.Cell.Unit = b.w.Text("screen.of", "n", b.w.Lines(len(b.Index.Lines)))
	case mean.Cell.Num == nil:
		mean.Basis = b.text("screen.overview.no_mean")
	default:
		mean.Cell.Formula = "{board/board_mean:" + last + "}"
		if y.Before.Mean.Present() {
			before := table.OfRate(y.Before.Mean)
			mean.Basis = b.text("screen.in_previous", "value", before.Display(table.Rate, b.w.Lang)) + ", " + mean.Basis
		}
	}
	awarded := table.Headline{Slug: "awarded", Label: b.text("board.awarded"), Cell: b.parts.Amount(y.Grants.Awarded), Basis: b.text("screen.overview.awarded", "clusters", b.w.Clusters(y.GrantedTo))}
	paid := table.Headline{Slug: "paid", Label: b.text("board.paid"), Cell: b.parts.Amount(y.Grants.Paid)}
	if y.GrantYear != b.Year {
		awarded.Label = b.w.Text("screen.grants.title", "year", strconv.Itoa(y.GrantYear))
	}
	if awarded.Cell.Num == nil {
		awarded.Basis = b.text("screen.overview.no_grant")
	} else {
		awarded.Cell.Formula = "{board/board_awarded:" + last + "}"
	}
	if paid.Cell.Num != nil {
		paid.Cell.Formula = "{board/board_paid:" + last + "}"
	}
	received := table.Headline{Slug: "deposits", Label: b.text("screen.overview.received"), Cell: table.Count(y.Received), Basis: b.missing()}
	received.Cell.Unit, received.Cell.Link = b.w.Text("screen.of", "n", b.w.Number(y.Expected)), "deposits"
	next := table.Headline{Slug: "next", Label: b.text("screen.overview.next"), Cell: table.Count(y.Next.WithTarget)}
	next.Cell.Unit = b.w.Text("screen.of", "n", b.w.Lines(y.Next.Lines))
	if y.Next.Lines == 0 {
		next.Cell, next.Basis = table.Words("–"), b.text("screen.next.none")
	}
	out := []table.Headline{mean, awarded, paid, received, next}
	for i := range out {
		out[i].Cell.Sources = nil
		if out[i].Cell.Num == nil && out[i].Cell.Text == "" {
			out[i].Cell.Text = "–"
		}
	}
	return out
}

// namedMissing is how many clusters a text names, namedLines how many lines.
const namedMissing, namedLines = 3, 1

func (b board) missing() string {
	var said []string
	if n := len(b.year.Missing); n > 0 {
		var names []string
		for _, c := range b.year.Missing[:min(n, namedMissing)] {
			names = append(names, b.names.Short(c.Name))
		}
		if n > namedMissing {
			names = append(names, "…")
		}
		said = append(said, b.text("screen.overview.missing", "names", strings.Join(names, ", ")))
	}
	if n := len(b.Unattributed); n > 0 {
		said = append(said, b.text("screen.overview.unattributed", "files", b.w.Count(n, "file")))
	}
	return strings.Join(said, ", ")
}

// taskLinks are the parts of the workbook where each kind of task is done.
var taskLinks = map[string]string{"remind": "deposits", "settle": "lines", "complete": "lines", "attribute": "deposits", "check": "anomalies", "reports": "reports-due"}

// tasks are what is left to do before the review.
func (b board) tasks() table.List {
	list := table.List{Title: b.text("screen.todo.title"), Empty: b.text("screen.todo.empty")}
	names := phrase.TaskNames{Years: b.years(), Clusters: namedMissing, Things: namedLines, Cluster: b.names.Short, Line: func(l *compare.Line) string {
		return b.text("screen.todo.line", "cluster", b.clusterName(l), "title", titleOf(l))
	}}
	for i, task := range phrase.Tasks(b.w, &b.year.Todo, b.Unattributed, names) {
		list.Items = append(list.Items, table.Cell{Text: strconv.Itoa(i+1) + ". " + task.Verb + " " + task.Rest, Link: taskLinks[task.Kind]})
	}
	return list
}

// ofGrants is a text with the year of the grants, where that is not the review's.
func (b board) ofGrants(text string) string {
	if b.year.GrantYear == b.Year {
		return text
	}
	return text + " " + strconv.Itoa(b.year.GrantYear)
}
