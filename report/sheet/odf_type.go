package sheet

import "strings"

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
	var t documentType
	if p.has("mimetype") {
		data, err := p.read("mimetype")
		if err != nil {
			return t, err
		}
		t.mime = strings.TrimSpace(string(data))
	}
	if !p.has(manifestPart) || t.mime != "" && !t.spreadsheet() {
		return t, nil
	}
	m := manifest{encrypted: map[string]bool{}}
	if err := p.scanManifest(manifestPart, m.read); err != nil {
		return t, err
	}
	if t.mime == "" {
		t.mime = m.root
	}
	// Macros may be encrypted alone; a package encrypted as a whole has no
	// content part.
	t.locked = m.encrypted["content.xml"] || len(m.encrypted) > 0 && !p.has("content.xml")
	return t, nil
}

const manifestPart = "META-INF/manifest.xml"

// manifest is what the manifest of a package says.
type manifest struct {
	root      string // the type of the whole
	encrypted map[string]bool
}

func (m *manifest) read(s *scanner) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) != "file-entry" {
			continue
		}
		entry := s.local("full-path")
		if entry == "/" {
			m.root = s.local("media-type")
		}
		for depth := s.depth(); s.child(depth); {
			if string(s.name) == "encryption-data" {
				m.encrypted[entry] = true
			}
		}
	}
}
