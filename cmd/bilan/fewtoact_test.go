package main

import (
	"bytes"
	"maps"
	"slices"
	"testing"

	"bilan/report/bookview"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/wording"
)

// Of the example nobody has more than five rows to act on, on the page and in the
// workbook; how values were read is a table apart. Script grouped-books counts those of
// check, stderr and the annotated copies.
func TestFewToActOn(t *testing.T) {
	var out, errs bytes.Buffer
	var r *review.Review
	_, status := prepare(testEnvironment("fr", &out, &errs), request{
		inputOptions: inputOptions{config: "../../samples/exemple/bilan.yaml"}, review: into(&r, review.Build),
	})
	if status != exitDone {
		t.Fatalf("status %d, %s", status, &errs)
	}
	composer, w := present.Compose(r), wording.For("fr")
	rows := map[string]int{}
	for _, s := range bookview.Workbook(composer, w).Document().Sections {
		for _, tb := range slices.Concat(s.Tables, s.After) {
			for _, row := range tb.All() {
				if tb.Columns[0].Key == "severity" && tb.ID != "severities" {
					rows[tb.ID+" "+row.Cells[0].Tag]++
				}
			}
		}
	}
	for _, annex := range pageview.Page(composer, w, pageview.Options{}).Page().Annexes {
		for _, group := range annex.Problems {
			rows["page "+string(annex.ID)+" "+string(group.Severity)] += len(group.Items)
		}
	}
	want := map[string]int{"anomalies warning": 5, "informations info": 23, "page corriger warning": 5, "page informations info": 23}
	if !maps.Equal(rows, want) {
		t.Errorf("%v", rows)
	}
}
