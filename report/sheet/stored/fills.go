package stored

import "strings"

// Fills numbers the fills of a file, those that look alike with one number.
type Fills map[string]int

// Number is that of a fill; 0 for none and for white.
func (l *Fills) Number(look string) int {
	switch strings.ToUpper(strings.TrimSpace(look)) {
	case "", "FFFFFFFF", "00FFFFFF", "#FFFFFF", "TRANSPARENT", "THEME 0", "INDEXED 9", "INDEXED 1", "INDEXED 65":
		return 0
	}
	if *l == nil {
		*l = Fills{}
	}
	n, ok := (*l)[look]
	if !ok {
		n = len(*l) + 1
		(*l)[look] = n
	}
	return n
}
