package members

import "bilan/report/pattern"

// The classes of verbs of which the grammar is made, as the words of package members are.
const (
	// tenses are the endings of a verb in the present, the imperfect and the conditional: a verb of holding
	// in the perfect tells of a meeting (« a réuni »).
	tenses = `(?:e|ent|ons|ez|ait|aient|ions|iez|ant|erait|eraient)`
	// allTenses are these with the participle, the infinitive and the simple past.
	allTenses = `(?:e|es|ee|ees|ent|ons|ez|ait|aient|ions|iez|ant|erait|eraient|er|a|erent)`
	// holders are the stems of regular ones of these.
	holders = `(?:re)?compt|rassembl|re?group|feder|associ|totalis|comptabilis|denombr|recens|revendiqu|affich|annonc|declar|represent|emmen|agreg|cumul|align|inventori`
	// holding are the verbs of what the cluster consists of.
	holding = `(?:(?:` + holders + `)` + tenses +
		`|groupait|groupe|reuni(?:t|ssait|ssaient|ssent|ssons|ssant|rait|raient)|compren(?:d|ait|ant)|` +
		`(?:dit|disent|declare|annonce|confirme|indique|affirme|assure|estime|pretend|reconnait)(?:nt)? (?:[a-z]+ )?(?:(?:` + holders + `)er|avoir|reunir)|` +
		`(?:dispos|se compos|s'enrichi|fai)\w{1,5} (?:etat )?d(?:e|')|(?:s'appu|repos)\w{1,5} sur|(?:peut|pouvons) (?:compter|s'appuyer) sur` +
		`|(?:fort|forte|forts|fortes|riche|riches|composee?s?|constituee?s?|formee?s?|(?:se|nous) (?:targu|prevaloi|prevau|felicit|reclam)\w{0,5}|` +
		`s'enorgueilli\w*|s'honor\w*) d(?:e|')|maison commune d(?:e|')|(?:un|notre|le|ce) (?:reseau|ecosysteme) d(?:e|')|` +
		`(?:peut|peuvent|pouvons|permet de) (?:(?:revendiqu|rassembl|feder|affich|annonc|declar|compt|align)er|reunir)(?: sur)?|porte-voix d(?:e|'))`
	// reaching are the verbs of how many there are of what stands before them, or of how many it comes to.
	reaching = `(?:attei(?:nt|gn\w+)|franchi(?:t|e|es|ssent|ssait)?|cap|barre|seuil|(?:(?:re)?tomb|pass|mont|remont|evolu|grimp|bascul|retourn|recul|chut|` +
		`baiss|augment|plafonn|culmin|stagn|stabilis|demeur|eleve?|fix|situ|limit|chiffr|port|ramen|arret|termin|achev|commenc|demarr|arriv|` +
		`etoff|tourn|depass|avoisin|frol|approch|evalu|estim|arrond|progress)` + allTenses + `|(?:re)?descend\w*|revien\w+|reven(?:ue?s?|ait|aient)|ressort(?:ent|ait)?|bondi\w*|` +
		`croit|croissent|cru|accrue?s?|s'accroi\w+|maint(?:ien\w+|enue?s?)|rest(?:e|ent|ait|ons|aient|e|ee|es|ees)|etabli(?:t|e|es|s|ssait|ssent)?|` +
		`(?:se|nous nous) (?:compt|mont)\w+|clo(?:s|se|t|ture\w*|turons)|fini(?:t|s|ssons|e)?|ouver(?:t|te)|s'ouvre|` +
		`(?:est|sont|reste|restent|demeure) (?:stables?|inchangee?s?|constante?s?|identiques?|(?:en|a la) (?:[a-z]+ )?(?:hausse|baisse|recul|progression)))`
	// belongs are the verbs of those who are members.
	belongs = `(?:(?:y |en )?adher(?:ent|aient)\b|(?:en )?(?:sont|etaient|restent|demeurent|ont ete|avaient ete) (?:[a-z']+ ){0,2}?(?:` + memberNoun + `|adherente?s|(?:recens|comptabilis|` +
		`denombr|feder)ees?|(?:recens|comptabilis|denombr|feder)es|inscrite?s (?:au (?:registre|fichier)|a (?:la |l'|notre )(?:grappe|association|federation|alliance))|` +
		`(?:reuni|rassembl|regroup|associ)e?e?s (?:au sein|dans|sous|par|en))` +
		`|cotisent\b|cotisaient\b|(?:ont|avaient) (?:adhere|cotise|(?:renouvele|reconduit|confirme|maintenu) leur adhesion)\b(?: (?:en|fin|` +
		`au) [^,;.(]{2,25})?(?: ?[,.;(]|$| (?:a|au) (?:la |l')?(?:grappe|cluster|pole|association|reseau|club|collectif))|appartien\w+|appartenaient|` +
		`(?:sont )?(?:reunie?s|rassemblee?s|federee?s|regroupee?s) (?:au sein|dans|sous|par)|` +
		`se sont (?:associe|federe|regroupe|reuni|rassemble|uni)e?s (?:au sein|dans|sous)` +
		`|inscrite?s (?:au (?:registre|fichier)|a l'association)|(?:en )?(?:font|faisaient) partie|` +
		`(?:nous |lui )?(?:font|faisaient|ont fait|ont (?:renouvele|garde|conserve|accorde) leur|renouvellent leur|gardent leur|conservent leur|` +
		`accordent leur) confiance|(?:nous |lui )?(?:sont|restent) fideles` +
		`|(?:nous )?(?:compos|constitu|form)(?:ent|aient) (?:aujourd'hui |desormais |ainsi )?(?:la|le|notre|l'|ce|cette)|figur(?:ent|aient)|` +
		`se (?:retrouv\w+|reunissent|reconnaissent) (?:sous|dans la meme)|` +
		`(?:ont|avaient|detiennent|possedent|ont (?:re)?pris) (?:leur|la|une) (?:carte|adhesion)|` +
		`(?:ont signe|signent|ont rempli|ont retourne) (?:la charte|leur bulletin|un bulletin|le bulletin)[a-z ]{0,12} d'adhesion)`
)

var (
	// contains is a verb of what the cluster consists of, right before the number.
	contains = pattern.Of(`\b` + holding + soon + ` *$`)
	// groupOf is what members make up.
	groupOf = pattern.Of(`\b(?:portefeuille|cluster|grappe|pole|communaute|vivier|noyau|socle|total|tissu|collectif|reseau|ecosysteme|club|groupement|` +
		`association|famille|base|effectif) d(?:e |')` + soon + ` *$`)
	// amounts is a verb of reaching before the number, with what stands between them: « a terminé
	// l'année avec », « franchit le cap des », « est passé de 61 à ».
	amounts = pattern.Of(`\b` + reaching + `(?:(?: [a-z0-9'/]+){0,7}? (?:a|_|avec|des|les))?` + soon + ` *$`)
)

// madeOf begins a sentence with whom something is made of, bodyBehind is a board that is: « Constitué de dix chefs
// d'entreprise, le conseil se réunit ».
var (
	madeOf     = pattern.Of(`^\W*(?:compos|constitu|form)e+s? d(?:e |')` + soon + ` *$`)
	bodyBehind = pattern.Of(`, ?(?:le |la |son |notre |l'|un |une )(?:[a-z]+ )?` + bodyNoun + `\b`)
)

// haveJoined is the label of those who belong: « Ont adhéré en 2024 : 48 structures ».
var haveJoined = pattern.Of(`^\W*(?:ont (?:adhere|cotise|renouvele leur adhesion)|sont (?:membres|adherents|adherentes))(?: (?:en|au|pour) [^:;]{2,30})? ?: ?$`)
