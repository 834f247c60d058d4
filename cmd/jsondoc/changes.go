package jsondoc

import (
	"io"

	"bilan/report/changes"
	"bilan/report/contact"
)

// lineChanges are what differs from an earlier file of lines to a later one.
type lineChanges struct {
	File contact.Public `json:"file,omitzero"` // the earlier, where the later is the review's
	// MissingColumns are those that one of the two lacks, which are not compared.
	MissingColumns []string `json:"missing_columns"`
	// Loosely is true where texts were compared by their letters and digits alone.
	Loosely bool `json:"texts_compared_loosely"`
	// Aside is how many rows are no lines.
	Aside   int          `json:"rows_aside"`
	Changed int          `json:"changed"`
	Added   int          `json:"added"`
	Removed int          `json:"removed"`
	Same    int          `json:"unchanged"`
	Lines   []lineChange `json:"lines"`
}

// lineChange is a line that differs. Of one that was added or removed the fields are what
// it says.
type lineChange struct {
	Change    string         `json:"change"` // changed, added, removed
	ClusterID contact.Public `json:"cluster_id"`
	Cluster   contact.Public `json:"cluster"`
	Year      int            `json:"year"`
	Code      contact.Public `json:"code"`
	Title     contact.Public `json:"title"`
	Unit      contact.Public `json:"unit"`
	Fields    []fieldChange  `json:"fields"`
}

type fieldChange struct {
	Column       string         `json:"column"`
	Old          contact.Public `json:"old"`
	OldQualifier contact.Public `json:"old_qualifier,omitzero"`
	New          contact.Public `json:"new"`
	NewQualifier contact.Public `json:"new_qualifier,omitzero"`
}

// changesOf are changes with texts that public makes fit to be shown.
func changesOf(c *changes.Changes, public func(string) contact.Public) *lineChanges {
	doc := &lineChanges{MissingColumns: append([]string{}, c.Missing...), Loosely: c.Loose, Aside: c.Aside, Changed: len(c.Changed), Added: len(c.Added), Removed: len(c.Removed), Same: c.Same, Lines: []lineChange{}}
	add := func(kind string, l *changes.Line, fields []changes.FieldChange) {
		line := lineChange{kind, public(l.ClusterID), public(l.Cluster), l.Year, public(l.Code()), public(l.Title()), public(l.Unit()), []fieldChange{}}
		for _, f := range fields {
			line.Fields = append(line.Fields, fieldChange{f.Column.Key, public(f.Old.Text), public(f.Old.Qualifier), public(f.New.Text), public(f.New.Qualifier)})
		}
		doc.Lines = append(doc.Lines, line)
	}
	for _, cluster := range c.Clusters() {
		for _, ch := range cluster.Changed {
			add("changed", ch.New, ch.Fields)
		}
		for _, l := range cluster.Added {
			add("added", l, l.Fields(true))
		}
		for _, l := range cluster.Removed {
			add("removed", l, l.Fields(false))
		}
	}
	return doc
}

// WriteChanges writes what differs between two files.
func WriteChanges(out io.Writer, c *changes.Changes) error {
	return write(out, struct {
		Format int `json:"format"`
		*lineChanges
	}{1, changesOf(c, contact.Showing().Public)})
}
