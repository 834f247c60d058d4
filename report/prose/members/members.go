// Package members reads in the sentences of a text how many members the cluster has: in all, in
// the territory, with their subscription paid, and a year before.
package members

import (
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/figure"
	"bilan/report/prose/naming"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// How a text tells how many members a cluster has.
var (
	membersVerb = pattern.Of(`\b(?:rassemble(?:nt|ait)?|reuni(?:t|ssent|ssait)|federe(?:nt|ait)?|federant|regroupe(?:nt|ait)?|compt(?:e|ait|ons|ent)|dispose de|forts? de|fortes? de|passe\w* de|porte a|est (?:desormais )?a|on (?:est|etait)|(?:nous )?sommes|nous etions|vous etes|vous etiez|nos|ses|atteint|s'eleve a|s'etablit a|s'etoffe|etoffe|totalise|represente|est compose\w* de|l'un de nos|nombre (?:d'|de |de nos |des |total d')(?:adherents|membres)|effectif|au 31 decembre|revendique|affiche|(?:avec|sur) $|adhesions?\b)(?:\b|$)`)
	// membersSure is a noun that counts members; membersFirm one that counts companies, which
	// are members where the cluster is said to consist of them.
	membersSure = pattern.Of(`^ ?(?:[a-z-]+ ){0,2}?(?:adherente?s?|members?|membres?|cotisante?s?|societaires?|cooperateurs?|affilies?)\b`)
	membersFirm = pattern.Of(`^ ?(?:entreprises?|structures?|societes?|maisons?|etablissements?|industriels?|acteurs?|organisations?|organismes?|professionnels?|ateliers?|boites?|pme|tpe)\b`)
	// membersOfBody are members of a board, a jury, a working group, or people in a meeting.
	membersOfBody = pattern.Of(`^ ?(?:[a-z-]+ )?membres? (?:du |de la |d'un |de l'|des? )?(?:bureau|conseil|jury|comite|ca\b|equipe|groupe|commission|college|present|sont present|represent|excus|elus|en exercice|votant|fondateurs?\b)`)
	ofSubgroup    = pattern.Of(`\b(?:groupements?|groupes?|commissions?|comites?|collectif|communaute|conseil|bureau|jury|equipe|college|filiere|secteur|branche|cercle|atelier|promotion|offre|plateforme|centrale)\b[^.;:]*$`)
	ofClub        = pattern.Of(`\bclub [a-z]`)
	activity      = pattern.Of(`^ ?(?:adherents?|membres?|entreprises? adherentes?)?,? ?(?:[a-z]+ ){0,3}?\b(?:impliqu|accompagn|form|sensibilis|orient|particip|utilis|ont |sont (?:impliqu|accompagn|venus)|present|_ |offreur|aid|mobilis|inscri|rencontr|visit|audit|engage|interroge|sonde|satisfait|nous ont)`)
	areMembers    = pattern.Of(`^ ?(?:[a-z]+ ){1,3}(?:sont|etaient) (?:desormais |aujourd'hui |ainsi )?(?:adherent(?:e?s)?|membres)\b|^ ?(?:adherents|membres)[a-z ]{0,20} (?:nous font confiance|composent|constituent|forment|figurent)\b|^ ?[a-z-]+(?:,[^,;.]*,)? (?:(?:adherent|appartiennent) |sont |etaient |)(?:a|au|dans|au sein d[eu]) ?(?:la |le |l'|notre )?(?:grappe|cluster|pole|association|reseau)\b`)
	adheres       = pattern.Of(`^ ?(?:[a-z-]+ ){0,2}(?:(?:sont|etaient) (?:adherente?s?|membres|cotisante?s?)|ont (?:adhere|cotise|renouvele leur adhesion)\b(?: en 20[0-9]{2})?(?: ?[,.;]|$))`)
	ofCluster     = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau|nous|on|vous|elle|il|adherents|membres|terminons|finissons)\b`)
	territory     = pattern.Of(`\b(?:territoires?|territorial\w*|metropol\w+|agglomeration|agglo|communautaire|siege|implant\w+|etabli\w*|install\w+|situe\w*|locaux|locales|bases?|communaute|departement\w*|sur place|perimetre|bassin|arrondissement|pays|canton|communes|terres|ressort)\b`)
	paidUp        = pattern.Of(`^ ?(?:[a-z]+ ){0,2}(?:[a_] jour|ont (?:toutes |tous )?(?:regle|paye|acquitte|verse))`)
	paidBefore    = pattern.Of(`\b(?:adherents|membres|entreprises|structures) [a_] jour (?:de (?:leur|la|leurs) cotisations? )?(?:sont |etaient )?(?:au nombre de|:) ?$`)
	leaving       = pattern.Of(`\b(?:nouveaux|nouvelles|nouvel|nouvelle|arriv\w+|depart\w*|radi\w+|demission\w+|entrees|sorties|rejoint|quitte|renouvellent|supplementaires?)\b`)
	ofActivity    = pattern.Of(`\b(?:aupres d|deploie une offre|offre de services|orientation de|accompagnement de|acces d|au profit d|en faveur d)\w*$`)
	// membersLabel is a heading or label about the members themselves.
	membersLabel = pattern.Of(`^\W*(?:[0-9.)]+ ?)?(?:(?:les|nos|ses|vos|le nombre d'|nombre d'|nombre de|l'effectif d(?:es|')|evolution (?:du nombre )?d(?:es|') ?)? ?(?:adherents|membres|adhesions?|adherents et membres)|(?:le |notre )?(?:reseau|collectif)(?: d'adherents)?)\b[^.;]{0,12}$`)
	someOfThem   = pattern.Of(`^ ?%? ?(?:des|de (?:nos|ses|ces|leurs)|d'entre) ?(?:membres|adherents?|adherentes|societaires|entreprises adherentes|elles|eux|nous|vous)\b`)
	areThere     = pattern.Of(`^ ?%? ?(?:(?:adherents|membres|entreprises|structures|societes) )?(?:(?:sont|etaient) (?:situe|implante|installe|etabli|base|localise|domicilie|dans|sur|en)|ont leur|exercent|travaillent|se trouvent|resident)`)
	amongThese   = pattern.Of(`\b(?:sur ces [0-9]+|sur ces derniers|parmi eux|parmi elles|parmi ces derniers|dont|parmi lesquel(?:le)?s),? ?(?:environ |pres de |plus de )?$`)
)

// Told is what a text tells of the members of a cluster at the end of N, or at the date
// nearest to it. What it does not tell is nil.
type Told struct {
	Total, Territory, Share, PaidUp, Previous *quantity.Decimal
	Qualifier                                 quantity.Qualifier
	Quote                                     string
	Place                                     document.Place
}

// Sentence is a sentence in which members may be counted.
type Sentence struct {
	passage.Text
	Quote   string
	Place   document.Place
	Figures []*figure.Figure
	// Year is that of the results, 0 where it is not known.
	Year int
	// Plan is true of a sentence that tells what is planned, Statutory of one about assemblies and
	// boards.
	Plan, Statutory bool
	// Theme is the heading above.
	Theme    string
	Clusters *naming.Names
	// Follows is true behind a sentence that told how many members the cluster has.
	Follows bool
}

// reasonMembers is the reason of a figure that counts members, among those of package prose.
const reasonMembers = "members"

// Read finds the counts of members, which are no lines, and reports whether the sentence told how
// many there are.
func Read(s Sentence, told *Told) bool {
	r := membersIn{&s, told, newMembers.MatchString(s.Low) || weWere.MatchString(s.Low)}
	r.read()
	return r.before
}

// isMembers reports a sentence that tells how many members the cluster has.
func (s *membersIn) isMembers() bool {
	for _, m := range s.Figures {
		if m.Taken {
			return true
		}
	}
	return false
}

// membersIn are the counts of a cluster's members in a sentence.
type membersIn struct {
	*Sentence
	c      *Told
	before bool
}

func (s *membersIn) read() {
	for i, m := range s.Figures {
		if m.Money || !readAgain[m.Reason] && !(m.Reason == "previous" && (s.isMembers() || s.Follows)) {
			continue
		}
		n := m.Number
		switch {
		case s.paysUp(m):
			m.Take(reasonMembers)
			s.c.PaidUp = &n
		case (s.Follows || s.isMembers()) && s.ofMembers(m):
			s.takeShare(m)
		case m.Percent:
			if m.Role == figure.Value && someOfThem.MatchString(s.Low[m.End:]) && territory.MatchString(s.clauseBehind(m)) {
				s.takeShare(m)
			}
		case s.isPrior(m) && (s.Follows && s.isFirst(i) || s.isMembers() || s.tellsMembers(m, false)):
			m.Take(reasonMembers)
			s.before = true
			if s.c.Previous == nil {
				s.c.Previous = &n
			}
		case m.Reason == "previous" || m.Role == figure.Previous || m.Role == figure.Planned:
		case s.tellsMembers(m, m.Reason == "of_whole"):
			s.takeTotal(i)
		}
	}
}

// isFirst reports the first count of a sentence.
func (s *membersIn) isFirst(i int) bool {
	for _, o := range s.Figures[:i] {
		if o.Reason != "date" {
			return false
		}
	}
	return true
}

// readAgain are the reasons for which a number was set aside that may count members all the
// same: « sur 52 adhérents », « soit 42 adhérents ».
var readAgain = map[string]bool{"": true, "of_whole": true, "vote": true, "sector": true, "restated": true, "staff": true}

// takeTotal keeps how many members there are, and what stands beside it.
func (s *membersIn) takeTotal(i int) {
	m := s.Figures[i]
	n := m.Number
	m.Take(reasonMembers)
	s.before = true
	if s.c.Total != nil && !s.betterMembers() {
		return
	}
	*s.c = Told{Total: &n, PaidUp: s.c.PaidUp, Previous: s.c.Previous, Qualifier: m.Qualifier, Quote: s.Quote, Place: s.Place}
	s.aroundMembers(i)
}

// isPrior reports a count of the year before: « (70 fin 2023) », « contre 109 un an plus tôt »,
// « Adhérents au 31/12/2023 : 45 ».
func (s *membersIn) isPrior(m *figure.Figure) bool {
	if s.Year == 0 {
		return false
	}
	behind := s.Low[m.End:]
	if end := strings.IndexAny(behind, ",;)"); end >= 0 {
		behind = behind[:end]
	}
	for _, cut := range []string{" et ", " entre "} {
		behind, _, _ = strings.Cut(behind, cut)
	}
	for _, o := range s.Figures {
		if o.Begin > m.End && o.Reason != "date" && o.Begin-m.End < len(behind) {
			behind = behind[:o.Begin-m.End]
			if strings.HasSuffix(strings.TrimSpace(behind), ":") {
				behind = "" // « 57 (2023 : 51) »: what stands there is the next number's
			}
		}
	}
	before := s.Low[max(0, m.Begin-26):m.Begin]
	if cut := strings.LastIndexAny(before, ",;()"); cut >= 0 {
		before = before[cut+1:]
	}
	year, last := strconv.Itoa(s.Year), strconv.Itoa(s.Year-1)
	names := func(low string) bool {
		at := max(strings.LastIndex(low, last), strings.LastIndex(low, "/"+last[2:]))
		return at >= 0 && at > strings.LastIndex(low, year) && !strings.HasPrefix(low[at:], "/"+year)
	}
	if names(behind) && !strings.Contains(behind, year) || yearBefore.MatchString(behind) {
		return true
	}
	if strings.Trim(behind, " .!") == "" && yearBefore.MatchString(s.Low[:m.Begin]) {
		return true
	}
	return strings.HasSuffix(strings.TrimRight(before, " ."), ":") && names(before) ||
		beforeVersus.MatchString(before) && (s.isMembers() || s.Follows)
}

// paysUp reports a count of members that have paid their subscription, which minutes say in
// the sentence about the quorum.
func (s *membersIn) paysUp(m *figure.Figure) bool {
	if m.Percent || m.Role == figure.Previous || m.Role == figure.Planned {
		return false
	}
	behind := s.Low[m.End:]
	if m.Tail > m.Noun {
		behind = s.Low[m.Tail:]
	}
	return membersSure.MatchString(s.Low[m.End:]) && (paidUp.MatchString(behind) || paidUp.MatchString(s.Low[m.End:])) ||
		paidBefore.MatchString(s.Low[:m.Begin])
}

// ofMembers reports a number that counts some of the members told before, by where they are:
// « 61 d'entre eux exercent dans l'agglomération », « Sur ces 38, 29 dans l'agglo ».
func (s *membersIn) ofMembers(m *figure.Figure) bool {
	before := s.Low[:m.Begin]
	if label := strings.TrimRight(before, " ."); s.Follows && !m.Money && (strings.HasSuffix(label, ":") || len(label)+2 < len(before)) && territory.MatchString(lastClause(label)) {
		return true // « dont implantés dans l'agglomération : 31 »
	}
	return territory.MatchString(s.clauseBehind(m)) && (s.Follows && areThere.MatchString(s.Low[m.End:]) || someOfThem.MatchString(s.Low[m.End:]) || amongThese.MatchString(s.Low[:m.Begin]))
}

// lastClause is what stands behind the last comma, semicolon or bracket.
func lastClause(low string) string {
	return low[strings.LastIndexAny(low, ",;()")+1:]
}

// takeShare keeps how many members, or what share of them, are in the territory.
func (s *membersIn) takeShare(m *figure.Figure) {
	c := s.c
	n := m.Number
	m.Take(reasonMembers)
	s.before = true
	switch {
	case m.Percent && c.Share == nil:
		c.Share = &n
	case !m.Percent && c.Territory == nil:
		c.Territory = &n
	}
}

// clauseBehind is the rest of the clause behind a number.
func (s *membersIn) clauseBehind(m *figure.Figure) string {
	behind := s.Low[m.End:]
	if end := strings.IndexAny(behind, ";."); end >= 0 {
		behind = behind[:end]
	}
	return behind
}

// betterMembers reports a sentence that tells the members at the end of N where another did
// not.
func (s *membersIn) betterMembers() bool {
	old := passage.New(s.c.Quote).Low
	dated := passage.NamesYear(s.Low, s.Year) && strings.Contains(s.Low, "31 decembre")
	return dated && !strings.Contains(old, "31 decembre")
}

// tellsMembers reports a number that is the count of the cluster's members.
func (s *membersIn) tellsMembers(m *figure.Figure, whole bool) bool {
	before, behind := s.Low[:m.Begin], s.Low[m.End:]
	rest := s.Low[max(m.Tail, m.End):]
	switch {
	case aboutMembers.MatchString(before), ofThemAll.MatchString(before):
		return !activityLabel.MatchString(before)
	case s.Statutory && !atDate.MatchString(s.Low), membersOfBody.MatchString(behind),
		leaving.MatchString(before), leaving.MatchString(s.Low[m.End:max(m.End, m.Tail)]), leaving.MatchString(firstWords(behind, 4)):
		return false
	case weWere.MatchString(s.Low[:m.To]) && nowWeAre.MatchString(behind):
		return false
	case whole:
		return membersSure.MatchString(behind) && (s.isMembers() || territory.MatchString(behind))
	case ofSubgroup.MatchString(before), ofActivity.MatchString(strings.TrimSpace(before)), ofClub.MatchString(before) && s.Clusters.Of(before) == 0:
		return false
	case adheres.MatchString(behind), areMembers.MatchString(behind):
		return true
	case membersSure.MatchString(behind):
		if activity.MatchString(rest) && !paidUp.MatchString(rest) {
			return false
		}
		return membersVerb.MatchString(before) || atDate.MatchString(s.Low) || strings.Trim(before, " :-") == "" && !s.Plan && hasOnlyMembers.MatchString(s.Low)
	case membersFirm.MatchString(behind):
		if activity.MatchString(rest) {
			return false
		}
		return (composition.MatchString(before) && ofCluster.MatchString(before) || clusterBefore.MatchString(before)) && !happened.MatchString(before)
	case m.Noun < m.Tail:
		return presents.MatchString(before) && !notMembers.MatchString(behind)
	}
	return s.hasYearBefore(m) && weAre.MatchString(before) || (membersLabel.MatchString(passage.New(s.Theme).Low) || s.Follows || weWere.MatchString(before)) && weAre.MatchString(before)
}

// hasYearBefore reports a number behind which that of the year before stands: « quarante (35
// un an plus tôt) ».
func (s *membersIn) hasYearBefore(m *figure.Figure) bool {
	for _, o := range s.Figures {
		if o.Begin > m.End && strings.Trim(s.Low[m.End:o.Begin], " ") == "(" && s.isPrior(o) {
			return true
		}
	}
	return false
}

// firstWords are the first words of a text.
func firstWords(low string, n int) string {
	words := strings.Fields(low)
	return strings.Join(words[:min(n, len(words))], " ")
}

var (
	// aboutMembers is the label of the count: « Nombre d'adhérents au 31 décembre 2024 : ».
	aboutMembers = pattern.Of(`(?:^|[;.(,-] ?|\b(?:pour|cote|les|nos|des|nombre (?:total )?d(?:e |'|es |e nos )|effectif d(?:'|es )|total d(?:'|es ))) ?(?:les |nos |des )?(?:adherents?|membres|societaires|entreprises adherentes|membership|members)(?: (?:au|fin|en|de|du|a|la|l'association|le|cluster|pole|grappe|total|actifs|[0-9]{1,2}(?:er)?|[0-9/]+|` + passage.Months + `)\b)*(?:,? on est a| est passe de [0-9]+ a| (?:est|etait) de| s'eleve a| s'etablit a| atteint| (?:est |reste |demeure )*stable:? ?\(?| ?:| ?\.{3,}| ?\|) ?(?:(?:au|fin|en)? ?(?:31 decembre |31/12/)?20[0-9]{2} ?:? ?)?$`)
	// ofThemAll is « les adhérents, au nombre de ».
	ofThemAll     = pattern.Of(`\b(?:adherents|membres),? (?:(?:etaient|sont|seront) )?au nombre de $`)
	activityLabel = pattern.Of(`\b(?:particip|accompagn|form[ea]|sensibilis|visit|rencontr|inscri|present|nouveaux|nouvelles|beneficiaire|adherents? (?:[a-z]+ ){0,2}(?:ayant|aid|audit|equip|diagnosti))\w*[^.;]*$`)
	// clusterBefore is « La grappe (147 entreprises en 2025) », « Le réseau n'a jamais été aussi
	// fourni : 133 entreprises ».
	clusterBefore = pattern.Of(`^(?:le |la |l'|notre |ce )?(?:reseau|grappe|cluster|pole|association)\b[^:;,(0-9]{0,50}[:(] ?(?:environ |pres de |plus de )?$`)
	notMembers    = pattern.Of(`^ ?(?:[a-z-]+ ){0,1}?(?:personnes?|participants?|salaries?|emplois?|etudiants?|eleves?|visiteurs?|jeunes|commissions?|groupes?|poles?|filieres?|axes?|antennes?|colleges?|sites|ateliers|projets?|actions|evenements?|rencontres?|reunions?|demi-journees?|jours?|etp|permanents?|administrateurs?|elus|heures?|ans|communes|departements|regions|metiers|equipements|plateformes?|candidats?|exposants?|inscrits)\b`)
	yearBefore    = pattern.Of(`\b(?:un an (?:plus tot|avant|auparavant)|il y [a_] un an|l'an (?:dernier|passe)|l'annee (?:derniere|precedente|passee|d'avant)|(?:a la )?(?:rentree|cloture|saison) precedente|precedemment|l'exercice precedent|a la meme epoque)\b`)
	beforeVersus  = pattern.Of(`\b(?:vs\.?|contre|apres|ils etaient|elles etaient|nous etions|pour|au lieu de) $`)
	composition   = pattern.Of(`\b(?:rassemble|reuni(?:t|ssait)|federe|federait|regroupe|regroupait|compt(?:e|ait|ons)|forte? de|est compose\w* de|passe\w* de [0-9 ]+[a-z ]* a|nous (?:sommes|etions)|vous (?:etes|etiez)|on (?:est|etait|a)|(?:terminons|finissons|achevons|cloturons|termine|finit|acheve|cloture) (?:l'annee|l'exercice|20[0-9]{2})(?: 20[0-9]{2})? (?:a|avec))\b[^,;]{0,30}$`)
	// happened is a meeting that brought people together, where the present tense tells what
	// the cluster consists of.
	happened       = pattern.Of(`\b(?:ont|avons|avez|ai|aura|auront|avait|avaient|_) (?:[a-z]+ )?(?:rassemble|reuni|federe|regroupe|compte)s?\b[^;.]*$`)
	presents       = pattern.Of(`\b(?:(?:la|le|notre|l'|cette|ce) ?(?:grappe|cluster|pole|association|club|reseau)|association loi 1901 qui|elle|il)\b[^.;:,]{0,40}?\b(?:rassemble|reunit|federe|regroupe|compte|associe|rassemblait|reunissait|federait|regroupait|comptait)(?: (?:desormais|aujourd'hui|maintenant|a ce jour|actuellement))? (?:(?:plus|moins|pres) d(?:e |')|environ |quelque )?$`)
	atDate         = pattern.Of(`\b(?:au 31 decembre|au 31/12|fin 20[0-9]{2}|fin decembre|a ce jour|en fin d'annee|au 1er janvier|au [0-9]{1,2} (?:` + passage.Months + `)|adhesions sont)\b`)
	hasOnlyMembers = pattern.Of(`^[^a-z]*[0-9 ]+(?:adherents|membres|entreprises adherentes)\b[^.]{0,80}\.? *$`)
	weAre          = pattern.Of(`\b(?:nous (?:sommes|etions)|vous (?:etes|etiez)|on (?:est|etait)|c'est|nous voila|nous voici)(?: (?:desormais|maintenant|aujourd'hui|donc|a|deja|toujours))*(?: environ| pres de| plus de)? ?$`)
	newMembers     = pattern.Of(`\b(?:nouveaux|nouvelles|combien d'|nombre d')(?: [a-z]+)? ?(?:adherente?s|membres)\b`)
	nowWeAre       = pattern.Of(`\b(?:nous sommes|vous etes|on est)\b[^.;]*[0-9]`)
	weWere         = pattern.Of(`\b(?:nous etions|vous etiez|on etait) (?:(?:a|encore|alors|seulement) )*[0-9]+`)
)

// aroundMembers reads what stands beside the count of members: how many of them are in the
// territory, have paid, and were there a year before.
func (s *membersIn) aroundMembers(at int) {
	c := s.c
	for j, o := range s.Figures {
		if j == at || o.Reason == "date" {
			continue
		}
		n := o.Number
		behind, clause := s.Low[o.End:], s.clauseBehind(o)
		if j+1 < len(s.Figures) && s.Figures[j+1].Begin > o.End {
			clause = clause[:min(len(clause), s.Figures[j+1].Begin-o.End)]
		}
		switch {
		case s.isPrior(o) && !o.Percent && !o.Money:
			if c.Previous == nil {
				c.Previous = &n
			}
		case o.Role == figure.Previous && c.Previous == nil && (o.Owner == s.Figures[at] || o.Owner == nil),
			j < at && weWere.MatchString(s.Low[:o.To]) && o.Role == figure.Value && !o.Money && !o.Percent:
			c.Previous = &n
		case paidUp.MatchString(behind), o.Tail > o.Noun && paidUp.MatchString(s.Low[o.Tail:]):
			c.PaidUp = &n
		case o.Percent && j > at && territory.MatchString(clause) && c.Share == nil && o.Reason != "restated":
			c.Share = &n
		case (o.Role == figure.Part || o.Role == figure.Value) && !o.Money && !o.Percent && j > at && territory.MatchString(clause) && c.Territory == nil:
			c.Territory = &n
		case o.Role == figure.Value || o.Role == figure.Part:
			if j < at {
				continue
			}
		default:
			continue
		}
		o.Take(reasonMembers)
	}
}
