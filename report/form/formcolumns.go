package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/submission"
	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// formColumn is one column of a table of actions.
type formColumn struct {
	of field.LineField
	// heading is the canonical one; slug names its prompt in the wording.
	heading, slug string
	width         float64
	kind          columnKind
	use           field.FormUse
	// folded is true of a column that one click unfolds.
	folded bool
}

// columnKind says what is typed into a column.
type columnKind uint8

const (
	kindText columnKind = iota
	kindCode
	kindList
	kindNumber
	kindMoney
	kindDate
	kindState  // the live column Complétude
	kindPhrase // of a draft, what leads to the sentence of a line
)

// columnsOf are the columns of a table of actions, by their widths and by what the
// rows of the plan do with them: those that are open, then those that are folded, and
// behind them the live one.
func columnsOf(width func(field.Form) float64, use func(field.Form) field.FormUse, open field.FormTables) []formColumn {
	fields := field.LineFields(func(f *field.Field) bool { return width(f.Form) > 0 })
	columns := make([]formColumn, 0, len(fields)+1)
	for _, folded := range []bool{false, true} {
		for _, f := range fields {
			if of := field.Line(f); (of.Form.Open < open) == folded {
				columns = append(columns, formColumn{f, capital(of.Heading), of.Slug, width(of.Form), kindOf(f), use(of.Form), folded})
			}
		}
	}
	return append(columns, formColumn{heading: capital(field.ProgressMark), width: 12.5, kind: kindState})
}

// resultColumns are those of the table of results, planColumns those of the next
// plan's, which has no rows yet.
func resultColumns() []formColumn {
	return columnsOf(func(f field.Form) float64 { return f.Results }, func(f field.Form) field.FormUse { return f.Use }, field.InAll)
}

func planColumns() []formColumn {
	return columnsOf(func(f field.Form) float64 { return f.Plan }, func(field.Form) field.FormUse { return field.ToFill }, field.InPlan)
}

// kindOf says what is typed into the column of a field.
func kindOf(f field.LineField) columnKind {
	switch {
	case f == field.LineCode:
		return kindCode
	case listOf(f) != "":
		return kindList
	}
	switch field.Line(f).Kind {
	case field.Number:
		return kindNumber
	case field.Money:
		return kindMoney
	case field.Date:
		return kindDate
	}
	return kindText
}

// capital is a heading as the form writes it.
func capital(heading string) string {
	first, n := utf8.DecodeRuneInString(heading)
	return string(unicode.ToUpper(first)) + heading[n:]
}

// planned is what the plan says of a field that it gives or suggests, nil for
// nothing. That a line of it is in the programme it says by being there.
func (c formColumn) planned(l *submission.Line) (value any, format string) {
	if c.use == field.ToFill {
		return nil, ""
	}
	return c.held(l)
}

// held is what a line has of the field of a column, nil for nothing.
func (c formColumn) held(l *submission.Line) (value any, format string) {
	of := field.Line(c.of)
	if v := l.Value(c.of); v != nil {
		return planCell(*v, of.Kind == field.Money, l.Direction == cell.Baisse)
	}
	text, choice := l.Choice(c.of)
	switch t := l.Text(c.of); {
	case c.of == field.LineProgramme && c.use != field.ToFill:
		text = cell.Yes.String()
	case choice && c.of == field.LineStatus && text != "":
		text = wording.For(locale.Default).Named("status", text)
	case choice:
	case of.Kind == field.Date:
		text = t.Written()
	default:
		text = t.Value
	}
	if strings.TrimSpace(text) == "" {
		return nil, ""
	}
	return text, ""
}

func (c formColumn) style() formStyle {
	st := formStyle{look: lookFill}
	switch c.kind {
	case kindCode:
		st.format = formAsIs
	case kindNumber:
		st.align = "right"
	case kindMoney:
		st.align, st.format = "right", formEuro
	case kindDate:
		st.align, st.format = "right", formDate
	}
	return st
}
