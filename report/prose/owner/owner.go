// Package owner tells whose a number of a French report is, and of what kind, where it is no result of
// the cluster: a count of its members, its staff, a figure of the sector, of a fair, of one member, a
// capacity, the value of another year.
//
// It reads the sentence around the number as a plain grammar of who acts:
//
//	view.go     the words, the part of the sentence and the clause in which the number stands, what it counts
//	actor.go    classes of nouns for who may act; subject.go, who does in the clause
//	verb.go     what kind of verb stands there: it does something, is made of so many, employs
//	deed.go     the reason by actor, verb and what is counted
//	circle.go   colleges and commissions of the cluster, and who is in them
//	place.go    the words right before the number: with, among, at most; bracket.go, before its bracket
//	fair.go     crowds at fairs of others
//	noun.go     what is counted; behind.go, the words behind it
//	label.go    the word with which a sentence begins; when.go, another time, a mean, what is left to do
//	earned.go   money and shares that are results all the same; rows.go, titles of rows; years.go, years
//
// Where nothing is known the figure is the cluster's own: in its report what is done is done by it. An
// authority or another body as the subject is believed only where the cluster is not named beside it.
// What is told by the package stays a line without its number: a false figure costs more than a missing one.
package owner

import "bilan/report/prose/passage"

// Figure is a number in a sentence, and what it is.
type Figure struct {
	passage.Text
	// Begin is where the number begins, with its qualifier, End where it ends, before the noun
	// that it counts and behind a sign of money or percentage.
	Begin, End     int
	Money, Percent bool
	// Named is true where the sentence has the cluster's name.
	Named bool
}

// The names of reasons, which are those of package prose.
const (
	members   = "members"
	sector    = "sector"
	third     = "third"
	staff     = "staff"
	statutory = "statutory"
	accounts  = "accounts"
	cost      = "cost"
	capacity  = "cap"
	size      = "duration"
	mean      = "mean"
	delta     = "delta"
	restated  = "restated"
	total     = "total"
	previous  = "previous"
	planned   = "planned"
	general   = "general"
	status    = "status"
	whole     = "of_whole"
)

// Of is the reason for which a figure is no result; "" for none.
func Of(f Figure) string {
	_, reason := decide(f)
	return reason
}

// ByOther reports a figure of a clause in which somebody else than the cluster acts: « la Région a aidé 40 PME ».
func ByOther(f Figure) bool {
	_, reason := newView(f).byActor()
	return reason == third || reason == sector
}

// questions are asked of a figure in their order. Each gives the name of what decided, which stands in
// its table, and the reason; the first that has one decides.
var questions = []func(*view) (name, reason string){
	(*view).byTime,
	byCircle,
	(*view).byPlace,
	(*view).byActor,
	(*view).atFairs,
	(*view).byTail,
	(*view).byNoun,
	(*view).byLabel,
	(*view).bySentence,
}

// decide is what decides of a figure, and the reason.
func decide(f Figure) (name, reason string) {
	v := newView(f)
	for _, ask := range questions {
		if name, reason := ask(v); reason != "" {
			return name, reason
		}
	}
	return "", ""
}
