package members

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// Table is a table inside a text whose rows part the members into classes or count them year by year.
type Table struct {
	heads  []string // without accents and capitals
	label  string   // what the sentences of its rows are about: « Adhérents »
	counts int      // the column of how many there are, in year N where others have their own
	before int      // that of the year before, 0 for none
	years  bool     // each row is of a year
	year   int
}

// Heads are the words of a table's first row, what stands above it, and which column holds the figures of
// year N and of the year before, 0 for none.
type Heads struct {
	Cells            []string
	Theme            string
	Actual, Previous int
	Year             int
}

// NewTable is the table of members that begins with heads, nil of another; first are the first cells of
// its rows.
func NewTable(h Heads, first []string) *Table {
	if len(h.Cells) < 2 || h.Year == 0 || len(first) == 0 {
		return nil
	}
	t := &Table{year: h.Year, label: "Adhérents"}
	for _, cell := range h.Cells {
		t.heads = append(t.heads, strings.TrimSpace(passage.New(cell).Low))
	}
	own := 0
	for i := len(t.heads) - 1; i > 0; i-- {
		if low := t.heads[i]; MayRow(low) && !newcomers.MatchString(low) && !doing.MatchString(low) {
			own = i
		}
	}
	dated, total, named, places := 0, false, false, placeHead.MatchString(t.heads[0])
	for _, cell := range first {
		low := strings.TrimSpace(passage.New(cell).Low)
		if rowYear.MatchString(low) {
			dated++
		}
		places = places && (areaLabel.MatchString(low) || outside.MatchString(low) || elsewhere.MatchString(low) || wholeRow.MatchString(low))
		total = total || wholeRow.MatchString(low)
		named = named || wholeRow.MatchString(low) && ofMembers.MatchString(low)
	}
	head := t.heads[0]
	switch of := named || places || ofMembers.MatchString(head) || ofMembers.MatchString(h.Theme) || composed.MatchString(h.Theme); {
	case own > 0 && dated == len(first):
		t.years, t.counts, t.label = true, own, h.Cells[own]
	case !classHead.MatchString(head) || !total && !places && !collegeHead.MatchString(head):
		return nil
	case own > 0:
		if t.counts = own; h.Previous > 0 && h.Actual > 0 && MayRow(t.heads[h.Actual]) {
			t.counts, t.before = h.Actual, h.Previous
		}
	case of && h.Actual > 0:
		t.counts, t.before = h.Actual, h.Previous
	case of && len(t.heads) == 2:
		t.counts = 1
	default:
		return nil
	}
	return t
}

var (
	// classHead is the heading of the classes into which members are parted, collegeHead that of classes
	// that nothing else has.
	classHead = pattern.Of(`^(?:(?:repartition|nombre|composition) (?:par|des?|selon) .*|` +
		`(?:les |nos )?(?:colleges?|categories?|types?|typologies?|familles?|secteurs?|metiers?|activites?|filieres?|implantations?|localisations?|` +
		`sieges?|zones?|lieux|lieu|territoires?|communes?|departements?|origines?|tailles?|statuts?|structures?|membres?|adherents?|adherentes|` +
		`cotisants|composition|profils?)\b.*|)$`)
	collegeHead = pattern.Of(`^(?:colleges?|(?:categories?|types?|repartition) (?:de |d'|des )(?:membres|adherents|cotisants)|(?:membres|adherents) par )`)
	// placeHead is that of where they are.
	placeHead = pattern.Of(`^(?:implantations?|localisations?|sieges?|lieux?(?: d'implantation)?)\b`)
	// wholeRow is the label of the sum of the rows, rowYear that of a year.
	wholeRow = pattern.Of(`^\W*(?:(?:sous-)?total|ensemble|tous|effectif total|somme)\b`)
	rowYear  = pattern.Of(`^\W*(?:(?:fin|annee|exercice|au|31 decembre|31/12/?|decembre|[a-z]+) ?)?20[0-9]{2}\W*$`)
	// composed is a heading of what the cluster is made of.
	composed = pattern.Of(`\b(?:composition|qui (?:sommes|compose)|vie associative|repartition)\b`)
)

// Row is the sentence that a row stands for, "" for none. Whole is true of a table in which each row
// counts members and nothing else.
func (t *Table) Row(cells []string) (said string, whole bool) {
	cell := func(i int) string {
		if i <= 0 || i >= len(cells) {
			return ""
		}
		return strings.Trim(cells[i], " *")
	}
	label := strings.TrimSpace(strings.Trim(cells[0], " *"))
	low := strings.TrimSpace(passage.New(label).Low)
	value := cell(t.counts)
	switch {
	case value == "" || low == "":
		return "", !t.years
	case t.years:
		return t.label + " " + label + " : " + value, false
	case strings.HasPrefix(low, "sous-total"):
		return "", true
	case wholeRow.MatchString(low):
		said = t.label + " : " + value
		if was := cell(t.before); was != "" {
			said += " (" + strconv.Itoa(t.year-1) + " : " + was + ")"
		}
		return said, true
	case areaLabel.MatchString(low) && !outside.MatchString(low) && !elsewhere.MatchString(low):
		return t.label + " sur le territoire : " + value, true
	}
	return "", true
}

var (
	// areaLabel is a row of those in the area of the authority, elsewhere of those around it.
	areaLabel = pattern.Of(`^\W*(?:dont )?(?:siege (?:dans|sur|en) |dans |sur |en )?(?:le |la |l'|notre )?(?:territoire|metropole|agglomeration|agglo|` +
		`communaute|intercommunalite|perimetre|ressort|departement)\b`)
	elsewhere = pattern.Of(`\b(?:autres?|reste|hors)\b`)
)
