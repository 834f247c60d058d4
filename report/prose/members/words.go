package members

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// The classes of words of which the grammar is made. All are of Low: without accents and
// capitals, the verb « a » as « _ ».
const (
	// memberNoun counts members by itself.
	memberNoun = `(?:adherent(?:e?s)?|adhs?|membres?|cotisant(?:e?s)?|societaires?|cooperateurs?|affilie(?:e?s)?|adhesions?|members?)`
	// firmNoun counts who may be a member.
	firmNoun = `(?:entreprises?|structures?|societes?|maisons?|etablissements?|industriels?|acteurs?|organisations?|organismes?|professionnels?|` +
		`ateliers?|boites?|pme|tpe|eti|start-?ups?|studios?|agences?|laboratoires?|labos|exploitations?|domaines?|caves|fermes?|artisans?|fabricants?|` +
		`producteurs?|independants?|associations?|personnes (?:morales|physiques)|entites?|comptes actifs|noms|signataires|fournisseurs|fondeurs|` +
		`ecoles|chefs d'entreprises?)`
	// aCollective is a group that calls itself so; behind another noun it is an adjective: « stand collectif : 9 entreprises ».
	aCollective = `(?:(?:le|du|notre|ce|un|au|son|leur) collectif)`
	// clusterNoun is what the cluster is called, or what stands for it.
	clusterNoun = `(?:grappe|cluster|pole|association|reseau|` + aCollective + `|federation|communaute d'entreprises|ecosysteme|nous|on|notre|nos|vous)`
	// bodyNoun is a group of people that has members of its own, or of which others are counted.
	bodyNoun = `(?:reunions?|rencontres?|seances?|visites?|soirees?|journees?|matinees?|dejeuners?|petits?[- ]dejeuners?|webinaires?|seminaires?|` +
		`formations?|tables? rondes?|conferences?|union|chambre|confederation|ordre|conseil|comite|bureau|jury|equipe|groupes?|groupements?|` +
		`commissions?|colleges?|cercle|assemblee|syndicat|filieres?|secteurs?|branches?|territoire|bassin|departement|region|agglomeration|metropole|` +
		`salons?|projets?|promotion|plateforme|centrale|club [a-z]+|clubs|consortium|atelier|convention|evenement|instance|programme|cooperative|` +
		`mutuelle|panel|enquete|pepiniere|offre|forum|pavillons?|stands?|delegations?|caravane|vitrine|catalogue|gamme|liste d'attente|entreprise [a-z]+|collection|annuaire)`
	// soon stands between a verb and its number.
	soon = `(?: +(?::|donc|grosso modo|en gros|desormais|aujourd'hui|maintenant|deja|toujours|encore|actuellement|exactement|` +
		`a (?:cette|la meme|pareille)(?: [a-z]+){1,2}|seulement|precisement|ainsi|enfin|en tout|au total|a (?:ce jour|present|fin|la fin|la date)|fin|` +
		`au|en|dans ses rangs|(?:en|au|dans|sous|autour) (?:son|sa|ses|leur|notre|nos|de|d')(?: ?lui| ?elle| ?nous| sein| rangs| banniere)|de [a-z]+|` +
		`decembre|31|1er|janvier|20[0-9]{2}|pas moins|plus|que|qu'|pres|un peu|quelque|environ|les?|ses|nos|[0-9/]+|` + passage.Months + `))*`
)

var (
	sureNoun = pattern.Of(`^[ "]*(?:d(?:e |')|de (?:nos |ses |leurs ))?(?:(?:[a-z-]+[sx]|pme|tpe|eti)(?: et [a-z]+s)? ){0,2}?(?:` + memberNoun + `|` + firmNoun + ` (?:federe|affilie|cotisant|rallie)e?e?s)\b`)
	// ofOthers stands between a noun and those whose it is: « 12 contacts des adhérents ».
	ofOthers = pattern.Of(` (?:des|aux|les|nos|ses|vos|leurs|dans|chez|plus|sans) `)
	firmNext = pattern.Of(`^ ?(?:d(?:e |'))?(?:[a-z]+ )?` + firmNoun + `\b`)
	// otherNoun is counted, and no member.
	otherNoun = pattern.Of(`^ ?(?:d(?:e |'))?(?:[a-z-]+ )?(?:personnes?|participants?|participations?|salarie(?:e?s)?|emplois?|etudiants?|eleves?|` +
		`visiteurs?|jeunes|commissions?|groupes?|poles?|filieres?|axes?|antennes?|colleges?|sites|projets?|actions?|evenements?|rencontres?|reunions?|` +
		`demi-journees?|journees?|jours?|mois|semaines?|etp|permanents?|administrateurs?|elus|heures?|ans|annees?|communes|departements|regions|pays|` +
		`metiers|equipements|plateformes?|candidats?|exposants?|inscrits|votants|utilisat\w+|lecteurs|lectrices|auditeurs|spectateurs|demandeurs|` +
		`formateurs|intervenants|habitants|dirigeante?s|chercheurs|stagiaires|apprentis?|apprenants|investisseurs|donneurs|acheteurs|fois|reprises|` +
		`collaborateurs|collaboratrices|benevoles|invites|references?|produits?|articles?|abonnes|dossiers?|visites?|contacts?|partenaires?|tonnes|` +
		`pages|places|lots?|voix|pouvoirs|% )\b`)
	// bodyMembers are the members of a board or a meeting, and who takes part in something.
	bodyMembers = pattern.Of(`^ ?(?:[a-z-]+ )?` + memberNoun + ` (?:(?:du|de la|d'un|d'une|de l'|des?) ?)?(?:bureau|conseil|jury|comite|ca\b|equipe|` +
		`groupe|commission|college|assemblee|en exercice|composant|elus|titulaires|suppleants|votants?|fondateurs?|d'honneur|honoraires|` +
		`(?:sont |etaient )?(?:ne (?:prenant|prennent) pas part|n'(?:ont|ayant) pas pris part|present|represent|excus|absent|en (?:ligne|salle|visio\w*)|connect|autour de la table))`)
	// acting is what members do or what is done with them, behind their noun.
	acting = pattern.Of(`^ ?(?:(?:[a-z'-]+ ){0,2}?(?:adherent(?:e?s)?|membres|cotisants?|entreprises?|structures?|societes?) )?(?:[a-z]+ ){0,2}?(?:l'|s'|` +
		`d')?(?:(?:ne |n'|s'|l'|les |en |y |nous )+(?:ont|_|a)\b|(?:se |s'|s'en |s'y )sont\b|impliqu|accompagn|form(?:e|es|ee|ees|ation)\b|sensibilis|` +
		`orient|particip|utilis|_ |ont |ayant |presents?|offreur|aide|mobilis|inscri|rencontr|visit|audit|engage|interroge|sonde|satisfait|exposant|` +
		`beneficia|concern|repond|volontaire|interess|venus?|sont (?:impliqu|accompagn|venu|engag|inscri|equip|interess|intervenu)|utilisat|equip|` +
		`diagnosti|certifi|labellis|pilote|motiv|touch|different|par (?:seance|rencontre|atelier|mois)|en moyenne|se sont|` +
		`qui (?:ont|_|sont|particip|utilis|souhait|veulent)|` + inScheme + `)`)
	// forms are what is counted of those who join.
	forms = pattern.Of(`^ ?(?:bulletins|cartes|contrats|fiches|dossiers d'adhesion)\b`)
	// paid is what who paid has done, unpaid what others have not.
	paid = pattern.Of(`\b(?:[_a] jour\b|combien (?:paient|cotisent|reglent)|en regle\b|` +
		`(?:ont|ayant|_|avai(?:t|ent)) (?:(?:deja|toutes|tous|bien) )*(?:regle|paye|acquitte|verse|cotise|solde|honore)|` +
		`(?:est|sont|etaient) (?:regle|paye|acquitte)|cotisations? (?:[a-z0-9' ]{0,30}? )?(?:ete |sont |etaient |est )?(?:regle|paye|encaiss|acquitt|` +
		`percu|recu|verse|rentre)e?e?s?)`)
	unpaid = pattern.Of(`\b(?:n'ont|n'est|ne sont|n'etaient|pas encore|restent? a|en retard|relanc\w+|impaye\w*)\b`)
	// newcomers are counted as they come and go, not as those there are.
	newcomers = pattern.Of(`\b(?:nouve(?:aux?|lles?|l)|arriv\w+|departs?|radi\w+|demission\w*|entrees?|sorties?|sortants?|entrants?|rejoint\w*|quitt\w+|` +
		`renouvel\w+|supplementaires?|perdu\w*|partir|gagne\w*|partis|de (?:plus|moins)|pertes?|retraits?|recrut\w+|rejoindr\w+|rallie\w*)\b`)
	// asFewer is a number that says by how many they became more or fewer.
	asFewer = pattern.Of(`^ ?(?:[a-z'-]+ ){0,2}?(?:de plus|de moins|de mieux|supplementaires|nous ont rejoint|ont rejoint|nous ont quitt|ont quitt|qui nous rejoignent)`)
	// aims are what is hoped for.
	aims = pattern.Of(`\b(?:objectifs?|cibles?|atteindre|vis(?:er|ons|e|ent)|ambition\w*|d'ici|horizon|souhait\w+|passer (?:a|de|le|la|au)|porter a|` +
		`porter de|arriver a|monter a|esper\w+|devrait|pourrait|franchir|depasser|recruter|conquerir|attirer|seron[ts]|sera|seraient|aura|` +
		`compter(?:a|ai|as|ons|ont|ez)\b|prevoi\w+|projet\w* d|vers les)\b`)
)

// inScheme is what some of the members have joined, which is not the cluster: « sont dans le groupement gaz », « font
// partie du club des acheteurs ».
const inScheme = `(?:(?:sont|etaient|restent|se retrouvent) (?:desormais |aujourd'hui |maintenant )?(?:dans|sur)|font partie d[eu]s?|` +
	`(?:sont )?entre(?:nt|s|es)? (?:dans|au)|ont (?:rejoint|integre)|adherent a) ?(?:le |la |l'|les |un |une |notre |nos |au |aux )?` +
	`(?:groupements? (?:d'|de |des )?(?:achats?|commandes?|gaz|energies?|electricite|employeurs?)|achats? groupes?|contrats?|marches?|programmes?|` +
	`dispositifs?|projets?|consortiums?|annuaires?|catalogues?|plateformes?|parcours|cohortes?|promotions?|bourses?|services?|demarches?|` +
	`(?:club|groupe|cercle|reseau) (?:des|de|d') ?[a-z]+|experimentations?|filieres? de collecte|tournees?|centrales? d'achats?|mutuelles?)\b`

// Where members are.
const (
	// areaNoun names an area that an authority has.
	areaNoun = `(?:territoires?|territorial\w*|metropol\w+|agglomeration|agglo\b|communautaire|communaute|departement\w*|perimetre|bassins?|` +
		`arrondissements?|pays|cantons?|communes?|vallees?|rivages?|terres|ressort|intercommunalite|region\w*|ville|vallee|presqu'ile|interco|local\w*|` +
		`locaux|locales|sur place|chez (?:vous|nous)|massifs?|littoral|estuaire|peninsule|aire urbaine|bassins?)`
	// here is where whoever writes is.
	here = `\b(?:d'ici|ici(?: meme)?|sur place|localement|du (?:pays|cru|coin|terroir)|au pays|(?:de )?chez (?:vous|nous|toi))\b`
	// locates says of somebody where he is.
	locates = `(?:implant\w+|etabli\w*|install\w+|situe\w*|bases|basees|localis\w+|domicili\w+|sieg(?:e|ent)|leur siege|` +
		`(?:ont|_|ayant|avec|dispos\w+ d'|posse\w+) ?(?:une?|leur|son|leurs|ses|des) (?:implantations?|etablissements?|sites?|usines?|ateliers?|` +
		`adresses?|sieges?|bureaux|laboratoires?|labos?|studios?|magasins?|entrepots?|fabriques?|cabinets?|agences?|boutiques?|` +
		`locaux|racines|pied-a-terre)|exerce(?:nt)?|exercaient|resid\w+|demeur\w+|se trouv\w+|relev(?:e|ent)|` +
		`travaill\w+|leur (?:activite|atelier|usine|etablissement|etabli)|presents?|ancre\w*|heberge\w*|habitent|viennent|oeuvr(?:e|ent)|oper(?:e|ent)|` +
		`issue?s?|rattache\w*|ont pignon sur rue|ont elu domicile|(?:ont|ayant|avaient|possedent|gardent) leurs? [^,;.()]{2,40}? (?:dans|sur|en|a) ?(?:l'interieur d[eu] )?(?:la |le |l'|notre |votre )?` + areaNoun + `)`
)

var (
	inArea = pattern.Of(here + `|\b(?:dans|sur|en|de|du|des|d'|a|au|aux|chez|l'|la|le|les|votre|notre|cette|ce|son|nos|vos|ses|leurs) ?(?:[0-9]+ |` +
		`(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent)(?:-[a-z-]+)? )?` + areaNoun + `\b|^ ?%? ?` + areaNoun + `\b|(?:^ ?%? ?|\b(?:sont|etaient|est|entreprises|structures|` +
		`adherents|membres|societes|cotisants|adresses?|sieges?|etablissements?|sites?|ateliers?) )(?:loca|territoria|metropolitain|regiona|departementa|communa|communautair)(?:ux|les?|ls?|e?s?)\b`)
	located = pattern.Of(`\b` + locates + `\b`)
	place   = pattern.Of(`\b(?:dans|sur|en|a|au|aux) (?:(?:le|la|les|l'|notre|votre|cette) ?)?$`)
	outside = pattern.Of(`\b(?:hors|exception|sauf|excepte|n'ont (?:pas|aucun|plus)|ne sont pas|n'est pas|en dehors|ailleurs|exterieure?s?|a l'etranger|` +
		`limitroph\w+|voisine?s?|reste)\b`)
	areaLast = pattern.Of(`\b(?:l'|la |le |les |votre |notre |de |sur |dans )?` + areaNoun + `(?: d[a-z']* ?[a-z-]+){0,3}(?:[a-z' -]{0,30} ?:|` +
		`(?: j'| on | nous | vous | )en (?:abrite|compte|accueille|reunit|heberge|rassemble|denombre|recense|avons|ai|[_a])| (?:abrite|accueille|heberge|concentre))? ?$`)
	// ofThem takes up the members told before.
	ofThem = pattern.Of(`^ ?%? ?(?:de l'(?:effectif|ensemble)\b|(?:des|de (?:nos|ses|ces|leurs)|d'entre) ?(?:` + memberNoun + `|` + firmNoun + `|elles|eux|nous|vous)\b)`)
	among  = pattern.Of(`\b(?:dont|parmi (?:eux|elles|nous|vous|lesquel(?:le)?s|(?:ces |ses |nos |vos |les )(?:derniers|dernieres|restants|[0-9]+|adherents|membres|cotisants))|sur ces (?:[0-9]+|derniers)(?: [a-z]+)?,?|etablis pour|sur ce total)\b[^;.]{0,40}$`)
)

var (
	// share of something else than members.
	ofOther = pattern.Of(`^ ?(?:(?:des?|du|de la) |d'|de l')[a-z]`)
	// fraction is a share in words.
	fraction = pattern.Of(`\b(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|[0-9]) (?:[a-z]+ )?sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|` +
		`vingt|cent|10|5|4|3|2|100)\b`)
	// was is a verb of what they were.
	was = pattern.Of(`\b(?:(?:ils|elles|nous|on|vous) (?:(?:n'|n')?en )?(?:etaient|etait|etions|etiez|comptai\w+|avait|avaient|avions)|y en avait|` +
		`en (?:avait|comptait|federait|reunissait|rassemblait|regroupait|denombrait|recensait|affichait|comprenait|avions))\b[^,;]{0,30}$`)
)

// When members were counted.
var (
	yearEnd = pattern.Of(`\b(?:31 decembre|31/12|31\.12|dernier jour de|fin (?:de )?(?:l'annee|decembre|d'annee|d'exercice|20[0-9]{2})|` +
		`la fin (?:de l'annee|de l'exercice|de |20[0-9]{2}|d')|cloture\w*|clos|close|saint-sylvestre|reveillon|t4|en decembre|` +
		`(?:terminons|finissons|achevons|cloturons|termine|finit|acheve|cloture) (?:l'annee|l'exercice|20[0-9]{2}))\b`)
	newYear = pattern.Of(`\b(?:1er janvier|debut (?:de )?janvier|1/1/|01/01/) ?(20[0-9]{2})`)
	now     = pattern.Of(`\b(?:a ce jour|aujourd'hui|desormais|actuellement|maintenant|a present|a la date|nous voici|nous voila|` +
		`au [0-9]{1,2}(?:er)? (?:` + passage.Months + `))\b`)
	yearBefore = pattern.Of(`\b(?:qu'(?:en janvier|au 1er janvier|au debut|en debut d'annee)|(?:s'est|etait) ouverte? (?:avec|sur|a)|` +
		`l'(?:annee|exercice) (?:(?:_|avait|est|etait) )?(?:commence|debute|demarre|partie?)e?|(?:avions|avait|avons) (?:ouvert|commence|demarre|entame|aborde) (?:l'annee|l'exercice)|` +
		`(?:un an|une annee|douze mois) (?:plus tot|avant|auparavant)|(?:il y [a_]|voici|voila) (?:un an|douze mois)|l'an (?:dernier|passe)|` +
		`l'annee (?:derniere|precedente|passee|d'avant)|l'exercice (?:precedent|passe)|precedente?s?|precedemment|a la meme epoque|n ?- ?1|` +
		`a l'ouverture|(?:au|en) debut d(?:e l'|')(?:annee|exercice)|a l'entree de l'annee|annee d'avant|rentree precedente)\b`)
	lastYear = pattern.Of(`\b(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee|ecoulee)|l'exercice passe)\b`) // « fin 2024, l'an dernier »
	longAgo  = pattern.Of(`\b(?:il y [a_] (?:[a-z]{3,}|[0-9]+) ans|a (?:sa|la|l'|leur) ?(?:creation|fondation|origine|naissance|lancement|signature|` +
		`labellisation)|au (?:depart|lancement|moment de s[ao]n?)|lors de s[ao]n? (?:creation|fondation)|a ses debuts|au tout debut)\b`)
	versus    = pattern.Of(`\b(?:vs\.?|contre|apres|au lieu de|rappel|la ou il y en avait)[^,;.]{0,30}$`)
	theyWere  = pattern.Of(`\b(?:ils|elles|nous|on|vous) (?:n')?(?:etaient|etions|etait|etiez)[^,;.]{0,30}$`)
	namedYear = pattern.Of(`\b(20[0-9]{2})\b|[0-9]/[0-9]{1,2}/([0-9]{2})\b`)
	frontTime = pattern.Of(`^(?:[^,;:0-9]{2,40}: ?|(?:et|mais|puis|or) )?\W*(?:20[0-9]{2}|ce [0-9]{1,2}|au|[a_]|fin|en|l'an|l'annee|un an|il y [a_]|debut|pour|courant|des|quand|lorsque|lors)\b[^,]{0,80},(?: 20[0-9]{2},)?`)
)

// wereSoMany stands before how many others than the members were, theyDid is what those did: « ils étaient 34
// affineurs à suivre le cours ».
var (
	wereSoMany = pattern.Of(`\b(?:ils|elles) etaient\b[^;.]*$`)
	theyDid    = pattern.Of(`^(?: ?[a-z'-]+){0,5}(?:, [a-z' -]{3,60},)? a (?:en |y |se |s')?[a-z]+(?:er|ir|re)\b`)
)
