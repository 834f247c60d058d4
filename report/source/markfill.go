package source

// MarkFill is the fill, RRGGBB, by which an annotated copy marks a cell with a problem
// of a severity: pale, so that what is written stays readable. A copy that comes back
// is known by it from what its sender filled.
func MarkFill(s Severity) string {
	if s == Err {
		return "FFC7CE"
	}
	return "FFE699"
}
