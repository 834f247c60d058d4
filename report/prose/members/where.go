package members

import "bilan/report/pattern"

// How a sentence says where some of the members are, beside the words behind their number.
const (
	// native are the adjectives of those who are in an area.
	native = `(?:loca|territoria|metropolitain|regiona|departementa|communa|communautair)(?:ux|les?|ls?|e?s?)`
	// rooting are nouns of being somewhere.
	rooting = `(?:ancrage|implantation|presence|enracinement|localisation|territorialisation|domiciliation)`
	// inThe stands before an area.
	inThe = `(?:dans|sur|en|de|du|d'|a l'interieur de|au sein de|a l'echelle de|pour|cote) ?(?:la |le |l'|les |notre |votre |cette |ce |toute la |tout le )?(?:seule? )?`
	// there is an area, with what it is called or how it is meant: « du territoire de la métropole », « la métropole
	// prise dans son entier ».
	there = areaNoun + `(?:,? (?:de |d'|du |prise?|au |dans |comme )[^,;:.0-9]{0,40})?`
)

var (
	// areaHolds is an area that has some of them: « la métropole en abritant 112 », « l'agglomération en compte 41 à
	// elle seule ».
	areaHolds = pattern.Of(`\b(?:la |le |l'|les |votre |notre |cette |ce )` + areaNoun + `(?: [a-z'-]+){0,4}? en (?:(?:` + holders +
		`|abrit|accueill|heberge?|loge?|concentr|possed)` + tenses + `|reuni(?:t|ssait|ssant)|detien(?:t|ait)|detenant|_|avait|ayant)` + soon + ` *$`)
	// areaKeeps is an area that has some of the whole, which stands behind them: « la métropole abrite 41 de nos 64 adhérents ».
	areaKeeps      = pattern.Of(`\b` + areaNoun + `(?: [a-z'-]+){0,3}? (?:(?:` + holders + `|abrit|accueill|heberge?|loge?|concentr)` + tenses + `|reuni(?:t|ssait))` + soon + ` *$`)
	ofWholeMembers = pattern.Of(`^ (?:des|de (?:nos|ses|ces|leurs|vos)) [0-9a-z-]+ (?:[a-z-]+ )?` + memberNoun + `\b`)
	// areaFirst begins a clause with the area, before how many are there: « Sur le territoire, on en dénombre 70 ».
	areaFirst = pattern.Of(`(?:^|[;:.(-]|, (?:et|mais|dont)|\bdont) ?\W*(?:[^,;:.0-9]{2,40}, ){0,2}(?:et |mais |dont |puis )?` + inThe + there +
		` ?[,:] ?(?:(?:et )?(?:seulement |lire |disons |mettons |comptez |soit |environ )?|(?:ils|elles|nous|vous) (?:y )?(?:sont|etaient|sommes|etes)|` +
		`(?:on|nous|il y|elle|il) en (?:` + holders + `)?[a-z_]*|il y en _)` + soon + ` *$`)
	// rooted is how local the members are: « le taux d'ancrage métropolitain ».
	rooted = pattern.Of(`\b` + rooting + ` ` + native + `\b|\b(?:de|des|d') ?` + native + `\b`)
	// thereBehind takes up an area that was named: « 56 % y sont établis ».
	thereBehind = pattern.Of(`\by (?:sont|etaient|ont|avaient|` + locates + `)\b`)
	// doThere is what they do there: « la métropole, et 85 % de nos adhérents y produisent ».
	doThere = pattern.Of(`^ ?%? ?(?:[a-z']+ ){0,4}y [a-z]{3,}ent\b`)
	// nativesAre stands before a share: « 26 membres, métropolitains à 88 % ».
	nativesAre = pattern.Of(`, (?:tous )?(?:(?:etabli|implante|base|installe)s (?:localement|sur place)|` + native + `) a (?:hauteur de )?(?:environ |pres de |plus de )?$`)
)

// isThere reports a number of those in an area that the words before it name, or the sentence before.
func isThere(r *reading, c *count) bool {
	doing := doThere.MatchString(c.right) && !acting.MatchString(c.after) && (ofThem.MatchString(c.right) || isSure(c.right) || among.MatchString(c.left))
	return (doing || thereBehind.MatchString(c.right)) && (inArea.MatchString(c.before) || r.tally.area > 0 && r.tally.at-r.tally.area <= 1)
}
