package attribution

import (
	"cmp"
	"slices"
	"strconv"

	"bilan/report/cell"
	"bilan/report/source"
	"bilan/report/submission"
)

// Settle settles the cluster of a file once all of it is read: File.Owner where no record
// names one, and File.Unattributed where nothing does. The problem that every row without a
// cluster would repeat is then reported once, for the file.
func (a *Attribution) Settle() {
	if clusters := a.into.Clusters(); len(clusters) > 0 {
		if a.nameContradicts() {
			return
		}
		a.namesDiffer(clusters)
		return
	}
	f := a.into
	if f.Owner = a.Owner(); f.Owner != "" || len(a.tables.Sheets) == 0 {
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
	f.Problems.Add(f.NotAttributed(first, rows, a.voc.ClusterNames()))
}

// nameContradicts compares the cluster in the file's name with those of its lines, budgets and
// keys: where none is of that cluster, all are set aside. A file that also has records of other
// clusters contradicts nothing.
func (a *Attribution) nameContradicts() bool {
	f, named := a.into, a.file
	if named.ID == "" && a.pattern != "" && a.names.Known(a.pattern) {
		named = Claim{ID: a.names.ClusterID(a.pattern)}
	}
	if named.ID == "" || a.folderSpoke {
		return false // the folder counts before the file's name, which then need not name the cluster
	}
	var first Claim
	same := false
	for id, at := range f.Senders() {
		if id != "" && first.ID == "" {
			first = Claim{ID: id, Pos: at}
		}
		same = same || id == named.ID
	}
	if same || first.ID == "" || named.partOf(f.Names[first.ID]) {
		return false
	}
	at := source.In(f.Name, "")
	p := source.New(source.ClusterContradicts, first.Pos, "found", cmp.Or(a.names.ConfiguredName(first.ID), f.Names[first.ID], first.ID), "expected", a.names.NameOf(named.ID), "place", at.String())
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

// Owner is the cluster of a file without records: the one that its rows name where only
// their year is missing, else the one named by its sheets, its folder or its name.
func (a *Attribution) Owner() string {
	for _, id := range [...]string{a.rows.only().ID, a.other.ID, a.loose.only().ID, a.folder.ID, a.file.ID} {
		if id != "" {
			return id
		}
	}
	if a.pattern != "" && a.names.Known(a.pattern) {
		return a.names.ClusterID(a.pattern)
	}
	return ""
}

// namesDiffer reports a year or a cluster in the name of the file or of a folder that none of
// its records has.
func (a *Attribution) namesDiffer(clusters map[string]bool) {
	at := source.In(a.into.Name, "")
	if years := a.into.Years(); len(years) > 0 {
		for _, n := range [...]struct {
			year int
			text string
		}{{a.fileYear, a.fileText}, {a.folderYear, a.folderYearText}} {
			if n.year != 0 && !years[n.year] {
				a.into.Problems.Add(source.New(source.NameDiffers, at, "found", n.text, "expected", strconv.Itoa(n.year)))
				break
			}
		}
	}
	if a.folder.ID != "" && !clusters[a.folder.ID] {
		a.into.Problems.Add(source.New(source.NameDiffers, at, "found", a.folderText, "expected", a.names.NameOf(a.folder.ID), "kind", "cluster"))
	}
	if a.folder.ID != "" && clusters[a.folder.ID] && a.file.ID != "" && !clusters[a.file.ID] {
		a.into.Problems.Add(source.New(source.NameDiffers, at, "found", a.fileText, "expected", a.names.NameOf(a.file.ID), "kind", "cluster"))
	}
}

// SeeRow notes the cluster of a row that was read and lacks its year.
func (a *Attribution) SeeRow(id string) { a.rows.see(id, Claim{ID: id}) }

// SeeUntabled notes the cluster of a sheet in which no table was found.
func (a *Attribution) SeeUntabled(c Claim) { a.loose.see(c.ID, c) }

// GiveFacts gives facts without a cluster or a year those that the sheets, else the folder, else the
// name of the file give, and their closing date its year.
func (a *Attribution) GiveFacts(f *submission.Facts) {
	if f.ClusterID == "" {
		switch {
		case a.other.ID != "":
			f.ClusterID = a.Cluster(a.other.Name, f.Pos)
		case a.folder.ID != "":
			a.Inferred(a.folder.Pos, a.folder.text, a.folder.ID, "folder")
			f.ClusterID = a.Cluster(a.folder.Name, f.Pos)
		case a.file.ID != "":
			a.Inferred(a.file.Pos, a.file.text, a.file.ID, "file")
			f.ClusterID = a.Cluster(a.file.Name, f.Pos)
		case a.pattern != "":
			f.ClusterID = a.Cluster(a.pattern, f.Pos)
		}
	}
	f.Year = cmp.Or(f.Year, a.otherYear, a.fileYear, a.folderYear)
	f.ClosingDate = cell.Closing(f.ClosingDate, f.Year)
}
