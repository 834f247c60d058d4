package column

import (
	"cmp"
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
)

// attendedColumns reads the people who came as what was done where a table tells of no plan, no
// result and no status: a list of what was held.
func attendedColumns(cols []Column, under *evidences) {
	if slices.ContainsFunc(cols, func(c Column) bool {
		return OutcomeHeadings[c.Canon] || c.Canon == "budget prévu" || c.Period != (cell.Period{})
	}) {
		return
	}
	for i := range cols {
		c := &cols[i]
		if c.Canon == "bénéficiaires" && field.Attended(field.Key(c.Reason.Word)) && under.of(c.Col).mostly(field.Numbers) {
			c.Canon, c.Reason.Absent = "réalisé", "réalisé"
			return
		}
	}
}

// peopleUnits gives a column of people that is read as what was done the unit that its heading
// names (LEXICON: « réalisé of that unit »).
func peopleUnits(cols []Column) {
	for i := range cols {
		if c := &cols[i]; c.Canon == "réalisé" {
			c.Unit = cmp.Or(c.Unit, c.people())
		}
	}
}

// PlanPeople settles the columns of people in a table whose title or sheet says that it is a
// programme: how many came to what is still to be is not known, so that they are the plan where
// it has no other figure, and are kept beside one.
func PlanPeople(cols []Column, in Sample, kinds KindReader) {
	planned := slices.ContainsFunc(cols, func(c Column) bool { return c.Canon == "prévu" })
	for i := range cols {
		c := &cols[i]
		switch {
		case c.Canon != "réalisé" && c.Canon != "bénéficiaires" || c.people() == "":
		case planned:
			c.Canon, c.Kept = "", true
		case kinds.Figures(in, c.Col):
			c.Canon, c.Unit, planned = "prévu", cmp.Or(c.Unit, c.people()), true
		}
	}
}

// people is the unit of a heading that names who takes part, "" for any other.
func (c *Column) people() string { return field.PeopleUnit(field.Key(c.Reason.Word)) }
