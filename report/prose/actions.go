package prose

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"strings"
)

// actionNouns are nouns of what clusters do; others are told by their endings.
var actionNouns = passage.WordSet(`action atelier visite rencontre reunion journee soiree matinee matinale dejeuner diner webinaire webinar conference seminaire salon forum congres convention mission voyage delegation club groupe
site plaquette newsletter lettre bulletin magazine annuaire catalogue cartographie guide portail plateforme application video charte logo identite carte kit fiche livre page compte blog podcast campagne presence stand
audit diagnostic etude enquete observatoire veille benchmark sondage questionnaire barometre bilan appel concours challenge hackathon trophee prix defi
refonte mise accueil suivi appui soutien aide conseil travail travaux relance reconduction extension offre service programme parcours cycle formation module session stage cours parrainage mentorat tutorat promotion
creation lancement ouverture poursuite maintien renforcement developpement deploiement demarrage preparation elaboration definition redaction publication edition diffusion realisation organisation participation animation sensibilisation information orientation
accompagnement recrutement engagement partenariat cooperation collaboration mutualisation achat commande groupement signature report intervention exercice temoignage permanence point afterwork petit demi table speed job forum exposition inauguration fete anniversaire college pitch
poste embauche recherche demonstrateur prototype fablab showroom laboratoire banque base outil label labellisation certification norme referentiel manifeste livret newsletter communication relations relation acces essai test experimentation pilote incubation acceleration boucle collecte tri inventaire bourse rendez hotline cellule task participation simulation mediation intermediation instruction montage depot candidature dossier projet structuration gouvernance refonte veille remise prise adhesion demarche chantier feuille plan strategie schema charte statuts evenement manifestation operation initiative dispositif semaine retour nuit printemps festival marche visite tournee rallye challenge learning benchmark business meeting meet`)

var actionEnding = pattern.Of(`(?:tion|sion|ment|age|ance|ing|isation)s?$`)

// notAction are words with such an ending that name no action.
var notAction = passage.WordSet(`nation region question solution dimension situation notion fonction population direction profession condition moment element batiment departement etablissement avantage village finance confiance tendance connaissance concurrence importance distance chance voyage personnage appartement gouvernement logement equipement document argument parking marketing pressing augmentation evolution croissance satisfaction motivation ambition mention comment notamment egalement seulement particulierement regulierement davantage avantages pourcentage ensuite attention position tradition generation reputation innovation transition performance excellence federation association organisation collection`)

// pluralParticiple are participles in the plural that look as nouns do: « impliqués et
// suivis ».
var pluralParticiple = passage.WordSet("suivis suivies accueillis accueillies mises conduits conduites lances lancees offertes")

// adverb is a word that ends as names of actions do, and is none: initialement.
var adverb = pattern.Of(`(?:ialement|ipalement|obalement|galement|finalement|ormalement|otalement|nuellement|tionnellement|iellement|ctuellement|ivement|iquement|ablement|iblement|amment|emment|ierement|eusement|ainement|usivement|otamment)$`)

// leadIn are words that may stand before an action: articles, adjectives.
var leadIn = re(`^(?:(?:(?:le|la|les|l'|un|une|des|du|de|d'|nos|notre|leur|leurs|ses|son|sa|ainsi que|et|puis|enfin|egalement|aussi|notamment|nouvelle|nouveau|nouvel|nouvelles|nouveaux|premiere?|premieres|premiers|grande?|plusieurs|quelques|divers|diverses|differents|differentes|deuxieme|seconde?|troisieme|petits?|petites?|autres?|prochaine?|[0-9]+e|[0-9]+eme|1re|1er|1ere) +|(?:l'|d') ?)+)`)

// isActionHead reports a piece of a sentence that begins with the name of an action.
func isActionHead(low string) bool {
	low = strings.TrimLeft(low, " \"'-*(")
	if strings.HasPrefix(low, "des ") || strings.HasPrefix(low, "du ") || strings.HasPrefix(low, "de ") || strings.HasPrefix(low, "d'") {
		return false
	}
	if at := leadIn.FindStringIndex(low); at != nil && at[1] < len(low) && !strings.HasPrefix(low, "petit") {
		low = low[at[1]:]
	}
	low = strings.TrimLeft(low, " \"'")
	word := passage.WordAt(low, 0)
	if first, _, ok := strings.Cut(word, "-"); ok && actionNouns[first] {
		return true
	}
	return isActionNoun(word)
}

func isActionNoun(word string) bool {
	if pluralParticiple[word] || adverb.MatchString(word) {
		return false
	}
	one := strings.TrimSuffix(strings.TrimSuffix(word, "s"), "x")
	if notAction[one] || notAction[word] {
		return actionNouns[one]
	}
	return actionNouns[one] || actionNouns[word] || len(word) > 5 && actionEnding.MatchString(word)
}

// acted are verbs of a sentence that tells what was done, each in the past.
var acted = re(`\b(?:(?:_|n'a|ont|avons|ai|avait) (?:[a-z']+ ){0,3}?(?:organis|realis|lanc|publi|edit|cre|men|conduit|poursuivi|particip|particip|ouvert|mis\b|refond|signe|accueilli|anim|elabor|redig|deploy|develop|diffus|recrut|inaugur|tenu|propos|install|initi|engag|reuni|rassembl|rejoint|rencontr|visit|form|sensibilis|accompagn|soutenu|aid|orient|depos|obtenu|remport|labellis|identifi|cartograph|recens|actualis|mis a jour|repris|remis|fait\b|assur|dispens|structur|consolid|renouvel|relanc|reconduit|expos|represent|mobilis|contribu|partag|termin|achev|livr|finalis|conclu|cofond|coorganis|co-organis|communiqu|present|produit|recu|fete|celebr|valid|adopt|test|experiment|concu|concret|imagin|tourn|demarr|debut|commenc|vu le jour|permis|integr|etendu|elargi|renforc|enrichi|port|instruit|mont|ete)[a-z]*|(?:s'est|se sont|nous sommes|nous nous sommes) (?:[a-z']+ ){0,2}?[a-z]+(?:e|ee|es|ees|u|ue|us|ues|i|is|ie|ies)|eu lieu|(?:est|sont) (?:[a-z]+ment )?(?:livree?s?|rendue?s?|achevee?s?|terminee?s?|signee?s?|installee?s?|creee?s?|inauguree?s?|finalisee?s?|bouclee?s?|deposee?s?|validee?s?|prete?s?)\b|est (?:en ligne|editee?|publiee?|diffusee?|paru|parue|sortie?|disponible|ouverte?|lancee?|operationnel\w*)|sont (?:editees?|publiees?|en ligne|ouvertes?)|parait|paraissent|continuent?|se poursui(?:t|vent)|perdurent?|_ paru|ont paru|(?:est|sont) (?:desormais |maintenant |aujourd'hui )(?:en|disponible|accessible)[a-z]*)\b`)

// actsOurs is a past tense of what the cluster or somebody for it did, actsOn a passive; noAct are
// participles that tell no action but a state or a feeling.
var (
	actsOurs = re(`(?:^|[^\p{L}])(?:nous|on|j['’]|je|la grappe|le cluster|le pôle|le club|le réseau|l['’]association|l['’]équipe|(?:nos|notre) \p{L}+) ?(?:\p{L}+ ){0,2}?(?:avons|a|ont|ai) (?:(?:également|aussi|ainsi|enfin|déjà|ensuite|par ailleurs|de plus|notamment|donc|bien|même) )*(\p{L}{3,}(?:é|i|u|is|it|ert))(?:[^\p{L}]|$)`)
	actsOn   = re(`(?:^|[^\p{L}])(?:a|ont) (?:(?:également|aussi|ainsi|enfin|déjà|ensuite|notamment|donc|bien) )*été (?:(?:également|aussi|ainsi|enfin|déjà|entièrement|totalement|largement|pleinement) )*(\p{L}{3,}(?:é|i|u|is|it|ert)(?:e|s|es)?)(?:[^\p{L}]|$)`)
	noAct    = re(`^(?:constat|souhait|appreci|voulu|regrett|choisi|rappel|soulign|not|remarqu|appris|compris|vecu|connu|benefici|perdu|ete|pu|du|cherch|eu|cru|su|vu|senti|subi|souffert|progress|augment|baiss|recul|stagn|resist|stabilis|confirm|temoign|salu|felicit|remerci|marqu|perturb|impact|confront|affect|fragilis|frein|penalis|retenu|exprim|indiqu|precis|approuv|adopt|elu|reelu|nomm|design|reconn|hesit|espere|dou[eé]|montr|prouv|suffi|manqu|gard|rest|attendu|juge|estim|evoqu|comment|demand|cout|tenu bon|ri\b|grandi|promis|fini|oubli|ecrit|repondu|dit)`)
)

// acts reports a clause that tells what was done.
func acts(low, written string) bool {
	if acted.MatchString(low) {
		return true
	}
	if !strings.Contains(low, "_ ") && !strings.Contains(low, "ont ") && !strings.Contains(low, "avons ") && !strings.Contains(low, "ai ") {
		return false
	}
	for _, form := range []*pattern.Expr{actsOurs, actsOn} {
		if g := form.FindStringSubmatch(strings.ToLower(written)); g != nil && !noAct.MatchString(passage.New(g[1]).Low) {
			return true
		}
	}
	return false
}
