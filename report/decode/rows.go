package decode

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/source"
	"bilan/report/submission"
)

// lineRow reads one row of a table of lines, for each of its years.
func (rr *rowReader) lineRow(t *table, row source.Row) {
	if t.Summed[row.Pos.Row()] {
		rr.pivotGroup(t, row)
		return
	}
	t.lay(row)
	title := strings.TrimSpace(t.title(&t.Groups[0]).String())
	code := strings.TrimSpace(t.at(&t.Groups[0], field.LineCode).Shown())
	t.lift(row)
	lone := len(row.Cells) == 1
	switch total := rr.totalOf(t, row, title, code); {
	case total != "":
		rr.settleLone(t, false, source.Row{})
		rr.totalRow(t, row, total)
	case rr.partOfAbove(t, title):
		rr.partRow(t, row)
	case rr.isNote(t, row), rr.isRemark(t, row):
		rr.note(t, row)
	case rr.titleGoesOn(t, row, title):
		rr.endTitle(t, row, title)
	case rr.waits(t, row):
		return
	case title == "" && !lone && rr.continues(t, row, code):
		rr.d.lines.readLine(t, t.continued(row))
	case title != "" || code != "" && !lone && !t.Unfilled(row):
		rr.settleLone(t, true, row)
		rr.d.lines.readLine(t, row)
		t.above = row
	case t.hasFigures(row):
		rr.settleLone(t, false, source.Row{})
		rr.d.file.Problems.Add(source.New(source.TitleMissing, row.Pos))
		t.aside(rr.d, row, source.TitleMissing)
	default:
		rr.note(t, row)
	}
	t.lastRow = row.Pos.Row()
}

// totalOf is the title of a row of totals, "" for any other row: under the heading
// of titles or of codes, or at its beginning where it has neither.
func (rr *rowReader) totalOf(t *table, row source.Row, title, code string) string {
	switch {
	case title != "" && code != "":
		return ""
	case title == "" && code == "":
		title = strings.TrimSpace(row.Cells[0].String())
	case title == "":
		title = code
	}
	if cell.TotalTitle(rr.d.words.Fold(title)) || rr.subTotalOf(t, title) {
		return title
	}
	return ""
}

// subTotalOf reports « ST Visites » below an action or in a section of that name: of
// anything else it may be a name, as in « ST Exemple : visite ».
func (rr *rowReader) subTotalOf(t *table, title string) bool {
	name, ok := strings.CutPrefix(title, "ST ")
	if !ok {
		return false
	}
	name = rr.d.words.Singular(name)
	for _, o := range t.sections.Open {
		if rr.d.words.Singular(o.Theme.Value) == name {
			return true
		}
	}
	return slices.ContainsFunc(rr.d.file.Lines[t.fromLine:], func(l submission.Line) bool { return rr.d.words.Singular(l.Title.Value) == name })
}

// isNote reports a row of one text that is a note, a signature or the name below a signature,
// and a row of a few texts without a figure whose first is a note.
func (rr *rowReader) isNote(t *table, row source.Row) bool {
	if len(row.Cells) > maxNote {
		t.signed = false
		return false
	}
	text := strings.TrimSpace(row.Cells[0].String())
	key, signed := rr.d.words.Fold(text), t.signed
	t.signed = cell.Signature(text, key)
	if len(row.Cells) == 1 {
		return signed || cell.NoteTitle(text, key)
	}
	return cell.NoteOfSeveral(text, key) && !t.hasFigures(row)
}

// maxNote is how many cells a note has at most: « Fait à », a place and a date.
const maxNote = 3

// codeOf is the code of a row, "" where it has none.
func (t *table) codeOf(row source.Row) string {
	if len(row.Cells) == 0 {
		return ""
	}
	return strings.TrimSpace(t.Cell(&t.Groups[0], row, "code").Shown())
}

// hasFigures reports whether a row has a number under a heading of figures.
func (t *table) hasFigures(row source.Row) bool {
	for i := range t.Groups {
		for _, h := range column.FigureHeadings {
			c := t.Cell(&t.Groups[i], row, h)
			if c.Kind == source.Number || c.Kind == source.Text && !cell.BlankText(c) && cell.IsNumber(c.Raw) {
				return true
			}
		}
	}
	return false
}

// readLine makes the lines of a row, one for each of its years.
func (lr *lineReader) readLine(t *table, row source.Row) {
	before := len(lr.d.file.SetAside)
	if len(t.sections.Open) > 0 {
		t.sections.Leave(lr.d.rows.clusterBeside(t, row))
		t.sections.LeaveCode(t.codeOf(row))
	}
	t.lay(row)
	lr.linesOf(t, row)
	t.lift(row)
	if len(lr.d.file.SetAside) > before {
		t.Info.SetAside++
	} else {
		t.Info.Rows++
	}
}

func (lr *lineReader) linesOf(t *table, row source.Row) {
	made, blank := 0, 0
	for _, g := range t.groupsFor(lr.d, row) {
		if g.Year != 0 && lr.blankYear(t, g, row) || t.blankCluster(g, row) {
			blank++
			continue
		}
		o, ok := lr.d.owners.whose(t, g, row)
		if !ok {
			return
		}
		lr.addLine(t, g, row, o)
		made++
	}
	if made == 0 && blank > 0 {
		lr.d.setAside(row, source.RowSetAside)
	}
}

// blankYear reports a row whose cells are blank for a year that has columns of a plan alone, or
// that later results follow: it has no line of that year.
func (lr *lineReader) blankYear(t *table, g *column.Group, row source.Row) bool {
	if g.Done() && !t.laterDone(g.Year) || t.programmeOf(g.Year) {
		return false
	}
	for _, i := range slices.Concat(g.Named, g.Planned, g.Actual) {
		if c := row.At(t.Cols[i].Col); strings.TrimSpace(c.String()) != "" || c.Kind == source.NotCalculated {
			return false
		}
	}
	return true
}

// laterDone reports whether a table has results of a later year than one.
func (t *table) laterDone(year int) bool {
	return slices.ContainsFunc(t.Groups, func(g column.Group) bool { return g.Done() && g.Year > year })
}

// programmeOf reports whether the table's title or its sheet says that it is the programme of a
// year: a row of it is then a line of that plan, with a number or without.
func (t *table) programmeOf(year int) bool {
	return t.Ctx.SheetNature == cell.Programme && t.Ctx.SheetYear == year || t.Ctx.AboveNature == cell.Programme && t.Ctx.AboveYear == year
}

// natureOf finds a row's nature: by its column, else the sheet's name, else a
// title above, else the table's headings.
func (lr *lineReader) natureOf(t *table, g *column.Group, row source.Row) (cell.Nature, bool) {
	c := t.at(g, field.LineNature)
	if t.RowSides(g) {
		if cell.RowComputed(c.String()) {
			lr.d.setAside(row, source.RowSetAside)
			return cell.NoNature, false
		}
		if side := cell.RowSide(c.String()); side != cell.NoNature {
			return side, true
		}
	}
	if strings.TrimSpace(c.String()) != "" {
		n := lr.d.cells.Nature(c)
		if n == cell.NoNature && !cell.BlankText(c) {
			lr.d.setAside(row, source.UnknownNature)
			return cell.NoNature, false
		}
		if n != cell.NoNature {
			return n, true
		}
	}
	return t.nature(g), true
}

// nature is the nature of the rows that do not state one.
func (t *table) nature(g *column.Group) cell.Nature {
	if g.Year == 0 && t.Ctx.SheetNature != cell.NoNature {
		return t.Ctx.SheetNature
	}
	if g.Year == 0 && t.Ctx.AboveNature != cell.NoNature {
		return t.Ctx.AboveNature
	}
	if g.Done() {
		return cell.Results
	}
	return cell.Programme
}

// addLine makes the line of a row for one year.
func (lr *lineReader) addLine(t *table, g *column.Group, row source.Row, o owner) {
	nature, ok := lr.natureOf(t, g, row)
	if !ok {
		return
	}
	at := len(lr.d.file.Lines)
	lr.d.file.Lines = append(lr.d.file.Lines, submission.NewLine(o.cluster, o.year, nature, row.Pos))
	l := &lr.d.file.Lines[at]
	l.Action = lr.action(t, g, l.Pos, at)
	l.Measure = lr.d.cells.Measure(t.at(g, field.LineMeasure))
	l.Direction = lr.d.cells.Direction(t.at(g, field.LineDirection))
	if len(g.Actual) > 0 || hasAny(g, submission.OutcomeFields()) {
		l.Outcome = new(submission.Outcome)
		if len(t.Marked) > 0 {
			l.Status, l.StatusText = lr.markedStatus(t, row)
		} else {
			l.Status, l.StatusText = lr.d.cells.Status(t.statusCell(g), o.year)
		}
		l.Reason, l.ReasonText = lr.d.cells.Reason(t.at(g, field.LineReason), g.Explains)
	}
	others, stated := lr.others(t, row), lr.stated(t, g, row)
	if hasAny(g, submission.SeldomFields()) || o.origin != "" || others != nil || stated != nil {
		l.Seldom = new(submission.Seldom)
		l.Origin, l.Others, l.Stated = o.origin, others, stated
		if c := t.at(g, field.LineIndicator); c.Kind == source.Text && !cell.BlankText(c) {
			l.Indicator = cell.Field{Heading: t.Cols[g.Fields[field.LineIndicator]-1].Written, Text: cell.TextOf(c)}
		}
		l.InProgramme = lr.d.cells.YesNo(t.at(g, field.LineProgramme))
		l.Details = lr.details(t, g, o.year)
	}
	lr.groupOf = append(lr.groupOf, g)
	lr.lineValues(t, g, at)
	planRow := nature == cell.Programme && t.RowSides(g)
	if planRow {
		l.Planned, l.Actual = l.Actual, cell.Value{}
	}
	l.Share()
	if nature == cell.Programme && !o.stated && !planRow {
		lr.waiting = append(lr.waiting, at)
	}
}

// action is the description of the action of the line at an index. Two years of one row share
// it.
func (lr *lineReader) action(t *table, g *column.Group, row source.Pos, at int) *submission.Action {
	var before *submission.Line
	if at > t.fromLine && lr.d.file.Lines[at-1].Pos == row { // the line before is of the same row of this table
		before = &lr.d.file.Lines[at-1]
	}
	if before != nil && alike(g, lr.groupOf[at-1]) {
		return before.Action
	}
	a := new(submission.Action)
	a.Title, a.Unit = cell.TextOrNone(t.title(g)), cell.TextOrNone(t.at(g, field.LineUnit))
	a.Code = lr.d.cells.Code(t.at(g, field.LineCode), a.Title)
	a.Theme, a.Type, a.Comment = lr.theme(t.at(g, field.LineTheme)), lr.actionType(t.at(g, field.LineType)), cell.TextOrNone(t.at(g, field.LineComment))
	if a.Unit.Value == "" {
		a.Unit = lr.unitSaid(t, g, a.Title)
	}
	if a.Theme.Pos == a.Title.Pos { // the text is the title itself, not the project that it belongs to
		a.Theme = cell.Text{}
	}
	if a.Theme.Value == "" {
		a.Theme = t.sections.Theme()
	}
	if t.ThemesOnce {
		lr.themeAbove(t, a)
	}
	if before != nil && *before.Action == *a {
		return before.Action
	}
	return a
}

// others keeps the cells under headings that are not known or computed.
func (lr *lineReader) others(t *table, row source.Row) (to []cell.Field) {
	for _, i := range t.Strange {
		c := &t.Cols[i]
		if v := row.At(c.Col); v.Kind != source.Blank {
			to = append(to, cell.Field{Heading: c.Written, Text: cell.TextOf(v)})
		}
	}
	if len(t.Cols) == 0 {
		return to
	}
	left := t.Cols // both are in the order of columns
	for i := range row.Cells {
		col := row.Cells[i].Pos.Col()
		for len(left) > 0 && left[0].Col < col {
			left = left[1:]
		}
		if len(left) == 0 || left[0].Col != col {
			to = append(to, cell.Field{Heading: "", Text: cell.TextOf(row.Cells[i])})
		}
	}
	return to
}
