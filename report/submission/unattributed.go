package submission

import (
	"strconv"
	"strings"

	"bilan/report/fold"
	"bilan/report/source"
)

// NotAttributed is the problem of a file of which nothing says whose it is: n rows, the
// first at a place, count for nobody. A title that is nearly the name of one of the
// clusters is reported: it is likely misspelt, and never taken for the name.
func (f *File) NotAttributed(first source.Pos, n int, clusters []string) source.Problem {
	args := []string{"n", strconv.Itoa(n)}
	for i := range f.SetAside {
		s := &f.SetAside[i]
		if s.Why != source.RowSetAside {
			continue
		}
		if near := fold.Near(s.Text, clusters); near != nil {
			args = append(args, "kind", "near", "found", s.Text, "nearest", strings.Join(near, ", "))
			break
		}
	}
	return source.New(source.NotAttributed, first, args...)
}
