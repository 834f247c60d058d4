// Package xmlscan reads the XML that workbooks are made of, tag by tag.
package xmlscan

import (
	"bytes"
	"errors"
)

// Scanner is a pull tokenizer for the XML that workbooks are made of. It goes
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
// What a reader does not ask for is skipped, and checked all the same. Only
// well-formed XML passes: tags that match, one root, no attribute twice, no
// control character, references to characters that exist. Of what is well
// formed it refuses what no workbook needs and an attacker might use: a
// document type, and with it every entity but the five of XML itself, elements
// nested deeper than maxDepth, more than maxAttrs attributes, one longer than
// maxAttr. Of the rules for names it knows as much as distinguishes one tag from another: letters
// beyond ASCII are all taken. The part must be valid UTF-8, as
// charset.XML gives it.
type Scanner struct {
	data []byte
	pos  int
	// err is the first thing that was wrong. It ends every loop over the
	// scanner; readers set it too, by fail.
	err error

	Kind Kind
	// Name is the local name of the element that begins or ends. It is empty
	// for one of another vocabulary than the root's, unless mixed is set.
	Name []byte
	// Attrs are the attributes of the element that begins, valid until the next
	// one begins.
	Attrs []Attribute
	// Chars is a piece of text, its references resolved, valid until the next.
	Chars []byte
	Options

	open   []name // the elements that are open
	rooted bool   // a root has begun
	empty  bool   // the element that began has no content: its end comes next
	decode []byte // holds chars where they are not as the part has them
	spaces namespaces
}

// Options is what a document may be made of.
type Options struct {
	// Mixed is set for documents whose elements come from several vocabularies.
	Mixed bool
	// Doctype is set for those that may begin with a document type, if it only names
	// one: it is skipped.
	Doctype bool
}

// Kind is what a token is: the beginning or the end of an element, or text.
type Kind uint8

const (
	Start Kind = iota // the beginning of an element, of an empty one too
	End               // its end, of an empty one too
	Text              // text between tags, references resolved
)

// Attribute is one attribute of a tag: its local name, whether it has a prefix,
// and its value, references resolved.
type Attribute struct {
	Prefix, Name, Value []byte
}

// SpreadsheetML nests a dozen elements deep, an OpenDocument twice that, and
// the root of one declares forty prefixes.
const (
	maxDepth = 64
	maxAttrs = 128
	maxAttr  = 1 << 20
)

var (
	// ErrMalformed is the error of XML that breaks a rule, or has what Options do not allow.
	ErrMalformed = errors.New("not the XML of a workbook")
	// ErrNamespaces is that of more bindings of name spaces in scope than Begin allows.
	ErrNamespaces = errors.New("more namespace bindings than may be")
)

// Begin begins to scan a part, with the memory of the one before. Its root must
// be the element of a name, where one is given: a part that is something else
// would read as one without content. At most spaces namespace bindings may be in
// scope at once.
func (s *Scanner) Begin(data []byte, root string, v Options, spaces int) {
	*s = Scanner{data: data, Options: v, Attrs: s.Attrs[:0], open: s.open[:0], decode: s.decode[:0], spaces: namespaces{bound: s.spaces.bound[:0], most: spaces}}
	for s.Next() && s.Kind != Start {
	}
	if root != "" && string(s.Name) != root {
		s.Broken()
	}
}

// Fail ends the scan, for a reason of the reader's.
func (s *Scanner) Fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// Broken ends the scan where the part is not what it must be.
func (s *Scanner) Broken() bool {
	s.Fail(ErrMalformed)
	return false
}

// Err is what was wrong so far, nil for nothing. It ends every loop over the
// scanner.
func (s *Scanner) Err() error { return s.err }

// Size is how many bytes the part has.
func (s *Scanner) Size() int { return len(s.data) }

// Namespace is the name space of a prefix at the element that began, nil where
// nobody declared it.
func (s *Scanner) Namespace(prefix []byte) []byte { return s.spaces.uri(prefix) }

// Depth is how many elements are open.
func (s *Scanner) Depth() int { return len(s.open) }

// Child goes on to the beginning of the next child of the element at a depth,
// past all that comes before it. It reports false at the element's end.
func (s *Scanner) Child(depth int) bool {
	for s.Next() {
		switch {
		case s.Kind == Start && len(s.open) == depth+1:
			return true
		case s.Kind == End && len(s.open) < depth:
			return false
		}
	}
	return false
}

// Skip skips the rest of the element that began.
func (s *Scanner) Skip() {
	for depth := s.Depth(); s.Child(depth); {
	}
}

// AppendText appends the text of the element that began, up to its end. No
// element may be inside it.
func (s *Scanner) AppendText(to []byte) []byte {
	for s.Next() {
		switch s.Kind {
		case Text:
			to = append(to, s.Chars...)
		case Start:
			s.Broken()
		case End:
			return to
		}
	}
	return to
}

// Finish reads what is left of the part, and returns what was wrong
// anywhere in it.
func (s *Scanner) Finish() error {
	for s.Next() {
	}
	return s.err
}

// Attr is the value of an attribute that has no prefix; ok distinguishes one that is
// empty from one that is not there.
func (s *Scanner) Attr(name string) (value []byte, ok bool) {
	for i := range s.Attrs {
		if a := &s.Attrs[i]; len(a.Prefix) == 0 && string(a.Name) == name {
			return a.Value, true
		}
	}
	return nil, false
}

// AttrText is the value of an attribute that has no prefix, "" without one.
func (s *Scanner) AttrText(name string) string {
	value, _ := s.Attr(name)
	return string(value)
}

// AttrTrue reports whether an attribute without a prefix is set, as XML Schema
// writes booleans.
func (s *Scanner) AttrTrue(name string) bool {
	value, _ := s.Attr(name)
	return string(value) == "1" || string(value) == "true"
}

// Local is the value of an attribute by its local name, whatever its prefix, ""
// without one.
func (s *Scanner) Local(name string) string {
	value, _ := LocalAttr(s.Attrs, name)
	return string(value)
}

// LocalAttr is an attribute by its local name, whatever its prefix.
func LocalAttr(attrs []Attribute, name string) ([]byte, bool) {
	for i := range attrs {
		if string(attrs[i].Name) == name {
			return attrs[i].Value, true
		}
	}
	return nil, false
}

// IsCompatibility reports whether the element that began is one of a name by which
// documents offer a choice between contents.
func (s *Scanner) IsCompatibility(name string) bool {
	tag := s.open[len(s.open)-1]
	return string(tag.full[tag.local:]) == name && bytes.HasSuffix(s.spaces.uri(tag.prefix()), []byte("/markup-compatibility/2006"))
}

// Next goes on to the next token. It reports false at the end of the part and
// where something is wrong, which err distinguishes.
func (s *Scanner) Next() bool {
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
			return s.Broken()
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
		case s.Doctype && !s.rooted && bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
			if bytes.ContainsAny(s.over("<!DOCTYPE", ">"), "[]<") {
				return s.Broken() // it declares something
			}
		default:
			return s.Broken() // a document type
		}
		if s.err != nil {
			return false
		}
	}
	if len(s.open) > 0 || !s.rooted {
		return s.Broken()
	}
	return false
}

// over skips what is between two marks and returns it.
func (s *Scanner) over(from, to string) []byte {
	rest := s.data[s.pos+len(from):]
	n := bytes.Index(rest, []byte(to))
	if n < 0 {
		s.Broken()
		return nil
	}
	s.pos += len(from) + n + len(to)
	return rest[:n]
}

// instruction skips a processing instruction, which begins with its name.
func (s *Scanner) instruction() {
	s.pos += len("<?")
	s.readName()
	s.over("", "?>")
}

// comment skips a comment, in which no two dashes may be.
func (s *Scanner) comment() {
	inside := s.over("<!--", "-->")
	if bytes.Contains(inside, []byte("--")) || bytes.HasSuffix(inside, []byte("-")) {
		s.Broken()
	}
}

// literal reads a CDATA section: text in which nothing is a reference.
func (s *Scanner) literal() bool {
	s.Kind, s.Chars = Text, s.over("<![CDATA[", "]]>")
	if s.err == nil && !textual(s.Chars) {
		s.decode = s.decode[:0]
		s.Chars = s.resolve(s.Chars, false)
	}
	return s.err == nil
}
