package file

import (
	"strings"

	"bilan/report/charset"
	"bilan/report/sheet/ods"
)

// content is what a file is, as far as the way to open it goes.
type content uint8

const (
	isBinary content = iota
	isEmpty
	isText
	isLocked // a workbook under a password
	isForeign
)

// magic recognises a foreign format by its first bytes. Where these could be
// the letters of a CSV's first heading, more of them are looked at.
func magic(data string) (foreign, bool) {
	for _, m := range []struct {
		magic string
		foreign
	}{
		{"%PDF", foreign{"PDF", kindText}},
		{"{\\rtf", foreign{"RTF", kindDocument}},
		{"\x89PNG", foreign{"PNG", kindImage}},
		{"\xff\xd8\xff", foreign{"JPEG", kindImage}},
		{"GIF8", foreign{"GIF", kindImage}},
		{"II*\x00", foreign{"TIFF", kindImage}},
		{"MM\x00*", foreign{"TIFF", kindImage}},
		// Excel of before 1997, and what web applications write in its manner.
		{"\x09\x00\x04\x00", foreignXLS}, {"\x09\x02\x06\x00", foreignXLS}, {"\x09\x04\x06\x00", foreignXLS},
		{"\x09\x08\x08\x00", foreignXLS}, {"\x09\x08\x10\x00", foreignXLS},
		{"\x00\x00\x02\x00", foreignLotus}, {"\x00\x00\x1a\x00", foreignLotus},
		{"\x4c\x00\x00\x00\x01\x14\x02\x00", foreignShortcut},
		{"Rar!", foreign{"RAR", kindArchive}},
		{"7z\xbc\xaf", foreign{"7-Zip", kindArchive}},
		{"\x1f\x8b", foreign{"gzip", kindArchive}},
		{"BZh91AY&SY", foreign{"bzip2", kindArchive}},
		{"\xfd7zXZ\x00", foreign{"xz", kindArchive}},
	} {
		if strings.HasPrefix(data, m.magic) {
			return m.foreign, true
		}
	}
	switch {
	case len(data) >= 12 && data[:4] == "RIFF" && data[8:12] == "WEBP":
		return foreign{"WebP", kindImage}, true
	case len(data) >= 12 && data[4:10] == "ftyphe", len(data) >= 12 && data[4:10] == "ftypmi":
		return foreign{"HEIC", kindImage}, true
	case strings.HasPrefix(data, "BM") && len(data) > 10 && data[6:10] == "\x00\x00\x00\x00":
		return foreign{"BMP", kindImage}, true
	case len(data) > 262 && data[257:262] == "ustar":
		return foreign{"tar", kindArchive}, true
	case dbf(data):
		return foreignDBF, true
	}
	return foreign{}, false
}

// sniff recognises a file that is no archive by its content; the second value is what it is where
// it is foreign.
func sniff(data string) (content, foreign) {
	if len(strings.Trim(data, "\x00 \t\r\n\ufeff")) == 0 {
		return isEmpty, foreign{}
	}
	if strings.HasPrefix(data, ole) {
		return sniffOLE(data)
	}
	if f, ok := magic(data); ok {
		return isForeign, f
	}
	if strings.IndexByte(data, 0) >= 0 {
		if wide, _ := charset.Wide(data); wide == nil {
			return isBinary, foreign{}
		}
	}
	if f, ok := foreignText(headOf(data)); ok {
		return isForeign, f
	}
	return isText, foreign{}
}

// headOf is the beginning of a text, decoded. It is cut at an even number of
// bytes, so that no character of UTF-16 is.
func headOf(data string) string {
	read, _ := charset.Decode(data[:min(len(data), 4096)], 4*4096)
	return strings.TrimLeft(read.UTF8, "\ufeff \t\r\n")
}

// foreignText recognises the formats that are text, and no table of values.
func foreignText(head string) (foreign, bool) {
	low := strings.ToLower(head)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<style", "<table", "<div"} {
		if strings.HasPrefix(low, tag) {
			return foreign{"HTML", kindWeb}, true
		}
	}
	if f, ok := foreignHeader(low); ok {
		return f, true
	}
	switch {
	case strings.HasPrefix(low, "[internetshortcut]"), strings.HasPrefix(low, "[{000214a0-0000-0000-c000-000000000046}]"), strings.HasPrefix(low, "[desktop entry]"):
		return foreignLink, true
	case isJSON(low) && strings.Contains(low, "docs.google.com/"), isJSON(low) && strings.Contains(low, `"doc_id"`):
		return foreign{"Google (.gsheet)", kindOnline}, true
	case isJSON(low):
		return foreign{"JSON", kindData}, true
	case strings.HasPrefix(low, "<?xml"), strings.HasPrefix(low, "<!--"), strings.HasPrefix(low, "<!doctype"),
		strings.HasPrefix(low, "<svg"), strings.HasPrefix(low, "<office:document"), strings.HasPrefix(low, "<workbook"):
		return foreignXML(low), true
	case sylk(head):
		return foreign{"SYLK", kindOther}, true
	case dif(head):
		return foreign{"DIF", kindOther}, true
	}
	return foreign{}, false
}

// isJSON recognises an object, or a list of such or of lists, by its first signs: a
// CSV may begin with a bracket or a brace, but not with two.
func isJSON(low string) bool {
	first := strings.Join(strings.Fields(low[:min(len(low), 200)]), "")
	for _, begin := range [...]string{`{"`, `[{"`, `[["`, "[[{", "{}"} {
		if rest, ok := strings.CutPrefix(first, begin); ok {
			return begin == "{}" && rest == "" || strings.HasPrefix(begin, "[[") || strings.Contains(rest, `":`)
		}
	}
	return false
}

// foreignHeader recognises what begins as messages do, with lines of a name, a colon
// and a value: a mail, or a page of the web that was saved as one.
func foreignHeader(low string) (foreign, bool) {
	names := map[string]bool{}
	for line := range strings.Lines(low) {
		name, _, ok := strings.Cut(line, ":")
		switch {
		case strings.TrimSpace(line) == "", len(names) > 0 && (line[0] == ' ' || line[0] == '\t'):
			continue
		case !ok || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789-") != "":
			return headed(names)
		}
		names[name] = true
	}
	return headed(names)
}

// headed is what a message with such headers is.
func headed(names map[string]bool) (foreign, bool) {
	switch {
	case names["received"], names["return-path"], names["delivered-to"], names["message-id"], names["from"] && names["to"], names["from"] && names["subject"] && !names["snapshot-content-location"]:
		return foreign{"E-mail (.eml)", kindMail}, len(names) > 2
	case names["mime-version"]:
		return foreign{"MHTML", kindWeb}, true
	}
	return foreign{}, false
}

// dbf recognises the header of a dBase file: a version, the date of the last change,
// and a length that is that of some descriptions of fields.
func dbf(data string) bool {
	if len(data) < 65 || !strings.Contains("\x02\x03\x04\x30\x31\x43\x83\x8b\xf5", data[:1]) {
		return false
	}
	header := int(data[8]) | int(data[9])<<8
	return data[2] >= 1 && data[2] <= 12 && data[3] >= 1 && data[3] <= 31 && header > 64 && header%32 <= 8 && (header <= len(data)) && data[12] == 0 && data[13] == 0
}

// foreignXML distinguishes spreadsheets and pictures that are one XML file.
func foreignXML(low string) foreign {
	switch {
	case strings.Contains(low, "<html"):
		return foreign{"HTML", kindWeb}
	case strings.Contains(low, "<office:document") && strings.Contains(low, ods.MIMESpreadsheet):
		return foreign{"OpenDocument (.fods)", kindOther}
	case strings.Contains(low, "urn:schemas-microsoft-com:office:spreadsheet"):
		return foreign{"Excel 2003 (.xml)", kindOldExcel}
	case strings.Contains(low, "<svg"):
		return foreign{"SVG", kindImage}
	case strings.Contains(low, "<plist") && strings.Contains(low, "<key>url</key>"):
		return foreignLink
	}
	return foreign{"XML", kindWeb}
}

// sylk recognises SYLK by its first two records: a CSV with the headings ID and
// Prévu begins the same, but does not go on like that.
func sylk(head string) bool {
	first, rest, _ := strings.Cut(head, "\n")
	if !strings.HasPrefix(first, "ID;P") {
		return false
	}
	for _, record := range []string{"P;P", "P;F", "P;E", "O;L", "O;D", "O;V", "B;Y", "B;X", "F;P", "F;W", "F;D", "C;Y", "C;X", "NN;N", "NE;"} {
		if strings.HasPrefix(rest, record) {
			return true
		}
	}
	return false
}

// dif recognises the header of a DIF.
func dif(head string) bool {
	return strings.HasPrefix(strings.ReplaceAll(head, "\r\n", "\n"), "TABLE\n0,1\n\"")
}
