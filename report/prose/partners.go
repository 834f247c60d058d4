package prose

import (
	"slices"
	"strings"

	"bilan/report/prose/partners"
)

// readPartners gives the lines of a sentence the partners that it names: each those that
// stand behind it, or all those that stand before the first line.
func readPartners(s *sentence) {
	if len(s.added) == 0 {
		return
	}
	for _, found := range partners.In(s.Text, s.clusters) {
		lines := s.added
		if l := lineBefore(s, found.At); l != nil {
			lines = []*Line{l}
		}
		for _, l := range lines {
			for _, name := range found.Names {
				if !slices.Contains(l.partners, name) {
					l.partners = append(l.partners, name)
				}
			}
			l.Partners = strings.Join(l.partners, ", ")
		}
	}
}

// lineBefore is the line that begins last before a place, nil for none. A line begins with
// its figure or, without one, with the piece of the sentence that it is made of.
func lineBefore(s *sentence, place int) (last *Line) {
	best := -1
	for _, l := range s.added {
		from := beginOf(s, l)
		if from > best && from <= place {
			last, best = l, from
		}
	}
	return last
}

// beginOf is where a line begins in its sentence.
func beginOf(s *sentence, l *Line) int {
	for _, m := range s.mentions {
		if s.lines[m] == l {
			return m.Begin
		}
	}
	return l.at
}
