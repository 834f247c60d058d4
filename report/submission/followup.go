package submission

import (
	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// Subject is the kind of record that a row of `suivi` is about.
type Subject uint8

// The subjects. A row that names nothing speaks of the cluster itself, by a key of
// the sheet Grappe, or of its grant, by a heading of the table `subventions`.
const (
	OfLine Subject = iota
	OfFacts
	OfGrant
	OfBudget
)

// Subject is the kind of record that the row is about; a line where it names none.
func (f *FollowUp) Subject() Subject {
	switch {
	case f.Object.Value != "":
		return OfGrant
	case f.Account.Value != "" || f.Funder.Value != "":
		return OfBudget
	case f.NamesLine():
		return OfLine
	case correctableFact(f.Field.Value):
		return OfFacts
	case correctableGrant(f.Field.Value):
		return OfGrant
	}
	return OfLine
}

// NamesLine reports whether a row of `suivi` names a line, by its code or its
// title.
func (f *FollowUp) NamesLine() bool { return f.Code.Value != "" || f.Title.Value != "" }

// Name is the name of the record that a row of `suivi` is about, as written; "" where that is
// the cluster itself.
func (f *FollowUp) Name() string {
	for _, t := range []cell.Text{f.Code, f.Title, f.Object, f.Account, f.Funder} {
		if t.Value != "" {
			return t.Value
		}
	}
	return ""
}

// Prevailing is the one of several decisions on one value that counts: the one of
// the latest date; one without a date that is understood is before all others, and
// a month before its days. Where several have that date and differ, none counts
// and they are in conflict; of several that agree, the first counts. It returns
// nil, nil for none.
func Prevailing(decisions []*FollowUp) (counts *FollowUp, conflict []*FollowUp) {
	latest := ""
	for _, f := range decisions {
		latest = max(latest, f.day())
	}
	for _, f := range decisions {
		switch {
		case f.day() != latest:
		case counts == nil:
			counts = f
			conflict = append(conflict, f)
		case !sameDecision(f.Value.Value, counts.Value.Value):
			conflict = append(conflict, f)
		}
	}
	if len(conflict) > 1 {
		return nil, conflict
	}
	return counts, nil
}

// day is the ISO date of a row of `suivi`, "" where it has none that is
// understood.
func (f *FollowUp) day() string {
	if d := f.Date.Value; dayOrMonth.MatchString(d) {
		return d
	}
	return ""
}

var dayOrMonth = pattern.Of(`^\d{4}-\d{2}(-\d{2})?$`)

// sameDecision reports whether two values that were decided are one: the same
// words, or the same number.
func sameDecision(a, b string) bool {
	if fold.Key(a) == fold.Key(b) {
		return true
	}
	x, errX := quantity.Parse(a)
	y, errY := quantity.Parse(b)
	return errX == nil && errY == nil && x.Number.Equal(y.Number) && x.Qualifier == y.Qualifier && x.Unit == y.Unit && x.High == nil && y.High == nil
}

const reportDue = "compte rendu dû"

// States reports whether a grant states something under a heading.
func (g *Grant) States(heading string) bool {
	switch f := recordField(grantFields, heading); {
	case f == nil:
		return heading == reportDue && g.ReportDue != cell.NoAnswer
	case f.Number != nil:
		return f.Number(g).Present
	default:
		return f.Text(g).Value != ""
	}
}

// correctableGrant reports whether the officer can correct what a grant states under
// a heading.
func correctableGrant(heading string) bool {
	f := field.Named(field.Grants, heading)
	return f != nil && f.Correctable
}

// correctableFact reports whether the officer can correct what a cluster states under
// a key.
func correctableFact(key string) bool {
	f := FactFieldOf(field.FactKey(key))
	return f != nil && f.Correctable
}

// States reports whether a line of a budget states an amount under a heading.
func (b *BudgetLine) States(heading string) bool {
	v := b.amount(heading)
	return v != nil && v.Present
}

// States reports whether a cluster states a number under a key.
func (f *Facts) States(key string) bool {
	of := FactFieldOf(field.FactKey(key))
	return of != nil && of.Number != nil && of.Number(f).Present
}

// Correct puts what the officer decided in place of what the table `subventions`
// states: see Facts.Correct.
func (g *Grant) Correct(by FollowUp) (sent string, same, ok bool) {
	heading := by.Field.Value
	f := recordField(grantFields, heading)
	switch {
	case !correctableGrant(heading):
		return "", false, false
	case f == nil: // whether a report is due
		answer, known := cell.ParseYesNo(by.Value.Value)
		sent, same = g.ReportDue.String(), g.ReportDue == answer
		if known {
			g.ReportDue = answer
		}
		return sent, same, known
	case f.Number != nil:
		return correctValue(f.Number(g), by, true)
	}
	t := f.Text(g)
	now := by.Value
	if f.Kind == field.Date {
		iso, known, valid := cell.ParseDate(now.Value)
		if !known || !valid {
			return "", false, false
		}
		now = now.Understood(iso)
	}
	sent, same = t.Written(), fold.Key(t.Value) == fold.Key(now.Value)
	*t = now
	return sent, same, true
}

// Correct puts what the officer decided in place of what a budget states: see
// Facts.Correct.
func (b *BudgetLine) Correct(by FollowUp) (sent string, same, ok bool) {
	v := b.amount(by.Field.Value)
	if v == nil {
		return "", false, false
	}
	return correctValue(v, by, true)
}

// correctValue puts a number that was decided in place of a value: see Facts.Correct.
func correctValue(v *cell.Value, by FollowUp, money bool) (sent string, same, ok bool) {
	var quiet cell.Reader
	c := source.Cell{Pos: by.Value.Pos, Kind: source.Text, Raw: by.Value.Value}
	now, _ := quiet.Value(c, cell.Role{Money: money})
	if !now.Present && !cell.BlankText(c) {
		return "", false, false
	}
	sent, same = v.Written(), v.Present == now.Present && v.Number.Equal(now.Number) && v.Qualifier == now.Qualifier && v.Unit() == now.Unit()
	*v = now
	return sent, same, true
}

// Correct puts what the officer decided in place of what the cluster states of
// itself: its members, its grant. sent is what it replaces, and same is true
// where that was the same already; ok is false where the field is none of these,
// or the value none of its kind.
func (f *Facts) Correct(by FollowUp) (sent string, same, ok bool) {
	of := FactFieldOf(field.FactKey(by.Field.Value))
	if of == nil || !of.Correctable {
		return "", false, false
	}
	return correctValue(of.Number(f), by, of.Kind == field.Money)
}
