package workbook

import (
	"testing"

	"bilan/report/quantity"
	"bilan/report/table"
)

// A range shows both its ends, the lower one first, whichever of them is the
// number that counts.
func TestRangeFormat(t *testing.T) {
	low, high := quantity.FromInt(20), quantity.New(255, -1)
	for _, c := range []struct {
		cell table.Cell
		kind table.Kind
		lang string
		want string
	}{
		{table.Cell{Num: &low, To: &high, Qualifier: quantity.AtLeast}, table.Number, "fr", "#,##0\"\u00a0à\u00a025,5\""},
		{table.Cell{Num: &high, To: &low, Qualifier: quantity.AtMost}, table.Number, "en", "\"20\u00a0to\u00a0\"#,##0.0"},
		{table.Cell{Num: &low, To: &high}, table.Points, "fr", "#,##0\"\u00a0à\u00a025,5\"\"\u00a0%\""},
		{table.Cell{Num: &low, To: &high, Unit: "k€"}, table.Number, "fr", "#,##0\"\u00a0à\u00a025,5\"\"\u00a0k€\""},
		{table.Cell{Num: &low, Qualifier: quantity.AtLeast}, table.Money, "fr", "\"≥\u00a0\"#,##0\"\u00a0€\""},
	} {
		if got := numberFormat(likeOf(&c.cell, c.kind, c.lang), c.lang); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
