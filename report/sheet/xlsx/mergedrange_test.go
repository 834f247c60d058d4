package xlsx

import (
	"testing"

	"bilan/report/sheet/grid"
)

func TestMergedRange(t *testing.T) {
	for ref, want := range map[string]grid.Merge{
		"J:K": {R1: 1, C1: 10, R2: lastRow, C2: 11}, "$B:$A": {R1: 1, C1: 1, R2: lastRow, C2: 2}, "3:4": {R1: 3, C1: 1, R2: 4, C2: lastColumn}, "$4:$3": {R1: 3, C1: 1, R2: 4, C2: lastColumn},
		"A1:b2": {R1: 1, C1: 1, R2: 2, C2: 2}, "A": {R1: 1, C1: 1, R2: lastRow, C2: 1},
	} {
		if got, ok := mergedRange([]byte(ref)); !ok || got != want {
			t.Errorf("%s: %v %v", ref, got, ok)
		}
	}
	for _, ref := range []string{"", ":", "A:1", "1:A", "A1:B", "0:1", "-1:2", "AAAA:B", "A:B:C"} {
		if got, ok := mergedRange([]byte(ref)); ok {
			t.Errorf("%q: %v", ref, got)
		}
	}
}
