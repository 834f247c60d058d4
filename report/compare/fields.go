package compare

import "bilan/report/field"

// Figure is the number that a line has of a field; the zero Figure of a field that
// is none.
func (l *Line) Figure(f field.LineField) Figure {
	switch f {
	case field.LineBaseline:
		return l.Baseline
	case field.LinePlanned:
		return l.Planned
	case field.LineRevised:
		return l.Revised
	case field.LineActual:
		return l.Actual
	case field.LineBeneficiaries:
		return l.Beneficiaries
	case field.LineBudgetPlanned:
		return l.BudgetPlanned
	case field.LineBudgetActual:
		return l.BudgetActual
	}
	for _, n := range l.Numbers {
		if n.Field == f {
			return n.Figure
		}
	}
	return Figure{}
}

// Words is what a line says of a field that is no number: its text as understood,
// or the slug of a choice; "" of any other field.
func (l *Line) Words(f field.LineField) string {
	switch f {
	case field.LineCode:
		return l.Code
	case field.LineTheme:
		return l.Theme.Value
	case field.LineType:
		return l.Type.Value
	case field.LineTitle:
		return l.Title.Value
	case field.LineUnit:
		return l.Unit
	case field.LineMeasure:
		return l.Measure.String()
	case field.LineDirection:
		return l.Direction.String()
	case field.LineStatus:
		return l.Status.String()
	case field.LineReason:
		return l.Reason.String()
	case field.LineProgramme:
		return l.InProgramme.String()
	case field.LineComment:
		return l.Comment.Value
	}
	return l.Detail(f).Value
}
