package sheet

import (
	"strconv"
	"strings"
)

// numberFormat is what a number format says about a number's meaning.
type numberFormat uint8

const (
	formatPlain numberFormat = iota
	formatPercent
	formatEuro
	formatDate
	formatTime
)

// readStyles gives the number format of each cell style, by index.
func readStyles(p *parts, name string) (formats []numberFormat, err error) {
	custom := map[string]numberFormat{}
	err = p.scan(name, "styleSheet", func(s *scanner) {
		for depth := s.depth(); s.child(depth); {
			switch string(s.name) {
			case "numFmts":
				readFormats(s, custom)
			case "cellXfs":
				formats = readCellStyles(s, custom)
			}
		}
	})
	return formats, err
}

func readFormats(s *scanner, custom map[string]numberFormat) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) == "numFmt" {
			custom[s.attrText("numFmtId")] = formatOf(s.attrText("formatCode"))
		}
	}
}

func readCellStyles(s *scanner, custom map[string]numberFormat) (formats []numberFormat) {
	for depth := s.depth(); s.child(depth); {
		if string(s.name) != "xf" { // it could hold one, and shift the numbers of others
			s.broken()
			return nil
		}
		id := s.attrText("numFmtId")
		f, ok := custom[id]
		if !ok {
			f = builtinFormat(id)
		}
		formats = append(formats, f)
	}
	return formats
}

// builtinFormat is the meaning of the formats that files name by number alone
// (ECMA-376, part 1, 18.8.30).
func builtinFormat(id string) numberFormat {
	n, err := strconv.Atoi(id)
	if err != nil {
		return formatPlain
	}
	switch {
	case n == 9 || n == 10:
		return formatPercent
	case n >= 14 && n <= 17 || n == 22 || n >= 27 && n <= 31 || n == 36 || n >= 50 && n <= 58:
		return formatDate
	case n >= 18 && n <= 21 || n >= 45 && n <= 47 || n >= 32 && n <= 35:
		return formatTime
	}
	return formatPlain
}

// formatOf reads a format code: what stands in quotes, after a backslash or an
// underscore, or in brackets (but a currency) does not count.
func formatOf(code string) numberFormat {
	code, _, _ = strings.Cut(code, ";")
	var bare strings.Builder
	euro := strings.Contains(code, "€") || strings.Contains(code, "[$EUR")
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '"':
			if j := strings.IndexByte(code[i+1:], '"'); j >= 0 {
				i += j + 1
			}
		case '\\', '_', '*':
			i++
		case '[':
			if j := strings.IndexByte(code[i:], ']'); j >= 0 {
				if inner := strings.ToLower(code[i+1 : i+j]); inner == "h" || inner == "hh" || inner == "m" || inner == "mm" || inner == "s" || inner == "ss" {
					return formatTime
				}
				i += j
			}
		default:
			bare.WriteByte(code[i])
		}
	}
	b := strings.ToLower(bare.String())
	if strings.EqualFold(b, "general") || strings.EqualFold(b, "standard") {
		return formatPlain
	}
	switch {
	case strings.Contains(b, "%"):
		return formatPercent
	case strings.ContainsAny(b, "yd") || strings.Contains(b, "aa") || strings.Contains(b, "jj"):
		return formatDate
	case strings.Contains(b, "mmm") || strings.Contains(b, "h") || strings.Contains(b, "ss"):
		if strings.Contains(b, "mmm") {
			return formatDate
		}
		return formatTime
	case euro:
		return formatEuro
	}
	return formatPlain
}
