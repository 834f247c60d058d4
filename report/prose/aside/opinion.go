package aside

import "bilan/report/pattern"

// wished is what members would like, and nobody has planned.
var wished = pattern.Of(`^(?:(?:selon|d'apres|pour) [^,;:]{3,40}, )?(?:les|ses|nos|leurs) (?:membres|adherents|entreprises|entrepreneurs|acteurs|` +
	`participants|industriels) (?:y )?(?:desirent|souhaitent|attendent|demandent|reclament|veulent|esperent|se felicitent)\b`)

// isWished is what somebody would like, whoever does: « La poursuite des dîners est également souhaitée ».
var isWished = pattern.Of(`\b(?:est|sont) (?:(?:egalement|aussi|vivement|toujours) )?(?:souhaite|reclame|desire)e?s?\b`)

// unknown is what somebody does not know: « Nous ne comprenons pas pourquoi ».
var unknown = pattern.Of(`^\W*(?:mais |et |or )?(?:(?:nous|on) (?:ne |n')(?:compren|sav|sai|ignor|voy|voi)[a-z]* pas|(?:il )?reste a (?:savoir|comprendre)|` +
	`(?:nous nous|on se) demand[a-z]*) (?:[a-z]+ ){0,2}?(?:pourquoi|comment|si|quand|ou)\b`)

// noticed is what somebody saw or felt of what was done, and none of it.
var noticed = pattern.Of(`^\W*(?:on (?:_ )?|nous avons |nous )(?:[a-z]+ment )?(?:not(?:e|era|ons)|remarqu(?:e|ons)|constat(?:e|ons)|observ(?:e|ons)) |` +
	`\b(?:_|ont) (?:[a-z]+ment |aussi |egalement )?(?:rappele|souligne|salue) (?:l[ea] |l')(?:[a-z]+ )?(?:role|importance|place|poids|travail|engagement|dynamisme|` +
	`implication|necessite|qualite|mobilisation)\b|` +
	`^\W*(?:l'occasion (?:etait|est|fut) |ce (?:fut|etait|_ ete) (?:une? )(?:[a-z]+ )?(?:occasion|moment) )`)

// attribute is what the body that speaks is, what made it so, and how its things are sorted: « Nous sommes le premier club de la
// vallée », « Ce sont les promesses tenues qui ont fait son succès », « Les défis sont de trois ordres ».
var attribute = pattern.Of(`^\W*(?:nous sommes|on est) (?:[a-z]+ment )?(?:l[ea]s? |l'une? d|une? )|` +
	`\b(?:c'est|ce sont|ce fut|ce furent) [^.;]* qui (?:en )?(?:font|fait|assurent|assure|ont (?:fait|assure)|_ (?:fait|assure)) (?:l[ea]s? |l'|s(?:on|a|es) |n(?:otre|os) )?` +
	`(?:succes|force|reussite|richesse|perennite|renommee|charme|originalite|valeur)\b|` +
	`^\W*(?:l[ea]s? |l'|notre |nos |cet(?:te)? |ce )[a-z-]+ (?:est|sont|etait|etaient|reste) (?:(?:alors|desormais|aujourd'hui|toujours|[a-z]+ment) )*(?:tourne|oriente|` +
	`specialise|axe)e?s? (?:vers|dans|a|aux?|en|sur)\b|\b(?:est|sont) (?:de|d') ?[a-z0-9]+ (?:ordres?|types?|natures?|sortes?)\b`)

// best is what somebody holds for the best of what was done, and names none of it: « Franchement la meilleure chose qu'on
// ait faite. »
var best = pattern.Of(`^\W*(?:(?:[a-z]+ment|c'est|ce fut|sans doute),? )*(?:la |le |l'une? des |notre |ma )(?:meilleure?s?|plus (?:belle|beau|grande?)s?|pires?) ` +
	`(?:chose|idee|decision|souvenir|moment|nouvelle|reussite|surprise|aventure|satisfaction|fierte|succes)s?(?: (?:qu'|que |de (?:l'annee|l'exercice)|a ce jour|` +
	`cette annee)[^.;:_]*)?[ .!]*$`)
