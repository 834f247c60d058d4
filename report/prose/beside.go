package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
)

// beside finds where an action ends that a stretch names before its figures, and that is a line as
// well as they are: « un concours (38 candidatures, quatre prix) », « un salon inversé, avec 18 donneurs
// d’ordre », « un module en ligne, suivi par 350 apprenants ». It reports false where the figures measure
// the only thing that the stretch tells.
func (s actions) beside(from, to int) (end int, ok bool) {
	var first, last *figure.Figure
	for _, m := range s.mentions {
		if s.lines[m] != nil && m.From >= from && m.To <= to {
			if first == nil {
				first = m
			}
			last = m
		}
	}
	if first == nil || first.Begin < from {
		return 0, false
	}
	before, rest := s.Low[from:first.Begin], ""
	if open := strings.LastIndexByte(before, '('); open >= 0 && !strings.ContainsRune(before[open:], ')') {
		end = from + open
		shut := strings.IndexByte(s.Low[end:to], ')')
		if shut < 0 || last.Begin > end+shut {
			return 0, false
		}
		rest = s.Low[end+shut+1 : to]
	} else if at := addedBehind.FindStringIndex(before); at != nil {
		end = from + at[0]
	} else if at := forWhom.FindStringIndex(before); at != nil && s.section == secPlan {
		end = from + at[0]
	} else if at := strings.LastIndexByte(before, ':'); at > 0 && (passage.Orders(before) || newObject.MatchString(before) || !passage.IsNominal(before[:at])) {
		end = from + at
	} else {
		return 0, false
	}
	low := strings.Trim(s.Low[from:end], " ,;:.!\"-")
	if len(strings.Fields(low)) < 2 || s.mentions.Counted(from, end) {
		return 0, false
	}
	told := action.Told(passage.New(s.Cut(from, end)))
	switch {
	case action.StatusOf(s.Low[from:to]) != cell.NoStatus, rest != "" && action.Head(low) && action.Told(passage.New(low+rest)), rest == "" && s.Low[end] == '(' && action.Head(low) && passage.IsNominal(low) && !strings.HasSuffix(passage.WordAt(low, 0), "s"):
		return end, true
	}
	return end, (oneAction.MatchString(low) || told) && (action.Head(low) || passage.Infinitive.MatchString(low) || told && action.Ours(low) || passage.IsFuture(low))
}

var (
	// addedBehind is what stands between an action and the figures that say more of it, forWhom
	// between what is planned and those for whom it is.
	addedBehind = re(`,? (?:regroupant|rassemblant|reunissant|accueillant|associant) [^,;:]{0,20}$|` +
		`(?:,| en lien| en partenariat) (?:avec|(?:qui|lequel|laquelle) [^,;:]{2,30}|(?:[a-z]+(?:e|i|u)e?) par) [^,;:]{0,20}$|` +
		`, (?:(?:l'objectif|l'idee|le but|l'ambition|l'enjeu|la cible) (?:etant|est|sera|serait)|avec (?:pour |comme )?(?:l')?(?:objectif|but|ambition|idee|cible)) d(?:e |')[a-z-]+(?:er|ir|re|oir) [^,;:]{0,40}$|` +
		`,? (?:de sorte|si bien|de facon|de maniere|afin|pour) qu(?:e |')[^;:]{0,60}$`)
	forWhom = re(`,? pour (?:une |les |au moins |moins de |plus de |environ )*$`)
	// oneAction is an action that is none of several: a noun without a determiner or with « un ».
	oneAction = re(`^(?:(?:et |puis |ainsi que |enfin )*(?:une?|l'organisation d'une?|la tenue d'une?|la creation d'une?|le lancement d'une?) |` +
		`[^,;]* (?:une?|son|sa|notre) |(?:organisation|creation|lancement|ouverture|tenue|publication|edition|reconduction|elargissement|` +
		`(?:d'|de )?[a-z]{3,}(?:er|ir|re)) )`)
)
