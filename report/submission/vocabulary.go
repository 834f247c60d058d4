package submission

// Term is a name with the other ways in which people write it.
type Term struct {
	Name    string
	Aliases []string
	// Titles are the words by which titles of actions tell a type of action; nil
	// where Name and Aliases do. Terms of other things have none.
	Titles []string
}

// Cluster is a cluster that the configuration names.
type Cluster struct {
	ID     string
	Name   string
	Sector string
	// Territory is where the cluster is at home; "" where not configured.
	Territory string
	SIRET     string
	RNA       string
	Aliases   []string
	// Formerly are the names that the cluster had, or the clusters that became
	// it.
	Formerly []Former
}

// Former is a name of a cluster up to a year.
type Former struct {
	Name string
	// Until is the last year under the name.
	Until int
}

// Vocabulary is what the configuration knows of names. The zero Vocabulary
// knows the built-in headings and nothing else.
type Vocabulary struct {
	Clusters []Cluster
	// AuthoritySIRET is the authority's own, by which its grants are known among
	// those of others; "" where it is not configured.
	AuthoritySIRET string
	Themes         []Term
	Types          []Term
	Units          []Term
	// Words are aliases that apply to whole words inside titles too, such as
	// Qantis for Quantis.
	Words []Term
	// Columns add synonyms to canonical headings (Name is the canonical
	// heading, as DESIGN writes it).
	Columns []Term
	// FileName finds cluster and year in a file's base name where nothing else
	// gives them: a pattern with {grappe} and {exercice}, such as
	// "{grappe}_{exercice}"; "" for none.
	FileName string
	// Year is the exercice to assume where a configured single year holds, 0
	// for none.
	Year int
	// Layouts are the configured readings of clusters' own files.
	Layouts []Layout
	// HiddenSheets names the hidden sheets that are taken; "*" takes all.
	HiddenSheets []string
}
