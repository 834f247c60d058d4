package config

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// merge adds to a configuration what a workbook names. What the file of keys says of the
// same thing counts, and is noted in Overruled; what it leaves open the workbook fills. doc
// is the file of keys.
func (conf *Config) merge(t *tables, doc *yaml.Node) Errors {
	m := &merging{conf: conf, own: len(conf.Clusters), tables: t}
	m.clusters()
	m.terms("themes", &conf.Themes)
	m.terms("types", &conf.Types)
	m.terms("units", &conf.Units)
	for key, to := range map[string]*string{"exceeded": &conf.Thresholds.Exceeded, "partly": &conf.Thresholds.Partly} {
		v, ok := t.thresholds[key]
		switch {
		case !ok:
		case !given(doc, "thresholds", key):
			*to = v.is
		case plainNumber(*to) != plainNumber(v.is):
			m.overrule(v.row, "value", v.row.text("value"), *to)
		}
	}
	slices.SortStableFunc(conf.Overruled, func(a, b Error) int { return strings.Compare(a.Key, b.Key) })
	return t.errs
}

// plainNumber is a share without the noughts that say nothing.
func plainNumber(s string) string {
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return strings.TrimLeft(s, "0")
}

// merging adds what a workbook names to a configuration.
type merging struct {
	conf *Config
	own  int // how many clusters the file of keys names
	*tables
}

// overrule notes that the file of keys says otherwise.
func (m *merging) overrule(r *tableRow, column, found, stands string) {
	m.conf.Overruled = append(m.conf.Overruled, Error{File: m.file, Cell: r.cell(column), Slug: "overruled", Key: cmp.Or(r.heads[column], column), Found: found, Expected: stands})
}

// fill sets a text that the file of keys leaves open.
func (m *merging) fill(to *string, r *tableRow, column, found string) {
	switch {
	case found == "" || *to == found:
	case *to == "":
		*to = found
	default:
		m.overrule(r, column, found, *to)
	}
}

func (m *merging) clusters() {
	own := map[string]int{} // the clusters of the file of keys by their names
	ids := map[string]bool{}
	for i, c := range m.conf.Clusters {
		ids[c.ID] = true
		for _, n := range namesOfCluster(c) {
			own[plainName(n)] = i
		}
	}
	rows := map[string]bool{} // the names of the rows so far
	matched := map[int]bool{}
	for _, f := range m.tables.clusters {
		at, twice := m.match(f, own, rows)
		switch {
		case twice != "":
			f.row.wrong("duplicate", m.columnOf(f, twice), twice, "")
			continue
		case at >= 0 && matched[at]:
			f.row.wrong("duplicate", "name", f.is.Name, "")
			continue
		case at >= 0:
			matched[at] = true
			m.cluster(&m.conf.Clusters[at], f)
		case f.is.ID != "" && ids[f.is.ID]:
			f.row.wrong("duplicate", "id", f.is.ID, "")
			continue
		default:
			f.is.ID = freeID(f.is, ids)
			ids[f.is.ID] = true
			m.conf.Clusters = append(m.conf.Clusters, f.is)
		}
		for _, n := range namesOfCluster(f.is) {
			rows[plainName(n)] = true
		}
	}
}

// match is the cluster of the file of keys that a row is of, by its id or a name, -1 for
// none; twice is a name of the row that is another's too, "" for none.
func (m *merging) match(f placed[Cluster], own map[string]int, rows map[string]bool) (at int, twice string) {
	at = slices.IndexFunc(m.conf.Clusters[:m.own], func(c Cluster) bool { return f.is.ID != "" && c.ID == f.is.ID })
	for _, n := range namesOfCluster(f.is) {
		i, known := own[plainName(n)]
		switch {
		case rows[plainName(n)], known && at >= 0 && i != at:
			return at, n
		case known:
			at = i
		}
	}
	return at, ""
}

// columnOf is the column in which a row gives a name.
func (m *merging) columnOf(f placed[Cluster], name string) string {
	switch {
	case f.is.Name == name:
		return "name"
	case f.row.text("acronym") == name:
		return "acronym"
	case slices.Contains(f.is.Aliases, name):
		return "aliases"
	}
	return "formerly"
}

func namesOfCluster(c Cluster) []string {
	names := append([]string{c.Name}, c.Aliases...)
	for _, f := range c.Formerly {
		names = append(names, f.Name)
	}
	return names
}

// cluster adds to a cluster of the file of keys what a row says of it.
func (m *merging) cluster(c *Cluster, f placed[Cluster]) {
	m.fill(&c.Sector, f.row, "sector", f.is.Sector)
	m.fill(&c.Territory, f.row, "territory", f.is.Territory)
	m.fill(&c.SIRET, f.row, "siret", f.is.SIRET)
	m.fill(&c.RNA, f.row, "rna", f.is.RNA)
	m.fill(&c.ReminderEmail, f.row, "reminder_email", f.is.ReminderEmail)
	if f.is.ID != "" && f.is.ID != c.ID {
		m.overrule(f.row, "id", f.is.ID, c.ID)
	}
	for _, n := range append([]string{f.is.Name}, f.is.Aliases...) {
		if !slices.ContainsFunc(namesOfCluster(*c), func(o string) bool { return plainName(o) == plainName(n) }) {
			c.Aliases = append(slices.Clone(c.Aliases), n)
		}
	}
	for _, former := range f.is.Formerly {
		i := slices.IndexFunc(c.Formerly, func(o Former) bool { return plainName(o.Name) == plainName(former.Name) })
		switch {
		case i < 0:
			c.Formerly = append(slices.Clone(c.Formerly), former)
		case c.Formerly[i].Until != former.Until:
			m.overrule(f.row, "formerly", former.Name+" ("+strconv.Itoa(former.Until)+")", strconv.Itoa(c.Formerly[i].Until))
		}
	}
}

// freeID is the id of a cluster: the one given, else its name in the letters of an id,
// numbered where another has it.
func freeID(c Cluster, taken map[string]bool) string {
	if c.ID != "" {
		return c.ID
	}
	base := strings.Trim(strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, plainName(c.Name)), "-")
	if base == "" {
		base = "grappe"
	}
	id := base
	for n := 2; taken[id]; n++ {
		id = base + "-" + strconv.Itoa(n)
	}
	return id
}

// terms adds the terms of a key to those of the file of keys: of one that both name, the
// spellings of both count, but for one that the file of keys gives to another.
func (m *merging) terms(key string, to *[]Term) {
	own, rows := map[string]int{}, map[string]bool{}
	for i, t := range *to {
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			own[plainName(n)] = i
		}
	}
	for _, f := range m.tables.terms[key] {
		if rows[plainName(f.is.Name)] {
			f.row.wrong("duplicate", "name", f.is.Name, "")
			continue
		}
		rows[plainName(f.is.Name)] = true
		at, known := own[plainName(f.is.Name)]
		switch {
		case !known:
			at = len(*to)
			*to = append(slices.Clone(*to), Term{Name: f.is.Name})
		case plainName((*to)[at].Name) != plainName(f.is.Name):
			m.overrule(f.row, "name", f.is.Name, (*to)[at].Name)
		}
		for _, a := range f.is.Aliases {
			of, known := own[plainName(a)]
			switch {
			case rows[plainName(a)]:
				f.row.wrong("duplicate", "aliases", a, "")
			case known && of != at:
				m.overrule(f.row, "aliases", a, (*to)[of].Name)
			case !known:
				(*to)[at].Aliases = append(slices.Clone((*to)[at].Aliases), a)
			}
			rows[plainName(a)] = true
		}
	}
}
