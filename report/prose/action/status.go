package action

import (
	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// when is the time to which something is put off.
const when = `(?:(?:a|au|en|pour|jusqu'a|jusqu'au|vers|sur) (?:l'|la |le |cette |mi-|debut |fin |courant |une |des )?(?:premiere? |seconde? |` +
	`deuxieme |troisieme |quatrieme |derniere? )?(?:20[0-9]{2}|an\b|annee|automne|rentree|printemps|ete\b|hiver|` + passage.Months + `|plus tard|mois|saison|prochaine?|jours|` +
	`date|trimestre|semestre|exercice|edition|[12]e)|d'un an|d'une annee|d'autant|plus tard|l'an prochain|l'annee prochaine|a l'ordre du jour)`

// shiftedTo is such a time behind a verb that says of itself no more than that a thing was moved: « remis
// à mars », not « remis en mars ».
const shiftedTo = `(?:(?:a|au|pour|jusqu'a|jusqu'au|vers|sur) (?:l'|la |le |cette |mi-|debut |fin |courant |une |des )?(?:premiere? |seconde? |` +
	`deuxieme |troisieme |quatrieme |derniere? )?(?:20[0-9]{2}|an\b|annee|automne|rentree|printemps|ete\b|hiver|` + passage.Months + `|plus tard|mois|saison|prochaine?|jours|` +
	`date|trimestre|semestre|exercice|edition|[12]e)|en 20[0-9]{2}|d'un an|d'une annee|d'autant|plus tard|l'an prochain|l'annee prochaine)`

// hadTo stands before the verb of what somebody decided or was forced to do: « a préféré différer ».
const hadTo = `\b(?:prefere|choisi|decide|resolu|du|fallu|contraint(?:e|s|es)?|conduit(?:e|s|es)?|amene(?:e|s|es)?) (?:de |a |d')?`

// participleEnd are the endings of participles behind a stem.
const participleEnd = `(?:e|ee|es|ees|i|ie|is|u|ue|us|ues|t|te|ts|tes|se|ses)?\b`

// onItsWay is said of what was begun and is not there yet.
const onItsWay = `(?:est|sont) (?:bien |deja )?en route`

// What clauses say of an action that did not end, or did not begin, in words that are no verb in
// the past.
var (
	keepsOn = pattern.Of(`\b(?:pas moins|n'est plus a|n'a jamais ete (?:aussi|si)|jamais aussi|` +
		`pas seulement|non seulement)\b|` +
		`, (?:[a-z]+ )?(?:suspend|interromp|arret|stopp|gel|annul|abandonn|report|ferm|delaiss)(?:u|e)(?:e|s|es)?\b[^,;.]*, (?:_|ont) (?:[a-z]+ )?` +
		`(?:repris|redemarre|rouvert)\b`)

	notYet    = pattern.Of(`\bne (?:sera|seront|serait) (?:pas|plus) (?:encore )?(?:pret|livr|acheve|termin|fini|boucl|disponible)`)
	abandoned = pattern.Of(hadTo + `(?:` + lexicon.Abandoned.Pattern() + `|` + lexicon.Halted.Pattern() + `)\b|\b(?:(?:est|sont|_ ete|` +
		`ont ete) (?:rompue?s?|retiree?)\b|_ (?:definitivement |donc )?(?:ferme\b|pris fin)|` + lexicon.Abandoned.Participles() + `|annulation|abandon\b|renoncer|` +
		`(?:on|nous|j') ?(?:_ |avons |ai )?arrete(?:ons)?\b|passee?s? a la trappe|` +
		`n(?:e |')(?:se )?(?:sera|seront|fera|feront|ouvrira|verra)[a-z]* (?:pas|plus)|` +
		`fait faillite|tombee?s? a l'eau|f(?:ait|aisons|ont) (?:l'impasse|une croix)|mis un terme|mis fin a|donne suite|cesse (?:d'|de )|_ saute\b|jet\w+ l'eponge|laiss\w+ (?:tomber|de cote)|l'(?:a|_|avons|ont) (?:arret|stopp)ee?s?|cancelled|` +
		`n'aura(?:it|ont)? pas lieu|sans suite|caduc|caduque|non (?:reconduit|retenu)(?:e|s|es)?|(?:_|ont) disparu|` +
		`(?:demande|dossier|candidature|projet) (?:rejete|refuse)e?|s'est arretee? la|essai rate|c'est un echec)\b`)
	postponed = pattern.Of(hadTo + lexicon.Moved.Pattern() + `\b|\bdevai(?:t|ent)\b[^.;]*\b[a-z]+(?:ra|ront)\b|\b[a-z]+(?:ra|ront) finalement\b|` +
		`\bpasse(?:nt)? (?:en|a) 20[0-9]{2}|^` + lexicon.Moved.Pattern() + `\b|(?:\b(?:finalement|donc|et|etre|du)|[:(,-]) ?(?:` + lexicon.Moved.Pattern() + `)\b|\b` + lexicon.Moved.Pattern() + ` ` + when + `|\b` + lexicon.Shifted.Pattern() + ` ` + shiftedTo + `|\bpostponed\b|` +
		`\b` + lexicon.Shifted.Pattern() + ` (?:l'|la |le |les |son |sa |ses )[a-z'-]+(?: [a-z'-]+){0,3}? (?:a 20[0-9]{2}|a plus tard|` +
		`a l'an prochain|a l'annee prochaine)\b|` +
		`\bmise?s? entre parentheses|\battendra 20|\battendra ` + when + `|` +
		`\bsera (?:propose|organise)e? plus tard`)
	unbegun = pattern.Of(`(?:^|: )(?:toujours pas|pas encore)[ .!]*$|\b(?:(?:non|pas|jamais|pas encore|toujours pas) (?:encore )?` + lexicon.Doing.Pattern() + participleEnd + `|n'(?:a|ont|avons) (?:malheureusement |` +
		`finalement |toujours )*pu\b|pas fait|toujours pas [a-z]+|rien (?:fait|n'a ete|de fait)|` +
		`(?:restee?s?|reste|demeure|restent|demeurent) (?:au sol|au stade|a l'etat|dans les (?:cartons|tiroirs|limbes)|lettre morte|` +
		`sans (?:suite|reponse|effet))\b|^pas d(?:e |')[a-z ]+ (?:cette annee|en 20[0-9]{2})|pas pu|pas eu lieu|` +
		`reste(?:nt)? a (?:faire|lancer|engager|demarrer|planifier|entreprendre|ouvrir|creer|construire|organiser|monter|concretiser|trouver)|` +
		`au point mort|(?:^|: |: toujours )en (?:sommeil|pause|veille)\b|mise?s? en (?:sommeil|pause|veille|veilleuse|attente)|gelee?s?\b|` +
		`(?:en )?stand-?by|infructueuses?\b|infructueux|a l'arret|en attente|en suspens|suspendue?s?|attend(?:ent)? (?:toujours|encore)|` +
		`(?:n'est|n'etait|n'est toujours|est) pas prete?|ne l'(?:a|ont) pas ete|aucune suite)\b`)
	ongoing = pattern.Of(`\b(?:(?:n'est|ne sont) pas encore (?:en ligne|disponible|operationnel|en service|pret)[a-z]*|` +
		`attend(?:ent)? (?:(?:l'|son |une? |un )(?:accord|avis|autorisation|agrement|homologation|arbitrage|financement|permis|reponse)|` +
		`(?:le|son|sa|ses|la|une|les) (?:feu vert|decision|permis|reponse|validation|signature|certification|livraison|conclusions))|en cours|` +
		onItsWay + `|suit son cours|avance (?:lentement|bien|doucement)|pietinent?|patinent?|in progress|_ pris [a-z ]{0,24}retard|` +
		`inacheve|aux (?:deux tiers|trois quarts)|(?:pour|de) moitie|a moitie|(?:rapport|resultats?|livraison|reponse|rendu) (?:attendue?s?|prevue?s?)|` +
		`a terminer|en voie|en bonne voie|en passe d|sur le point d|touche a sa fin|` +
		`^(?:le|la|les|l'|notre|nos) ?[^,;:.]{3,60} reste(?:nt)? a (?:finaliser|terminer|achever|boucler|amenager|equiper|valider|signer|imprimer|` +
		`mettre|consolider)|en phase (?:finale|pilote|test|de)|(?:est|sont) (?:bien |a peine |deja )?(?:avancee?s?|entamee?s?|amorcee?s?|commandee?s?|` +
		`engagee?s?|bloquee?s?)|se poursui(?:t|vent|vant)\b|en est au stade|_ pris forme|a mi-parcours|` +
		`pas encore (?:achev|termin|finalis|livr|boucl|fini|reception)\w*|` +
		`(?:n'est|ne sont) (?:toujours |encore )?pas (?:encore )?(?:achev|termin|finalis|fini|boucl)\w*|` +
		`(?:presque|quasi(?:ment)?|bientot) (?:fini|termine|pret|acheve)\w*|se fait attendre|` +
		`(?:est|sont|reste|restent|toujours|encore|,|:) (?:toujours |encore |actuellement )?(?:en|au|aux|a l'|a la|sous) ?` + lexicon.Process.Pattern() + `)\b`)
)

// ofOther begins what is said of another thing: « reportée, celle sur les pieux est annulée ».
var ofOther = pattern.Of(`[,;] (?:celles?|celui|ceux|l'autre|les autres|la seconde|le second) (?:de |d'|du |des |sur |en |est |sont |_ |ont )`)

// StatusOf is what a clause says of how far an action came; NoStatus where it says nothing. Low is
// that of package passage.
func StatusOf(low string) cell.Status {
	if at := ofOther.FindStringIndex(low); at != nil && at[0] > 0 {
		low = low[:at[0]]
	}
	switch {
	case keepsOn.MatchString(low):
		return cell.NoStatus
	case notYet.MatchString(low):
		return cell.StatusInProgress
	}
	t := passage.Text{Runes: []rune(low), Low: low}
	words := wordsOf(low)
	verbs := pastVerbs(t, words)
	notBegun := func() cell.Status {
		if underWay.MatchString(inYear.ReplaceAllString(low, " ")) {
			return cell.StatusInProgress
		}
		return cell.StatusNotStarted
	}
	for _, v := range verbs {
		if v.negated && (lexicon.Abandoned.Has(v.participle) || lexicon.Moved.Has(v.participle)) {
			return cell.NoStatus // « n’a jamais été annulé »
		}
	}
	switch {
	case abandoned.MatchString(low):
		return cell.StatusAbandoned
	case postponed.MatchString(low):
		return cell.StatusPostponed
	}
	for _, v := range verbs {
		if v.at > 0 && words[v.at-1].low == "qui" {
			continue
		}
		switch {
		case lexicon.Moved.Has(v.participle) && !v.negated:
			return cell.StatusPostponed
		case v.negated && lexicon.Completing.Has(v.participle):
			return cell.StatusInProgress
		case v.negated && v.passive && lexicon.Kept.Has(v.participle):
			return cell.StatusAbandoned
		case v.negated && !v.reflexive && (lexicon.Doing.Has(v.participle) || lexicon.Arising.Has(v.participle) || v.passive && !lexicon.NoAct.Has(v.participle)):
			return notBegun()
		case !v.negated && v.passive && lexicon.Halted.Has(v.participle):
			return cell.StatusAbandoned
		}
	}
	switch at := unbegun.FindStringIndex(low); {
	case partDone.MatchString(low):
		return cell.StatusInProgress
	case at != nil && doneFirst(t, words, at[0]):
		return cell.NoStatus
	case at != nil:
		return notBegun()
	case ongoing.MatchString(inYear.ReplaceAllString(low, " ")):
		return cell.StatusInProgress
	}
	return cell.NoStatus
}

// doneFirst reports something done before a place, behind which stands what was not done with it:
// « rédigé, non diffusé ».
func doneFirst(t passage.Text, words []word, at int) bool {
	if !furtherSaid.MatchString(t.Low[:at]) || !notSo.MatchString(t.Low[at:]) {
		return false
	}
	for _, w := range words {
		if w.to >= at {
			return false
		}
		if len(w.low) > 4 && isParticiple(t, w) && lexicon.Doing.Has(w.low) && !lexicon.NotDone.Has(w.low) && !lexicon.Meant.Has(w.low) {
			return true
		}
	}
	return false
}

// What says that an action is under way though it has no result yet, what is done in part, and the
// time « en cours d'année », which says neither.
var (
	underWay    = pattern.Of(`\b(?:en cours|` + onItsWay + `|se poursui(?:t|vent|vant)|(?:est|sont) (?:toujours |encore |actuellement )?(?:en|au|a l'|a la) ?` + lexicon.Process.Pattern() + `)\b`)
	partDone    = pattern.Of(`\ba l'etat (?:de |d')(?:brouillon|prototype|maquette|ebauche|esquisse|pilote|demonstrateur)\b`)
	notSo       = pattern.Of(`^(?:non|pas|jamais) `)
	furtherSaid = pattern.Of(`(?:,| mais| et) $`)
	inYear      = pattern.Of(`\ben cours (?:d'annee|d'exercice|de (?:saison|mandat|convention|route|programme))\b`)
)

// Untouched is where a sentence that says that nothing was done names for what, 0 and 0 for any other: « Rien n'a été
// fait sur la silver économie, malgré la fiche ».
func Untouched(low string) (from, to int) {
	m := untouched.FindStringSubmatchIndex(low)
	switch {
	case m == nil:
		return 0, 0
	case m[2] >= 0:
		return m[2], m[3]
	}
	return m[4], m[5]
}

var untouched = pattern.Of(`^\W*(?:[^,;.]{2,40}, )?rien n'(?:_|a|avait) (?:encore |vraiment )?(?:ete )?(?:fait|entrepris|engage|lance|avance|tente|organise|` +
	`commence|demarre) (?:(?:sur|pour|en faveur de|du cote de) ((?:la |le |les |l'|nos |notre )[a-z][^.;:]*?)|en matiere d(?:e |')([a-z][^.;:]*?))` +
	`(?:,? (?:malgre|faute|alors|cette annee|en 20[0-9]{2})\b[^.;]*)?[ .!]*$`)
