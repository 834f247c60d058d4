package keysheet

import (
	"fmt"
	"strings"
	"testing"

	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/internal/sent"
	"bilan/report/layout"
	"bilan/report/names"
	"bilan/report/source"
	"bilan/report/submission"
	"bilan/report/worksheet"
)

// reader is a Reader of a file of which nothing is configured, and where its problems go.
func reader() (*Reader, *source.Problems) {
	problems := &source.Problems{}
	words, index := cell.NewWords(), names.NewIndex(nil, nil, nil, nil)
	cells, book := cell.NewReader(words, problems), names.NewNameBook(index, words)
	tables := layout.NewFinder("f", column.NewReader(column.NewLexicon(nil), index, words), &cells, &book)
	return &Reader{Tables: tables, Words: words, Cells: &cells, Problems: problems}, problems
}

func slugs(ps source.Problems) (out string) {
	for _, p := range ps {
		out += " " + string(p.Slug) + "@" + p.Pos.Cell()
	}
	return out
}

// tell is what facts state, with their year and place.
func tell(f *submission.Facts) string {
	out := fmt.Sprintf("%d", f.Year)
	if f.Pos.Row() > 0 {
		out += "@" + f.Pos.Cell()
	}
	for _, v := range []struct{ name, value string }{
		{"name", f.Name.Value}, {"mail", f.Email.Value}, {"closed", f.ClosingDate.Value},
		{"members", f.Members.Written()}, {"paid", f.MembersPaidUp.Written()}, {"in", f.MembersInTerritory.Written() + f.MembersInTerritory.Unit()}, {"asked", f.GrantRequested.Number.String()},
	} {
		if v.value != "" && v.value != "0" {
			out += " " + v.name + "=" + v.value
		}
	}
	for _, o := range f.Others {
		out += " other=" + o.Heading
	}
	return out
}

// A key is given once, with what repeats it and what is of another year beside it; rows without a
// key are set aside, and what is wrong is said at its cell.
func TestRead(t *testing.T) {
	for _, c := range []struct {
		name  string
		rows  []string
		facts string
		aside int
		said  string
	}{
		{"keys", []string{"Nom|G", "Exercice|2024", "Adhérents|62"}, "2024 name=G members=62", 0, ""},
		{"the form's headings", []string{"Clé|Valeur", "Nom|G"}, "0 name=G", 1, ""},
		{"a text alone", []string{"Fiche de la grappe", "Nom|G"}, "0 name=G", 1, ""},
		{"a key and value in one cell", []string{"Nom : G", "Adhérents : 12"}, "0 name=G members=12", 0, ""},
		{"two keys in a row", []string{"Adhérents|62|Cotisants|48", "Nom|G|un mot|à part"}, "0 name=G members=62 paid=48", 0, ""},
		{"a key twice", []string{"Nom|G", "Adhérents|62", "Adhérents|64"}, "0 name=G members=62\n0@A3 members=64", 0, ""},
		{"the name twice", []string{"Nom|G", "Nom|H"}, "0 name=G other=Nom", 0, " unknown-key@A2"},
		{"an unknown key", []string{"Nom|G", "Couleur|verte"}, "0 name=G other=Couleur", 0, " unknown-key@A2"},
		{"nothing said", []string{"Nom|n.d.", "Adhérents|n.d."}, "0 members=n.d.", 0, " blank-word@B2"},
		{"a number of another year", []string{"Exercice|2024", "Subvention demandée 2025|9 000 €"}, "2024\n2025@A2 asked=9000", 0, ""},
		{"and of its own, before the year", []string{"Subvention demandée 2024|9 000 €", "Exercice|2024"}, "2024 asked=9000", 0, ""},
		{"a part within the number", []string{"Adhérents|62 (dont 51 sur le territoire)"}, "0 members=62 in=51", 0, ""},
		{"that part again", []string{"Adhérents sur le territoire|50", "Adhérents|62 (dont 51 sur le territoire)"}, "0 members=62 in=50\n0@A2 in=51", 0, ""},
		{"some of all", []string{"Cotisants|44 sur 47"}, "0 paid=44", 0, " remark-read@B1"},
		{"a share", []string{"Part des adhérents sur le territoire|40"}, "0 in=40%", 0, ""},
		{"a share as a fraction", []string{"Part des adhérents sur le territoire|0,4"}, "0 in=0,4%", 0, " percent-scale@B1"},
		{"a list between keys", []string{"Nom|G", "Nom|Ville|Courriel|Fonction", "A|Lyon|a@exemple.fr|directrice", "B|Paris|b@exemple.fr|trésorier", "", "Adhérents|12"}, "0 name=G members=12", 3, ""},
		{"a number first", []string{"#12|Adhérents", "Nom|G"}, "0 name=G", 1, ""},
		{"a key called key", []string{"Clé|rouge"}, "0 other=Clé", 0, " unknown-key@A1"},
		{"a year in other words", []string{"Période|janvier à juin 2024"}, "2024", 0, ""},
		{"the year twice", []string{"Exercice|2024", "Exercice|2023"}, "2024 other=Exercice", 0, " unknown-key@A2"},
		{"what the data are", []string{"Données|illustratives"}, "0 other=Données", 0, ""},
		{"another year, of no number", []string{"Courriel 2023|a@exemple.fr", "Exercice|2024"}, "2024 mail=a@exemple.fr", 0, ""},
		{"its year, behind the number itself", []string{"Adhérents|12", "Adhérents 2024|13", "Exercice|2024"}, "2024 members=12\n2024@A2 members=13", 0, ""},
		{"a second key behind an unknown one", []string{"Couleur|verte|Adhérents|62"}, "0 other=Couleur", 0, " unknown-key@A1"},
		{"keys side by side", []string{"Nom|Adhérents|Cotisants|48"}, "0 name=Adhérents", 0, ""},
		{"a key at the end", []string{"Adhérents|62|merci|Cotisants"}, "0 members=62", 0, ""},
		{"a key whose value is one", []string{"Adhérents|62|Cotisants|Contact"}, "0 members=62", 0, ""},
		{"members of all", []string{"Adhérents|44 sur 47"}, "0 members=44 sur 47", 0, " bad-number@B1"},
		{"all as a share", []string{"Part des adhérents sur le territoire|1"}, "0 in=1%", 0, " percent-scale@B1"},
		{"none as a share", []string{"Part des adhérents sur le territoire|0"}, "0 in=0%", 0, ""},
		{"a fraction of percent", []string{"Part des adhérents sur le territoire|0,4 %"}, "0 in=0,4 %%", 0, ""},
		{"a fraction of members", []string{"Adhérents sur le territoire|0,4"}, "0 in=0,4", 0, ""},
	} {
		r, problems := reader()
		s := worksheet.Sheet{Name: "Grappe", Rows: sent.Rows("f", "Grappe", c.rows...)}
		told := r.Read("f", &s)
		got := []string{tell(&told.Facts)}
		for i := range told.Again {
			got = append(got, tell(&told.Again[i]))
		}
		if facts := strings.Join(got, "\n"); facts != c.facts || len(told.Aside) != c.aside || told.Info.SetAside != c.aside || slugs(*problems) != c.said {
			t.Errorf("%s: %s, %d aside,%s\nwant %s, %d aside,%s", c.name, facts, len(told.Aside), slugs(*problems), c.facts, c.aside, c.said)
		}
		if told.Facts.Pos != source.In("f", "Grappe") || told.Facts.ClusterID != "" {
			t.Errorf("%s: the facts are at %s of %q", c.name, told.Facts.Pos, told.Facts.ClusterID)
		}
	}
}

// A sheet is one of keys from its first key on, and its year has a place.
func TestFound(t *testing.T) {
	for _, c := range []struct {
		rows  []string
		found bool
		year  string
	}{
		{[]string{"Un texte", "un autre"}, false, ""},
		{[]string{"Un texte", "Nom|G"}, true, ""},
		{[]string{"Nom|G", "Exercice|2024"}, true, "B2"},
	} {
		r, _ := reader()
		told := r.Read("f", &worksheet.Sheet{Name: "Grappe", Rows: sent.Rows("f", "Grappe", c.rows...)})
		if told.Found() != c.found || told.YearAt.Cell() != c.year {
			t.Errorf("%q: %v, %q", c.rows, told.Found(), told.YearAt.Cell())
		}
	}
}

// A fact is set under its canonical name alone, and a text that says that there is none sets none.
func TestSet(t *testing.T) {
	for _, c := range []struct{ canon, value, want, said string }{
		{"courriel", "a@exemple.fr", "0 mail=a@exemple.fr", ""},
		{"courriel", "n.d.", "0", ""},
		{"clôture", "30/06/2024", "0 closed=2024-06-30", ""},
		{"clôture", "31/02/2024", "0 closed=31/02/2024", " bad-date@B1"},
		{"subvention", "9 k€", "0 asked=9000", ""},
		{"adhérents", "beaucoup", "0 members=beaucoup", " bad-number@B1"},
		{"adhérents", "1.234", "0 members=1.234", " ambiguous-number@B1"},
		{"couleur", "verte", "0", ""},
		{"", "verte", "0", ""},
	} {
		r, problems := reader()
		var facts submission.Facts
		r.Set(&facts, c.canon, c.canon, sent.Rows("f", "Grappe", "clé|"+c.value)[0].Cells[1])
		if got := tell(&facts); got != c.want || slugs(*problems) != c.said {
			t.Errorf("%s %s: %s,%s, want %s,%s", c.canon, c.value, got, slugs(*problems), c.want, c.said)
		}
	}
}
