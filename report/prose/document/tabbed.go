package document

import "strings"

// tabbed writes tables whose cells are parted by tabs, as a spreadsheet copies them, as Markdown has
// them: a line of three cells or more, then lines of as many or fewer, as a spreadsheet leaves out the
// tabs of none. Two cells are no table: « De : <tab> C. Exemple » heads an e-mail. The lines keep their
// places.
func tabbed(lines []string) []string {
	var out []string
	for i := 0; i < len(lines); i++ {
		width := tabCells(lines[i])
		end := i + 1
		for end < len(lines) && width >= 3 && tabCells(lines[end]) >= 2 && tabCells(lines[end]) <= width {
			end++
		}
		if end-i < 3 {
			out = append(out, lines[i])
			continue
		}
		for _, line := range lines[i:end] {
			cells := strings.Split(strings.ReplaceAll(line, "|", "/"), "\t")
			for j := range cells {
				cells[j] = strings.TrimSpace(cells[j])
			}
			out = append(out, rowText(cells))
		}
		i = end - 1
	}
	return out
}

// tabCells is how many cells tabs make of a line; 0 where fewer than one of them has a text.
func tabCells(line string) int {
	if strings.TrimSpace(line) == "" {
		return 0
	}
	return strings.Count(line, "\t") + 1
}
