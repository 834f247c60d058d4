package files

import "strings"

// The attributes by which Windows marks files that it keeps for itself.
const (
	attributeHidden = 0x2
	attributeSystem = 0x4
)

// ignored reports whether a file in a folder is one that programs leave
// there and that nobody has sent: hidden by its name or its attributes, a system
// file, a lock or temporary file of Office, what Explorer keeps beside files.
func ignored(name string, attributes uint32) bool {
	lower := strings.ToLower(name)
	switch lower {
	case "desktop.ini", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "icon\r":
		return true
	}
	return hidden(name) || attributes&(attributeHidden|attributeSystem) != 0 || strings.HasSuffix(lower, ".tmp") || strings.HasPrefix(lower, "~wrl")
}

// ignoredFolder is ignored for a folder. A folder with an icon of
// its own has the attribute of system files, and what is in it is sent.
func ignoredFolder(name string, attributes uint32) bool {
	return hidden(name) || attributes&attributeHidden != 0 || name == "__MACOSX"
}

// hidden reports whether a name is hidden, or that of a lock of Office.
func hidden(name string) bool { return strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") }
