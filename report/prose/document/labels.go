package document

import "strings"

// headLabels makes headings of numbered labels: « **1. Un réseau solide.** La grappe… ». Two at least
// that are numbered alike begin paragraphs, or are a paragraph alone.
func headLabels(blocks []Block) []Block {
	speeches(blocks)
	blocks = questions(blocks)
	count := map[string]int{}
	for i := range blocks {
		if b := &blocks[i]; b.Kind == Paragraph && b.Label != "" {
			count[numberStyle(b.Label)]++
		}
	}
	delete(count, "")
	var out []Block
	for _, b := range blocks {
		label, rest := b.Label, strings.TrimPrefix(b.Text, b.Label)
		if label == "" && numberStyle(b.Text) != "" && strings.HasSuffix(b.Text, ".") && len(strings.Fields(b.Text)) <= 8 && strings.Count(b.Text, ".") == 2 {
			label, rest = strings.TrimSuffix(b.Text, "."), ""
		}
		style := numberStyle(label)
		if b.Kind != Paragraph || b.Quoted || count[style] < 2 || len(rest) == len(b.Text) {
			out = append(out, b)
			continue
		}
		out = append(out, Block{Kind: Heading, Style: "label" + strings.TrimSpace(style), Text: label, Place: b.Place})
		if rest = strings.TrimLeft(rest, " .:–—-"); rest != "" {
			b.Label, b.Text = "", rest
			out = append(out, b)
		}
	}
	return out
}
