package document

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
)

// Text reads a text of lines: Markdown or plain, hard-wrapped or not. A form feed begins a
// page, and so does a line such as « # Page 2 sur 9 », which is no part of the text.
func Text(text string) Document {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	r := lineReader{lines: columns(tabbed(withoutNotes(strings.Split(text, "\n")))), page: 0}
	r.doc.Mail = mailHead.MatchString(text)
	r.compounds = compoundsOf(text)
	r.width = widthOf(r.lines)
	r.wrapped = wrappedHeadings(r.lines, r.width)
	r.unwrapped = r.width == 0 && slices.ContainsFunc(r.lines, func(l string) bool { return utf8.RuneCountInString(l) > neverWrapped })
	for _, l := range r.lines {
		if m := marks.FindStringSubmatch(strings.TrimSpace(l)); m != nil {
			r.heads = append(r.heads, m[1])
		}
	}
	r.read()
	r.doc.Blocks = headLabels(r.doc.Blocks)
	return r.doc
}

// The lines that have a form of their own.
var (
	mailHead  = pattern.Of(`(?m)^(?:Objet|Subject|Sujet) ?: `)
	slideMark = pattern.Of(`(?i)^\W*(?:diapositive|diapo|slide|planche) ?(?:n° ?)?[0-9]+\W*$|^\[[0-9]{1,2}\]$`)
	pageMark  = pattern.Of(`(?i)^\W*(?:page ?)?[0-9]+ ?(?:sur|/) ?[0-9]+\W*$|^\W*page ?[0-9]+\W*$|^- ?[0-9]+ ?-$`)
	hashes    = pattern.Of(`^(#{1,6})\s+(.*?)\s*#*$`)
	bullet    = pattern.Of(`^(\s*)(?:[-*+•·▪■●○◦‣►▶➢➤✓✔→–—.])\s+(\S.*)$`)
	// letterBullet is a bullet that a typewriter or a word processor makes of the letter o.
	letterBullet = pattern.Of(`^(\s+)o\s+(\p{L}.*|[0-9].*)$`)
	// glued is a bullet without a space behind it: « -La charte a été signée ».
	glued     = pattern.Of(`^(\s*)[-–•·](\p{Lu}\p{Ll}.*)$`)
	numbered  = pattern.Of(`^(\s*)([0-9]{1,2}[.)°]|[0-9]{1,2}(?:\.[0-9]{1,2}){1,2}[.)]?|\(?[a-z0-9]\))\s+(\S.*)$`)
	numbering = pattern.Of(`^(?:(?:POINT|AXE|PARTIE|CHAPITRE|TITRE|Point|Axe|Partie|Chapitre|Titre|point|[Pp]t\.?|PT) (?:([IVX]{1,5})|([0-9]{1,2})|[A-Z]\b)|` +
		`([IVX]{1,5})[.)/ -]|([0-9]{1,2}(?:[.][0-9]{1,2})*)[.)/]|([0-9]{1,2}(?:[.][0-9]{1,2})+)|([0-9]{1,2}) [-–—]|([A-Za-z])[.)/]|` +
		`([A-Z]\.[0-9]{1,2}\.?)|[0-9]{1,2}(\.)[a-z][.)]?)\s*[-–—:.]?\s+`)
	rule        = pattern.Of(`^\s*(?:[-_*=~] ?){3,}\s*$`)
	tableRule   = pattern.Of(`^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$`)
	wholeBold   = pattern.Of(`^\*\*(.+?)\*\*:?$`)
	wholeItalic = pattern.Of(`^[*_]([^*_]+)[*_]$`)
	boldLabel   = pattern.Of(`^\*{1,2}([^*]{2,80}?)\s*[:.]?\s*\*{1,2}\s*([:.]|[—–-] |)`)
	// boldName is a name in bold before a text that begins with a capital, without a sign between.
	boldName = pattern.Of(`^\*\*(\p{Lu}[^*.:]{2,40}?)\*\* +([\p{Lu}0-9].{20,})$`)
	emphasis = pattern.Of(`(^|[^\w*])[*_]([^*_\s][^*_]*)[*_]($|[^\w*])`)
	link     = pattern.Of(`!?\[([^\]]*)\]\([^)]*\)`)
	dateLine = pattern.Of(`(?i)(?:^|\b)(?:le|du) +(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?[0-9]{1,2}(?:er)? [\p{L}]+ [0-9]{4}$`)
	// countedThing is a number of something: « 93 adhérents – 5 salariés ».
	countedThing = pattern.Of(`[0-9][ \x{00a0}\x{202f}]\p{Ll}{3,}`)
	dayMonth     = pattern.Of(`[0-9]{1,2}(?:er)?[ \x{00a0}\x{202f}](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)`)
	escape       = pattern.Of(`\\([\\_*#.\-+()\[\]!&~>|'"])`)
	compoundPat  = pattern.Of(`[\p{L}]+(?:-[\p{L}]+)+`)
)

// lineReader makes blocks of lines.
type lineReader struct {
	lines     []string
	compounds map[string]bool
	width     int
	wrapped   map[int]bool // the lines that are a heading with the one that was below
	unwrapped bool         // each line is a paragraph, however long
	heads     []string     // the marks of the lines that may be headings of notes
	doc       Document
	page      int
	table     int
	inTable   bool
	indents   []int // of the items that are open

	open   bool // a block is being gathered
	block  Block
	last   string // its last line
	indent int    // how many spaces the line begins with that is read
}

func (r *lineReader) read() {
	for i := range r.lines {
		line := r.lines[i]
		if strings.ContainsRune(line, '\f') {
			r.flush()
			r.page = max(r.page, 1) + strings.Count(line, "\f")
			line = strings.ReplaceAll(line, "\f", "")
		}
		r.line(i, strings.TrimRight(line, " \t\u00a0\\"))
	}
	r.flush()
}

// line takes one line.
func (r *lineReader) line(i int, line string) {
	bare := strings.TrimSpace(line)
	quoted := false
	if r.doc.Mail || strings.HasPrefix(bare, "> ") {
		if rest, ok := strings.CutPrefix(bare, ">"); ok {
			bare, quoted = strings.TrimSpace(rest), r.doc.Mail
			line = bare
		}
	}
	for _, arrow := range []string{"⬇️", "⬇", "👇", "↓"} {
		if rest, ok := strings.CutSuffix(bare, arrow); ok {
			bare = strings.TrimSpace(rest) + " :"
		}
	}
	place := Place{r.page, i + 1}
	if r.mark(line, bare, place) {
		return
	}
	if r.open && r.block.Quoted != quoted {
		r.flush()
	}
	if r.headingOrItem(i, line, bare, quoted, place) {
		return
	}
	if r.open && (beginsLabel(bare) && (beginsLabel(r.block.Text) || i+1 < len(r.lines) && beginsLabel(strings.TrimSpace(r.lines[i+1]))) || ofAct.MatchString(bare)) {
		r.flush() // each line of a sheet has its label, each visa and article of an act its line
	}
	if r.open && speaks(bare) {
		r.flush()
	}
	r.indent = indentOf(line)
	if r.open && r.stopsShort(i, bare) {
		r.nextListed(bare, place)
		return
	}
	if r.open && (r.ended() && r.block.Kind != Item && !r.goesOn(bare) || r.unwrapped && r.parts(bare) || r.labels(bare)) {
		r.flush()
	}
	if !r.open {
		r.begin(Block{Kind: Paragraph, Place: place, Quoted: quoted}, bare)
		return
	}
	r.join(bare)
}

// ofAct begins a visa or an article of an act, or what it decides.
var ofAct = pattern.Of(`^(?:Vu (?:la|le|les|l['’])|Considérant |Article (?:[0-9]+(?:er)?|premier) ?[-–—:.]|ARR[ÊE]TE|D[ÉE]CIDE\b|Fait à \p{Lu}|` +
	`(?:N° ?|Délibération (?:n° ?)?)?(?:[A-Z]{1,4}[-./]?)?(?:20)?[0-9]{2}[-./](?:[A-Z]{1,4}[-./]?)?[0-9]{1,5}(?: [-–—:] |\. | +\p{Lu}| ?: ))`)

// mark takes a line that parts others or is a row of a table; false for any other.
func (r *lineReader) mark(line, bare string, place Place) bool {
	switch {
	case bare == "", slideMark.MatchString(bare):
		r.flush()
		r.inTable = false
	case pageMark.MatchString(bare):
		r.page = max(r.page, 1) + 1
	case leaderOf(bare) != nil:
		r.leader(line, place)
	case strings.HasPrefix(bare, "|"):
		r.row(bare, place)
	case rule.MatchString(bare):
		r.rule(bare)
	default:
		return false
	}
	return true
}

// headingOrItem takes a line that is a heading or begins an item; false for any other.
func (r *lineReader) headingOrItem(i int, line, bare string, quoted bool, place Place) bool {
	if m := hashes.FindStringSubmatch(bare); m != nil {
		r.heading("#"+itoa(len(m[1])), clean(m[2]), place)
		return true
	}
	if rest := behindSymbol(bare); rest != "" {
		r.item(len(line)-len(strings.TrimLeft(line, " ")), rest, place, quoted)
		return true
	}
	if m := r.marked(bare); m != nil && !quoted {
		r.heading("mark "+m[1], clean(m[2]), place)
		return true
	}
	if m := glued.FindStringSubmatch(line); m != nil && (!r.open || r.ended() || r.block.Kind == Item) && !strings.HasSuffix(bare, "-") {
		r.item(len(m[1]), m[2], place, quoted)
		return true
	}
	if m := letterBullet.FindStringSubmatch(line); m != nil {
		r.item(len(m[1]), m[2], place, quoted)
		return true
	}
	if m := bullet.FindStringSubmatch(line); m != nil && !rule.MatchString(line) && !(bare[0] == '+' && r.open && isFigure(m[2])) {
		r.item(len(m[1]), m[2], place, quoted)
		return true
	}
	if style := r.headingStyle(i, bare); style != "" && !quoted {
		r.heading(style, clean(strings.TrimSuffix(strings.TrimPrefix(bare, "**"), "**")), place)
		return true
	}
	if m := numbered.FindStringSubmatch(line); m != nil && (!r.open || r.block.Kind == Item || r.ended()) {
		r.item(len(m[1]), m[3], place, quoted)
		return true
	}
	return false
}

// marks are the signs before the headings of notes: « >> Ce qu'on a fait », « == Bilan == ».
var marks = pattern.Of(`^(>>|==|~~)[>=~]* ?([^\s>=~|].{2,70}?)\s*[<=~]*$`)

// marked are the mark and the words of a line that is a heading of notes, of which another has the mark; nil for
// any other.
func (r *lineReader) marked(bare string) []string {
	m := marks.FindStringSubmatch(bare)
	if m == nil || r.doc.Mail || strings.ContainsAny(bare[len(bare)-1:], ".;,") {
		return nil
	}
	n := 0
	for _, mark := range r.heads {
		if mark == m[1] {
			n++
		}
	}
	if n < 2 {
		return nil
	}
	return m
}

// isFigure reports a text that begins with a figure: « + 4 150 euros » goes on a sentence.
func isFigure(s string) bool { return s[0] >= '0' && s[0] <= '9' }

// rule ends what is open; under a short paragraph it makes a heading of it.
func (r *lineReader) rule(bare string) {
	if r.open && r.block.Kind == Paragraph && (bare[0] == '=' || bare[0] == '-') && utf8.RuneCountInString(r.block.Text) < 90 && strings.Count(r.block.Text, "\n") == 0 && !strings.HasSuffix(r.block.Text, ".") {
		r.block.Kind, r.block.Style = Heading, "="
		if bare[0] == '-' {
			r.block.Style = "-"
		}
	}
	r.flush()
	r.inTable = false
}

// ended reports whether the paragraph that is open ended with its last line: with a full
// stop or colon, well before the margin.
func (r *lineReader) ended() bool {
	if r.last == "" {
		return false
	}
	c := r.last[len(r.last)-1]
	if c == ':' {
		return strings.LastIndexByte(r.last, '(') <= strings.LastIndexByte(r.last, ')')
	}
	return r.width > 0 && (c == '.' || c == '!' || c == '?' || c == ';') && utf8.RuneCountInString(r.last) < r.width*9/10
}

// goesOn reports a line that goes on the one above, which ends with a colon at the margin: it begins
// with a small letter or a figure and is no item.
func (r *lineReader) goesOn(bare string) bool {
	first, _ := utf8.DecodeRuneInString(bare)
	return r.last[len(r.last)-1] == ':' && r.width > 0 && utf8.RuneCountInString(r.last) >= r.width*8/10 && (unicode.IsLower(first) || unicode.IsDigit(first)) && !numbered.MatchString(bare)
}

// parts reports a line of a text that was not wrapped which goes on no other: it does not begin with a
// small letter, nor stand behind a comma.
func (r *lineReader) parts(bare string) bool {
	first, _ := utf8.DecodeRuneInString(bare)
	return !unicode.IsLower(first) && !strings.HasSuffix(r.last, ",")
}

// labels reports a line of notes that begins with a label in small letters, behind one that ends well before the
// margin: « budget 2024 : 58 k€ ».
func (r *lineReader) labels(bare string) bool {
	return smallLabel.MatchString(bare) && lineEnd.MatchString(r.last) && (r.width == 0 || utf8.RuneCountInString(r.last) < r.width*7/10)
}

var (
	smallLabel = pattern.Of(`^\p{Ll}[\p{L}'’.]{2,20}(?: [\p{L}'’.]{1,15}){0,2}(?: (?:20)?[0-9]{2})? ?[:=] ?\S`)
	lineEnd    = pattern.Of(`[0-9.!?%€)]$`)
)

func (r *lineReader) heading(style, text string, at Place) {
	r.flush()
	r.indents = nil
	if text = oneLine(text); text != "" {
		r.doc.Blocks = append(r.doc.Blocks, Block{Kind: Heading, Style: style, Text: strings.TrimSpace(strings.TrimSuffix(text, ":")), Place: at})
	}
}

func (r *lineReader) item(indent int, text string, at Place, quoted bool) {
	r.flush()
	for len(r.indents) > 0 && r.indents[len(r.indents)-1] > indent {
		r.indents = r.indents[:len(r.indents)-1]
	}
	if len(r.indents) == 0 || r.indents[len(r.indents)-1] < indent {
		r.indents = append(r.indents, indent)
	}
	r.begin(Block{Kind: Item, Depth: len(r.indents) - 1, Place: at, Quoted: quoted}, text)
}

func (r *lineReader) row(bare string, at Place) {
	r.flush()
	if tableRule.MatchString(bare) {
		return
	}
	if !r.inTable {
		r.table++
		r.inTable = true
	}
	parts := strings.Split(strings.TrimSuffix(strings.TrimPrefix(bare, "|"), "|"), "|")
	for i, p := range parts {
		parts[i] = oneLine(clean(p))
	}
	r.doc.Blocks = append(r.doc.Blocks, Block{Kind: Row, Text: rowText(parts), Cells: parts, Table: r.table, Place: at})
}

// leader takes a line of a form, whose value stands behind dots, as an item with a colon.
func (r *lineReader) leader(line string, at Place) {
	m := leaderOf(strings.TrimSpace(line))
	r.item(len(line)-len(strings.TrimLeft(line, " ")), m[1]+" : "+m[2], at, false)
	r.flush()
}

func (r *lineReader) begin(b Block, line string) {
	if b.Kind == Paragraph {
		r.indents = r.indents[:0]
	}
	r.open, r.block, r.last = true, b, line
	r.block.Text = line
}

// flush ends the block that is open.
func (r *lineReader) flush() {
	if !r.open {
		return
	}
	r.open, r.last = false, ""
	b := r.block
	if m := boldLabel.FindStringSubmatch(b.Text); m != nil && (strings.HasSuffix(strings.TrimRight(strings.TrimSpace(m[0]), "*"), ":") || strings.HasSuffix(strings.TrimRight(strings.TrimSpace(m[0]), "*"), ".") || m[2] != "") && strings.TrimSpace(strings.TrimPrefix(b.Text, m[0])) != "" {
		if b.Label = oneLine(clean(m[1])); strings.ContainsAny(m[2], "–—-") && !ofArticle.MatchString(b.Label) {
			b.Text = b.Label + " : " + strings.TrimPrefix(b.Text, m[0]) // « *Adhérents* – 39 »
		}
	} else if m := boldName.FindStringSubmatch(b.Text); m != nil && isBoldName(m[1]) {
		b.Label = oneLine(clean(m[1]))
		b.Text = m[1] + ". " + m[2] // « STUDIOS Le plateau… »: the label is a sentence of its own
	}
	if b.Text = oneLine(clean(b.Text)); b.Text != "" {
		r.doc.Blocks = append(r.doc.Blocks, b)
	}
}

// clean drops the marks of Markdown.
func clean(s string) string {
	s = strings.ReplaceAll(s, "**", "")
	s = strings.ReplaceAll(s, "__", "")
	s = strings.ReplaceAll(s, "\u00ad", "")
	if strings.ContainsAny(s, "*_") {
		s = emphasis.ReplaceAllString(s, "$1$2$3")
	}
	if strings.Contains(s, "](") {
		s = link.ReplaceAllString(s, "$1")
	}
	if strings.ContainsRune(s, '\\') {
		s = escape.ReplaceAllString(s, "$1")
	}
	return s
}

func itoa(n int) string { return string(rune('0' + n)) }
