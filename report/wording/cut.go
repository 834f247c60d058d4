package wording

// mostQuoted is how many characters of a text a message quotes: a cell may hold a
// megabyte, and its beginning is enough to find it by.
const mostQuoted = 300

// Cut shortens a text to its first n characters, with an ellipsis behind them where
// more follow.
func Cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := range s {
		if n--; n < 0 {
			return s[:i] + "…"
		}
	}
	return s
}
