package sheet

import (
	"path"
	"strings"
)

// relation is one entry of a relationships part, its target a part's name.
type relation struct{ id, kind, target string }

// is reports whether a relation is of a kind, by the last word of its type,
// which transitional and strict workbooks share.
func (r relation) is(kind string) bool { return strings.HasSuffix(r.kind, "/"+kind) }

// relations reads the relationships of a part, of the package for "". A part
// without any has none.
func (p *parts) relations(of string) ([]relation, error) {
	name := path.Join(path.Dir(of), "_rels", path.Base(of)+".rels")
	if of == "" {
		name = "_rels/.rels"
	}
	if !p.has(name) {
		return nil, nil
	}
	return p.readRelations(name, path.Dir(of))
}

// readRelations reads a relationships part, whose targets are relative to a
// folder.
func (p *parts) readRelations(name, folder string) (rels []relation, err error) {
	err = p.scan(name, "Relationships", func(s *scanner) {
		for depth := s.depth(); s.child(depth); {
			if string(s.name) != "Relationship" || s.attrText("TargetMode") == "External" {
				continue
			}
			target := s.attrText("Target")
			if !strings.HasPrefix(target, "/") {
				target = path.Join(folder, target)
			}
			rels = append(rels, relation{s.attrText("Id"), s.attrText("Type"), strings.TrimPrefix(target, "/")})
		}
	})
	return rels, err
}

// mainPart finds the workbook part through the package's relationships.
func (p *parts) mainPart() (string, error) {
	rels, err := p.relations("")
	if err != nil {
		return "", err
	}
	for _, r := range rels {
		if !r.is("officeDocument") || !p.has(r.target) {
			continue
		}
		if strings.HasSuffix(partKey(r.target), ".bin") {
			return "", foreignXLSB.problem(p.at)
		}
		return r.target, nil
	}
	return "", foreign{"Office", kindOther}.problem(p.at)
}
