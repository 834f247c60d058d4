package main

import (
	"bytes"
	"testing"

	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
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
	w := wording.For("fr")
	for name, doc := range map[string]*table.Document{"page": present.Compose(r).Page(w).Document(), "workbook": present.Compose(r).Workbook(w)} {
		rows := map[string]int{}
		for _, s := range doc.Sections {
			for _, tb := range s.Whole().Tables {
				for _, row := range tb.All() {
					if cells := row.Cells; tb.Columns[0].Key == "severity" {
						rows[tb.ID+" "+cells[0].Tag]++
					}
				}
			}
		}
		if n := rows["anomalies error"] + rows["anomalies warning"]; n == 0 || n > 5 || rows["anomalies info"] > 0 {
			t.Errorf("the %s has %v", name, rows)
		}
		if rows["informations info"] == 0 || rows["informations error"]+rows["informations warning"] > 0 {
			t.Errorf("the %s has %v", name, rows)
		}
	}
}
