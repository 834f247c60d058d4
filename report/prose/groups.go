package prose

import (
	"bilan/report/prose/document"
	"bilan/report/prose/passage"
)

// groups tell of the blocks below each heading, by its place, what most of their sentences do: they
// tell what was, or what is to come. It is secOpen where neither is plain.
func groups(blocks []document.Block) map[int]section {
	out := map[int]section{}
	for i := range blocks {
		if blocks[i].Kind != document.Heading {
			continue
		}
		past, ahead := 0, 0
		for j := i + 1; j < len(blocks) && blocks[j].Kind != document.Heading; j++ {
			if blocks[j].Kind == document.Row || blocks[j].Quoted {
				continue
			}
			t := passage.New(blocks[j].Text)
			for _, at := range passage.Sentences(t) {
				low := passage.TrimSpaces(t.Low[at[0]:at[1]])
				switch was, will := passage.IsPast(low), passage.IsFuture(low); {
				case passage.Orders(low), will && !was:
					ahead++
				case was && !will:
					past++
				}
			}
		}
		switch {
		case ahead > 0 && past == 0, ahead > 3*past:
			out[i] = secPlan
		case past > 0 && ahead == 0, past > 3*ahead:
			out[i] = secResults
		}
	}
	return out
}
