package config

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/siret"
)

// Cluster is a cluster that is expected to submit.
type Cluster struct {
	// ID is what the cluster is known by through the years: lower-case letters, digits, dots,
	// hyphens and underscores. Neither it nor Name is "".
	ID string `yaml:"id"`
	// Name is the cluster's name as outputs show it.
	Name string `yaml:"name"`
	// Sector is the filière that totals are grouped by; "" for none.
	Sector string `yaml:"sector"`
	// Territory is where the cluster is at home, to group by; "" for none.
	Territory string `yaml:"territory"`
	// SIRET and RNA are the numbers of the association, by which what it sends is also
	// recognised; "" where unknown. A SIRET may have spaces between its digits.
	SIRET string `yaml:"siret"`
	RNA   string `yaml:"rna"`
	// Aliases are further names, acronyms among them; no two clusters share one.
	Aliases []string `yaml:"aliases"`
	// ReminderEmail is where reminders to the cluster are addressed; "" for none. No
	// address that a submission gives is used for that.
	ReminderEmail string `yaml:"reminder_email"`
	// Formerly are the names that the cluster had, or the clusters that became
	// it, each with its last year.
	Formerly []Former `yaml:"formerly"`
}

// Former is a name of a cluster up to a year, that year included (1900 to 2200).
type Former struct {
	Name  string `yaml:"name"`
	Until int    `yaml:"until"`
}

// A cluster may have had its name before the years that are reviewed.
const firstFormer, lastFormer = 1900, 2200

// isEmail is one address, without a name: of ASCII, as it heads a message.
var isEmail = pattern.Of(`^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+$`)

var safeID = pattern.Of(`^[a-z0-9][a-z0-9._-]*$`)

// checkClusters finds what keeps a cluster from being known by one id and by
// names of its own.
func checkClusters(c *checker, clusters []Cluster) {
	ids, names := map[string]bool{}, namesOf{}
	for i, cl := range clusters {
		switch {
		case cl.ID == "" || cl.Name == "":
			c.add("missing", "", absent("id", cl.ID, "name", cl.Name), i)
			continue
		case !safeID.MatchString(cl.ID):
			c.add("bad-value", cl.ID, "id", i, "id")
		case ids[cl.ID]:
			c.add("duplicate", cl.ID, "", i, "id")
		}
		ids[cl.ID] = true
		if cl.SIRET != "" && !siret.Written(cl.SIRET) {
			c.add("bad-value", cl.SIRET, "siret", i, "siret")
		}
		if cl.ReminderEmail != "" && !isEmail.MatchString(cl.ReminderEmail) {
			c.add("bad-value", cl.ReminderEmail, "email", i, "reminder_email")
		}
		own := append([]string{cl.Name}, cl.Aliases...)
		for j, f := range cl.Formerly {
			own = append(own, f.Name)
			if f.Name == "" || f.Until < firstFormer || f.Until > lastFormer {
				c.add("missing", "", "name, until", i, "formerly", j)
			}
		}
		names.check(c, i, own)
	}
}

// namesOf are the names met so far in a list, folded, with the item that has
// them.
type namesOf map[string]int

// check finds the names of item i that an earlier item has.
func (n namesOf) check(c *checker, i int, names []string) {
	for _, name := range names {
		folded := strings.ToLower(strings.TrimSpace(name))
		if j, ok := n[folded]; ok && j != i {
			c.add("duplicate", name, "", i, "name")
		}
		n[folded] = i
	}
}
