package decode

import "testing"

// Headings that are written over two rows are read as one; a row of data below headings is none.
func TestWrappedHeadings(t *testing.T) {
	for _, c := range []struct{ name, headings, row, want string }{
		{"each over two rows", "Libellé|Quantité|Quantité|Explication", "de l'action|prévue|réalisée|de l'écart", "lines: intitulé, prévu, réalisé, motif"},
		{"some over two rows", "Action|Nombre|Nombre|Écart", "|prévu|réalisé|", "lines: intitulé, prévu, réalisé, %"},
		{"a row of data", "Action|Statut|Commentaire", "visites|fait|bien suivi", "lines: intitulé, statut, commentaire, _"},
	} {
		if got := readAs(t, nil, c.headings, c.row, "x|5|4|1"); got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, got, c.want)
		}
	}
}
