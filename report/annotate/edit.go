package annotate

import (
	"encoding/xml"
	"slices"
	"strings"
)

// element is an element of a part, at its end.
type element struct {
	xml.StartElement
	// parent is the element around it, nil for the outermost.
	parent *element
	// text is what is directly in it.
	text strings.Builder
	// children are the elements directly in it that stay, and removed those that
	// were taken out.
	children, removed int
	from              int64
}

// name is the name of the element without its prefix, "" for none.
func (e *element) name() string {
	if e == nil {
		return ""
	}
	return e.Name.Local
}

func (e *element) attr(name string) string { return attrOf(e.StartElement, name) }

// without is a part without the elements that drop reports, which is called at the
// end of each. Where it reports none the part is the same slice.
func without(data []byte, drop func(e *element) bool) ([]byte, error) {
	type span struct{ from, to int64 }
	var out []span
	var at *element
	err := tokens(data, func(t xml.Token, from, to int64) {
		switch t := t.(type) {
		case xml.StartElement:
			at = &element{StartElement: t.Copy(), parent: at, from: from}
		case xml.CharData:
			if at != nil {
				at.text.Write(t)
			}
		case xml.EndElement:
			dropped := drop(at)
			if dropped {
				out = append(out, span{at.from, to})
			}
			if at = at.parent; at != nil && dropped {
				at.removed++
			} else if at != nil {
				at.children++
			}
		}
	})
	if err != nil || len(out) == 0 {
		return data, err
	}
	slices.SortFunc(out, func(a, b span) int { return int(a.from - b.from) })
	var kept []byte
	done := int64(0)
	for _, s := range out {
		if s.from >= done { // else it lies in one that went
			kept = append(kept, data[done:s.from]...)
			done = s.to
		}
	}
	return append(kept, data[done:]...), nil
}
