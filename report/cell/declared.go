package cell

import (
	"strings"

	"bilan/report/fold"
)

// declarations are what a file may declare of its own data, folded, each as a
// whole text or as a part of one: INTAKE, "Illustrative and provisional".
var declarations = map[string]map[string]bool{
	"illustrative": {
		"donnees illustratives": true, "donnees fictives": true, "donnees inventees": true, "donnees de demonstration": true,
		"donnees entierement illustratives": true, "donnees entierement fictives": true, "donnees entierement inventees": true,
		"exemple fictif": true, "jeu d essai": true, "a titre d illustration": true,
	},
	"provisional": {
		"provisoire": true, "version provisoire": true, "bilan provisoire": true, "document provisoire": true, "donnees provisoires": true,
		"chiffres provisoires": true, "version de travail": true, "projet de bilan": true, "chiffres non definitifs": true,
	},
}

// natureWords are what « Nature des données » may be answered with, folded in
// the singular.
var natureWords = map[string]string{
	"illustratif": "illustrative", "illustrative": "illustrative", "fictif": "illustrative", "fictive": "illustrative",
	"inventee": "illustrative", "demonstration": "illustrative", "provisoire": "provisional", "brouillon": "provisional",
}

// longestDeclaration is more bytes than any of these takes with its white space: a
// longer text need not be folded.
const longestDeclaration = 200

// Declaration is what a text outside a table's lines declares: "illustrative",
// "provisional", or "" for a text that merely holds such a word (« Prix des
// inventions », « exercice fictif d'évacuation »).
func Declaration(text string) string {
	if name, answer, ok := strings.Cut(text, ":"); ok && len(name) <= longestDeclaration && fold.Key(name) == "nature des donnees" {
		if d := natureWords[fold.Singular(strings.TrimSpace(answer))]; d != "" {
			return d
		}
	}
	for _, part := range declarationParts(text) {
		if len(part) > longestDeclaration {
			continue
		}
		key := fold.Key(part)
		for _, kind := range [...]string{"illustrative", "provisional"} {
			if declarations[kind][key] {
				return kind
			}
		}
	}
	return ""
}

// declarationParts cuts a text where a part of its own may begin or end:
// at dashes between spaces, brackets, and marks between clauses.
func declarationParts(text string) []string {
	for _, dash := range [...]string{" - ", " – ", " — ", "–", "—"} {
		text = strings.ReplaceAll(text, dash, "|")
	}
	return strings.FieldsFunc(text, func(r rune) bool {
		switch r {
		case '|', ':', ';', ',', '.', '(', ')', '[', ']', '\n', '!':
			return true
		}
		return false
	})
}
