package pageview

import (
	"bilan/report/budget"
	"bilan/report/screen"
	"bilan/report/table"
)

// accountsView are the budgets by account.
type accountsView struct {
	*pageContext
}

// accounts are the budgets of the year by account, a choice for each cluster, nil
// where none was given.
func (v *accountsView) accounts() *screen.Explorer {
	out := &screen.Explorer{Title: v.text("accounts.title"), Choose: v.text("accounts.choose")}
	for _, c := range v.Clusters {
		st := v.Index.Statement(c.ID, v.Year)
		if st == nil || len(out.Choices) == exploredClusters {
			continue
		}
		p := screen.Panel{Kind: table.Money, Series: []screen.Series{{Role: screen.Planned, Name: v.text("plan")}, {Role: screen.Actual, Name: v.text("actual")}}}
		for _, section := range budget.Sections {
			side := st.Sides[section]
			if side == nil {
				continue
			}
			for _, g := range side.Groups {
				if g.Planned.Present || g.Actual.Present {
					p.Categories = append(p.Categories, v.accountOf(g))
					p.Series[0].Cells = append(p.Series[0].Cells, drawn(v.parts.Amount(g.Planned)))
					p.Series[1].Cells = append(p.Series[1].Cells, drawn(v.parts.Amount(g.Actual)))
				}
			}
		}
		out.Choices = append(out.Choices, screen.Choice{Name: v.short(c.Name), Panels: []screen.Panel{p}})
	}
	if len(out.Choices) == 0 {
		return nil
	}
	return out
}

// drawn is a cell without its places.
func drawn(c table.Cell) table.Cell {
	c.Sources = nil
	return c
}

func (v *accountsView) annex() screen.Annex {
	a := screen.Annex{ID: "comptes", Title: v.text("annex.accounts"), Tables: filled(v.parts.Budgets()...), Figure: v.accounts()}
	n := 0
	for _, c := range v.Clusters {
		if v.Index.Statement(c.ID, v.Year) != nil {
			n++
		}
	}
	a.Note = v.text("annex.accounts.none")
	if n > 0 {
		a.Note = v.text("annex.accounts.note", "clusters", v.w.Clusters(n))
	} else if len(a.Tables) == 0 {
		a.Paragraphs = []string{v.text("annex.accounts.none")}
	}
	return a
}
