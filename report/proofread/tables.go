package proofread

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/quantity"
	"bilan/report/source"
)

var (
	totalRow    = pattern.Of(`^(?:total(?: general)?|totaux|ensemble)\b`)
	subtotalRow = pattern.Of(`^sous ?-?total\b|^total (?:axe|theme|partie|volet|[0-9ivx]+\b)`)
	distinct    = pattern.Of(`\b(?:sans doublon|distinct|unique|different|hors)`)
	partRow     = pattern.Of(`^(?:dont|y compris|parmi)\b`)
	notSummed   = pattern.Of(`%|\b(?:taux|ecart|evolution|variation|part|moyen|moyenne|cumul|code|n|numero|annee|exercice|compte|duree|note)\b`)
	balanceRow  = pattern.Of(`\b(?:resultat|excedent|deficit|solde)\b`)
	accountCode = pattern.Of(`^([0-9]{2,5})\b`)
)

// tables holds the totals of tables within the text against their rows and columns.
func (r *proofreader) tables() {
	for i := 0; i < len(r.blocks); {
		if r.blocks[i].Kind != document.Row {
			i++
			continue
		}
		j := i
		for j < len(r.blocks) && r.blocks[j].Kind == document.Row && r.blocks[j].Table == r.blocks[i].Table {
			j++
		}
		t := tableOf(r.blocks[i:j])
		for c := range t.heads {
			r.columnTotals(t, c)
		}
		r.totalColumn(t)
		r.derived(t)
		i = j
	}
}

// grid is a table with its figures.
type grid struct {
	heads []string // folded
	rows  []gridRow
}

type gridRow struct {
	block  *block
	title  string // folded
	values []cellFigure
}

// cellFigure is what a cell says.
type cellFigure struct {
	n     quantity.Decimal
	unit  string
	text  string
	blank bool
	words bool // neither blank nor an exact number
}

func tableOf(rows []block) grid {
	var t grid
	for _, h := range rows[0].Cells {
		t.heads = append(t.heads, strings.TrimSpace(fold.Key(h)+percentSign(h)))
	}
	for i := range rows[1:] {
		b := &rows[1+i]
		row := gridRow{block: b}
		for c, text := range b.Cells {
			if row.title == "" && strings.ContainsFunc(text, isLetter) {
				row.title = strings.TrimSpace(fold.Key(text))
			}
			if c < len(t.heads) {
				row.values = append(row.values, figureOf(text))
			}
		}
		t.rows = append(t.rows, row)
	}
	return t
}

func percentSign(h string) string {
	if strings.Contains(h, "%") {
		return " %"
	}
	return ""
}

func isLetter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xc0 && r < 0x250
}

func figureOf(text string) cellFigure {
	f := cellFigure{text: text}
	if strings.TrimSpace(text) == "" || quantity.BlankWord(text) {
		f.blank = true
		return f
	}
	read, err := quantity.Parse(text)
	if err != nil || read.Qualifier != quantity.Exact || read.High != nil {
		f.words = true
		return f
	}
	f.n, f.unit = read.Number, read.Unit
	return f
}

// columnTotals checks the total rows of a column. As rows may be groups of others, a total that
// any plain reading gives is right.
func (r *proofreader) columnTotals(t grid, c int) {
	if c == 0 || notSummed.MatchString(t.heads[c]) {
		return
	}
	from := 0
	for i := range t.rows {
		row := &t.rows[i]
		if c >= len(row.values) || !totalRow.MatchString(row.title) && !subtotalRow.MatchString(row.title) || distinct.MatchString(row.title) {
			continue
		}
		stated := row.values[c]
		rows := t.rows[from:i]
		if !subtotalRow.MatchString(row.title) && !strings.HasPrefix(row.title, "total d") {
			rows = t.rows[:i]
		}
		from = i + 1
		if stated.blank || stated.words || stated.unit == "%" {
			continue
		}
		sum, first, ok := sumOf(rows, c, stated, row.title)
		if !ok {
			continue
		}
		r.doubt(source.SumDiffers, row.block.Place, first.block.Place, "found", strings.TrimSpace(row.block.Cells[titleCell(row)]), "stated", stated.text, "sum", sum.String(), "kind", "row")
	}
}

// titleCell is which cell of a row names it.
func titleCell(row *gridRow) int {
	for c, text := range row.block.Cells {
		if strings.ContainsFunc(text, isLetter) {
			return c
		}
	}
	return 0
}

// sumOf adds a column of rows under a total of a title. ok is false where the sum is the one
// stated, or is not known.
func sumOf(rows []gridRow, c int, stated cellFigure, title string) (sum quantity.Decimal, first *gridRow, ok bool) {
	var all, plain, subtotals, sinceTotal, shortest, named quantity.Decimal
	shortCode, n := 9, 0
	of := fold.WordSet(fold.Singular(title))
	for i := range rows {
		if g := accountCode.FindString(rows[i].title); g != "" {
			shortCode = min(shortCode, len(g))
		}
	}
	for i := range rows {
		row := &rows[i]
		if c >= len(row.values) || row.values[c].blank {
			continue
		}
		v := row.values[c]
		if v.words || v.unit == "%" || balanceRow.MatchString(row.title) || v.unit != stated.unit && v.unit != "" && stated.unit != "" {
			return sum, nil, false
		}
		all = all.Add(v.n)
		sub := subtotalRow.MatchString(row.title) || totalRow.MatchString(row.title)
		switch {
		case sub:
			subtotals, sinceTotal = subtotals.Add(v.n), quantity.FromInt(0)
			continue
		case partRow.MatchString(row.title):
			continue
		}
		plain, sinceTotal = plain.Add(v.n), sinceTotal.Add(v.n)
		if what, _, _ := strings.Cut(fold.Singular(row.title), " "); of[what] { // « Total des rendez-vous et contrats »
			named = named.Add(v.n)
		}
		if len(accountCode.FindString(row.title)) == shortCode {
			shortest = shortest.Add(v.n)
		}
		if n++; first == nil {
			first = row
		}
	}
	if n < 2 {
		return sum, nil, false
	}
	// Where each group stands above its rows with their sum, all rows make the total twice.
	for _, s := range []quantity.Decimal{all, plain, subtotals, sinceTotal, shortest, named, plain.Mul(quantity.New(5, -1))} {
		if s.Equal(stated.n) {
			return sum, nil, false
		}
	}
	return plain, first, true
}

// totalColumn checks a column « Total » against those before it, where most rows show that it
// is their sum.
func (r *proofreader) totalColumn(t grid) {
	at := -1
	for c, h := range t.heads {
		if h == "total" && c > 1 {
			at = c
		}
	}
	if at < 0 {
		return
	}
	var wrong []int
	right := 0
	sums := map[int]quantity.Decimal{}
	for i := range t.rows {
		row := &t.rows[i]
		if at >= len(row.values) || row.values[at].blank || row.values[at].words {
			continue
		}
		sum, n := quantity.FromInt(0), 0
		for c := 1; c < at; c++ {
			v := row.values[c]
			if v.words || v.blank || v.unit == "%" || notSummed.MatchString(t.heads[c]) {
				continue
			}
			sum, n = sum.Add(v.n), n+1
		}
		switch {
		case n < 2:
		case sum.Equal(row.values[at].n):
			right++
		default:
			wrong, sums[i] = append(wrong, i), sum
		}
	}
	if right < 2 || len(wrong) > right {
		return
	}
	for _, i := range wrong {
		row := &t.rows[i]
		r.doubt(source.SumDiffers, row.block.Place, row.block.Place, "found", strings.TrimSpace(row.block.Cells[titleCell(row)]), "stated", row.values[at].text, "sum", sums[i].String(), "kind", "column")
	}
}

// The columns from which another is derived.
var (
	plannedHead = pattern.Of(`^(?:prevu|objectif|cible|programme|previsionnel|attendu)e?s?\b`)
	doneHead    = pattern.Of(`^(?:realise|fait|resultat|constate|bilan|atteint)e?s?\b`)
	rateHead    = pattern.Of(`\b(?:taux(?: de realisation| d atteinte)?|realisation|% de realisation|atteinte)\b`)
	changeHead  = pattern.Of(`\b(?:evolution|variation)\b`)
	gapHead     = pattern.Of(`^ecart\b`)
	yearHead    = pattern.Of(`\b(20[0-9]{2})\b`)
)

// derived checks columns of rates, changes and differences, where most rows show of which
// columns they are.
func (r *proofreader) derived(t grid) {
	planned, done, rate, change, gap := -1, -1, -1, -1, -1
	earlier, later := -1, -1
	years := map[int]int{}
	for c, h := range t.heads {
		switch {
		case rateHead.MatchString(h) && !doneHead.MatchString(h):
			rate = c
		case changeHead.MatchString(h):
			change = c
		case gapHead.MatchString(h):
			gap = c
		case plannedHead.MatchString(h) && planned < 0:
			planned = c
		case doneHead.MatchString(h) && done < 0:
			done = c
		}
		if g := yearHead.FindStringSubmatch(h); g != nil && c != change && !plannedHead.MatchString(h) {
			year, _ := strconv.Atoi(g[1])
			years[year] = c
		}
	}
	for year, c := range years {
		if next, ok := years[year+1]; ok && len(years) == 2 {
			earlier, later = c, next
		}
	}
	r.column(t, madeColumn{planned, done, rate, "", func(x, y quantity.Decimal) quantity.Decimal { return y.Shift(2).DivRound(x, 6) }})
	r.column(t, madeColumn{earlier, later, change, "change", func(x, y quantity.Decimal) quantity.Decimal { return y.Sub(x).Shift(2).DivRound(x, 6) }})
	r.column(t, madeColumn{planned, done, gap, "delta", func(x, y quantity.Decimal) quantity.Decimal { return y.Sub(x) }})
}

// madeColumn is a column that is made of two others; a column is below 0 where the table has none.
type madeColumn struct {
	x, y, of int
	// kind is change or delta, "" for a rate: all but delta are in percent.
	kind string
	make func(x, y quantity.Decimal) quantity.Decimal
}

// column checks a column that is made of two others.
func (r *proofreader) column(t grid, m madeColumn) {
	x, y, of, percent, kind := m.x, m.y, m.of, m.kind != "delta", m.kind
	if x < 0 || y < 0 || of < 0 {
		return
	}
	var wrong []int
	ours := map[int]quantity.Decimal{}
	right := 0
	for i := range t.rows {
		row := &t.rows[i]
		if max(x, y, of) >= len(row.values) {
			continue
		}
		a, b, c := row.values[x], row.values[y], row.values[of]
		if a.blank || a.words || b.blank || b.words || c.blank || c.words || percent && (c.unit != "%" || !a.n.IsPositive()) || a.unit != b.unit && a.unit != "" && b.unit != "" || percent && kind == "change" && a.unit == "%" || !percent && c.unit == "%" {
			continue
		}
		unit := quantity.New(1, min(c.n.Exponent(), 0))
		got := m.make(a.n, b.n)
		if d := got.Sub(c.n).Abs(); !half.Mul(unit).LessThan(d) {
			right++
			continue
		}
		wrong, ours[i] = append(wrong, i), got.Round(1)
	}
	if right < 2 || len(wrong) > right {
		return
	}
	for _, i := range wrong {
		row := &t.rows[i]
		from, to := strings.TrimSpace(row.values[x].text), strings.TrimSpace(row.values[y].text)
		args := []string{"found", strings.TrimSpace(row.block.Cells[titleCell(row)]) + " : " + strings.TrimSpace(row.values[of].text), "ours", ours[i].String()}
		if kind == "" {
			args = append(args, "figures", to+" / "+from)
		} else {
			args = append(args, "kind", kind, "from", from, "to", to)
		}
		r.doubt(source.PercentageDiffers, row.block.Place, row.block.Place, args...)
	}
}
