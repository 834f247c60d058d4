package document

import (
	"strings"

	"bilan/report/pattern"
)

// asked is the beginning of a question of a form, by its number: « Q4. Vos réalisations en matière de réemploi »,
// « Question n° 2 – Quels projets pour 2025 ? »
var asked = pattern.Of(`^(?:Q ?\.? ?|Question (?:n° ?)?)[0-9]{1,2} ?(?:[.:)]|[–—-]) ?(\p{L}.*)$`)

// demand begins what a form asks for without a question: « Décrivez vos actions ».
var demand = pattern.Of(`^\p{Lu}\p{Ll}+ez\b`)

// longestQuestion is how many characters a question of a form has at most.
const longestQuestion = 300

// questions makes headings of the numbered questions of a form, two at least, whose answers stand below them
// without a mark. What stands behind the question mark is the answer: « Q1. Combien d'adhérents ? 46 ».
func questions(blocks []Block) []Block {
	blocks = citedQuestions(blocks)
	var found []int
	for i := range blocks {
		if b := &blocks[i]; b.Speaker != "" {
			return blocks // in a dialogue each answer says that it is one
		} else if question, _ := questionOf(b); question != "" {
			found = append(found, i)
		}
	}
	if len(found) < 2 {
		return blocks
	}
	var out []Block
	for i, b := range blocks {
		if len(found) == 0 || found[0] != i {
			out = append(out, b)
			continue
		}
		found = found[1:]
		question, said := questionOf(&b)
		out = append(out, Block{Kind: Heading, Style: "question", Text: question, Place: b.Place})
		if said != "" {
			b.Kind, b.Style, b.Label, b.Text = Paragraph, "", "", said
			out = append(out, b)
		}
	}
	return out
}

// questionOf is the question that a block is, with its number, and what stands behind it; "" for none.
func questionOf(b *Block) (question, said string) {
	if b.Quoted || b.Kind != Paragraph && !(b.Kind == Heading && strings.HasPrefix(b.Style, "plain")) {
		return "", ""
	}
	m := asked.FindStringSubmatch(b.Text)
	if m == nil || len(m[1]) > longestQuestion {
		return "", ""
	}
	if end := strings.LastIndexByte(b.Text, '?'); end >= 0 {
		return b.Text[:end+1], strings.TrimSpace(b.Text[end+1:])
	}
	if sentenceEnd(m[1]) && !demand.MatchString(m[1]) {
		return "", "" // the answer alone, under the number of its question
	}
	return strings.TrimRight(b.Text, " :"), ""
}

// cited is what another asked, between quotation marks, with its number and what stands behind it: « 2/ "Quelles actions
// avez-vous menées ?" », « "Combien d'adhérents ?" Nous sommes 46. »
var cited = pattern.Of(`^([0-9]{1,2} ?[/.)–—-] *|)["«“] *([^"«»“”]{8,})["»”]\s*[:.]?(?: (.*)|)$`)

// citedQuestions makes headings, without their quotation marks, of the questions of another that a text cites
// one by one to answer each, two at least; numbered as they are, those that are none are answered too: « 4/ "Le
// montant du formulaire est faux" ».
func citedQuestions(blocks []Block) []Block {
	var out []Block
	answered := 0
	for i, b := range blocks {
		m := cited.FindStringSubmatch(b.Text)
		if m == nil || b.Kind == Row || b.Quoted || b.Speaker != "" || len(m[2]) > longestQuestion {
			out = append(out, b)
			continue
		}
		text, said := strings.TrimSpace(m[2]), strings.TrimSpace(m[3])
		asks := strings.HasSuffix(text, "?")
		if said == "" && (i+1 == len(blocks) || cited.MatchString(blocks[i+1].Text)) || !asks && (m[1] == "" || said != "") {
			out = append(out, b)
			continue
		}
		if asks {
			answered++
		}
		out = append(out, Block{Kind: Heading, Style: "plain" + numberStyle(b.Text), Text: m[1] + text, Place: b.Place})
		if said != "" {
			b.Kind, b.Label, b.Text = Paragraph, "", said
			out = append(out, b)
		}
	}
	if answered < 2 {
		return blocks
	}
	return out
}
