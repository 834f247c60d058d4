package phrase

import (
	"strings"
	"testing"

	"bilan/report/compare"
	"bilan/report/overview"
	"bilan/report/review"
	"bilan/report/wording"
)

// Tasks come in the order in which they are to be done, name few things of each kind, and
// count no error twice that a line to settle tells already.
func TestTasks(t *testing.T) {
	a, b := review.Cluster{Name: "A"}, review.Cluster{Name: "B"}
	l := &compare.Line{ClusterID: "l"}
	for _, c := range []struct {
		todo  overview.Todo
		files []string
		want  string
	}{
		{want: ""},
		{overview.Todo{Remind: []review.Cluster{a}, AskPlan: []review.Cluster{b, a}}, nil, "remind Relancer a : bilan 2024 manquant ; b et 1 autre : programme 2025 manquant"},
		{overview.Todo{AskPlan: []review.Cluster{b}}, nil, "remind Relancer b : programme 2025 manquant"},
		{overview.Todo{Remind: []review.Cluster{a, b}, Reports: 1}, nil, "remind Relancer a et 1 autre : bilan 2024 manquant|reports Vérifier 1 compte rendu financier"},
		{overview.Todo{Settle: []*compare.Line{l, l}, Errors: 2, Disputes: 2}, nil, "settle Trancher l? et 1 autre"},
		{overview.Todo{Settle: []*compare.Line{l}, Complete: []*compare.Line{l}, Errors: 3, Disputes: 1, Warnings: 1}, nil, "settle Trancher l?|complete Compléter l|check Vérifier 2 erreurs, 1 avertissement"},
		{overview.Todo{}, []string{"x.csv", "y.csv", "z.csv"}, "attribute Attribuer x.csv et 2 autres"},
	} {
		var said []string
		for _, task := range Tasks(wording.For("fr"), &c.todo, c.files, TaskNames{
			Years: []string{"year", "2024", "next", "2025"}, Clusters: 1, Things: 1, Cluster: strings.ToLower,
			Line:     func(l *compare.Line) string { return l.ClusterID },
			Disputed: func(*compare.Line) string { return "?" },
		}) {
			said = append(said, task.Kind+" "+task.Verb+" "+task.Rest)
		}
		if got := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(strings.Join(said, "|")); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
}
