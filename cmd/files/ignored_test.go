package files

import "testing"

func TestIgnored(t *testing.T) {
	for _, c := range []struct {
		name         string
		attributes   uint32
		file, folder bool // left aside as such
	}{
		{"envoi.xlsx", 0x20, false, false},
		{"desktop.ini", 0, true, false}, {"Desktop.ini", 0x26, true, true}, {"Thumbs.db", 0, true, false},
		{"~WRL0001.tmp", 0, true, false}, {"~WRD0002.tmp", 0, true, false}, {"A1B2C3D4.TMP", 0, true, false}, {"~$envoi.xlsx", 0, true, true}, {".~lock.envoi.ods#", 0, true, true},
		{"caché.xlsx", 0x22, true, true}, {"système.xlsx", 0x24, true, false}, {"Dossier à icône", 0x14, true, false},
		{"__MACOSX", 0, false, true}, {"~envoi.xlsx", 0, false, false}, {"tmp.csv", 0, false, false},
	} {
		if got := ignored(c.name, c.attributes); got != c.file {
			t.Errorf("file %s, %#x: %v", c.name, c.attributes, got)
		}
		if got := ignoredFolder(c.name, c.attributes); got != c.folder {
			t.Errorf("folder %s, %#x: %v", c.name, c.attributes, got)
		}
	}
}
