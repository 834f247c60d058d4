package document

import (
	"strings"

	"bilan/report/pattern"
)

// turn is the beginning of what somebody says, in minutes that give the words of each: « M. Ébauche. –
// Merci », « **La présidente :** Je rappelle… », « R. Nous sommes 51 ».
var turn = pattern.Of(`^\*{0,2}((?:(?:M\.|MM\.|Mme|Mlle|Me|Dr|Monsieur|Madame)\s+\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’-]*\.?){0,2}|` +
	`(?:[Ll]e|[Ll]a|[Ll]['’])\s?(?:vice-)?(?:[Pp]résident|[Dd]irect|[Mm]aire|[Rr]apporteu|[Aa]nimat|[Tt]résori|[Ss]ecrétaire|[Dd]élégué|élu|chargé|` +
	`adjoint|conseill)\p{Ll}*)(?:,? \([^()]{2,60}\)|, [^.:–—]{2,50})?)\*{0,2}(?:\s?\.)?\*{0,2}(?:\s*[–—-]\s|\s?:\*{0,2}\s)\*{0,2}(\S.*)$`)

// answer is the beginning of an answer, and question that of what is asked, where letters stand for both.
var answer = pattern.Of(`^\*{0,2}(R|Rép|Réponse|Q|Question)(?:\s?[0-9]{1,2})?\*{0,2}\s?(?:\.|:|[–—-]|\)) ?\*{0,2}\s?(\S.*)$`)

// speaks reports a line with which somebody begins to speak.
func speaks(line string) bool { return turn.MatchString(line) || answer.MatchString(line) }

// speeches takes from the paragraphs of a dialogue who says each: three at least, of two speakers.
func speeches(blocks []Block) {
	who := map[string]int{}
	all := 0
	for i := range blocks {
		if name, _ := spoken(&blocks[i]); name != "" {
			who[name]++
			all++
		}
	}
	if all < 3 || len(who) < 2 && who["R"]+who["Réponse"]+who["Rép"] < 2 {
		return
	}
	for i := range blocks {
		if name, rest := spoken(&blocks[i]); name != "" {
			blocks[i].Speaker, blocks[i].Text, blocks[i].Label = name, rest, ""
		}
	}
}

// spoken is who says a paragraph, and what; "" for one that nobody is named for.
func spoken(b *Block) (name, rest string) {
	if b.Kind != Paragraph || b.Quoted {
		return "", ""
	}
	m := turn.FindStringSubmatch(b.Text)
	if m == nil {
		m = answer.FindStringSubmatch(b.Text)
	}
	if m == nil {
		return "", ""
	}
	rest = m[2]
	if own := strings.TrimSpace(strings.TrimPrefix(rest, "«")); own != rest && strings.Count(rest, "«") == 1 && strings.HasSuffix(own, "»") {
		rest = strings.TrimSpace(strings.TrimSuffix(own, "»")) // what is said stands in quotes whole
	}
	return strings.TrimRight(m[1], ". "), rest
}
