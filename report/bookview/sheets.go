package bookview

import (
	"slices"
	"strconv"

	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
)

// lines is every line of the year.
func (b *book) lines() table.Section {
	s := b.tables.Section("lines")
	if !b.Policy().Repeats {
		s.Paragraphs = append(s.Paragraphs, b.text("once.workbook", "lines", b.w.Lines(len(b.Comparison.Lines)), "sheet", s.Sheet))
	}
	s.Tables = []*table.Table{b.tables.Lines()}
	return s
}

// through is each line through the years, with the plan of the next.
func (b *book) through() table.Section {
	s := b.tables.Section("years")
	if !b.Policy().Repeats {
		s.Paragraphs = append(s.Paragraphs, b.text("once.evolution", "lines", b.w.Lines(len(b.Comparison.Lines)), "sheet", b.text("section.lines.sheet")))
	}
	s.Tables = []*table.Table{b.tables.Years()}
	return s
}

// groupColumns are the columns that are printed of tables of groups of lines, after the name of
// the group and one more.
var groupColumns = []table.Placed{
	{Key: "line_count", Width: 10}, {Key: "planned_lines", Width: 11}, {Key: "target_share", Width: 10}, {Key: "reported_share", Width: 11},
	{Key: "held", Width: 10}, {Key: "rated", Width: 10}, {Key: "mean_attainment", Width: 18}, {Key: "partial", Width: 30},
}

// group puts the columns of groups of lines in order.
func group(t *table.Table, name, second string) *table.Table {
	t.Caption = "" // the title and the headings say it
	return t.Arranged(slices.Concat([]table.Placed{{Key: name, Width: 28}, {Key: second, Width: 18}}, groupColumns)...)
}

// clusters is what each cluster sent, its figures, those of its sector and its territory, and
// its years.
func (b *book) clusters() table.Section {
	s := b.tables.Section("clusters")
	if b.bySector() {
		s.Tables = append(s.Tables, board{b}.clusterRows().Arranged(
			table.Placed{Key: "cluster", Width: 28}, table.Placed{Key: "board_awarded", Width: 18}, table.Placed{Key: "board_held", Width: 10}, table.Placed{Key: "board_compared", Width: 11}, table.Placed{Key: "mean_previous", Width: 10},
			table.Placed{Key: "board_next", Width: 11}, table.Placed{Key: "board_paid", Width: 10}, table.Placed{Key: "group_a", Width: 10}, table.Placed{Key: "board_mean", Width: 18}, table.Placed{Key: "lack", Width: 48}))
	}
	b.deposits.Caption = ""
	s.Tables = append(s.Tables, group(b.byCluster, "cluster", "sector"), b.deposits, group(b.tables.Groups().BySector(), "sector", "with_target"))
	if slices.ContainsFunc(b.Clusters, func(c review.Cluster) bool { return c.Territory != "" }) {
		s.Tables = append(s.Tables, group(b.tables.Groups().ByTerritory(), "territory", "with_target"))
	}
	if history := b.tables.History(); history.Len() > 0 {
		history.OnScreen = true
		s.After = []*table.Table{history.Arranged(b.historyColumns()...)}
	}
	return s
}

// historyColumns are those that are printed of the years of clusters: of the latest, how
// many lines and their mean rate.
func (b *book) historyColumns() []table.Placed {
	columns := []table.Placed{{Key: "cluster", Width: 28}}
	for _, c := range b.History[max(len(b.History)-printedYears, 0):] {
		y := strconv.Itoa(c.Year)
		columns = append(columns, table.Placed{Key: "lines_" + y, Width: 10}, table.Placed{Key: "mean_" + y, Width: 10})
	}
	return columns
}

// printedYears is of how many years the figures of clusters are printed.
const printedYears = 4

// themes are the figures of each theme and type of action, and a comparison of clusters.
func (b *book) themes() table.Section {
	s := b.tables.Section("themes")
	heat := b.tables.Heat()
	heat.Printed = min(len(heat.Columns), 10)
	totals := b.tables.Totals().Arranged(table.Placed{Key: "type", Width: 28}, table.Placed{Key: "unit", Width: 18}, table.Placed{Key: "line_count", Width: 10},
		table.Placed{Key: "sum_planned", Width: 11}, table.Placed{Key: "sum_actual", Width: 10}, table.Placed{Key: "sum_lines", Width: 11}, table.Placed{Key: "sum_previous", Width: 13},
		table.Placed{Key: "sum_previous_lines", Width: 10}, table.Placed{Key: "sum_rate", Width: 18}, table.Placed{Key: "varies", Width: 30})
	s.Tables = []*table.Table{group(b.byTheme, "theme", "with_target"), heat, group(b.tables.Groups().ByType(), "type", "with_target"), totals, b.tables.Across().Arranged(table.Placed{Key: "type", Width: 28}, table.Placed{Key: "unit", Width: 18})}
	beside := b.tables.Beside().Arranged(table.Placed{Key: "cluster", Width: 28}, table.Placed{Key: "type", Width: 18}, table.Placed{Key: "own", Width: 10}, table.Placed{Key: "others_median", Width: 11}, table.Placed{Key: "others_count", Width: 10}, table.Placed{Key: "unit", Width: 11})
	years := b.tables.YearTotals().Arranged(table.Placed{Key: "type", Width: 28}, table.Placed{Key: "unit", Width: 18})
	beside.OnScreen, years.OnScreen = true, true
	s.After = []*table.Table{beside, years}
	return s
}

// budget are the accounts, and what a unit costs.
func (b *book) budget() table.Section {
	s := b.tables.Section("budget")
	budget := b.tables.Budget().Arranged(table.Placed{Key: "cluster", Width: 26}, table.Placed{Key: "compte", Width: 9}, table.Placed{Key: "label", Width: 40}, table.Placed{Key: "funder", Width: 22},
		table.Placed{Key: "budget_planned", Width: 13}, table.Placed{Key: "budget_actual", Width: 13}, table.Placed{Key: "budget_variance", Width: 13}, table.Placed{Key: "budget_variance_rate", Width: 12})
	costs := b.tables.UnitCosts().Arranged(table.Placed{Key: "cluster", Width: 26}, table.Placed{Key: "beneficiaries", Width: 12}, table.Placed{Key: "type", Width: 40}, table.Placed{Key: "unit", Width: 22},
		table.Placed{Key: "budget_actual", Width: 13}, table.Placed{Key: "sum_actual", Width: 13}, table.Placed{Key: "unit_cost", Width: 13}, table.Placed{Key: "beneficiary_cost", Width: 12})
	if b.accounts.Len() > 0 {
		s.Tables = append(s.Tables, b.accounts)
	}
	s.Tables = append(s.Tables, budget, costs)
	return s
}

// grants are the grants, their share of the income, the members and the comptes rendus.
func (b *book) grants() table.Section {
	s := b.tables.Section("grants")
	grants := b.tables.Grants().Arranged(table.Placed{Key: "cluster", Width: 26}, table.Placed{Key: "year_of", Width: 11}, table.Placed{Key: "object", Width: 28},
		table.Placed{Key: "requested", Width: 12}, table.Placed{Key: "awarded", Width: 12}, table.Placed{Key: "paid", Width: 12}, table.Placed{Key: "decision_date", Width: 12}, table.Placed{Key: "agreement_date", Width: 12},
		table.Placed{Key: "decision", Width: 22}, table.Placed{Key: "report_due", Width: 20}, table.Placed{Key: "report_received", Width: 17})
	members := b.tables.Members().Arranged(table.Placed{Key: "cluster", Width: 26}, table.Placed{Key: "year_of", Width: 11}, table.Placed{Key: "president", Width: 28},
		table.Placed{Key: "members_previous", Width: 12}, table.Placed{Key: "members", Width: 12}, table.Placed{Key: "members_change", Width: 12}, table.Placed{Key: "members_paid_up", Width: 12}, table.Placed{Key: "members_in_territory", Width: 12},
		table.Placed{Key: "most_followed", Width: 22}, table.Placed{Key: "reached", Width: 20}, table.Placed{Key: "reached_share", Width: 17})
	due := b.tables.ReportsDue().Arranged(table.Placed{Key: "cluster", Width: 26}, table.Placed{Key: "year_of", Width: 11}, table.Placed{Key: "report_state", Width: 28},
		table.Placed{Key: "awarded", Width: 12}, table.Placed{Key: "report_due", Width: 12}, table.Placed{Key: "closing", Width: 12}, table.Placed{Key: "deadline", Width: 12}, table.Placed{Key: "report_received", Width: 12}, table.Placed{Key: "object", Width: 22}, table.Placed{Key: "source", Width: 20})
	grants.Caption, members.Caption, due.Caption = "", "", "" // the titles and the sheet of methods say it
	s.Tables = []*table.Table{grants, b.grantFigures, members}
	if due.Len() > 0 {
		s.Tables = append(s.Tables, due)
	}
	return s
}

// grantFigureColumns are those of what each grant is beside the rest.
var grantFigureColumns = []table.Placed{
	{Key: "cluster", Width: 26}, {Key: "spent", Width: 11}, {Key: "grant_leverage", Width: 28}, {Key: "requested", Width: 12}, {Key: "awarded", Width: 12}, {Key: "paid", Width: 12},
	{Key: "income_planned", Width: 12}, {Key: "income_actual", Width: 12}, {Key: "grant_share", Width: 22}, {Key: "grant_per_member", Width: 20},
}

// fiches are those of the clusters, or a text that says how to get them.
func (b *book) fiches() table.Section {
	s := b.tables.Section("fiches")
	n := len(b.Deposits)
	if !b.Policy().Fiches {
		s.Paragraphs = []string{b.text("fiches.apart", "clusters", b.w.Clusters(n))}
	}
	s.Fiches = &table.Fiches{Columns: b.tables.Fiches().Columns(), Empty: b.text("lines.empty")}
	if b.Policy().Fiches {
		for _, c := range b.Clusters {
			if i := b.Index.Deposit(c.ID); i >= 0 {
				s.Fiches.List = append(s.Fiches.List, b.tables.Fiches().Of(b.Deposits[i]))
			}
		}
	}
	return s
}

// rapport is the paragraphs to paste; where there are too many lines, where they can be found.
func (b *book) rapport() table.Section {
	s := b.tables.Section("rapport")
	s.Portrait = true
	lines := b.w.Lines(len(b.Comparison.Lines))
	switch p := b.Policy(); {
	case p.Repeats:
		s.Texts = b.tables.Rapport()
	case !p.EachLine:
		s.Paragraphs = []string{b.text("once.rapport.nowhere", "lines", lines)}
	default:
		s.Paragraphs = append(s.Paragraphs, b.text("once.rapport", "lines", lines, "page", present.FilesOf(b.Year).Page))
	}
	return s
}

// mend is what is to be mended or looked at, what the officer decided, and how values were
// read.
func (b *book) mend() table.Section {
	s := b.tables.Section("anomalies")
	act, infos, counts := b.tables.Problems()
	for _, t := range []*table.Table{act, infos} {
		t.Arranged(table.Placed{Key: "severity", Width: 17}, table.Placed{Key: "cluster", Width: 22}, table.Placed{Key: "message", Width: 54}, table.Placed{Key: "hint", Width: 54}, table.Placed{Key: "place", Width: 36})
	}
	s.Tables = []*table.Table{counts, act}
	if len(b.FollowUps) > 0 {
		s.Tables = append(s.Tables, b.tables.FollowUp().Arranged(table.Placed{Key: "date", Width: 17}, table.Placed{Key: "cluster", Width: 22}, table.Placed{Key: "decided", Width: 54}, table.Placed{Key: "outcome", Width: 54}, table.Placed{Key: "source", Width: 36}))
	}
	if said, changed := b.tables.Changes(); changed != nil {
		s.Paragraphs = append(s.Paragraphs, said)
		s.Tables = append(s.Tables, changed.Arranged(table.Placed{Key: "changed_kind", Width: 17}, table.Placed{Key: "cluster", Width: 22}, table.Placed{Key: "changed_line", Width: 54}, table.Placed{Key: "changed_said", Width: 54}))
	}
	infos.OnScreen = true
	s.After = []*table.Table{infos}
	return s
}

// method is how to read and to correct, the list of sheets, the formulas, and how each file was
// read.
func (b *book) method(sheets []table.Section) table.Section {
	s := b.tables.Section("sources")
	s.Rests = true
	for _, how := range b.tables.HowToRead() {
		s.Paragraphs = append(s.Paragraphs, "– "+how)
	}
	method := b.tables.Method()
	for i := range method {
		method[i].Unfiltered = i > 0
	}
	for i, keys := range [][]string{{"figure", "formula", "absent_when"}, {"verdict", "given_when", "line_count"}, {"threshold", "threshold_value"}, {"what", "how_many"}, {"why", "how_many"}} {
		method[i].Arranged(wide(keys...)...)
	}
	s.Tables = method[1:4]
	contents := b.contents(append(slices.Clone(sheets[:methodSheet]), append([]table.Section{s}, sheets[methodSheet+1:]...)...))
	s.After = []*table.Table{
		method[0], contents, b.tables.Correct().Arranged(wide("suivi_cluster", "suivi_reason", "suivi_value")...),
		b.tables.Inputs().Read().Arranged(wide("file", "mapping", "unknown_columns")...), method[4],
		b.tables.Inputs().SetAside().Arranged(wide("place", "text", "why")...), b.tables.Inputs().Others().Arranged(wide("place", "text", "heading")...),
	}
	for _, t := range s.After {
		t.OnScreen = true
	}
	return s
}

// wide are columns as they are on the sheet of methods.
func wide(keys ...string) []table.Placed {
	out := make([]table.Placed, len(keys))
	for i, key := range keys {
		out[i] = table.Placed{Key: key, Width: [3]int{36, 92, 50}[i]}
	}
	return out
}

// contents lists the sheets, each a link, with what it holds.
func (b *book) contents(sheets []table.Section) *table.Table {
	t := b.tables.New("contents", present.Column{Key: "sheet", Kind: table.Text, Width: 34}, present.Column{Key: "sheet_holds", Kind: table.Text, Width: 62})
	t.Unfiltered = true
	for _, s := range sheets {
		t.Add(table.Cell{Text: s.Sheet, Link: s.ID}, table.Words(b.text("contents."+s.ID)))
	}
	return t
}

// read is every row of the inputs that gave a record; of this sheet only a notice is printed.
func (b *book) read() table.Section {
	s := b.tables.Section("rows")
	s.Paragraphs = append(s.Paragraphs, b.text("rows.unprinted"))
	if !b.Policy().Repeats {
		s.Paragraphs = []string{b.text("once.rows", "lines", b.w.Lines(len(b.Comparison.Lines)), "sheet", b.text("section.lines.sheet"))}
		return s
	}
	t := b.tables.Inputs().Rows()
	t.OnScreen = true
	s.Tables = []*table.Table{t}
	return s
}
