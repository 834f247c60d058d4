package prose

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/prose/document"
)

// section says what a block tells of.
type section uint8

const (
	secOpen    section = iota // no heading says; a sentence may
	secResults                // results of N
	secPlan                   // the plan of N+1
	secClosed                 // neither, whatever its sentences say
)

// context is what headings say of a block.
type context struct {
	section section
	theme   string
	cluster int // its place in the list of clusters, 0 where one is told of
}

// What headings and leading sentences say. A heading that has words of both results and
// plan is the title of the whole.
var (
	opensResults = re(`\b(?:bilan|rapport d'activites?|compte[- ]rendu d'activites?|realisations?|realise(?:e|s|es)?|retrospective|retour sur|ce que nous avons|ce qu'on _|nous avons fait|fait en|_ ete fait|accompli(?:e|s|es)?|conduites?|menees?|_ (?:mene|conduit|realise)|ont (?:ete )?(?:mene|conduit|realise)\w*|avancement|actions passees|resultats?|en chiffres|faits marquants|temps forts|annee ecoulee|annee (?:bien |tres )?(?:remplie|riche|chargee|dense|intense)|on aurait aime|nos regrets|l'an dernier|l'annee derniere|ecoulee|un an d'actions?|ce qui (?:_|n'a)|notre annee|nos succes|a retenir|activites? (?:de l'annee|20)|l'activite|difficultes|point d'etape|moments forts|dans le retroviseur|actions 20[0-9]{2} realisees|execution)\b`)
	opensPlan    = re(`\b(?:programme|perspectives?|feuille de route|cap sur|le cap|orientations?|plan d'actions?|previsions?|previsionnel(?:le)?s?|a engager|a venir|a mener|envisage(?:e|s|es)?|seront|sera|objectifs?|ambitions|priorites|demain|agenda|prochaines etapes|projets? (?:pour|20)|on part sur|propose|projette|prevoit|prevu(?:e|s|es)? (?:en|pour)|rendez-vous de|l'annee prochaine|suite|et apres|prochainement|ce qui vous attend|nous ferons|nous allons|ce que nous (?:ferons|preparons|voulons)|projections?|horizon|deployees? (?:en|pour)|pour l'annee|annee a venir|intentions|pistes)\b`)
	closes       = re(`\b(?:rapport financier|finances?|financier(?:s|e|es)?|comptes?|budget|tresorier|rapport moral|cotisations?|elections?|renouvellement du|questions diverses|membres (?:titulaires )?(?:presents|absents|excuses)|etaient presents|presents ?:|pouvoirs|absents|excuses|apres en avoir delibere|decide ?:?$|delibere|ils nous rejoignent|nouveaux adherents|nouveaux membres|bienvenue|contacts?|nous contacter|votes?|resolutions?|vie statutaire|vie associative|quorum|signatures?|moyens humains|l'equipe|gouvernance de l'association|conseil d'administration|annexes?|sommaire|ordre du jour|mentions legales|composition du bureau|remerciements|glossaire|partenaires financiers|plan de financement|moyens|ressources (?:de|du) |considerant|visas?|vu (?:la|le|les)|cadre juridique|montant de (?:votre|la) demande|reglement d'intervention|dispositif d'aide|modalites|portrait|a la une|le chiffre|zoom adherent|parole d)\b`)
	decides      = re(`\b(?:apres en avoir delibere|decide\b.*:$|delibere\b.*:$|il est (?:propose|demande) (?:au|a l')|est invite a|arrete\b.*:$|article (?:1|premier|unique)\b|le (?:bureau|conseil|comite)[a-z -]* (?:decide|approuve|attribue|accorde|adopte))`)
	parts        = re(`\b(?:edito(?:rial)?|le mot d|mot du|introduction|preambule|contexte|presentation|en bref|chiffres cles|conclusion|qui sommes-nous|rappel)\b`)
	signsOff     = re(`^(?:bonne? (?:soiree|journee|reception|fin de|continuation|week)|cordialement|bien (?:cordialement|a vous|a toi)|a bientot|a tres (?:vite|bientot)|amicalement|sinceres salutations|veuillez agreer|je vous prie|dans l'attente|belle journee|nous vous prions)`)
)

// titleWords are those of the title of an act or of minutes, which opens no section.
var titleWords = re(`\b(?:proces-verbal|deliberation|seance|extrait du registre|conseil (?:metropolitain|communautaire|regional|departemental|municipal|d'administration)|bureau (?:metropolitain|communautaire)|commission permanente|comite de (?:suivi|pilotage)|assemblee generale|soutien aux?|objet|subventions?|demande de)\b`)

// onlyForm are the words of headings that name no subject, in the singular.
var onlyForm = wordSet(`le la les l un une de du des d et a au aux en sur pour par dans ce que qui qu nous on nos notre vos votre leur ses son sa cette cet ces ne n pas plus tout tous
bilan rapport activite action programme perspective feuille route cap orientation plan prevision previsionnel objectif ambition priorite realisation retrospective retour resultat annee an
exercice avancement point partie axe chapitre titre volet i ii iii iv v vi vii fait avon avez ont ete fera ferons seront sera engager venir mener menee mene conduite conduit realisee realise deployee engagee envisagee prevue prevu suivante suivant
ensemble marquant temp fort chiffre cle bref edito editorial mot president presidente introduction preambule contexte presentation conclusion difficulte frein reussite succes moment agenda prochaine prochain etape
annuel annuelle quantitatif qualitatif general generale grappe cluster pole club association industrielle entreprise filiere thematique theme suite projet nouvelle
deliberation bureau conseil metropolitain metropole communautaire municipal regional extrait registre convention soutien subvention dediee janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre rapporteur directeur directrice 1 2 3 4 5 6 7 8 9 10
comme convenu voici vrac tableau suivra dernier derniere ecoulee passee cour coup oil porte execution synthese detail detaille liste tableau principal principale grande grand ligne demain hier aujourd hui futur poursuite poursuivre travail document texte objet compte rendu comite suivi pilotage reunion seance assemblee proces verbal`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// sectionOf is what a heading or a leading sentence opens; secOpen for one that says nothing
// of it. N is the year of the results.
func sectionOf(low string, n int) section {
	results, plan := opensResults.MatchString(low), opensPlan.MatchString(low)
	now, next := n > 0 && strings.Contains(low, strconv.Itoa(n)), n > 0 && strings.Contains(low, strconv.Itoa(n+1))
	switch {
	case decides.MatchString(low):
		return secClosed
	case results && plan:
		switch {
		case next && !now && isFuture(low):
			return secPlan
		case now && !next:
			return secResults
		case next && !now:
			return secPlan
		}
		return secOpen
	case closes.MatchString(low) && !results && !(plan && next):
		return secClosed
	case results && !(next && !now) && !titleWords.MatchString(low):
		return secResults
	case titleWords.MatchString(low):
		return secOpen
	case plan && !(now && !next && !isFuture(low)), next && !now && len(low) < 50:
		return secPlan
	case now && !next && len(low) < 50:
		return secResults
	}
	return secOpen
}

// level is one heading that is open.
type level struct {
	style   string
	section section
	theme   string
	cluster int
	named   bool // it names a section
}

// outline follows the headings of a document.
type outline struct {
	year     int
	clusters *clusterNames
	stack    []level
	items    []level // containers: items that hold no more than the name of a theme
	lead     level   // a sentence that ends in a colon
	leads    bool
	titled   bool // a heading with a section was met
}

// context is what the headings that are open say.
func (o *outline) context() context {
	var c context
	for i := range o.stack {
		l := &o.stack[i]
		if l.named {
			c.section = l.section
		}
		if l.theme != "" {
			c.theme = l.theme
		}
		if l.cluster > 0 {
			c.cluster = l.cluster
		}
	}
	if o.leads {
		if o.lead.named {
			c.section = o.lead.section
		}
		if o.lead.theme != "" {
			c.theme = o.lead.theme
		}
	}
	for i := range o.items {
		if o.items[i].named {
			c.section = o.items[i].section
		}
		if o.items[i].theme != "" {
			c.theme = o.items[i].theme
		}
	}
	return c
}

// rank is how high a style stands: 0 for none of Markdown's levels.
func rank(style string) int {
	if len(style) >= 2 && style[0] == '#' {
		return int(style[1] - '0')
	}
	return 0
}

// heading opens a heading.
func (o *outline) heading(b *document.Block) {
	o.items, o.leads = nil, false
	low := newText(b.Text).low
	at := len(o.stack)
	for i := range o.stack {
		s := o.stack[i].style
		if s == b.Style || rank(b.Style) > 0 && (rank(s) == 0 || rank(s) >= rank(b.Style)) {
			at = i
			break
		}
	}
	o.stack = o.stack[:at]
	l := level{style: b.Style, cluster: o.clusters.heading(low)}
	if l.section = sectionOf(low, o.year); l.section != secOpen {
		l.named = true
	} else if parts.MatchString(low) {
		l.named = true
	}
	title := l.section == secOpen && opensResults.MatchString(low) && opensPlan.MatchString(low)
	if l.section != secClosed && l.cluster == 0 && !title && !parts.MatchString(low) {
		l.theme = o.themeOf(b.Text)
	}
	if !l.named && l.cluster == 0 && titleWords.MatchString(low) {
		return
	}
	if !o.titled && l.cluster == 0 && len(o.stack) == 0 && (title || l.section == secOpen && !l.named) && rank(b.Style) <= 1 && b.Style != "bold" && o.isTitle(b, low) {
		return // the title of the whole holds everything, and its rank is nobody's
	}
	o.titled = o.titled || l.named
	o.stack = append(o.stack, l)
}

// isTitle reports the title of a document, which is no theme.
func (o *outline) isTitle(b *document.Block, low string) bool {
	return b.Place.Line <= 6 || document.Style1(b.Style) || o.clusters.in(low)
}

// numbering of headings, and what stands before their subject.
var (
	headNumber = re(`^(?:(?:point|axe|partie|chapitre|titre|volet|theme|thematique|chantier) )?(?:[ivx]{1,5}[.)/ ]|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)/]?|[a-z][.)/])(?: ?[-:.])? +`)
	headForm   = re(`^(?:le |la |les |nos |notre )?(?:bilan|programme|perspectives?|realisations?|rapport d'activites?|plan d'actions?|objectifs?|resultats?|actions?|orientations?|projets?|thematique|theme|axe|chantier|volet|point|domaine)(?: [a-z']*)?(?: [0-9]{4})? ?[0-9a-z]{0,3} ?[-:.] ?`)
	headOn     = re(`^(?:une action de [a-z]+(?: de)?|(?:les |des |nos )?actions?|la poursuite d(?:es? |')actions?|poursuite d(?:es? |')actions?|travaux|axe|thematique|theme) (?:engagees? |menees? |de |d'|en matiere de )?(?:sur|autour|pour|en faveur|relatives?|liees?|en matiere)? ?(?:a|au|aux|de|du|des|d')? ?(?:l'|la |le |les )?`)
)

// themeOf is the subject that a heading or the label of an item names, without its number;
// "" where it names none.
func (o *outline) themeOf(s string) string {
	if strings.HasSuffix(strings.TrimSpace(s), "?") {
		return ""
	}
	t := newText(s)
	from := 0
	if at := headNumber.FindStringIndex(t.low); at != nil && at[1] < len(t.low) {
		from = at[1]
	}
	rest := t.low[from:]
	if at := headForm.FindStringIndex(rest); at != nil && at[1] < len(rest) && strings.ContainsAny(rest[:at[1]], ":-.") {
		from += at[1]
	} else if at := headOn.FindStringIndex(rest); at != nil && at[1] < len(rest) && strings.Contains(rest[:at[1]], " ") {
		from += at[1]
	}
	if strings.HasPrefix(rest, "ce qu") || strings.HasPrefix(rest, "un an ") {
		return ""
	}
	subject := strings.Trim(t.cut(from, len(t.runes)), " :.–-")
	if len(strings.Fields(subject)) > 12 {
		return ""
	}
	for w := range strings.FieldsSeq(fold.Singular(subject)) {
		if !onlyForm[w] && !isYearWord(w) && !o.clusters.word(w) {
			return subject
		}
	}
	return ""
}

func isYearWord(w string) bool {
	return len(w) == 4 && isDigit(w[0]) && isDigit(w[1]) && isDigit(w[2]) && isDigit(w[3])
}

// leading takes a sentence that ends in a colon, before what it announces.
func (o *outline) leading(b *document.Block, low string) {
	if b.Kind == document.Item {
		o.closeItems(b.Depth)
	} else {
		o.items = nil
	}
	l := level{style: strconv.Itoa(b.Depth)}
	if l.section = sectionOf(low, o.year); l.section != secOpen {
		l.named = true
	}
	if len(strings.Fields(low)) <= 10 && (l.section == secOpen || b.Kind == document.Item) && l.section != secClosed && !isFuture(low) {
		l.theme = o.themeOf(b.Text)
	}
	if b.Kind == document.Item {
		if l.section == secClosed {
			l.named = false
		}
		o.items = append(o.items, l)
		return
	}
	if l.named || l.theme != "" {
		if !l.named && o.leads {
			l.section, l.named = o.lead.section, o.lead.named
		}
		o.lead, o.leads = l, true
	}
}

// closeItems closes the containers that an item of a depth is not in.
func (o *outline) closeItems(depth int) {
	for len(o.items) > 0 {
		d, _ := strconv.Atoi(o.items[len(o.items)-1].style)
		if d < depth {
			return
		}
		o.items = o.items[:len(o.items)-1]
	}
}
