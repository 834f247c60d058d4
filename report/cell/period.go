package cell

import (
	"fmt"
	"iter"
	"maps"
	"strconv"
	"strings"
	"time"

	"bilan/report/source"
)

// Period is a part of a year: the n-th of per that a year has, a half (2), a
// quarter (4) or a month (12). The zero period is the whole of it.
type Period struct{ Per, N int8 }

// String is T1, S2 or M03; "" for the whole year.
func (p Period) String() string {
	switch p.Per {
	case 2:
		return fmt.Sprintf("S%d", p.N)
	case 4:
		return fmt.Sprintf("T%d", p.N)
	case 12:
		return fmt.Sprintf("M%02d", p.N)
	}
	return ""
}

// periodWords are the words that name a period alone, folded.
var periodWords = periodsByWord(map[int8][][]string{
	2: {{"s1", "1s", "h1", "semestre1"}, {"s2", "2s", "h2", "semestre2"}},
	4: {{"t1", "1t", "q1", "trimestre1", "trim1"}, {"t2", "2t", "q2", "trimestre2", "trim2"}, {"t3", "3t", "q3", "trimestre3", "trim3"}, {"t4", "4t", "q4", "trimestre4", "trim4"}},
	12: {{"janvier", "janv", "jan", "january"}, {"fevrier", "fevr", "fev", "february", "feb"}, {"mars", "march"}, {"avril", "avr", "april", "apr"}, {"mai", "may"},
		{"juin", "june", "jun"}, {"juillet", "juil", "july", "jul"}, {"aout", "august", "aug"}, {"septembre", "sept", "sep", "september"},
		{"octobre", "oct", "october"}, {"novembre", "nov", "november"}, {"decembre", "dec", "december"}},
})

func periodsByWord(lists map[int8][][]string) map[string]Period {
	m := map[string]Period{}
	for per, list := range lists {
		for n, words := range list {
			for _, w := range words {
				m[w] = Period{per, int8(n + 1)}
			}
		}
	}
	return m
}

// partWords are the words of a period that an ordinal numbers, and ordinals these.
var (
	partWords = map[string]int8{"trimestre": 4, "trim": 4, "quarter": 4, "semestre": 2, "sem": 2, "half": 2}
	ordinals  = map[string]int8{
		"1": 1, "1er": 1, "i": 1, "premier": 1, "1st": 1, "first": 1, "2": 2, "2e": 2, "2eme": 2, "2nd": 2, "ii": 2, "deuxieme": 2, "second": 2,
		"3": 3, "3e": 3, "3eme": 3, "3rd": 3, "iii": 3, "troisieme": 3, "third": 3, "4": 4, "4e": 4, "4eme": 4, "4th": 4, "iv": 4, "quatrieme": 4, "fourth": 4,
	}
)

// PeriodIn takes the one period that a folded text names, and leaves the rest of
// it; ok is false where there is none, or more than one.
func PeriodIn(key string) (p Period, rest string, ok bool) {
	words := strings.Fields(key)
	left := words[:0:0]
	for i := 0; i < len(words); i++ {
		found := periodWords[words[i]]
		per := partWords[words[i]]
		switch {
		case found != (Period{}):
		case per > 0 && i+1 < len(words) && 0 < ordinals[words[i+1]] && ordinals[words[i+1]] <= per:
			found = Period{per, ordinals[words[i+1]]}
			i++
		case ordinals[words[i]] > 0 && i+1 < len(words) && partWords[words[i+1]] >= ordinals[words[i]]:
			found = Period{partWords[words[i+1]], ordinals[words[i]]}
			i++
		default:
			left = append(left, words[i])
			continue
		}
		if p != (Period{}) {
			return Period{}, key, false
		}
		p = found
	}
	return p, strings.Join(left, " "), p != Period{}
}

// MonthOf is the month of a cell that holds its first day, as spreadsheets keep
// « janv-24 »; the year is 0 for any other.
func MonthOf(c source.Cell) (p Period, year int) {
	if c.Kind != source.Date {
		return p, 0
	}
	day, err := time.Parse(time.DateOnly, c.Raw[:min(len(c.Raw), len(time.DateOnly))])
	if err != nil || day.Day() != 1 || day.Year() < firstExercice || day.Year() > lastExercice {
		return p, 0
	}
	return Period{12, int8(day.Month())}, day.Year()
}

// ShortYear is the year of « 24 » behind a month, 0 for any other text.
func ShortYear(text string) int {
	n, err := strconv.Atoi(text)
	if len(text) != 2 || err != nil {
		return 0
	}
	return 2000 + n
}

// PeriodOpenings are the words with which a text that names a period may begin.
func PeriodOpenings() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, words := range []iter.Seq[string]{maps.Keys(periodWords), maps.Keys(partWords), maps.Keys(ordinals)} {
			for w := range words {
				if !yield(w) {
					return
				}
			}
		}
	}
}
