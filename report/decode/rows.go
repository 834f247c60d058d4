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
func (d *decoder) lineRow(t *table, row source.Row) {
	if t.Pivot[row.Pos.Row()] {
		d.pivotGroup(t, row)
		return
	}
	t.lay(row)
	title := strings.TrimSpace(t.title(&t.Groups[0]).String())
	code := strings.TrimSpace(t.at(&t.Groups[0], field.LineCode).Shown())
	t.lift(row)
	lone := len(row.Cells) == 1
	switch total := d.totalOf(t, row, title, code); {
	case total != "":
		d.settleLone(t, false, source.Row{})
		d.totalRow(t, row, total)
	case d.isNote(t, row):
		d.note(t, row)
	case d.waits(t, row):
		return
	case title == "" && !lone && d.continues(t, row, code):
		d.readLine(t, t.continued(row))
	case title != "" || code != "" && !lone:
		d.settleLone(t, true, row)
		d.readLine(t, row)
		t.remember(row)
	case t.hasFigures(row):
		d.settleLone(t, false, source.Row{})
		d.file.Problems.Add(source.New(source.TitleMissing, row.Pos))
		t.aside(d, row, source.TitleMissing)
	default:
		d.note(t, row)
	}
	t.lastRow = row.Pos.Row()
}

// totalOf is the title of a row of totals, "" for any other row: under the heading
// of titles or of codes, or at its beginning where it has neither.
func (d *decoder) totalOf(t *table, row source.Row, title, code string) string {
	switch {
	case title != "" && code != "":
		return ""
	case title == "" && code == "":
		title = strings.TrimSpace(row.Cells[0].String())
	case title == "":
		title = code
	}
	if cell.TotalTitle(d.words.Fold(title)) || d.subTotalOf(t, title) {
		return title
	}
	return ""
}

// subTotalOf reports « ST Visites » below an action or in a section of that name: of
// anything else it may be a name, as in « ST Exemple : visite ».
func (d *decoder) subTotalOf(t *table, title string) bool {
	name, ok := strings.CutPrefix(title, "ST ")
	if !ok {
		return false
	}
	name = d.words.Singular(name)
	for _, o := range t.sections.open {
		if d.words.Singular(o.theme.Value) == name {
			return true
		}
	}
	return slices.ContainsFunc(d.file.Lines[t.fromLine:], func(l submission.Line) bool { return d.words.Singular(l.Title.Value) == name })
}

// isNote reports a row of one text that is a note or a signature, or the name under
// one, and a row of a few texts of which the first is a note and none a figure.
func (d *decoder) isNote(t *table, row source.Row) bool {
	if len(row.Cells) > maxNote {
		t.signed = false
		return false
	}
	text := strings.TrimSpace(row.Cells[0].String())
	key, signed := d.words.Fold(text), t.signed
	t.signed = cell.Signature(text, key)
	if len(row.Cells) == 1 {
		return signed || cell.NoteTitle(text, key)
	}
	return cell.NoteOfSeveral(text, key) && !t.hasFigures(row)
}

// maxNote is how many cells a note has at most: « Fait à », a place and a date.
const maxNote = 3

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
func (d *decoder) readLine(t *table, row source.Row) {
	before := len(d.file.SetAside)
	if len(t.sections.open) > 0 {
		t.sections.leave(d.clusterBeside(t, row))
	}
	t.lay(row)
	d.linesOf(t, row)
	t.lift(row)
	if len(d.file.SetAside) > before {
		t.Info.SetAside++
	} else {
		t.Info.Rows++
	}
}

func (d *decoder) linesOf(t *table, row source.Row) {
	made, blank := 0, 0
	for _, g := range t.groupsFor(d, row) {
		if g.Year != 0 && d.blankYear(t, g, row) || t.blankCluster(g, row) {
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

// blankYear reports a row that says nothing for a year of which the table has
// a plan alone: all columns of that year are blank there.
func (d *decoder) blankYear(t *table, g *column.Group, row source.Row) bool {
	if g.Done() || t.programmeOf(g.Year) {
		return false
	}
	for _, i := range slices.Concat(g.Named, g.Planned) {
		if c := row.At(t.Cols[i].Col); strings.TrimSpace(c.String()) != "" || c.Kind == source.NotCalculated {
			return false
		}
	}
	return true
}

// programmeOf reports whether the table's title or its sheet says that it is the
// programme of a year: a row of it is then a line of that year's plan, with a
// number or without.
func (t *table) programmeOf(year int) bool {
	return t.Ctx.SheetNature == cell.Programme && t.Ctx.SheetYear == year || t.Ctx.AboveNature == cell.Programme && t.Ctx.AboveYear == year
}

// natureOf finds a row's nature: by its column, else the sheet's name, else a
// title above, else the table's headings.
func (d *decoder) natureOf(t *table, g *column.Group, row source.Row) (cell.Nature, bool) {
	c := t.at(g, field.LineNature)
	if strings.TrimSpace(c.String()) != "" {
		n := d.cells.Nature(c)
		if n == cell.NoNature && !cell.BlankText(c) {
			d.setAside(row, source.UnknownNature)
			return cell.NoNature, false
		}
		if n != cell.NoNature {
			return n, true
		}
	}
	return t.nature(g), true
}

// Nature is that of the rows that do not say theirs.
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
func (d *decoder) addLine(t *table, g *column.Group, row source.Row, o owner) {
	nature, ok := d.natureOf(t, g, row)
	if !ok {
		return
	}
	at := len(d.file.Lines)
	d.file.Lines = append(d.file.Lines, submission.NewLine(o.cluster, o.year, nature, row.Pos))
	l := &d.file.Lines[at]
	l.Action = d.action(t, g, l.Pos, at)
	l.Measure = d.cells.Measure(t.at(g, field.LineMeasure))
	l.Direction = d.cells.Direction(t.at(g, field.LineDirection))
	if len(g.Actual) > 0 || hasAny(g, submission.OutcomeFields()) {
		l.Outcome = new(submission.Outcome)
		if len(t.Marked) > 0 {
			l.Status, l.StatusText = d.markedStatus(t, row)
		} else {
			l.Status, l.StatusText = d.cells.Status(t.at(g, field.LineStatus), o.year)
		}
		l.Reason, l.ReasonText = d.cells.Reason(t.at(g, field.LineReason), g.Explains)
	}
	others, stated := d.others(t, row), d.stated(t, g, row)
	if hasAny(g, submission.SeldomFields()) || o.origin != "" || others != nil || stated != nil {
		l.Seldom = new(submission.Seldom)
		l.Origin, l.Others, l.Stated = o.origin, others, stated
		if c := t.at(g, field.LineIndicator); c.Kind == source.Text && !cell.BlankText(c) {
			l.Indicator = cell.Field{Heading: t.Cols[g.Fields[field.LineIndicator]-1].Written, Text: cell.TextOf(c)}
		}
		l.InProgramme = d.cells.YesNo(t.at(g, field.LineProgramme))
		l.Details = d.details(t, g, o.year)
	}
	d.groupOf = append(d.groupOf, g)
	d.lineValues(t, g, at)
	l.Share()
	if nature == cell.Programme && !o.stated {
		d.waiting = append(d.waiting, at)
	}
}

// action is what the line at an index is about: another year of one row is
// about the same.
func (d *decoder) action(t *table, g *column.Group, row source.Pos, at int) *submission.Action {
	var before *submission.Line
	if at > t.fromLine && d.file.Lines[at-1].Pos == row { // not of a table beside this one
		before = &d.file.Lines[at-1]
	}
	if before != nil && alike(g, d.groupOf[at-1]) {
		return before.Action
	}
	a := new(submission.Action)
	a.Title, a.Unit = cell.TextOrNone(t.title(g)), cell.TextOrNone(t.at(g, field.LineUnit))
	a.Code = d.cells.Code(t.at(g, field.LineCode), a.Title)
	a.Theme, a.Type, a.Comment = d.theme(t.at(g, field.LineTheme)), d.actionType(t.at(g, field.LineType)), cell.TextOrNone(t.at(g, field.LineComment))
	if g.Fields[field.LineType] == 0 {
		d.inferType(t, a)
	}
	if a.Unit.Value == "" {
		a.Unit = d.unitOfIndicator(t, g)
	}
	if a.Theme.Pos == a.Title.Pos { // a project is its own title, and no theme
		a.Theme = cell.Text{}
	}
	if a.Theme.Value == "" {
		a.Theme = t.sections.theme()
	}
	if before != nil && *before.Action == *a {
		return before.Action
	}
	return a
}

// others keeps the cells under headings that are not known or computed.
func (d *decoder) others(t *table, row source.Row) (to []cell.Field) {
	for _, i := range t.Strange {
		c := &t.Cols[i]
		if v := row.At(c.Col); v.Kind != source.Blank {
			to = append(to, cell.Field{Heading: c.Written, Text: cell.TextOf(v)})
		}
	}
	if len(t.Cols) == 0 {
		return to
	}
	left := t.Cols // both stand in the order of columns
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
