package account

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
)

var (
	// grantWord begins the name of a subsidy, and what says nothing of its funder.
	grantWord = pattern.Of(`(?i)^\s*(?:subventions?|aides?|financements?|participation|soutien|contribution|dotation)\b`)
	// linking is between the subsidy and its funder.
	linking = pattern.Of(`(?i)^(?:\s|[-–—:,(/])*(?:(?:de la|de l['’]|du|des|de|d['’]|la|le|l['’])\s*)?`)
)

// publicBodies are words of the names of those who give subsidies, in the singular.
var publicBodies = []string{
	"metropole", "region", "departement", "commune", "ville", "mairie", "etat", "europe", "europeen", "europeenne", "ademe", "bpi", "bpifrance", "feder", "fse", "interreg", "dreets", "direccte", "drac", "dreal", "prefecture",
	"agglomeration", "communaute", "conseil regional", "conseil departemental", "conseil general", "collectivite", "anct",
}

// unnamed are the words behind « subvention » that name no funder.
var unnamed = []string{
	"publique", "exploitation", "fonctionnement", "equilibre", "demandee", "accordee", "recue", "percue", "versee", "attribuee", "obtenue", "privee", "diverse", "autre", "sollicitee", "publiques et privee",
}

// subsidy reads the name of a subsidy, whose folded singular is key: « Subvention
// Métropole », « Aide de l'ADEME », and a public body alone. A word that only may be
// one (aide, participation) is one where a public body follows.
func subsidy(name, key string) (funder string, ok bool) {
	word := grantWord.FindString(name)
	if word == "" {
		if lexicons()[Income].find(key) != "" || !namesBody(key) || holdsSeveral(key) {
			return "", false
		}
		return withoutRemark(name), true
	}
	rest := name[len(word):]
	rest = withoutRemark(rest[len(linking.FindString(rest)):])
	folded := fold.Singular(rest)
	if !strings.HasPrefix(key, "subvention") {
		return rest, namesBody(folded)
	}
	if folded == "investissement" {
		return "", false
	}
	first, _, _ := strings.Cut(folded, " ")
	if slices.Contains(unnamed, first) {
		return "", true
	}
	return rest, true
}

// withoutRemark is the name of a funder without what follows it in brackets,
// or the bracket that held it.
func withoutRemark(name string) string {
	if before, _, ok := strings.Cut(name, "("); ok && strings.TrimSpace(before) != "" {
		name = before
	}
	return strings.Trim(name, " \u00a0()")
}

// namesBody reports a folded name that holds the words of a public body.
func namesBody(key string) bool {
	text := " " + key + " "
	return slices.ContainsFunc(publicBodies, func(body string) bool { return strings.Contains(text, " "+body+" ") })
}

// holdsSeveral reports a folded name whose words mean several things.
func holdsSeveral(key string) bool {
	text := " " + key + " "
	return slices.ContainsFunc(names[Income][several], func(words string) bool { return strings.Contains(text, " "+fold.Singular(words)+" ") })
}
