package pdftext

import (
	"bytes"
	"math"
	"strings"
)

// matrix is a transformation: a b c d e f.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// piece is a run of text where it stands on the page.
type piece struct {
	x, y, end, size float64
	text            string
	bold            bool
	table           *table // a table instead of a text
}

// reader reads the pages of a file.
type reader struct {
	*file
	fonts  map[ref]*font
	left   int // operators that may still be read
	pieces []piece
	drawn  drawing
}

// state is what operators set.
type state struct {
	ctm, text, line               matrix
	font                          *font
	size, leading, char, word, hz float64
	rise                          float64
}

// page reads the pieces of a page in the order in which they are drawn, and the rules that are
// drawn between them.
func (r *reader) page(p page) ([]piece, []ruling) {
	r.pieces, r.drawn = nil, drawing{}
	var data []byte
	switch c := r.get(p.dict["Contents"]).(type) {
	case *stream:
		data = r.decode(c)
	case []object:
		for _, v := range c {
			if s, ok := r.get(v).(*stream); ok {
				data = append(append(data, r.decode(s)...), '\n')
			}
		}
	}
	r.content(data, p.resources, identity, 0)
	return r.pieces, r.drawn.rulings
}

// operands are what stands before an operator.
type operands []object

// num is the operand of that index as a number, 0 where it is none.
func (o operands) num(i int) float64 {
	if i < len(o) {
		f, _ := o[i].(float64)
		return f
	}
	return 0
}

// matrix are the first six operands.
func (o operands) matrix() matrix {
	return matrix{o.num(0), o.num(1), o.num(2), o.num(3), o.num(4), o.num(5)}
}

// content follows the operators of a page or of a form within it.
func (r *reader) content(data []byte, resources dict, ctm matrix, depth int) {
	if depth > 8 {
		return
	}
	l := lexer{data: data}
	s := state{ctm: ctm, text: identity, line: identity, hz: 1}
	var saved []state
	var args operands
	for r.left > 0 {
		v, ok := l.next()
		if !ok {
			return
		}
		op, isOp := v.(keyword)
		if !isOp {
			if len(args) < 512 {
				args = append(args, v)
			}
			continue
		}
		r.left--
		switch op {
		case "q":
			if len(saved) < 256 {
				saved = append(saved, s)
			}
		case "Q":
			if n := len(saved); n > 0 {
				s, saved = saved[n-1], saved[:n-1]
			}
		case "cm":
			s.ctm = args.matrix().times(s.ctm)
		case "Tf":
			if len(args) >= 2 {
				fonts, _ := r.get(resources["Font"]).(dict)
				key, _ := args[0].(name)
				s.font, s.size = r.font(fonts[key]), args.num(1)
			}
		case "Do":
			r.form(&s, resources, args, depth)
		case "BI":
			if i := bytes.Index(l.data[l.at:], []byte("EI")); i >= 0 {
				l.at += i + 2
			}
		default:
			s.set(op, args)
			r.showText(&s, op, args)
			r.drawn.follow(op, args, s.ctm)
		}
		args = args[:0]
	}
}

// set follows an operator that places text or sets how it is spaced; others change nothing.
func (s *state) set(op keyword, args operands) {
	switch op {
	case "BT":
		s.text, s.line = identity, identity
	case "TL":
		s.leading = args.num(0)
	case "Tc":
		s.char = args.num(0)
	case "Tw":
		s.word = args.num(0)
	case "Tz":
		s.hz = args.num(0) / 100
	case "Ts":
		s.rise = args.num(0)
	case "Td", "TD":
		if op == "TD" {
			s.leading = -args.num(1)
		}
		s.move(args.num(0), args.num(1))
	case "Tm":
		s.line = args.matrix()
		s.text = s.line
	case "\"":
		s.word, s.char = args.num(0), args.num(1)
		s.move(0, -s.leading)
	case "T*", "'":
		s.move(0, -s.leading)
	}
}

// showText follows an operator that shows text; others show nothing.
func (r *reader) showText(s *state, op keyword, args operands) {
	switch op {
	case "Tj", "'":
		r.show(s, args)
	case "\"":
		if len(args) > 2 {
			r.show(s, args[2:])
		}
	case "TJ":
		if len(args) > 0 {
			if list, ok := args[0].([]object); ok {
				r.show(s, list)
			}
		}
	}
}

// form draws what a page draws by name.
func (r *reader) form(s *state, resources dict, args []object, depth int) {
	objects, _ := r.get(resources["XObject"]).(dict)
	if len(args) == 0 {
		return
	}
	key, _ := args[0].(name)
	x, ok := r.get(objects[key]).(*stream)
	if !ok || r.get(x.dict["Subtype"]) != name("Form") {
		return
	}
	own, ok := r.get(x.dict["Resources"]).(dict)
	if !ok {
		own = resources
	}
	m := identity
	if list, ok := r.get(x.dict["Matrix"]).([]object); ok && len(list) == 6 {
		for i := range m {
			m[i], _ = r.get(list[i]).(float64)
		}
	}
	r.content(r.decode(x), own, m.times(s.ctm), depth+1)
}

func (s *state) move(x, y float64) {
	s.line = matrix{1, 0, 0, 1, x, y}.times(s.line)
	s.text = s.line
}

// show draws strings, with numbers between them that move the next.
func (r *reader) show(s *state, list []object) {
	if s.font == nil {
		return
	}
	var b strings.Builder
	from := s.at()
	for _, v := range list {
		switch v := v.(type) {
		case float64:
			move := -v / 1000 * s.size * s.hz
			if apart := s.size * cellMove; move > apart || move < -apart {
				r.add(s, from, b.String())
				b.Reset()
				s.text = matrix{1, 0, 0, 1, move, 0}.times(s.text)
				from = s.at()
				continue
			}
			if move > s.size*0.22 && b.Len() > 0 && !strings.HasSuffix(b.String(), " ") {
				b.WriteByte(' ')
			}
			s.text = matrix{1, 0, 0, 1, move, 0}.times(s.text)
		case string:
			s.write(v, &b)
		}
	}
	r.add(s, from, b.String())
}

// cellMove is the move within a string, in heights of the letters, behind which another text
// begins: programs show whole rows of a table at once.
const cellMove = 1.5

// add adds the piece that was shown from a place to where the next character stands.
func (r *reader) add(s *state, from [2]float64, text string) {
	size := s.size * math.Hypot(s.text[2], s.text[3]) * math.Hypot(s.ctm[2], s.ctm[3])
	if strings.TrimSpace(text) != "" || text == " " {
		p := piece{from[0], from[1], s.at()[0], math.Abs(size), text, s.font.bold, nil}
		if bullet, ok := r.drawn.mark(p); ok {
			r.pieces = append(r.pieces, bullet)
		}
		r.pieces = append(r.pieces, p)
	}
}

// at is where the next character stands on the page.
func (s *state) at() [2]float64 {
	m := matrix{1, 0, 0, 1, 0, s.rise}.times(s.text).times(s.ctm)
	return [2]float64{m[4], m[5]}
}

// write adds the text of a string and moves behind it.
func (s *state) write(codes string, b *strings.Builder) {
	step := 1
	if s.font.wide {
		step = 2
	}
	for i := 0; i+step <= len(codes); i += step {
		c := codeOf(codes[i : i+step])
		text := s.font.text[c]
		b.WriteString(text)
		w, ok := s.font.widths[c]
		if !ok {
			w = s.font.width
		}
		move := w/1000*s.size + s.char
		if step == 1 && c == ' ' {
			move += s.word
		}
		s.text = matrix{1, 0, 0, 1, move * s.hz, 0}.times(s.text)
	}
}
