package opendata

import (
	"slices"
	"strings"
	"time"

	"unicode/utf8"

	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/siret"
)

// Finding is something that keeps a row from being valid.
type Finding struct {
	// Row counts the rows of data from 1; 0 is the heading.
	Row    int
	Column string
	// Slug is missing, bad-date, bad-siret, bad-rna, bad-number, too-long,
	// not-in-list, out-of-range, period-reversed, bad-period, no-beneficiary-id,
	// missing-column, unknown-column or wrong-order.
	Slug  string
	Found string
}

// required are the columns that every row fills.
var required = []string{
	"nomAttribuant", "idAttribuant", "dateConvention", "nomBeneficiaire", "objet", "montant", "nature", "conditionsVersement", "datesPeriodeVersement",
	"notificationUE", "pourcentageSubvention",
}

var longest = map[string]int{"objet": 256, "conditionsVersement": 256, "idRAE": 5}

var natures = []string{"aide en numéraire", "aide en nature", "aide en numéraire;aide en nature", "aide en nature;aide en numéraire"}

var (
	rnaForm    = pattern.Of(`^W\d{9}$`)
	numberForm = pattern.Of(`^-?\d+(\.\d+)?$`)
	dayForm    = pattern.Of(`^\d{4}-\d{2}-\d{2}$`)
)

// Check holds rows against the schema: its heading, what each column must be,
// and beyond its regular expressions real dates, periods that end after they
// begin, the check digits of each SIRET, and a SIRET or an RNA for every
// beneficiary.
func Check(heading []string, rows [][]string) []Finding {
	findings, at := checkHeading(heading)
	for i, row := range rows {
		c := checker{row: i + 1, cell: func(name string) string {
			if j, ok := at[name]; ok && j < len(row) {
				return strings.TrimSpace(row[j])
			}
			return ""
		}, has: at}
		c.check()
		findings = append(findings, c.findings...)
	}
	return findings
}

func checkHeading(heading []string) ([]Finding, map[string]int) {
	var out []Finding
	at := map[string]int{}
	for i, h := range heading {
		name := strings.TrimPrefix(strings.TrimSpace(h), "\ufeff")
		if !slices.Contains(Columns, name) {
			out = append(out, Finding{Column: name, Slug: "unknown-column", Found: name})
			continue
		}
		at[name] = i
	}
	last := -1
	for _, c := range Columns {
		i, ok := at[c]
		switch {
		case !ok && c == "dispositifAide": // added by 2.1.1; files of before lack it
		case !ok:
			out = append(out, Finding{Column: c, Slug: "missing-column"})
		case i < last:
			out = append(out, Finding{Column: c, Slug: "wrong-order", Found: c})
		}
		if ok {
			last = max(last, i)
		}
	}
	return out, at
}

// checker checks one row.
type checker struct {
	row      int
	cell     func(string) string
	has      map[string]int
	findings []Finding
}

func (c *checker) say(column, slug string) {
	c.findings = append(c.findings, Finding{Row: c.row, Column: column, Slug: slug, Found: c.cell(column)})
}

func (c *checker) check() {
	for _, name := range required {
		if _, ok := c.has[name]; ok && c.cell(name) == "" {
			c.say(name, "missing")
		}
	}
	for _, name := range Columns {
		if most, ok := longest[name]; ok && utf8.RuneCountInString(c.cell(name)) > most {
			c.say(name, "too-long")
		}
	}
	for _, name := range []string{"idAttribuant", "idBeneficiaire"} {
		if s := c.cell(name); s != "" && !siret.Valid(s) {
			c.say(name, "bad-siret")
		}
	}
	if s := c.cell("rnaBeneficiaire"); s != "" && !rnaForm.MatchString(s) {
		c.say("rnaBeneficiaire", "bad-rna")
	}
	if c.cell("idBeneficiaire") == "" && c.cell("rnaBeneficiaire") == "" {
		c.say("idBeneficiaire", "no-beneficiary-id")
	}
	if s := c.cell("dateConvention"); s != "" && !isDay(s) {
		c.say("dateConvention", "bad-date")
	}
	if s := c.cell("nature"); s != "" && !slices.Contains(natures, s) {
		c.say("nature", "not-in-list")
	}
	if s := c.cell("notificationUE"); s != "" && s != "oui" && s != "non" {
		c.say("notificationUE", "not-in-list")
	}
	if s := c.cell("montant"); s != "" && !numberForm.MatchString(s) {
		c.say("montant", "bad-number")
	}
	c.percentage()
	c.period()
}

func (c *checker) percentage() {
	s := c.cell("pourcentageSubvention")
	if s == "" {
		return
	}
	n, err := quantity.ParseRaw(s)
	switch {
	case err != nil || !numberForm.MatchString(s):
		c.say("pourcentageSubvention", "bad-number")
	case n.LessThan(quantity.FromInt(1).Shift(-2)) || n.GreaterThan(quantity.FromInt(1)):
		c.say("pourcentageSubvention", "out-of-range")
	}
}

func (c *checker) period() {
	s := c.cell("datesPeriodeVersement")
	if s == "" {
		return
	}
	from, to, ranged := strings.Cut(s, "/")
	switch {
	case !dayForm.MatchString(from) || ranged && !dayForm.MatchString(to):
		c.say("datesPeriodeVersement", "bad-period")
	case !isDay(from) || ranged && !isDay(to):
		c.say("datesPeriodeVersement", "bad-date")
	case ranged && to < from:
		c.say("datesPeriodeVersement", "period-reversed")
	}
}

func isDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
