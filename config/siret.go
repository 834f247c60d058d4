package config

import (
	"strings"

	"bilan/report/siret"
)

// isSIRET reports whether a text is a SIRET, with spaces between its digits or not.
func isSIRET(s string) bool { return siret.Valid(strings.ReplaceAll(s, " ", "")) }
