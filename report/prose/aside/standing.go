package aside

import "bilan/report/pattern"

// Stands reports a sentence about what somebody is ready for, what a thing costs whoever takes it, what was heard, or
// what is left for another day: none of them tells an action.
func Stands(low string) bool {
	return ready.MatchString(low) || priced.MatchString(low) || heard.MatchString(low) || later.MatchString(low)
}

var (
	// ready is « Le pôle se tient à la disposition des communes », « Ils ont fait preuve de patience ».
	ready = pattern.Of(`\b(?:se tien[a-z]+|nous tenons|rest[a-z]+|demeur[a-z]+) (?:[a-z]+ment |toujours |donc |bien sur )?a (?:la |leur |son |l')(?:entiere |pleine )?disposition\b|` +
		`\b(?:fait|font|faire|faisant|faisons) (?:[a-z]+ )?preuve d`)
	// priced is « Une session coûte 1 150 € par personne, prise en charge par un opérateur ».
	priced = pattern.Of(`^\W*(?:une?|l[ea]s?|l'|chaque|ces?|cette|cet) ?[^,;:()]{2,40} (?:coute(?:nt)?|revien(?:t|nent) a|se vend(?:ent)?|(?:est|sont) facturee?s?) (?:(?:a|environ|pres de|plus de|moins de|quelque) )*[0-9]`)
	// heard is « Les adhérents nous disent que leurs clients viennent ».
	heard = pattern.Of(`\b(?:nous|me) (?:disent|repetent|assurent|confient|rapportent|confirment) (?:[a-z]+ ){0,2}?(?:qu[e']|la meme)`)
	// later is « Il est convenu d'en reparler », « L'ajournement ne préjuge en rien de la suite ».
	later = pattern.Of(`\b(?:d'|a |pour )en (?:reparler|rediscuter|redebattre|recauser)\b|\bne prejuge\b`)
)
