package sheet

import "strings"

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
		{"%PDF", foreign{"PDF", kindDocument}},
		{"{\\rtf", foreign{"RTF", kindDocument}},
		{"\x89PNG", foreign{"PNG", kindImage}},
		{"\xff\xd8\xff", foreign{"JPEG", kindImage}},
		{"GIF8", foreign{"GIF", kindImage}},
		{"II*\x00", foreign{"TIFF", kindImage}},
		{"MM\x00*", foreign{"TIFF", kindImage}},
		// Excel of before 1997, and what web applications write in its manner.
		{"\x09\x00\x04\x00", foreignXLS}, {"\x09\x02\x06\x00", foreignXLS}, {"\x09\x04\x06\x00", foreignXLS},
		{"\x09\x08\x08\x00", foreignXLS}, {"\x09\x08\x10\x00", foreignXLS},
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
		if wide, _ := wideEncoding(data); wide == nil {
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
	read, _ := decodeText(data[:min(len(data), 4096)], 4*4096)
	return strings.TrimLeft(read.text, "\ufeff \t\r\n")
}

// foreignText recognises the formats that are text, and no table of values.
func foreignText(head string) (foreign, bool) {
	low := strings.ToLower(head)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<meta", "<style", "<table", "<div"} {
		if strings.HasPrefix(low, tag) {
			return foreign{"HTML", kindWeb}, true
		}
	}
	switch {
	case strings.HasPrefix(low, "mime-version:"):
		return foreign{"MHTML", kindWeb}, true
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

// foreignXML tells spreadsheets and pictures that are one XML file apart.
func foreignXML(low string) foreign {
	switch {
	case strings.Contains(low, "<html"):
		return foreign{"HTML", kindWeb}
	case strings.Contains(low, "<office:document") && strings.Contains(low, typeODS):
		return foreign{"OpenDocument (.fods)", kindOther}
	case strings.Contains(low, "urn:schemas-microsoft-com:office:spreadsheet"):
		return foreign{"Excel 2003 (.xml)", kindOldExcel}
	case strings.Contains(low, "<svg"):
		return foreign{"SVG", kindImage}
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
