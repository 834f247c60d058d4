package decode

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// cluster resolves a name as written to an id: the configured one, else the
// folded name. A cluster that is not configured is said once per file.
func (att *attribution) cluster(written string, at source.Pos) string {
	id := att.d.names.ClusterID(written)
	if id == "" {
		return ""
	}
	if len(att.d.voc.Clusters) > 0 && !att.d.names.Known(written) && !att.unknown[id] {
		if att.unknown == nil {
			att.unknown = map[string]bool{}
		}
		att.unknown[id] = true
		p := cell.Unknown(source.UnknownCluster, at, strings.TrimSpace(written), att.d.lines.configured())
		p.Cluster = id
		att.d.file.Problems.Add(p)
	}
	if _, known := att.d.file.Names[id]; !known {
		att.d.file.Names[id] = strings.Clone(strings.TrimSpace(written))
	}
	return id
}

// configured are the names of the clusters that are configured.
func (lr *lineReader) configured() []string {
	var out []string
	for _, c := range lr.d.voc.Clusters {
		out = append(out, c.Name)
	}
	return out
}

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
	if name := known.Named(lr.d.words.Singular(t.Value)); name != "" {
		return lr.d.words.Understood(t, name)
	}
	if slug == source.UnknownTheme {
		if name := known.Named(lr.d.words.Singular(fold.Theme(t.Value))); name != "" {
			return lr.d.words.Understood(t, name)
		}
	}
	if !known.None() {
		lr.d.file.Problems.Add(cell.Unknown(slug, c.Pos, t.Value, known.Names()))
	}
	return t
}

// inferType gives an action of a table without types the one that its title names.
func (lr *lineReader) inferType(t *table, a *submission.Action) {
	if name := lr.d.names.TypeIn(a.Title.Value); name != "" {
		a.Type, a.TypeInferred = cell.Text{Value: name, Pos: a.Title.Pos}, true
		lr.d.reportOnce(t, source.New(source.TypeInferred, a.Title.Pos, "found", a.Title.Value, "type", name))
	}
}
