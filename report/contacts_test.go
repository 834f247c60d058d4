package report

import "testing"

func TestWithoutContacts(t *testing.T) {
	hide := withoutContacts("[e]", "[t]")
	for in, want := range map[string]string{
		"":                                  "",
		"voir zoe.d'essai+x@grappe.example": "voir [e]",
		"<a.b@c-d.example.fr>;e@f.example.": "<[e]>;[e].",
		"rendez-vous @ 10 h, 3 @ 4 €":       "rendez-vous @ 10 h, 3 @ 4 €",
		"01 22 33 44 55":                    "[t]",
		"tél. 0122334455, 06.22.33.44.55":   "tél. [t], [t]",
		"01 22 33 44 55/06 22 33 44 55":     "[t]/[t]",
		"01-22-33-44-55 06/22/33/44/55":     "[t] [t]",
		"01\u00a022\u00a033\u00a044\u00a055 ou 04\u202f77\u202f123\u202f456": "[t] ou [t]",
		"+33 (0)4 77 12 34 56": "[t]",
		"+33477123456":         "[t]",
		"0033 4 77 12 34 56":   "[t]",
		"+49 30 123456-78":     "[t]",
		"+1 23456789":          "[t]",
		"0, 0 01.22.33.44.55":  "0, 0 [t]",
		// What is no number of a person.
		"du 01/02/2024 au 05/03/2024":        "du 01/02/2024 au 05/03/2024",
		"01/02/2024 10:30:00":                "01/02/2024 10:30:00",
		"2024-01-02T10:30":                   "2024-01-02T10:30",
		"SIRET 012 345 678 00012":            "SIRET 012 345 678 00012",
		"01234567890123":                     "01234567890123",
		"FR76 3000 6000 0112 3456 7890 189":  "FR76 3000 6000 0112 3456 7890 189",
		"1 234 567 890,00 €":                 "1 234 567 890,00 €",
		"0,0123456789":                       "0,0123456789",
		"grappe.csv:12:3 + grappe.csv:123:4": "grappe.csv:12:3 + grappe.csv:123:4",
	} {
		if got := hide(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
