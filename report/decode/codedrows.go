package decode

import (
	"strings"

	"bilan/report/section"
)

// markByCodes makes sections of those of some rows whose code the next row's goes on from;
// under is the code of the row below the last.
func markByCodes(rows []loneRow, under string) {
	for i := len(rows) - 1; i >= 0; i-- {
		r := &rows[i]
		if r.note {
			continue
		}
		if r.code != "" && r.mark.kind == "" && section.GoesOn(under, r.code) {
			r.mark = sectionMark{kind: section.ByCode + r.code, theme: strings.TrimSpace(r.title)}
		}
		under = r.code
	}
}
