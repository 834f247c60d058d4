package ods

import (
	"strings"

	"bilan/report/sheet/archive"
	"bilan/report/xmlscan"
)

// Type is what an OpenDocument package says of itself.
type Type struct {
	MIME   string
	Locked bool // its content is under a password
}

// IsSpreadsheet reports a workbook, or a template of one.
func (t Type) IsSpreadsheet() bool { return t.MIME == MIMESpreadsheet || t.MIME == MIMETemplate }

// TypeOf reads a package's mimetype, and its manifest where it has one,
// which says the same of packages that lost the first on their way, and which
// parts are encrypted. A zip that is no such package has the zero type.
func TypeOf(p *archive.Archive) (Type, error) {
	var t Type
	if p.Has("mimetype") {
		data, err := p.Read("mimetype")
		if err != nil {
			return t, err
		}
		t.MIME = strings.TrimSpace(string(data))
	}
	if !p.Has(manifestPart) || t.MIME != "" && !t.IsSpreadsheet() {
		return t, nil
	}
	m := manifest{encrypted: map[string]bool{}}
	if err := p.ScanManifest(manifestPart, m.read); err != nil {
		return t, err
	}
	if t.MIME == "" {
		t.MIME = m.root
	}
	// Macros may be encrypted alone; a package encrypted as a whole has no
	// content part.
	t.Locked = m.encrypted["content.xml"] || len(m.encrypted) > 0 && !p.Has("content.xml")
	return t, nil
}

const manifestPart = "META-INF/manifest.xml"

// manifest is what the manifest of a package says.
type manifest struct {
	root      string // the type of the whole
	encrypted map[string]bool
}

func (m *manifest) read(s *xmlscan.Scanner) {
	for depth := s.Depth(); s.Child(depth); {
		if string(s.Name) != "file-entry" {
			continue
		}
		entry := s.Local("full-path")
		if entry == "/" {
			m.root = s.Local("media-type")
		}
		for depth := s.Depth(); s.Child(depth); {
			if string(s.Name) == "encryption-data" {
				m.encrypted[entry] = true
			}
		}
	}
}
