package decode

import (
	"slices"
	"strings"

	"bilan/report/attribution"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/field"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
)

// grantRow reads a row of `subventions`.
func (gr *grantReader) grantRow(t *table, row source.Row) {
	g := &t.Groups[0]
	if gr.d.bareRow(row) || gr.ofOthers(t, g, row) {
		return
	}
	o, ok := gr.d.owners.whose(t, g, row)
	if !ok {
		return
	}
	r := submission.Grant{ClusterID: o.cluster, Year: o.year, Pos: row.Pos}
	for _, f := range submission.GrantFields() {
		switch c := t.Cell(g, row, f.Heading); {
		case f.Text == nil:
		case f.Kind == field.Date:
			*f.Text(&r) = gr.d.lines.dateIn(c, 0)
		default:
			*f.Text(&r) = cell.TextOf(c)
		}
	}
	r.ReportDue = gr.reportDue(t.Cell(g, row, "compte rendu dû"))
	r.Others, r.Hidden = append(gr.d.lines.others(t, row), gr.giver(t, g, row)...), t.hides(row)
	at := len(gr.d.file.Grants)
	gr.d.file.Grants = append(gr.d.file.Grants, r)
	for _, f := range submission.GrantFields() {
		if f.Number != nil && gr.d.euros(t, g, row, f.Heading, f.Number(&gr.d.file.Grants[at])) {
			t.isAbout(func() *cell.Value { return f.Number(&gr.d.file.Grants[at]) })
		}
	}
}

// reportDue reads oui and non; « à vérifier » is read as no answer.
func (gr *grantReader) reportDue(c source.Cell) cell.YesNo {
	if gr.d.words.Fold(c.String()) == "a verifier" {
		return cell.NoAnswer
	}
	return gr.d.cells.YesNo(c)
}

// giver keeps the giver and the beneficiary's own numbers as they are written: a grant has no
// fields of ours for them.
func (gr *grantReader) giver(t *table, g *column.Group, row source.Row) (kept []cell.Field) {
	for _, h := range []string{"attribuant", "SIRET de l’attribuant", "SIRET du bénéficiaire", "RNA du bénéficiaire"} {
		if c := t.Cell(g, row, h); c.Kind != source.Blank {
			kept = append(kept, cell.Field{Heading: strings.TrimSpace(t.Cols[g.Col[h]].Written), Text: cell.TextOf(c)})
		}
	}
	return kept
}

// decisionYear is the exercice of a grant that states none: the year of its
// agreement, else of its decision; 0 where neither is known.
func (or *ownerReader) decisionYear(t *table, g *column.Group, row source.Row) int {
	for _, h := range []string{"date de la convention", "date de la décision"} {
		if s := strings.TrimSpace(t.Cell(g, row, h).String()); s != "" {
			if iso, known, valid := cell.ParseDate(s); known && valid && len(iso) >= 4 {
				return cell.YearIn(iso[:4])
			}
		}
	}
	return 0
}

// withBeneficiary adds, to the places that name the cluster of a grant's row, the cluster with
// the SIRET or RNA of that row. Where the name is not known, the number decides.
func (or *ownerReader) withBeneficiary(claims []attribution.Claim, t *table, g *column.Group, row source.Row) []attribution.Claim {
	name := t.Cell(g, row, "grappe").Pos
	for _, h := range []string{"SIRET du bénéficiaire", "RNA du bénéficiaire"} {
		c := t.Cell(g, row, h)
		number := names.BodyNumber(c.String())
		if !or.d.names.Known(number) {
			continue
		}
		own := attribution.Claim{ID: or.d.names.ClusterID(number), Name: number, Pos: c.Pos}
		if len(claims) > 0 && claims[0].Pos == name && !or.d.names.Known(claims[0].Name) {
			claims = claims[1:]
		}
		if len(claims) > 0 && claims[0].Pos == name {
			return append(claims, own)
		}
		return slices.Insert(slices.Clone(claims), 0, own)
	}
	return claims
}
