package decode

import (
	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/names"
	"bilan/report/source"
)

// theme and actionType give a text its configured name; an unknown one is kept
// as written and said, where names are configured at all.
func (lr *lineReader) theme(c source.Cell) cell.Text {
	return lr.term(c, lr.d.names.Themes, source.UnknownTheme)
}

func (lr *lineReader) actionType(c source.Cell) cell.Text {
	return lr.term(c, lr.d.names.Types, source.UnknownType)
}

func (lr *lineReader) term(c source.Cell, known names.Terms, slug source.Slug) cell.Text {
	t := cell.TextOf(c)
	if t.Value == "" || cell.BlankText(c) {
		return cell.Text{Pos: t.Pos}
	}
	if known.None() {
		return t
	}
	if name := known.Named(lr.d.words.Singular(t.Value)); name != "" {
		return lr.d.words.Understood(t, name)
	}
	if slug == source.UnknownTheme {
		if name := known.Named(lr.d.words.Singular(fold.Theme(t.Value))); name != "" {
			return lr.d.words.Understood(t, name)
		}
	}
	lr.d.file.Problems.Add(cell.Unknown(slug, c.Pos, t.Value, known.Names()))
	return t
}

// inferTypes gives the actions of a table in which no column says a type those that their
// titles name.
func (lr *lineReader) inferTypes(t *table) {
	lines := lr.d.file.Lines[t.fromLine:]
	for i := range lines {
		if lines[i].Type.Value != "" {
			return
		}
	}
	for i := range lines {
		if a := lines[i].Action; a.Type.Value == "" {
			if name := lr.d.names.TypeIn(a.Title.Value); name != "" {
				a.Type, a.TypeInferred = cell.Text{Value: name, Pos: a.Title.Pos}, true
				lr.d.reportOnce(t, source.New(source.TypeInferred, a.Title.Pos, "found", a.Title.Value, "type", name))
			}
		}
	}
}
