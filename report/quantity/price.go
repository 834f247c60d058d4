package quantity

import (
	"strings"

	"bilan/report/fold"
)

// Price reports a unit that makes an amount the price of one thing: « €/réunion »,
// « € par personne », « € l’unité », of money at any scale. An amount a year is none
// (« k€/an »), nor is one of somebody (« € par la Région »); what is no money is none.
func Price(unit string) bool {
	if unit == "" || unit == Euro || UnitOf(unit).Family != Money {
		return false
	}
	_, thing, of := strings.Cut(unit, "/")
	words := strings.Fields(fold.Key(thing))
	if !of {
		words = thingOf(strings.Fields(fold.Key(unit)))
	}
	return len(words) > 0 && !notPriced[words[0]]
}

// notPriced are words behind an amount that name no thing of which it is the price.
var notPriced = map[string]bool{
	"an": true, "annee": true, "exercice": true, "year": true, "ht": true, "ttc": true,
	"le": true, "la": true, "les": true, "l": true, "un": true, "une": true, "the": true,
	"virement": true, "cheque": true, "convention": true, "subvention": true, "avenant": true, "arrete": true, "decision": true,
}

// thingOf are the words behind « par », or behind an article where they are one word.
func thingOf(words []string) []string {
	for i, w := range words {
		switch w {
		case "par", "per":
			return words[i+1:]
		case "l", "la", "le":
			if i+2 == len(words) {
				return words[i+1:]
			}
		}
	}
	return nil
}
