package config

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"bilan/report/pattern"
	"bilan/report/siret"
)

// Sheet is a sheet of the workbook that clusters_file names. The caller reads it: this
// package opens no workbook. A sheet without rows says nothing.
type Sheet struct {
	Name string
	Rows []SheetRow
}

// SheetRow is a row with its number, from 1, and the texts of its cells from the first
// column on, "" for blank ones.
type SheetRow struct {
	Number int
	Cells  []string
}

// Opener gives the sheets of the workbook at a path as the configuration names it, relative
// to the configuration's folder. The text of its error is shown to users as the reason why
// the workbook could not be read.
type Opener func(path string) ([]Sheet, error)

// DefaultClustersFile is the workbook in which the clusters of a new folder are named. A
// configuration that does not give the key reads none.
const DefaultClustersFile = "grappes.xlsx"

// tables are what a workbook names, each with its place.
type tables struct {
	file       string
	errs       Errors
	clusters   []placed[Cluster]
	terms      map[string][]placed[Term] // by key: themes, types, units
	thresholds map[string]placed[string] // by key: exceeded, partly
}

// placed is a value with the cells that it was read from.
type placed[T any] struct {
	is  T
	row *tableRow
}

// tableRow is a row under its headings.
type tableRow struct {
	tables *tables
	sheet  string
	row    SheetRow
	// at are the columns, from 0, of what each heading means, and heads the headings as
	// they are written.
	at    map[string]int
	heads map[string]string
}

func (r *tableRow) text(column string) string {
	i, ok := r.at[column]
	if !ok || i >= len(r.row.Cells) {
		return ""
	}
	return strings.Join(strings.Fields(r.row.Cells[i]), " ")
}

// list is the items of a cell, which semicolons and lines part.
func (r *tableRow) list(column string) []string {
	i, ok := r.at[column]
	if !ok || i >= len(r.row.Cells) {
		return nil
	}
	var out []string
	for item := range strings.FieldsFuncSeq(r.row.Cells[i], func(c rune) bool { return c == ';' || c == '\n' || c == '\r' }) {
		if item = strings.Join(strings.Fields(item), " "); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// cell is the place of a column of the row: 'Grappes'!B3.
func (r *tableRow) cell(column string) string {
	return placeIn(r.sheet, r.row.Number, r.at[column])
}

func placeIn(sheet string, row, col int) string {
	name := ""
	for n := col + 1; n > 0; n = (n - 1) / 26 {
		name = string(rune('A'+(n-1)%26)) + name
	}
	place := name + strconv.Itoa(row)
	if sheet == "" {
		return place
	}
	return sheet + "!" + place
}

func (r *tableRow) wrong(slug, column, found, expected string) {
	r.tables.errs = append(r.tables.errs, Error{File: r.tables.file, Cell: r.cell(column), Slug: slug, Key: cmp.Or(r.heads[column], column), Found: found, Expected: expected})
}

// readTables reads the sheets of a workbook.
func readTables(file string, sheets []Sheet) *tables {
	t := &tables{file: file, terms: map[string][]placed[Term]{}, thresholds: map[string]placed[string]{}}
	met := map[string]bool{}
	for _, s := range sheets {
		kind := sheetKind(s.Name, len(sheets) == 1)
		switch {
		case len(s.Rows) == 0:
		case kind == nil:
			t.errs = append(t.errs, Error{File: file, Cell: s.Name, Slug: "unknown-sheet", Key: s.Name, Found: s.Name, Expected: strings.Join(sheetNames(), ", ")})
		case met[kind.key]:
			t.errs = append(t.errs, Error{File: file, Cell: s.Name, Slug: "duplicate", Key: s.Name, Found: s.Name})
		default:
			met[kind.key] = true
			t.sheet(kind, s)
		}
	}
	return t
}

// sheet reads the rows of a sheet under its headings.
func (t *tables) sheet(kind *tableKind, s Sheet) {
	head := slices.IndexFunc(s.Rows, func(r SheetRow) bool {
		return slices.ContainsFunc(r.Cells, func(c string) bool { return kind.columns[0].is(c) })
	})
	if head < 0 {
		t.errs = append(t.errs, Error{File: t.file, Cell: s.Name, Slug: "missing", Key: s.Name, Expected: kind.columns[0].name.in(defaultLang)})
		return
	}
	at, heads := map[string]int{}, map[string]string{}
	for i, c := range s.Rows[head].Cells {
		if plainName(c) == "" {
			continue
		}
		place := placeIn(s.Name, s.Rows[head].Number, i)
		j := slices.IndexFunc(kind.columns, func(k tableColumn) bool { return k.is(c) })
		if j < 0 {
			t.errs = append(t.errs, Error{File: t.file, Cell: place, Slug: "unknown-column", Key: c, Found: c, Expected: kind.headings()})
			continue
		}
		key := kind.columns[j].key
		if _, twice := at[key]; twice {
			t.errs = append(t.errs, Error{File: t.file, Cell: place, Slug: "duplicate", Key: c, Found: c})
		}
		at[key], heads[key] = i, strings.TrimSpace(c)
	}
	for _, row := range s.Rows[head+1:] {
		r := &tableRow{tables: t, sheet: s.Name, row: row, at: at, heads: heads}
		if !slices.ContainsFunc(row.Cells, func(c string) bool { return strings.TrimSpace(c) != "" }) {
			continue
		}
		if first := kind.columns[0].key; r.text(first) == "" {
			r.wrong("missing", first, "", kind.columns[0].name.in(defaultLang))
			continue
		}
		kind.add(t, kind.key, r)
	}
}

func addCluster(t *tables, _ string, r *tableRow) {
	c := Cluster{ID: r.text("id"), Name: r.text("name"), Sector: r.text("sector"), Territory: r.text("territory"), RNA: r.text("rna"), Aliases: r.list("aliases"), ReminderEmail: r.text("reminder_email")}
	if a := r.text("acronym"); a != "" {
		c.Aliases = append([]string{a}, c.Aliases...)
	}
	if c.ID != "" && !safeID.MatchString(c.ID) {
		r.wrong("bad-value", "id", c.ID, "id")
	}
	if s := r.text("siret"); s != "" {
		if c.SIRET = plainSIRET(s); !siret.Written(c.SIRET) {
			r.wrong("bad-value", "siret", s, "siret")
		}
	}
	if c.ReminderEmail != "" && !isEmail.MatchString(c.ReminderEmail) {
		r.wrong("bad-value", "reminder_email", c.ReminderEmail, "email")
	}
	for _, f := range r.list("formerly") {
		m := formerName.FindStringSubmatch(f)
		if m == nil {
			r.wrong("bad-value", "formerly", f, "former")
			continue
		}
		until, _ := strconv.Atoi(m[2])
		c.Formerly = append(c.Formerly, Former{Name: m[1], Until: until})
	}
	t.clusters = append(t.clusters, placed[Cluster]{c, r})
}

// formerName is a name with its last year: « Exemple Méca (2022) », « Exemple Méca jusqu’en
// 2022 ».
var formerName = pattern.Of(`^(.*?\S)[\s,:]*\(?\s*(?:jusqu['’](?:en|à|au)|until|→)?\s*((?:19|20|21)\d\d)\s*\)?$`)

// plainSIRET is a SIRET as people and spreadsheets write it: digits in groups, or a number
// that lost the noughts before it.
func plainSIRET(s string) string {
	digits := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", ".", "").Replace(s)
	if n := len(digits); n < 14 && n > 8 && siret.Written(strings.Repeat("0", 14-n)+digits) {
		return strings.Repeat("0", 14-n) + digits
	}
	return digits
}

func addTerm(t *tables, key string, r *tableRow) {
	t.terms[key] = append(t.terms[key], placed[Term]{Term{Name: r.text("name"), Aliases: r.list("aliases")}, r})
}

func addThreshold(t *tables, _ string, r *tableRow) {
	i := slices.IndexFunc(thresholdNames, func(k tableColumn) bool { return k.is(r.text("name")) })
	if i < 0 {
		r.wrong("unknown-key", "name", r.text("name"), thresholdNames[0].name.in(defaultLang)+", "+thresholdNames[1].name.in(defaultLang))
		return
	}
	key, value := thresholdNames[i].key, r.text("value")
	if _, twice := t.thresholds[key]; twice {
		r.wrong("duplicate", "name", r.text("name"), "")
		return
	}
	if value == "" {
		return
	}
	share := sharedOf(value)
	if !isShare(share) {
		r.wrong("bad-value", "value", value, "share")
		return
	}
	t.thresholds[key] = placed[string]{share, r}
}

// sharedOf is a share as a sheet has it, 0,1 or 10 %, as the file of keys has it.
func sharedOf(s string) string {
	number, percent := strings.CutSuffix(strings.TrimSpace(s), "%")
	number = plainShare(number)
	if !percent || !plainDecimal.MatchString(number) {
		return number
	}
	whole, part, _ := strings.Cut(number, ".")
	whole = strings.Repeat("0", max(3-len(whole), 0)) + whole
	return whole[:len(whole)-2] + "." + whole[len(whole)-2:] + part
}

var plainDecimal = pattern.Of(`^[0-9]+(?:\.[0-9]+)?$`)

// given reports whether a mapping has a value under keys, each below the one before.
func given(doc *yaml.Node, keys ...string) bool {
	n := doc
	for _, key := range keys {
		var next *yaml.Node
		for k, v := range pairs(n) {
			if k.Value == key && !isNull(v) {
				next = v
			}
		}
		if next == nil {
			return false
		}
		n = next
	}
	return true
}
