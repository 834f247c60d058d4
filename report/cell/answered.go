package cell

import (
	"strings"

	"bilan/report/fold"
)

// answered reads an answer whose remark is itself a status and says more: « non (reporté à
// 2025) » is postponed, « oui, en partie » is in progress. A remark that denies its answer
// (« non, fait », « oui (report du salon) ») or tells how it began (« oui, lancé en mars ») is not
// taken so.
func answered(text string) (s Status, rest string, ok bool) {
	head, remark := cutStatusRemark(text)
	answer := fold.Key(head)
	if remark == "" || answer != "oui" && answer != "yes" && answer != "non" && answer != "no" {
		return NoStatus, "", false
	}
	remark = strings.Trim(remark, "() ")
	s, rest, ok = plainStatus(remark)
	switch yes := answer == "oui" || answer == "yes"; {
	case !ok, yes && !startsWith(fold.Key(remark), inPart), !yes && s == StatusDone:
		return NoStatus, "", false
	}
	return s, rest, true
}

// inPart begin a remark that says that only a part was done.
var inPart = []string{"partiel", "partielle", "partiellement", "en partie", "en cours", "a moitie", "partly", "in progress"}
