package grant

import (
	"bilan/report/prose/figure"
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// Row reads a row of a table whose headings say what is asked for and what is given for the year
// behind that of the results, and reports whether it holds any of it. A column that names another year
// is none. Below a heading, folded as Low of package passage, of a list of grants that were voted (« État des
// subventions votées »), the amount beside a beneficiary is given.
func (l *Ledger) Row(heads, cells []string, year, cluster int, heading string, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	if len(cells) == 0 || sumRow.MatchString(passage.New(cells[0]).Low) || bareYear.MatchString(cells[0]) && otherYear(cells[0], year+1) {
		return false
	}
	acts := columnActs(heads, year)
	if listHead.MatchString(heading) && !otherYear(heading, year+1) && !slices.Contains(acts, given) {
		acts = listedActs(heads, acts)
	}
	if act := rowAct(cells[0]); act != none {
		acts = labelActs(heads, cells, year+1, act)
	}
	acts = statusActs(l, heads, cells, year+1, acts)
	weak := budgetedColumn(l, heads, cells, year+1, heading)
	if slices.ContainsFunc(acts, func(a act) bool { return a != none }) || weak >= len(acts) {
		weak = 0
	} else if weak > 0 {
		acts[weak] = asked
	}
	low := l.plain(passage.New(strings.Join(cells, " | ")).Low)
	evidence := 30
	switch {
	case funder.MatchString(low):
		evidence += 8
	case others.MatchString(low):
		evidence -= 8
	}
	if thisOne.MatchString(low) {
		evidence += 10
	}
	if weak > 0 {
		evidence = byRole
	}
	taken := false
	for i, act := range acts {
		if i == 0 || i >= len(cells) {
			continue
		}
		if words := passage.New(cells[i]).Low; money.MatchString(words) && headAsks.MatchString(words) && !headGives.MatchString(words) {
			act = asked // « 30 k€ demandés »
		}
		if act == none {
			continue
		}
		cell := cells[i]
		if unit := unitOfHead.FindStringSubmatch(heads[i]); unit != nil && bareNumber.MatchString(cell) {
			cell += " " + unit[1]
		}
		n := amountOf(cell)
		if n == nil {
			n = onlyAmount(cell)
		}
		if n != nil {
			l.claims = append(l.claims, claim{gives: act == given, at: l.at, proposed: act == given && headProposes.MatchString(passage.New(heads[i]).Low), cluster: cluster, amount: *n, evidence: evidence, said: said, weak: weak > 0, other: !funder.MatchString(low) && others.MatchString(low), ofArea: ofOwnFunder(l, cells[0])})
			taken = true
		}
	}
	return taken
}

// onlyAmount is the one amount of money of a cell that says more: « 19 000 €, imputation 65748-928 ».
func onlyAmount(cell string) *quantity.Decimal {
	var out *quantity.Decimal
	for _, f := range figure.In(passage.New(cell), false) {
		if !f.Money {
			continue
		}
		if out != nil {
			return nil
		}
		_, exp := quantity.Scale(f.Unit)
		n := f.Number.Shift(exp)
		out = &n
	}
	return out
}

// Across reads a row whose columns are clusters: « | Demande 2025 | 20 000 € | 16 000 € | » below « | | Galet
// | Dune | », and reports whether it is one. clusterOf gives the cluster of a heading, from 1.
func (l *Ledger) Across(heads, cells []string, year int, clusterOf func(string) int, said document.Said, amountOf func(string) *quantity.Decimal) bool {
	low := passage.New(cells[0]).Low
	act := none
	switch {
	case otherYear(low, year+1):
	case headGives.MatchString(low) && !headProposes.MatchString(low):
		act = given
	case headAsks.MatchString(low):
		act = asked
	}
	taken := 0
	var claims []claim
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if n := clusterOf(heads[i]); n > 0 {
			taken++
			if amount := amountOf(cells[i]); amount != nil && act != none {
				claims = append(claims, claim{gives: act == given, at: l.at, cluster: n - 1, amount: *amount, evidence: 30, said: said})
			}
		}
	}
	if taken > 1 {
		l.claims = append(l.claims, claims...)
	}
	return taken > 1
}

// Cells are the cells of a row that are amounts of grants, of any year and of whomever: below a heading of what is
// asked for or given, beside a label of a grant, or in a list of grants.
func Cells(heads, cells []string, heading string) []bool {
	of := make([]bool, len(cells))
	label := passage.New(cells[0]).Low
	listed := listHead.MatchString(heading)
	row := noun.MatchString(label) && !Won.MatchString(label) && (headGives.MatchString(label) || headAsks.MatchString(label) || earlier.MatchString(label))
	for i := 1; i < len(cells) && i < len(heads); i++ {
		head := passage.New(heads[i]).Low
		of[i] = row || headAsks.MatchString(head) || headGives.MatchString(head) || noun.MatchString(head) && money.MatchString(head+passage.New(cells[i]).Low) || listed && amountHead.MatchString(head)
	}
	return of
}

// rowAct is what a row says by its label, where its columns are years.
func rowAct(label string) act {
	low := passage.New(label).Low
	switch {
	case !noun.MatchString(low):
	case headGives.MatchString(low):
		return given
	case headAsks.MatchString(low):
		return asked
	}
	return none
}

// labelActs is what a row is that says by its label what its amounts are: in the column of the year, else, where no
// column is of a year, in the one cell that is an amount.
func labelActs(heads, cells []string, year int, of act) []act {
	acts := yearColumn(heads, year, of)
	if slices.Contains(acts, of) || otherYear(passage.New(cells[0]).Low, year) || slices.ContainsFunc(heads, func(h string) bool { return anyYear.MatchString(h) }) {
		return acts
	}
	at := 0
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if cells[i] == "" {
			continue
		}
		if at > 0 || onlyAmount(cells[i]) == nil {
			return acts
		}
		at = i
	}
	acts[at] = of
	return acts
}

// Income is the line of income of a row of a budget whose costs stand before it: « | Salaires | 38 000 € |
// Agglomération (demandé) | 25 000 € | » below « | Charges | | Produits | | »; "" for a row of another table.
func Income(heads, cells []string) string {
	for i := 1; i+1 < min(len(heads), len(cells)); i++ {
		if !incomeHead.MatchString(passage.New(heads[i]).Low) || cells[i] == "" {
			continue
		}
		amount := cells[i+1]
		if bareNumber.MatchString(amount) {
			amount += " €"
		}
		return cells[i] + " : " + amount
	}
	return ""
}

// Asks reports a line of income that is asked for, or that is expected of an authority of one area.
func Asks(low string) bool {
	return money.MatchString(low) && (headAsks.MatchString(low) || area.MatchString(low) && !others.MatchString(low))
}

// incomeHead heads the incomes of a budget.
var incomeHead = pattern.Of(`^(?:recettes|produits|ressources|financements?)\b`)

// ActCell is the cell of a row that tells of an act (« Délibération », « Date ») in the column of a year, 0 for none:
// the columns are years.
func ActCell(heads, cells []string, year int) int {
	if !actLabel.MatchString(passage.New(cells[0]).Low) {
		return 0
	}
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if bareYear.MatchString(heads[i]) && holds(heads[i], year) {
			return i
		}
	}
	return 0
}

// AccountCell is the cell of a row below a heading of accounts, -1 for none.
func AccountCell(heads []string) int {
	return slices.IndexFunc(heads, func(h string) bool { return accountHead.MatchString(passage.New(h).Low) })
}

var (
	actLabel    = pattern.Of(`^(?:n ?~ ?(?:de )?)?(?:deliberation|delib|decision|acte|arrete|date|seance|vote|imputation|compte)\b`)
	accountHead = pattern.Of(`^(?:article|imputation|compte|nature|chapitre)(?: (?:budgetaire|comptable))?$`)
)

// yearColumn is what a row is in the one column that is a year; none in every other.
func yearColumn(heads []string, year int, of act) []act {
	acts := make([]act, len(heads))
	for i, head := range heads {
		if low := passage.New(head).Low; i > 0 && year > 1 && holds(low, year) && !headAsks.MatchString(low) && !headGives.MatchString(low) {
			acts[i] = of
		}
	}
	return acts
}

// columnActs is what the columns of a table say: what is asked for, what is given; beside a column
// of what is asked for, one that names the grant of the year alone is what is given.
func columnActs(heads []string, year int) []act {
	acts := make([]act, len(heads))
	asking := false
	for i, head := range heads {
		low := passage.New(head).Low
		switch {
		case otherYear(low, year+1):
		case headGives.MatchString(low):
			acts[i] = given
		case headAsks.MatchString(low):
			acts[i], asking = asked, true
		}
	}
	for i, head := range heads {
		if low := passage.New(head).Low; asking && acts[i] == none && i > 0 && year > 0 && noun.MatchString(low) && (holds(low, year+1) || grantHead.MatchString(low)) {
			acts[i] = given
		}
	}
	return acts
}

// listedActs are the columns of a list of grants: an amount beside a beneficiary is given.
func listedActs(heads []string, acts []act) []act {
	if slices.ContainsFunc(heads, func(h string) bool { return beneficiaryHead.MatchString(passage.New(h).Low) }) {
		for i, head := range heads {
			if i > 0 && amountHead.MatchString(passage.New(head).Low) {
				acts[i] = given
			}
		}
	}
	return acts
}

// otherYear reports a heading that names a year, and not this one.
func otherYear(low string, year int) bool {
	return year > 1 && anyYear.MatchString(low) && !holds(low, year)
}

var (
	headAsks  = pattern.Of(`\b(?:demandee?s?|sollicitee?s?|reclamee?s?|souhaitee?s?|demandes?)\b`)
	headGives = pattern.Of(`\b(?:accordee?s?|attribuee?s?|allouee?s?|proposee?s?|octroyee?s?|votee?s?|retenue?s?|decidee?s?|obtenue?s?|notifiee?s?|` +
		`acquise?s?|attributions?|propositions?|decisions?)\b`)
	// headProposes heads what is given only where it was adopted.
	headProposes = pattern.Of(`\b(?:proposee?s?|propositions?|avis)\b`)
	// listHead heads a list of grants, beneficiaryHead and amountHead its columns.
	listHead = pattern.Of(`\b(?:subventions?|aides?|concours) (?:[a-z'-]+ ){0,4}?(?:votee?s?|attribuee?s?|accordee?s?|allouee?s?|octroyee?s?|` +
		`versee?s?)\b|\b(?:attribution|liste|etat|tableau|vote) (?:des? |d'|de l'attribution des )?(?:subventions|aides|concours)\b`)
	beneficiaryHead = pattern.Of(`^(?:noms? (?:du |de l'|de la |des ))?(?:beneficiaires?|organismes?|associations?|structures?|tiers|attributaires?)\b`)
	amountHead      = pattern.Of(`^(?:montants?|subventions?|aides?)(?: (?:en (?:\$|euros)|\(\$\)))?$`)
	// grantHead heads what is given beside what is asked for.
	grantHead = pattern.Of(`^(?:subvention|aide|concours|soutien)s?(?: (?:en (?:\$|euros)|\(\$\)))?$`)
	// unitOfHead is the sign of money that a heading says of its column: « Demandé (k€) ».
	unitOfHead = pattern.Of(`(?i)(?:\(|\ben )([km]?€|euros)`)
	bareNumber = pattern.Of(`^[0-9][0-9 ,.\x{a0}\x{202f}]*$`)
	bareYear   = pattern.Of(`^\W*20[0-9]{2}\W*$`)
	anyYear    = pattern.Of(`\b20[0-9]{2}\b`)
	sumRow     = pattern.Of(`^\W*(?:total|totaux|ensemble|somme)\b`)
	// thisOne is the row of the grant that a text is about.
	thisOne = pattern.Of(`\b(?:(?:la|du|le) present[es]?|demandee?s?|sollicitee?s?|en cours de demande|objet de la demande)\b`)
)
