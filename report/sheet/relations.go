package sheet

import (
	"path"
	"strings"

	"bilan/report/opc"
)

// relations reads the relationships of a part, of the package for "". A part
// without any has none.
func (p *parts) relations(of string) ([]opc.Relation, error) {
	name := opc.RelationsOf(of)
	if !p.has(name) {
		return nil, nil
	}
	return p.readRelations(name, path.Dir(of))
}

// readRelations reads a relationships part, whose targets are relative to a
// folder.
func (p *parts) readRelations(name, folder string) (rels []opc.Relation, err error) {
	err = p.scan(name, "Relationships", func(s *scanner) {
		for depth := s.depth(); s.child(depth); {
			if string(s.name) != "Relationship" || s.attrText("TargetMode") == "External" {
				continue
			}
			rels = append(rels, opc.Relation{ID: s.attrText("Id"), Type: s.attrText("Type"), Target: opc.Target(folder, s.attrText("Target"))})
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
		if !r.Is("officeDocument") || !p.has(r.Target) {
			continue
		}
		if strings.HasSuffix(partKey(r.Target), ".bin") {
			return "", foreignXLSB.problem(p.at)
		}
		return r.Target, nil
	}
	return "", foreign{"Office", kindOther}.problem(p.at)
}
