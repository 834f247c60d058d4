package prose

import (
	"strconv"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/document"
	"bilan/report/prose/grant"
	"bilan/report/prose/outline"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// columnRole is what a column of a table inside a text holds.
type columnRole uint8

const (
	colNothing columnRole = iota
	colTitle
	colTheme
	colUnit
	colActual
	colPlanned
	colPrevious
	colTarget // of N+1
	colStatus
	colPartners
	colComment
	colRate
)

// table reads the rows of one table: the first is its headings.
func (r *reader) table(rows []document.Block) {
	if len(rows) < 2 {
		return
	}
	columns := r.columns(rows[0].Cells)
	for i := range columns {
		if columns[i] == colRate && inWords(rows[1:], i) {
			columns[i] = colStatus // Avancement : terminé, en cours
		}
		if columns[i] == colStatus && r.actualOf(rows, i) {
			columns[i] = colActual // État au 31/12/2025 : 7
		}
	}
	theme := r.context.Theme
	values := false
	for _, c := range columns {
		values = values || c == colActual || c == colTarget || c == colPlanned || c == colStatus
	}
	if sec := r.context.Section; !values && len(columns) == 2 && (sec == secResults || sec == secPlan) {
		r.pairs(rows)
		return
	}
	if !values && r.memberRow(&rows[0], nil) {
		r.leaveRow(&rows[0], nil, ReasonMembers)
	}
	for i := range rows[1:] {
		row := &rows[1+i]
		r.block = row
		r.grantRow(rows[0].Cells, row)
		if r.memberRow(row, columns) {
			r.leaveRow(row, columns, ReasonMembers)
			continue
		}
		if !values || r.context.Section == secClosed || r.context.Section == secIntro {
			r.leaveRow(row, nil, ReasonOutside)
			continue
		}
		if name := alone(row.Cells); name != "" {
			theme = r.outline.Theme(name) // a row that names what follows
			continue
		}
		r.context.Theme = theme
		r.row(row, columns)
		r.furtherCells(row, rows[0].Cells, columns)
	}
}

// actualOf reports a column about how far things are that holds figures of N, in a table in which no
// other does.
func (r *reader) actualOf(rows []document.Block, at int) bool {
	if low := passage.New(rows[0].Cells[at]).Low; !strings.Contains(low, strconv.Itoa(r.draft.Year)) && len(outline.Years(low)) > 0 || commentHead.MatchString(low) {
		return false
	}
	for i := range rows[1:] {
		if cells := rows[1+i].Cells; at < len(cells) && cellNumber(cells[at]) != nil {
			return true
		}
	}
	return false
}

// pairs reads a table of two columns without headings as a list of labels and what they tell.
func (r *reader) pairs(rows []document.Block) {
	for i := range rows {
		row := &rows[i]
		if len(row.Cells) == 2 && row.Cells[0] != "" && row.Cells[1] != "" && !totalRow.MatchString(passage.New(row.Cells[0]).Low) {
			if r.block = row; r.memberRow(row, nil) {
				r.leaveRow(row, nil, ReasonMembers)
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

// inWords reports a column whose cells are words and no figures.
func inWords(rows []document.Block, at int) bool {
	words := 0
	for i := range rows {
		if at < len(rows[i].Cells) && rows[i].Cells[at] != "" {
			if strings.ContainsAny(rows[i].Cells[at], "0123456789") {
				return false
			}
			words++
		}
	}
	return words > 0
}

// columns says what each column holds, by its heading and the year in it.
func (r *reader) columns(heads []string) []columnRole {
	out := make([]columnRole, len(heads))
	titled := false
	n := r.draft.Year
	for i, h := range heads {
		low := passage.New(h).Low
		has := func(year int) bool { return n > 0 && strings.Contains(low, strconv.Itoa(year)) }
		plan := planHead.MatchString(low) && (i > 0 || len(outline.Years(low)) > 0)
		switch {
		case n > 0 && len(outline.Years(low)) > 0 && !has(n-1) && !has(n) && !has(n+1), sumHead.MatchString(low), moneyHead.MatchString(low):
		case rateHead.MatchString(low):
			out[i] = colRate
		case themeHead.MatchString(low):
			out[i] = colTheme
		case unitHead.MatchString(low):
			out[i] = colUnit
		case partnersHead.MatchString(low):
			out[i] = colPartners
		case commentHead.MatchString(low):
			out[i] = colComment
		case statusHead.MatchString(low):
			out[i] = colStatus
		case titleHead.MatchString(low) && !titled && !has(n) && !has(n+1):
			out[i], titled = colTitle, true
		case has(n + 1), nextHead.MatchString(low):
			out[i] = colTarget
		case has(n - 1), previousHead.MatchString(low):
			out[i] = colPrevious
		case plan && (has(n) || r.context.Section != secPlan):
			out[i] = colPlanned
		case plan:
			out[i] = colTarget
		case has(n), actualHead.MatchString(low):
			out[i] = colActual
			if r.context.Section == secPlan && !has(n) {
				out[i] = colTarget
			}
		}
	}
	if !titled && len(out) > 0 && out[0] == colNothing {
		out[0] = colTitle
		titled = true
	}
	if out[0] == colTheme && !titled && len(out) > 1 && out[1] == colNothing {
		out[1] = colTitle
	}
	// Cible and Objectif beside a result of N and no other plan of N are for N+1 only where they say so.
	return out
}

var (
	rateHead     = re(`\b(?:taux|%|ecart|evolution|variation|realisation %|avancement)\b`)
	themeHead    = re(`^(?:themes?|thematiques?|axes?|objectifs? (?:operationnels?|strategiques?|generaux)|priorites?|orientations?|piliers?|familles?|categories?|secteurs?|domaines?|volets?|chantiers?|rubriques?)\b`)
	sumHead      = re(`^(?:cumul|total|ensemble|moyenne)\b|\bcumul`)
	moneyHead    = re(`\(? ?k?\$|\b(?:montants?|budgets?|couts?|depenses?|recettes?|charges|produits|subventions?|credits)\b`)
	unitHead     = re(`^unites?\b`)
	statusHead   = re(`^(?:statut|etat|avancement|situation|ou en est)\b`)
	commentHead  = re(`^(?:commentaires?|observations?|precisions?|remarques?|explications?|justifications?|notes?)\b`)
	partnersHead = re(`^(?:partenaires?|partenariats?|en partenariat avec|avec|co-?porteurs?)\b`)
	titleHead    = re(`\b(?:actions?|intitules?|indicateurs?|libelles?|operations?|activites?|projets?|evenements?|objet|designation|prestations?|mesures?|descriptif|nature)\b`)
	nextHead     = re(`\b(?:n ?\+ ?1|annee prochaine|a venir)\b`)
	previousHead = re(`\b(?:n ?- ?1|annee precedente|rappel)\b`)
	planHead     = re(`\b(?:prevus?|prevues?|previsions?|previsionnel|objectifs?|cibles?|programme|programmee?s?|attendue?s?|visee?s?|engagements?|engagee?s?|convention|annoncee?s?|plan)\b`)
	actualHead   = re(`\b(?:realises?|realisees?|realisations?|resultats?|bilan|nombre|nb|valeurs?|chiffres?|fait|quantites?|total|constate)\b`)
	totalRow     = re(`^(?:sous-)?tota(?:l|ux)\b|^ensemble\b|^total general`)
	yesCell      = re(`^(?:oui|fait|faite|realise|realisee|termine|terminee|ok|x)$`)
)

// row makes the lines of one row.
func (r *reader) row(row *document.Block, columns []columnRole) {
	var title, theme, unit, status, comment, partners string
	cells := map[columnRole]string{}
	for i, value := range row.Cells {
		if i >= len(columns) {
			break
		}
		switch columns[i] {
		case colTitle:
			title = value
		case colTheme:
			theme = value
		case colUnit:
			unit = value
		case colStatus:
			status = value
		case colComment:
			comment = value
		case colPartners:
			if !quantity.BlankWord(value) {
				partners = value
			}
		case colActual, colPlanned, colPrevious, colTarget:
			if cells[columns[i]] == "" {
				cells[columns[i]] = value
			}
		}
	}
	if status == "" {
		status = comment
	}
	named := title
	if named == "" {
		named = theme
	}
	if reason := rowReason(passage.New(named).Low, passage.New(unit+" "+r.context.Theme).Low, cells); reason != "" {
		r.leaveRow(row, columns, reason)
		return
	}
	s := &sentence{reader: r, Text: passage.New(row.Text), quote: row.Text}
	if theme == "" {
		theme = r.context.Theme
	}
	if r.proseCells(row, columns, title, theme) {
		return
	}
	_, hasActual := cells[colActual]
	_, hasPlanned := cells[colPlanned]
	if hasActual || hasPlanned || status != "" && len(cells) == 0 || status != "" && r.context.Section == secResults {
		l := r.cellLine(title, theme, unit, cells[colActual], true)
		if l == nil && status != "" {
			if st := action.StatusOf(passage.New(status).Low); st != cell.NoStatus || yesCell.MatchString(strings.ToLower(status)) {
				l = &Line{Title: title, Theme: theme, Status: st, Measure: cell.Flux}
				if st == cell.NoStatus {
					l.Status = cell.StatusDone
				}
			}
		} else if l != nil && l.Value == nil && status != "" && l.Status == cell.StatusDone {
			if st := action.StatusOf(passage.New(status).Low); st != cell.NoStatus {
				l.Status = st
			}
		}
		if l != nil {
			if planned := cellNumber(cells[colPlanned]); planned != nil {
				l.Planned = planned
			}
			l.Previous = cellNumber(cells[colPrevious])
			s.commented(l, comment)
			s.add(l, secResults)
		}
		r.leaveCell(row, cells[colPlanned], ReasonPlanned)
		r.leaveCell(row, cells[colPrevious], ReasonPrevious)
	}
	if target, ok := cells[colTarget]; ok {
		if l := r.cellLine(title, theme, unit, target, false); l != nil {
			if !hasActual {
				l.Previous = cellNumber(cells[colPrevious])
			}
			s.add(l, secPlan)
		}
	}
	for _, l := range s.added {
		l.Partners = partners
	}
}

// furtherCells makes lines of the columns of a row behind the first of its kind, each of which counts
// something else: « | Matins | Éditions 2024 : 10 | Participants 2024 : 382 | ».
func (r *reader) furtherCells(row *document.Block, heads []string, columns []columnRole) {
	seen := map[columnRole]bool{}
	title := ""
	for i, value := range row.Cells {
		if i >= len(columns) {
			return
		}
		if columns[i] == colTitle {
			title = value
		}
		if columns[i] != colActual && columns[i] != colTarget {
			continue
		}
		noun := r.outline.Theme(heads[i])
		first := !seen[columns[i]]
		seen[columns[i]] = true
		if first || noun == "" || sentenceCell(value) || rowReason(passage.New(title).Low, "", map[columnRole]string{colActual: value}) != "" {
			continue
		}
		l := r.cellLine(title+" : "+noun, r.context.Theme, noun, value, columns[i] == colActual)
		if l == nil || l.Value == nil {
			continue
		}
		sec := secResults
		if columns[i] == colTarget {
			sec = secPlan
		}
		s := &sentence{reader: r, Text: passage.New(row.Text), quote: row.Text}
		s.add(l, sec)
	}
}

// commented takes from the comment on a row the value of the year before: « contre 5 en 2024 ».
func (s *sentence) commented(l *Line, comment string) {
	if g := commentBefore.FindStringSubmatch(passage.New(comment).Low); g != nil && l.Previous == nil && l.Value != nil {
		l.Previous = cellNumber(g[1])
	}
}

var commentBefore = re(`^(?:contre|au lieu de|apres|n-1 ?:|20[0-9]{2} ?:) ?([0-9][0-9 ,.]*?)(?: [a-z]+)? ?(?:en 20[0-9]{2}|l'an dernier|l'annee (?:derniere|precedente)|$)`)

// proseCells reads a row whose cells of results and plan are sentences, with several numbers or
// without a title beside them: « | Emploi | 4 forums, 320 visiteurs | 5 forums | ».
func (r *reader) proseCells(row *document.Block, columns []columnRole, title, theme string) bool {
	told := false
	for i, value := range row.Cells {
		if i < len(columns) && (columns[i] == colActual || columns[i] == colTarget) {
			told = told || sentenceCell(value)
		}
	}
	if !told {
		return false
	}
	was := r.context
	for i, value := range row.Cells {
		if i >= len(columns) || columns[i] != colActual && columns[i] != colTarget {
			continue
		}
		r.context = was
		r.context.Section, r.context.Theme = secResults, theme
		if columns[i] == colTarget {
			r.context.Section = secPlan
		}
		if own := r.outline.Theme(title); theme == "" && own != "" {
			r.context.Theme = own
		}
		for _, part := range cellParts.Regexp().Split(value, -1) {
			if part = strings.TrimSpace(part); part != "" && !quantity.BlankWord(part) {
				r.sentence(part)
			}
		}
	}
	r.context = was
	return true
}

// cellParts parts what a cell tells.
var cellParts = re(`<br ?/?>| ?; ?| [•▪–] `)

// sentenceCell reports a cell that tells more than one value: several numbers, or many words.
func sentenceCell(value string) bool {
	t := passage.New(value)
	if strings.Contains(value, "<br") {
		return true
	}
	counted := 0
	for _, m := range mentions(t) {
		if m.role == roleUnset && m.noun < m.tail {
			counted++
		}
	}
	return counted > 1 || counted == 1 && len(strings.Fields(t.Low)) > 5
}

// rowReason is why a row is no line, by its title, what is said around it and its cells. A sum of
// money is one only where the title says that the cluster earned or saved it.
func rowReason(title, around string, cells map[columnRole]string) Reason {
	if !strings.ContainsFunc(title, unicode.IsLetter) || totalRow.MatchString(title) {
		return ReasonTotal
	}
	for _, value := range cells {
		if moneyCell.MatchString(passage.New(value+" "+title).Low) && !grant.Won.MatchString(title+" "+around) {
			return ReasonCost
		}
	}
	return Reason(owner.Row(title))
}

var moneyCell = re(`[0-9] ?(?:\$|k\$|m\$|euros?\b|eur\b)|\((?:en )?(?:k|m)?(?:\$|euros?|eur)\)`)

// cellLine is the line that a cell of values makes; nil for one that says nothing.
func (r *reader) cellLine(title, theme, unit, value string, result bool) *Line {
	low := strings.TrimSpace(passage.New(value).Low)
	l := &Line{Title: title, Theme: theme, Unit: unit, Measure: cell.Flux, Read: []Way{WayRow}, Sure: High}
	if low == "" || quantity.BlankWord(value) {
		return nil
	}
	if st := action.StatusOf(low); st != cell.NoStatus {
		if !result {
			return l
		}
		l.Status = st
		return l
	}
	if yesCell.MatchString(low) {
		if result {
			l.Status = cell.StatusDone
		}
		return l
	}
	read, err := quantity.Parse(value)
	if err != nil {
		if told, ok := quantity.ReadText(value, result); ok && !told.Sum {
			read, err = told.Reading, nil
			l.Planned = told.Planned
		}
	}
	if err != nil {
		if result && len(strings.Fields(low)) > 0 {
			l.Status = cell.StatusDone
		}
		l.Sure = Low
		return l
	}
	n := read.Number
	l.Value, l.Qualifier, l.High = &n, read.Qualifier, read.High
	if read.Unit != "" {
		l.Unit = read.Unit
	}
	if l.Unit == "" {
		l.Unit = rowUnit(title)
	}
	if l.Unit == "%" || quantity.UnitOf(l.Unit).Family == quantity.Percentage {
		l.Measure = cell.Taux
	}
	return l
}

// cellNumber is the number of a cell; nil for none.
func cellNumber(cell string) *quantity.Decimal {
	read, err := quantity.Parse(cell)
	if err != nil {
		return nil
	}
	return &read.Number
}

// leaveCell and leaveRow list figures of a row that no line is made of.
func (r *reader) leaveCell(row *document.Block, cell string, reason Reason) {
	if n := cellNumber(cell); n != nil {
		c := r.cluster()
		c.Left = append(c.Left, Left{Number: *n, Text: cell, Reason: reason, Quote: row.Text, Place: row.Place})
	}
}

func (r *reader) leaveRow(row *document.Block, columns []columnRole, reason Reason) {
	for i, value := range row.Cells {
		if i == 0 || i < len(columns) && columns[i] == colTitle {
			continue
		}
		r.leaveCell(row, value, reason)
	}
}
