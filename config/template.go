package config

import (
	"strings"

	"bilan/report/wording/locale"
)

var preface = text{
	"fr": `bilan.yaml : comment bilan lit les envois et écrit la revue.
Tout est facultatif. Les lignes qui commencent par # sont des exemples :
retirer le # pour les employer. Les chemins partent de ce dossier-ci.`,
	"en": `bilan.yaml: how bilan reads submissions and writes the review.
Everything is optional. Lines that begin with # are examples: take the # away
to use them. Paths start from this folder.`,
}

// Template is a commented bilan.yaml to begin with, for a language of the outputs
// (French for any other) and explained in it, or in French where it has no texts here. It
// names every key there is, in the order of the table of keys; those that are no good for a
// new folder as they are stand behind #.
func Template(lang string) []byte {
	lang = locale.Of(lang).Code
	var b strings.Builder
	b.WriteString(commented(preface.in(lang)))
	for _, k := range table {
		if k.help != nil {
			b.WriteString("\n" + commented(k.help.in(lang)))
		}
		lines := k.lines(lang)
		if !k.inUse && !(k.name == keyOfLanguage && lang != defaultLang) {
			lines = commented(lines)
		}
		b.WriteString(strings.TrimSuffix(lines, "\n") + "\n")
	}
	return []byte(b.String())
}

// lines are the key and its example as YAML.
func (k key) lines(lang string) string {
	value := k.example.in(lang)
	if k.name == keyOfLanguage {
		value = lang
	}
	for _, below := range k.keys {
		value += "\n  " + below.lines(lang)
	}
	if !strings.HasPrefix(value, "\n") {
		value = " " + value
	}
	return k.name + ":" + value
}

// commented makes comments of lines; the last ends with a line break.
func commented(lines string) string {
	return "# " + strings.ReplaceAll(lines, "\n", "\n# ") + "\n"
}
