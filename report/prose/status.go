package prose

import "bilan/report/cell"

// What clauses say of an action that did not end, or did not begin.
var (
	saysAbandoned = re(`\b(?:annule(?:e|s|es)?|decommande(?:e|s|es)?|on (?:_ )?arrete|projet enterre|passee?s? a la trappe|enterree?s?\b|ne se fera pas|fait faillite|tombee? a l'eau|_ saute\b|jete l'eponge|ne verra pas le jour|cancelled|annulation|abandonne(?:e|s|es)?|abandon|renonce|supprime(?:e|s|es)?|n'aura(?:it|ont)? pas lieu|ne se fera pas|n'_ pas ete (?:retenu|reconduit|renouvele|poursuivi)e?|tombe a l'eau|sans suite|caduc|caduque|non (?:reconduit|retenu)(?:e|s|es)?|ecarte(?:e|s|es)?)\b`)
	saysPostponed = re(`^(?:reporte|repousse|decale|differe|ajourne|remis)(?:e|s|es)?\b|\b(?:(?:est|sont|ete|etre|etait|etaient|du etre|finalement|:|\(|-|,) ?(?:donc |finalement |ainsi |a nouveau |egalement |toutes? |tous )*(?:reporte|repousse|decale|differe|ajourne|remise?)(?:e|s|es)?\b|(?:reporte|repousse|decale|differe|ajourne)(?:e|s|es)? (?:a|au|en|sur|d'un)\b|postponed|mise?s? entre parentheses|(?:on|nous) (?:le |la |les )?(?:remet|remettons|reporte|reportons) a|attendra (?:20|l'an|la rentree|le printemps|l'automne)|remise?s? (?:a|au|en) (?:20|l'|la|plus|printemps|automne|janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre|decembre)|glisse(?:e|ra)? (?:a|au|en|sur)\b|(?:avons|ont|_|ai) (?:du |prefere |choisi de |decide de )?(?:report|repouss|decal|differ|ajourn)(?:e|er)\b)`)
	saysOngoing   = re(`\b(?:en cours|suit son cours|n'avance guere|avance lentement|pietine(?:nt)?|patine(?:nt)?|in progress|_ pris [a-z ]{0,24}retard|accuse un retard|n'est pas terminee?|inacheve|aux (?:deux tiers|trois quarts)|pour moitie|a moitie|rapport attendu|resultats? attendus?|en cours d'analyse|en phase de|a terminer|n'est (?:encore )?que partiel\w*|n'est pas (?:encore )?(?:acheve|termine|finalise)e?|en preparation|en phase de|en chantier|en construction|en gestation|a l'etude|en discussion|en negociation|en voie d'achevement|en bonne voie|en phase (?:finale|pilote|test)|(?:est|sont) (?:bien )?(?:avancee?s?|entamee?s?|amorcee?s?)|se poursui(?:t|vent) en 20[0-9]{2}|en voie|est engage(?:e|s)?|_ demarre|ont demarre|_ debute|pas encore (?:acheve|termine|finalise|livre)e?s?|inacheve|avance bien|reste(?:nt)? a finaliser)\b`)
	saysNotBegun  = re(`\b(?:n'(?:a|ont|avons) (?:malheureusement |finalement )*pu\b|n'(?:a|ont|avons) (?:malheureusement |finalement |toujours |encore )*(?:pas|jamais)(?: encore| finalement| malheureusement)* (?:pu|ete|eu lieu|commence|demarre|debute|abouti|vu le jour|organise|realise|lance|tenu|mene|donne suite)|n'(?:est|sont) (?:toujours )?pas (?:encore )?(?:realise|lance|demarre|commence|engage|organise)|(?:_|ont) (?:pas|pas encore) (?:demarre|commence|debute)|il n'y _ pas eu d|pas faite?s?\b|toujours pas [a-z]+|(?:est|sont) restee?s? au sol|ouverture manquee|reste[es]* (?:au stade|a l'etat|dans les cartons|lettre morte|sans suite)|^pas d(?:e |')[a-z ]+ (?:cette annee|en 20[0-9]{2})|: pas d(?:e |')[a-z ]+ cette annee|non (?:realise|demarre|commence|lance|engage)(?:e|s|es)?|pas pu|pas eu lieu|reste(?:nt)? a (?:faire|lancer|engager|demarrer|planifier)|pas encore (?:lance|demarre|commence|engage|debute)|au point mort|mis en (?:sommeil|pause|veille)|mise en (?:sommeil|pause)|gele(?:e|s|es)?\b|a l'arret|jamais (?:demarre|vu le jour|commence)|en attente|en suspens|suspendu(?:e|s|es)?)\b`)
	notStatus     = re(`\b(?:n'a pas (?:manque|cesse|faibli|desempli|dementi)|pas moins|n'est plus a|n'_ jamais ete (?:aussi|si)|jamais aussi|pas seulement|non seulement)\b`)
)

// statusOf is what a clause says of how far an action came; NoStatus where it says nothing.
func statusOf(low string) cell.Status {
	if notStatus.MatchString(low) {
		return cell.NoStatus
	}
	switch {
	case saysAbandoned.MatchString(low):
		return cell.StatusAbandoned
	case saysPostponed.MatchString(low):
		return cell.StatusPostponed
	case saysNotBegun.MatchString(low):
		return cell.StatusNotStarted
	case saysOngoing.MatchString(low):
		return cell.StatusInProgress
	}
	return cell.NoStatus
}
