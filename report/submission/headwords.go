package submission

import (
	"regexp"
	"slices"
	"strings"

	"bilan/report/field"
	"bilan/report/pattern"
)

// What people put around a heading that is known without it; the texts are
// folded.
var (
	// reminder: « Rappel de l'objectif 2024 ».
	reminder = pattern.Of(`^rappel(?: (?:de l|de la|de|du|d))? `)
	// ofYear, once the year itself is taken away: « Réalisé au 31/12/2024 »,
	// « Objectif pour l'année ». A date within the year is not taken away: what
	// was done by June is not what was done.
	ofYear = pattern.Of(`(?: (?:en|pour|au|a|fin|sur|de|du|l|le|annee|exercice|31 12|31 decembre|date|ce jour))+$`)
	// ofAction: « Libellé de l'action », « N° d'action », « Type du projet ».
	ofAction = pattern.Of(`(?: (?:de l|de|du|d|des))? (?:action|activite|projet|operation)$`)
	// nuance: « Objectif chiffré », « Commentaires éventuels ».
	nuance = pattern.Of(` (?:chiffre|annuel|fixe|initial|vise|eventuel|libre|associe|mobilise|implique)e?l?l?e?$`)
	// counted: « Nombre d'ateliers réalisés ».
	counted = pattern.Of(`(?i)^\s*(?:nb|nbre|nombre)\.?\s+(?:de\s+|d['’]\s?|des\s+)?(.+?)\s+(?:(pr[ée]vu|vis[ée]|attendu|programm[ée]|planifi[ée])|r[ée]alis[ée]|effectu[ée]|organis[ée]|men[ée]|tenu)e?s?\s*$`)
)

// Which headings words may be taken away from: the plan and the result of one
// action are told in prose, « Objectif de l'action », and a nuance may say that
// a column is another than its plain one.
var (
	actionHeadings = []string{"intitulé", "code", "type", "axe", "statut", "unité", "budget prévu", "budget réalisé", "échéance", "commentaire", "partenaires", "bénéficiaires"}
	nuanced        = []string{"prévu", "budget prévu", "commentaire", "partenaires", "bénéficiaires"}
	parting        = pattern.Of(`(?i)\s*(?:/|\n|&|\s(?:et|ou|and|or)\s)\s*`)
)

// begins reports whether a text begins as headings do.
func (dec *Decoder) begins(text string) bool {
	switch dec.firstWord(text) {
	case "rappel", "nb", "nbre", "nombre":
		return true
	}
	return dec.lexicon.Begins(field.Key(text))
}

// around understands a heading of lines by what is left without the words
// around it, or by parts that all say the same (« Axe / thématique »).
func (dec *Decoder) around(c *column, text string) {
	key := reminder().ReplaceAllString(dec.singular(text), "")
	for _, try := range []struct {
		words *regexp.Regexp
		only  []string
	}{{ofYear(), nil}, {ofAction(), actionHeadings}, {nuance(), nuanced}} {
		rest := try.words.ReplaceAllString(key, "")
		canon, figure := dec.lookup(kindLines, rest)
		if canon != "" && (try.only == nil || slices.Contains(try.only, canon)) {
			c.canon, c.figure, c.perhaps = canon, figure, dec.perhapsTitle(rest)
			return
		}
		if try.only == nil {
			key = rest
		}
	}
	if c.canon = dec.alike(text); c.canon == "" {
		dec.countedThings(c, text)
	}
}

// alike is what all parts of a heading say, "" where they differ.
func (dec *Decoder) alike(text string) string {
	parts := parting().Split(strings.TrimSpace(text), -1)
	if len(parts) < 2 {
		return ""
	}
	canon, _ := dec.lookup(kindLines, parts[0])
	for _, p := range parts[1:] {
		if next, _ := dec.lookup(kindLines, p); next != canon {
			return ""
		}
	}
	if canon == computed {
		return ""
	}
	return canon
}

// countedThings reads « Nombre d'ateliers réalisés » as réalisé, in ateliers.
func (dec *Decoder) countedThings(c *column, text string) {
	m := counted().FindStringSubmatch(text)
	if m == nil {
		return
	}
	things := dec.singular(m[1])
	if canon, _ := dec.lookup(kindLines, things); canon != "" && canon != "intitulé" {
		return
	}
	c.canon = "réalisé"
	if m[2] != "" {
		c.canon = "prévu"
	}
	if canon, _ := dec.lookup(kindLines, things); canon == "" {
		c.unit = "nombre de " + m[1]
	}
}

// settleTitles leaves one heading of titles: one that may be one is it where
// nothing else is.
func settleTitles(cols []column) {
	sure := slices.ContainsFunc(cols, func(c column) bool { return c.canon == "intitulé" && !c.perhaps })
	for i := range cols {
		if c := &cols[i]; c.canon == "intitulé" && c.perhaps && sure {
			c.canon = ""
		} else if c.canon == "intitulé" {
			sure = true
		}
	}
}
