package decode

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/layout"
	"bilan/report/source"
)

// surroundings are the cluster and the year that a file states outside its tables and its
// sheets of keys. The zero value states none.
type surroundings struct {
	// pattern is the cluster that the configured pattern of file names gives, known
	// or not.
	pattern string
	// patternYear is true where it gives the year too.
	patternYear bool
	// other is the cluster that the sheets of the file name, where they name one alone: what
	// one sheet states holds for the others. otherYear is likewise the year.
	other     claim
	otherYear int
	// folder and file are the clusters in the names of the folder and of the file, with these
	// names.
	folder, file         claim
	folderText, fileText string
	folderYear, fileYear int
	folderYearText       string
	// folderSpoke is true once a row got its cluster from a folder's name.
	folderSpoke bool
	// yearSaid is true once it was reported that the year comes from a name.
	yearSaid bool
	// loose is the cluster of sheets in which no table was found.
	loose oneOf
}

// nameSurroundings reads the names of the file and of the folders in which it lies,
// the nearest folder that says something.
func (att *attribution) nameSurroundings(in Input) {
	a := &att.outside
	at := source.In(in.File, "")
	a.pattern, a.fileYear = fromFileName(att.d.voc.FileName, in.File)
	a.patternYear = a.fileYear != 0
	a.fileText = layout.WithoutEnding(layout.BaseName(in.File))
	if f := att.d.names.ClusterIn(a.fileText, true); f.Id != "" {
		a.file = claim{f.Id, f.Name, at, a.fileText, "file"}
	}
	a.fileYear = cmp.Or(a.fileYear, cell.YearOfName(a.fileText))
	for _, folder := range in.Folders {
		f, year := att.d.names.ClusterIn(folder, true), cell.YearOfName(folder)
		if a.folder.id == "" && f.Id != "" {
			a.folder, a.folderText = claim{f.Id, f.Name, at, folder, "folder"}, folder
		}
		if a.folderYear == 0 && year != 0 {
			a.folderYear, a.folderYearText = year, folder
		}
	}
}

// sheetSurroundings finds the one cluster and the one year that the sheets of a file give
// above their tables or in their names. It does nothing for a file of one sheet, which has no
// other sheets to lend them to.
func (att *attribution) sheetSurroundings() {
	if len(att.d.tables.Sheets) < 2 {
		return
	}
	var clusters, years oneOf
	for i := range att.d.tables.Sheets {
		s := &att.d.tables.Sheets[i]
		if s.Keys || s.Hidden || att.d.tables.OwnSheet(s.Name) || layout.DraftSheet(s) || att.d.tables.HelpSheet(s.Name) {
			continue
		}
		ctx := att.d.tables.Around.ContextOf(s)
		for i := 0; i < min(len(s.Rows), layout.HeadingRows); {
			if kind, _, _ := att.d.tables.Heads.HeadingAt(s, s.From(i), ""); kind != column.None {
				break
			}
			if n := att.d.tables.NamelessRows(s, i); n > 0 {
				i += n
				continue
			}
			att.d.tables.Around.LookAbove(&ctx, s.Rows[i])
			i++
		}
		if c, ok := att.clusterAround(&ctx, s); ok {
			clusters.see(c.id, c)
		}
		if ctx.AboveNature != cell.Programme && ctx.SheetNature != cell.Programme {
			if y := cmp.Or(ctx.AboveYear, ctx.SheetYear); y != 0 {
				years.see(strconv.Itoa(y), claim{})
				att.outside.otherYear = y
			}
		}
	}
	att.outside.other = clusters.only()
	if !years.one() {
		att.outside.otherYear = 0
	}
}

// clusterAround is the cluster that a sheet's rows above its table name, else its
// own name.
func (att *attribution) clusterAround(c *layout.Context, s *layout.Sheet) (claim, bool) {
	switch {
	case c.AboveCluster != "":
		return att.claimAbove(c), true
	case c.SheetCluster != "":
		return att.claimOfSheet(c, s.Name), true
	case c.Announced != "":
		return claim{id: att.d.names.ClusterID(c.Announced), name: c.Announced, pos: c.AnnouncedAt}, true
	}
	return claim{}, false
}

// oneOf gathers values of which one counts only where all are the same.
type oneOf struct {
	key     string
	first   claim
	several bool
}

func (o *oneOf) see(key string, c claim) {
	switch {
	case o.key == "":
		o.key, o.first = key, c
	case o.key != key:
		o.several = true
	}
}

func (o *oneOf) one() bool { return o.key != "" && !o.several }

func (o *oneOf) only() claim {
	if !o.one() {
		return claim{}
	}
	return o.first
}

// fromFileName reads cluster and year from a file's base name by a pattern
// such as "{grappe}_{exercice}".
func fromFileName(pattern, file string) (cluster string, year int) {
	if pattern == "" {
		return "", 0
	}
	expr := regexp.QuoteMeta(pattern)
	expr = strings.Replace(expr, `\{grappe\}`, `(?P<grappe>.+?)`, 1)
	expr = strings.Replace(expr, `\{exercice\}`, `(?P<exercice>[0-9]{4})`, 1)
	re, err := regexp.Compile("(?i)^" + expr + ".*$")
	if err != nil {
		return "", 0
	}
	m := re.FindStringSubmatch(layout.WithoutEnding(layout.BaseName(file)))
	if m == nil {
		return "", 0
	}
	if i := re.SubexpIndex("grappe"); i > 0 {
		cluster = strings.NewReplacer("_", " ", "-", " ").Replace(m[i])
	}
	if i := re.SubexpIndex("exercice"); i > 0 {
		year = cell.YearIn(m[i])
	}
	return cluster, year
}
