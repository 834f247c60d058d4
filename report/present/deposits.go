package present

import (
	"strings"

	"bilan/report/live"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/table"
)

// Deposits has a row for each file of which nothing says the cluster, then one for each
// cluster, those that sent nothing first (INTAKE, Whose).
func (ts Tables) Deposits() *table.Table {
	r, w := ts.r, ts.w
	t := w.newTable("deposits", []Column{
		{"cluster", table.Text, 34}, {"sector", table.Text, 26}, {"received", table.Badge, 12}, {"next_received", table.Badge, 14},
		{"line_count", table.Number, 9}, {"unreported", table.Number, 12}, {"errors", table.Number, 9}, {"warnings", table.Number, 12},
		{"remind", table.Badge, 16}, {"files", table.Text, 40},
	})
	t.Stub = 1
	for _, file := range r.Unattributed {
		t.Add(unattributed(r, w, file)...)
	}
	for i := range r.Deposits {
		d := &r.Deposits[i]
		causes := r.ToMend(d.Cluster.ID)
		t.Add(
			text(d.Cluster.Name), text(d.Cluster.Sector), yesNo(w, d.Results), yesNo(w, d.NextPlan),
			count(d.Lines), count(d.NotReported), count(causesOf(causes, source.Err)), count(causesOf(causes, source.Warning)),
			remindCell(w, d), lined(strings.Join(d.AllFiles(), "\n")),
		)
	}
	t.Rows = append(t.Rows, table.Row{Level: 2, Cells: depositTotals(w, r.Deposits)})
	return t
}

// depositTotals count what came from all clusters.
func depositTotals(w *edition, deposits []review.Deposit) []table.Cell {
	var results, next, lines, unreported int
	for i := range deposits {
		d := &deposits[i]
		if d.Results {
			results++
		}
		if d.NextPlan {
			next++
		}
		lines, unreported = lines+d.Lines, unreported+d.NotReported
	}
	return []table.Cell{text(w.Text("group.all")), {}, count(results), count(next), live.Sum(count(lines), "line_count"), live.Sum(count(unreported), "unreported"), {}, {}, {}, {}}
}

// unattributed is the row of a file that was read and of which nothing says the cluster.
func unattributed(r *review.Review, w *edition, file string) []table.Cell {
	var own source.Problems
	for i := range r.Problems {
		if p := &r.Problems[i]; p.Pos.File() == file {
			own.Add(*p)
		}
	}
	causes := own.Groups()
	return []table.Cell{
		text(w.Text("deposits.unattributed")), text(""), text(""), text(""), text(""), text(""), count(causesOf(causes, source.Err)), count(causesOf(causes, source.Warning)),
		{Kind: table.Badge, Text: w.Text("remind.attribute"), Tag: "error"}, text(file),
	}
}

// yesNo is « oui » as a neutral badge, or « non » as one that is seen.
func yesNo(w *edition, yes bool) table.Cell {
	if yes {
		return table.Cell{Kind: table.Badge, Text: w.Text("yes"), Tag: "yes"}
	}
	return table.Cell{Kind: table.Badge, Text: w.Text("no"), Tag: "no"}
}

func remindCell(w *edition, d *review.Deposit) table.Cell {
	switch {
	case !d.Results && len(d.Unread) > 0:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.unread"), Tag: "error"}
	case d.Pending:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.pending"), Tag: "warning"}
	case !d.Results:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.missing"), Tag: "warning"}
	case d.Errors > 0:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.errors"), Tag: "error"}
	case d.NotReported > 0:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.unreported"), Tag: "warning"}
	case d.PlanOwed:
		return table.Cell{Kind: table.Badge, Text: w.Text("remind.missing_plan"), Tag: "warning"}
	}
	return text("")
}
