package submission

import (
	"bilan/report/cell"
	"bilan/report/field"
)

// recordPart is a part of the record of a line.
type recordPart uint8

const (
	inLine recordPart = iota // in Line itself
	inAction
	inOutcome
	inSeldom
)

// holding says how a line holds a field: a number, a text, or a choice, which it has
// beside the text that says it where that may say more.
type holding struct {
	part   recordPart
	value  func(*Line) *cell.Value
	text   func(*Line) *cell.Text
	choice *choice
}

// choice is a field that is one of a few things.
type choice struct {
	// slug is what the line has chosen, "" for nothing.
	slug func(*Line) string
	// choose takes the choice that a text names and gives what the text says beside
	// it; of a text that names none it does nothing, and ok is false.
	choose func(*Line, string) (rest string, ok bool)
	clear  func(*Line)
}

// chosen is a choice that the line has at a place.
func chosen[T interface {
	~uint8
	String() string
}](at func(*Line) *T, parse func(string) (T, string, bool)) *choice {
	return &choice{
		slug: func(l *Line) string { return (*at(l)).String() },
		choose: func(l *Line, text string) (string, bool) {
			v, rest, ok := parse(text)
			if ok {
				*at(l) = v
			}
			return rest, ok
		},
		clear: func(l *Line) { *at(l) = 0 },
	}
}

// whole makes a reader of a choice one that leaves the text beside the choice as it is.
func whole[T ~uint8](parse func(string) (T, bool)) func(string) (T, string, bool) {
	return func(text string) (T, string, bool) {
		v, ok := parse(text)
		return v, text, ok
	}
}

// holds are the fields of a line, but its details and its cluster, year and nature.
var holds = [field.NumLines]holding{
	field.LineCode:      {part: inAction, text: func(l *Line) *cell.Text { return &l.Code }},
	field.LineTheme:     {part: inAction, text: func(l *Line) *cell.Text { return &l.Theme }},
	field.LineType:      {part: inAction, text: func(l *Line) *cell.Text { return &l.Type }},
	field.LineTitle:     {part: inAction, text: func(l *Line) *cell.Text { return &l.Title }},
	field.LineIndicator: {part: inSeldom, text: func(l *Line) *cell.Text { return &l.Indicator.Text }},
	field.LineUnit:      {part: inAction, text: func(l *Line) *cell.Text { return &l.Unit }},
	field.LineComment:   {part: inAction, text: func(l *Line) *cell.Text { return &l.Comment }},

	field.LineBaseline:      {part: inSeldom, value: func(l *Line) *cell.Value { return &l.Baseline }},
	field.LinePlanned:       {value: func(l *Line) *cell.Value { return &l.Planned }},
	field.LineRevised:       {part: inSeldom, value: func(l *Line) *cell.Value { return &l.Revised }},
	field.LineActual:        {part: inOutcome, value: func(l *Line) *cell.Value { return &l.Actual }},
	field.LineBeneficiaries: {part: inOutcome, value: func(l *Line) *cell.Value { return &l.Beneficiaries }},
	field.LineBudgetPlanned: {part: inSeldom, value: func(l *Line) *cell.Value { return &l.BudgetPlanned }},
	field.LineBudgetActual:  {part: inOutcome, value: func(l *Line) *cell.Value { return &l.BudgetActual }},

	field.LineMeasure:   {choice: chosen(func(l *Line) *cell.Measure { return &l.Measure }, whole(cell.ParseMeasure))},
	field.LineDirection: {choice: chosen(func(l *Line) *cell.Direction { return &l.Direction }, whole(cell.ParseDirection))},
	field.LineProgramme: {part: inSeldom, choice: chosen(func(l *Line) *cell.YesNo { return &l.InProgramme }, whole(cell.ParseYesNo))},
	field.LineStatus:    {part: inOutcome, text: func(l *Line) *cell.Text { return &l.StatusText }, choice: chosen(func(l *Line) *cell.Status { return &l.Status }, cell.ParseStatus)},
	field.LineReason:    {part: inOutcome, text: func(l *Line) *cell.Text { return &l.ReasonText }, choice: chosen(func(l *Line) *cell.Reason { return &l.Reason }, whole(cell.ParseReason))},
}

// partOf is the part that holds a field.
func partOf(f field.LineField) recordPart {
	if field.Line(f).Detail {
		return inSeldom
	}
	return holds[f].part
}

// The fields of the parts of a line.
var (
	about    = fieldsIn(inAction)
	outcomes = fieldsIn(inOutcome)
	seldom   = fieldsIn(inSeldom)
)

func fieldsIn(p recordPart) (fields []field.LineField) {
	for f := range field.LineField(field.NumLines) {
		if partOf(f) == p {
			fields = append(fields, f)
		}
	}
	return fields
}

// Value is the number that the line has of a field, nil of a field that is none. That of
// a detail is only to be read: see SetValue.
func (l *Line) Value(f field.LineField) *cell.Value {
	switch of := holds[f].value; {
	case of != nil:
		return of(l)
	case detailNumber(f):
		return l.Number(f)
	}
	return nil
}

// SetValue puts a number in place of what the line has of a field of numbers.
func (l *Line) SetValue(f field.LineField, v cell.Value) {
	switch {
	case !detailNumber(f):
		*holds[f].value(l) = v
	case v.Present || v.Written() != "":
		l.setDetail(f, Detail{Value: &v})
	default:
		l.setDetail(f, Detail{})
	}
}

// detailNumber reports a detail that is a number.
func detailNumber(f field.LineField) bool { return field.Line(f).Detail && field.Line(f).Numeric() }

// Text is the text that the line has of a field, that beside a choice too; an empty
// one of a field that has none.
func (l *Line) Text(f field.LineField) cell.Text {
	if of := holds[f].text; of != nil {
		return *of(l)
	}
	return l.Detail(f)
}

// hasText reports whether a field has a text.
func hasText(f field.LineField) bool {
	return holds[f].text != nil || field.Line(f).Detail && !field.Line(f).Numeric()
}

// SetText puts a text in place of what the line has of a field that has one.
func (l *Line) SetText(f field.LineField, t cell.Text) {
	if field.Line(f).Detail {
		l.setDetail(f, Detail{Text: t})
	} else {
		*holds[f].text(l) = t
	}
}

// Choice is the slug of what the line has chosen of a field, "" for nothing; ok is
// false of a field that is no choice.
func (l *Line) Choice(f field.LineField) (slug string, ok bool) {
	if c := holds[f].choice; c != nil {
		return c.slug(l), true
	}
	return "", false
}

// Choose takes the choice of a field that a text names. It does nothing and reports
// false of a text that names none, and of a field that is no choice.
func (l *Line) Choose(f field.LineField, by cell.Text) bool {
	c := holds[f].choice
	if c == nil {
		return false
	}
	rest, ok := c.choose(l, by.Value)
	if !ok {
		return false
	}
	if hasText(f) {
		l.SetText(f, by.Understood(rest))
	}
	if f == field.LineMeasure {
		l.MeasureRead = false
	}
	return true
}

// Clear takes away what the line has of a field.
func (l *Line) Clear(f field.LineField) {
	if l.Value(f) != nil {
		l.SetValue(f, cell.Value{})
	}
	if hasText(f) {
		l.SetText(f, cell.Text{})
	}
	if c := holds[f].choice; c != nil {
		c.clear(l)
	}
}

// WrittenOf is a field as the row writes it, a choice without a text by its slug.
func (l *Line) WrittenOf(f field.LineField) string {
	if v := l.Value(f); v != nil {
		return v.Written()
	}
	if hasText(f) {
		return l.Text(f).Written()
	}
	slug, _ := l.Choice(f)
	return slug
}

// ActionFields are the fields that say what a line is about. The list is only to be read.
func ActionFields() []field.LineField { return about }

// OutcomeFields are those that say what became of it. The list is only to be read.
func OutcomeFields() []field.LineField { return outcomes }

// SeldomFields are those of its Seldom. The list is only to be read.
func SeldomFields() []field.LineField { return seldom }
