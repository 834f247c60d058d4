package pdftext

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// font says what the codes of a string mean, and how wide they are.
type font struct {
	wide   bool // codes of two bytes
	text   map[int]string
	widths map[int]float64
	width  float64 // of any other
	bold   bool
}

// font reads a font once.
func (r *reader) font(v object) *font {
	key, isRef := v.(ref)
	if isRef {
		if f, ok := r.fonts[key]; ok {
			return f
		}
	}
	d, _ := r.get(v).(dict)
	out := &font{text: map[int]string{}, widths: map[int]float64{}, width: 500}
	if isRef {
		r.fonts[key] = out
	}
	base, _ := r.get(d["BaseFont"]).(name)
	low := strings.ToLower(string(base))
	out.bold = strings.Contains(low, "bold") || strings.Contains(low, "black") || strings.Contains(low, "heavy")
	if r.get(d["Subtype"]) == name("Type0") {
		out.wide = true
		r.wideWidths(d, out)
	} else {
		r.simple(d, out)
	}
	if s, ok := r.get(d["ToUnicode"]).(*stream); ok {
		r.toUnicode(r.decode(s), out)
	}
	return out
}

// simple reads the encoding and the widths of a font of one byte.
func (r *reader) simple(d dict, out *font) {
	table := charmap.Windows1252
	enc := r.get(d["Encoding"])
	if n, ok := enc.(name); ok && n == "MacRomanEncoding" {
		table = charmap.Macintosh
	}
	if e, ok := enc.(dict); ok && r.get(e["BaseEncoding"]) == name("MacRomanEncoding") {
		table = charmap.Macintosh
	}
	for c := 32; c < 256; c++ {
		out.text[c] = string(table.DecodeByte(byte(c)))
	}
	if e, ok := enc.(dict); ok {
		list, _ := r.get(e["Differences"]).([]object)
		code := 0
		for _, v := range list {
			switch v := r.get(v).(type) {
			case float64:
				code = int(v)
			case name:
				if s, ok := glyph(string(v)); ok {
					out.text[code] = s
				}
				code++
			}
		}
	}
	first, _ := r.get(d["FirstChar"]).(float64)
	list, _ := r.get(d["Widths"]).([]object)
	for i, v := range list {
		if w, ok := r.get(v).(float64); ok {
			out.widths[int(first)+i] = w
		}
	}
}

// wideWidths reads the widths of a font of two bytes.
func (r *reader) wideWidths(d dict, out *font) {
	list, _ := r.get(d["DescendantFonts"]).([]object)
	if len(list) == 0 {
		return
	}
	c, _ := r.get(list[0]).(dict)
	out.width = 1000
	if w, ok := r.get(c["DW"]).(float64); ok {
		out.width = w
	}
	w, _ := r.get(c["W"]).([]object)
	for i := 0; i+1 < len(w); {
		from, _ := r.get(w[i]).(float64)
		if each, ok := r.get(w[i+1]).([]object); ok {
			for k, v := range each {
				if n, ok := r.get(v).(float64); ok {
					out.widths[int(from)+k] = n
				}
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		to, _ := r.get(w[i+1]).(float64)
		n, _ := r.get(w[i+2]).(float64)
		for k := int(from); k <= int(to) && k-int(from) < 65536; k++ {
			out.widths[k] = n
		}
		i += 3
	}
}

// toUnicode reads the table of what codes mean.
func (r *reader) toUnicode(data []byte, out *font) {
	l := lexer{data: data}
	var stack []object
	for n := 0; n < 500_000; n++ {
		v, ok := l.next()
		if !ok {
			return
		}
		k, isKey := v.(keyword)
		if !isKey {
			stack = append(stack, v)
			continue
		}
		switch k {
		case "endbfchar":
			for i := 0; i+1 < len(stack); i += 2 {
				from, ok1 := stack[i].(string)
				to, ok2 := stack[i+1].(string)
				if ok1 && ok2 {
					out.text[codeOf(from)] = unicodeOf(to)
				}
			}
		case "endbfrange":
			ranges(stack, out)
		case "endcodespacerange":
			if len(stack) > 0 {
				if s, ok := stack[len(stack)-1].(string); ok && len(s) == 1 {
					out.wide = false
				}
			}
		}
		stack = stack[:0]
	}
}

// ranges takes ranges of codes, of characters in a row or listed.
func ranges(stack []object, out *font) {
	for i := 0; i+2 < len(stack); i += 3 {
		low, ok1 := stack[i].(string)
		high, ok2 := stack[i+1].(string)
		if !ok1 || !ok2 {
			continue
		}
		from, to := codeOf(low), codeOf(high)
		switch v := stack[i+2].(type) {
		case string:
			base := []rune(unicodeOf(v))
			for c := from; c <= to && c-from < 65536 && len(base) > 0; c++ {
				one := append([]rune{}, base...)
				one[len(one)-1] += rune(c - from)
				out.text[c] = string(one)
			}
		case []object:
			for k, o := range v {
				if s, ok := o.(string); ok && from+k <= to {
					out.text[from+k] = unicodeOf(s)
				}
			}
		}
	}
}

func codeOf(s string) (n int) {
	for i := range min(len(s), 4) {
		n = n<<8 | int(s[i])
	}
	return n
}

// unicodeOf reads UTF-16.
func unicodeOf(s string) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	if len(s) == 1 {
		return string(rune(s[0]))
	}
	return string(utf16.Decode(units))
}

var uniName = regexp.MustCompile(`^uni([0-9A-F]{4})|^u([0-9A-F]{4,6})$`)

// accents are the marks in the names of letters: eacute, Ccedilla.
var accents = map[string]map[byte]rune{
	"acute":      {'e': 'é', 'E': 'É', 'a': 'á', 'i': 'í', 'o': 'ó', 'u': 'ú'},
	"grave":      {'e': 'è', 'E': 'È', 'a': 'à', 'A': 'À', 'u': 'ù', 'U': 'Ù'},
	"circumflex": {'e': 'ê', 'E': 'Ê', 'a': 'â', 'A': 'Â', 'i': 'î', 'I': 'Î', 'o': 'ô', 'O': 'Ô', 'u': 'û', 'U': 'Û'},
	"dieresis":   {'e': 'ë', 'E': 'Ë', 'i': 'ï', 'I': 'Ï', 'u': 'ü', 'U': 'Ü', 'o': 'ö', 'O': 'Ö', 'a': 'ä', 'A': 'Ä'},
	"cedilla":    {'c': 'ç', 'C': 'Ç'},
	"tilde":      {'n': 'ñ', 'N': 'Ñ', 'a': 'ã', 'o': 'õ'},
}

var glyphs = map[string]string{
	"space": " ", "nbspace": "\u00a0", "exclam": "!", "quotedbl": `"`, "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&", "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",",
	"hyphen": "-", "period": ".", "slash": "/", "colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[", "backslash": `\`, "bracketright": "]", "underscore": "_", "bar": "|",
	"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"quoteright": "’", "quoteleft": "‘", "quotedblleft": "“", "quotedblright": "”", "guillemotleft": "«", "guillemotright": "»", "endash": "–", "emdash": "—", "bullet": "•", "ellipsis": "…", "Euro": "€", "euro": "€", "degree": "°", "oe": "œ", "OE": "Œ", "ae": "æ", "AE": "Æ",
	"fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "minus": "−", "multiply": "×", "plusminus": "±", "lessequal": "≤", "greaterequal": "≥", "approxequal": "≈", "twosuperior": "²", "threesuperior": "³", "ordmasculine": "º", "section": "§", "copyright": "©", "softhyphen": "\u00ad", "periodcentered": "·", "germandbls": "ß", "onesuperior": "¹", "trademark": "™", "registered": "®",
}

// glyph is the text of a glyph by its name.
func glyph(s string) (string, bool) {
	s, _, _ = strings.Cut(s, ".")
	if len(s) == 1 {
		return s, true
	}
	if t, ok := glyphs[s]; ok {
		return t, true
	}
	if m := uniName.FindStringSubmatch(s); m != nil {
		if n, err := strconv.ParseUint(m[1]+m[2], 16, 32); err == nil {
			return string(rune(n)), true
		}
	}
	for mark, letters := range accents {
		if rest, ok := strings.CutSuffix(s, mark); ok && len(rest) == 1 && letters[rest[0]] != 0 {
			return string(letters[rest[0]]), true
		}
	}
	return "", false
}
