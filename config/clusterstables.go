package config

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/french"
	"bilan/report/wording/locale"
)

// tableKind is a kind of sheet of the workbook in which clusters are named.
type tableKind struct {
	// key is that of the configuration; name is the sheet's.
	key  string
	name text
	// columns are what may be given, the first of which heads the table.
	columns []tableColumn
	// examples are the rows of a new workbook, by column.
	examples [][]text
	add      func(t *tables, key string, r *tableRow)
}

// tableColumn is a column, or what else is named there.
type tableColumn struct {
	key  string
	name text
	// help says what is to be given; width is that of the column.
	help  text
	width float64
}

// is reports whether a heading is the column's, in whatever language and however it is
// written.
func (c tableColumn) is(heading string) bool {
	plain := plainName(heading)
	for _, name := range c.name {
		if plainName(name) == plain {
			return true
		}
	}
	return false
}

func (k *tableKind) headings() string {
	names := make([]string, len(k.columns))
	for i, c := range k.columns {
		names[i] = c.name.in(defaultLang)
	}
	return strings.Join(names, ", ")
}

// plainName is a name without case, accents and signs.
func plainName(s string) string {
	words := strings.FieldsFunc(french.Plain(strings.ToLower(s)), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(words, " ")
}

// sheetKind is the kind of a sheet by its name, nil for none. The only sheet of a file, as
// that of a CSV, names clusters whatever its name.
func sheetKind(name string, only bool) *tableKind {
	for i := range sheetKinds {
		for _, n := range sheetKinds[i].name {
			if plainName(n) == plainName(name) {
				return &sheetKinds[i]
			}
		}
	}
	if only {
		return &sheetKinds[0]
	}
	return nil
}

func sheetNames() []string {
	names := make([]string, len(sheetKinds))
	for i := range sheetKinds {
		names[i] = sheetKinds[i].name.in(defaultLang)
	}
	return names
}

var sheetKinds = []tableKind{
	{
		key: "clusters", name: text{"fr": "Grappes", "en": "Clusters"}, add: addCluster,
		columns: []tableColumn{
			{"name", text{"fr": "Grappe", "en": "Cluster"}, text{"fr": "Le nom de la grappe, comme il doit paraître.", "en": "The cluster's name, as it is to appear."}, 34},
			{"acronym", text{"fr": "Sigle", "en": "Acronym"}, text{"fr": "Il sert à la reconnaître.", "en": "It helps to recognise the cluster."}, 12},
			{"sector", text{"fr": "Filière", "en": "Sector"}, text{"fr": "Pour les totaux par filière.", "en": "For totals by sector."}, 20},
			{"territory", text{"fr": "Territoire", "en": "Territory"}, text{"fr": "Pour les totaux par territoire.", "en": "For totals by territory."}, 20},
			{"siret", text{"fr": "SIRET"}, text{"fr": "Quatorze chiffres.", "en": "Fourteen digits."}, 18},
			{"aliases", text{"fr": "Autres noms", "en": "Other names"}, text{"fr": "Les autres façons de l'écrire, séparées par un point-virgule.", "en": "Other ways to write it, parted by semicolons."}, 34},
			{"formerly", text{"fr": "Anciens noms", "en": "Former names"}, text{"fr": "Chacun avec sa dernière année : Exemple Méca (2022). Séparés par un point-virgule.", "en": "Each with its last year: Exemple Méca (2022). Parted by semicolons."}, 34},
			{"reminder_email", text{"fr": "Adresse de relance", "en": "Reminder address"}, text{"fr": "Où lui écrire. Une seule adresse.", "en": "Where to write to it. One address."}, 30},
			{"rna", text{"fr": "RNA"}, text{"fr": "Le numéro de l'association, s'il est connu.", "en": "The association's number, if known."}, 14},
			{"id", text{"fr": "Identifiant", "en": "Identifier"}, text{"fr": "Facultatif : minuscules, chiffres, tirets. Sans lui, c'est le nom. À donner avant de changer le nom, pour garder l'histoire.", "en": "Optional: lower case, digits, hyphens. Without it, it is the name. To be given before the name is changed, so as to keep the history."}, 20},
		},
		examples: [][]text{{same("Grappe Exemple")}},
	},
	{
		key: "themes", name: text{"fr": "Axes", "en": "Themes"}, add: addTerm,
		columns: []tableColumn{{"name", text{"fr": "Axe", "en": "Theme"}, text{"fr": "Le nom de l'axe.", "en": "The theme's name."}, 40}, otherSpellings},
	},
	{
		key: "types", name: text{"fr": "Types d'action", "en": "Action types"}, add: addTerm,
		columns: []tableColumn{{"name", text{"fr": "Type d'action", "en": "Action type"}, text{"fr": "S'ajoute à ceux que bilan connaît.", "en": "Added to those that bilan knows."}, 40}, otherSpellings},
	},
	{
		key: "units", name: text{"fr": "Unités", "en": "Units"}, add: addTerm,
		columns: []tableColumn{{"name", text{"fr": "Unité", "en": "Unit"}, text{"fr": "S'ajoute à celles que bilan connaît.", "en": "Added to those that bilan knows."}, 40}, otherSpellings},
	},
	{
		key: "thresholds", name: text{"fr": "Seuils", "en": "Thresholds"}, add: addThreshold,
		columns: []tableColumn{
			{"name", text{"fr": "Seuil", "en": "Threshold"}, text{"fr": "À partir de quand un constat est porté.", "en": "From when on a verdict is given."}, 40},
			{"value", text{"fr": "Valeur", "en": "Value"}, text{"fr": "Un pourcentage : 10 % au-delà du prévu, 80 % du prévu.", "en": "A percentage: 10 % over the plan, 80 % of the plan."}, 14},
		},
		examples: [][]text{{thresholdNames[0].name, same("10 %")}, {thresholdNames[1].name, same("80 %")}},
	},
}

var otherSpellings = tableColumn{"aliases", text{"fr": "Autres écritures", "en": "Other spellings"}, text{"fr": "Séparées par un point-virgule.", "en": "Parted by semicolons."}, 60}

// thresholdNames are what the rows of the sheet of thresholds name.
var thresholdNames = []tableColumn{
	{key: "exceeded", name: text{"fr": "Objectif dépassé", "en": "Exceeded"}},
	{key: "partly", name: text{"fr": "Partiellement atteint", "en": "Partly met"}},
}

// NewSheet is a sheet of a new workbook in which clusters are named.
type NewSheet struct {
	Name    string
	Columns []NewColumn
	// Rows are the rows under the headings, with a text a column at most; nil for none.
	Rows [][]string
}

// NewColumn is a column of a NewSheet: its heading, what is to be given there ("" where the
// heading says it), and its width in characters.
type NewColumn struct {
	Heading, Help string
	Width         float64
}

// ClustersTemplate are the sheets of a workbook to begin with, in a language of the outputs,
// French for any other: clusters, themes, types, units and thresholds.
func ClustersTemplate(lang string) []NewSheet {
	lang = locale.Of(lang).Code
	out := make([]NewSheet, len(sheetKinds))
	for i, k := range sheetKinds {
		out[i].Name = k.name.in(lang)
		for _, c := range k.columns {
			out[i].Columns = append(out[i].Columns, NewColumn{c.name.in(lang), c.help.in(lang), c.width})
		}
		for _, row := range k.examples {
			cells := make([]string, len(row))
			for j, t := range row {
				cells[j] = t.in(lang)
			}
			out[i].Rows = append(out[i].Rows, cells)
		}
	}
	return slices.Clip(out)
}
