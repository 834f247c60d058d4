package ods

import "strings"

// bareFormula takes off the prefix that names the formula's language (of:=).
func bareFormula(s string) string {
	before, after, ok := strings.Cut(s, "=")
	if !ok || before != "" && (!strings.HasSuffix(before, ":") || strings.ContainsAny(before, " \"([")) {
		return s
	}
	return after
}

// shownError recognises the text of an error beside a formula: writers from
// before LibreOffice's extension give such a cell the value 0.
func shownError(shown string) bool {
	s := strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "").Replace(shown)
	if n, ok := strings.CutPrefix(s, "Err:"); ok {
		return n != "" && strings.Trim(n, "0123456789") == ""
	}
	if len(s) < 3 || s[0] != '#' {
		return false
	}
	switch s {
	case "#N/A", "#N/D", "#NV":
		return true
	}
	name := strings.TrimRight(s[1:], "!?")
	return name != s[1:] && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ/0") == ""
}
