package publish

import (
	"testing"

	"bilan/report/column"
	"bilan/report/intake"
	"bilan/report/internal/reviewed"
	"bilan/report/names"
	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/submission"
)

// inputsOf are inputs that name clusters by their ids.
func inputsOf(named ...map[string]string) []intake.Input {
	inputs := make([]intake.Input, len(named))
	for i, ids := range named {
		inputs[i].File.Names = ids
	}
	return inputs
}

// The id of a cluster whose name holds a contact is the name without it, and no other's.
func TestPublicID(t *testing.T) {
	const mail = "Grappe Exemple (contact@example.org)"
	configured := review.Options{Vocabulary: &submission.Vocabulary{Clusters: []names.Cluster{{ID: "grappe exemple contact example org", Name: mail}}}}
	for _, c := range []struct {
		name   string
		opt    review.Options
		inputs []intake.Input
		want   map[string]string
	}{
		{"a plain name", review.Options{}, inputsOf(map[string]string{"grappe exemple": "Grappe Exemple"}), map[string]string{"grappe exemple": "grappe exemple", "": ""}},
		{"a name with an address", review.Options{}, inputsOf(map[string]string{"a": mail}), map[string]string{"a": "grappe exemple email"}},
		{"two that are then one", review.Options{}, inputsOf(map[string]string{"a": mail}, map[string]string{"b": "Grappe Exemple (autre@example.org)"}), map[string]string{"a": "grappe exemple email", "b": "grappe exemple email 2"}},
		{"one that another has", review.Options{}, inputsOf(map[string]string{"a": mail, "grappe exemple email": "Grappe Exemple email", "grappe exemple email 2": "x"}), map[string]string{"a": "grappe exemple email 3"}},
		{"in two files", review.Options{}, inputsOf(map[string]string{"a": mail}, map[string]string{"a": mail}), map[string]string{"a": "grappe exemple email"}},
		{"a configured cluster", configured, inputsOf(map[string]string{"grappe exemple contact example org": mail}), map[string]string{"grappe exemple contact example org": "grappe exemple contact example org"}},
		{"published contacts", review.Options{Outputs: review.Outputs{PublishContacts: true}}, inputsOf(map[string]string{"a": mail}), map[string]string{"a": "a"}},
	} {
		contacts := ContactsOf(c.inputs, c.opt)
		for id, want := range c.want {
			if got := contacts.PublicID(id).String(); got != want {
				t.Errorf("%s: %q is published as %q, want %q", c.name, id, got, want)
			}
		}
	}
}

// A cluster of the review keeps its name; one that it does not have is named by its id.
func TestCluster(t *testing.T) {
	r := reviewed.OfCSV(t, review.Options{}, "Grappe;Exercice;Nature;Intitulé;Réalisé\nGrappe Exemple A;2024;bilan;Ateliers;3\n")
	contacts := ContactsOf(inputsOf(map[string]string{"b": "B 06 12 34 56 78"}), review.Options{})
	for id, want := range map[string]string{"grappe exemple a": "Grappe Exemple A", "b": "b phone", "c": "c"} {
		if got := contacts.Cluster(r, id).Name; got != want {
			t.Errorf("%s: %q, want %q", id, got, want)
		}
	}
}

// Places name their file and sheet, which are no contacts in themselves where a table was found
// there.
func TestSheetsOf(t *testing.T) {
	inputs := inputsOf(nil, nil)
	if got := sheetsOf(inputs); got != nil {
		t.Errorf("%v", got)
	}
	at := source.In("a.csv", "Bilan")
	inputs[1].File.Tables = []column.TableInfo{{Pos: at.At(3, 0)}}
	if got := sheetsOf(inputs); len(got) != 1 || got[0] != at {
		t.Errorf("%v", got)
	}
}
