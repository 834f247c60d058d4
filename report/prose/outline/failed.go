package outline

import "bilan/report/pattern"

// tellsFailed reports a heading or a leading sentence over what did not take place alone.
func tellsFailed(low string) bool { return failed.MatchString(low) && !succeeded.MatchString(low) }

var (
	failed = pattern.Of(`\b(?:(?:n'(?:a|ont|avons|_|est)|ne (?:s'est|se sont|sont)|non|pas)\b(?: [a-z']+){0,3}? (?:pu|fait|faits|faite|faites|abouti|` +
		`eu lieu|marche|tenue?s?|realisee?s?|menee?s?|reussi|demarree?s?|lancee?s?|mis en oe?uvre|engagee?s?|vu le jour|ete faite?s?)\b|abandons?|` +
		`abandonnee?s?|annulations?|annulee?s?|(?:restee?s?|restent?) (?:en plan|sur le carreau|en rade|en suspens)|echecs?|rate(?:e|s|es)|` +
		`loupe(?:e|s|es)?|passee?s? a la trappe|tombee?s? a l'eau)\b`)
	succeeded = pattern.Of(`\b(?:ce qui (?:_|s'est)|reussites?|succes|bien marche|et (?:ce qui|ce que|les) [a-z' ]*(?:fait|abouti|marche)|reports?|reportee?s?)\b`)
)
