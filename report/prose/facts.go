package prose

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/prose/act"
	"bilan/report/prose/aside"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/members"
	"bilan/report/prose/passage"
	"bilan/report/prose/tablehead"
	"bilan/report/quantity"
)

// readPresident finds the president of the cluster.
func (r *reader) readPresident(text string) {
	if c := r.cluster(); c.President == "" {
		if name := act.President(text); name != "" {
			c.President, c.PresidentSaid = name, Said{Quote: text, Place: r.block.Place}
		}
	}
}

// readFacts finds what a sentence tells of the members and of the grant, whose figures are no
// lines.
func (s *sentence) readFacts() {
	if countedEach(s) {
		s.counts = true
	} else if t := s.tally(); t != nil {
		s.counts = t.Read(s.ofMembers())
	}
	s.act.ReadAccount(s.Text, Said{Quote: s.quote, Place: s.block.Place})
	if !s.elsewhere {
		readGrant(s)
	}
	s.funds = grant.Is(s.Low)
	for _, m := range s.mentions {
		s.funds = s.funds || m.Reason == figure.ReasonGrant
	}
}

// readGrant finds what a sentence tells of the grant.
func readGrant(s *sentence) {
	s.ledger.Read(grant.Sentence{Text: s.Text, Quote: s.quote, Place: s.block.Place, Figures: s.mentions, Year: s.draft.Year, Item: s.block.Kind == document.Item, Act: s.act.Is || s.act.IsAgreement(), Closed: s.context.Section == secClosed,
		Heading: s.heading, Theme: passage.New(s.context.Theme).Low, Clusters: s.clusters, Here: s.context.Cluster})
}

// onlyFacts reads what a sentence of which no line is made tells of members and the grant.
func (r *reader) onlyFacts(quote string) {
	s := &sentence{reader: r, Text: passage.New(quote), quote: quote}
	if s.mentions = figure.In(s.Text, false); len(s.mentions) > 0 {
		s.readFacts()
	}
}

// memberRow reads a row of a table as the sentence that it stands for, « Membres : 84 (2023 : 77) »,
// and reports whether it tells of members.
func (r *reader) memberRow(row *document.Block, columns []tablehead.Role) bool {
	title, actual, previous := "", "", ""
	for i, value := range row.Cells {
		switch {
		case i < len(columns) && columns[i] == tablehead.Actual && actual == "":
			actual = value
		case i < len(columns) && columns[i] == tablehead.Previous:
			previous = value
		case title == "" && (i >= len(columns) || columns[i] == tablehead.Title || columns[i] == tablehead.Nothing):
			title = value
		}
	}
	low := passage.New(title).Low
	said := title + " : " + actual
	switch {
	case actual == "":
		if said = strings.Join(row.Cells, " "); figure.InDigits(strings.Join(row.Cells[1:], " ")) && cellNumber(row.Cells[0]) == nil {
			said = strings.Join(row.Cells, " : ")
		}
	case previous != "" && !strings.HasPrefix(low, "dont"):
		said += " (" + strconv.Itoa(r.draft.Year-1) + " : " + previous + ")"
	}
	r.block = row
	s := &sentence{reader: r, Text: passage.New(said), quote: row.Text}
	if !members.MayRow(s.Low) && !strings.HasPrefix(strings.TrimLeft(s.Low, " -"), "dont") {
		return false
	}
	s.mentions = figure.In(s.Text, false)
	t := s.tally()
	return t != nil && t.Read(s.ofMembers())
}

// memberTable is a table whose rows part the members or count them year by year; nil for another.
func (r *reader) memberTable(rows []document.Block, columns []tablehead.Role) *members.Table {
	h := members.Heads{Cells: rows[0].Cells, Theme: passage.New(r.context.Theme).Low + " " + r.heading, Year: r.draft.Year}
	for i := len(columns) - 1; i > 0; i-- {
		switch columns[i] {
		case tablehead.Actual:
			h.Actual = i
		case tablehead.Previous:
			h.Previous = i
		}
	}
	var first []string
	for i := range rows[1:] {
		first = append(first, rows[1+i].Cells[0])
	}
	return members.NewTable(h, first)
}

// countedRow reads what a row tells of members, in a table of these or in another, and reports whether it
// counts nothing else.
func (r *reader) countedRow(t *members.Table, heads []string, row *document.Block) bool {
	if t == nil {
		whole := r.memberCells(heads, row)
		if whole {
			r.leaveRow(row, nil, figure.ReasonMembers)
		}
		return whole
	}
	said, whole := t.Row(row.Cells)
	if said != "" {
		s := &sentence{reader: r, Text: passage.New(said), quote: row.Text}
		s.mentions = figure.In(s.Text, false)
		if tally := s.tally(); tally != nil {
			tally.Read(s.ofMembers())
		}
	}
	if whole {
		r.leaveRow(row, nil, figure.ReasonMembers)
	}
	return whole
}

// memberCells reads the cells of a row below headings about members, as a table of clusters has them:
// « | Grappe | Adhérents fin 2024 | dont sur le territoire | ».
func (r *reader) memberCells(heads []string, row *document.Block) (whole bool) {
	numbers := 0
	said := members.Cells(heads, row.Cells, func(cell string) bool { numbers++; return cellNumber(cell) != nil })
	if said == "" || totalRow.MatchString(passage.New(row.Cells[0]).Low) {
		return membersAcross(r, heads, row)
	}
	whole = numbers == strings.Count(said, " : ")
	at := max(0, r.context.Cluster-1)
	if r.clusters.Multi {
		if n := r.clusters.About(passage.New(row.Text)); n > 0 {
			at = n - 1
		} else if r.context.Cluster == 0 {
			return false
		}
	}
	r.block = row
	s := &sentence{reader: r, Text: passage.New(said), quote: row.Text}
	s.mentions = figure.In(s.Text, false)
	r.tallies[at].Heading("")
	return r.tallies[at].Read(s.ofMembers()) && whole
}

// membersAcross reads a row about members in a table whose columns are clusters, and reports whether it told
// of any: « | Adhérents au 31/12/2024 | 45 | 62 | ».
func membersAcross(r *reader, heads []string, row *document.Block) (told bool) {
	low := passage.New(row.Cells[0]).Low
	if !r.clusters.Multi || !members.MayRow(low) && !strings.HasPrefix(strings.TrimLeft(low, " -"), "dont") {
		return false
	}
	r.block = row
	for i := 1; i < len(heads) && i < len(row.Cells); i++ {
		n := r.clusters.About(passage.New(heads[i]))
		if n == 0 || cellNumber(row.Cells[i]) == nil {
			continue
		}
		s := &sentence{reader: r, Text: passage.New(row.Cells[0] + " : " + row.Cells[i]), quote: row.Text}
		s.mentions = figure.In(s.Text, false)
		told = r.tallies[n-1].Read(s.ofMembers()) || told
	}
	return told
}

// ofMembers is a sentence as package members reads it.
func (s *sentence) ofMembers() members.Sentence {
	return members.Sentence{Text: s.Text, Quote: s.quote, Place: s.block.Place, Figures: s.mentions, Year: s.draft.Year, Plan: s.section == secPlan,
		Statutory: aside.Statutory(s.Low), Theme: passage.New(s.context.Theme).Low + " " + s.heading, Clusters: s.clusters}
}

// tally is that of the members of the cluster which a sentence is about; nil where several are
// told of and it names none.
func (s *sentence) tally() *members.Tally {
	at := max(0, s.context.Cluster-1)
	if s.clusters.Multi && s.context.Cluster == 0 {
		if at = s.clusters.About(s.Text) - 1; at < 0 {
			return nil
		}
	}
	return &s.tallies[at]
}

// settleMembers writes what the sentences claimed of each cluster's members.
func (r *reader) settleMembers() {
	for i, c := range r.draft.Clusters {
		c.Members = r.tallies[i].Told()
		if m := &c.Members; m.Likely {
			c.Results = slices.DeleteFunc(c.Results, func(l *Line) bool { return l.Quote == m.Quote && l.Value != nil && l.Value.Equal(*m.Total) })
		}
	}
}

// settleGrants writes what the sentences claimed of each cluster's grant, and the act beside each
// that was given.
func (r *reader) settleGrants() {
	r.ledger.Dated(r.act.Numbered())
	for i, c := range r.draft.Clusters {
		g := r.ledger.Told(i)
		if g.Awarded != nil {
			told := r.act.For(g.AwardedSaid)
			g.Decision, g.DecisionSaid = told.Number, told.NumberSaid
			g.Date, g.DateSaid = told.Date, told.DateSaid
			g.Account, g.AccountSaid = told.Account, told.AccountSaid
		} else if g.Requested != nil {
			// a report that proposes to pay says from where, before anything is decided
			if told := r.act.For(g.RequestedSaid); ofGrants.MatchString(told.Account) {
				g.Account, g.AccountSaid = told.Account, told.AccountSaid
			}
		}
		c.Grant = g
	}
}

// cellMoney is the amount of a cell in euros.
func cellMoney(text string) *quantity.Decimal {
	n := cellNumber(text)
	if n == nil {
		return nil
	}
	for _, m := range figure.Find(passage.New(text)) {
		if _, exp := quantity.Scale(m.Unit); m.Money && m.Number.Equal(*n) {
			scaled := n.Shift(exp)
			return &scaled
		}
	}
	return n
}

// ofOthers reports a row of a table of grants to several, of which another row is that of the cluster.
func ofOthers(r *reader, row *document.Block) bool {
	if r.clusters.Multi || len(row.Cells) < 3 || len(r.clusters.Names) == 0 {
		return false
	}
	if r.ownTable != row.Table {
		r.ownTable, r.ownRow = row.Table, false
		for i := range r.doc.Blocks {
			b := &r.doc.Blocks[i]
			r.ownRow = r.ownRow || b.Table == row.Table && len(b.Cells) > 2 && strings.ContainsAny(strings.Join(b.Cells[1:], " "), "€0123456789") && r.clusters.In(strings.Join(b.Cells, " "))
		}
	}
	return r.ownRow && !r.clusters.In(strings.Join(row.Cells, " "))
}

// readAct reads what a block tells of the act, and whether it begins one by which another is given something.
func readAct(r *reader, said Said, heading bool) {
	r.act.Read(said, heading)
	if r.act.Opens() {
		r.elsewhere = len(r.clusters.Names) > 0 && !r.clusters.In(said.Quote) && toAnother.MatchString(said.Quote)
	}
}

// ofGrants is an account from which grants are paid, in the chart of accounts of authorities.
var ofGrants = re(`\b65[67][0-9]|(?i:chapitre)`)

// toAnother names to whom something is given.
var toAnother = re(`(?i:subvention|aide|soutien)[^.;:]{0,40}? (?:à|au|aux) (?:la |l['’]|les |le )?\p{Lu}[\p{Ll}-]+`)

// lettered is the cluster that a text calls by a letter or a number (« A – Grappe Exemple Ferblantine »), from 1, 0
// for none.
func lettered(r *reader, label string) int {
	if len(label) != 1 {
		return 0
	}
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		rest, ok := strings.CutPrefix(b.Text, label)
		if ok && b.Kind != document.Row && rest != "" && strings.IndexAny(strings.TrimSpace(rest), "–—-.):/") == 0 {
			if n := r.clusters.About(passage.New(rest)); n > 0 {
				return n
			}
		}
	}
	return 0
}

// grantRow reads what a row of a table tells of the act and of the grant, and says which of its cells are amounts
// of grants, whosever.
func (r *reader) grantRow(heads []string, row *document.Block) []bool {
	said := Said{Quote: row.Text, Place: row.Place}
	cells := Said{Quote: strings.Join(row.Cells, " : "), Place: row.Place}
	if i := grant.ActCell(heads, row.Cells, r.draft.Year+1); i > 0 {
		cells.Quote = row.Cells[0] + " : " + row.Cells[i]
	}
	readAct(r, cells, false)
	if i := grant.AccountCell(heads); i >= 0 && i < len(row.Cells) && !r.elsewhere && !ofOthers(r, row) {
		r.act.ReadAccount(passage.New("Imputation : "+row.Cells[i]), said)
	} else {
		r.act.ReadAccount(passage.New(cells.Quote), said)
	}
	ofGrants := grant.Cells(heads, row.Cells, r.heading)
	if r.elsewhere || ofOthers(r, row) {
		return ofGrants
	}
	cluster := r.context.Cluster - 1
	if r.clusters.Multi {
		of := func(head string) int { return r.clusters.About(passage.New(head)) }
		if r.ledger.Across(heads, row.Cells, r.draft.Year, of, said, cellMoney) {
			return ofGrants
		}
		cluster = r.clusters.About(passage.New(row.Text)) - 1
	}
	if cluster < 0 && r.clusters.Multi {
		cluster = lettered(r, row.Cells[0]) - 1
	}
	if cluster >= 0 || !r.clusters.Multi {
		if r.ledger.Row(heads, row.Cells, r.draft.Year, max(0, cluster), r.heading, said, cellMoney) {
			return ofGrants
		}
	}
	text := strings.Join(row.Cells, " : ")
	if income := grant.Income(heads, row.Cells); income != "" {
		text = income
	}
	t := passage.New(text)
	if !grant.Asks(t.Low) && !figure.OfGrant.MatchString(t.Low) || r.draft.Year == 0 {
		return ofGrants
	}
	ms := figure.In(t, false)
	r.ledger.Read(grant.Sentence{Text: t, Quote: row.Text, Place: row.Place, Figures: ms, Year: r.draft.Year, Act: r.act.Is, Closed: r.context.Section == secClosed,
		Heading: r.heading, Clusters: r.clusters, Here: r.context.Cluster})
	return ofGrants
}
