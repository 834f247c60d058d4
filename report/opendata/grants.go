// Package opendata writes grants as the open-data schema SCDL « Subventions »
// 2.1.1 has them (decree 2017-779 of 5 May 2017, order of 17 November 2017), and
// checks rows of the schema beyond its regular expressions. It is made of pure
// functions.
package opendata

import (
	"strings"
	"time"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/submission"
)

// Columns are the schema's, in its order.
var Columns = []string{
	"nomAttribuant", "idAttribuant", "dateConvention", "referenceDecision", "nomBeneficiaire", "idBeneficiaire", "rnaBeneficiaire", "objet",
	"montant", "nature", "conditionsVersement", "datesPeriodeVersement", "idRAE", "notificationUE", "pourcentageSubvention", "dispositifAide",
}

// Body is who gives or receives. SIRET and RNA are "" where unknown.
type Body struct{ Name, SIRET, RNA string }

// Rows are the schema's rows of grants, one a grant and so one a beneficiary,
// in the order given. What is not known is left blank, never invented: Check
// says it.
func Rows(grants []submission.Grant, giver Body, beneficiary func(clusterID string) Body) [][]string {
	rows := make([][]string, 0, len(grants))
	for _, g := range grants {
		b := beneficiary(g.ClusterID)
		montant := ""
		if g.Awarded.Present {
			montant = g.Awarded.Number.String()
		}
		rows = append(rows, []string{
			giver.Name, compact(giver.SIRET), g.AgreementDate.Value, g.DecisionRef.Value, b.Name, compact(b.SIRET), compact(b.RNA), g.Object.Value,
			montant, nature(g.Kind.Value), conditions(g.PaymentTerms.Value), period(g.PaymentPeriod.Value), g.RAE.Value, notified(g.EUNotification.Value), fraction(g.Percentage.Value), g.Scheme.Value,
		})
	}
	return rows
}

func compact(s string) string { return strings.Join(strings.Fields(s), "") }

// nature is the schema's word for what was given. « Fonctionnement » or
// « investissement » says what money is for, and so that it is money.
func nature(written string) string {
	key := " " + fold.Key(written) + " "
	inKind, money := strings.Contains(key, " nature "), strings.Contains(key, " numeraire ")
	switch {
	case inKind && money:
		return "aide en numéraire;aide en nature"
	case inKind:
		return "aide en nature"
	case money, strings.Contains(key, "fonctionnement"), strings.Contains(key, "investissement"):
		return "aide en numéraire"
	}
	return strings.TrimSpace(written)
}

func conditions(written string) string {
	switch key := fold.Singular(written); {
	case key == "unique", strings.HasPrefix(key, "versement unique"), strings.HasPrefix(key, "en une fois"):
		return "unique"
	case key == "echelonne", strings.HasPrefix(key, "versement echelonne"):
		return "échelonné"
	}
	return strings.Join(strings.Fields(written), " ")
}

func notified(written string) string {
	if a, ok := cell.ParseYesNo(written); ok {
		return a.String()
	}
	return strings.TrimSpace(written)
}

// fraction is a percentage as a decimal fraction: 45 %, 0,45 and 45 are 0.45.
func fraction(written string) string {
	r, err := quantity.Parse(written)
	if err != nil {
		return strings.TrimSpace(written)
	}
	n := r.Number
	if r.Unit == "%" || n.GreaterThan(quantity.FromInt(1)) {
		n = n.Shift(-2)
	}
	return n.String()
}

var (
	aDate     = pattern.Of(`\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}`)
	linkWords = pattern.Of(`(?i)\b(du|de|le|au|à|et|jusqu'au)\b|[-–/à,;\s]`)
)

// period is a date or a period in the schema's form, AAAA-MM-JJ or
// AAAA-MM-JJ/AAAA-MM-JJ, of one or two dates as people write them; any other
// text is returned as it is.
func period(written string) string {
	found := aDate.FindAllString(written, -1)
	rest := linkWords.ReplaceAllString(aDate.ReplaceAllString(written, ""), "")
	if len(found) == 0 || len(found) > 2 || rest != "" {
		return strings.TrimSpace(written)
	}
	var out []string
	for _, f := range found {
		d, ok := date(f)
		if !ok {
			return strings.TrimSpace(written)
		}
		out = append(out, d.Format(time.DateOnly))
	}
	return strings.Join(out, "/")
}

func date(s string) (time.Time, bool) {
	for _, layout := range []string{time.DateOnly, "2/1/2006", "2.1.2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}
