package prose

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/caption"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
	"bilan/report/prose/tablehead"
	"bilan/report/quantity"
)

// commented takes from the comment on a row the value of the year before: « contre 5 en 2024 ».
func (s *sentence) commented(l *Line, comment string) {
	if g := commentBefore.FindStringSubmatch(passage.New(comment).Low); g != nil && l.Previous == nil && l.Value != nil {
		l.Previous = cellNumber(g[1])
	}
}

var commentBefore = re(`^(?:contre|au lieu de|apres|n-1 ?:|20[0-9]{2} ?:) ?([0-9][0-9 ,.]*?)(?: [a-z]+)? ?(?:en 20[0-9]{2}|l'an dernier|` +
	`l'annee (?:derniere|precedente)|$)`)

// commentLines makes lines of what the comment on a row counts beside its value: « 17 miroitiers signataires »,
// « dont 31 filles ». A comment with a verb tells why, or of others.
func (r *reader) commentLines(cells map[tablehead.Role]string, row *document.Block, of *Line) {
	comment := strings.TrimRight(strings.TrimSpace(cells[tablehead.Comment]), " .")
	t := passage.New(comment)
	if of == nil || of.Quote != row.Text || !passage.IsNominal(t.Low) || commentBefore.MatchString(t.Low) || !countsFirst.MatchString(t.Low) || strings.Contains(t.Low, "visiteurs") {
		return
	}
	was := r.context
	r.context.Section, r.context.Theme = secResults, of.Theme
	r.last = of
	r.sentence(comment)
	r.context = was
}

// titleLines makes lines of the title of a row that counts something by itself, beside what its cells
// count: « | 6 journées au champ | 1 500 visiteurs | ».
func (r *reader) titleLines(cells map[tablehead.Role]string, row *document.Block, values map[tablehead.Role]string) {
	name := cells[tablehead.Title]
	t := passage.New(name)
	counted := slices.ContainsFunc(figure.In(t, false), func(m *figure.Figure) bool {
		return (m.Role == figure.Value || m.Role == figure.Part) && m.Reason == "" && m.Noun < m.Tail && !m.Money && !m.Percent
	})
	sec := r.context.Section
	if !counted || sec != secResults && sec != secPlan || len(values) == 0 || !sentenceCell(name) && !toFrom.MatchString(t.Low) && !countsFirst.MatchString(t.Low) {
		return
	}
	for _, value := range values {
		if cellNumber(value) == nil && !figure.InDigits(passage.New(value).Low) && !quantity.BlankWord(value) {
			return
		}
	}
	was := r.context
	r.context.Theme = cells[tablehead.Theme]
	r.sentence(name)
	r.context = was
}

// toFrom is a value that is brought from one number to another.
var toFrom = re(`\bde [0-9 ]+ a [0-9]`)

// countsFirst is a comment that begins with what it counts.
var countsFirst = re(`^(?:dont |soit )?[0-9][0-9 ]* ?[a-z]`)

// proseCells reads a row whose cells of results and plan are sentences, with several numbers or
// without a title beside them: « | Emploi | 4 forums, 320 visiteurs | 5 forums | ».
func (r *reader) proseCells(row *document.Block, columns []tablehead.Role, title, theme string) bool {
	told := false
	for i, value := range row.Cells {
		if i < len(columns) && (columns[i] == tablehead.Actual || columns[i] == tablehead.Target) {
			told = told || sentenceCell(value)
		}
	}
	if !told {
		return false
	}
	was := r.context
	for i, value := range row.Cells {
		if i >= len(columns) || columns[i] != tablehead.Actual && columns[i] != tablehead.Target {
			continue
		}
		r.context = was
		r.context.Section, r.context.Theme = secResults, theme
		if columns[i] == tablehead.Target {
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
	for _, m := range figure.Find(t) {
		if m.Role == figure.Unset && m.Noun < m.Tail {
			counted++
		}
	}
	return counted > 1 || counted == 1 && len(strings.Fields(t.Low)) > 5
}

// rowReason is why a row is no line, by its title, what is said around it and its cells. A sum of
// money is one only where the title says that the cluster earned or saved it.
func rowReason(title, around string, cells map[tablehead.Role]string) figure.Reason {
	if !strings.ContainsFunc(title, unicode.IsLetter) || totalRow.MatchString(title) {
		return figure.ReasonTotal
	}
	for _, value := range cells {
		if moneyCell.MatchString(passage.New(value+" "+title).Low) && !grant.Won.MatchString(title+" "+around) {
			return figure.ReasonCost
		}
	}
	return figure.Reason(owner.Row(title))
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
	if often.MatchString(low) {
		l.Sure = Low
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
		l.Unit = caption.RowUnit(title)
	}
	if l.Unit == "%" || quantity.UnitOf(l.Unit).Family == quantity.Percentage {
		l.Measure = cell.Taux
	}
	return l
}

// often is how often a thing is done, which is no number of its own: « 2 jours par semaine ».
var often = re(`\b(?:par|chaque|/) ?(?:an|mois|semaine|trimestre|semestre|jour)\b`)

// cellNumber is the number of a cell; nil for none.
func cellNumber(cell string) *quantity.Decimal {
	read, err := quantity.Parse(cell)
	if err != nil {
		return nil
	}
	return &read.Number
}

var (
	totalRow = re(`^(?:sous-)?tota(?:l|ux)\b|^nombre total d'(?:actions|operations)\b|^ensemble\b|^total general`)
	yesCell  = re(`^(?:oui|fait|faite|realise|realisee|termine|terminee|ok|x)$`)
)
