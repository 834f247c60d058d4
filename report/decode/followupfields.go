package decode

import (
	"bilan/report/field"
	"bilan/report/submission"
)

// corrects is the canonical name of the heading that a row of `suivi` corrects, in the kind of
// table that the row identifies; a text that is no heading is returned as it is.
func (gr *grantReader) corrects(f submission.FollowUp) string {
	kinds := []field.Table{field.Lines}
	switch f.Subject() {
	case submission.OfGrant:
		kinds = []field.Table{field.Grants}
	case submission.OfBudget:
		kinds = []field.Table{field.Budget}
	case submission.OfFacts:
		return f.Field.Value
	default:
		if !f.NamesLine() {
			kinds = append(kinds, field.Grants)
		}
	}
	for _, kind := range kinds {
		if c := gr.d.headings.Heading(kind, f.Field.Value); c.Canon != "" {
			return c.Canon
		}
	}
	return f.Field.Value
}
