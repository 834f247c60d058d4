package names

// Term is a name with the other ways in which people write it.
type Term struct {
	Name    string
	Aliases []string
	// Titles are the words by which titles of actions name a type of action; nil
	// where Name and Aliases do. Terms of other things have none.
	Titles []string
}

// Cluster is a cluster that the configuration names.
type Cluster struct {
	ID     string
	Name   string
	Sector string
	// Territory is the configured name of the cluster's territory, "" for none.
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
