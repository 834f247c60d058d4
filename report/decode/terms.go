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
func (d *decoder) cluster(written string, at source.Pos) string {
	id := d.names.ClusterID(written)
	if id == "" {
		return ""
	}
	if len(d.voc.Clusters) > 0 && !d.names.Known(written) && !d.unknown[id] {
		if d.unknown == nil {
			d.unknown = map[string]bool{}
		}
		d.unknown[id] = true
		p := cell.Unknown(source.UnknownCluster, at, strings.TrimSpace(written), d.configured())
		p.Cluster = id
		d.file.Problems.Add(p)
	}
	if _, known := d.file.Names[id]; !known {
		d.file.Names[id] = strings.Clone(strings.TrimSpace(written))
	}
	return id
}

// configured are the names of the clusters that are configured.
func (d *decoder) configured() []string {
	var out []string
	for _, c := range d.voc.Clusters {
		out = append(out, c.Name)
	}
	return out
}

// theme and actionType give a text its configured name; an unknown one is kept
// as written and said, where names are configured at all.
func (d *decoder) theme(c source.Cell) cell.Text {
	return d.term(c, d.names.Themes, source.UnknownTheme)
}

func (d *decoder) actionType(c source.Cell) cell.Text {
	return d.term(c, d.names.Types, source.UnknownType)
}

func (d *decoder) term(c source.Cell, known names.Terms, slug source.Slug) cell.Text {
	t := cell.TextOf(c)
	if t.Value == "" || cell.BlankText(c) {
		return cell.Text{Pos: t.Pos}
	}
	if name := known.Named(d.words.Singular(t.Value)); name != "" {
		return d.words.Understood(t, name)
	}
	if slug == source.UnknownTheme {
		if name := known.Named(d.words.Singular(fold.Theme(t.Value))); name != "" {
			return d.words.Understood(t, name)
		}
	}
	if !known.None() {
		d.file.Problems.Add(cell.Unknown(slug, c.Pos, t.Value, known.Names()))
	}
	return t
}

// inferType gives an action of a table without types the one that its title names.
func (d *decoder) inferType(t *table, a *submission.Action) {
	if name := d.names.TypeIn(a.Title.Value); name != "" {
		a.Type, a.TypeInferred = cell.Text{Value: name, Pos: a.Title.Pos}, true
		d.once(t, source.New(source.TypeInferred, a.Title.Pos, "found", a.Title.Value, "type", name))
	}
}
