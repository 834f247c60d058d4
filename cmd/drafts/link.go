package drafts

import (
	"net/url"
	"path/filepath"
	"strings"
)

// longestLink is how many characters the path of a link may have.
const longestLink = 500

// LinkTo leads from a form in a folder to its text: a path from that folder, as workbooks
// write it. It is "" where there is none, as from one drive to another, or where a program could
// not follow it.
func LinkTo(folder, path string) string {
	from, err := filepath.Abs(folder)
	if err != nil {
		return ""
	}
	to, err := filepath.Abs(path)
	if err != nil {
		return ""
	}
	rel, err := filepath.Rel(from, to)
	if err != nil || strings.ContainsAny(filepath.Base(rel), "#%?") || len(rel) > longestLink {
		return ""
	}
	steps := strings.Split(filepath.ToSlash(rel), "/")
	for i := range steps {
		steps[i] = url.PathEscape(steps[i])
	}
	return strings.Join(steps, "/")
}
