package figure

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
	"bilan/report/quantity"
)

// qualifiers are the words before a number that say how it is meant, the longest first.
// Those of package quantity are for cells; in sentences verbs say the same.
var qualifiersBefore = []struct {
	form *pattern.Expr
	is   quantity.Qualifier
}{
	{pattern.Of(`\b(?:un peu (?:plus|moins) d(?:e |')|autour d(?:e |')|aux alentours d(?:e |')|de l'ordre d(?:e |')|pres d(?:e |')|environ |quelques? |` +
		`presque |a peu pres |approximativement |aux environs d(?:e |')|plus ou moins |peu ou prou |en gros |quelque chose comme |env\.? ?|` +
		`avoisin\w+ (?:les |le |des )?|approch\w+ (?:des |de |les )?|frol\w+ (?:les |la |le |des )?|` +
		`(?:estime|estimee|estimes|estimees|evalue|evaluee|evalues|evaluees|estimer|evaluer|chiffrer) a |grosso modo |quasi(?:ment)? )$`), quantity.About},
	{pattern.Of(`(?:\b(?:au moins (?:de |d')?|au minimum (?:de |d')?|[a_] minima (?:de |d')?|(?:un )?minimum (?:d(?:e |'))?|au bas mot |a tout le moins |plus d(?:e |')|` +
		`pas moins d(?:e |')|depass\w+ (?:les |la barre des |le seuil des |le cap des |desormais (?:les )?|largement (?:les )?)?|superieure?s? a |` +
		`au-dessus d(?:e |es )|au-dela d(?:e |es )|franchi\w* (?:les |la barre des |le cap des |le seuil des )?|exced\w+ (?:les )?)|\+ de |>=? ?)$`), quantity.AtLeast},
	{pattern.Of(`(?:\b(?:au plus (?:de |d')?|au maximum (?:de |d')?|au grand maximum |(?:un )?maximum (?:d(?:e |'))?|moins d(?:e |')|jusqu'a |jusqu'aux? |inferieure?s? a |` +
		`au-dessous d(?:e |es )|en dessous d(?:e |es )|dans la limite de |sans depasser |sous (?:la barre |le seuil )?(?:des |de |les ))|<=? ?)$`), quantity.AtMost},
}

// clauseEnd is where the qualifier at the end of a short clause may begin: « 4 ateliers
// cyber minimum ».
func clauseEnd(low string, at int) int {
	if g := qualifierAtEnd.FindStringSubmatchIndex(low[at:]); g != nil {
		return at + g[2]
	}
	return -1
}

var qualifierAtEnd = pattern.Of(`^(?: [a-z'-]+){1,7}?( (?:environ|au minimum|minimum|au maximum|maximum|au moins|au plus|mini|maxi))(?:[ ,;.)]*$|[,;.)])`)

var qualifierBehind = pattern.Of(`^ ?(?:\(?(environ|env\.?|approximativement|a peu pres)\b|(?:au )?(minimum|moins\b|min\b|mini\b)|` +
	`(?:au )?(maximum|plus\b|max\b|maxi\b)|(et plus|ou plus)\b)`)

// figureBehind is a number that a qualifier behind another stands before.
var figureBehind = pattern.Of(`^ ?(?:[0-9]|une? [a-z]+aine\b|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|` +
	`cinquante|soixante|cent|mille)\b)`)

// readQualifier finds the words around a number that qualify it: those before it, else
// those behind it or behind its noun.
func readQualifier(t passage.Text, m *Figure) {
	before := Before(t.Low, m.Begin)
	skipped := m.Begin - len(before)
	if is, from := qualifierEnding(before); from >= 0 {
		m.Begin = skipped + from
		switch {
		case is == quantity.AtLeast && from > 0 && notMoreThan.MatchString(before[:from]):
			m.Qualifier = quantity.AtMost
		case m.High == nil && (m.Qualifier == quantity.Exact || m.Qualifier == quantity.About):
			m.Qualifier = is
		}
		return
	}
	if m.High != nil || m.Qualifier != quantity.Exact {
		return
	}
	if at := len(strings.TrimRight(t.Low[:m.Begin], " ")) - 1; at >= 0 && strings.ContainsRune("~∼≈≃±", t.Runes[at]) {
		m.Begin, m.Qualifier = at, quantity.About
		return
	}
	for _, at := range []int{m.End, m.Tail, clauseEnd(t.Low, m.Tail)} {
		if at < m.End || at > len(t.Low) {
			continue
		}
		g := qualifierBehind.FindStringSubmatchIndex(t.Low[at:])
		switch {
		case g == nil:
			continue
		case g[2] >= 0 && figureBehind.MatchString(t.Low[at+g[1]:]):
			return // « 3 portes ouvertes (environ 600 visiteurs) »
		case g[2] >= 0:
			m.Qualifier = quantity.About
		case strings.HasPrefix(t.Low[at+g[1]:], " de ") || strings.HasPrefix(t.Low[at+g[1]:], " d'"):
			continue // « 10 de moins de 20 salariés »
		case g[4] >= 0 && (at+g[1] >= len(t.Low) || t.Low[at] != ' ' || auOrWord(t.Low[at:at+g[1]])):
			m.Qualifier = quantity.AtLeast
		case g[6] >= 0 && auOrWord(t.Low[at:at+g[1]]):
			m.Qualifier = quantity.AtMost
		case g[8] >= 0:
			m.Qualifier = quantity.AtLeast
		default:
			continue
		}
		return
	}
}

// qualifierEnding is the qualifier with which words end, and where it begins: of several, as « moins de »
// within « au moins de », the longest. -1 for none.
func qualifierEnding(before string) (is quantity.Qualifier, from int) {
	from = -1
	for _, q := range qualifiersBefore {
		if at := q.form.FindStringIndex(before); at != nil && (from < 0 || at[0] < from) {
			is, from = q.is, at[0]
		}
	}
	return is, from
}

// notMoreThan turns a bound from below around: « sans dépasser », « ne dépasse pas ».
var notMoreThan = pattern.Of(`\b(?:sans|ne|ni|n'|pas) ?$`)

// auOrWord tells « 4 minimum » and « 4 au plus » from « 4 de plus », « 4 plus larges ».
func auOrWord(s string) bool { return auWord.MatchString(s) }

var auWord = pattern.Of(`^ ?(?:au (?:minimum|moins|maximum|plus)|minimum|maximum|mini|maxi|min|max)$`)
