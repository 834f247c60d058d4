package submission

import (
	"testing"

	"bilan/report/cell"
	"bilan/report/quantity"
)

// What the officer decides takes the place of what a grant states, where it is of the field's
// kind: an amount, a day, an answer, words.
func TestCorrectGrant(t *testing.T) {
	for _, c := range []struct {
		field, value, sent string
		same, ok           bool
		want               string
	}{
		{"accordée", "15 k€", "12000", false, true, "15000"},
		{"accordée", "12 000 €", "12000", true, true, "12000"},
		{"accordée", "n.d.", "12000", false, true, ""},
		{"accordée", "beaucoup", "", false, false, "12000"},
		{"compte rendu dû", "oui", "non", false, true, "oui"},
		{"compte rendu dû", "non", "non", true, true, "non"},
		{"compte rendu dû", "peut-être", "non", false, false, "non"},
		{"date de la décision", "3 mars 2024", "2024-02-01", false, true, "2024-03-03"},
		{"date de la décision", "bientôt", "", false, false, "2024-02-01"},
		{"imputation", "65748", "6574", false, true, "65748"},
		{"objet", "Autre objet", "", false, false, "Programme"}, // by which the grant is known
		{"couleur", "bleu", "", false, false, ""},
	} {
		g := Grant{ReportDue: cell.No, Awarded: amount("12000")}
		g.DecisionDate.Value, g.Account.Value, g.Object.Value = "2024-02-01", "6574", "Programme"
		if sent, same, ok := g.Correct(FollowUp{Field: cell.Text{Value: c.field}, Value: cell.Text{Value: c.value}}); sent != c.sent || same != c.same || ok != c.ok {
			t.Errorf("%s %s: %q %v %v", c.field, c.value, sent, same, ok)
		}
		now := map[string]string{"accordée": "", "compte rendu dû": g.ReportDue.String(), "date de la décision": g.DecisionDate.Value, "imputation": g.Account.Value, "objet": g.Object.Value}
		if g.Awarded.Present {
			now["accordée"] = g.Awarded.Number.String()
		}
		if now[c.field] != c.want {
			t.Errorf("%s %s: now %q, want %q", c.field, c.value, now[c.field], c.want)
		}
		if states := g.States(c.field); states != (c.want != "") {
			t.Errorf("%s %s: states %v", c.field, c.value, states)
		}
	}
}

func amount(written string) cell.Value {
	r, err := quantity.Parse(written)
	if err != nil {
		panic(err)
	}
	v := cell.Value{Present: true, Number: r.Number}
	return v.With(cell.Around{Unit: quantity.Euro, Written: written})
}
