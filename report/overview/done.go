package overview

import "bilan/report/compare"

// Told reports whether results tell of a line, be it without a number.
func Told(l *compare.Line) bool { return l.Verdict != compare.NotReported }
