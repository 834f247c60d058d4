package opendata

import (
	"strings"
	"testing"

	"bilan/report/contact"
)

func TestWrite(t *testing.T) {
	row := make([]string, len(Columns))
	row[4], row[7], row[8] = "Grappe Exemple", "=Aide, contact@exemple.example", "-5"
	for _, c := range []struct {
		by     *contact.Publisher
		object string
	}{
		{contact.Hiding(), `"'=Aide, [email]"`},
		{contact.Showing(), `"'=Aide, contact@exemple.example"`},
	} {
		var b strings.Builder
		if err := Write(&b, [][]string{row}, c.by); err != nil {
			t.Fatal(err)
		}
		want := strings.Join(Columns, ",") + "\n,,,,Grappe Exemple,,," + c.object + ",-5,,,,,,,\n"
		if b.String() != want {
			t.Errorf("got %q, want %q", b.String(), want)
		}
	}
}
