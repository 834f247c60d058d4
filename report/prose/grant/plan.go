package grant

import (
	"slices"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// statusActs is what a row of a plan of financing is: a cell of words alone says what was done with the amount beside
// it (« | Métropole | demandé | 27 000 | »).
func statusActs(l *Ledger, heads, cells []string, year int, acts []act) []act {
	if slices.ContainsFunc(acts, func(a act) bool { return a != none }) || !ofOwnFunder(l, cells[0]) {
		return acts
	}
	of := none
	for _, cell := range cells[1:] {
		switch low := passage.New(cell).Low; {
		case strings.ContainsAny(low, "0123456789"), len(strings.Fields(low)) > 8:
		case headAsks.MatchString(low), waits.MatchString(low):
			of = asked
		case headGives.MatchString(low):
			of = given
		}
	}
	at := moneyColumn(heads, cells, year)
	if of == none || at == 0 {
		return acts
	}
	out := slices.Clone(acts)
	out[at] = of
	return out
}

// budgetedColumn is where a row of a budget or a plan of financing for the year to come tells what is expected of the
// authority, 0 for nowhere: « | Métropole | 25 000 | 27 000 | » below « Budget prévisionnel 2025 ».
func budgetedColumn(l *Ledger, heads, cells []string, year int, heading string) int {
	if !ofOwnFunder(l, cells[0]) || !planHead.MatchString(heading+" | "+passage.New(strings.Join(heads, " | ")).Low) {
		return 0
	}
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if holds(heads[i], year) && isAmount(cells[i]) {
			return i
		}
	}
	if !holds(heading+" | "+strings.Join(heads, " | "), year) {
		return 0
	}
	return moneyColumn(heads, cells, year)
}

// moneyColumn is the one cell of a row that is an amount, 0 for none or several, or where it is of another year.
func moneyColumn(heads, cells []string, year int) int {
	at := 0
	for i := 1; i < min(len(heads), len(cells)); i++ {
		if !isAmount(cells[i]) {
			continue
		}
		if low := passage.New(heads[i]).Low; at > 0 || otherYear(low, year) || noAmount.MatchString(low) {
			return 0
		}
		at = i
	}
	return at
}

// isAmount reports a cell that is an amount, with its sign or without.
func isAmount(cell string) bool {
	cell = strings.TrimSpace(cell)
	return bareNumber.MatchString(cell) && len(cell) > 3 || onlyAmount(cell) != nil
}

// ofOwnFunder reports a label that names the authority of the document and no further funder.
func ofOwnFunder(l *Ledger, label string) bool {
	low := l.plain(passage.New(label).Low)
	return area.MatchString(low) && !others.MatchString(low)
}

var (
	// area is an authority by its name.
	area = pattern.Of(`\b(?:metropole|metropolitaine?|agglomeration|agglo|communaute (?:de communes|urbaine|d'agglomeration)|com'? ?com|collectivite|epci|intercommunalite|commune|ville|mairie|syndicat)\b`)
	// waits is a demand of which nothing was decided.
	waits = pattern.Of(`\b(?:en attente|en cours|a (?:demander|deposer|solliciter)|depose|espere|attendue?|instruction|previsionnel)`)
	// planHead heads a plan of financing or a budget to come.
	planHead = pattern.Of(`\b(?:plan de financement|budget previsionnel|previsionnel|budget 20[0-9]{2}|projet de budget|recettes (?:previsionnelles|attendues|prevues)|prevu|prevision)`)
	// noAmount heads what is no amount.
	noAmount = pattern.Of(`\b(?:part|%|taux|date|compte|nombre|effectif)`)
)
