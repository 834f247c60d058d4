package config

import (
	"slices"
	"testing"
)

// Places of the authority: the default stands where the key is absent or blank; a
// list without an element names none.
func TestAuthorityPlaces(t *testing.T) {
	for yaml, want := range map[string][]string{
		"lang: fr\n":          {DefaultAuthority},
		"authority:\n":        {DefaultAuthority},
		"authority: []\n":     {},
		"authority: [a, b]\n": {"a", "b"},
	} {
		c, err := load("bilan.yaml", []byte(yaml), nil, nil, nil)
		if err != nil || c.Authority == nil || !slices.Equal(c.Authority, want) {
			t.Errorf("%q: %q, %v", yaml, c.Authority, err)
		}
	}
	if c, err := load("", nil, nil, nil, nil); err != nil || c.Authority != nil {
		t.Errorf("without a configuration: %q, %v", c.Authority, err)
	}
}
