package document

import (
	"strings"
	"unicode/utf8"

	"bilan/report/pattern"
)

// Cells of a table that is set with spaces, and lines that rule it off.
var (
	spacedCell  = pattern.Of(`\S+(?: \S+)*`)
	ruledOff    = pattern.Of(`^\s*[-=_ ]{8,}\s*$`)
	valueOfCell = pattern.Of(`^(?:[<>≈≥≤~+-]? ?[0-9][0-9 \x{00a0}.,]*(?: ?(?:%|€|k€|M€|h))?|[-–—]|n\.?[cd]\.?|oui|non|en cours|annulée?|reportée?|` +
		`abandonnée?|terminée?|réalisée?)$`)
)

// spaced is a cell with where it begins and ends in its line.
type spaced struct {
	from, to int
	text     string
}

// farRight is how far from the margin the first heading of a table stands that has none over its names.
const farRight = 12

// cellsOf cuts a line at two spaces or more.
func cellsOf(line string) []spaced {
	line = strings.ReplaceAll(line, "\t", "    ")
	var out []spaced
	for _, at := range spacedCell.FindAllStringIndex(line, -1) {
		from := utf8.RuneCountInString(line[:at[0]])
		out = append(out, spaced{from, from + utf8.RuneCountInString(line[at[0]:at[1]]), line[at[0]:at[1]]})
	}
	return out
}

// columns writes tables whose columns are set with spaces as Markdown has them: a line of
// headings, then lines of a name and values. The lines keep their places.
func columns(lines []string) []string {
	var out []string
	for i := 0; i < len(lines); i++ {
		if end := barredEnd(lines, i); end > 0 {
			for _, line := range lines[i:end] {
				out = append(out, "| "+strings.TrimSpace(line)+" |")
			}
			i = end - 1
			continue
		}
		head := cellsOf(lines[i])
		end := 0
		if len(head) >= 1 && head[0].from >= farRight {
			head = append([]spaced{{}}, head...) // nothing stands over the names of the rows
		}
		if len(head) >= 2 && len(head) <= 12 && !strings.Contains(lines[i], "|") {
			end = tableEnd(lines, i, len(head))
		}
		if end == 0 {
			out = append(out, lines[i])
			continue
		}
		out = append(out, rowText(texts(head)))
		for _, line := range lines[i+1 : end] {
			out = append(out, columnRow(line, head))
		}
		i = end - 1
	}
	return out
}

// barredEnd is the line behind a table whose cells are parted by bars, without one at the front: as many in each
// of its lines, and at least two; 0 where none begins there.
func barredEnd(lines []string, at int) int {
	bars := strings.Count(lines[at], " | ")
	end := at
	for end < len(lines) && strings.Count(lines[end], " | ") == bars && !strings.HasPrefix(strings.TrimSpace(lines[end]), "|") {
		end++
	}
	if bars < 2 || end-at < 2 {
		return 0
	}
	return end
}

// tableEnd is the line behind a table whose headings stand on a line; 0 where none begins there:
// it has three rows of values at least.
func tableEnd(lines []string, at, width int) int {
	rows, end := 0, 0
	for i := at + 1; i < len(lines); i++ {
		line := strings.TrimSpace(lines[i])
		cells := cellsOf(lines[i])
		values := 0
		for _, c := range cells[min(1, len(cells)):] {
			if valueOfCell.MatchString(c.text) {
				values++
			}
		}
		switch {
		case ruledOff.MatchString(lines[i]):
			continue
		case values > 0 && len(cells) > 1 && len(cells) <= width && values >= len(cells)-2:
			rows++
			end = i + 1
		case line == "" || len(cells) > 1 || utf8.RuneCountInString(line) > 60 || strings.HasSuffix(line, "."):
			if rows < 3 {
				return 0
			}
			return end
		}
	}
	if rows < 3 {
		return 0
	}
	return end
}

// columnRow is a line of a table as Markdown has it, each cell below its heading; a line that rules
// off is the rule.
func columnRow(line string, head []spaced) string {
	cells := cellsOf(line)
	if len(cells) == 0 || ruledOff.MatchString(line) {
		return "|---|"
	}
	if len(cells) == len(head) {
		return rowText(texts(cells))
	}
	row := make([]string, len(head))
	row[0] = cells[0].text
	for _, c := range cells[1:] {
		best, near := -1, 9
		for i := 1; i < len(head); i++ {
			if d := distance(c, head[i]); d < near {
				best, near = i, d
			}
		}
		if best > 0 && row[best] == "" {
			row[best] = c.text
		}
	}
	return rowText(row)
}

// distance is how many characters part two spans; 0 where one is over the other.
func distance(a, b spaced) int { return max(0, a.from-b.to, b.from-a.to) }

func texts(cells []spaced) []string {
	out := make([]string, len(cells))
	for i, c := range cells {
		out[i] = c.text
	}
	return out
}
