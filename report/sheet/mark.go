package sheet

import "strings"

const (
	// mark is what the properties of the outputs of a review hold, before the run's
	// fingerprint.
	mark = "bilan:revue"
	// keywords is how LibreOffice writes it again, which parts keywords at colons, too.
	keywords = "bilan revue "
	// fingerprint is how many hexadecimal digits identify a run.
	fingerprint = 32
)

// HoldsMark reports whether properties of a file, in one text, hold the mark of the
// outputs of a review, be it that LibreOffice has saved the file again.
func HoldsMark(properties string) bool {
	if strings.Contains(properties, mark) {
		return true
	}
	_, after, found := strings.Cut(properties, keywords)
	digits := len(after) - len(strings.TrimLeft(after, "0123456789abcdef"))
	return found && digits == fingerprint
}
