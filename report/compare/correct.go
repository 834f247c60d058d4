package compare

import (
	"errors"
	"slices"

	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// own makes the entry's line a copy, to be corrected: the rows stay as they were
// sent.
func (e *entry) own() *submission.Line {
	if slices.Contains(e.rows, e.line) {
		l := *e.line
		l.Own()
		e.line = &l
	}
	e.called = calling{} // the correction may be one of the title or the code
	return e.line
}

// correct puts a decided value into the entry. sent is what it replaces, and
// same is true where that was the same already; ok is false where the field is
// not one that can be corrected, or the value is none of its kind.
func (st *settler) correct(e *entry, name field, f *submission.FollowUp) (sent string, same, ok bool) {
	l, v := e.own(), f.Value
	if old := valueOf(l, name); old != nil {
		now, ok := decidedValue(name, v)
		if !ok {
			return "", false, false
		}
		sent, same = old.Written(), st.sameValue(*old, l.Unit.Value, now, l.Unit.Value)
		*old = now
		return sent, same, true
	}
	if old := textOf(l, name); old != nil {
		sent, same = old.Written(), fold.Key(old.Value) == fold.Key(v.Value)
		*old = v
		if name == fUnit {
			same = st.inUnit(l, v.Value) && same
		}
		return sent, same, true
	}
	switch name {
	case fStatus:
		st, rest, known := submission.ParseStatus(v.Value)
		sent, same, ok = l.StatusText.Written(), st == l.Status, known
		if ok {
			l.Status, l.StatusText = st, v.Understood(rest)
		}
	case fReason:
		r, known := submission.ParseReason(v.Value)
		sent, same, ok = l.ReasonText.Written(), r == l.Reason, known
		if ok {
			l.Reason, l.ReasonText = r, v
		}
	case fMeasure:
		m, known := submission.ParseMeasure(v.Value)
		sent, same, ok = l.Measure.String(), m == l.Measure, known
		if ok {
			l.Measure, l.MeasureRead = m, false
		}
	case fDirection:
		d, known := submission.ParseDirection(v.Value)
		sent, same, ok = l.Direction.String(), d == l.Direction, known
		if ok {
			l.Direction = d
		}
	case fInProgramme:
		a, known := submission.ParseYesNo(v.Value)
		sent, same, ok = l.InProgramme.String(), a == l.InProgramme, known
		if ok {
			l.InProgramme = a
		}
	}
	return sent, same, ok
}

// inUnit takes from the figures of a line the units that their own cells state:
// the officer's is that of all. It reports whether none had another.
func (st *settler) inUnit(l *submission.Line, unit string) (same bool) {
	same = true
	for _, f := range []field{fPlanned, fRevised, fActual, fBaseline} {
		v := valueOf(l, f)
		if own := v.Unit(); own != "" {
			same = same && st.names.sameUnit(own, unit) && scaleOf(own) == scaleOf(unit)
			around := v.Around()
			around.Unit = ""
			*v = v.With(around)
		}
	}
	return same
}

// decidedValue reads the number that the officer decided; a word for nothing
// (n.d.) decides that there is none.
func decidedValue(name field, v submission.Text) (submission.Value, bool) {
	now, around := submission.Value{Pos: v.Pos}, submission.Around{Written: v.Value}
	r, err := quantity.Parse(v.Value)
	if errors.Is(err, quantity.ErrBlankWord) {
		return now.With(around), true
	}
	if err != nil {
		return now, false
	}
	now.Present, now.Number, now.Qualifier, around.Unit, around.Other = true, r.Number, r.Qualifier, r.Unit, r.High
	if base, exp := quantity.Scale(r.Unit); base == quantity.Euro && (name == fBudgetPlanned || name == fBudgetActual) {
		now.Number, around.Unit = now.Number.Shift(exp), quantity.Euro
	}
	return now.With(around), true
}

// textOf is the text of a field that words fill, nil for another.
func textOf(l *submission.Line, f field) *submission.Text {
	switch f {
	case fTheme:
		return &l.Theme
	case fType:
		return &l.Type
	case fTitle:
		return &l.Title
	case fUnit:
		return &l.Unit
	case fPartners:
		return &l.Partners
	case fEvidence:
		return &l.Evidence
	case fQuarter:
		return &l.Quarter
	case fDue:
		return &l.Due
	case fComment:
		return &l.Comment
	}
	return nil
}
