package figure

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

const months = passage.Months

// day is the number of a day of a month: « 97 au 31 décembre » is a count and a date.
const day = `(?:0?[1-9]|[12][0-9]|3[01])`

// noQuantity are the forms of figures that count nothing, whatever stands around them. Of a
// form with a group, the group is the figure.
var noQuantity = []struct {
	reason Reason
	form   *pattern.Expr
	words  bool // it may hold of words alone
}{
	{ReasonAddress, pattern.Of(`\b(?:siret|siren|rna|ape|tva|iban|rib|bic|naf)\b[ :n°~]*([0-9a-z](?:[0-9a-z ]{3,40})[0-9])`), false},
	{ReasonAddress, pattern.Of(`(?:\+33 ?\(?0?\)? ?[1-9](?:[ .-]?[0-9]{2}){4}|\b0[0-9](?:[ .-]?[0-9]{2}){4})\b`), false},
	{ReasonAddress, pattern.Of(`\b[0-9]{3} [0-9]{3} [0-9]{3} [0-9]{5}\b`), false},
	{ReasonAddress, pattern.Of(`\b[0-9]{1,4}(?: ?(?:bis|ter|[abcd]))?,? (?:rue|quai|avenue|av\.|bd|boulevard|place|chemin|route|allee|impasse|cours?|` +
		`square|esplanade|promenade|zone|za|zi|parvis)\b`), false},
	{ReasonAddress, pattern.Of(`\b(?:cs|bp|cedex|tsa) [0-9]+\b`), false},
	{ReasonAddress, pattern.Of(`\b[0-9]{5} (?:l[ea]s? |l')?[a-z-]{3,}(?: cedex)?(?: [0-9]{1,2}(?: *$| *[,;.)]))?`), false},
	{ReasonNumber, pattern.Of(`\b(?:pages?|pp?\.|articles|annexes|alineas|diapositives|diapos|planches) ([0-9]+(?:(?:,| a| et| ?-) ?[0-9]+)+)\b`), false},
	{ReasonNumber, pattern.Of(`\b(?:n ?[~o]|numeros?|articles?|art\.|alinea|chapitres?|nature|fonction|compte|sous-compte|ligne budgetaire|imputation|` +
		`annexes?|page) ?(?:n ?[~o] ?)?: ?([0-9][0-9._/-]*)`), false},
	{ReasonNumber, pattern.Of(`\b(?:convention|deliberation|arrete|dossier|facture) ?(?:n ?[~o] ?)?: ?([0-9][0-9._/-]{2,})`), false}, // « rappel de la convention : 8 ateliers » counts
	{ReasonNumber, pattern.Of(`\b(?:n ?[~o]|numeros?|articles?|art\.|alinea|chapitres?|nature|fonction|sous-compte|annexes?|page|salle|etage|batiment|` +
		`lot|loi|decret|convention|deliberation|arrete|iso|norme|version|phase|etape|axe|point|pt|volet|fiche|tome|niveau|bac ?\+|cerfa|` +
		`loi du|grand plan|rt|agenda|france|horizon|industrie|usine|scope|scopes) ?(?:n ?[~o] ?)?([0-9][0-9._/-]*)\b`), false},
	{ReasonNumber, pattern.Of(`\b(?:p\.?[ -]?j\.?|pieces? jointes?|poste|diapositives?|diapos?|slides?|planches?) ?:? ?([0-9]+)\b`), false},
	{ReasonNumber, pattern.Of(`\bcompte ([0-9]{4,}[0-9./-]*)\b`), false},
	{ReasonDate, pattern.Of(`\b(?:du |le |les )?1er (?:au|et|ou|-) ` + day + ` ` + months + `\b(?: (?:19|20)[0-9]{2}\b)?`), false},
	{ReasonRank, pattern.Of(`\b[0-9]{1,3} ?(?:ere?|eres?|e|es|eme|emes|ieme|nde?|nd|re)\b(?: et [0-9]{1,3} ?(?:e|eme)\b)?`), false},
	{ReasonRank, pattern.Of(`\b(?:saison|edition|episode|tome|no) [0-9]{1,3}\b`), false},
	{ReasonRank, pattern.Of(`\b(?:vague|tranche|pointure|cohorte|taille|generation|quai) ([0-9]{1,2})\b`), false},
	{ReasonDate, pattern.Of(`(?:^|[:;(,] ?)[0-9]{1,3} au (31 decembre\b(?: (?:19|20)[0-9]{2}\b)?)`), false}, // « 18 au 31 décembre » counts
	{ReasonDate, pattern.Of(`\b(?:du |le |les )?` + day + `(?:er)?(?: ?(?:,|et|au|-|/) ?` + day + `(?:er)?)* ` + months + `\b(?: (?:19|20)[0-9]{2}\b)?`), false},
	{ReasonDate, pattern.Of(`\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:19|20)?[0-9]{2}\b`), false},
	{ReasonDate, pattern.Of(`\b(?:du|le|les|des|jusqu'au|au) [0-9]{1,2} (?:au|et) [0-9]{1,2}\b`), false},
	{ReasonDate, pattern.Of(`\b[0-9]{1,2} ?(?:h|heures?) ?[0-5][0-9]\b|\b(?:a|_) [0-9]{1,2} h [0-5][0-9]\b|` +
		`\b(?:a|_|vers|des|avant|apres|jusqu'a) (?:environ |pres de )?[0-9]{1,2} ?(?:h\b|heures\b)(?: a [0-9]{1,2} ?h)?|` +
		`\b[0-9]{1,2} ?h(?: ?[-a] ?[0-9]{1,2} ?h)\b|\b[0-9]{1,2}:[0-5][0-9]\b`), false},
	{ReasonDate, pattern.Of(`\b(?:20[0-9]{2}|` + passage.Months + `),? (?:a |_ |vers )?([0-9]{1,2} ?h)\b(?:[,.;) ]|$)`), false},
	{ReasonDate, pattern.Of(`\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)(?: (?:matin|soir|midi))?,? (?:a |_ |vers |des )?` +
		`([0-9]{1,2} ?(?:h|heures))\b(?:[,.;:)]|$| [^d])`), false},
	{ReasonDate, pattern.Of(`\b(?:19|20)[0-9]{2} ?[-/] ?(?:(?:19|20)?[0-9]{2})\b`), false},
	{ReasonDate, pattern.Of(`\b(?:19|20)[0-9]{2}\b`), false},
	{ReasonDate, pattern.Of(`\bl'an (deux mille(?:[ -][a-z]+){0,3}?),|\ba (quatorze|dix|onze|quinze|seize|dix-sept|dix-huit|dix-neuf|neuf|huit|vingt) heures\b`), true},
	{ReasonDate, pattern.Of(`\ble (premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|` +
		`dix-neuf|vingt(?:[ -](?:et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:[ -]et[ -]un)?) ` + months), true},
	{ReasonDuration, pattern.Of(`\b(?:stand|salle|local|locaux|atelier|espace|surface|batiment|hall|bureaux?|terrain|hangar|plateau|parcelle|vitrine|` +
		`halle)s? (?:[a-z]+ )?(?:de |d'|\()(?:pres de |environ |plus de )?([0-9]+(?: [0-9]{3})?) ?(?:m2|ha|metres?)\b|\(([0-9]+(?: [0-9]{3})?) ?m2\b`), false},
	{ReasonNumber, pattern.Of(`"(?: ?[a-z'-]+){0,3} ?([0-9]+|zero|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille)(?: [a-z'-]+){1,4} ?"`), true},
	{ReasonPercentage, pattern.Of(`\b((?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|[0-9]) (?:tiers|quarts?|cinquiemes?|sixiemes?|septiemes?|` +
		`huitiemes?|dixiemes?))\b`), true},
	{ReasonPercentage, pattern.Of(`\b((?:un|deux|trois|quatre|cinq|six|sept|huit|neuf) sur (?:deux|trois|quatre|cinq|dix|cent))\b`), true},
	{ReasonNumber, pattern.Of(`\ba (deux|trois|quatre|[2-9]) chiffres\b`), true}, // « une croissance à deux chiffres »
	{ReasonNumber, pattern.Of(`^\W*([0-9]{1,2}(?:\.[0-9]{1,2}){1,3})\.? [a-z]`), false},
	{ReasonNumber, pattern.Of(`\bn ?[:=] ?([0-9]+)`), false},
	{ReasonFrequency, pattern.Of(`\b24 ?h ?/ ?24\b|\b7 ?j ?/ ?7\b`), false},
}
