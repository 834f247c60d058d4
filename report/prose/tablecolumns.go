package prose

import (
	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
	"strconv"
	"strings"
)

// columnRole is what a column of a table inside a text holds.
type columnRole uint8

const (
	colNothing columnRole = iota
	colTitle
	colTheme
	colUnit
	colActual
	colPlanned
	colPrevious
	colTarget // of N+1
	colStatus
	colPartners
	colComment
	colRate
)

// columns says what each column holds, by its heading and the year in it.
func (r *reader) columns(heads []string) []columnRole {
	out := make([]columnRole, len(heads))
	titled := false
	n := r.draft.Year
	for i, h := range heads {
		low := spelled(passage.New(h).Low, n)
		has := func(year int) bool { return n > 0 && strings.Contains(low, strconv.Itoa(year)) }
		plan := planHead.MatchString(low) && (i > 0 || len(outline.Years(low)) > 0)
		switch {
		case n > 0 && len(outline.Years(low)) > 0 && !has(n-1) && !has(n) && !has(n+1), sumHead.MatchString(low), moneyHead.MatchString(low):
		case rateHead.MatchString(low):
			out[i] = colRate
		case themeHead.MatchString(low):
			out[i] = colTheme
		case unitHead.MatchString(low):
			out[i] = colUnit
		case partnersHead.MatchString(low):
			out[i] = colPartners
		case commentHead.MatchString(low):
			out[i] = colComment
		case statusHead.MatchString(low):
			out[i] = colStatus
		case titleHead.MatchString(low) && !titled && !has(n) && !has(n+1):
			out[i], titled = colTitle, true
		case has(n + 1), nextHead.MatchString(low):
			out[i] = colTarget
		case has(n - 1), previousHead.MatchString(low):
			out[i] = colPrevious
		case plan && (has(n) || r.context.Section != secPlan):
			out[i] = colPlanned
		case plan:
			out[i] = colTarget
		case has(n), actualHead.MatchString(low):
			out[i] = colActual
			if r.context.Section == secPlan && !has(n) {
				out[i] = colTarget
			}
		}
	}
	if !titled && len(out) > 0 && out[0] == colNothing {
		out[0] = colTitle
		titled = true
	}
	if len(out) > 1 && !titled && out[0] == colTheme && out[1] == colNothing {
		out[1] = colTitle
	}
	return out
}

var (
	rateHead     = re(`\b(?:taux|%|ecart|evolution|variation|realisation %|avancement)\b`)
	themeHead    = re(`^(?:themes?|thematiques?|axes?|objectifs? (?:operationnels?|strategiques?|generaux)|priorites?|orientations?|piliers?|familles?|categories?|secteurs?|domaines?|volets?|chantiers?|rubriques?)\b`)
	sumHead      = re(`^(?:cumul|total|ensemble|moyenne)\b|\bcumul`)
	moneyHead    = re(`\(? ?k?\$|\b(?:montants?|budgets?|couts?|depenses?|recettes?|charges|produits|subventions?|credits)\b`)
	unitHead     = re(`^unites?\b`)
	statusHead   = re(`^(?:statut|etat|avancement|situation|ou en est)\b`)
	commentHead  = re(`^(?:commentaires?|observations?|precisions?|remarques?|explications?|justifications?|notes?)\b`)
	partnersHead = re(`^(?:partenaires?|partenariats?|en partenariat avec|avec|co-?porteurs?)\b`)
	titleHead    = re(`\b(?:actions?|intitules?|indicateurs?|libelles?|operations?|activites?|projets?|evenements?|objet|designation|prestations?|mesures?|descriptif|nature)\b`)
	nextHead     = re(`\b(?:n ?\+ ?1|annee prochaine|a venir)\b`)
	previousHead = re(`\b(?:n ?- ?1|annee precedente|rappel)\b`)
	planHead     = re(`\b(?:prevus?|prevues?|previsions?|previsionnel|objectifs?|cibles?|programme|programmee?s?|attendue?s?|visee?s?|engagements?|engagee?s?|convention|annoncee?s?|plan)\b`)
	actualHead   = re(`\b(?:realises?|realisees?|realisations?|resultats?|bilan|nombre|nb|valeurs?|chiffres?|fait|quantites?|total|constate)\b`)
)

// codedHead is a heading of a letter or two and the last figures of a year: « R24 », « P 24 », « Obj. 25 ».
var codedHead = re(`^([a-z]{1,5})\.? ?'?([0-9]{2})$`)

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

// actualOf reports a column about how far things are that holds figures of N, in a table in which no
// other does.
func (r *reader) actualOf(rows []document.Block, at int) bool {
	if low := passage.New(rows[0].Cells[at]).Low; !strings.Contains(low, strconv.Itoa(r.draft.Year)) && len(outline.Years(low)) > 0 || commentHead.MatchString(low) {
		return false
	}
	for i := range rows[1:] {
		if cells := rows[1+i].Cells; at < len(cells) && cellNumber(cells[at]) != nil {
			return true
		}
	}
	return false
}

// inWords reports a column whose cells are words and no figures.
func inWords(rows []document.Block, at int) bool {
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
