package texts

import (
	"context"
	"path"
	"slices"
	"strings"

	"bilan/report/proofread"
	"bilan/report/prose"
	"bilan/report/prose/language"
	"bilan/report/sheet"
	"bilan/report/source"
)

// endings are those of files that are texts even where a table in one was read.
var endings = []string{".md", ".txt"}

// MayBe reports a name of what may be a text, though a table in it was read.
func MayBe(name string) bool { return slices.Contains(endings, strings.ToLower(path.Ext(name))) }

// Reader proofreads texts, within limits.
type Reader struct {
	Limits  sheet.Limits
	Options prose.Options
}

// Kinds of texts of which no draft can be made, the argument "kind" of the problem unsupported-format.
const (
	KindForeign = "foreign-text"
	KindUnread  = "unread-text"
)

// Doubts is what a careful reader would ask of a text, and the kind of one that is not read. sure is
// false of a file in which a table was read, of which nothing is asked where it holds no sentences. A
// panic in a rule is a bug, but one that must not cost what else was found.
func (r Reader) Doubts(ctx context.Context, name string, data []byte, sure bool) (doubts source.Problems, kind string) {
	defer func() {
		if recover() != nil {
			doubts = nil
		}
	}()
	doc, err := Open(ctx, name, data, r.Limits)
	switch {
	case err != nil:
		return nil, KindUnread
	case !sure && !proofread.IsText(doc):
		return nil, ""
	case language.IsForeign(doc):
		return nil, KindForeign
	}
	return proofread.Read(name, doc, r.Options), ""
}
