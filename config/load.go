package config

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/spf13/viper"
	"go.yaml.in/yaml/v3"
)

// file is bilan.yaml as it is decoded.
type file struct {
	Territory     string        `yaml:"territory"`
	SIRET         string        `yaml:"territory_siret"`
	Year          int           `yaml:"year"`
	Lang          string        `yaml:"lang"`
	AsOf          string        `yaml:"as_of"`
	Inputs        []string      `yaml:"inputs"`
	Authority     []string      `yaml:"authority"`
	Out           string        `yaml:"out"`
	FileName      string        `yaml:"file_name"`
	Clusters      []yamlCluster `yaml:"clusters"`
	Themes        []yamlTerm    `yaml:"themes"`
	Types         []yamlTerm    `yaml:"types"`
	Units         []yamlTerm    `yaml:"units"`
	Aliases       []yamlTerm    `yaml:"aliases"`
	Columns       []yamlColumn  `yaml:"columns"`
	Replaces      []yamlReplace `yaml:"replaces"`
	Layouts       []yamlLayout  `yaml:"layouts"`
	Hidden        []string      `yaml:"hidden_sheets"`
	Fiches        *int          `yaml:"fiches"`
	Pages         *int          `yaml:"pages"`
	PageLines     *int          `yaml:"page_lines"`
	WorkbookLines *int          `yaml:"workbook_lines"`
	Forms         yesNo         `yaml:"forms"`
	Open          yesNo         `yaml:"open"`
	Contacts      yesNo         `yaml:"publish_contacts"`
	Thresholds    struct {
		Exceeded string `yaml:"exceeded"`
		Partly   string `yaml:"partly"`
	} `yaml:"thresholds"`
	Limits struct {
		FileBytes      int64 `yaml:"file_bytes"`
		UnzippedBytes  int64 `yaml:"unzipped_bytes"`
		DecodedBytes   int64 `yaml:"decoded_bytes"`
		Cells          int   `yaml:"cells"`
		RepeatedCells  int   `yaml:"repeated_cells"`
		Rows           int   `yaml:"rows"`
		Columns        int   `yaml:"columns"`
		TextBytes      int   `yaml:"text_bytes"`
		TotalTextBytes int64 `yaml:"total_text_bytes"`
		Sheets         int   `yaml:"sheets"`
		Namespaces     int   `yaml:"namespaces"`
		Problems       int   `yaml:"problems"`
		Files          int   `yaml:"files"`
		Depth          int   `yaml:"depth"`
	} `yaml:"limits"`
}

type yamlCluster struct {
	ID      string   `yaml:"id"`
	Name    string   `yaml:"name"`
	Sector  string   `yaml:"sector"`
	Area    string   `yaml:"territory"`
	SIRET   string   `yaml:"siret"`
	RNA     string   `yaml:"rna"`
	Aliases []string `yaml:"aliases"`

	Formerly []yamlFormer `yaml:"formerly"`
}

type yamlFormer struct {
	Name  string `yaml:"name"`
	Until int    `yaml:"until"`
}

type yamlTerm struct {
	Name    string   `yaml:"name"`
	Aliases []string `yaml:"aliases"`
}

type yamlColumn struct {
	Name     string   `yaml:"name"`
	Synonyms []string `yaml:"synonyms"`
}

type yamlReplace struct {
	File     string `yaml:"file"`
	Replaces string `yaml:"replaces"`
}

type yamlLayout struct {
	File       string             `yaml:"file"`
	Sheet      string             `yaml:"sheet"`
	HeadingRow int                `yaml:"heading_row"`
	Holds      string             `yaml:"holds"`
	Cluster    string             `yaml:"cluster"`
	Nature     string             `yaml:"nature"`
	Year       int                `yaml:"year"`
	Columns    []yamlLayoutColumn `yaml:"columns"`
}

type yamlLayoutColumn struct {
	Column string `yaml:"column"`
	Is     string `yaml:"is"`
	Year   int    `yaml:"year"`
	Unit   string `yaml:"unit"`
}

// settings are the run settings that flags, the environment and the file can
// give, in this order of precedence before the defaults. Names that users
// choose are never keys here: viper would change them.
var settings = []string{"territory", "year", "lang", "as_of", "out", "inputs", "file_name"}

// Load makes the configuration of a run. data is the content of the file at
// path, nil where there is none; flags hold the flags that were given, by
// setting; env looks up an environment variable (BILAN_YEAR for year). What is
// wrong comes back as Errors, all of it. isHeading knows the canonical headings
// of a kind of table (lines, budget, grants, follow-up), which are not this
// package's to know; nil lets any name pass.
func Load(path string, data []byte, flags map[string]string, env func(string) (string, bool), isHeading func(kind, name string) bool) (Config, error) {
	c := Default()
	var f file
	var errs Errors
	if data != nil {
		var node yaml.Node
		f, node, errs = decode(path, data)
		if len(errs) == 0 {
			errs = append(errs, f.validate(path, &node, isHeading)...)
		}
		if len(errs) > 0 {
			return c, errs
		}
	}
	f.fill(&c)
	c.Authority = f.authority(data != nil, flags, env)
	errs = apply(&c, &f, flags, env)
	if len(errs) > 0 {
		return c, errs
	}
	return c, nil
}

// decode reads the file strictly: an unknown key, a wrong type or a key given
// twice is an error with its line.
func decode(path string, data []byte) (file, yaml.Node, Errors) {
	var f file
	var node yaml.Node
	if !utf8.Valid(data) {
		return f, node, Errors{{File: path, Slug: "not-utf8"}}
	}
	documents := yaml.NewDecoder(bytes.NewReader(data))
	if err := documents.Decode(&node); errors.Is(err, io.EOF) {
		return f, node, nil
	} else if err != nil {
		return f, node, Errors{malformed(path, data, err)}
	}
	if e, more := secondDocument(path, documents); more {
		return f, node, Errors{e}
	}
	if errs := checkKeys(path, &node); len(errs) > 0 {
		return f, node, errs
	}
	if err := node.Decode(&f); err != nil {
		return f, node, yamlErrors(path, &node, err)
	}
	return f, node, nil
}

// secondDocument finds what stands behind a line of three dashes or dots, which
// no key of the first document would hold. A document without content is none.
func secondDocument(path string, documents *yaml.Decoder) (e Error, more bool) {
	for {
		var next yaml.Node
		err := documents.Decode(&next)
		switch {
		case errors.Is(err, io.EOF):
			return Error{}, false
		case err != nil:
			e = yamlErrors(path, nil, err)[0]
			e.Slug, e.Found = "second-document", ""
			return e, true
		case len(next.Content) > 0 && next.Content[0].ShortTag() != "!!null":
			first := next.Content[0]
			return Error{File: path, Line: first.Line, Col: first.Column, Slug: "second-document"}, true
		}
	}
}

// authority are the places of the authority's own tables: the one that the flag
// names, else the environment, else those of the file, else the default of a
// configuration. A path may hold spaces, and so is no list.
func (f *file) authority(configured bool, flags map[string]string, env func(string) (string, bool)) []string {
	if p := flags["authority"]; p != "" {
		return []string{p}
	}
	if env != nil {
		if p, ok := env("BILAN_AUTHORITY"); ok && p != "" {
			return []string{p}
		}
	}
	switch {
	case len(f.Authority) > 0:
		return f.Authority
	case configured:
		return []string{DefaultAuthority}
	}
	return nil
}

// fill copies the file's lists over the defaults. Types and units add to the
// built-in ones; one of the same name replaces it.
func (f *file) fill(c *Config) {
	for _, y := range f.Clusters {
		cluster := Cluster{ID: y.ID, Name: y.Name, Sector: y.Sector, Territory: y.Area, SIRET: y.SIRET, RNA: y.RNA, Aliases: y.Aliases}
		for _, former := range y.Formerly {
			cluster.Formerly = append(cluster.Formerly, Former(former))
		}
		c.Clusters = append(c.Clusters, cluster)
	}
	c.TerritorySIRET = f.SIRET
	c.Themes = termsOf(f.Themes)
	c.Types = merge(c.Types, termsOf(f.Types))
	c.Units = merge(c.Units, termsOf(f.Units))
	c.Aliases = termsOf(f.Aliases)
	for _, y := range f.Columns {
		c.Columns = append(c.Columns, Term{y.Name, y.Synonyms})
	}
	for _, y := range f.Replaces {
		c.Replaces = append(c.Replaces, Replacement(y))
	}
	for _, y := range f.Layouts {
		l := Layout{File: y.File, Sheet: y.Sheet, HeadingRow: y.HeadingRow, Holds: y.Holds, Cluster: y.Cluster, Nature: y.Nature, Year: y.Year}
		for _, yc := range y.Columns {
			l.Columns = append(l.Columns, LayoutColumn(yc))
		}
		c.Layouts = append(c.Layouts, l)
	}
	c.HiddenSheets = f.Hidden
	c.Forms, c.Open, c.PublishContacts = bool(f.Forms), bool(f.Open), bool(f.Contacts)
	if f.Thresholds.Exceeded != "" {
		c.Thresholds.Exceeded = share(f.Thresholds.Exceeded)
	}
	if f.Thresholds.Partly != "" {
		c.Thresholds.Partly = share(f.Thresholds.Partly)
	}
	c.Limits = Limits(f.Limits)
	if f.Fiches != nil {
		c.Fiches = *f.Fiches
	}
	if f.Pages != nil {
		c.Pages = *f.Pages
	}
	if f.PageLines != nil {
		c.PageLines = *f.PageLines
	}
	if f.WorkbookLines != nil {
		c.WorkbookLines = *f.WorkbookLines
	}
}

func termsOf(ys []yamlTerm) []Term {
	out := make([]Term, 0, len(ys))
	for _, y := range ys {
		out = append(out, Term(y))
	}
	return out
}

func merge(built, own []Term) []Term {
	var out []Term
	for _, b := range built {
		replaced := false
		for _, o := range own {
			replaced = replaced || strings.EqualFold(o.Name, b.Name)
		}
		if !replaced {
			out = append(out, b)
		}
	}
	return append(own, out...)
}

// share is a share as people write it, with a point: 0,10 is 0.10.
func share(s string) string { return strings.Replace(strings.TrimSpace(s), ",", ".", 1) }

// apply lets flags and environment win over the file and the defaults.
func apply(c *Config, f *file, flags map[string]string, env func(string) (string, bool)) Errors {
	v := viper.New()
	v.SetDefault("lang", c.Lang)
	v.SetDefault("out", c.Out)
	v.SetDefault("year", 0)
	for _, k := range []string{"territory", "as_of", "file_name"} {
		v.SetDefault(k, "")
	}
	v.SetDefault("inputs", []string{})
	given := map[string]any{"territory": f.Territory, "lang": f.Lang, "as_of": f.AsOf, "out": f.Out, "file_name": f.FileName}
	for k, s := range given {
		if s == "" {
			delete(given, k)
		}
	}
	if f.Year != 0 {
		given["year"] = f.Year
	}
	if len(f.Inputs) > 0 {
		given["inputs"] = f.Inputs
	}
	if err := v.MergeConfigMap(given); err != nil {
		return Errors{{Slug: "syntax", Found: err.Error()}}
	}
	for _, k := range settings {
		if env != nil && k != "inputs" {
			if s, ok := env("BILAN_" + strings.ToUpper(k)); ok && s != "" {
				v.Set(k, s)
			}
		}
		if s, ok := flags[k]; ok {
			v.Set(k, s)
		}
	}
	c.Territory, c.Lang, c.AsOf, c.Out = v.GetString("territory"), v.GetString("lang"), v.GetString("as_of"), v.GetString("out")
	c.FileName, c.Inputs = v.GetString("file_name"), v.GetStringSlice("inputs")
	year := v.GetString("year")
	var errs Errors
	if n, ok := yearOf(year); ok {
		c.Year = n
	} else {
		errs = append(errs, Error{Slug: "bad-value", Key: "year", Found: year, Expected: "year"})
	}
	if c.Lang != "fr" && c.Lang != "en" {
		errs = append(errs, Error{Slug: "bad-value", Key: "lang", Found: c.Lang, Expected: "lang"})
	}
	if c.AsOf != "" && !isDate(c.AsOf) {
		errs = append(errs, Error{Slug: "bad-value", Key: "as_of", Found: c.AsOf, Expected: "date"})
	}
	return errs
}
