package submission

import (
	"bilan/report/column"
	"bilan/report/names"
)

// Vocabulary is what the configuration knows of names. The zero Vocabulary
// knows the built-in headings and nothing else.
type Vocabulary struct {
	Clusters []names.Cluster
	// AuthoritySIRET is the authority's own, by which its grants are known among
	// those of others; "" where it is not configured.
	AuthoritySIRET string
	Themes         []names.Term
	Types          []names.Term
	Units          []names.Term
	// Words are aliases that apply to whole words inside titles too, such as
	// Qantis for Quantis.
	Words []names.Term
	// Columns add synonyms to canonical headings (Name is the canonical
	// heading, as DESIGN writes it).
	Columns []names.Term
	// FileName finds cluster and year in a file's base name where nothing else
	// gives them: a pattern with {grappe} and {exercice}, such as
	// "{grappe}_{exercice}"; "" for none.
	FileName string
	// Year is the exercice to assume where a configured single year holds, 0
	// for none.
	Year int
	// Layouts are the configured readings of clusters' own files.
	Layouts []column.Layout
	// HiddenSheets names the hidden sheets that are taken; "*" takes all.
	HiddenSheets []string
}

// ClusterNames are the names of the clusters that are configured.
func (v *Vocabulary) ClusterNames() []string {
	var out []string
	for _, c := range v.Clusters {
		out = append(out, c.Name)
	}
	return out
}
