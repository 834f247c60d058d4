package passage

import (
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

// Words between a number and its noun, and adjectives that belong to the noun before them.
var (
	beforeNoun = pattern.Of(`^ ?(?:(?:d'|de |des |du )?(?:nouveaux|nouvelles|nouvel|nouveau|nouvelle|autres|premiers|premieres|grands|grandes|principaux|` +
		`principales|derniers|dernieres|grande|grand|belles|beaux|vrais|vraies|jeunes|futurs|futures|anciens|anciennes|differents|differentes|` +
		`prochains|prochaines|seuls|seules|seul|seule)\b|(?:de )?(?:nos|ses|leurs|vos|ces) |des |d'|de )`)
	petits    = pattern.Of(`^ ?(?:petits?|petites?)[ -]dejeuners?(?:[ -](?:debats?|conferences?|technologiques|thematiques))?`)
	compounds = pattern.Of(`^(?:conventions d'affaires|demandeurs d'emploi|bilans carbone|appels a projets|journees d'essais|chefs d'entreprise|` +
		`porteurs de projets?|groupes de travail|offres d'emploi|contrats de travail|prises de contact|voyages d'etudes?|visites d'entreprises?|` +
		`chiffre d'affaires|articles de presse|lettres d'information|tables rondes|portes ouvertes|heures de formation|jours de formation|` +
		`mises en relation|rendez-vous(?: d'affaires)?|plans? d'actions?)`)
	adjective = pattern.Of(`^ ([a-z]+(?:iques?|ales?|aux|ielles?|iels?|ifs?|ives?|aires?|euses?|ables?|ibles?|elles?|eens?|eennes?|ains?|aines?|oises?|` +
		`ois|istes?)|collectifs|communs|communes|collectives|croises|inter|cyber|ia|rse|flash|blancs|europeens|energetiques|carbone|individuels)\b`)
	// noNoun are words that stand behind a number and are no noun: prepositions, conjunctions and pronouns, adverbs, verbs and what is left.
	noNoun = fold.WordSet("a au aux en sur pour par avec dans chez contre lors hors depuis entre selon avant apres pendant des du parmi via pres sans sous malgre vers " +
		"jusqu jusque grace faute outre devant derriere durant quant moyennant sauf hormis et ou dont soit qui que puis mais alors ce cette ces si se " +
		"s le la les l un une nous on il elle ils elles y quand lorsque lorsqu comme car donc ni afin ainsi puisque tandis lequel laquelle lesquels " +
		"lesquelles eux lui leur ceux celles ceci cela encore toujours deja seulement plus moins fois environ minimum maximum fin ne n pas voire " +
		"notamment ensuite ensemble rien enfin aussi surtout presque parfois souvent jamais ici ailleurs desormais aujourd hier demain bien tres trop " +
		"peu tant autant ont est sont seront sera etaient etait ayant etant ete soient restants restantes")
)

// NounAfter is where the noun behind a number begins and ends, with the adjectives that
// make one thing of it. Both are the same place where none stands there.
func NounAfter(low string, at int) (from, to int) {
	if g := petits.FindStringIndex(low[at:]); g != nil {
		from := at
		for from < len(low) && low[from] == ' ' {
			from++
		}
		end := at + g[1]
		if more := regexpEt.FindStringSubmatchIndex(low[end:]); more != nil {
			end += more[3]
		}
		return from, end
	}
	adjectiveAt := -1
	for {
		g := beforeNoun.FindStringIndex(low[at:])
		if g == nil || g[1] == 0 {
			break
		}
		if w := low[at : at+g[1]]; len(strings.TrimSpace(w)) > 3 {
			adjectiveAt = at + strings.LastIndexByte(strings.TrimRight(w, " "), ' ') + 1
		}
		at += g[1]
	}
	for at < len(low) && (low[at] == ' ' || low[at] == '"') {
		at++
	}
	word := WordAt(low, at)
	if (word == "" || noNoun[word] || IsParticiple(word)) && adjectiveAt >= 0 {
		at = adjectiveAt
		if word = WordAt(low, at); !standsAlone[word] {
			return at, at
		}
	}
	if word == "" || noNoun[word] || IsDigit(word[0]) {
		return at, at
	}
	if IsParticiple(word) {
		if adjectiveAt >= 0 && standsAlone[WordAt(low, adjectiveAt)] {
			return adjectiveAt, adjectiveAt + len(WordAt(low, adjectiveAt)) // 340 jeunes accueillis
		}
		return at, at
	}
	end := at + len(word)
	if g := compounds.FindStringIndex(low[at:]); g != nil {
		return at, at + g[1]
	}
	for range 2 {
		g := adjective.FindStringSubmatchIndex(low[end:])
		if g == nil || notAdjective[low[end+g[2]:end+g[3]]] || IsParticiple(low[end+g[2]:end+g[3]]) {
			break
		}
		end += g[1]
	}
	if word == "petits" || word == "petites" || word == "demi" {
		if next := WordAt(low, min(end+1, len(low))); next != "" && !noNoun[next] {
			end += 1 + len(next)
		}
	}
	return at, end
}

// standsAlone are adjectives that name people by themselves: « une centaine de jeunes ».
var standsAlone = fold.WordSet("jeune jeunes ancien anciens ancienne anciennes")

// regexpEt is a second noun that is counted with the first: « 3 petits déjeuners et visites ».
var regexpEt = pattern.Of(`^( et [a-z]+s)\b`)

// notAdjective are nouns and other words that end as adjectives do.
var notAdjective = map[string]bool{"salaries": false, "aux": true, "travaux": true, "ceux": true, "animateurs": true, "elles": true, "elle": true, "journaux": true, "niveaux": true, "alors": true, "ailleurs": true, "plusieurs": true}

// participleWords are participles in frequent use that do not end in é, i or u with an
// agreement that tells them.
var participle = pattern.Of(`^[a-z]{2,}(?:ees?|es|e|is|ises?|us|ues?|its?|ites?|erts?|ertes?)$`)

// participles are the verbs of what clusters do, by their participle without its ending.
var participleStems = pattern.Of(`^(?:organis|realis|accompagn|form|sensibilis|aid|suivi|orient|soutenu|inform|mobilis|implique?|engag|labellis|` +
	`financ|depos|retenu|obtenu|cre|lanc|publi|edit|diffus|tenu|fait|faite|men|conduit|recrut|insere?|place?|recens|visit|rencontr|contact|reuni|` +
	`rassembl|accueilli|inscrit|particip|signe?|valid|termin|achev|livr|mis|mise|ouvert|prevu|programm|planifi|annonc|attendu|envisag|concern|` +
	`touch|utilis|equip|certifi|qualifi|audit|diagnostiqu|referenc|instruit|propos|anim|elabor|concu|initi|pass|vendu|achet|install|devel+opp|` +
	`produit|renouvel|dispens|deliv?r|gener|declar|collect|trait|transmis|envoy|heberg|connect|partag|integr|present|expos|command|dedi|ouvr|` +
	`represent|connus|annul|report|abandonn|ajourn|decal|finalis|deploy|mutualis|redig|consacr|assur|complet|identifi|gagn|lev|lauréat|prim|` +
	`selectionn|donn|suivi|repr|rejoint|sollicit|servi|preserv|maintenu|economis|evit|supplementaires|distribu|imprim|enregistr|post|tourn|` +
	`constitu|pourvu|conclu|remis|rendu|resolu|attribu|accord|remport|decroch|converti|habilit|honor|abouti|transform)(?:e|es|ee|ees|s|i|is|ie|ies|u|us|ue|ues|t|ts|te|tes)?$`)

// IsParticiple reports a word that says what was done with a thing, not a thing.
func IsParticiple(word string) bool {
	switch word {
	case "activites", "societes", "salaries", "unites", "communes", "entreprises", "visites", "cites", "qualites", "universites", "posts", "prix", "formes", "produits", "presents", "exposes", "dispositifs", "retenues", "unite", "mises", "mise", "inscrits", "audits", "rencontres", "commandes", "places", "postes", "equipes", "donnees", "annonces", "livres", "primes", "aides", "suites", "offertes", "rencontre", "participes", "levees", "tenues", "publies", "tournees", "tournee", "collectes", "menus":
		return word == "inscrits" || word == "presents"
	}
	return participle.MatchString(word) && participleStems.MatchString(word)
}
