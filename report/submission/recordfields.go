package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// RecordField is a field of a record other than a line, and how the record holds it: as a
// number or as a text.
type RecordField[R any] struct {
	field.Field
	Number func(*R) *cell.Value // nil of a text
	Text   func(*R) *cell.Text  // nil of a number
}

// The fields of the records. The lists are only to be read.
type (
	FactField     = RecordField[Facts]
	GrantField    = RecordField[Grant]
	BudgetField   = RecordField[BudgetLine]
	FollowUpField = RecordField[FollowUp]
)

// FactFields are the keys of facts, in the order of the table of fields: all but the
// year and what says that the data are invented.
func FactFields() []FactField { return factFields }

// GrantFields are the amounts and texts of a grant, in the order of the table of fields: all
// but its cluster and year, and whether a report is due.
func GrantFields() []GrantField { return grantFields }

// BudgetAmounts are the amounts of a row of a budget: what was planned, and what was spent or
// received.
func BudgetAmounts() []BudgetField { return budgetAmounts }

// FollowUpFields are the texts of a row of `suivi`, in the order of the table of fields: all
// but its cluster and year.
func FollowUpFields() []FollowUpField { return followUpFields }

var (
	factFields = held(field.Facts,
		map[string]func(*Facts) *cell.Value{
			"adhérents":           func(f *Facts) *cell.Value { return &f.Members },
			"à jour":              func(f *Facts) *cell.Value { return &f.MembersPaidUp },
			"territoire":          func(f *Facts) *cell.Value { return &f.MembersInTerritory },
			"subvention":          func(f *Facts) *cell.Value { return &f.GrantRequested },
			"subvention accordée": func(f *Facts) *cell.Value { return &f.GrantAwarded },
			"subvention versée":   func(f *Facts) *cell.Value { return &f.GrantPaid },
		},
		map[string]func(*Facts) *cell.Text{
			"nom":       func(f *Facts) *cell.Text { return &f.Name },
			"sigle":     func(f *Facts) *cell.Text { return &f.Acronym },
			"clôture":   func(f *Facts) *cell.Text { return &f.ClosingDate },
			"filière":   func(f *Facts) *cell.Text { return &f.Sector },
			"SIRET":     func(f *Facts) *cell.Text { return &f.SIRET },
			"RNA":       func(f *Facts) *cell.Text { return &f.RNA },
			"président": func(f *Facts) *cell.Text { return &f.President },
			"contact":   func(f *Facts) *cell.Text { return &f.Contact },
			"courriel":  func(f *Facts) *cell.Text { return &f.Email },
			"téléphone": func(f *Facts) *cell.Text { return &f.Phone },
		})
	grantFields = held(field.Grants,
		map[string]func(*Grant) *cell.Value{
			"demandée": func(g *Grant) *cell.Value { return &g.Requested },
			"accordée": func(g *Grant) *cell.Value { return &g.Awarded },
			"versée":   func(g *Grant) *cell.Value { return &g.Paid },
			"dépensée": func(g *Grant) *cell.Value { return &g.Spent },
		},
		map[string]func(*Grant) *cell.Text{
			"objet":                    func(g *Grant) *cell.Text { return &g.Object },
			"nature":                   func(g *Grant) *cell.Text { return &g.Kind },
			"référence de la décision": func(g *Grant) *cell.Text { return &g.DecisionRef },
			"date de la décision":      func(g *Grant) *cell.Text { return &g.DecisionDate },
			"date de la convention":    func(g *Grant) *cell.Text { return &g.AgreementDate },
			"conditions de versement":  func(g *Grant) *cell.Text { return &g.PaymentTerms },
			"période de versement":     func(g *Grant) *cell.Text { return &g.PaymentPeriod },
			"notification UE":          func(g *Grant) *cell.Text { return &g.EUNotification },
			"pourcentage":              func(g *Grant) *cell.Text { return &g.Percentage },
			"imputation":               func(g *Grant) *cell.Text { return &g.Account },
			"compte rendu reçu le":     func(g *Grant) *cell.Text { return &g.ReportReceived },
			"idRAE":                    func(g *Grant) *cell.Text { return &g.RAE },
			"dispositif d’aide":        func(g *Grant) *cell.Text { return &g.Scheme },
		})
	budgetFields = held(field.Budget,
		map[string]func(*BudgetLine) *cell.Value{
			field.BudgetPlanned: func(b *BudgetLine) *cell.Value { return &b.Planned },
			field.BudgetActual:  func(b *BudgetLine) *cell.Value { return &b.Actual },
		},
		map[string]func(*BudgetLine) *cell.Text{
			field.BudgetAccount: func(b *BudgetLine) *cell.Text { return &b.Account },
			field.BudgetLabel:   func(b *BudgetLine) *cell.Text { return &b.Label },
			field.BudgetFunder:  func(b *BudgetLine) *cell.Text { return &b.Funder },
		})
	budgetAmounts  = slices.DeleteFunc(slices.Clone(budgetFields), func(f BudgetField) bool { return f.Number == nil })
	followUpFields = held(field.FollowUp, nil,
		map[string]func(*FollowUp) *cell.Text{
			field.FollowUpCode: func(f *FollowUp) *cell.Text { return &f.Code },
			"intitulé":         func(f *FollowUp) *cell.Text { return &f.Title },
			"indicateur":       func(f *FollowUp) *cell.Text { return &f.Indicator },
			"objet":            func(f *FollowUp) *cell.Text { return &f.Object },
			"compte":           func(f *FollowUp) *cell.Text { return &f.Account },
			"financeur":        func(f *FollowUp) *cell.Text { return &f.Funder },
			"champ":            func(f *FollowUp) *cell.Text { return &f.Field },
			"valeur retenue":   func(f *FollowUp) *cell.Text { return &f.Value },
			"motif":            func(f *FollowUp) *cell.Text { return &f.Reason },
			"auteur":           func(f *FollowUp) *cell.Text { return &f.Author },
			"date":             func(f *FollowUp) *cell.Text { return &f.Date },
		})
)

// held are the fields of a table that its record holds, by their headings.
func held[R any](t field.Table, numbers map[string]func(*R) *cell.Value, texts map[string]func(*R) *cell.Text) (fields []RecordField[R]) {
	for _, f := range field.Of(t) {
		if numbers[f.Heading] != nil || texts[f.Heading] != nil {
			fields = append(fields, RecordField[R]{f, numbers[f.Heading], texts[f.Heading]})
		}
	}
	return fields
}

// recordField is the field of a list that has a heading, nil for any other heading.
func recordField[R any](fields []RecordField[R], heading string) *RecordField[R] {
	i := slices.IndexFunc(fields, func(f RecordField[R]) bool { return f.Heading == heading })
	if i < 0 {
		return nil
	}
	return &fields[i]
}

// FactFieldOf is the key of facts that has a canonical heading, nil for any other.
func FactFieldOf(heading string) *FactField { return recordField(factFields, heading) }

// amount is what the line has under a heading of amounts, nil for another heading.
func (b *BudgetLine) amount(heading string) *cell.Value {
	if f := recordField(budgetAmounts, heading); f != nil {
		return f.Number(b)
	}
	return nil
}
