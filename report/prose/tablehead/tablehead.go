// Package tablehead says what the columns of a table inside a text hold, by their headings.
package tablehead

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Role is what a column holds.
type Role uint8

// The roles.
const (
	Nothing Role = iota
	Title
	Theme
	Unit
	Actual
	Planned
	Previous
	Target // of N+1
	Status
	Partners
	Comment
	Rate
)

// Roles says what each column holds, by its heading and the year in it: n is the year of the results, 0
// where it is not known; inPlan is true of a table under a heading of the plan.
func Roles(heads []string, n int, inPlan bool) []Role {
	out := make([]Role, len(heads))
	titled := false
	for i, h := range heads {
		low := passage.Seasons(spelled(passage.New(h).Low, n))
		has := func(year int) bool { return n > 0 && strings.Contains(low, strconv.Itoa(year)) }
		plan := planHead.MatchString(low) && (i > 0 || len(outline.Years(low)) > 0)
		switch {
		case n > 0 && len(outline.Years(low)) > 0 && !has(n-1) && !has(n) && !has(n+1), sumHead.MatchString(low), moneyHead.MatchString(low):
		case rateHead.MatchString(low):
			out[i] = Rate
		case themeHead.MatchString(low):
			out[i] = Theme
		case unitHead.MatchString(low):
			out[i] = Unit
		case partnersHead.MatchString(low):
			out[i] = Partners
		case commentHead.MatchString(low):
			out[i] = Comment
		case statusHead.MatchString(low):
			out[i] = Status
		case titleHead.MatchString(low) && !titled && !has(n) && !has(n+1):
			out[i], titled = Title, true
		case has(n + 1), nextHead.MatchString(low):
			out[i] = Target
		case has(n - 1), previousHead.MatchString(low):
			out[i] = Previous
		case plan && (has(n) || !inPlan):
			out[i] = Planned
		case plan:
			out[i] = Target
		case has(n), actualHead.MatchString(low):
			out[i] = Actual
			if inPlan && !has(n) {
				out[i] = Target
			}
		}
	}
	if slices.ContainsFunc(heads, func(h string) bool { return askedHead.MatchString(passage.New(h).Low) }) {
		for i := range out {
			if out[i] == Actual || out[i] == Target || out[i] == Previous || out[i] == Planned {
				out[i] = Nothing // a table of grants
			}
		}
	}
	if !titled && len(out) > 0 && out[0] == Nothing {
		out[0] = Title
		titled = true
	}
	if len(out) > 1 && !titled && out[0] == Theme && out[1] == Nothing {
		out[1] = Title
	}
	return out
}

var (
	rateHead  = pattern.Of(`\b(?:taux|%|ecart|evolution|variation|realisation %|avancement)\b`)
	themeHead = pattern.Of(`^(?:themes?|thematiques?|axes?|objectifs? (?:operationnels?|strategiques?|generaux)|priorites?|orientations?|piliers?|` +
		`familles?|categories?|secteurs?|domaines?|volets?|chantiers?|rubriques?)\b`)
	sumHead      = pattern.Of(`^(?:cumul|total|ensemble|moyenne)\b|\bcumul`)
	moneyHead    = pattern.Of(`\(? ?k?\$|\b(?:montants?|budgets?|couts?|depenses?|recettes?|charges|produits|subventions?|credits)\b`)
	askedHead    = pattern.Of(`^\W*(?:aides? |montants? |subventions? )?(?:demandes?|demandee?s?|sollicite(?:e|s|es)?)(?: (?:en |pour )?20[0-9]{2})?\W*$`)
	unitHead     = pattern.Of(`^unites?\b`)
	statusHead   = pattern.Of(`^(?:statut|etat|avancement|situation|ou en est)\b`)
	commentHead  = pattern.Of(`^(?:commentaires?|observations?|precisions?|remarques?|explications?|justifications?|notes?)\b`)
	partnersHead = pattern.Of(`^(?:partenaires?|partenariats?|en partenariat avec|avec|co-?porteurs?)\b`)
	titleHead    = pattern.Of(`\b(?:actions?|intitules?|indicateurs?|libelles?|operations?|activites?|projets?|evenements?|objet|designation|` +
		`prestations?|mesures?|descriptif|nature)\b`)
	nextHead = pattern.Of(`\b(?:n ?\+ ?1|annee prochaine|a venir|demain|(?:la )?suite|ambitions?|` +
		`ou (?:on|nous|l'on) (?:va|allons|ira|irons|voulons|veut) ?(?:aller)?)\b`)
	previousHead = pattern.Of(`\b(?:n ?- ?1|annee precedente|rappel|annee (?:derniere|passee)|l'an (?:dernier|passe)|hier|` +
		`ou (?:on|nous|l'on) en (?:etait|etions)|situation (?:initiale|de depart))\b`)
	planHead = pattern.Of(`\b(?:prevus?|prevues?|previsions?|previsionnel|planifiee?s?|a (?:faire|realiser|atteindre)|voulue?s?|escomptee?s?|` +
		`promise?s?|buts?|objectifs?|cibles?|programme|programmee?s?|attendue?s?|vise(?:e|s|es)?|engagements?|engagee?s?|convention|annoncee?s?|plan)\b`)
	actualHead = pattern.Of(`\b(?:realises?|realisees?|realisations?|resultats?|bilan|nombre|nb|valeurs?|chiffres?|faite?s?|quantites?|total|` +
		`constatee?s?|atteinte?s?|obtenue?s?|releve|observe|effectuee?s?|executee?s?|execution|menee?s?|accomplie?s?|livree?s?|reel(?:le)?s?|tenue?s?|` +
		`ou (?:on|nous|l'on) en (?:est|sommes))\b`)
)

// Counting gives the columns of a table of which no heading says a year, results or a plan the role of
// what they count: « | Formation | Sessions | Stagiaires | ». numbers reports a column of counts.
func Counting(heads []string, columns []Role, inPlan bool, numbers func(i int) bool) []Role {
	out := slices.Clone(columns)
	for i := 1; i < len(out) && i < len(heads); i++ {
		low := strings.TrimSpace(passage.New(heads[i]).Low)
		if out[i] != Nothing || low == "" || len(strings.Fields(low)) > 4 || !numbers(i) || len(outline.Years(low)) > 0 || sumHead.MatchString(low) || moneyHead.MatchString(low) || !countable.MatchString(low) {
			continue
		}
		if out[i] = Actual; inPlan {
			out[i] = Target
		}
	}
	return out
}

// Last gives the last column of a table of results or a plan, of which no heading says what it holds, the
// role of what was reached or is aimed at: « | Chantier | Intention | Repère | ».
func Last(heads []string, columns []Role, inPlan bool) []Role {
	out := slices.Clone(columns)
	if len(out) < 2 || len(out) > 4 || len(out) != len(heads) || slices.Contains(out, Actual) || slices.Contains(out, Target) {
		return out
	}
	last := len(out) - 1
	if low := passage.New(heads[last]).Low; out[last] == Nothing && !sumHead.MatchString(low) && !moneyHead.MatchString(low) && !besideHead.MatchString(low) {
		if out[last] = Actual; inPlan {
			out[last] = Target
		}
	}
	return out
}

// besideHead is the heading of a column of when, where and by whom.
var besideHead = pattern.Of(`\b(?:dates?|calendriers?|echeances?|periodes?|mois|quand|delais?|trimestres?|durees?|lieux?|ou|pilotes?|responsables?|` +
	`porteurs?|qui|publics?|beneficiaires?|cibles?|referente?s?|moyens|financeurs?|financements?|priorites?)\b`)

// countable is the heading of a column that counts things: a noun in the plural.
var countable = pattern.Of(`^(?:nombre (?:de |d')|nb (?:de |d')?)?[a-z-]{3,}[sx]\b`)

// codedHead is a heading of a letter or two and the last figures of a year: « R24 », « P 24 », « Obj. 25 ».
var codedHead = pattern.Of(`^([a-z]{1,5})\.? ?'?([0-9]{2})$`)

// headCodes are what the first letter of such a heading stands for.
var headCodes = map[byte]string{'r': "realise", 'b': "bilan", 'p': "prevu", 'o': "objectif", 'c': "cible"}

// spelled writes a coded heading out, where its year is N or one beside it.
func spelled(low string, n int) string {
	g := codedHead.FindStringSubmatch(strings.TrimSpace(low))
	if g == nil || n == 0 || headCodes[g[1][0]] == "" {
		return low
	}
	if year, _ := strconv.Atoi("20" + g[2]); year < n-1 || year > n+1 {
		return low
	}
	return headCodes[g[1][0]] + " 20" + g[2]
}

// MayCount reports a heading that may stand over figures of year n, though it is about how far things
// are: « État au 31/12/2025 ».
func MayCount(head string, n int) bool {
	low := passage.New(head).Low
	return (strings.Contains(low, strconv.Itoa(n)) || len(outline.Years(low)) == 0) && !commentHead.MatchString(low)
}

// InWords reports a column whose cells are words and no figures.
func InWords(rows []document.Block, at int) bool {
	words := 0
	for i := range rows {
		if at < len(rows[i].Cells) && rows[i].Cells[at] != "" {
			if strings.ContainsAny(rows[i].Cells[at], "0123456789") {
				return false
			}
			words++
		}
	}
	return words > 0
}
