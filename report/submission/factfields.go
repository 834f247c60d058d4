package submission

import (
	"bilan/report/cell"
	"bilan/report/field"
)

// FactField is a key under which a cluster speaks of itself, and how the record
// holds it.
type FactField struct {
	field.Field
	Number func(*Facts) *cell.Value // nil of a text
	Text   func(*Facts) *cell.Text  // nil of a number
}

// FactFields are the keys of facts, in the order of the table of fields: all but the
// year and what says that the data are invented. They are only to be read.
func FactFields() []FactField { return factFields }

var factFields = factsHeld()

func factsHeld() (held []FactField) {
	numbers := map[string]func(*Facts) *cell.Value{
		"adhérents":           func(f *Facts) *cell.Value { return &f.Members },
		"à jour":              func(f *Facts) *cell.Value { return &f.MembersPaidUp },
		"territoire":          func(f *Facts) *cell.Value { return &f.MembersInTerritory },
		"subvention":          func(f *Facts) *cell.Value { return &f.GrantRequested },
		"subvention accordée": func(f *Facts) *cell.Value { return &f.GrantAwarded },
		"subvention versée":   func(f *Facts) *cell.Value { return &f.GrantPaid },
	}
	texts := map[string]func(*Facts) *cell.Text{
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
	}
	for _, f := range field.Of(field.Facts) {
		if numbers[f.Heading] != nil || texts[f.Heading] != nil {
			held = append(held, FactField{f, numbers[f.Heading], texts[f.Heading]})
		}
	}
	return held
}

// FactFieldOf is the key of facts that has a canonical heading, nil for any other.
func FactFieldOf(heading string) *FactField {
	for i := range factFields {
		if factFields[i].Heading == heading {
			return &factFields[i]
		}
	}
	return nil
}
