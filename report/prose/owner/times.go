package owner

import "bilan/report/pattern"

// timeRules are of what was planned or was before, means, deltas, and what says again.
var timeRules = []rule{
	{name: "il était prévu de", reason: planned, before: pattern.Of(`\b(?:il (?:etait|avait ete) (?:initialement )?(?:prevu|envisage|question|convenu|programme|attendu|demande|imagine)|(?:etait|etions|etaient|avait|avions|avaient) (?:nous )?engage[es]* (?:a|sur)|nous (?:etions|avions) (?:nous )?(?:engage|promis)[es]*|(?:annoncait|annoncaient|prevoyait|prevoyaient|fixait|fixaient|tablait|tablions|misait|misions|ambitionnait|ambitionnions|promettait|visait|visaient|visions|esperait|esperions|comptait (?:organiser|former)|devait|devaient|devions)|l'intention etait d\S*|l'idee etait d\S*|le but etait d\S*)\b[^;,._]{0,60}$`), notIn: pattern.Of(`\b(?:devait|devaient) (?:etre )?(?:report|annul)`)},
	{name: "N devaient se tenir", reason: planned, counts: true, behind: pattern.Of(`^(?: [a-z'-]+){1,3} (?:devaient|devait) `)},
	{name: "il en reste N", reason: status, counts: true, before: pattern.Of(`(?:^|[^a-z])(?:il (?:en )?)?(?:reste|restent|restera|manque|manquent)(?: plus que| encore| donc)? $`)},
	{name: "N manquants", reason: status, counts: true, behind: pattern.Of(`^ (?:manquante?s?|restante?s?)\b|^(?: [a-z'-]+){0,3} (?:sont|est|restent) (?:encore |toujours )?(?:a l'instruction|en attente|a l'etude|en cours d'instruction|en suspens|a venir|a caler|a planifier|a programmer)`)},
	{name: "la moitié des N", reason: whole, counts: true, before: pattern.Of(`\b(?:moitie|tiers|quarts?|majorite|plupart) (?:des|de nos|de ces|de ses) $`)},
	{name: "le record de 2019 (N", reason: previous, before: pattern.Of(`\b(?:record|pic|niveau|score) (?:historique )?(?:de |d'|en )?(?:20[0-9]{2}|l'an[a-z ]*) ?\($`)},
	{name: "prévu / réalisé : N", reason: planned, before: pattern.Of(`\b(?:prevu|objectif|cible|vise|programme)[es]* ?/ ?(?:realis|fait|reel|obtenu|effectif)[a-z]* ?\)? ?:? ?$`)},
	{name: "objectif N", reason: planned, before: pattern.Of(`(?:^|[,;:(/-] ?)(?:objectif|cible|prevue?s?|attendue?s?|vise[es]*) ?:? ?$`)},
	{name: "M (N)", reason: previous, counts: true, before: pattern.Of(`[0-9](?: [a-z'-]+){0,4} ?\($`), behind: pattern.Of(`^ ?\)`)},
	{name: "N par exposant", reason: mean, behind: pattern.Of(`^(?: [a-z'-]+){0,4} par (?:exposant|dossier|salarie|stagiaire|membre|visiteur|candidat|groupe|equipe|poste|machine|site|classe|etablissement|eleve|apprenti|numero|mission|salon|edition|chantier|usager|client|foyer|habitant|structure|societe|tete)\b`)},
	{name: "celui de N", reason: planned, counts: true, before: pattern.Of(`\bobjectif\b[^;.]*\bcelui (?:de|d') ?$`)},
	{name: "sur les N visées", reason: planned, counts: true, before: pattern.Of(`\bsur (?:les )?$`), behind: pattern.Of(`^(?: [a-z'-]+){0,3} ?(?:vise|prevu|programm|attendu|espere|envisag|annonc|planifi|initial)`)},
	{name: "que les N de l'an dernier", reason: previous, before: pattern.Of(`\b(?:que|qu'|aux?|des|les) (?:les |des |aux )?$`), behind: pattern.Of(`^(?: [a-z'-]+){0,3} (?:de|d'|en) ?(?:l'an (?:dernier|passe)|l'annee (?:derniere|precedente|passee|d'avant)|l'edition (?:precedente|passee)|la (?:precedente|derniere) edition|la precedente|20[0-9]{2})\b`), in: pattern.Of(`\b(?:plus|moins|mieux|davantage|autant|superieur|inferieur|compare|rapport|egal)[a-z]*\b`)},
	{name: "l'édition précédente", reason: previous, before: pattern.Of(`^\W*(?:pour memoire|pour rappel|rappel|l'edition (?:precedente|passee|20[0-9]{2})|la precedente edition|l'an(?:nee)? (?:passe|dernier|derniere|passee|precedente|d'avant)|un an (?:plus tot|auparavant)|l'exercice precedent)\b[^;]*(?:\b(?:avait|avaient|avions|etait|etaient|etions)\b[^;]*|: ?)$`)},
	{name: "rappel : N", reason: previous, before: pattern.Of(`^\W*(?:pour memoire|pour rappel|rappel)\b[^;.]{0,40}$`)},
	{name: "en avions N un an plus tôt", reason: previous, behind: pattern.Of(`^(?: [a-z'-]+){0,3} (?:un an (?:plus tot|auparavant|avant)|l'annee d'avant|l'annee precedente|deux ans (?:plus tot|auparavant))\b`), in: pattern.Of(`\b(?:avait|avaient|avions|etait|etaient|etions)\b`)},
	{name: "il y a N ans", reason: previous, in: pattern.Of(`\b(?:nous etions|ils etaient|on etait)\b[^;.]{0,60}\b(?:en (?:19|20)[0-9]{2}|au depart|au debut|a la creation|a l'origine)\b`)},
	{name: "chaque atelier réunit N", reason: mean, counts: true, before: pattern.Of(`(?:^|[,;:(] ?)(?:chaque|chacune?(?: d'elles| d'eux| des [a-z]+| de (?:ces|nos) [a-z]+)?|comptez|comptons|a chaque)\b(?:[^;.,]{0,16},)?[^;.,]{0,60}$`), notBehind: pattern.Of(`^ (?:ateliers?|visites?|seances?)\b`)},
	{name: "fréquentation moyenne", reason: mean, before: pattern.Of(`\b(?:moyenne|(?:prix|delai|panier|nombre|score|age|cout|effectif|tarif) moyen|mediane?)\b[^;.,(0-9]{0,60}$`)},
	{name: "progression de N", reason: delta, before: pattern.Of(`\b(?:progression|hausse|baisse|augmentation|croissance|recul|cru|accru|ecart|difference|bond|chute|repli)[a-z]* (?:nette |sensible |legere |forte )?d(?:e |'|')(?:une? |environ |pres de |plus de )*$`)},
	{name: "N supplémentaires", reason: delta, counts: true, behind: pattern.Of(`^(?: [a-z'-]+){0,4} (?:supplementaires?|additionnel[a-z]*|de (?:plus|moins)|en (?:plus|moins)) (?:par rapport|qu|sur|en un an)`)},
	{name: "Soit N", reason: restated, before: pattern.Of(`^\W*(?:soit|ce qui (?:fait|represente|correspond)|cela (?:fait|represente)|autrement dit|au total, (?:cela|ce sont))\b[^;.]{0,50}$`)},
	{name: "toutes grappes confondues", reason: total, in: pattern.Of(`\b(?:(?:toutes|tous) (?:grappes|clusters|poles|structures) confondu[a-z]*|pris(?:es)? ensemble|les (?:deux|trois|quatre|cinq|six|[0-9]+) (?:grappes|clusters|poles|structures|associations) (?:du|de|reuni|rassembl|cumul|totalis|represent|accompagn)|ensemble, (?:les|ces) (?:deux|trois|quatre|cinq|six|[0-9]+)? ?(?:grappes|clusters|poles|structures)|(?:en tout|au total|ensemble), (?:nos|les) (?:deux|trois|quatre|cinq|six|[0-9]+) |a (?:elles|eux) (?:deux|trois|quatre|toutes|tous))\b`)},
}
