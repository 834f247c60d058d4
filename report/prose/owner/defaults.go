package owner

import "bilan/report/pattern"

// defaultRules are of nouns that count what somebody has rather than what was done, where no verb
// nearby says that the cluster did something with them. They come behind all others.
var defaultRules = []rule{
	{name: "N salariés de quelqu'un", reason: third, counts: true, behind: pattern.Of(`^ (?:salariee?s?|emplois?|collaborateurs|collaboratrices|employes)\b`), notIn: pattern.Of(`\b(?:form|accompagn|sensibilis|recrut|embauch|plac|particip|suivi|benefici|cree|maintenu|sauv|concern|touch|pass|mobilis|partag|inscri|inform|diplom|evalu|certifi|equip|dispo|accueil|transfer|repris|mut|insert|orient|tutor|recu|reuni|rassembl|venu|present|stages?\b|sessions?|interven|visit|enquet|sond|repond|gener|trouv|ont|seront|auront|premiers|exercice|simul|attir)[a-z]*`)},
}
