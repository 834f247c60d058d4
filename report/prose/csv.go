package prose

import (
	"encoding/csv"
	"io"

	"bilan/report/cell"
	"bilan/report/quantity"
)

// CSVHead is the row of headings that WriteCSV's rows belong under.
var CSVHead = []string{"file", "section", "title", "value", "qualifier", "unit", "measure", "theme", "status", "previous", "quote", "planned", "cluster", "part_of", "partners"}

// WriteCSV writes the drafts of several files as one table: each line with its section
// (results, plan), members and grant by their keys, and under not_results the figures that
// were not taken, with the reason as their title.
func WriteCSV(w io.Writer, files []string, drafts []*Draft) error {
	out := csv.NewWriter(w)
	if err := out.Write(CSVHead); err != nil {
		return err
	}
	for i, d := range drafts {
		for _, row := range d.rows(files[i]) {
			if err := out.Write(row); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

func decimal(d *quantity.Decimal) string {
	if d == nil {
		return ""
	}
	return d.String()
}

// rows are those of one draft.
func (d *Draft) rows(file string) [][]string {
	var rows [][]string
	for _, c := range d.Clusters {
		name := ""
		if len(d.Clusters) > 1 {
			name = c.Name
		}
		line := func(section string, l *Line) {
			status := ""
			if l.Status != cell.NoStatus {
				status = l.Status.String()
			}
			rows = append(rows, []string{file, section, l.Title, decimal(l.Value), l.Qualifier.String(), l.Unit, l.Measure.String(), l.Theme, status, decimal(l.Previous), l.Quote, decimal(l.Planned), name, l.PartOf, l.Partners})
		}
		for _, l := range c.Results {
			line("results", l)
		}
		for _, l := range c.Plan {
			line("plan", l)
		}
		fact := func(section, key, value, qualifier, previous, quote string) {
			if value != "" {
				rows = append(rows, []string{file, section, key, value, qualifier, "", "", "", "", previous, quote, "", name, "", ""})
			}
		}
		m, g := c.Members, c.Grant
		fact("members", "total", decimal(m.Total), m.Qualifier.String(), decimal(m.Previous), m.Quote)
		if m.Total == nil {
			fact("members", "previous", decimal(m.Previous), "", "", m.Quote)
		}
		fact("members", "in_territory", decimal(m.Territory), "", "", m.Quote)
		fact("members", "share", decimal(m.Share), "", "", m.Quote)
		fact("members", "paid_up", decimal(m.PaidUp), "", "", m.Quote)
		fact("grant", "requested", decimal(g.Requested), "", "", g.RequestedSaid.Quote)
		fact("grant", "awarded", decimal(g.Awarded), "", "", g.Quote)
		fact("grant", "decision", g.Decision, "", "", g.DecisionSaid.Quote)
		fact("grant", "date", g.Date, "", "", g.DateSaid.Quote)
		fact("grant", "account", g.Account, "", "", g.AccountSaid.Quote)
		for _, l := range c.Left {
			rows = append(rows, []string{file, "not_results", string(l.Reason), l.Number.String(), "", "", "", "", "", "", l.Quote, "", name, "", ""})
		}
	}
	return rows
}
