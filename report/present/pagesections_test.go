package present

import (
	"strings"
	"testing"

	"bilan/report/table"
)

func TestLongTablesAreCutOnThePageAndSaySo(t *testing.T) {
	short := &table.Table{Rows: make([]table.Row, maxPageRows)}
	if cutForPage(editionIn("en", 2024), short); len(short.Rows) != maxPageRows || len(short.Notes) != 0 {
		t.Errorf("%d rows, %q", len(short.Rows), short.Notes)
	}
	long := &table.Table{Rows: make([]table.Row, maxPageRows+1)}
	cutForPage(editionIn("en", 2024), long)
	if len(long.Rows) != maxPageRows || len(long.Notes) != 1 || !strings.Contains(long.Notes[0], "first 500 rows of this table of 501") {
		t.Errorf("%d rows, %q", len(long.Rows), long.Notes)
	}
}
