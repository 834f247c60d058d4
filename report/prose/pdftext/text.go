package pdftext

import (
	"math"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is the text of a PDF, its pages parted by form feeds. A line stands on one line, and
// paragraphs are parted by blank ones, as their distances tell; titles that are set larger
// than the text begin with #, and what is bold stands between ** as in Markdown. Lines at the
// head and foot that pages repeat are left out.
func Text(data []byte) (string, error) {
	f, err := open(data)
	if err != nil {
		return "", err
	}
	r := &reader{file: f, fonts: map[ref]*font{}, left: maxOperators}
	var pages [][]line
	for _, p := range f.pages() {
		pages = append(pages, linesOf(withTables(r.page(p))))
	}
	pages = withoutRunning(pages)
	for _, p := range pages {
		markNotes(p)
	}
	out := layout(pages)
	if strings.IndexFunc(out, unicode.IsLetter) < 0 {
		return "", ErrNoText
	}
	return out, nil
}

// line is a line of a page.
type line struct {
	x, y, size float64
	end        float64
	text       string
	bold       bool
	boldText   string    // what is bold at its beginning
	foot       float64   // where the last of its lines stands, once lines are joined
	spans      []span    // what stands apart on it
	row        bool      // it is written as the row of a table
	xs         []float64 // where the columns of its table are parted; nil where it is no row
}

// linesOf puts pieces together that stand on one line, in the order in which they are drawn.
func linesOf(pieces []piece) []line {
	var lines []line
	var in []piece
	flush := func() {
		if len(in) > 0 {
			if l, ok := joined(in); ok {
				lines = append(lines, l)
			}
			in = nil
		}
	}
	for _, p := range pieces {
		if p.table != nil {
			flush()
			lines = append(lines, p.table.lines()...)
			continue
		}
		if len(in) > 0 {
			last := in[len(in)-1]
			tall := math.Max(math.Max(p.size, last.size), 1)
			if math.Abs(p.y-last.y) > tall*0.45 || p.x < last.x-tall*2 {
				flush()
			}
		}
		in = append(in, p)
	}
	flush()
	return lines
}

// joined is the line of pieces, with spaces where they stand apart.
func joined(in []piece) (line, bool) {
	sort.SliceStable(in, func(i, j int) bool { return in[i].x < in[j].x })
	raise(in)
	var b, bold strings.Builder
	l := line{x: in[0].x, y: in[0].y, end: in[len(in)-1].end, bold: true}
	plain := false
	for i, p := range in {
		if i > 0 {
			gap := p.x - in[i-1].end
			switch text := b.String(); {
			case strings.HasSuffix(text, " ") || strings.HasPrefix(p.text, " "):
			case gap > p.size*3:
				b.WriteString("  ")
			case gap > p.size*wordGap:
				b.WriteByte(' ')
			}
		}
		b.WriteString(p.text)
		blank := strings.TrimSpace(p.text) == ""
		if !p.bold && !blank {
			plain, l.bold = true, false
		}
		if p.bold && !plain {
			bold.WriteString(p.text)
		}
		if !blank {
			l.size = math.Max(l.size, p.size)
		}
	}
	l.text = tidy(b.String())
	l.boldText = tidy(bold.String())
	l.spans = spansOf(in)
	return l, l.text != ""
}

// tidy puts characters of symbol fonts and ligatures as others write them.
func tidy(s string) string {
	return strings.TrimSpace(ligatures.Replace(s))
}

var ligatures = strings.NewReplacer("ﬁ", "fi", "ﬂ", "fl", "ﬀ", "ff", "ﬃ", "ffi", "ﬄ", "ffl", "\uf0b7", "•", "\uf0a7", "•", "\uf0d8", "•", "\uf0fc", "•", "\uf02d", "-", "\x00", "", "\ufffd", "")

// withoutRunning drops the first and last lines of pages that stand, but for their figures, on more
// than two thirds of them: a title may come to stand at the head of two pages out of three.
func withoutRunning(pages [][]line) [][]line {
	if len(pages) < 3 {
		return pages
	}
	count := map[string]int{}
	key := func(l line) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return -1
			}
			return r
		}, l.text)
	}
	ends := func(p []line, visit func(i int)) {
		for i := range p {
			if i < 2 || i >= len(p)-2 {
				visit(i)
			}
		}
	}
	for _, p := range pages {
		seen := map[string]bool{}
		ends(p, func(i int) {
			if k := key(p[i]); !seen[k] {
				seen[k] = true
				count[k]++
			}
		})
	}
	out := make([][]line, len(pages))
	for n, p := range pages {
		drop := map[int]bool{}
		ends(p, func(i int) { drop[i] = count[key(p[i])]*3 > len(pages)*2 })
		for i, l := range p {
			if !drop[i] {
				out[n] = append(out[n], l)
			}
		}
	}
	return out
}

// layout writes the lines of pages.
func layout(pages [][]line) string {
	body := bodySize(pages)
	sizes := titleSizes(pages, body)
	var b strings.Builder
	indents := itemIndents(pages)
	heads := tableEnd{}
	for n, p := range pages {
		p = wrapped(tables(p), sizes)
		if n > 0 {
			b.WriteByte('\f')
			p = heads.goOn(&b, p)
		}
		usual, right := usualGap(p), rightEdge(p)
		for i, l := range p {
			if i > 0 && (isParted(p[i-1], l, usual) || hasRoom(p[i-1], l, right)) {
				b.WriteByte('\n')
			}
			if startsItem(l.text) {
				b.WriteString(strings.Repeat("  ", max(0, slices.IndexFunc(indents, func(x float64) bool { return x >= l.x-near }))))
			}
			b.WriteString(marked(l, body, sizes))
			b.WriteByte('\n')
			if l.bold && i+1 < len(p) && !p[i+1].bold {
				b.WriteByte('\n')
			}
		}
		heads.of(p)
	}
	return b.String()
}

// isParted reports a line that begins another paragraph, or another table.
func isParted(above, l line, usual float64) bool {
	if l.row || above.row {
		return !slices.Equal(l.xs, above.xs)
	}
	gap := above.foot - l.y
	return gap > usual*1.3 || gap < 0 || l.size > above.size*1.12 || l.size < above.size*0.88 || l.bold && !above.bold
}

// hasRoom reports a line that begins another paragraph, as its first word had room on the line
// above: that one ends a sentence, or leaves a third of the line blank.
func hasRoom(above, l line, right float64) bool {
	if l.row || above.row || l.text == "" || startsItem(l.text) || math.Abs(above.size-l.size) > 0.3 {
		return false
	}
	word, _, _ := strings.Cut(l.text, " ")
	room := right - above.end
	letter := (l.end - l.x) / float64(utf8.RuneCountInString(l.text))
	if room < letter*float64(utf8.RuneCountInString(word)+3) {
		return false
	}
	return strings.ContainsAny(above.text[len(above.text)-1:], ".!?:;") || room > (right-above.x)/3
}

// rightEdge is where the longest line of a page ends.
func rightEdge(p []line) float64 {
	right := 0.0
	for _, l := range p {
		if !l.row {
			right = max(right, l.end)
		}
	}
	return right
}

// startsItem reports a line that begins an item of a list.
func startsItem(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	return strings.ContainsRune("•·▪■●○◦‣►▶➢➤✓✔→–-*o", first) && strings.HasPrefix(text[size:], " ")
}

// itemIndents are the places where items of lists begin, from the left.
func itemIndents(pages [][]line) []float64 {
	var at []float64
	for _, p := range pages {
		for _, l := range p {
			if startsItem(l.text) {
				at = append(at, l.x)
			}
		}
	}
	return apart(at)
}

// tableEnd is the table with which a page ends: where its columns are parted, and its headings.
type tableEnd struct {
	xs   []float64
	head string
}

// of keeps the table with which a page ends, whose headings stand where it began.
func (t *tableEnd) of(p []line) {
	n := len(p)
	if n == 0 || !p[n-1].row {
		*t = tableEnd{}
		return
	}
	first := n - 1
	for first > 0 && slices.Equal(p[first-1].xs, p[n-1].xs) {
		first--
	}
	if first > 0 || t.xs == nil {
		t.head = p[first].text
	}
	t.xs = p[n-1].xs
}

// goOn begins a page. A table at its head that has the columns of the one before goes on with it,
// without the headings that it repeats; another is parted from it.
func (t *tableEnd) goOn(b *strings.Builder, p []line) []line {
	if t.xs == nil || len(p) == 0 || !p[0].row {
		return p
	}
	same := slices.EqualFunc(t.xs, p[0].xs, func(a, b float64) bool { return math.Abs(a-b) <= near })
	if !same {
		b.WriteByte('\n')
		t.xs = nil
		return p
	}
	if p[0].text == t.head {
		return p[1:]
	}
	return p
}

// wrapped joins the lines of a title, or of a paragraph in bold, that goes over several.
func wrapped(p []line, sizes map[int]int) []line {
	var out []line
	right := rightEdge(p)
	for _, l := range p {
		if n := len(out); n > 0 {
			last := &out[n-1]
			title := sizes[int(math.Round(l.size*2))] > 0
			if gap := last.foot - l.y; !l.row && !last.row && l.bold == last.bold && (title || l.bold) && math.Abs(l.size-last.size) < 0.3 && gap > 0 && gap < l.size*1.8 && !hasRoom(*last, l, right) && len([]rune(last.text)) > 24 {
				last.text = titleLines(last.text, l.text)
				last.boldText, last.foot, last.end = last.text, l.y, l.end
				continue
			}
		}
		l.foot = l.y
		out = append(out, l)
	}
	return out
}

// titleLines is a title of two lines on one: a name or a number that was parted behind its hyphen is one word.
func titleLines(a, b string) string {
	if rest, ok := strings.CutSuffix(a, "-"); ok {
		before, _ := utf8.DecodeLastRuneInString(rest)
		if unicode.IsLetter(before) || unicode.IsDigit(before) {
			return a + b
		}
	}
	return a + " " + b
}

// marked is a line with the marks of a title or of what is bold.
func marked(l line, body float64, sizes map[int]int) string {
	if l.row {
		return l.text
	}
	if level := sizes[int(math.Round(l.size*2))]; level > 0 && len([]rune(l.text)) < 160 {
		return strings.Repeat("#", level) + " " + l.text
	}
	switch {
	case l.bold && strings.IndexFunc(l.text, unicode.IsLetter) >= 0 && !strings.Contains(l.text, "*"):
		return "**" + l.text + "**"
	case l.boldText != "" && l.boldText != l.text && len([]rune(l.boldText)) < 80 && strings.HasPrefix(l.text, l.boldText) && !strings.Contains(l.text, "*"):
		return "**" + l.boldText + "**" + strings.TrimPrefix(l.text, l.boldText)
	}
	return l.text
}

// bodySize is the size in which most of the text is set.
func bodySize(pages [][]line) float64 {
	count := map[int]int{}
	best := 0
	for _, p := range pages {
		for _, l := range p {
			k := int(math.Round(l.size * 2))
			count[k] += len(l.text)
			if count[k] > count[best] || count[k] == count[best] && k < best {
				best = k
			}
		}
	}
	return float64(best) / 2
}

// titleSizes are the levels of the sizes that are larger than the text, the largest first.
func titleSizes(pages [][]line, body float64) map[int]int {
	larger := map[int]bool{}
	for _, p := range pages {
		for _, l := range p {
			if l.size > body*1.12 {
				larger[int(math.Round(l.size*2))] = true
			}
		}
	}
	var list []int
	for k := range larger {
		list = append(list, k)
	}
	sort.Sort(sort.Reverse(sort.IntSlice(list)))
	levels := map[int]int{}
	for i, k := range list {
		levels[k] = min(i+1, 5)
	}
	return levels
}

// usualGap is the distance of most lines of a page.
func usualGap(p []line) float64 {
	var gaps []float64
	for i := 1; i < len(p); i++ {
		if g := p[i-1].y - p[i].y; g > 0 {
			gaps = append(gaps, g)
		}
	}
	if len(gaps) == 0 {
		return math.Inf(1)
	}
	sort.Float64s(gaps)
	return gaps[len(gaps)/3]
}
