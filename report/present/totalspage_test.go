package present

import (
	"strings"
	"testing"

	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/wording"
)

func TestLongTablesAreCutOnThePageAndSaySo(t *testing.T) {
	r := &review.Review{}
	short := &table.Table{Rows: make([]table.Row, maxPageRows)}
	if Compose(r).brief(wording.For("en"), short); len(short.Rows) != maxPageRows || len(short.Notes) != 0 {
		t.Errorf("%d rows, %q", len(short.Rows), short.Notes)
	}
	long := &table.Table{Rows: make([]table.Row, maxPageRows+1)}
	Compose(r).brief(wording.For("en"), long)
	if len(long.Rows) != maxPageRows || len(long.Notes) != 1 || !strings.Contains(long.Notes[0], "first 500 rows of this table of 501") {
		t.Errorf("%d rows, %q", len(long.Rows), long.Notes)
	}
}
