package config

import _ "embed"

//go:embed bilan_fr.yaml
var templateFR []byte

//go:embed bilan_en.yaml
var templateEN []byte

// Template is a commented bilan.yaml to begin with, in a language: en, or fr
// for anything else. It names every key there is.
func Template(lang string) []byte {
	if lang == "en" {
		return templateEN
	}
	return templateFR
}
