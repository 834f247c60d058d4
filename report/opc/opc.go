// Package opc knows how the parts of an Office package find each other: ECMA-376,
// part 2 (Open Packaging Conventions).
package opc

import (
	"path"
	"strings"
	"unicode/utf8"

	"bilan/report/xmlscan"
)

const (
	// ContentTypes is the part that lists what the others are.
	ContentTypes = "[Content_Types].xml"
	// Relationships is the name space of the parts that relate parts to others.
	Relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
	// OfficeRelation begins the types of the relations of Office's own formats, and
	// is the name space in which elements name them.
	OfficeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	// ReviewMark begins the keywords of the outputs of a review, before the run's fingerprint:
	// by it they are recognised among inputs and left aside.
	ReviewMark = "bilan:revue"
)

// Relation leads from a part to another of the package.
type Relation struct {
	ID string
	// Type is an address, of which Is compares the last word.
	Type string
	// Target is the other part's name, without a slash in front.
	Target string
}

// Is reports whether a relation is of a kind, by the last word of its type, which
// transitional and strict workbooks share: "worksheet".
func (r Relation) Is(kind string) bool { return strings.HasSuffix(r.Type, "/"+kind) }

// maxBindings is how many declarations of name spaces may be in scope in a part that
// relates others: it has one.
const maxBindings = 256

// Relations are those of a part of a name, which data, the part RelationsOf(part),
// holds: none for no data. Its error is that of xmlscan.
func Relations(data []byte, part string) (rels []Relation, err error) {
	if len(data) == 0 {
		return nil, nil
	}
	if !utf8.Valid(data) {
		return nil, xmlscan.ErrMalformed
	}
	var s xmlscan.Scanner
	s.Begin(data, "Relationships", xmlscan.Options{}, maxBindings)
	rels = ScanRelations(&s, part)
	return rels, s.Finish()
}

// ScanRelations are the relations of a part of a name, as a scanner at the root of
// the part RelationsOf(part) finds them. Those that lead out of the package are left
// out.
func ScanRelations(s *xmlscan.Scanner, part string) (rels []Relation) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "Relationship" || s.AttrText("TargetMode") == "External" {
			continue
		}
		rels = append(rels, Relation{ID: s.AttrText("Id"), Type: s.AttrText("Type"), Target: Target(path.Dir(part), s.AttrText("Target"))})
	}
	return rels
}

// RelationsOf is the part that holds the relations of a part, or of the package
// itself for "".
func RelationsOf(part string) string {
	if part == "" {
		return "_rels/.rels"
	}
	return path.Join(path.Dir(part), "_rels", path.Base(part)+".rels")
}

// Target is the name of the part to which a target leads that is written in the
// relations of a part of a folder: it is relative to that folder, or absolute.
func Target(folder, written string) string {
	if !strings.HasPrefix(written, "/") {
		written = path.Join(folder, written)
	}
	return strings.TrimPrefix(written, "/")
}
