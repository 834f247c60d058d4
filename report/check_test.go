package report_test

import (
	"context"
	"fmt"
	"testing"

	"bilan/report/intake"
	"bilan/report/review"
)

// Check compares one cluster after the other, and finds what a Survey finds,
// which keeps what it compared.
func TestCheckFindsWhatASurveyFinds(t *testing.T) {
	inputs, err := intake.Read(context.Background(), generated(3, 3, 8), intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	checked, err := review.Check(inputs, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	known, err := review.Survey(inputs, review.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(known.Problems) == 0 || len(known.History) != 3 || len(known.Clusters) != 3 {
		t.Fatalf("%d problems, %d years, %d clusters", len(known.Problems), len(known.History), len(known.Clusters))
	}
	if a, b := fmt.Sprint(checked.Problems), fmt.Sprint(known.Problems); a != b {
		t.Errorf("checked %s\nsurveyed %s", a, b)
	}
}
