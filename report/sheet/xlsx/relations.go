package xlsx

import (
	"errors"
	"strings"

	"bilan/report/opc"
	"bilan/report/sheet/archive"
	"bilan/report/xmlscan"
)

// relations reads the relationships of a part, of the package for "". A part
// without any has none.
func relations(p *archive.Archive, of string) (rels []opc.Relation, err error) {
	name := opc.RelationsOf(of)
	if !p.Has(name) {
		return nil, nil
	}
	err = p.Scan(name, "Relationships", func(s *xmlscan.Scanner) { rels = opc.ScanRelations(s, of) })
	return rels, err
}

// What a package of Office may be that is no workbook to be read.
var (
	ErrBinary     = errors.New("a workbook in the binary format (.xlsb)")
	ErrNoWorkbook = errors.New("a package that leads to no workbook")
)

// mainPart finds the workbook part through the package's relationships. Its error is
// ErrBinary, ErrNoWorkbook or that of a part.
func mainPart(p *archive.Archive) (string, error) {
	rels, err := relations(p, "")
	if err != nil {
		return "", err
	}
	for _, r := range rels {
		if !r.Is("officeDocument") || !p.Has(r.Target) {
			continue
		}
		if strings.HasSuffix(archive.Key(r.Target), ".bin") {
			return "", ErrBinary
		}
		return r.Target, nil
	}
	return "", ErrNoWorkbook
}
