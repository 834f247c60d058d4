// Package attribution finds the cluster and the year that a file states outside its tables: in its
// name and in those of its folders, in the names of its sheets and above their tables. Once the file
// is read it settles whose the file is (settle.go).
package attribution

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// Attribution is what one file states outside its tables and its sheets of keys. What it finds
// doubtful goes to the problems of the file.
type Attribution struct {
	names  *names.Book
	voc    *submission.Vocabulary
	tables *layout.Finder
	into   *submission.File

	// pattern is the cluster that the configured pattern of file names gives, known
	// or not; "" for none.
	pattern string
	// patternYear is true where it gives the year too.
	patternYear bool
	// other is the cluster that the sheets of the file name, where they name one alone: what
	// one sheet states holds for the others. otherYear is likewise the year, 0 for none.
	other     Claim
	otherYear int
	// folder and file are the clusters in the names of the folder and of the file, with these
	// names.
	folder, file         Claim
	folderText, fileText string
	folderYear, fileYear int
	folderYearText       string
	// folderSpoke is true once a row got its cluster from a folder's name.
	folderSpoke bool
	// yearSaid is true once it was reported that the year comes from a name.
	yearSaid bool
	// loose is the cluster of sheets in which no table was found, and rows that of the rows that
	// were read.
	loose, rows oneOf
	unknown     map[string]bool // clusters already reported as unknown
	// inferences are the places at which it was reported how a cluster's name was read.
	inferences map[source.Pos]bool
}

// New is an Attribution that states nothing, of a file that is decoded into another. tables may be
// nil where ReadSheets and Settle are not called.
func New(book *names.Book, voc *submission.Vocabulary, tables *layout.Finder, into *submission.File) *Attribution {
	return &Attribution{names: book, voc: voc, tables: tables, into: into}
}

// Years are those that the file gives outside its tables; keys is the year of its sheet of keys, 0
// for none.
func (a *Attribution) Years(keys int) layout.Years {
	return layout.Years{Keys: keys, Others: a.otherYear, File: a.fileYear, Folder: a.folderYear, Assumed: a.voc.Year}
}

// ReadNames reads the name of the file and those of the folders in which it lies, the nearest first;
// nil for none that may say something. Of the folders the nearest that says something counts.
func (a *Attribution) ReadNames(file string, folders []string) {
	at := source.In(file, "")
	a.pattern, a.fileYear = fromFileName(a.voc.FileName, file)
	a.patternYear = a.fileYear != 0
	a.fileText = worksheet.WithoutEnding(worksheet.BaseName(file))
	if f := a.names.ClusterOfName(a.fileText); f.Id != "" {
		a.file = Claim{f.Id, f.Name, at, a.fileText, "file"}
	}
	a.fileYear = cmp.Or(a.fileYear, cell.YearOfName(a.fileText))
	for _, folder := range folders {
		f, year := a.names.ClusterOfName(folder), cell.YearOfName(folder)
		if a.folder.ID == "" && f.Id != "" {
			a.folder, a.folderText = Claim{f.Id, f.Name, at, folder, "folder"}, folder
		}
		if a.folderYear == 0 && year != 0 {
			a.folderYear, a.folderYearText = year, folder
		}
	}
}

// ReadSheets finds the one cluster and the one year that the sheets of a file give
// above their tables or in their names. It does nothing for a file of one sheet, which has no
// other sheets to lend them to.
func (a *Attribution) ReadSheets() {
	if len(a.tables.Sheets) < 2 {
		return
	}
	var clusters, years oneOf
	for i := range a.tables.Sheets {
		s := &a.tables.Sheets[i]
		if s.Keys || s.Hidden || s.IsOwn() || s.IsHelp() {
			continue
		}
		ctx := a.tables.Around.ContextOf(s)
		for i := 0; i < min(len(s.Rows), worksheet.HeadingRows); {
			if kind, _, _ := a.tables.Heads.HeadingAt(s, s.From(i), ""); kind != column.None {
				break
			}
			if n := a.tables.NamelessRows(s, i); n > 0 {
				i += n
				continue
			}
			a.tables.Around.LookAbove(&ctx, s.Rows[i])
			i++
		}
		if c, ok := a.ClusterAround(&ctx, s); ok {
			clusters.see(c.ID, c)
		}
		if ctx.AboveNature != cell.Programme && ctx.SheetNature != cell.Programme {
			if y := cmp.Or(ctx.AboveYear, ctx.SheetYear); y != 0 {
				years.see(strconv.Itoa(y), Claim{})
				a.otherYear = y
			}
		}
	}
	a.other = clusters.only()
	if !years.one() {
		a.otherYear = 0
	}
}

// ClusterAround is the cluster that a sheet's rows above its table name, else its
// own name; false for neither.
func (a *Attribution) ClusterAround(c *layout.Context, s *worksheet.Sheet) (Claim, bool) {
	switch {
	case c.AboveCluster != "":
		return a.claimAbove(c), true
	case c.SheetCluster != "":
		return a.claimOfSheet(c, s.Name), true
	case c.Announced != "":
		return Claim{ID: a.names.ClusterID(c.Announced), Name: c.Announced, Pos: c.AnnouncedAt}, true
	}
	return Claim{}, false
}

// oneOf gathers values of which one counts only where all are the same.
type oneOf struct {
	key     string
	first   Claim
	several bool
}

func (o *oneOf) see(key string, c Claim) {
	switch {
	case o.key == "":
		o.key, o.first = key, c
	case o.key != key:
		o.several = true
	}
}

func (o *oneOf) one() bool { return o.key != "" && !o.several }

func (o *oneOf) only() Claim {
	if !o.one() {
		return Claim{}
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
	m := re.FindStringSubmatch(worksheet.WithoutEnding(worksheet.BaseName(file)))
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
