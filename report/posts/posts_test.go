package posts

import (
	"strconv"
	"strings"
	"testing"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/internal/sent"
	"bilan/report/source"
	"bilan/report/submission"
)

// budgetOf are posts, a text each: side, account, label, planned and actual parted by |. An
// account in brackets is one that the label names.
func budgetOf(t *testing.T, rows ...string) []submission.BudgetLine {
	t.Helper()
	lines := make([]submission.BudgetLine, len(rows))
	for i, row := range rows {
		p := strings.Split(row, "|")
		side, _ := strconv.Atoi(p[0])
		at := source.In("b.csv", "").At(i+1, 1)
		number, named := strings.CutPrefix(p[1], "(")
		lines[i] = submission.BudgetLine{Side: side, Named: named, Year: 2024, ClusterID: "x",
			Account: cell.NewText(number, number, at), Label: cell.NewText(p[2], p[2], at), Planned: sent.Value(t, p[3], at), Actual: sent.Value(t, p[4], at)}
	}
	return lines
}

// A post without a side is on that of its neighbours where these agree.
func TestPutOnSides(t *testing.T) {
	charges, income := int(account.Charges), int(account.Income)
	for _, c := range []struct {
		name    string
		rows    []string
		side    int
		account string
	}{
		{"between two of one side", []string{"0|60|Achats||", "0||Imprévus||", "0|61|Services||"}, charges, ""},
		{"between two sides", []string{"0|60|Achats||", "0||Imprévus||", "0|70|Ventes||"}, 0, ""},
		{"under one alone", []string{"0|70|Ventes||", "0||Imprévus||"}, income, ""},
		{"above one alone", []string{"0||Imprévus||", "0|86|Bénévolat||"}, charges, ""},
		{"over others without one", []string{"0||Imprévus||", "0||Autres||", "1|75|Cotisations||"}, 1, ""},
		{"of no side at all", []string{"0||Imprévus||", "0||Autres||"}, 0, ""},
		{"the name of an account of its side", []string{"0|61|Services||", "0||Charges de personnel||"}, charges, "64"},
		{"an account of no class keeps its post apart", []string{"0|61|Services||", "0|512|Banque||"}, 0, "512"},
	} {
		lines := budgetOf(t, c.rows...)
		PutOnSides(lines)
		of := 1
		if c.rows[0][:3] == "0||" {
			of = 0
		}
		if got := lines[of]; got.Side != c.side || got.Account.Value != c.account {
			t.Errorf("%s: side %d, account %q", c.name, got.Side, got.Account.Value)
		}
	}
}

// A head sums what is right below it, to the cent, in both columns.
func TestHeads(t *testing.T) {
	const head = "1|(64|Charges de personnel|100|90"
	for _, c := range []struct {
		name   string
		rows   []string
		totals []string
		want   bool
	}{
		{"two posts", []string{head, "1|(641|Salaires|70|60", "1|(645|Charges sociales|30|30"}, nil, true},
		{"a cent off", []string{head, "1|(641|Salaires|70|60", "1|(645|Charges sociales|29.99|30"}, nil, false},
		{"one column alone", []string{head, "1|(641|Salaires|70|60", "1|(645|Charges sociales|30|31"}, nil, false},
		{"posts of another account", []string{head, "1|(641|Salaires|70|60", "1|(613|Loyer|30|30"}, nil, false},
		{"posts of none", []string{head, "1||Directrice|70|60", "1||Chargé de mission|30|30"}, nil, true},
		{"an account that was written", []string{head, "1|641|Salaires|70|60", "1|645|Charges sociales|30|30"}, nil, false},
		{"an amount about", []string{head, "1|(641|Salaires|~70|60", "1|(645|Charges sociales|30|30"}, nil, false},
		{"the other side between", []string{head, "2|(74|Métropole|500|500", "1|(641|Salaires|70|60", "1|(645|Charges sociales|30|30"}, nil, true},
		{"nothing to sum", []string{"1|(64|Charges de personnel||", "1|(641|Salaires||", "1|(645|Charges sociales||"}, nil, false},
		{"the name of no whole account", []string{"1|(641|Salaires|100|90", "1||Directrice|70|60", "1||Chargé de mission|30|30"}, nil, false},
		{"one post", []string{head, "1|(641|Salaires|100|90"}, nil, false},
		{"one post that the total counts once", []string{head, "1|(641|Salaires|100|90"}, []string{"1||Total des charges|100|90"}, true},
		{"one post that the total counts twice", []string{head, "1|(641|Salaires|100|90"}, []string{"1||Total des charges|200|180"}, false},
		{"one post under a total of the other side", []string{head, "1|(641|Salaires|100|90"}, []string{"2||Total des produits|100|90"}, false},
	} {
		lines := budgetOf(t, c.rows...)
		heads := Heads(lines, budgetOf(t, c.totals...))
		if heads[0] != c.want || len(heads) > 1 {
			t.Errorf("%s: %v", c.name, heads)
		}
		if c.name == "posts of none" && (lines[1].Account.Value != "64" || !lines[2].Named) {
			t.Errorf("the posts below have the accounts %q and %q", lines[1].Account.Value, lines[2].Account.Value)
		}
	}
}
