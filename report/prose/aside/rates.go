package aside

import "bilan/report/pattern"

// TellsRate reports a sentence of which a percentage tells a result.
func TellsRate(low string) bool { return rateSubject.MatchString(low) }

// ListsAccounts reports a sentence that lists what came in and went out.
func ListsAccounts(low string) bool { return len(accountWords.FindAllStringIndex(low, 4)) > 3 }

// WonBy reports words by which an amount was won, sold or given.
func WonBy(low string) bool { return wonBy.MatchString(low) }

// MemberNews reports a sentence about a firm by its name, as it is written.
func MemberNews(quote string) bool { return memberNews.MatchString(quote) }

// rateSubject is a sentence of which a percentage tells a result.
var rateSubject = pattern.Of(`\b(?:frequentation|(?:est|sont|etait|etaient) (?:[a-z]+ment )?(?:occupe|rempli|utilise|reserve|loue|servi)e?s? a|remplissage|` +
	`d'avis (?:favorables|positifs)|d'entre (?:vous|eux|elles) (?:ont|se|sont)|(?:controles?|tests?|audits?) ont [a-z]+|` +
	`\bcouvre (?:aujourd'hui |desormais )?|taux (?:de |d'|moyen )?[a-z]|satisfaction|satisfaits?|part (?:des?|du|d'|de l'|de la) ?|tendre vers|` +
	`viser|passer a|porter a|se (?:disent|declarent)|ont (?:participe|beneficie|trouve|ete|suivi|juge|realise|engage|recommand\w+|mis|signe|` +
	`rejoint|adopte|obtenu)|participant|utilisent|recommandent|sont (?:satisfaits?|engage|equipe|certifie|implique)|d'insertion|en emploi\b|` +
	`\b(?:conten|ramen|mainten|abaiss|redui|redescend|limit)[a-z]* (?:[a-z' ]{0,40} )?sous (?:les|la barre|le seuil)|` +
	`de (?:satisfaits?|satisfaction|participation|reussite|recommandation)|atteindre|s'etabli\w+|reduction|baisse (?:des?|de la))`)

// accountWords are those of accounts: a sentence with several of them lists what came in and went out.
var accountWords = pattern.Of(`\b(?:charges|produits|achats|services exterieurs|personnel|cotisations|subventions?|ventes|prestations|excedent|deficit|` +
	`tresorerie|recettes|depenses|total) ?:? ?[0-9]`)

// memberNews is a sentence about a firm by its name: « Optispec inaugure son nouveau site ».
var memberNews = pattern.Of(`^\P{L}*\p{Lu}[\p{L}&-]{2,}(?: \p{Lu}[\p{L}-]+){0,2} (?:inaugure|lève|reçoit|décroche|ouvre|recrute|embauche|investit|` +
	`s['’]installe|s['’]agrandit|rachète|remporte|emménage|obtient|exporte|fabrique|emploie) |` +
	`^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ : [^:]*\b(?:investis|levés|embauches)\b`)

// wonBy is what an amount was won, sold or given by: « 3 appels d'offres gagnés, 1,15 M€ ».
var wonBy = pattern.Of(`\b(?:projets?|dossiers?|cheques?|prets?|contrats?|marches?|offres|fonds [a-z ]+|concours|bourses?)\b[^;]*\b(?:labellis|financ|retenu|` +
	`gagn|obtenu|accept|signe|soutenu|benefici|en _ retenu|porteur)[a-z]*\b[^;]*(?:,|\(|pour|ressort|atteint|s'eleve)|` +
	`\brepresent[a-z]*[^;]* d'investissements?\b|\b(?:ca|chiffre d'affaires) (?:de )?[0-9]|\bventes? (?:de|pour|nouvelles|groupee)|` +
	`\bventes? cumulees?|promesses? d'achats?|\bvendu pour|\bont ete avances|\bde ventes\b|^[^;]*\b(?:recettes|economie)[^;]* pour les adherents`)

// NamesItems reports what the items of a list are called, at the end of the sentence that leads to it.
func NamesItems(behind string) bool { return itemNoun.MatchString(behind) }

// itemNoun is what the items of a list are called, at the end of the sentence that leads to it.
var itemNoun = pattern.Of(`^ (?:(?:grand|nouve|principa|gros|prochain|bel)[a-z]* )?(?:rendez-vous|chantiers|projets|actions|chapitres|points|engagements|` +
	`choses|pistes|etapes|annonces|decisions|nouvelles|sujets|dossiers|idees|mesures|initiatives|resolutions|temps forts|voeux|operations|promesses|` +
	`demandes|travaux|lignes)(?: (?:majeur|prioritair|nouve|suivant|concret|principa|phare)[a-z]*)?(?: (?:pour|en) (?:20[0-9]{2}|l'annee[a-z ]*))?\W*$`)

// WishedThat reports words before how many somebody had wished for.
func WishedThat(before string) bool { return wishedThat.MatchString(before) }

// wishedThat stands before how many somebody had wished for: « Vous aviez souhaité que quarante maraîchers ».
var wishedThat = pattern.Of(`\b(?:souhait|voul|demand|esper)[a-z]*\b[^.;]* qu(?:e |')$`)
