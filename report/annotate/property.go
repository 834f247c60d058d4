package annotate

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"

	"bilan/report/ooxml"
	"bilan/report/pattern"
)

// customPart holds the properties that a workbook has of its own. Excel and
// LibreOffice keep them when they save it.
const customPart = "docProps/custom.xml"

// WithProperty is a workbook with a property of its own, in place of an earlier one of
// that name. The same workbook and property give the same bytes.
func WithProperty(workbook []byte, name, value string) ([]byte, error) {
	p, err := unpack(workbook)
	if err != nil {
		return nil, err
	}
	if err := p.setProperty(name, value); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := p.pack(&b); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

var (
	// ownProperty is a property with its name.
	ownProperty = pattern.Of(`(?s)<(?:\w+:)?property\b[^>]*\bname="([^"]*)"[^>]*>.*?</(?:\w+:)?property>`)
	// propertyID is the number of a property, from 2.
	propertyID = pattern.Of(`\bpid="(\d+)"`)
)

func (p parts) setProperty(name, value string) error {
	const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties">`
	text := string(p[customPart])
	text = ownProperty.ReplaceAllStringFunc(text, func(old string) string {
		if ownProperty.FindStringSubmatch(old)[1] == name {
			return ""
		}
		return old
	})
	pid := 2
	for _, m := range propertyID.FindAllStringSubmatch(text, -1) {
		if n, err := strconv.Atoi(m[1]); err == nil && n >= pid {
			pid = n + 1
		}
	}
	entry := fmt.Sprintf(`<property xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="%d" name="%s">`+
		`<vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">%s</vt:lpwstr></property>`, pid, ooxml.Escape(name), ooxml.Escape(value))
	if strings.Contains(text, "Properties>") {
		with, ok := insertBefore(text, "Properties>", entry)
		if !ok {
			return fmt.Errorf("%w: %s", ErrNotAnnotated, customPart)
		}
		p[customPart] = []byte(with)
		return nil
	}
	isNew := p[customPart] == nil
	p[customPart] = []byte(head + entry + "</Properties>") // none, or one empty element
	if !isNew {
		return nil
	}
	if err := p.declare(`<Override PartName="/`+customPart+`" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`, `PartName="/`+customPart+`"`); err != nil {
		return err
	}
	_, err := p.relate("", "custom-properties", customPart)
	return err
}
