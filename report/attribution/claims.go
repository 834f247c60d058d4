package attribution

import (
	"cmp"
	"strconv"
	"strings"

	"bilan/report/cell"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// Claim is a place that names the cluster of a row.
type Claim struct {
	ID, Name string
	Pos      source.Pos
	// text is what holds the name among other words, and kind where: see Attribution.Inferred;
	// "" where the name is all of it.
	text, kind string
}

// SameBody reports whether two names differ only by Association, Grappe or Cluster
// before them, so that in one file they contradict nothing.
func SameBody(a, b Claim) bool { return names.BareName(a.Name) == names.BareName(b.Name) }

// partOf reports a name among other words that belong to a longer name: « Grappe Exemple » in « Bilan
// de la Grappe Exemple Bois », of a file that says it is of « Grappe Exemple Bois ».
func (c Claim) partOf(name string) bool { return names.InLonger(c.Name, name, c.text) }

// Claims are the places that name the cluster of a row, the nearest first, behind those of the row
// itself (own): above its table, its sheet, the sheet of keys (nil for none), which names no cluster
// beside another unless it names one by itself. The names of the folder and of the file count only
// where nothing nearer names one; see Settle. A place with a name among other words is reported.
func (a *Attribution) Claims(own []Claim, ctx *layout.Context, sheet string, keys *submission.Facts) []Claim {
	all := own
	take := func(c Claim) {
		if keys != nil && c.partOf(keys.Name.Value) {
			c = Claim{ID: keys.ClusterID, Name: keys.Name.Value, Pos: c.Pos}
		}
		if all = append(all, c); c.text != "" {
			a.Inferred(c.Pos, c.text, c.ID, c.kind)
		}
	}
	add := func(name string, pos source.Pos) { take(Claim{ID: a.names.ClusterID(name), Name: name, Pos: pos}) }
	if ctx.AboveCluster != "" && (len(all) == 0 || ctx.AbovePos.Row() > 0) {
		take(a.claimAbove(ctx))
	}
	if ctx.SheetCluster != "" {
		take(a.claimOfSheet(ctx, sheet))
	}
	if keys != nil && keys.ClusterID != "" && (len(all) == 0 || keys.Name.Value != "") {
		take(Claim{ID: keys.ClusterID, Name: keys.Name.Value, Pos: keys.Name.Pos})
	}
	if len(all) == 0 && ctx.Announced != "" {
		if c := (Claim{Name: ctx.Announced, Pos: ctx.AnnouncedAt, text: ctx.AnnouncedIn, kind: "above"}); c.text != "" {
			c.ID = a.Cluster(c.Name, c.Pos)
			take(c)
		} else {
			add(ctx.Announced, ctx.AnnouncedAt)
		}
	}
	if len(all) == 0 && a.other.ID != "" {
		take(a.other)
	}
	if len(all) == 0 && a.folder.ID != "" {
		a.folderSpoke = true
		a.Inferred(a.folder.Pos, a.folderText, a.folder.ID, "folder")
		return append(all, a.folder)
	}
	switch {
	case len(all) > 0:
	case a.file.ID != "":
		take(a.file)
	case a.pattern != "":
		add(a.pattern, source.In(a.into.Name, ""))
	}
	return all
}

// claimAbove is the cluster named above a table.
func (a *Attribution) claimAbove(ctx *layout.Context) Claim {
	return Claim{a.names.ClusterID(ctx.AboveCluster), ctx.AboveCluster, ctx.AbovePos, ctx.AboveText, "above"}
}

// claimOfSheet is the cluster named by a sheet's name.
func (a *Attribution) claimOfSheet(ctx *layout.Context, sheet string) Claim {
	return Claim{a.names.ClusterID(ctx.SheetCluster), ctx.SheetCluster, source.In(a.into.Name, sheet), ctx.SheetText, "sheet"}
}

// ReportYear reports once a file whose rows have their year only from its name or its folder's:
// neither the rows around a table or its sheet say it, nor the sheet of keys, whose year is 0 for none.
func (a *Attribution) ReportYear(ctx *layout.Context, keys int) {
	if a.yearSaid || a.patternYear || cmp.Or(ctx.AboveYear, ctx.SheetYear, keys, a.otherYear) != 0 {
		return
	}
	text := a.fileText
	if a.fileYear == 0 {
		text = a.folderYearText
	}
	if year := cmp.Or(a.fileYear, a.folderYear); year != 0 {
		a.yearSaid = true
		p := source.New(source.YearInferred, source.In(a.into.Name, ""), "found", text, "year", strconv.Itoa(year))
		p.Year = year
		a.into.Problems.Add(p)
	}
}

// Cluster resolves a name as written to an id: the configured one, else the folded name; "" for a
// blank name. A cluster that is not configured is said once per file.
func (a *Attribution) Cluster(written string, at source.Pos) string {
	id := a.names.ClusterID(written)
	if id == "" {
		return ""
	}
	if len(a.voc.Clusters) > 0 && !a.names.Known(written) && !a.unknown[id] {
		if a.unknown == nil {
			a.unknown = map[string]bool{}
		}
		a.unknown[id] = true
		p := cell.Unknown(source.UnknownCluster, at, strings.TrimSpace(written), a.voc.ClusterNames())
		p.Cluster = id
		a.into.Problems.Add(p)
	}
	if _, known := a.into.Names[id]; !known {
		a.into.Names[id] = strings.Clone(strings.TrimSpace(written))
	}
	return id
}

// Inferred reports once a place that a text there was read as the name of a cluster. kind is
// the place: column, above, sheet, folder or file.
func (a *Attribution) Inferred(at source.Pos, text, cluster, kind string) {
	if a.inferences[at] {
		return
	}
	if a.inferences == nil {
		a.inferences = map[source.Pos]bool{}
	}
	a.inferences[at] = true
	p := source.New(source.ClusterInferred, at, "found", strings.TrimSpace(text), "cluster", a.names.NameOf(cluster), "kind", kind)
	p.Cluster = cluster
	a.into.Problems.Add(p)
}
