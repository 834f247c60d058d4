package submission

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// figureHeadings are the columns whose content makes a row more than words.
var figureHeadings = []string{"prévu", "prévu actualisé", "réalisé", "valeur initiale", "bénéficiaires", "budget prévu", "budget réalisé"}

// lineRow reads one row of a table of lines, for each of its years.
func (d *decoder) lineRow(t *table, row source.Row) {
	shared := &t.groups[0]
	title := strings.TrimSpace(t.cell(shared, row, "intitulé").String())
	code := strings.TrimSpace(t.cell(shared, row, "code").String())
	switch {
	case title != "" && code == "" && totalTitle(d.fold(title)):
		d.totalRow(t, row, title)
		return
	case title == "" && totalTitle(d.fold(code)): // it begins the row, in the column of codes
		d.totalRow(t, row, code)
		return
	case title == "" && (code == "" || len(row.Cells) == 1) && d.sectionRow(t, row):
		return
	case len(row.Cells) == 1 && d.noteTitle(title):
		d.setAside(row, source.RowSetAside)
		return
	case title != "" && code == "" && len(row.Cells) == 1 && d.names.themes[d.singular(title)] != "":
		d.section(t, row)
		return
	}
	made, blank := 0, 0
	for _, g := range t.groupsFor(d, row) {
		if g.year != 0 && d.blankYear(t, g, row) {
			blank++
			continue
		}
		o, ok := d.whose(t, g, row)
		if !ok {
			return
		}
		d.addLine(t, g, row, o)
		made++
	}
	if made == 0 && blank > 0 {
		d.setAside(row, source.RowSetAside)
	}
}

// sectionRow handles rows with neither title nor code: a section heading, a
// total, a note, or figures that belong to nothing.
func (d *decoder) sectionRow(t *table, row source.Row) bool {
	first := row.Cells[0]
	figures := false
	for i := range t.groups {
		for _, h := range figureHeadings {
			c := t.cell(&t.groups[i], row, h)
			figures = figures || c.Kind == source.Number || c.Kind == source.Text && !blankText(c) && isNumber(c.Raw)
		}
	}
	text := strings.TrimSpace(first.String())
	switch {
	case totalTitle(d.fold(text)):
		d.totalRow(t, row, text)
	case figures:
		d.file.Problems.Add(source.New(source.TitleMissing, row.Pos))
		d.setAside(row, source.TitleMissing)
	case len(row.Cells) == 1 && !d.noteTitle(text) && d.isTheme(t, row, text):
		d.section(t, row)
	default:
		d.setAside(row, source.RowSetAside)
	}
	return true
}

// footnote is the mark that begins a footnote: *, (*), (1), 1), ¹.
var footnote = pattern.Of(`^(\(?\*+\)?|\(\d{1,2}\)|[¹²³])`)

// noteTitle reports a text that begins as notes and signatures below a table
// do. « Note de conjoncture » may be an action, « Note : … » is none.
func (d *decoder) noteTitle(text string) bool {
	key := d.fold(text)
	for _, w := range []string{"fait a", "fait le", "signature", "date et signature", "cachet", "lu et approuve", "certifie"} {
		if key == w || strings.HasPrefix(key, w+" ") {
			return true
		}
	}
	head, _, colon := strings.Cut(text, ":")
	if !colon {
		return footnote().MatchString(text)
	}
	switch d.fold(head) {
	case "note", "notes", "nota", "nota bene", "nb", "n b", "source", "sources", "legende", "lecture", "champ", "remarque", "remarques", "observation", "observations",
		"commentaire", "commentaires", "avertissement":
		return true
	}
	return footnote().MatchString(text)
}

// section begins a section at a row that names its theme.
func (d *decoder) section(t *table, row source.Row) {
	t.section = section{theme: d.theme(row.Cells[0]), from: len(d.file.Lines)}
	d.setAside(row, source.SectionRow)
}

func isNumber(s string) bool {
	_, err := quantity.Parse(s)
	return err == nil
}

// isTheme reports whether a lone text names a theme: a configured one, or,
// where none are configured, any text in the theme's own column.
func (d *decoder) isTheme(t *table, row source.Row, text string) bool {
	if _, ok := d.names.themes[d.singular(text)]; ok {
		return true
	}
	i, ok := t.groups[0].col["axe"]
	return ok && len(d.names.themeList) == 0 && t.cols[i].col == row.Cells[0].Pos.Col()
}

// blankYear reports a row that says nothing for a year of which the table has
// a plan alone: all columns of that year are blank there.
func (d *decoder) blankYear(t *table, g *yearGroup, row source.Row) bool {
	if _, ok := g.col["réalisé"]; ok {
		return false
	}
	if _, ok := g.col["statut"]; ok {
		return false
	}
	for _, i := range g.named {
		if c := row.At(t.cols[i].col); strings.TrimSpace(c.String()) != "" || c.Kind == source.NotCalculated {
			return false
		}
	}
	return true
}

// natureOf finds a row's nature: by its column, else the sheet's name, else a
// title above, else the table's headings.
func (d *decoder) natureOf(t *table, g *yearGroup, row source.Row) (Nature, bool) {
	c := t.cell(g, row, "nature")
	if strings.TrimSpace(c.String()) != "" {
		n := choose(d, c, natures, source.UnknownNature)
		if n == "" && !blankText(c) {
			d.setAside(row, source.UnknownNature)
			return "", false
		}
		if n != "" {
			return n, true
		}
	}
	return t.nature(g), true
}

// nature is that of the rows that do not say theirs.
func (t *table) nature(g *yearGroup) Nature {
	if g.year == 0 && t.ctx.sheetNature != "" {
		return t.ctx.sheetNature
	}
	if g.year == 0 && t.ctx.aboveNature != "" {
		return t.ctx.aboveNature
	}
	_, actual := g.col["réalisé"]
	_, status := g.col["statut"]
	if actual || status {
		return Results
	}
	return Programme
}

// addLine makes the line of a row for one year.
func (d *decoder) addLine(t *table, g *yearGroup, row source.Row, o owner) {
	nature, ok := d.natureOf(t, g, row)
	if !ok {
		return
	}
	text := func(h string) Text {
		c := t.cell(g, row, h)
		if blankText(c) {
			return Text{Pos: c.Pos}
		}
		return textOf(c)
	}
	d.action, d.outcome, d.seldom = Action{}, Outcome{}, Seldom{Origin: o.origin}
	l := Line{ClusterID: o.cluster, Year: o.year, Nature: nature, Pos: row.Pos, Action: &d.action, Outcome: &d.outcome, Seldom: &d.seldom}
	l.Code, l.Title, l.Unit = text("code"), text("intitulé"), text("unité")
	l.Theme, l.Type = d.theme(t.cell(g, row, "axe")), d.actionType(t.cell(g, row, "type"))
	if l.Theme.Value == "" {
		l.Theme = t.section.theme
	}
	l.Measure = choose(d, t.cell(g, row, "mesure"), measures, source.UnknownMeasure)
	l.Direction = choose(d, t.cell(g, row, "sens"), directions, source.UnknownDirection)
	l.Status, l.StatusText = d.status(t.cell(g, row, "statut"))
	l.Reason, l.ReasonText = d.reason(t.cell(g, row, "motif"))
	l.InProgramme = choose(d, t.cell(g, row, "au programme"), answers, source.UnknownYesNo)
	l.Quarter, l.Due = d.date(t.cell(g, row, "trimestre"), o.year), d.date(t.cell(g, row, "échéance"), o.year)
	l.Partners, l.Comment, l.Evidence = text("partenaires"), text("commentaire"), text("justificatif")
	d.others(t, row, &l.Others)
	l.Stated = d.stated(t, g, row)
	d.file.Lines = append(d.file.Lines, l)
	t.groupOf = append(t.groupOf, g)
	d.lineValues(t, g, row, len(d.file.Lines)-1)
	d.keepParts()
	if nature == Programme && !o.stated {
		d.waiting = append(d.waiting, len(d.file.Lines)-1)
	}
}

// keepParts gives the line made last its parts: its own, but what it has like
// other lines.
func (d *decoder) keepParts() {
	last := len(d.file.Lines) - 1
	l := &d.file.Lines[last]
	if last > 0 && d.file.Lines[last-1].Pos == l.Pos && *d.file.Lines[last-1].Action == d.action {
		l.Action = d.file.Lines[last-1].Action
	} else {
		l.Action = d.actions.keep(d.action)
	}
	if l.Outcome = &noOutcome; d.outcome != noOutcome {
		l.Outcome = d.outcomes.keep(d.outcome)
	}
	if l.Seldom = &noSeldom; !d.seldom.none() {
		l.Seldom = d.seldoms.keep(d.seldom)
	}
}

// others keeps the cells under headings that are not known or computed.
func (d *decoder) others(t *table, row source.Row, to *[]Field) {
	for _, i := range t.strange {
		c := &t.cols[i]
		if cell := row.At(c.col); cell.Kind != source.Blank {
			*to = append(*to, Field{c.written, textOf(cell)})
		}
	}
	if len(t.cols) == 0 {
		return
	}
	left := t.cols // both stand in the order of columns
	for i := range row.Cells {
		col := row.Cells[i].Pos.Col()
		for len(left) > 0 && left[0].col < col {
			left = left[1:]
		}
		if len(left) == 0 || left[0].col != col {
			*to = append(*to, Field{"", textOf(row.Cells[i])})
		}
	}
}

// lineFigure is a column of numbers of a line.
type lineFigure struct {
	heading string
	value   func(*Line) *Value
	money   bool
}

var lineFigures = []lineFigure{
	{"valeur initiale", func(l *Line) *Value { return &l.Baseline }, false},
	{"prévu", func(l *Line) *Value { return &l.Planned }, false},
	{"prévu actualisé", func(l *Line) *Value { return &l.Revised }, false},
	{"réalisé", func(l *Line) *Value { return &l.Actual }, false},
	{"bénéficiaires", func(l *Line) *Value { return &l.Beneficiaries }, false},
	{"budget prévu", func(l *Line) *Value { return &l.BudgetPlanned }, true},
	{"budget réalisé", func(l *Line) *Value { return &l.BudgetActual }, true},
}

// role says how a column's numbers are read in a row of a unit, which wins
// over the heading's.
func (t *table) role(g *yearGroup, f lineFigure, unit string) valueRole {
	r := valueRole{heading: t.headingUnit(g, f.heading), money: f.money, actual: f.heading == "réalisé"}
	if unit != "" && !f.money {
		r.heading = ""
	}
	return r
}

// lineValues reads the numbers of the line at an index.
func (d *decoder) lineValues(t *table, g *yearGroup, row source.Row, at int) {
	l := &d.file.Lines[at]
	baisse := l.Direction == Baisse
	for _, f := range lineFigures {
		c := t.cell(g, row, f.heading)
		if c.Pos.IsZero() {
			continue
		}
		role := t.role(g, f, l.Unit.Value)
		role.baisse = baisse
		if d.number(t, c, role, f.value(l)) {
			t.isAbout(func() *Value { return f.value(&d.file.Lines[at]) })
		}
	}
	d.checkLine(l)
}

// checkLine settles what the values of a line say together.
func (d *decoder) checkLine(l *Line) {
	values := [4]*Value{&l.Baseline, &l.Planned, &l.Revised, &l.Actual}
	percent := d.percents.of(l.Unit.Value, percentUnit)
	written := false
	for _, v := range values {
		written = written || v.Present && v.Unit == "%"
	}
	if l.Measure == "" && (written || percent) {
		l.Measure = Taux
	}
	if percent && !written {
		d.percentScale(values[:])
	}
	if l.Measure == Taux {
		d.percentRange(l.Planned, l.Revised, l.Actual)
		return
	}
	for _, v := range values {
		d.checkCount(*v, l.Unit.Value)
	}
}

// percentRange warns of a taux that is no share of a whole.
func (d *decoder) percentRange(values ...Value) {
	for _, v := range values {
		if v.Present && (v.Number.IsNegative() || v.Number.GreaterThan(quantity.FromInt(100))) {
			d.file.Problems.Add(source.New(source.PercentOutOfRange, v.Pos, "found", v.Written))
		}
	}
}

// percentUnit reports a unit that says percent, alone or of something (« % des
// adhérents »).
func percentUnit(u string) bool {
	if u == "" || u == "%" {
		return u != ""
	}
	key := " " + strings.TrimPrefix(fold.Key(u), "en ") + " "
	for _, w := range []string{" % ", " pourcent ", " pour cent ", " pourcentage "} {
		if strings.HasPrefix(key, w) {
			return true
		}
	}
	return false
}

// percentScale warns of a line in percent whose values are all at most 1: 0,72
// is 0.72 point as it stands, and was perhaps meant as 72 %; so was 1. Noughts
// alone are what they are.
func (d *decoder) percentScale(values []*Value) {
	fraction := (*Value)(nil)
	one := quantity.FromInt(1)
	for _, v := range values {
		switch {
		case !v.Present:
		case v.Number.Abs().GreaterThan(one):
			return
		case !v.Number.IsZero() && fraction == nil:
			fraction = v
		}
	}
	if fraction != nil {
		d.file.Problems.Add(source.New(source.PercentScale, fraction.Pos, "found", fraction.Written))
	}
}
