package form

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
)

// formAccount is a row of the budget.
type formAccount struct{ number, label, funder string }

// formGroup is an account of two figures with its rows. One that the Cerfa form
// does not part is a row of its own; one that it parts has a row of its sum,
// which is no account to type into.
type formGroup struct {
	number, label string
	rows          []formAccount
}

// charges and produits follow the table of the compte rendu financier, Cerfa
// 15059*02, and in its order. The Cerfa form prints the accounts of class 6 and
// 7 by two figures and their parts without a number, but for 756, 758 and
// those of classes 86 and 87: here the parts bear the number that the plan
// comptable of associations gives them (601 Achats de matières et fournitures,
// 622 Rémunérations intermédiaires et honoraires, …), so that a part is known
// from its group. Account 74 has a row for each kind of funder that the Cerfa
// form names, all under 74, distinguished by the column Financeur, and free rows
// for more. What the Cerfa form calls charges indirectes réparties, and
// ressources propres affectées, is a share of the same accounts in the account
// of one action, and has no row in the budget of the whole year.
var formCharges = []formGroup{
	{"60", "Achats", []formAccount{{"601", "Achats de matières et fournitures", ""}, {"606", "Autres fournitures", ""}}},
	{"61", "Services extérieurs", []formAccount{{"613", "Locations", ""}, {"615", "Entretien et réparation", ""}, {"616", "Assurance", ""}, {"618", "Documentation", ""}}},
	{"62", "Autres services extérieurs", []formAccount{{"622", "Rémunérations intermédiaires et honoraires", ""}, {"623", "Publicité, publication", ""},
		{"625", "Déplacements, missions", ""}, {"627", "Services bancaires, autres", ""}}},
	{"63", "Impôts et taxes", []formAccount{{"631", "Impôts et taxes sur rémunération", ""}, {"635", "Autres impôts et taxes", ""}}},
	{"64", "Charges de personnel", []formAccount{{"641", "Rémunération des personnels", ""}, {"645", "Charges sociales", ""}, {"648", "Autres charges de personnel", ""}}},
	{"65", "Autres charges de gestion courante", nil},
	{"66", "Charges financières", nil},
	{"67", "Charges exceptionnelles", nil},
	{"68", "Dotations aux amortissements, provisions et engagements", nil},
	{"69", "Impôt sur les bénéfices", nil},
}

var formProduits = []formGroup{
	{"70", "Vente de produits finis, de marchandises, prestations de services", nil},
	{"73", "Dotations et produits de tarification", nil},
	{"74", "Subventions d’exploitation", []formAccount{
		{"74", "Subvention", "État"}, {"74", "Subvention", "Région(s)"}, {"74", "Subvention", "Département(s)"},
		{"74", "Subvention", "Intercommunalité(s) : EPCI"}, {"74", "Subvention", "Commune(s)"}, {"74", "Subvention", "Organismes sociaux"},
		{"74", "Subvention", "Fonds européens"}, {"74", "Subvention", "ASP – emplois aidés"},
		{"74", "Subvention", "Autres établissements publics"}, {"74", "Subvention", "Aides privées (fondation)"},
		{"74", "Subvention", ""}, {"74", "Subvention", ""}, {"74", "Subvention", ""}}},
	{"75", "Autres produits de gestion courante", []formAccount{{"756", "Cotisations", ""}, {"758", "Dons manuels – mécénat", ""}}},
	{"76", "Produits financiers", nil},
	{"77", "Produits exceptionnels", nil},
	{"78", "Reprises sur amortissements et provisions", nil},
	{"79", "Transfert de charges", nil},
}

var (
	formInKindOut = formGroup{"86", "Emplois des contributions volontaires en nature", []formAccount{{"860", "Secours en nature", ""},
		{"861", "Mise à disposition gratuite de biens et services", ""}, {"862", "Prestations", ""}, {"864", "Personnel bénévole", ""}}}
	formInKindIn = formGroup{"87", "Contributions volontaires en nature", []formAccount{{"870", "Bénévolat", ""}, {"871", "Prestations en nature", ""}, {"875", "Dons en nature", ""}}}
)

// The columns of the budget.
const (
	budgetAccount = iota + 1
	budgetLabel
	budgetFunder
	budgetPlanned
	budgetActual
)

// budgetTable is the budget while it is written.
type budgetTable struct {
	*formSheet
	row int
	// typed are the runs of rows of the present side that hold amounts.
	typed [][2]int
}

// budgetSheet is the year's budget by account, planned and actual. The rows of
// sums have no account: they are set aside by the reader.
func (b *formBook) budgetSheet() error {
	t := &budgetTable{formSheet: b.sheet(sheetBudget, 10, 58, 34, 18, 18)}
	t.portrait, t.headRow = true, 4
	if err := t.head(); err != nil {
		return err
	}
	charges, err := t.side("CHARGES", "Total des charges", formCharges, formInKindOut)
	if err != nil {
		return err
	}
	produits, err := t.side("PRODUITS", "Total des produits", formProduits, formInKindIn)
	if err != nil {
		return err
	}
	if err := t.balance(charges, produits); err != nil {
		return err
	}
	if err := t.digitsAsText(ooxml.CellRange(budgetAccount, 1, budgetAccount, t.row)); err != nil {
		return err
	}
	if err := t.protect(); err != nil {
		return err
	}
	return t.write()
}

func (t *budgetTable) head() error {
	title := t.name + titleDash + t.displayName()
	if err := t.put(1, 1, title, formStyle{look: lookTitle}); err != nil {
		return err
	}
	if err := t.put(2, 1, t.words.Text("form.hint.budget"), formStyle{look: lookNote}); err != nil {
		return err
	}
	if err := t.put(3, 1, t.words.Text("form.hint.budget_sums"), formStyle{look: lookNote}); err != nil {
		return err
	}
	for i, h := range []string{"Compte", "Libellé", "Financeur", "Prévu", "Réalisé"} {
		if err := t.put(4, i+1, h, formStyle{look: lookHead}); err != nil {
			return err
		}
	}
	t.heights[1], t.heights[2], t.heights[3], t.heights[4] = 26, 15, 15, 22
	t.row = 5
	return nil
}

// side writes charges or produits: its groups, their total, and what is given
// in kind. It returns the row of the total with what is in kind.
func (t *budgetTable) side(section, total string, groups []formGroup, kind formGroup) (int, error) {
	for col := budgetAccount; col <= budgetActual; col++ {
		text := ""
		if col == budgetLabel {
			text = section
		}
		if err := t.put(t.row, col, text, formStyle{look: lookSection}); err != nil {
			return 0, err
		}
	}
	t.heights[t.row] = 20
	t.row++
	t.typed = nil
	for _, g := range groups {
		if err := t.group(g); err != nil {
			return 0, err
		}
	}
	if err := t.total(total, t.typed); err != nil {
		return 0, err
	}
	if err := t.group(kind); err != nil {
		return 0, err
	}
	last := t.row
	return last, t.total(total+" et des contributions en nature", t.typed)
}

func (t *budgetTable) group(g formGroup) error {
	rows := g.rows
	first := t.row
	if len(rows) == 0 {
		rows = []formAccount{{g.number, g.label, ""}}
	} else {
		first++
		if err := t.sums("Total "+g.number+" – "+g.label, [][2]int{{first, first + len(rows) - 1}}, lookCalc); err != nil {
			return err
		}
	}
	for _, a := range rows {
		if err := t.account(a, g.number == "74"); err != nil {
			return err
		}
	}
	if n := len(t.typed); n > 0 && t.typed[n-1][1] == first-1 {
		t.typed[n-1][1] = t.row - 1
	} else {
		t.typed = append(t.typed, [2]int{first, t.row - 1})
	}
	return nil
}

func (t *budgetTable) account(a formAccount, funded bool) error {
	name, funder := formStyle{look: lookGiven}, formStyle{look: lookGiven}
	if funded {
		funder.look = lookFill
	}
	amount := formStyle{look: lookFill, format: formEuro, align: "right"}
	for _, c := range []struct {
		col   int
		value any
		style formStyle
	}{{budgetAccount, a.number, name}, {budgetLabel, a.label, name}, {budgetFunder, a.funder, funder}, {budgetPlanned, nil, amount}, {budgetActual, nil, amount}} {
		if err := t.put(t.row, c.col, c.value, c.style); err != nil {
			return err
		}
	}
	if funded {
		if err := t.prompt(source.CellName(budgetFunder, t.row), "Financeur", t.words.Text("form.prompt.funder")); err != nil {
			return err
		}
	}
	t.heights[t.row] = 17
	ref := ooxml.CellRange(budgetPlanned, t.row, budgetActual, t.row)
	if err := t.numbers(ref, a.number+" "+a.label, t.words.Text("form.prompt.account")); err != nil {
		return err
	}
	t.row++
	return nil
}

func (t *budgetTable) total(label string, runs [][2]int) error {
	return t.sums(label, runs, lookTotal)
}

// sums writes a row that adds up runs of rows.
func (t *budgetTable) sums(label string, runs [][2]int, look formLook) error {
	st := formStyle{look: look, bold: true}
	for _, col := range []int{budgetAccount, budgetFunder} {
		if err := t.put(t.row, col, nil, st); err != nil {
			return err
		}
	}
	if err := t.put(t.row, budgetLabel, label, st); err != nil {
		return err
	}
	st.format, st.align = formEuro, "right"
	for _, col := range []int{budgetPlanned, budgetActual} {
		var ranges []string
		for _, r := range runs {
			ranges = append(ranges, ooxml.CellRange(col, r[0], col, r[1]))
		}
		if err := t.totalOf(t.row, col, strings.Join(ranges, ","), &columnSum{}, st); err != nil {
			return err
		}
	}
	t.heights[t.row] = 18
	t.row++
	return nil
}

// balance shows what is missing for produits to equal charges.
func (t *budgetTable) balance(charges, produits int) error {
	st := formStyle{look: lookTotal}
	for _, col := range []int{budgetAccount, budgetFunder} {
		if err := t.put(t.row, col, nil, st); err != nil {
			return err
		}
	}
	if err := t.put(t.row, budgetLabel, t.words.Text("form.budget.balance"), st); err != nil {
		return err
	}
	st.format, st.align = formEuro, "right"
	for _, col := range []int{budgetPlanned, budgetActual} {
		p, c := source.CellName(col, produits), source.CellName(col, charges)
		formula := "IF(AND(ISNUMBER(" + p + "),ISNUMBER(" + c + "))," + p + "-" + c + `,"` + noTotal + `")`
		if err := t.formula(t.row, col, formula, 0, st); err != nil {
			return err
		}
	}
	t.heights[t.row] = 18
	bad, err := t.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: "7F4F00", Bold: true}, Fill: ooxml.Solid("FFE3B3")})
	if err != nil {
		return err
	}
	return t.file.SetConditionalFormat(t.name, ooxml.CellRange(budgetPlanned, t.row, budgetActual, t.row), []excelize.ConditionalFormatOptions{
		{Type: "cell", Criteria: "!=", Value: "0", Format: &bad},
	})
}
