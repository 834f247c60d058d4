package xlsx

import (
	"strconv"
	"strings"

	"bilan/report/sheet/archive"
	"bilan/report/source"
	"bilan/report/xmlscan"
)

// numberFormat is what a number format says about a number's meaning.
type numberFormat uint8

const (
	formatPlain numberFormat = iota
	formatPercent
	formatEuro
	formatDate
	formatClock // a time of day
	formatTime  // a duration
	formatTelephone
	formatTenDigits
	formatTwoDecimals
)

// readStyles gives the number format of each cell style, by index, and how it looks.
// In an annotated copy the fills of the notes are none.
func readStyles(p *archive.Archive, name string, copied bool) (formats []numberFormat, looks []source.Dress, err error) {
	custom, d := map[string]numberFormat{}, dresses{copied: copied}
	err = p.Scan(name, "styleSheet", func(s *xmlscan.Scanner) {
		eachChild(s, func() {
			switch string(s.Name) {
			case "numFmts":
				readFormats(s, custom)
			case "cellXfs":
				formats = readCellStyles(s, custom, &d)
			case "fonts":
				d.readFonts(s)
			case "fills":
				d.readFills(s)
			}
		})
	})
	return formats, d.settle(), err
}

func readFormats(s *xmlscan.Scanner, custom map[string]numberFormat) {
	eachChild(s, func() {
		if string(s.Name) == "numFmt" {
			custom[s.AttrText("numFmtId")] = formatOf(s.AttrText("formatCode"))
		}
	})
}

func readCellStyles(s *xmlscan.Scanner, custom map[string]numberFormat, d *dresses) (formats []numberFormat) {
	eachChild(s, func() {
		if string(s.Name) != "xf" { // it could hold one, and shift the numbers of others
			s.Broken()
			return
		}
		id := s.AttrText("numFmtId")
		f, ok := custom[id]
		if !ok {
			f = builtinFormat(id)
		}
		formats = append(formats, f)
		d.add(s)
	})
	return formats
}

// eachChild visits the children of the element that began. Of a choice between
// contents (ECMA-376, part 3, 7.5) it visits those of the Fallback, which is for
// whoever knows no extension; a choice without one is an error of the part, as it
// would shift the numbers of what follows.
func eachChild(s *xmlscan.Scanner, visit func()) {
	for depth := s.Depth(); s.Child(depth); {
		if !s.IsCompatibility("AlternateContent") {
			visit()
			continue
		}
		found := false
		for depth := s.Depth(); s.Child(depth); {
			if s.IsCompatibility("Fallback") && !found {
				found = true
				eachChild(s, visit)
			}
		}
		if !found && s.Err() == nil {
			s.Broken()
		}
	}
}

// builtinFormat is the meaning of the formats that files name by number alone
// (ECMA-376, part 1, 18.8.30).
func builtinFormat(id string) numberFormat {
	n, err := strconv.Atoi(id)
	if err != nil {
		return formatPlain
	}
	switch {
	case n == 2:
		return formatTwoDecimals
	case n == 9 || n == 10:
		return formatPercent
	case n >= 14 && n <= 17 || n == 22 || n >= 27 && n <= 31 || n == 36 || n >= 50 && n <= 58:
		return formatDate
	case n >= 18 && n <= 21 || n == 45 || n == 47 || n >= 32 && n <= 35:
		return formatClock
	case n == 46:
		return formatTime
	}
	return formatPlain
}

// formatOf is the meaning of a format code, by its first section.
func formatOf(code string) numberFormat {
	b := bareFormat(code)
	has := func(sign string) bool { return strings.Contains(b, sign) }
	clock := strings.ContainsAny(b, "hs")
	switch {
	case has(elapsed):
		return formatTime
	case has("%"):
		return formatPercent
	case strings.ContainsAny(b, "yd"), has("aa"), has("jj"), has("mmm"), has("m") && !clock:
		return formatDate
	case clock:
		return formatClock
	case strings.Contains(code, "€"), strings.Contains(code, "[$EUR"):
		return formatEuro
	case b == "0.00" && code == b:
		return formatTwoDecimals
	}
	return telephoneFormat(code)
}

// elapsed takes the place of the hours, minutes or seconds of a duration, which a
// format code has in brackets.
const elapsed = "[]"

// bareFormat is what of a format code's first section counts, in small letters:
// neither what is in quotes nor after a backslash, an underscore or an
// asterisk, nor what is in brackets, but for a duration.
func bareFormat(code string) string {
	var bare strings.Builder
	for i := 0; i < len(code) && code[i] != ';'; i++ {
		switch code[i] {
		case '"':
			i += strings.IndexByte(code[i+1:], '"') + 1
		case '\\', '_', '*':
			i++
		case '[':
			n := strings.IndexByte(code[i:], ']')
			if n > 1 && strings.Trim(strings.ToLower(code[i+1:i+n]), "hms") == "" {
				bare.WriteString(elapsed)
			}
			i += max(n, 0)
		default:
			bare.WriteByte(code[i])
		}
	}
	b := strings.ReplaceAll(strings.ToLower(bare.String()), "general", "")
	return strings.ReplaceAll(b, "standard", "")
}
