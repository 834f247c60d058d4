package sheet

import (
	"slices"
	"strings"

	"bilan/report/opc"
)

const (
	// keywords is how LibreOffice writes opc.ReviewMark again, which parts keywords at colons, too.
	keywords = "bilan revue "
	// fingerprint is how many hexadecimal digits identify a run.
	fingerprint = 32
)

// HoldsMark reports whether properties of a file, in one text, hold the mark of the
// outputs of a review, be it that LibreOffice has saved the file again.
func HoldsMark(properties string) bool {
	if strings.Contains(properties, opc.ReviewMark) {
		return true
	}
	_, after, found := strings.Cut(properties, keywords)
	digits := len(after) - len(strings.TrimLeft(after, "0123456789abcdef"))
	return found && digits == fingerprint
}

// headings begin the rows that head the CSV files of a review: its lines, those of all years
// too, and its anomalies.
var headings = []string{"cluster_id,cluster,sector,year", "severity,slug,file,sheet"}

// HeadsOutput reports whether a row begins as those do that head the CSV files of a review.
// Its texts are parted by commas.
func HeadsOutput(row string) bool {
	return slices.ContainsFunc(headings, func(h string) bool { return strings.HasPrefix(row, h) })
}

// IsOutput reports whether a book is one of a review's CSV files, under whatever name, be it
// that a spreadsheet has saved it as a workbook.
func (b *Book) IsOutput() bool {
	if len(b.Sheets) != 1 {
		return false
	}
	for row, err := range b.Sheets[0].Rows() {
		if err != nil {
			return false
		}
		var texts []string
		for _, c := range row.Cells {
			texts = append(texts, c.Raw)
		}
		return HeadsOutput(strings.Join(texts, ","))
	}
	return false
}
