package members

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/figure"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// nthMember is the member who made their number: « son centième membre », « notre 80e adhérent ».
var nthMember = pattern.Of(`\b(?:son|notre|leur|sa|le|la) ([0-9]{2,4})(?:e|eme|ieme) (?:et [a-z]+ )?(?:nouvel(?:le)? )?` + memberNoun + `\b|` +
	`\b(?:son|notre|leur|sa|le|la) ([a-z]+(?:-[a-z]+)*)ieme (?:et [a-z]+ )?(?:nouvel(?:le)? )?` + memberNoun + `\b`)

// ordinals keeps the rank of the member who has come as the number that they are since.
func (t *Tally) ordinals(s Sentence) {
	at := nthMember.FindStringSubmatchIndex(s.Low)
	if at == nil || s.Plan || aims.MatchString(s.Low[:at[0]]) || ofBody.MatchString(s.Low) || bodyMembers.MatchString(s.Low[at[0]:]) {
		return
	}
	number := rankOf(s.Low, at)
	if number == nil {
		return
	}
	for _, f := range s.Figures {
		if f.From >= at[0] && f.To <= at[1] {
			f.Take(figure.ReasonMembers)
		}
	}
	t.last = t.at
	t.claims = append(t.claims, claim{kind: total, number: *number, evidence: evidentTheirs, at: t.at, own: true, quote: s.Quote, place: s.Place})
}

// rankOf is the number of a rank in figures or in words, nil for none.
func rankOf(low string, at []int) *quantity.Decimal {
	rank := ""
	if at[2] >= 0 {
		rank = low[at[2]:at[3]]
	} else {
		rank = low[at[4]:at[5]]
	}
	for _, end := range []string{"", "e"} { // « cent-ième », « trent(e)-ième »
		found := figure.Find(passage.New(rank + end + " adhérents"))
		if len(found) == 1 && strings.HasPrefix(strings.TrimSpace(found[0].Unit), "adh") && found[0].From == 0 {
			return &found[0].Number
		}
	}
	return nil
}
