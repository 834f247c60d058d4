package file

import "strings"

// ole is the signature of Microsoft's compound files: old Office, or a new one
// under a password.
const ole = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// sniffOLE recognises a workbook under a password, whose directory names the stream
// EncryptedPackage, from the formats of before 2007.
func sniffOLE(text string) (content, foreign) {
	if hasStream(text, "EncryptedPackage") {
		return isLocked, foreign{}
	}
	switch {
	case hasStream(text, "__properties_version1.0"):
		return isForeign, foreign{"Outlook (.msg)", kindMail}
	case hasStream(text, "Workbook"), hasStream(text, "Book"):
		return isForeign, foreignXLS
	case hasStream(text, "WordDocument"):
		return isForeign, foreign{"Word 97-2003 (.doc)", kindDocument}
	case hasStream(text, "PowerPoint Document"):
		return isForeign, foreign{"PowerPoint 97-2003 (.ppt)", kindDocument}
	}
	return isForeign, foreign{"OLE2", kindOther}
}

// hasStream reports whether the directory of a compound file names a stream.
// Its entries begin at multiples of 128 bytes: the word "Book" in a text does
// not make a workbook. Some writers have names in capitals.
func hasStream(text, name string) bool {
	want := string(append(utf16le(name), 0, 0))
	for i := 0; i+len(want) <= len(text); i += 128 {
		if strings.EqualFold(text[i:i+len(want)], want) {
			return true
		}
	}
	return false
}

func utf16le(s string) []byte {
	var b []byte
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}
