package act

import (
	"strings"

	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// Named are the number and the date of the act that a sentence names as that by which something was given:
// « a accordé 44 000 € par délibération n° 2025/05/118 du 26 mai 2025 »; "" for what it does not name.
func Named(said document.Said) (number, date string) {
	t := passage.New(said.Quote)
	low := strings.ReplaceAll(t.Low, "'", " ")
	var a Act
	for _, m := range actNumber.FindAllStringSubmatchIndex(low, -1) {
		a.keepNumber(t, m[4], m[5], 30, said)
	}
	if m := agreement.FindStringSubmatchIndex(low); m != nil && a.number.value == "" {
		from, to := agreed(m)
		a.keepNumber(t, from, to, 10, said)
	}
	a.readDate(low, 0, said)
	return a.number.value, a.date.value
}
