package prose

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/passage"
)

// fronted is what a sentence says first of all that it then enumerates: « N’ont pas abouti la refonte du
// site, l’achat groupé et le label », « Nous n’avons tenu ni le salon ni la journée ».
type fronted struct {
	status cell.Status
	pieces [][2]int
	// all is true where each piece is a line, whatever it names.
	all bool
}

// frontedIn cuts such a sentence, whose actions stand from a place on; ok is false for any other.
func (s actions) frontedIn(from, to int) (f fronted, ok bool) {
	low := s.Low[from:to]
	if at := neither.FindAllStringSubmatchIndex(low, -1); at != nil && negation.MatchString(low) {
		f.status = cell.StatusNotStarted
		if st := action.StatusOf(low); gaveUp(st) && len(at) == 1 {
			f.status = st
		}
		for i, m := range at {
			end := len(low)
			if i+1 < len(at) {
				end = at[i+1][0]
			}
			f.pieces = append(f.pieces, [2]int{from + m[2], from + end})
		}
		return f, true
	}
	if at := action.SaidOfNobody(low); at > 0 {
		f.pieces = s.pieces(from+at, to)
		return f, len(f.pieces) > 0
	}
	m := verbFirst.FindStringSubmatchIndex(low)
	if m == nil {
		return f, false
	}
	verb := low[:m[2]]
	if f.status = action.StatusOf(verb); f.status == cell.NoStatus && !strings.Contains(verb, " ete ") {
		return f, false
	}
	f.pieces = s.pieces(from+m[2], to)
	return f, len(f.pieces) > 0
}

// readFronted makes a line of each action that such a sentence enumerates.
func (s actions) readFronted(f fronted, sec section) {
	for i, p := range f.pieces {
		low := strings.Trim(s.Low[p[0]:p[1]], " ,;:.!\"-")
		c := clause{low: low, at: p, first: i == 0, enumerated: true, status: f.status}
		if !s.lines.in(p[0], p[1]) && (f.all || action.Head(low) || action.StatusOf(low) != cell.NoStatus || i == 0 && !passage.IsDigit(low[0])) {
			s.wordLine(&c, 0, sec)
		}
	}
}

var (
	negation  = re(`\b(?:n'|ne )`)
	neither   = re(`(?:^|[ ,])ni ((?:le|la|les|l'|un|une|nos|notre|son|sa|ses) ?[a-z"])`)
	verbFirst = re(`^\W*(?:n'|ne )?(?:ont|_|a|sont|est|restent|reste|demeurent) (?:[a-z]+ ){0,3}?[a-z]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|` +
		`ues)(?: (?:a bien|a terme|en 20[0-9]{2}|a 20[0-9]{2}|d'un an|cette annee|l'an dernier|l'an prochain))? ?:? ((?:le|la|les|l'|un|une|des|nos|` +
		`notre) ?[a-z"])`)
)
