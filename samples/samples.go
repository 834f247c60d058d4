// Package samples carries, inside the program, what it says of its samples:
// the catalogue of problems, which a test writes from the files in anomalies.
package samples

import (
	"embed"

	"bilan/report/wording/locale"
)

//go:embed anomalies/CATALOGUE*.md
var catalogues embed.FS

// Catalogue is the catalogue of problems in a language; that of locale.Default
// where the language has none.
func Catalogue(lang string) string {
	for _, name := range []string{CatalogueName(lang), CatalogueName(locale.Default)} {
		if text, err := catalogues.ReadFile("anomalies/" + name); err == nil {
			return string(text)
		}
	}
	return ""
}

// CatalogueName is the name of the file of a language's catalogue.
func CatalogueName(lang string) string {
	if lang == locale.Default {
		return "CATALOGUE.md"
	}
	return "CATALOGUE." + lang + ".md"
}
