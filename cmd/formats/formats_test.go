package formats

import (
	"slices"
	"testing"
)

func TestIsName(t *testing.T) {
	for _, name := range []string{"revue-2024.xlsx", "REVUE-2024.HTML", "revue-2023.csv", "revue-2024.docx", "Anomalies-1999.csv", "fiche-grappe-exemple-2024.xlsx"} {
		if !IsName(name) {
			t.Errorf("%s is no output", name)
		}
	}
	for _, name := range []string{"", "revue-2024", "revue-24.xlsx", "revue-2024.ods", "revue-2024.xlsx.csv", "ma revue-2024.xlsx", "anomalies-2024.xlsx", "fiche-2024.xlsx", "fiche-a-2024.csv", "revue-12024.xlsx", "revue-0024.xlsx"} {
		if IsName(name) {
			t.Errorf("%s is an output", name)
		}
	}
}

func TestNames(t *testing.T) {
	if got, want := Names(All(), 2024), []string{"revue-2024.xlsx", "revue-2024.html", "revue-2024.docx", "revue-2024.csv", "anomalies-2024.csv"}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	chosen, others := Chosen(All(), false)
	if got := append(Names(chosen, 2024), Names(others, 2024)...); !slices.Equal(got, []string{"revue-2024.xlsx", "revue-2024.html", "revue-2024.csv", "anomalies-2024.csv", "revue-2024.docx"}) {
		t.Errorf("without the text: %q", got)
	}
}
