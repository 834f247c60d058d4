package present

import (
	"slices"
	"strconv"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/table"
)

// budgetChart is the charges of each cluster, planned and actual.
func budgetChart(r *review.Review, w *edition) *table.Chart {
	m := newMoneyBars(w, "budget")
	for _, cl := range r.Clusters {
		s := r.Index.Statement(cl.ID, r.Year)
		if s == nil {
			continue
		}
		p, a := s.Total(false, budget.Charges), s.Total(true, budget.Charges)
		m.add(cl.Name, p, a)
	}
	return m.finish(w.Text("col.cluster"), "budget", "year", strconv.Itoa(r.Year))
}

// accountsChart is the charges of all clusters that gave a budget, by account,
// planned and actual.
func accountsChart(r *review.Review, w *edition) *table.Chart {
	m := newMoneyBars(w, "accounts")
	type pair struct{ planned, actual budget.Amount }
	sums := map[string]*pair{}
	var accounts []string
	for _, cl := range r.Clusters {
		s := r.Index.Statement(cl.ID, r.Year)
		if s == nil || s.Sides[budget.Charges] == nil {
			continue
		}
		for _, g := range s.Sides[budget.Charges].Groups {
			if g.Planned.Disputed || g.Actual.Disputed {
				continue // in no sum, as a disputed line is in none
			}
			if !slices.Contains(accounts, g.Account) {
				accounts = append(accounts, g.Account)
			}
			of := sums[g.Account]
			if of == nil {
				of = &pair{}
				sums[g.Account] = of
			}
			of.planned.Add(g.Planned)
			of.actual.Add(g.Actual)
		}
	}
	slices.Sort(accounts)
	for _, account := range accounts {
		of := sums[account]
		m.add(accountName(w, account), of.planned, of.actual)
	}
	return m.finish(w.Text("col.compte"), "accounts", "year", strconv.Itoa(r.Year))
}

// moneyBars is a chart of amounts, planned and actual, as it grows.
type moneyBars struct {
	words           *edition
	chart           *table.Chart
	planned, actual table.Series
	sentences       strings.Builder // a sentence a category
}

func newMoneyBars(w *edition, id string) *moneyBars {
	return &moneyBars{
		words:   w,
		chart:   &table.Chart{ID: id, Kind: table.GroupedBars, Unit: quantity.Euro, Values: table.Money, Subtitle: w.Text("chart.money.subtitle")},
		planned: table.Series{Slug: "planned", Name: w.Text("evolution.planned")},
		actual:  table.Series{Slug: "actual", Name: w.Text("evolution.actual")},
	}
}

// add adds a category, and reports whether there was anything to add.
func (m *moneyBars) add(name string, planned, actual budget.Amount) bool {
	if !stated(planned, actual) {
		return false
	}
	w := m.words
	m.chart.Categories = append(m.chart.Categories, name)
	shown := func(s *table.Series, a budget.Amount) string {
		switch {
		case a.Disputed:
			disputed := w.Named("verdict", compare.Disputed.String())
			addMissing(s, disputed)
			return w.Text("chart.money."+s.Slug, "value", disputed)
		case !a.Present:
			addMissing(s, w.Text("cell.unreported"))
			return w.Text("chart.money.no_" + s.Slug)
		}
		addQualified(w, s, a.Number, a.Qualifier)
		return w.Text("chart.money."+s.Slug, "value", amountCell(a).Display(table.Money, w.Lang))
	}
	m.sentences.WriteString(" " + w.Text("chart.money.sentence", "name", name, "planned", shown(&m.planned, planned), "actual", shown(&m.actual, actual)))
	return true
}

// finish makes the chart whole: what names it, and the table of its figures.
// about fills the texts of the subject.
func (m *moneyBars) finish(heading, subject string, about ...string) *table.Chart {
	c := m.chart
	c.Series = []table.Series{m.planned, m.actual}
	dropEmptySeries(c)
	c.Title = shownText(m.words, c, 2, "chart."+subject+".title", about...)
	c.Description = shownText(m.words, c, 2, "chart."+subject+".description", about...) + m.sentences.String()
	c.Data = chartTable(m.words, c, heading)
	return c
}

// accountName is an account with its name.
func accountName(w *edition, account string) string {
	return strings.TrimSpace(account + " " + w.Optional("account."+account))
}
