package document

import (
	"strings"

	"bilan/report/pattern"
)

var (
	callOfNote = pattern.Of(`^[ ,;()\[\]]*[1-9][0-9]?(?: ?[,;-] ?[1-9][0-9]?)*[)\]]?$`)
	// markOfCall is the call of a note as a text writes it: « 22 PME² », « 22 PME[^2] ».
	markOfCall = pattern.Of(`([\pL%€»)\].,]) ?(?:[¹²³⁴-⁹][⁰¹²³⁴-⁹]?|\[\^[0-9A-Za-z]{1,8}\])`)
	noteLine   = pattern.Of(`^\s*(?:[¹²³⁴-⁹][⁰¹²³⁴-⁹]?[.)]? *\pL|\[\^[0-9A-Za-z]{1,8}\] ?:)`)
	powerOf    = pattern.Of(`(?:^|[^\pL])(?:[kcdmh]?m|CO|10)$`) // m², km³, CO², 10³
)

// isCall reports a text set above the line that calls a note, « 22 PME² », and not the power of a unit
// or of ten; before is what stands before it.
func isCall(s, before string) bool {
	return callOfNote.MatchString(strings.TrimSpace(s)) && !powerOf.MatchString(before)
}

// withoutNotes drops the calls of notes from the lines of a text, and the notes, up to a blank line, the
// end of a sentence or of the page; their lines are left blank.
func withoutNotes(lines []string) []string {
	in := false
	for i, line := range lines {
		if noteLine.MatchString(line) {
			in = true
		} else if strings.TrimSpace(line) == "" || strings.Contains(line, "\f") {
			in = false
		}
		if in {
			in = !strings.HasSuffix(strings.TrimSpace(line), ".")
			lines[i] = ""
			continue
		}
		lines[i] = withoutCalls(line)
	}
	return lines
}

func withoutCalls(line string) string {
	if !strings.ContainsAny(line, "¹²³⁴⁵⁶⁷⁸⁹^") {
		return line
	}
	var b strings.Builder
	from := 0
	for _, at := range markOfCall.FindAllStringSubmatchIndex(line, -1) {
		if powerOf.MatchString(line[from:at[3]]) && !strings.Contains(line[at[3]:at[1]], "^") {
			continue
		}
		b.WriteString(line[from:at[3]])
		from = at[1]
	}
	return b.String() + line[from:]
}

// aboveLine reports a position of text, a number that may be followed by others, that is above the line.
func aboveLine(position string) bool {
	return position != "" && position[0] >= '1' && position[0] <= '9'
}
