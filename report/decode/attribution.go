package decode

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/report/source"
	"bilan/report/submission"
)

// attribute settles the cluster of a file once all of it is read: File.Owner where no record
// names one, and File.Unattributed where nothing does. The problem that every row without a
// cluster would repeat is then reported once, for the file.
func (att *attribution) attribute() {
	if clusters := att.d.file.Clusters(); len(clusters) > 0 {
		if att.nameContradicts() {
			return
		}
		att.namesDiffer(clusters)
		return
	}
	f := &att.d.file
	if f.Owner = att.ownerAround(); f.Owner != "" || len(att.d.tables.Sheets) == 0 {
		return
	}
	f.Unattributed = true
	rows, first := 0, source.Pos{}
	for i := range f.SetAside {
		if s := &f.SetAside[i]; s.Why == source.ClusterMissing {
			if rows++; rows == 1 {
				first = s.Pos
			}
			s.Why = source.NotAttributed
		}
	}
	for i := range f.Facts {
		if rows == 0 {
			first = f.Facts[i].Pos
		}
		rows += max(1, len(f.Facts[i].Others))
	}
	if rows == 0 {
		return // reported elsewhere: no table was found, or what names the cluster contradicts itself
	}
	f.Problems = slices.DeleteFunc(f.Problems, func(p source.Problem) bool { return p.Slug == source.ClusterMissing })
	f.Problems.Add(f.NotAttributed(first, rows, att.d.voc.ClusterNames()))
}

// nameContradicts compares the cluster in the file's name with those of its lines, budgets and
// keys: where none is of that cluster, all are set aside. A file that also has records of other
// clusters contradicts nothing.
func (att *attribution) nameContradicts() bool {
	f, named := &att.d.file, att.outside.file
	if named.id == "" && att.outside.pattern != "" && att.d.names.Known(att.outside.pattern) {
		named = claim{id: att.d.names.ClusterID(att.outside.pattern)}
	}
	if named.id == "" || att.outside.folderSpoke {
		return false // the folder counts before the file's name, which then need not name the cluster
	}
	var first claim
	same := false
	for id, at := range f.Senders() {
		if id != "" && first.id == "" {
			first = claim{id: id, pos: at}
		}
		same = same || id == named.id
	}
	if same || first.id == "" {
		return false
	}
	at := source.In(f.Name, "")
	p := source.New(source.ClusterContradicts, first.pos, "found", cmp.Or(att.d.names.ConfiguredName(first.id), f.Names[first.id], first.id), "expected", att.d.names.NameOf(named.id), "place", at.String())
	p.Related = []source.Pos{at}
	f.Problems.Add(p)
	aside := func(at source.Pos, text string) {
		f.SetAside = append(f.SetAside, submission.SetAside{Pos: at, Text: text, Why: source.ClusterContradicts})
	}
	for i := range f.Lines {
		aside(f.Lines[i].Pos, f.Lines[i].Title.Value)
	}
	for i := range f.Budget {
		aside(f.Budget[i].Pos, f.Budget[i].Label.Value)
	}
	for i := range f.Facts {
		aside(f.Facts[i].Pos, f.Facts[i].Name.Value)
	}
	f.Lines, f.Budget, f.BudgetTotals, f.Facts = f.Lines[:0], nil, nil, nil
	f.Unattributed = true
	return true
}

// ownerAround is the cluster of a file without records: the one that its rows name where only
// their year is missing, else the one named by its sheets, its folder or its name.
func (att *attribution) ownerAround() string {
	a := &att.outside
	for _, id := range [...]string{att.rowsOwner.only().id, a.other.id, a.loose.only().id, a.folder.id, a.file.id} {
		if id != "" {
			return id
		}
	}
	if a.pattern != "" && att.d.names.Known(a.pattern) {
		return att.d.names.ClusterID(a.pattern)
	}
	return ""
}

// OwnerByName is the id of the configured cluster that the names of a file and of its folders,
// nil for none, hold: the nearest folder counts first; "" where they name none, or two.
func (dec *Decoder) OwnerByName(file string, folders []string) string {
	d := newDecoder(dec, file)
	d.attribution.nameSurroundings(Input{File: file, Folders: folders})
	return d.attribution.ownerAround()
}

// namesDiffer reports a year or a cluster in the name of the file or of a folder that none of
// its records has.
func (att *attribution) namesDiffer(clusters map[string]bool) {
	a := &att.outside
	at := source.In(att.d.file.Name, "")
	if years := att.d.file.Years(); len(years) > 0 {
		for _, n := range [...]struct {
			year int
			text string
		}{{a.fileYear, a.fileText}, {a.folderYear, a.folderYearText}} {
			if n.year != 0 && !years[n.year] {
				att.d.file.Problems.Add(source.New(source.NameDiffers, at, "found", n.text, "expected", strconv.Itoa(n.year)))
				break
			}
		}
	}
	if a.folder.id != "" && !clusters[a.folder.id] {
		att.d.file.Problems.Add(source.New(source.NameDiffers, at, "found", a.folderText, "expected", att.d.names.NameOf(a.folder.id), "kind", "cluster"))
	}
	if a.folder.id != "" && clusters[a.folder.id] && a.file.id != "" && !clusters[a.file.id] {
		att.d.file.Problems.Add(source.New(source.NameDiffers, at, "found", a.fileText, "expected", att.d.names.NameOf(a.file.id), "kind", "cluster"))
	}
}
