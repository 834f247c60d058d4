package annotate

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// sheetComment is one comment of a sheet.
type sheetComment struct {
	ref, author, text string
	// from and to bound the element, and textEnd is where the closing tag of
	// its text begins.
	from, to, textEnd int64
}

// readComments finds the comments of a comments part.
func readComments(data []byte) ([]sheetComment, error) {
	var (
		out     []sheetComment
		authors []string
		now     *sheetComment
		author  strings.Builder
		path    []string
	)
	err := tokens(data, func(t xml.Token, from, to int64) {
		switch t := t.(type) {
		case xml.StartElement:
			path = append(path, t.Name.Local)
			switch t.Name.Local {
			case "author":
				author.Reset()
			case "comment":
				n, err := strconv.Atoi(attrOf(t, "authorId"))
				c := sheetComment{ref: attrOf(t, "ref"), from: from}
				if err == nil && n >= 0 && n < len(authors) {
					c.author = authors[n]
				}
				now = &c
			}
		case xml.CharData:
			switch {
			case len(path) > 0 && path[len(path)-1] == "author":
				author.Write(t)
			case now != nil && len(path) > 0 && path[len(path)-1] == "t":
				now.text += string(t)
			}
		case xml.EndElement:
			if len(path) > 0 {
				path = path[:len(path)-1]
			}
			switch {
			case t.Name.Local == "author":
				authors = append(authors, author.String())
			case t.Name.Local == "text" && now != nil:
				now.textEnd = from
			case t.Name.Local == "comment" && now != nil:
				now.to = to
				out = append(out, *now)
				now = nil
			}
		}
	})
	return out, err
}

// ourComments are the cells that carry a comment of ours, by sheet.
func (p parts) ourComments() (map[string][]string, error) {
	sheets, err := p.sheets()
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for name, part := range sheets {
		rels, err := p.relations(part)
		if err != nil {
			return nil, err
		}
		for _, r := range rels {
			if !r.Is("comments") {
				continue
			}
			comments, err := readComments(p[r.Target])
			if err != nil {
				return nil, err
			}
			for _, c := range comments {
				if c.author == author || strings.Contains(c.text, ownMark) {
					out[name] = append(out[name], c.ref)
				}
			}
		}
	}
	return out, nil
}
