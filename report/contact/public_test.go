package contact

import (
	"encoding/json"
	"testing"
)

// A Publisher hides contacts, whatever it was made of, but where it was made to
// show them.
func TestPublisher(t *testing.T) {
	const s = "zoe@exemple.fr, 06 12 34 56 78"
	own := Words{Address: "[adresse]", Number: "[numéro]"}
	for _, c := range []struct {
		name string
		p    *Publisher
		want string
	}{
		{"nil", nil, "[email], [phone]"},
		{"zero", &Publisher{}, "[email], [phone]"},
		{"hiding", Hiding(), "[email], [phone]"},
		{"in other words", Hiding().In(own), "[adresse], [numéro]"},
		{"nil in other words", (*Publisher)(nil).In(own), "[adresse], [numéro]"},
		{"showing", Showing(), s},
		{"showing in other words", Showing().In(own), s},
	} {
		got := c.p.Public(s)
		data, err := json.Marshal(got)
		if got.String() != c.want || string(data) != `"`+c.want+`"` || err != nil {
			t.Errorf("%s: %q and %s (%v), want %q", c.name, got, data, err, c.want)
		}
	}
}
