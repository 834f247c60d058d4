package records

import (
	"slices"
	"testing"

	"bilan/report/changes"
	"bilan/report/wording"
	"bilan/report/wording/locale"
)

// What is compared of two files of lines stands in them, and has a name in every language.
func TestComparedColumns(t *testing.T) {
	keys := make([]string, len(lineColumns))
	for i, c := range lineColumns {
		keys[i] = c.key
	}
	for _, c := range changes.Columns() {
		if !slices.Contains(keys, c.Key) || c.Qualifier != "" && !slices.Contains(keys, c.Qualifier) {
			t.Errorf("%s, %q: no column of the file", c.Key, c.Qualifier)
		}
		for _, lang := range locale.Codes() {
			if wording.For(lang).Optional("col."+c.Slug) == "" {
				t.Errorf("col.%s has no text in %s", c.Slug, lang)
			}
		}
	}
	if f, err := changes.New(keys, func(func([]string) bool) {}); err != nil || len(changes.Between(f, f, nil).Missing) > 0 {
		t.Errorf("a file of the columns: %v", err)
	}
}
