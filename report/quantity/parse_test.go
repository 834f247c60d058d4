package quantity

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		in   string
		want string // number, qualifier, unit, high
	}{
		{"12", "12"}, {"-5", "-5"}, {"−2,2", "-2.2"}, {"- ", "blank word"}, {"0", "0"}, {"007", "7"},
		{"1 234,5", "1234.5"}, {"1\u00a0234,5", "1234.5"}, {"1\u202f234\u202f567", "1234567"}, {"1'234", "1234"}, {"1’234,50", "1234.5"},
		{"12 34", "no"}, {"12345 678", "no"}, {"1 2345", "no"},
		{"12,5", "12.5"}, {"12.5", "12.5"}, {"0,1", "0.1"}, {"0.725", "0.725"},
		{"1.234,5", "1234.5"}, {"1,234.5", "1234.5"}, {"1.234.567", "1234567"}, {"1,234,567", "1234567"}, {"31.03.24", "no"},
		{"550.000", "550000 or 550"}, {"1,234", "1.234 or 1234"}, {"1.234", "1234 or 1.234"},
		{"20 000 €", "20000 €"}, {"20000€", "20000 €"}, {"€ 500", "500 €"}, {"12 k€", "12 k€"}, {"1,25 M€", "1.25 M€"}, {"12k€", "12 k€"},
		{"2 millions d'euros", "2000000 euros"}, {"3 milliers de visites", "3000 visites"},
		{"72 %", "72 %"}, {"72\u202f%", "72 %"}, {"72%", "72 %"}, {"-3,5 %", "-3.5 %"}, {"72 % des classes", "72 % des classes"}, {"100 % des objectifs atteints", "no"}, {"80 % de l'Objectif", "no"},
		{"5 actions", "5 actions"}, {"8 Petits déjeuners", "8 Petits déjeuners"}, {"12 tCO2", "12 tCO2"}, {"40 m2", "40 m2"},
		{"12h30", "no"}, {"3 petits déjeuners et 2 visites", "no"}, {"12 entreprises ont été accompagnées par la CCI", "no"},
		{"2024-2025", "no"}, {"31/03/2024", "no"}, {"2024-03-31", "no"}, {"3/4", "no"}, {"n°3", "no"}, {"abc", "no"}, {"A1", "no"}, {"5+", "≥5"}, {"20 +", "≥20"}, {"+ de 12", "≥12"}, {"- de 12 visites", "≤12 visites"}, {"20 mini", "≥20"}, {"8 maxi", "≤8"}, {"mini 20", "≥20"}, {"20 ou plus", "≥20"}, {"à partir de 5", "≥5"},
		{"'12", "12"}, {"'-8", "-8"}, {"'aube", "no"}, {"-   €", "0 €"}, {" -   67,00 €", "-67 €"}, {"1 234,56-", "-1234.56"}, {"1 234,56 - €", "-1234.56 €"}, {"(1 234,56)", "-1234.56"}, {"(67,00 €)", "-67 €"}, {"(1 234) €", "-1234 €"},
		{"15 000.-", "15000"}, {"15'000.--", "no"}, {"15 000€00", "15000 €"}, {"-", "blank word"}, {"- -5", "no"}, {"12-", "no"}, {"12 -", "no"},
		{"NaN", "no"}, {"Inf", "no"}, {"1e5", "no"}, {"12OO", "no"}, {"1O", "no"}, {"12O0 €", "no"}, {"1O ateliers", "no"}, {"2 o", "2 o"}, {"5 Go", "5 Go"}, {"0x10", "no"}, {"1234567890123456789012345678901", "no"},
		{"environ 20", "≈20"}, {"près de 20", "≈20"}, {"quelque 30 entreprises", "≈30 entreprises"}, {"un peu plus de 70", "≈70"}, {"Un peu moins de 70", "≈70"},
		{"une vingtaine", "≈20"}, {"Une vingtaine d’entreprises", "≈20 entreprises"}, {"douzaine", "≈12"}, {"~ 15", "≈15"}, {"≈15", "≈15"},
		{"au moins 72 %", "≥72 %"}, {"plus de 20", "≥20"}, {"≥ 24", "≥24"}, {">= 24", "≥24"}, {"20 minimum", "≥20"}, {"20 au moins", "≥20"}, {"20 au minimum", "≥20"},
		{"au plus 5", "≤5"}, {"moins de 5", "≤5"}, {"≤5", "≤5"}, {"5 max.", "≤5"}, {"20 environ", "≈20"}, {"11 ?", "≈11"}, {"11?", "≈11"}, {"12 (environ)", "≈12"}, {"12 k€ (estimé)", "≈12 k€"}, {"au moins 12 (à confirmer)", "≥12"},
		{"12 (dont 3 nouveaux)", "12 [dont 3 nouveaux]"}, {"12 ateliers (en ligne)", "12 ateliers [en ligne]"}, {"12*", "12 [*]"}, {"1 234 (1)", "1234 [1]"}, {"72 % ²", "72 % [²]"}, {"12 m²", "12 m²"}, {"12 (a) (b)", "no"}, {"(12)", "no"}, {"12 (5", "no"}, {"plus d'une vingtaine", "≥20"},
		{"5–6", "≥5 to 6"}, {"10 ou 12", "≥10 to 12"}, {"deux ou trois visites", "≥2 to 3 visites"}, {"12 ou 10", "no"}, {"2 ateliers – en cours", "no"}, {"2 ateliers — reportés", "no"}, {"5-6", "≥5 to 6"}, {"5 à 6 visites", "≥5 to 6 visites"}, {"cinq à six", "≥5 to 6"}, {"entre 5 et 6", "≥5 to 6"}, {"6-5", "no"},
		{"vingt et un", "21"}, {"soixante-dix", "70"}, {"quatre-vingt-dix-neuf", "99"}, {"quatre-vingt-deux", "82"}, {"quatre-vingt visites", "80 visites"}, {"Cent quatre-vingt-trois", "183"}, {"deux-trois visites", "≥2 to 3 visites"}, {"Quatre-vingts", "80"}, {"soixante et onze", "71"}, {"trois visites", "3 visites"},
		{"cent", "100"}, {"deux cents", "200"}, {"deux cent cinquante-trois visites", "253 visites"}, {"trois mille", "3000"}, {"mille deux cents", "1200"}, {"cent cent", "no"},
		{"12 participant(e)s", "12 participant·e·s"}, {"12 entreprise(s)", "12 entreprises"}, {"12 salarié(e)", "12 salarié·e"}, {"12 k", "12000"}, {"1000000000000000000000000000K", "no"}, {"100000000000000000000000000 k", "100000000000000000000000000000"}, {"20 env.", "≈20"}, {"12 pour cent", "12 %"}, {"n/c", "blank word"},
		{"+/- 20", "≈20"}, {"± 20", "≈20"}, {"presque 20", "≈20"}, {"approx. 20", "≈20"}, {"approx 20", "≈20"}, {"de l’ordre de 20", "≈20"}, {"circa 20", "≈20"}, {"autour de 20", "≈20"}, {"à peu près 20", "≈20"}, {"aux alentours de 20", "≈20"},
		{"min 20", "≥20"}, {"dès 20 entreprises", "≥20 entreprises"}, {"over 20", "≥20"}, {"supérieur à 20", "≥20"}, {"max 20", "≤20"}, {"plafonné à 20 k€", "≤20 k€"}, {"jusqu’à 20", "≤20"}, {"inférieur à 20", "≤20"}, {"rien", "0"},
		{"vingt quinze", "no"}, {"néant", "0"}, {"Aucune", "0"}, {"zéro", "0"}, {"aucune nouvelle", "no"},
		{"une demi-douzaine", "≈6"}, {"Une demi-douzaine d’entreprises", "≈6 entreprises"}, {"deux douzaines", "≈24"}, {"3 dizaines de visites", "≈30 visites"}, {"une demi-journée", "1 demi-journée"},
		{"trois et demi", "3.5"}, {"2 jours et demi", "2.5 jours"}, {"Deux Jours et demi", "2.5 Jours"}, {"une heure et demie", "1.5 heure"}, {"2 millions et demi d'euros", "2500000 euros"}, {"2,5 et demi", "no"},
		{"1er semestre", "no"}, {"3ème édition", "no"}, {"3e édition", "no"}, {"3E ÉDITION", "no"}, {"4ème trimestre 2024", "no"}, {"2nd semestre", "no"}, {"1re session", "no"}, {"4th quarter", "no"}, {"3e", "no"}, {"500E", "500 E"}, {"500E HT", "500 E HT"}, {"12 ETP", "12 ETP"}, {"12 rendez-vous", "12 rendez-vous"}, {"2 e", "2 e"},
		{"12 k€ à 15 k€", "≥12 to 15 k€"}, {"10 % à 12 %", "≥10 to 12 %"}, {"12 k€ à 1 M€", "no"}, {"9h-12h", "no"},
		{"+ 15 %", "15 %"}, {"+ 5", "5"}, {"+5", "5"}, {"4!", "4"}, {"12 !", "12"}, {"! 12", "no"}, {"12 ateliers !", "12 ateliers"},
		{"4 sur l'année", "4 [sur l'année]"}, {"12 en visio", "12 [en visio]"}, {"4 ateliers au total", "4 ateliers [au total]"}, {"10 Ateliers à distance", "10 Ateliers [à distance]"}, {"12 réalisées", "12 [réalisées]"}, {"12 faits (dont 3 en ligne)", "12 [faits dont 3 en ligne]"},
		{"4 cette année", "4 [cette année]"}, {"4 par session", "4 par session"}, {"12 tonnes en moins", "12 tonnes en moins"}, {"5 en moins", "5 en moins"}, {"3 entreprises en difficulté", "3 entreprises en difficulté"}, {"90 % en moyenne", "90 % en moyenne"}, {"12 k€ au total", "12 k€ [au total]"},
		{"", "blank"}, {"  \u00a0", "blank"}, {"n.d.", "blank word"}, {"N.C.", "blank word"}, {"s.o.", "blank word"}, {"à définir", "blank word"},
		{"?", "blank word"}, {"–", "blank word"}, {"…", "blank word"}, {"n/a", "blank word"}, {"Choisir…", "blank word"}, {"-- Sélectionner --", "blank word"}, {"Choisissez dans la liste", "blank word"}, {"[à choisir]", "blank word"}, {"Choisir un prestataire", "no"}, {"(n.d.)", "no"}, {"sans objet", "blank word"},
	} {
		if got := show(Parse(c.in)); got != c.want {
			t.Errorf("Parse(%q) = %s, want %s", c.in, got, c.want)
		}
	}
}

func show(r Reading, err error) string {
	switch {
	case errors.Is(err, ErrBlank):
		return "blank"
	case errors.Is(err, ErrBlankWord):
		return "blank word"
	case err != nil:
		return "no"
	}
	s := r.Qualifier.String() + r.Number.String()
	if r.Alternative != nil {
		s += " or " + r.Alternative.String()
	}
	if r.High != nil {
		s += " to " + r.High.String()
	}
	if r.Unit != "" {
		s += " " + r.Unit
	}
	if r.Remark != "" {
		s += " [" + r.Remark + "]"
	}
	return s
}

// What is read is written back and read again as the same number.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"1 234,5", "550.000", "un peu plus de 70", "5–6", "72 %", "-", "quatre-vingt-un k€"} {
		f.Add(s)
	}
	samples, err := filepath.Glob("../../samples/*/*/*.csv")
	if err != nil || len(samples) < 40 {
		f.Fatalf("%d samples, %v", len(samples), err)
	}
	for _, name := range samples {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, cell := range strings.FieldsFunc(string(data), func(r rune) bool { return r == ';' || r == '\n' || r == '\r' }) {
			if strings.ContainsAny(cell, "0123456789") {
				f.Add(cell)
			}
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := Parse(s)
		if err != nil {
			return
		}
		if r.Alternative != nil {
			r, _ = r.Settle(PointGroups | CommaDecimal)
		}
		again, err := Parse(Format(r.Number, "fr"))
		if err != nil || again.Alternative == nil && !again.Number.Equal(r.Number) {
			t.Errorf("Parse(%q) = %v, written back as %q and read as %v, %v", s, r.Number, Format(r.Number, "fr"), again.Number, err)
		}
	})
}

func TestSettle(t *testing.T) {
	for _, c := range []struct {
		in    string
		other string
		want  string
		doubt bool
	}{
		{"550.000", "12", "550000", true},
		{"550.000", "1.234,5", "550000", false},
		{"550.000", "1.234.567", "550000", false},
		{"550.000", "12.5", "550", false},
		{"1,234", "12", "1.234", true},
		{"1,234", "12,5", "1.234", false},
		{"1,234", "1,234,567", "1234", false},
	} {
		r, _ := Parse(c.in)
		other, _ := Parse(c.other)
		got, doubt := r.Settle(other.Signs | r.Signs)
		if got.Number.String() != c.want || doubt != c.doubt {
			t.Errorf("%s beside %s = %s (doubt %v), want %s (%v)", c.in, c.other, got.Number, doubt, c.want, c.doubt)
		}
	}
}

func TestRate(t *testing.T) {
	n := FromInt
	for _, c := range []struct {
		rate Rate
		want string
	}{
		{NewRate(n(1), n(3)), "0.333333"}, {NewRate(n(2), n(3)), "0.666667"}, {NewRate(n(-1), n(3)), "-0.333333"},
		{NewRate(n(1), n(2000000)), "0.000001"}, {NewRate(n(-1), n(2000000)), "-0.000001"}, {NewRate(n(77), n(72)), "1.069444"},
		{NewRate(n(77), n(72)).Clamp(), "1"}, {NewRate(n(-1), n(2)).Clamp(), "0"}, {NewRate(n(1), n(2)).Clamp(), "0.5"},
	} {
		if got := c.rate.Round(6).String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
	if NewRate(n(1), n(0)).Present() {
		t.Error("a rate over nothing is present")
	}
	if NewRate(n(1), n(3)).Cmp(NewRate(n(333333), n(1000000))) <= 0 {
		t.Error("1/3 is not above 0.333333")
	}
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		for _, s := range []string{"12", "1 234,5", "environ 20", "72 %", "20 000 €"} {
			Parse(s)
		}
	}
}

// Every word for nothing is heard, whatever its case, and those of two letters
// with a dot behind each.
func TestBlankWords(t *testing.T) {
	for w := range blankWords {
		written := []string{w, strings.ToUpper(w), " " + w, strings.ToUpper(w[:1]) + w[1:]}
		if len(w) == 2 {
			written = append(written, w[:1]+"."+w[1:]+".", w[:1]+". "+w[1:]+".")
		}
		for _, s := range written {
			if !BlankWord(s) {
				t.Errorf("BlankWord(%q) is false", s)
			}
		}
	}
}
