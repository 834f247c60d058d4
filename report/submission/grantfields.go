package submission

import (
	"bilan/report/cell"
	"bilan/report/field"
)

// GrantField is a field of a grant and how the record holds it.
type GrantField struct {
	field.Field
	Amount func(*Grant) *cell.Value // nil of a text
	Text   func(*Grant) *cell.Text  // nil of an amount
}

// GrantFields are the amounts and texts of a grant, in the order of the table of
// fields: all but what says whose it is, and whether a report is due. They are only
// to be read.
func GrantFields() []GrantField { return grantFields }

var grantFields = grantsHeld()

func grantsHeld() (held []GrantField) {
	amounts := map[string]func(*Grant) *cell.Value{
		"demandée": func(g *Grant) *cell.Value { return &g.Requested },
		"accordée": func(g *Grant) *cell.Value { return &g.Awarded },
		"versée":   func(g *Grant) *cell.Value { return &g.Paid },
		"dépensée": func(g *Grant) *cell.Value { return &g.Spent },
	}
	texts := map[string]func(*Grant) *cell.Text{
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
	}
	for _, f := range field.Of(field.Grants) {
		if amounts[f.Heading] != nil || texts[f.Heading] != nil {
			held = append(held, GrantField{f, amounts[f.Heading], texts[f.Heading]})
		}
	}
	return held
}

// grantField is the field of a grant that has a heading, nil for any other heading.
func grantField(heading string) *GrantField {
	for i := range grantFields {
		if grantFields[i].Heading == heading {
			return &grantFields[i]
		}
	}
	return nil
}
