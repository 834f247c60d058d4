package xmlscan

import "bytes"

// name is a name as written, and where its local part begins.
type name struct {
	full  []byte
	local int
}

func (n name) prefix() []byte {
	if n.local == 0 {
		return nil
	}
	return n.full[:n.local-1]
}

// startTag reads a tag that begins an element.
func (s *Scanner) startTag() bool {
	if s.rooted && len(s.open) == 0 {
		return s.Broken() // a second root
	}
	s.pos++
	tag := s.readName()
	s.Attrs = s.Attrs[:0]
	for s.err == nil {
		spaced := s.skipSpace()
		switch c := s.peek(); {
		case c == '>':
			s.pos++
			return s.begun(tag)
		case c == '/':
			s.pos++
			s.empty = true
			if s.peek() != '>' {
				return s.Broken()
			}
		case !spaced:
			return s.Broken()
		default:
			s.attribute()
		}
	}
	return false
}

// begun opens the element whose tag was read.
func (s *Scanner) begun(tag name) bool {
	if len(s.open) == maxDepth {
		return s.Broken()
	}
	s.open = append(s.open, tag)
	for i := range s.Attrs {
		if !s.spaces.declare(&s.Attrs[i], len(s.open)) {
			s.Fail(ErrNamespaces)
			return false
		}
	}
	own, ok := s.spaces.own(tag.prefix(), !s.rooted)
	if !ok {
		return s.Broken()
	}
	s.rooted, s.Kind, s.Name = true, Start, tag.full[tag.local:]
	if !own && !s.Mixed {
		s.Name = nil
	}
	return true
}

// endTag reads a tag that ends the element that was opened last.
func (s *Scanner) endTag() bool {
	s.pos += 2
	if last := len(s.open) - 1; last >= 0 && s.ends(s.open[last].full) {
		return s.close()
	}
	tag := s.readName()
	s.skipSpace()
	if s.err != nil || s.peek() != '>' || len(s.open) == 0 || !bytes.Equal(tag.full, s.open[len(s.open)-1].full) {
		return s.Broken()
	}
	s.pos++
	return s.close()
}

// ends skips the rest of the tag that ends an element of a name, where it is
// written without white space.
func (s *Scanner) ends(full []byte) bool {
	rest, n := s.data[s.pos:], len(full)
	if len(rest) <= n || rest[n] != '>' || !bytes.Equal(rest[:n], full) {
		return false
	}
	s.pos += n + 1
	return true
}

// close ends the element that was opened last.
func (s *Scanner) close() bool {
	last := len(s.open) - 1
	tag := s.open[last]
	s.Kind, s.Name, s.open = End, tag.full[tag.local:], s.open[:last]
	s.spaces.leave(last)
	return true
}

// attribute reads an attribute of the tag being read.
func (s *Scanner) attribute() {
	n := s.readName()
	if s.peek() != '=' {
		s.skipSpace()
	}
	if s.peek() != '=' {
		s.Broken()
		return
	}
	s.pos++
	if s.peek() != '"' {
		s.skipSpace()
	}
	a := Attribute{Prefix: n.prefix(), Name: n.full[n.local:], Value: s.quoted()}
	for i := range s.Attrs {
		if b := &s.Attrs[i]; bytes.Equal(a.Name, b.Name) && bytes.Equal(a.Prefix, b.Prefix) {
			s.Broken()
		}
	}
	if len(s.Attrs) == maxAttrs {
		s.Broken()
	}
	s.Attrs = append(s.Attrs, a)
}

// quoted reads an attribute's value between quotes of either kind.
func (s *Scanner) quoted() []byte {
	quote := s.peek()
	if quote != '"' && quote != '\'' {
		s.Broken()
		return nil
	}
	s.pos++
	from, plain := s.pos, true
	for ; s.pos < len(s.data) && s.data[s.pos] != quote; s.pos++ {
		switch c := s.data[s.pos]; {
		case c == '<':
			s.Broken()
			return nil
		case c == '&' || c < ' ':
			plain = false
		}
	}
	value := s.data[from:s.pos]
	if s.pos == len(s.data) || len(value) > maxAttr {
		s.Broken()
		return nil
	}
	s.pos++
	if plain {
		return value
	}
	// The value outlives the next text, so it gets memory of its own.
	return s.resolveAttr(value)
}

// readName reads the name of a tag or attribute; one without is an error. It
// may have one prefix.
func (s *Scanner) readName() (n name) {
	from, first := s.pos, s.pos // the name, and the part of it after the colon
	for ; s.pos < len(s.data) && inName(s.data[s.pos]); s.pos++ {
		if s.data[s.pos] == ':' {
			if n.local > 0 || !startsName(s.data[first]) {
				s.Broken()
			}
			first = s.pos + 1
			n.local = first - from
		}
	}
	if first == s.pos || !startsName(s.data[first]) {
		s.Broken()
	}
	n.full = s.data[from:s.pos]
	return n
}

func inName(c byte) bool { return nameBytes[c] }

// nameBytes are the bytes that names are made of, only to be read.
var nameBytes = func() (all [256]bool) {
	for i := range all {
		c := byte(i)
		all[i] = c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c >= 0x80 || c == '_' || c == ':' || c == '-' || c == '.'
	}
	return all
}()

// startsName reports whether one of the signs of a name may be its first.
func startsName(c byte) bool { return c != ':' && c != '-' && c != '.' && (c < '0' || c > '9') }

// peek is the next byte, 0 at the end.
func (s *Scanner) peek() byte {
	if s.pos == len(s.data) {
		return 0
	}
	return s.data[s.pos]
}

// skipSpace skips white space and reports whether there was any.
func (s *Scanner) skipSpace() bool {
	from := s.pos
	for s.pos < len(s.data) && IsSpace(s.data[s.pos]) {
		s.pos++
	}
	return s.pos > from
}
