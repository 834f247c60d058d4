package act

import (
	"strings"

	"bilan/report/pattern"
)

// presided is who presides over the cluster, as a text says it.
var presided = pattern.Of(`[Pp]résidée?(?: depuis [^,.;]{2,20}?)? par (?:M\. |Mme |Monsieur |Madame )((?:\p{Lu}[\p{L}’'-]+[ ,.;])(?:\p{Lu}[\p{L}’'-]+[ ,.;]?){0,2})`)

// President is who presides over the cluster, as a sentence says it; "" for nobody.
func President(sentence string) string {
	if m := presided.FindStringSubmatch(sentence); m != nil {
		return strings.Trim(m[1], " ,.;")
	}
	return ""
}
