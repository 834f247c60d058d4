package sheet

import (
	"encoding/xml"
	"strings"
)

// documentType is what an OpenDocument package says of itself.
type documentType struct {
	mime   string
	locked bool // its content is under a password
}

func (t documentType) spreadsheet() bool { return t.mime == typeODS || t.mime == typeOTS }

// documentType reads a package's mimetype, and its manifest where it has one,
// which says the same of packages that lost the first on their way, and which
// parts are encrypted. A zip that is no such package has the zero type.
func (p *parts) documentType() (documentType, error) {
	const manifest = "META-INF/manifest.xml"
	var t documentType
	if p.has("mimetype") {
		data, err := p.read("mimetype")
		if err != nil {
			return t, err
		}
		t.mime = strings.TrimSpace(string(data))
	}
	if !p.has(manifest) {
		return t, nil
	}
	v := &manifestVisitor{encrypted: map[string]bool{}}
	if err := p.visitPart(manifest, v); err != nil {
		return t, err
	}
	if t.mime == "" {
		t.mime = v.root
	}
	// Macros may be encrypted alone; a package encrypted as a whole has no
	// content part.
	t.locked = v.encrypted["content.xml"] || len(v.encrypted) > 0 && !p.has("content.xml")
	return t, nil
}

// manifestVisitor reads the manifest of a package.
type manifestVisitor struct {
	root      string // the type of the whole
	entry     string
	encrypted map[string]bool
}

func (v *manifestVisitor) start(name string, attrs []xml.Attr) error {
	switch name {
	case "file-entry":
		v.entry = attr(attrs, "full-path")
		if v.entry == "/" {
			v.root = attr(attrs, "media-type")
		}
	case "encryption-data":
		v.encrypted[v.entry] = true
	}
	return nil
}

func (*manifestVisitor) end(string) error { return nil }
func (*manifestVisitor) text([]byte)      {}
