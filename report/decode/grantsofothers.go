package decode

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/column"
	"bilan/report/names"
	"bilan/report/source"
)

// An authority's list of all its grants, such as the one of the open-data schema, also holds
// grants to others than clusters; a list of another authority holds none of ours.

// otherGrants are the rows of a table of grants that do not belong in the review.
type otherGrants struct {
	first source.Pos
	names []string
	n     int
}

// The kinds of grants of others.
const (
	otherGiver       = "giver"
	otherBeneficiary = "beneficiary"
)

// ofOthers sets aside a grant of another authority than the one whose SIRET is configured, and
// in an authority's list a grant to somebody who is no expected cluster. It is false for any
// other row.
func (gr *grantReader) ofOthers(t *table, g *column.Group, row source.Row) bool {
	kind, name := "", ""
	giver := names.SIREN(names.BodyNumber(t.Cell(g, row, "SIRET de l’attribuant").String()))
	switch own := names.SIREN(gr.d.voc.AuthoritySIRET); {
	case giver != "" && own != "" && giver != own:
		kind, name = otherGiver, strings.TrimSpace(t.Cell(g, row, "attribuant").String())
		if name == "" {
			name = giver
		}
	case len(gr.d.voc.Clusters) > 0 && t.listsAll(g):
		name = strings.TrimSpace(t.Cell(g, row, "grappe").String())
		for _, h := range []string{"grappe", "SIRET du bénéficiaire", "RNA du bénéficiaire"} {
			if text := names.BodyNumber(t.Cell(g, row, h).String()); text != "" && (gr.d.names.Known(text) || gr.d.names.ClusterIn(text).Id != "") {
				return false
			}
		}
		kind = otherBeneficiary
	default:
		return false
	}
	o := t.otherGrants[kind]
	if o == nil {
		o = &otherGrants{first: row.Pos}
		if t.otherGrants == nil {
			t.otherGrants = map[string]*otherGrants{}
		}
		t.otherGrants[kind] = o
	}
	if o.n++; len(o.names) < shownNames && !slices.Contains(o.names, name) {
		o.names = append(o.names, strings.Clone(name))
	}
	gr.d.setAside(row, source.GrantsOfOthers)
	return true
}

// shownNames is how many givers or beneficiaries a message names.
const shownNames = 4

// listsAll reports a table with a column of givers or of beneficiaries' numbers: an authority's
// list of all its grants, not a table of clusters' grants.
func (t *table) listsAll(g *column.Group) bool {
	for _, h := range []string{"attribuant", "SIRET de l’attribuant", "SIRET du bénéficiaire", "RNA du bénéficiaire"} {
		if _, ok := g.Col[h]; ok {
			return true
		}
	}
	return false
}

// reportOthersGrants reports the grants of others, once a table and kind.
func (gr *grantReader) reportOthersGrants(t *table) {
	for _, kind := range []string{otherGiver, otherBeneficiary} {
		if o := t.otherGrants[kind]; o != nil {
			gr.d.file.Problems.Add(source.New(source.GrantsOfOthers, o.first, "n", strconv.Itoa(o.n), "found", strings.Join(o.names, ", "), "kind", kind))
		}
	}
}
