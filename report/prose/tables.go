package prose

import (
	"cmp"
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/members"
	"bilan/report/prose/passage"
	"bilan/report/prose/tablehead"
	"bilan/report/quantity"
)

// table reads the rows of one table: the first is its headings.
func (r *reader) table(rows []document.Block) {
	if len(rows) < 2 {
		return
	}
	columns := r.columns(rows)
	r.ofGrants = nil
	r.act.Read(Said{Quote: strings.Join(rows[0].Cells, " : "), Place: rows[0].Place}, true)
	theme := r.context.Theme
	values := false
	for _, c := range columns {
		values = values || c == tablehead.Actual || c == tablehead.Target || c == tablehead.Planned || c == tablehead.Status
	}
	counted := r.memberTable(rows, columns)
	if sec := r.context.Section; !values && counted == nil && len(columns) == 2 && (sec == secResults || sec == secPlan) {
		r.pairs(rows)
		return
	}
	switch sec := r.context.Section; {
	case values, counted != nil:
	case r.memberRow(&rows[0], nil):
		r.leaveRow(&rows[0], nil, figure.ReasonMembers)
	case sec == secResults, sec == secPlan:
		columns = tablehead.Counting(rows[0].Cells, columns, sec == secPlan, func(i int) bool { return holdsCounts(rows[1:], i) })
		columns = tablehead.Last(rows[0].Cells, columns, sec == secPlan)
		values = slices.ContainsFunc(columns, func(c tablehead.Role) bool { return c == tablehead.Actual || c == tablehead.Target })
	}
	for i := range rows[1:] {
		row := &rows[1+i]
		r.block, r.ofGrants = row, nil
		whole := r.countedRow(counted, rows[0].Cells, row)
		r.ofGrants = r.grantRow(rows[0].Cells, row)
		if whole {
			continue
		}
		if r.memberRow(row, columns) {
			r.leaveRow(row, columns, figure.ReasonMembers)
			continue
		}
		if !values && labelledRow(r, row) {
			continue
		}
		if !values || r.context.Section == secClosed || r.context.Section == secIntro {
			r.leaveRow(row, nil, figure.ReasonOutside)
			continue
		}
		if name := alone(row.Cells); name != "" {
			theme = r.outline.Theme(name) // a row that names what follows
			continue
		}
		r.context.Theme = theme
		row = carried(row, &rows[i], columns)
		rows[1+i] = *row
		r.row(row, columns)
		r.furtherCells(row, rows[0].Cells, columns)
	}
}

// labelledRow reads a row of a form of two columns whose label opens results or the plan: « | Actions menées
// en 2024 | 16 résidences ; prêt d’instruments lancé | ». It reports false for any other.
func labelledRow(r *reader, row *document.Block) bool {
	if len(row.Cells) != 2 || row.Cells[1] == "" {
		return false
	}
	s := r.labelSection(strings.TrimRight(passage.New(row.Cells[0]).Low, " :"))
	if s != secResults && s != secPlan {
		return false
	}
	was := r.context
	r.context.Section, r.reports = s, true
	for _, part := range cellParts.Regexp().Split(row.Cells[1], -1) {
		if part = strings.TrimSpace(part); part != "" && !quantity.BlankWord(part) {
			r.sentence(part)
		}
	}
	r.context = was
	return true
}

// columns says what the columns of a table hold, by their headings and by what stands below them.
func (r *reader) columns(rows []document.Block) []tablehead.Role {
	columns := tablehead.Roles(rows[0].Cells, r.draft.Year, r.context.Section == secPlan)
	for i := range columns {
		if columns[i] == tablehead.Rate && tablehead.InWords(rows[1:], i) {
			columns[i] = tablehead.Status // Avancement : terminé, en cours
		}
		if columns[i] == tablehead.Status && tablehead.MayCount(rows[0].Cells[i], r.draft.Year) && hasNumbers(rows[1:], i) {
			columns[i] = tablehead.Actual // État au 31/12/2025 : 7
		}
	}
	return columns
}

// carried is a row with the theme of the row above where its own cell of themes is empty, as those are of
// cells that were joined.
func carried(row, above *document.Block, columns []tablehead.Role) *document.Block {
	at := slices.Index(columns, tablehead.Theme)
	if at < 0 || at >= len(row.Cells) || at >= len(above.Cells) || row.Cells[at] != "" || above.Cells[at] == "" || row.Table != above.Table {
		return row
	}
	filled := *row
	filled.Cells = slices.Clone(row.Cells)
	filled.Cells[at] = above.Cells[at]
	return &filled
}

// hasNumbers reports a column with a number.
func hasNumbers(rows []document.Block, at int) bool {
	return slices.ContainsFunc(rows, func(row document.Block) bool { return at < len(row.Cells) && cellNumber(row.Cells[at]) != nil })
}

// holdsCounts reports a column of which most cells are numbers, and none a rate or an amount.
func holdsCounts(rows []document.Block, at int) bool {
	n := 0
	for i := range rows {
		if at < len(rows[i].Cells) {
			if strings.ContainsAny(rows[i].Cells[at], "%€") {
				return false
			}
			if cellNumber(rows[i].Cells[at]) != nil {
				n++
			}
		}
	}
	return 2*n > len(rows)
}

// pairs reads a table of two columns without headings as a list of labels and what they tell.
func (r *reader) pairs(rows []document.Block) {
	for i := range rows {
		row := &rows[i]
		if len(row.Cells) == 2 && row.Cells[0] != "" && row.Cells[1] != "" && (!totalRow.MatchString(passage.New(row.Cells[0]).Low) || members.MayRow(passage.New(row.Cells[0]).Low)) {
			if r.block = row; r.memberRow(row, nil) {
				r.leaveRow(row, nil, figure.ReasonMembers)
				continue
			}
			if cellNumber(row.Cells[0]) != nil && cellNumber(row.Cells[1]) == nil {
				r.sentence(row.Cells[0] + " " + row.Cells[1]) // « | 164 | membres | »
				continue
			}
			r.sentence(row.Cells[0] + " : " + row.Cells[1])
		}
	}
}

// alone is the only cell of a row of several that has a text, "" where others have.
func alone(cells []string) string {
	if len(cells) < 2 || strings.Join(cells[1:], "") != "" {
		return ""
	}
	return cells[0]
}

// rowCells are the cells of a row by what their columns hold: of each the first that has a text.
func rowCells(row *document.Block, columns []tablehead.Role) map[tablehead.Role]string {
	cells := map[tablehead.Role]string{}
	for i, value := range row.Cells {
		if i >= len(columns) {
			break
		}
		switch role := columns[i]; role {
		case tablehead.Actual, tablehead.Planned, tablehead.Previous, tablehead.Target:
			if cells[role] == "" {
				cells[role] = value
			}
		case tablehead.Partners:
			if !quantity.BlankWord(value) {
				cells[role] = value
			}
		default:
			if value != "" {
				cells[role] = value
			}
		}
	}
	return cells
}

// row makes the lines of one row.
func (r *reader) row(row *document.Block, columns []tablehead.Role) {
	cells := rowCells(row, columns)
	status := cmp.Or(cells[tablehead.Status], cells[tablehead.Comment])
	named := passage.New(cmp.Or(cells[tablehead.Title], cells[tablehead.Theme])).Low
	values := map[tablehead.Role]string{}
	for _, role := range []tablehead.Role{tablehead.Actual, tablehead.Planned, tablehead.Previous, tablehead.Target} {
		if value, ok := cells[role]; ok {
			values[role] = value
		}
	}
	if reason := rowReason(named, passage.New(cells[tablehead.Unit]+" "+r.context.Theme).Low, values); reason != "" {
		r.leaveRow(row, columns, reason)
		return
	}
	if was := r.context; r.clusters.Multi && was.Cluster == 0 {
		r.context.Cluster = r.clusters.Of(passage.New(row.Text).Low) // a column says whose each row is
		defer func() { r.context = was }()
	}
	s := &sentence{reader: r, Text: passage.New(row.Text), quote: row.Text}
	cells[tablehead.Theme] = cmp.Or(cells[tablehead.Theme], r.context.Theme)
	if r.proseCells(row, columns, cells[tablehead.Title], cells[tablehead.Theme]) {
		return
	}
	_, hasActual := values[tablehead.Actual]
	_, hasPlanned := values[tablehead.Planned]
	if hasActual || hasPlanned || status != "" && (len(values) == 0 || r.context.Section == secResults) {
		r.leaveEarlier(row, cells, s.resultOf(cells, status))
	}
	r.commentLines(cells, row, s.last)
	r.titleLines(cells, row, values)
	if target, ok := values[tablehead.Target]; ok {
		l := r.cellLine(cells[tablehead.Title], cells[tablehead.Theme], cells[tablehead.Unit], target, false)
		if l == nil && len(values) == 1 && r.context.Section == secPlan && action.Head(named) {
			l = &Line{Title: cells[tablehead.Title], Theme: cells[tablehead.Theme], Measure: cell.Flux, Read: []Way{WayRow}, Sure: Medium} // an action without a target
		}
		if l != nil {
			if !hasActual {
				l.Previous = cellNumber(cells[tablehead.Previous])
			}
			s.add(l, secPlan)
		}
	}
	for _, l := range s.added {
		l.Partners = cells[tablehead.Partners]
	}
}

// resultOf makes the line of results of a row, nil for none; status is what its column of statuses or
// comments says.
func (s *sentence) resultOf(cells map[tablehead.Role]string, status string) *Line {
	l := s.cellLine(cells[tablehead.Title], cells[tablehead.Theme], cells[tablehead.Unit], cells[tablehead.Actual], true)
	st := action.StatusOf(passage.New(status).Low)
	switch {
	case l == nil && (st != cell.NoStatus || status != "" && yesCell.MatchString(strings.ToLower(status))):
		l = &Line{Title: cells[tablehead.Title], Theme: cells[tablehead.Theme], Status: cmp.Or(st, cell.StatusDone), Measure: cell.Flux}
	case l == nil:
		return nil
	case l.Value == nil && st != cell.NoStatus && l.Status == cell.StatusDone:
		l.Status = st
	}
	if planned := cellNumber(cells[tablehead.Planned]); planned != nil {
		l.Planned = planned
	}
	l.Previous = cellNumber(cells[tablehead.Previous])
	s.commented(l, cells[tablehead.Comment])
	s.add(l, secResults)
	return l
}

// furtherCells makes lines of the columns of a row behind the first of its kind, each of which counts
// something else: « | Matins | Éditions 2024 : 10 | Participants 2024 : 382 | ».
func (r *reader) furtherCells(row *document.Block, heads []string, columns []tablehead.Role) {
	seen := map[tablehead.Role]bool{}
	title := ""
	for i, value := range row.Cells {
		if i >= len(columns) {
			return
		}
		if columns[i] == tablehead.Title {
			title = value
		}
		if columns[i] != tablehead.Actual && columns[i] != tablehead.Target {
			continue
		}
		noun := r.outline.Theme(heads[i])
		first := !seen[columns[i]]
		seen[columns[i]] = true
		if first || noun == "" || sentenceCell(value) || rowReason(passage.New(title).Low, "", map[tablehead.Role]string{tablehead.Actual: value}) != "" {
			continue
		}
		l := r.cellLine(title+" : "+noun, r.context.Theme, noun, value, columns[i] == tablehead.Actual)
		if l == nil || l.Value == nil {
			continue
		}
		sec := secResults
		if columns[i] == tablehead.Target {
			sec = secPlan
		}
		s := &sentence{reader: r, Text: passage.New(row.Text), quote: row.Text}
		s.add(l, sec)
	}
}

// leaveCell and leaveRow list figures of a row that no line is made of.
func (r *reader) leaveCell(row *document.Block, cell string, reason figure.Reason) {
	if n := cellNumber(cell); n != nil {
		c := r.cluster()
		c.Left = append(c.Left, Left{Number: *n, Text: cell, Reason: reason, Quote: row.Text, Place: row.Place})
	}
}

// leaveEarlier lists what a row says was planned, and the figure of the year before, where its line of
// results, nil for none, holds them not.
func (r *reader) leaveEarlier(row *document.Block, cells map[tablehead.Role]string, l *Line) {
	if l == nil || l.Planned == nil {
		r.leaveCell(row, cells[tablehead.Planned], figure.ReasonPlanned)
	}
	if l == nil || l.Previous == nil {
		r.leaveCell(row, cells[tablehead.Previous], figure.ReasonPrevious)
	}
}

func (r *reader) leaveRow(row *document.Block, columns []tablehead.Role, reason figure.Reason) {
	for i, value := range row.Cells {
		switch {
		case i == 0 || i < len(columns) && columns[i] == tablehead.Title:
		case i < len(r.ofGrants) && r.ofGrants[i]:
			r.leaveCell(row, value, figure.ReasonGrant)
		default:
			r.leaveCell(row, value, reason)
		}
	}
}
