// Package samples carries, inside the program, what it tells of its samples:
// the catalogue of problems, which a test writes from the files in anomalies.
package samples

import _ "embed"

//go:embed anomalies/CATALOGUE.md
var catalogueFR string

//go:embed anomalies/CATALOGUE.en.md
var catalogueEN string

// Catalogue is the catalogue of problems in a language: en, or fr for anything
// else.
func Catalogue(lang string) string {
	if lang == "en" {
		return catalogueEN
	}
	return catalogueFR
}
