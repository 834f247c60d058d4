package pageview

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/overview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/screen"
)

// links are the names of clusters and lines in rows, and what they link to.
type links struct {
	composer *present.Composer
	folder   string
	// names are those of the clusters in rows, see rowNames.
	names map[string]string
	// apart is true where each cluster has a page of its own, fiched where the fiche of its
	// cluster shows each line.
	apart, fiched bool
	// slugs are the anchors of the clusters, by id, and anchors those of the lines of the year;
	// neither holds a contact.
	slugs   map[string]string
	anchors map[*compare.Line]screen.Plain
	// files are the names of the clusters' pages, by id.
	files map[string]string
}

func newLinks(c *present.Composer, year *overview.Year, o Options) *links {
	l := &links{composer: c, folder: o.Folder, names: rowNames(c.Clusters), apart: c.PagesApart() && c.Policy().EachLine, fiched: c.Policy().EachLine,
		slugs: map[string]string{}, anchors: make(map[*compare.Line]screen.Plain, len(c.Index.Lines)), files: map[string]string{}}
	taken := map[string]bool{}
	for i := range year.Clusters {
		of := &year.Clusters[i]
		slug := free(taken, anchorOf(c.PublicID(of.ID).String(), "grappe"))
		l.slugs[of.ID] = slug
		if l.apart && o.File != nil {
			l.files[of.ID] = o.File(review.Cluster{ID: of.ID, Name: c.Public(of.Name).String()})
		}
		for n, line := range of.Lines {
			name := free(taken, "l-"+slug+"-"+anchorOf(c.Public(line.Code).String(), "n"+strconv.Itoa(n+1)))
			l.anchors[line] = screen.Plain(name)
		}
	}
	return l
}

// anchorOf is a text as a part of an anchor, or a substitute for a text without letters.
func anchorOf(s, none string) string {
	key := strings.ReplaceAll(fold.Key(s), " ", "-")
	key = strings.Map(func(r rune) rune {
		if r == '-' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' {
			return r
		}
		return -1
	}, key)
	const longest = 40
	key = strings.Trim(key[:min(len(key), longest)], "-")
	if key == "" {
		return none
	}
	return key
}

// free is the name, or the name with the first number that makes it one that is not taken. It
// is taken from then on.
func free(taken map[string]bool, name string) string {
	out := name
	for n := 2; taken[out]; n++ {
		out = name + "-" + strconv.Itoa(n)
	}
	taken[out] = true
	return out
}

// clusterHref links to the fiche of a cluster; "" where there is none.
func (l *links) clusterHref(id string) screen.Plain {
	slug, known := l.slugs[id]
	switch {
	case !known || !l.fiched:
		return ""
	case l.apart:
		return screen.Plain(l.folder + "/" + l.files[id])
	}
	return screen.Plain("#g-" + slug)
}

// lineHref links to a line of a fiche; "" where there is none.
func (l *links) lineHref(line *compare.Line) screen.Plain {
	switch {
	case !l.fiched:
		return ""
	case l.apart:
		return screen.Plain(l.folder+"/"+l.files[line.ClusterID]) + "#" + l.anchors[line]
	}
	return "#" + l.anchors[line]
}

// rowName is how many characters of a name a row shows; a name of more than hintedName has its
// whole as a tooltip.
const rowName, hintedName = 34, 28

// rowNames are the names of clusters in rows, by their whole names: without the words with
// which all begin, and cut in the middle where the part that a row shows is the same as
// another's.
func rowNames(clusters []review.Cluster) map[string]string {
	skip, names := overview.CommonWords(clusters), make([]string, len(clusters))
	for i, c := range clusters {
		names[i] = c.Name
		if words := strings.Fields(c.Name); skip > 0 && len(words) > skip {
			names[i] = strings.Join(words[skip:], " ")
		}
	}
	out := make(map[string]string, len(clusters))
	for i, name := range distinct(names, rowName) {
		out[clusters[i].Name] = name
	}
	return out
}

// short is a cluster's name in rows. Its fiche shows the whole name.
func (l *links) short(name string) string {
	if s, is := l.names[name]; is {
		return s
	}
	return name
}

// hint is a cluster's whole name where a row may show less of it, else "".
func (l *links) hint(name string) string {
	if s := l.short(name); !strings.HasSuffix(name, s) || utf8.RuneCountInString(s) > hintedName {
		return name
	}
	return ""
}

// clusterName is the name in rows of the cluster of an id.
func (l *links) clusterName(id string) string { return l.short(l.composer.Cluster(id).Name) }
