package form

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/ooxml"
	"bilan/report/source"
	"bilan/report/submission"
)

// What the live column says. It is for whoever fills the form: the reader
// knows the column and leaves it.
const (
	stateDone = "complet"
	stateOpen = "à compléter"
)

// linesHead is the row of headings of the tables of actions. Above it are a
// title, how far one has come, a hint, and a word for each column's colour.
const linesHead = 5

// lineTable is a table of actions while it is written.
type lineTable struct {
	*formSheet
	columns []formColumn
	// first and last are its rows, the plan's and the free ones; the plan's
	// end before free.
	first, free, last int
	// sums are the columns of budgets with what their numbers add up to.
	sums map[int]*columnSum
}

// resultsSheet is the table of the year's results: the rows of the plan, then
// free rows for what was done outside it.
func (b *formBook) resultsSheet(name string) error {
	if b.Draft != nil {
		return b.linesSheet(name, draftColumns(resultColumns(), b.Draft.Results), b.Draft.Results, "form.hint.draft")
	}
	return b.linesSheet(name, resultColumns(), b.Plan, "form.hint.results")
}

// planSheet is the table of the next year's plan: free rows.
func (b *formBook) planSheet(name string) error {
	if b.Draft != nil {
		return b.linesSheet(name, draftColumns(planColumns(), b.Draft.Plan), b.Draft.Plan, "form.hint.draft")
	}
	return b.linesSheet(name, planColumns(), nil, "form.hint.plan")
}

func (b *formBook) linesSheet(name string, columns []formColumn, plan []submission.Line, hint string) error {
	t := &lineTable{formSheet: b.sheet(name), columns: columns, sums: map[int]*columnSum{}}
	for i, c := range columns {
		t.widths = append(t.widths, c.width)
		if c.folded {
			t.folded = append(t.folded, i+1)
		}
		if c.of == field.LineTitle {
			t.stub = i + 1
		}
	}
	t.first = linesHead + 1
	t.free = t.first + len(plan)
	t.last = t.free + b.Rows - 1
	t.headRow = linesHead
	if err := t.head(hint, plan); err != nil {
		return err
	}
	for i := range plan {
		if b.Draft != nil {
			at := i
			if name != "Bilan "+strconv.Itoa(b.Year) {
				at += len(b.Draft.Results)
			}
			if err := t.draftRow(t.first+i, &plan[i], at); err != nil {
				return err
			}
			continue
		}
		if err := t.planRow(t.first+i, &plan[i]); err != nil {
			return err
		}
	}
	for row := t.free; row <= t.last; row++ {
		if err := t.freeRow(row); err != nil {
			return err
		}
	}
	steps := []func() error{t.totals, t.validations, t.states, t.filter, t.write}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// head writes what is above the rows.
func (t *lineTable) head(hint string, plan []submission.Line) error {
	planned := len(plan)
	if planned == 0 && hint == "form.hint.results" {
		hint = "form.hint.no_plan"
	}
	title := t.name + titleDash + t.displayName()
	if t.Illustrative {
		title += " (" + formIllustrative + ")"
	}
	if err := t.put(1, 1, title, formStyle{look: lookTitle}); err != nil {
		return err
	}
	state := ooxml.CellRange(t.live(), t.first, t.live(), t.last)
	done, open := fmt.Sprintf(`COUNTIF(%s,"%s")`, state, stateDone), fmt.Sprintf(`COUNTIF(%s,"%s")`, state, stateOpen)
	text := t.words.Text("form.progress")
	formula := `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	formula = strings.ReplaceAll(formula, "{done}", `"&`+done+`&"`)
	formula = strings.ReplaceAll(formula, "{all}", `"&(`+done+"+"+open+`)&"`)
	if err := t.formula(2, 1, formula, t.words.Text("form.progress", "done", strconv.Itoa(t.complete(plan)), "all", strconv.Itoa(planned)), formStyle{look: lookNote}); err != nil {
		return err
	}
	if err := t.put(3, 1, t.words.Text(hint), formStyle{look: lookNote}); err != nil {
		return err
	}
	if err := t.put(2, hintColumn, t.foldedHint(), formStyle{look: lookNote}); err != nil {
		return err
	}
	for i, c := range t.columns {
		look, band := lookFill, "form.band.fill"
		switch {
		case c.kind == kindState:
			look, band = lookCalc, "form.band.calc"
		case c.kind == kindPhrase:
			look, band = lookCalc, "form.band.phrase"
		case planned > 0 && (c.use == field.Given || c.use == field.GivenIfAny):
			look, band = lookGiven, "form.band.given"
		}
		if err := t.put(linesHead-1, i+1, t.words.Text(band), formStyle{look: look, band: true}); err != nil {
			return err
		}
		if err := t.put(linesHead, i+1, c.heading, formStyle{look: lookHead}); err != nil {
			return err
		}
	}
	t.heights[1], t.heights[2], t.heights[3], t.heights[linesHead-1], t.heights[linesHead] = 26, 15, 15, 14, 32
	return nil
}

// hintColumn is where the row of how far one has come has a cell to spare.
const hintColumn = 4

// foldedHint says how to see the columns that are folded, with the first of them.
func (t *lineTable) foldedHint() string {
	var names []string
	for _, c := range t.columns {
		if c.folded && len(names) < 4 {
			names = append(names, strings.ToLower(c.heading))
		}
	}
	return t.words.Text("form.hint.folded", "columns", strings.Join(names, t.words.Text("list.comma"))+"…")
}

// planRow writes a line of the plan: its words and figures, and cells to fill.
func (t *lineTable) planRow(row int, l *submission.Line) error {
	for i, c := range t.columns {
		if c.kind == kindState {
			if err := t.state(row, stateOpen); err != nil {
				return err
			}
			continue
		}
		value, format := c.planned(l)
		st := c.style()
		if format != "" {
			st.format = format
		}
		if c.use == field.Given || c.use == field.GivenIfAny && value != nil {
			st.look = lookGiven
		}
		if c.kind == kindMoney {
			t.add(i+1, value, l.BudgetPlanned)
		}
		if err := t.put(row, i+1, value, st); err != nil {
			return err
		}
	}
	t.fit(row, 18)
	return nil
}

// freeRow writes a row to fill altogether.
func (t *lineTable) freeRow(row int) error {
	for i, c := range t.columns {
		if c.kind == kindState {
			if err := t.state(row, ""); err != nil {
				return err
			}
			continue
		}
		st := c.style()
		if c.kind == kindPhrase {
			st.look = lookRuled
		}
		if err := t.put(row, i+1, nil, st); err != nil {
			return err
		}
	}
	t.heights[row] = 18
	return nil
}

// live is the place of the live column, from 1.
func (t *lineTable) live() int {
	return 1 + slices.IndexFunc(t.columns, func(c formColumn) bool { return c.kind == kindState })
}

// state writes the live cell of a row: nothing for a row without content;
// complet where the action is named and, of results, has a figure or a status,
// of a plan, a figure.
func (t *lineTable) state(row int, cached string) error {
	end := t.live()
	filled := func(slugs ...string) string {
		var parts []string
		for i, c := range t.columns {
			for _, s := range slugs {
				if c.slug == s {
					parts = append(parts, "LEN(TRIM("+source.CellName(i+1, row)+"))")
				}
			}
		}
		return strings.Join(parts, "+") + ">0"
	}
	formula := fmt.Sprintf(`IF(COUNTA(%s:%s)=0,"",IF(AND(%s,%s),"%s","%s"))`, source.CellName(1, row), source.CellName(end-1, row),
		filled("title"), t.evidence(filled), stateDone, stateOpen)
	return t.formula(row, end, formula, cached, formStyle{look: lookCalc, align: "center"})
}

func (t *lineTable) evidence(filled func(...string) string) string {
	for _, c := range t.columns {
		if c.slug == "actual" {
			return filled("actual", "status")
		}
	}
	return filled("planned")
}

func (t *lineTable) add(col int, value any, v cell.Value) {
	s := t.sum(col)
	switch value.(type) {
	case nil:
	case float64:
		s.sum = s.sum.Add(v.Number)
	default:
		s.texts = true
	}
}

// noTotal is shown where amounts do not add up to a number.
const noTotal = "–"

// validations say what belongs into each column, and warn; of what the plan gives, of any
// change: a table whose columns unfold cannot be protected.
func (t *lineTable) validations() error {
	for i, c := range t.columns {
		first := t.first
		if c.use == field.Given && t.free > t.first {
			first = t.free
			given := ooxml.CellRange(i+1, t.first, i+1, t.free-1)
			if err := t.custom(given, "FALSE", c.heading, t.words.Text("form.prompt.given"), t.words.Text("form.error.given")); err != nil {
				return err
			}
		}
		ref, prompt := ooxml.CellRange(i+1, first, i+1, t.last), ""
		if c.slug != "" {
			prompt = t.words.Optional("form.prompt."+c.slug, "next", strconv.Itoa(t.Year+1))
		}
		var err error
		switch c.kind {
		case kindText:
			err = t.prompt(ref, c.heading, prompt)
		case kindCode:
			err = errors.Join(t.prompt(ref, c.heading, prompt), t.digitsAsText(ooxml.CellRange(i+1, t.first, i+1, t.last)))
		case kindList:
			err = t.choose(ref, c.heading, c.heading, prompt)
		case kindNumber, kindMoney:
			err = t.numbers(ref, c.heading, prompt)
		case kindDate:
			err = t.custom(ref, "ISNUMBER("+source.CellName(i+1, first)+")", c.heading, prompt, t.words.Text("form.error.date", "year", strconv.Itoa(t.Year+1)))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// states colours the live column. The words are there without the colours.
func (t *lineTable) states() error {
	good, err := t.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: "1E5631", Bold: true}, Fill: ooxml.Solid("D8EFD3")})
	if err != nil {
		return err
	}
	open, err := t.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: "7F4F00", Bold: true}, Fill: ooxml.Solid("FFE3B3")})
	if err != nil {
		return err
	}
	return t.file.SetConditionalFormat(t.name, ooxml.CellRange(t.live(), t.first, t.live(), t.last), []excelize.ConditionalFormatOptions{
		{Type: "cell", Criteria: "==", Value: `"` + stateDone + `"`, Format: &good},
		{Type: "cell", Criteria: "==", Value: `"` + stateOpen + `"`, Format: &open},
	})
}

// filter lets the rows be filtered; the row of totals is not one of them.
func (t *lineTable) filter() error {
	return t.file.AutoFilter(t.name, ooxml.CellRange(1, linesHead, len(t.columns), t.last), nil)
}
