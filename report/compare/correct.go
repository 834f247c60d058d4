package compare

import (
	"errors"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// own replaces the entry's line by a copy that may be corrected: the rows stay as they were
// sent.
func (e *entry) own() *submission.Line {
	if slices.Contains(e.rows, e.line) {
		e.line = e.line.Copy()
	}
	return e.line
}

// correct puts a decided value into the entry. sent is what it replaces, and
// same is true where that was the same already; ok is false where the field is
// not one that can be corrected, or the value is none of its kind.
func (st *settler) correct(e *entry, name field.LineField, f *submission.FollowUp) (sent string, same, ok bool) {
	if !field.Line(name).Correctable {
		return "", false, false
	}
	l, v := e.own(), f.Value
	if old := l.Value(name); old != nil {
		now, ok := decidedValue(name, v)
		if !ok {
			return "", false, false
		}
		sent, same = old.Written(), st.sameValue(*old, l.Unit.Value, now, l.Unit.Value)
		l.SetValue(name, now)
		return sent, same, true
	}
	if now, choice := l.Choice(name); choice {
		sent = l.WrittenOf(name)
		ok = l.Choose(name, v)
		then, _ := l.Choice(name)
		return sent, now == then, ok
	}
	old := l.Text(name)
	sent, same = old.Written(), fold.Key(old.Value) == fold.Key(v.Value)
	l.SetText(name, v)
	if name == field.LineUnit {
		same = st.inUnit(l, v.Value) && same
	}
	return sent, same, true
}

// inUnit removes the units that the figures of a line state in their own cells, as the unit
// decided by the officer is that of all. It reports whether none had another.
func (st *settler) inUnit(l *submission.Line, unit string) (same bool) {
	same = true
	for v := range l.InUnit() {
		if own := v.Unit(); own != "" {
			same = same && st.names.SameUnit(own, unit) && scaleOf(own) == scaleOf(unit)
			around := v.Around()
			around.Unit = ""
			*v = v.With(around)
		}
	}
	return same
}

// decidedValue reads the number that the officer decided; a word for no value (n.d.) decides
// that there is none.
func decidedValue(name field.LineField, v cell.Text) (cell.Value, bool) {
	now, around := cell.Value{Pos: v.Pos}, cell.Around{Written: v.Value}
	r, err := quantity.Parse(v.Value)
	if errors.Is(err, quantity.ErrBlankWord) {
		return now.With(around), true
	}
	if err != nil {
		return now, false
	}
	now.Present, now.Number, now.Qualifier, around.Unit, around.Other = true, r.Number, r.Qualifier, r.Unit, r.High
	if base, exp := quantity.Scale(r.Unit); base == quantity.Euro && (name == field.LineBudgetPlanned || name == field.LineBudgetActual) {
		now.Number, around.Unit = now.Number.Shift(exp), quantity.Euro
	}
	return now.With(around), true
}
