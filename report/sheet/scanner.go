package sheet

import (
	"bytes"
	"errors"
)

// scanner is a pull tokenizer for the XML that workbooks are made of. It goes
// over a part in memory from tag to tag; what it hands out are slices of the
// part, and it holds nothing but the tags that are open. A reader written with
// it follows the shape of the document:
//
//	for depth := s.depth(); s.child(depth); {
//		switch string(s.name) {
//		case "row":
//			readRow(s)
//		}
//	}
//	return s.err
//
// What a reader does not ask for is gone over, and checked all the same. Only
// well-formed XML passes: tags that match, one root, no attribute twice, no
// control character, references to characters that exist. Of what is well
// formed it refuses what no workbook needs and an attacker might use: a
// document type, and with it every entity but the five of XML itself, elements
// nested deeper than maxDepth, more than maxAttrs attributes, one longer than
// maxAttr. Of the rules for names it knows as much as keeps tags apart: letters
// beyond ASCII are all taken. The part must be valid UTF-8, which parts.read
// sees to.
type scanner struct {
	data []byte
	pos  int
	// err is the first thing that was wrong. It ends every loop over the
	// scanner; readers set it too, by fail.
	err error

	kind tokenKind
	// name is the local name of the element that begins or ends. It is empty
	// for one of another vocabulary than the root's, unless mixed is set.
	name []byte
	// attrs are the attributes of the element that begins, valid until the next
	// one begins.
	attrs []attribute
	// chars is a piece of text, its references resolved, valid until the next.
	chars []byte
	vocabularies

	open   []name // the elements that are open
	rooted bool   // a root has begun
	empty  bool   // the element that began has no content: its end comes next
	decode []byte // holds chars where they are not as the part has them
	spaces namespaces
}

// vocabularies is what a document may be made of.
type vocabularies struct {
	// mixed is set for documents whose elements come from several vocabularies.
	mixed bool
	// typed is set for those that may begin with a document type, if it only names
	// one: it is gone over.
	typed bool
}

type tokenKind uint8

const (
	tokenStart tokenKind = iota
	tokenEnd
	tokenText
)

// attribute is one attribute of a tag: its local name, whether it has a prefix,
// and its value, references resolved.
type attribute struct {
	prefix, name, value []byte
}

// SpreadsheetML nests a dozen elements deep, an OpenDocument twice that, and
// the root of one declares forty prefixes.
const (
	maxDepth = 64
	maxAttrs = 128
	maxAttr  = 1 << 20
)

var (
	errXML        = errors.New("not the XML of a workbook")
	errNamespaces = errors.New("more namespace bindings than may be")
)

// scan begins to scan a part, with the memory of the one before. Its root must
// be the element of a name, where one is given: a part that is something else
// would read as one without content. At most spaces namespace bindings may be in
// scope at once.
func (s *scanner) scan(data []byte, root string, v vocabularies, spaces int) {
	*s = scanner{data: data, vocabularies: v, attrs: s.attrs[:0], open: s.open[:0], decode: s.decode[:0], spaces: namespaces{bound: s.spaces.bound[:0], most: spaces}}
	for s.next() && s.kind != tokenStart {
	}
	if root != "" && string(s.name) != root {
		s.broken()
	}
}

// fail ends the scan, for a reason of the reader's.
func (s *scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// broken ends the scan where the part is not what it must be.
func (s *scanner) broken() bool {
	s.fail(errXML)
	return false
}

// depth is how many elements are open.
func (s *scanner) depth() int { return len(s.open) }

// child goes on to the beginning of the next child of the element at a depth,
// over all that stands before it. It reports false at the element's end.
func (s *scanner) child(depth int) bool {
	for s.next() {
		switch {
		case s.kind == tokenStart && len(s.open) == depth+1:
			return true
		case s.kind == tokenEnd && len(s.open) < depth:
			return false
		}
	}
	return false
}

// skip goes over the rest of the element that began.
func (s *scanner) skip() {
	for depth := s.depth(); s.child(depth); {
	}
}

// appendText appends the text of the element that began, up to its end. No
// element may stand within.
func (s *scanner) appendText(to []byte) []byte {
	for s.next() {
		switch s.kind {
		case tokenText:
			to = append(to, s.chars...)
		case tokenStart:
			s.broken()
		case tokenEnd:
			return to
		}
	}
	return to
}

// finish goes over what is left of the part, and returns what was wrong
// anywhere in it.
func (s *scanner) finish() error {
	for s.next() {
	}
	return s.err
}

// attr is the value of an attribute that has no prefix; ok tells one that is
// empty from one that is not there.
func (s *scanner) attr(name string) (value []byte, ok bool) {
	for i := range s.attrs {
		if a := &s.attrs[i]; len(a.prefix) == 0 && string(a.name) == name {
			return a.value, true
		}
	}
	return nil, false
}

// attrText is the value of an attribute that has no prefix, "" without one.
func (s *scanner) attrText(name string) string {
	value, _ := s.attr(name)
	return string(value)
}

// attrTrue reports whether an attribute without a prefix is set, as XML Schema
// writes booleans.
func (s *scanner) attrTrue(name string) bool {
	value, _ := s.attr(name)
	return string(value) == "1" || string(value) == "true"
}

// local is the value of an attribute by its local name, whatever its prefix, ""
// without one.
func (s *scanner) local(name string) string {
	value, _ := localAttr(s.attrs, name)
	return string(value)
}

// localAttr is an attribute by its local name, whatever its prefix.
func localAttr(attrs []attribute, name string) ([]byte, bool) {
	for i := range attrs {
		if string(attrs[i].name) == name {
			return attrs[i].value, true
		}
	}
	return nil, false
}

// isCompatibility reports whether the element that began is one of a name by which
// documents offer a choice between contents.
func (s *scanner) isCompatibility(name string) bool {
	tag := s.open[len(s.open)-1]
	return string(tag.full[tag.local:]) == name && bytes.HasSuffix(s.spaces.uri(tag.prefix()), []byte("/markup-compatibility/2006"))
}

// next goes on to the next token. It reports false at the end of the part and
// where something is wrong, which err tells apart.
func (s *scanner) next() bool {
	switch {
	case s.err != nil:
		return false
	case s.empty:
		s.empty = false
		return s.close()
	}
	for s.pos < len(s.data) {
		rest := s.data[s.pos:]
		switch {
		case rest[0] != '<':
			if s.text() {
				return true
			}
		case len(rest) < 2:
			return s.broken()
		case rest[1] == '/':
			return s.endTag()
		case rest[1] == '?':
			s.instruction()
		case rest[1] != '!':
			return s.startTag()
		case bytes.HasPrefix(rest, []byte("<!--")):
			s.comment()
		case bytes.HasPrefix(rest, []byte("<![CDATA[")) && len(s.open) > 0:
			return s.literal()
		case s.typed && !s.rooted && bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
			if bytes.ContainsAny(s.over("<!DOCTYPE", ">"), "[]<") {
				return s.broken() // it declares something
			}
		default:
			return s.broken() // a document type
		}
		if s.err != nil {
			return false
		}
	}
	if len(s.open) > 0 || !s.rooted {
		return s.broken()
	}
	return false
}

// over goes over what stands between two marks and returns it.
func (s *scanner) over(from, to string) []byte {
	rest := s.data[s.pos+len(from):]
	n := bytes.Index(rest, []byte(to))
	if n < 0 {
		s.broken()
		return nil
	}
	s.pos += len(from) + n + len(to)
	return rest[:n]
}

// instruction goes over a processing instruction, which begins with its name.
func (s *scanner) instruction() {
	s.pos += len("<?")
	s.readName()
	s.over("", "?>")
}

// comment goes over a comment, in which no two dashes may stand.
func (s *scanner) comment() {
	inside := s.over("<!--", "-->")
	if bytes.Contains(inside, []byte("--")) || bytes.HasSuffix(inside, []byte("-")) {
		s.broken()
	}
}

// literal reads a CDATA section: text in which nothing is a reference.
func (s *scanner) literal() bool {
	s.kind, s.chars = tokenText, s.over("<![CDATA[", "]]>")
	if s.err == nil && !textual(s.chars) {
		s.decode = s.decode[:0]
		s.chars = s.resolve(s.chars, false)
	}
	return s.err == nil
}
