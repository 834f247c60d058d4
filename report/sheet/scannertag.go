package sheet

import "bytes"

// startTag reads a tag that begins an element.
func (s *scanner) startTag() bool {
	if s.rooted && len(s.open) == 0 {
		return s.broken() // a second root
	}
	s.pos++
	full := s.readName()
	s.attrs = s.attrs[:0]
	for s.err == nil {
		spaced := s.skipSpace()
		switch c := s.peek(); {
		case c == '>':
			s.pos++
			return s.begun(full)
		case c == '/':
			s.pos++
			s.empty = true
			if s.peek() != '>' {
				return s.broken()
			}
		case !spaced:
			return s.broken()
		default:
			s.attribute()
		}
	}
	return false
}

// begun opens the element whose tag was read.
func (s *scanner) begun(full []byte) bool {
	if len(s.open) == maxDepth {
		return s.broken()
	}
	s.open = append(s.open, full)
	prefix, local := cutName(full)
	for _, a := range s.attrs {
		s.spaces.declare(a, len(s.open))
	}
	own, ok := s.spaces.own(prefix, !s.rooted)
	if !ok {
		return s.broken()
	}
	s.rooted, s.kind, s.name = true, tokenStart, local
	if !own && !s.mixed {
		s.name = nil
	}
	return true
}

// endTag reads a tag that ends the element that was opened last.
func (s *scanner) endTag() bool {
	s.pos += 2
	name := s.readName()
	s.skipSpace()
	if s.err != nil || s.peek() != '>' || len(s.open) == 0 || !bytes.Equal(name, s.open[len(s.open)-1]) {
		return s.broken()
	}
	s.pos++
	return s.close()
}

// close ends the element that was opened last.
func (s *scanner) close() bool {
	last := len(s.open) - 1
	_, s.name = cutName(s.open[last])
	s.kind, s.open = tokenEnd, s.open[:last]
	s.spaces.leave(len(s.open))
	return true
}

// attribute reads an attribute of the tag being read.
func (s *scanner) attribute() {
	full := s.readName()
	s.skipSpace()
	if s.peek() != '=' {
		s.broken()
		return
	}
	s.pos++
	s.skipSpace()
	value := s.quoted()
	prefix, name := cutName(full)
	for i := range s.attrs {
		if a := &s.attrs[i]; bytes.Equal(a.name, name) && bytes.Equal(a.prefix, prefix) {
			s.broken()
		}
	}
	if len(s.attrs) == maxAttrs {
		s.broken()
	}
	s.attrs = append(s.attrs, attribute{prefix, name, value})
}

// quoted reads an attribute's value between quotes of either kind.
func (s *scanner) quoted() []byte {
	quote := s.peek()
	if quote != '"' && quote != '\'' {
		s.broken()
		return nil
	}
	s.pos++
	from, plain := s.pos, true
	for ; s.pos < len(s.data) && s.data[s.pos] != quote; s.pos++ {
		switch c := s.data[s.pos]; {
		case c == '<':
			s.broken()
			return nil
		case c == '&' || c < ' ':
			plain = false
		}
	}
	value := s.data[from:s.pos]
	if s.pos == len(s.data) || len(value) > maxAttr {
		s.broken()
		return nil
	}
	s.pos++
	if plain {
		return value
	}
	// The value outlives the next text, so it gets memory of its own.
	return s.resolveAttr(value)
}

// readName reads the name of a tag or attribute; one without is an error.
func (s *scanner) readName() []byte {
	from := s.pos
	for s.pos < len(s.data) && inName(s.data[s.pos]) {
		s.pos++
	}
	name := s.data[from:s.pos]
	if len(name) == 0 || name[0] == '-' || name[0] == '.' || name[0] == ':' || name[0] >= '0' && name[0] <= '9' || name[len(name)-1] == ':' {
		s.broken()
	}
	return name
}

func inName(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c >= 0x80 || c == '_' || c == ':' || c == '-' || c == '.'
}

// cutName parts a name from its prefix.
func cutName(full []byte) (prefix, local []byte) {
	i := bytes.IndexByte(full, ':')
	if i < 0 {
		return nil, full
	}
	return full[:i], full[i+1:]
}

// peek is the next byte, 0 at the end.
func (s *scanner) peek() byte {
	if s.pos == len(s.data) {
		return 0
	}
	return s.data[s.pos]
}

// skipSpace goes over white space and reports whether there was any.
func (s *scanner) skipSpace() bool {
	from := s.pos
	for s.pos < len(s.data) && isSpace(s.data[s.pos]) {
		s.pos++
	}
	return s.pos > from
}
