package grant

import "bilan/report/pattern"

// correct drops the wrong one of two amounts of which the sentence says which is right: « au lieu de « aide demandée :
// 30 500 € », lire « aide demandée : 28 000 € » », « n'est pas 30 500 € mais 28 000 € ».
func correct(r *reading) {
	for i := 1; i < len(r.amounts); i++ {
		wrong, right := r.amounts[i-1], r.amounts[i]
		switch between := r.Between(wrong.End, right.Begin); {
		case replaced.MatchString(wrong.before) && replacedBy.MatchString(between):
			if right.act == none {
				right.act = wrong.act
			}
			if right.act == none && (asks.MatchString(right.right) || requested.MatchString(r.Heading)) {
				right.act = asked
			}
			wrong.act, wrong.wrong = none, true
		case andNot.MatchString(between) && wrong.act != none && !asks.MatchString(right.right) && !asks.MatchString(between):
			right.act, right.wrong = none, true
		}
	}
}

var (
	// replaced stands before an amount that is wrong, replacedBy between it and the right one.
	replaced   = pattern.Of(`\b(?:au lieu d(?:e|es|u)\b|remplac\w+|substitu\w+|n'(?:est|etait) (?:pas|plus)\b|non (?:pas )?(?:d(?:e|es|u)|les|le)?\b)[^.;]*$`)
	replacedBy = pattern.Of(`\b(?:lire|mais|par|il (?:faut|fallait) (?:lire|comprendre))\b[^.;0-9]*(?:20[0-9]{2}[^.;0-9]*)?$`)
	// andNot stands between the right one and the wrong one: « 28 000 € et non 30 500 € ».
	andNot = pattern.Of(`^[^.;0-9]*,? et non (?:pas )?(?:de |les )?$`)
)

// byLine is what the label says of an amount that stands on a line of a paper: « « 4 000 € » à la ligne de l'aide attendue ».
func byLine(r *reading, a *amount) act {
	at := line.FindStringIndex(r.Low[a.End:])
	if at == nil {
		return none
	}
	label := r.Low[a.End+at[1]:]
	switch {
	case asks.MatchString(label):
		return asked
	case gives.MatchString(label) && !earlier.MatchString(label):
		return given
	case noun.MatchString(label), funder.MatchString(r.ledger.plain(label)):
		return asked
	}
	return none
}

// line names the line of a paper behind what stands on it.
var line = pattern.Of(`^ ?(?:euros|\$|k\$)?[ "'()]*(?:a|sur|dans) (?:la|cette|l'|le) ?(?:ligne|rubrique|case|colonne|poste|encadre)\b`)

// fronted takes up an amount with which its sentence begins, byFronted is what is done with it: « 18 000 € : c'est ce que
// la Métropole nous alloue ».
var fronted = pattern.Of(`^ ?(?:euros|\$|k\$)?[ ,:-]+(?:voila|c'est|ce sont|tel(?:le)? est) `)

func byFronted(r *reading, a *amount) act {
	rest := r.Low[a.End:]
	if !fronted.MatchString(rest) {
		return none
	}
	switch asking, giving := last(asks, rest), last(gives, rest); {
	case asking > giving:
		return asked
	case giving >= 0:
		return given
	}
	return none
}
