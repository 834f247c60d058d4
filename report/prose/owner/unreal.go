package owner

import "bilan/report/pattern"

// unreal reports a figure of what would have been, or would be if something else were so: « nous aurions
// suivi N », « si l'aide venait, N ». What is hoped for in the present conditional alone is a plan.
func (v *view) unreal() bool {
	return unrealPast.MatchString(v.before(v.left)) || supposed.MatchString(v.Low) && conditional.MatchString(v.Low)
}

var (
	unrealPast  = pattern.Of(`\baur(?:ait|aient|ions|iez|ais) [a-z][^;]*$`)
	supposed    = pattern.Of(`^\W*(?:si |s'il|faute de |sans )`)
	conditional = pattern.Of(`\b[a-z]{3,}(?:rait|raient|rions)\b`)
)
