package grant

import "bilan/report/pattern"

// byClause is what is done with an amount by a clause behind it whose subject stands between: « les 7 000 € que le conseil
// a bien voulu accorder », « 9 000 €, voilà ce que la communauté de communes apportera ».
func byClause(r *reading, a *amount) act {
	behind := r.Low[a.End:]
	switch {
	case cleftAsks.MatchString(behind):
		return asked
	case (givenThere.MatchString(behind) || cleftGives.MatchString(behind)) && !r.byOther(a):
		return given
	}
	return none
}

// cleft begins the sentence behind an amount that is said first.
const cleft = `^ ?(?:euros|\$|k\$)? ?[,:] ?(?:voila|voici|c'est|tel(?:le)? est) (?:donc )?(?:ce (?:que |qu')|` +
	`(?:le |la |l')(?:montant|somme|aide|effort|soutien|subvention) (?:que |qu'))`

var (
	// givenThere is a relative clause in which an authority gives.
	givenThere = pattern.Of(`^ ?(?:euros|\$|k\$)?,? (?:que |qu')(?:la |le |l'|les |votre |notre |son )?` + grantor +
		`[^;.:,0-9]{0,50} (?:accord|attribu|allou|octroy|vot|consent|vers|reserv)[a-z]*\b`)
	// cleftGives and cleftAsks stand behind an amount that is said before who gives or asks.
	cleftGives = pattern.Of(cleft + `(?:la |le |l'|les |votre |notre )?` + grantor + `[^;.:,]{0,50} (?:accord|attribu|allou|octr|vot|apport|vers|consacr|donn|mettr)[a-z]*\b`)
	cleftAsks  = pattern.Of(cleft + `(?:nous|on|elle|il|ils|la grappe|le cluster|le pole|l'association) [^;.:,]{0,30}\b(?:demand|sollicit|souhait|reclam|attend|esper|voul)[a-z]*\b`)
)
