package annotate

import (
	"bytes"
	"fmt"
	"slices"

	"bilan/report/opc"
)

const (
	// stylesPart is where excelize looks for the styles of a workbook, whatever its
	// relations say.
	stylesPart = "xl/styles.xml"
	// plainStyles are one style, and the two fills that every workbook begins with.
	plainStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
		`<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`
)

// completeStyles gives a workbook without styles, which a program may write, plain ones:
// excelize cannot add a fill to none. It reports whether there were none.
func (p parts) completeStyles() (added bool, err error) {
	if data, ok := p[stylesPart]; ok {
		if bytes.Contains(data, []byte("cellXfs")) || bytes.Contains(data, []byte("dxfs")) {
			return false, nil
		}
		p[stylesPart] = []byte(plainStyles)
		return true, nil
	}
	main, err := p.workbook()
	if err != nil {
		return false, err
	}
	rels, err := p.relations(main)
	if err != nil {
		return false, err
	}
	if slices.ContainsFunc(rels, func(r opc.Relation) bool { return r.Is("styles") }) {
		return false, fmt.Errorf("%w: styles elsewhere than in %s", ErrNotAnnotated, stylesPart)
	}
	p[stylesPart] = []byte(plainStyles)
	if _, err := p.relate(main, "styles", stylesPart); err != nil {
		return false, err
	}
	return true, p.declare(`<Override PartName="/`+stylesPart+`" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`, `PartName="/`+stylesPart+`"`)
}
