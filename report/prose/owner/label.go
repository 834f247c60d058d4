package owner

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// byLabel is the reason by the word with which a sentence begins that tells nothing done, where that names
// the members or the house: « Salariés : 2 ».
func (v *view) byLabel() (name, reason string) {
	i := 0
	for i < 3 && (articles.Has(v.text(i)) || v.text(i) == "-") {
		i++
	}
	switch {
	case !v.counts():
		return "", ""
	case staffOfHouse.MatchString(v.Low[:v.Begin]) && !v.has(lexicon.Doing, 0, v.at) && !lexicon.Action.Has(v.counted()):
		return "salariés : N", staff
	case v.labelled():
		return "réunions de bureau : N", Row(strings.TrimRight(v.Low[:v.Begin], " :"))
	case tradeNouns.Has(v.text(i)) && local.Has(v.text(i+1)) && v.text(i+2) == ":" && !v.has(lexicon.Doing, v.noun+1, v.right):
		return "filière locale : N", sector
	case v.has(lexicon.Doing, i+1, len(v.words)):
		return "", ""
	}
	w, noun, colon := v.text(i), v.counted(), v.text(i+1) == ":"
	switch {
	case memberLabel.MatchString(v.Low[:v.Begin]) && !v.has(circles, 0, v.at):
		return "nouveaux adhérents : N", members
	case boards.Has(w) && colon && meetings.Has(noun):
		return "CA : N séances", statutory
	case staffLabels.Has(w) && colon:
		return "salariés : N", staff
	case attendance.Has(w) && colon && (w != "participants" || noun == "personnes"):
		return "présents : N", statutory
	case houseNouns.Has(w) && v.classAt(i, v.text(i-1)) == house:
		return "le conseil : N", statutory
	case (noun == "personne" || noun == "personnes") && v.has(houseTalk, 0, len(v.words)):
		return "N personnes à mi-temps", staff
	}
	return "", ""
}

// labelled reports a number alone behind a label that names by itself whose it is.
func (v *view) labelled() bool {
	label, ok := strings.CutSuffix(strings.TrimRight(v.Low[:v.Begin], " "), ":")
	if !ok || v.counted() != "" || strings.Contains(label, ":") {
		return false
	}
	reason := Row(strings.TrimRight(label, " "))
	return reason != "" && reason != members // whose labels are told from those of circles of members
}

var (
	local        = lexicon.Of(`departemental departementale local locale regional regionale national nationale francais francaise`)
	circles      = lexicon.Of(`club groupe commission cercle groupement`)
	staffOfHouse = pattern.Of(`^\W*(?:(?:nombre|effectif)s? (?:total )?d(?:e |es |')|dont |notre |nos |l'|les |ressources humaines|` +
		`moyens humains)? ?(?:salarie|permanent|benevole|etp|equivalent|collaborat|employe|equipe|effectif|moyens humains|` +
		`ressources humaines)[a-z]*\b[^:]{0,40}: ?$`)
	boards      = lexicon.Of(`ca ag`)
	staffLabels = lexicon.Of(`photo credit texte redaction maquette illustration salarie salariee permanent permanente etp`)
	attendance  = lexicon.Of(`participant present excuse assistance presence`)
	memberLabel = pattern.Of(`^\W*(?:(?:nouveaux|nouvelles|nombre d(?:e |')|les |nos ) ?)?(?:adherents|membres|adhesions|cotisants|departs|demissions|` +
		`radiations)\b[^:]{0,30}: [^;.]*$`)
)

// bySentence is the reason by words that tell of what the whole sentence is; of the sector only where the
// cluster is not told of.
func (v *view) bySentence() (name, reason string) {
	if disclaimed.MatchString(v.Low[v.End:]) {
		return "N dont le mérite ne nous revient pas", third
	}
	for _, s := range sentences {
		if s.in.MatchString(v.Low) && (s.reason != sector || !v.weAct()) {
			return s.name, s.reason
		}
	}
	return "", ""
}

// disclaimed says behind a figure that it is not the cluster's merit.
var disclaimed = pattern.Of(`^[^;.]*\b(?:ne|n') ?(?:nous |s'|se |en |y |l')*(?:en )?(?:attribu|revendiqu|rev[ie]+n)[a-z]* [^.;]*\b(?:merite|paternite)|^[^;.]*;?[^;.]*\b(?:n'y|n'en) (?:sommes|est|etions) pour rien|` +
	`^[^;.]*\bsans (?:lien|rapport) (?:direct )?avec (?:notre action|nos actions|la grappe|le cluster|le pole)\b`)

var sentences = []struct {
	name, reason string
	in           *pattern.Expr
}{
	{"au niveau national", sector, pattern.Of(`^\W*(?:au niveau|au plan|a l'echelle) (?:national|europeen|mondial|regional|nationale|du)|` +
		`^\W*(?:en (?:france|europe)|dans le monde)\b`)},
	{"selon l'Insee", sector, pattern.Of(`^\W*(?:selon|d'apres) (?:l'insee|une etude|l'observatoire|les chiffres|la federation|l'urssaf)`)},
	{"c'est le chiffre de X", third, pattern.Of(`\bc'est (?:la |le |l'|leur |une? )(?:statistique|chiffre|estimation|comptage|decompte|recensement|donnee)s? (?:a eux\b|` +
		`d(?:u|e|es|e la|e l'| l')? ?(?:observatoire|federation|insee|chambre|profession|filiere|secteur|organisateur|salon|syndicat|prefecture|branche|ademe)s?\b)`)},
	{"confie un témoin", third, pattern.Of(`" ?,? (?:temoigne|raconte|confie|sourit|se souvient|explique|resume|lance) [^.]{0,60}`)},
	{"« j'ai N »", third, pattern.Of(`"[^"]*\b(?:j'ai|m'a|je)\b[^"]*"`)},
	{"le festival voisin", third, pattern.Of(`^\W*(?:le|la|les|un|une|l'association) (?:[a-z]+ )?voisine?s?\b|^\W*a titre de comparaison\b`)},
	{"pour être éligible, N", capacity, pattern.Of(`\beligib(?:le|ilite)|^\W*(?:les |tout |chaque |un )?(?:porteur|candidat|beneficiaire|demandeur|` +
		`postulant|dossier|projet)s?\b[^,;]{0,30} (?:doi(?:t|vent)|devr(?:a|ont)) `)},
	{"certifie N", general, pattern.Of(`^\W*(?:[a-z']+ ){0,4}(?:certifi|attest)(?:e|ons|ent) (?:avoir|que|qu'|n'|ne |sur l'honneur)`)},
	{"vends N", general, pattern.Of(`^\W*(?:(?:vends|a vendre|cherche|recherche|donne|loue|a louer) ?:? ?[0-9]|offre d'emploi ?:)`)},
	{"le vivier est de N", sector, pattern.Of(`\b(?:vivier|potentiel|gisement)\b(?: [a-z']+){0,4} (?:est|etait|reste) (?:evalue|estime|chiffre|de|d')`)},
	{"le conseil a fixé à N", statutory, pattern.Of(`\b(?:conseil|bureau|ca|assemblee|ag|comite)\b(?: d'administration| generale| directeur)? (?:_|avait) ` +
		`(?:[a-z]+ )?(?:fixe|plafonne|limite)e?s? a [0-9]`)},
	{"étaient présents", statutory, pattern.Of(`^\W*(?:etaient|sont) (?:presents?|excuses?|representes?|invites?|convies?)\b`)},
}
