package config

import (
	"errors"
	"math"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"bilan/report/pattern"
)

func isDate(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

// yearOf reads a year between 1990 and 2100; "" and 0 are none.
func yearOf(s string) (int, bool) {
	if s == "" || s == "0" {
		return 0, true
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 1990 && n <= 2100
}

// The largest numbers that a file may give. Beyond them sums of sizes overflow.
const (
	maxBytes = 1 << 50
	maxCount = math.MaxInt32
)

// checkKeys finds the keys that the file may not have, and those given twice,
// with the nearest key that it may have; values of another type than their key
// takes, explicit YAML types and numbers that are too large. Whole numbers are
// written anew, in decimal, as YAML would read 010 as 8 and "2024" as a text.
func checkKeys(path string, doc *yaml.Node) Errors {
	if len(doc.Content) == 0 {
		return nil
	}
	var errs Errors
	checkNode(path, doc.Content[0], reflect.TypeFor[file](), "", &errs)
	return errs
}

func checkNode(path string, n *yaml.Node, t reflect.Type, key string, errs *Errors) {
	if n.Style&yaml.TaggedStyle != 0 {
		*errs = append(*errs, Error{File: path, Line: n.Line, Col: n.Column, Slug: "tag", Key: key, Found: n.Tag})
		return
	}
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return
	}
	wrong := func(expected string) {
		*errs = append(*errs, Error{File: path, Line: n.Line, Col: n.Column, Slug: "wrong-type", Key: key, Found: n.Value, Expected: expected})
	}
	switch t.Kind() {
	case reflect.Struct:
		if n.Kind != yaml.MappingNode {
			wrong("mapping")
			return
		}
		checkMapping(path, n, t, errs)
	case reflect.Slice:
		if n.Kind != yaml.SequenceNode {
			wrong("list")
			return
		}
		for _, item := range n.Content {
			checkNode(path, item, t.Elem(), key, errs)
		}
	case reflect.Int, reflect.Int64:
		checkNumber(path, n, t.Kind(), key, errs)
	case reflect.Bool:
		if _, ok := answer(n); !ok {
			wrong("yes-no")
		}
	case reflect.String:
		if n.Kind != yaml.ScalarNode {
			wrong("text")
		}
	}
}

func checkNumber(path string, n *yaml.Node, kind reflect.Kind, key string, errs *Errors) {
	e := Error{File: path, Line: n.Line, Col: n.Column, Key: key, Found: n.Value}
	most := int64(maxCount)
	if kind == reflect.Int64 {
		most = maxBytes
	}
	v, err := strconv.ParseInt(n.Value, 10, 64)
	switch {
	case n.Kind == yaml.ScalarNode && v >= 0 && (v > most || errors.Is(err, strconv.ErrRange)):
		e.Slug, e.Expected = "too-large", strconv.FormatInt(most, 10)
	case n.Kind != yaml.ScalarNode || err != nil || v < 0:
		e.Slug, e.Expected = "wrong-type", "number"
	default:
		n.Value, n.Tag, n.Style = strconv.FormatInt(v, 10), "!!int", 0
		return
	}
	*errs = append(*errs, e)
}

func checkMapping(path string, n *yaml.Node, t reflect.Type, errs *Errors) {
	fields := map[string]reflect.Type{}
	var names []string
	for f := range t.Fields() {
		name := f.Tag.Get("yaml")
		fields[name] = f.Type
		names = append(names, name)
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		ft, ok := fields[k.Value]
		at := Error{File: path, Line: k.Line, Col: k.Column, Key: k.Value, Found: k.Value}
		switch {
		case !ok && n.Style&yaml.FlowStyle != 0 && v.Kind == yaml.ScalarNode && v.Value == "":
			at.Slug = "comma" // {name: Bois, Ameublement}
			*errs = append(*errs, at)
		case !ok:
			at.Slug, at.Expected = "unknown-key", nearest(k.Value, names)
			*errs = append(*errs, at)
		case seen[k.Value]:
			at.Slug = "duplicate"
			*errs = append(*errs, at)
		default:
			checkNode(path, v, ft, k.Value, errs)
		}
		seen[k.Value] = true
	}
}

// nearest is the known key that shares most letters in order with s, or all
// known keys where none is near.
func nearest(s string, names []string) string {
	for _, n := range names {
		if strings.HasPrefix(n, strings.ToLower(s)) || strings.HasPrefix(strings.ToLower(s), n) {
			return n
		}
	}
	best, dist := "", 3
	for _, n := range names {
		if d := edits(strings.ToLower(s), n); d < dist {
			best, dist = n, d
		}
	}
	if best != "" {
		return best
	}
	return strings.Join(names, ", ")
}

func edits(a, b string) int {
	prev := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range len(a) {
		diagonal := prev[0]
		prev[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = prev[j+1]
			prev[j+1] = min(cost, prev[j+1]+1, prev[j]+1)
		}
	}
	return prev[len(b)]
}

var lineOf = pattern.Of(`line (\d+)`)

// yamlErrors gives the decoder's own errors their lines.
func yamlErrors(path string, _ *yaml.Node, err error) Errors {
	texts := []string{err.Error()}
	var te *yaml.TypeError
	if errors.As(err, &te) {
		texts = te.Errors
	}
	var out Errors
	for _, t := range texts {
		e := Error{File: path, Slug: "syntax", Found: strings.TrimPrefix(t, "yaml: ")}
		if m := lineOf().FindStringSubmatch(t); m != nil {
			e.Line, _ = strconv.Atoi(m[1])
		}
		out = append(out, e)
	}
	return out
}

var safeID = pattern.Of(`^[a-z0-9][a-z0-9._-]*$`)

// validate checks the values of a file whose keys and types are right.
func (f *file) validate(name string, doc *yaml.Node, isHeading func(kind, name string) bool) Errors {
	if isHeading == nil {
		isHeading = func(_, _ string) bool { return true }
	}
	var errs Errors
	bad := func(slug, found, expected string, keys ...any) {
		n := find(doc, keys...)
		e := Error{File: name, Slug: slug, Found: found, Expected: expected}
		if n != nil {
			e.Line, e.Col = n.Line, n.Column
		}
		for _, k := range keys {
			if s, ok := k.(string); ok {
				e.Key = s
			}
		}
		errs = append(errs, e)
	}
	if f.Year != 0 && (f.Year < 1990 || f.Year > 2100) {
		bad("bad-value", strconv.Itoa(f.Year), "year", "year")
	}
	if f.Lang != "" && f.Lang != "fr" && f.Lang != "en" {
		bad("bad-value", f.Lang, "lang", "lang")
	}
	if f.AsOf != "" && !isDate(f.AsOf) {
		bad("bad-value", f.AsOf, "date", "as_of")
	}
	for i, p := range f.Authority {
		if strings.TrimSpace(p) == "" {
			bad("bad-value", p, "path", "authority", i)
		}
	}
	if f.SIRET != "" && !validSIRET(f.SIRET) {
		bad("bad-value", f.SIRET, "siret", "territory_siret")
	}
	f.validateClusters(bad)
	for _, list := range []struct {
		key   string
		terms []yamlTerm
	}{{"themes", f.Themes}, {"types", f.Types}, {"units", f.Units}, {"aliases", f.Aliases}} {
		validateTerms(list.key, list.terms, bad)
	}
	for i, c := range f.Columns {
		switch {
		case c.Name == "":
			bad("missing", "", "name", "columns", i)
		case !isHeading("lines", c.Name) && !isHeading("budget", c.Name) && !isHeading("grants", c.Name) && !isHeading("follow-up", c.Name):
			bad("bad-value", c.Name, "heading", "columns", i, "name")
		}
	}
	for i, l := range f.Layouts {
		l.validate(i, bad, isHeading)
	}
	for i, r := range f.Replaces {
		if r.File == "" || r.Replaces == "" {
			bad("missing", "", "file, replaces", "replaces", i)
		}
	}
	for key, n := range map[string]*int{"fiches": f.Fiches, "pages": f.Pages, "page_lines": f.PageLines, "workbook_lines": f.WorkbookLines} {
		if n != nil && *n < 0 {
			bad("bad-value", strconv.Itoa(*n), "number", key)
		}
	}
	for key, v := range map[string]string{"exceeded": f.Thresholds.Exceeded, "partly": f.Thresholds.Partly} {
		if n, err := strconv.ParseFloat(share(v), 64); v != "" && (err != nil || !(n >= 0 && n <= 1)) {
			bad("bad-value", v, "share", "thresholds", key)
		}
	}
	return errs
}

func (f *file) validateClusters(bad func(slug, found, expected string, keys ...any)) {
	ids, names := map[string]bool{}, map[string]int{}
	for i, c := range f.Clusters {
		switch {
		case c.ID == "" || c.Name == "":
			bad("missing", "", "id, name", "clusters", i)
			continue
		case !safeID().MatchString(c.ID):
			bad("bad-value", c.ID, "id", "clusters", i, "id")
		case ids[c.ID]:
			bad("duplicate", c.ID, "", "clusters", i, "id")
		}
		ids[c.ID] = true
		if c.SIRET != "" && !validSIRET(c.SIRET) {
			bad("bad-value", c.SIRET, "siret", "clusters", i, "siret")
		}
		own := append([]string{c.Name}, c.Aliases...)
		for j, f := range c.Formerly {
			own = append(own, f.Name)
			if f.Name == "" || f.Until < 1900 || f.Until > 2200 {
				bad("missing", "", "name, until", "clusters", i, "formerly", j)
			}
		}
		for _, n := range own {
			k := strings.ToLower(strings.TrimSpace(n))
			if j, ok := names[k]; ok && j != i {
				bad("duplicate", n, "", "clusters", i, "name")
			}
			names[k] = i
		}
	}
}

var kinds = []string{"", "lines", "budget", "grants", "follow-up"}

func (l *yamlLayout) validate(i int, bad func(slug, found, expected string, keys ...any), isHeading func(kind, name string) bool) {
	if l.File == "" && l.Sheet == "" {
		bad("missing", "", "file, sheet", "layouts", i)
	}
	if _, err := path.Match(l.File, ""); err != nil {
		bad("bad-value", l.File, "pattern", "layouts", i, "file")
	}
	if !slices.Contains(kinds, l.Holds) {
		bad("bad-value", l.Holds, "holds", "layouts", i, "holds")
		return
	}
	if l.Nature != "" && l.Nature != "programme" && l.Nature != "bilan" {
		bad("bad-value", l.Nature, "nature", "layouts", i, "nature")
	}
	if l.Year != 0 && (l.Year < 1990 || l.Year > 2100) {
		bad("bad-value", strconv.Itoa(l.Year), "year", "layouts", i, "year")
	}
	if len(l.Columns) == 0 {
		bad("missing", "", "columns", "layouts", i)
	}
	kind := l.Holds
	if kind == "" {
		kind = "lines"
	}
	for j, c := range l.Columns {
		switch {
		case c.Column == "" || c.Is == "":
			bad("missing", "", "column, is", "layouts", i, "columns", j)
		case c.Is != "ignorer" && !isHeading(kind, c.Is):
			bad("bad-value", c.Is, "heading", "layouts", i, "columns", j, "is")
		}
	}
}

func validateTerms(key string, terms []yamlTerm, bad func(slug, found, expected string, keys ...any)) {
	names := map[string]int{}
	for i, t := range terms {
		if t.Name == "" {
			bad("missing", "", "name", key, i)
			continue
		}
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			k := strings.ToLower(strings.TrimSpace(n))
			if j, ok := names[k]; ok && j != i {
				bad("duplicate", n, "", key, i, "name")
			}
			names[k] = i
		}
	}
}

// find walks a document by keys and indexes to the node there, nil where
// there is none.
func find(doc *yaml.Node, keys ...any) *yaml.Node {
	if len(doc.Content) == 0 {
		return nil
	}
	n := doc.Content[0]
	for _, k := range keys {
		next := (*yaml.Node)(nil)
		switch k := k.(type) {
		case string:
			for i := 0; i+1 < len(n.Content); i += 2 {
				if n.Content[i].Value == k {
					next = n.Content[i+1]
				}
			}
		case int:
			if k < len(n.Content) {
				next = n.Content[k]
			}
		}
		if next == nil {
			return n
		}
		n = next
	}
	return n
}

// validSIRET checks the fourteen digits and their Luhn key. La Poste's
// establishments (SIREN 356000000) have a key of their own: their digits sum
// to a multiple of five.
func validSIRET(s string) bool {
	s = strings.ReplaceAll(s, " ", "")
	if len(s) != 14 {
		return false
	}
	sum, plain := 0, 0
	for i := range len(s) {
		d := int(s[i] - '0')
		if s[i] < '0' || s[i] > '9' {
			return false
		}
		plain += d
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0 || strings.HasPrefix(s, "356000000") && plain%5 == 0
}
