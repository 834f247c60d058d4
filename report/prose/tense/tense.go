// Package tense asks what most sentences of a text tell, by their tenses: what was done, or what
// is to come.
package tense

import (
	"strconv"
	"strings"

	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Groups tell of the blocks below each heading, by its place, what most of their sentences do: they
// tell what was, or what is to come. It is outline.Open where neither is plain.
func Groups(blocks []document.Block) map[int]outline.Section {
	out := map[int]outline.Section{}
	for i := range blocks {
		if blocks[i].Kind != document.Heading {
			continue
		}
		end := i + 1
		for end < len(blocks) && blocks[end].Kind != document.Heading {
			end++
		}
		past, ahead := tenses(blocks[i+1 : end])
		switch {
		case ahead > 0 && past == 0, ahead > 3*past:
			out[i] = outline.Plan
		case past > 0 && ahead == 0, past > 3*ahead:
			out[i] = outline.Results
		}
	}
	return out
}

// tenses counts the sentences that tell what was, and those that tell what is to come.
func tenses(blocks []document.Block) (past, ahead int) {
	for i := range blocks {
		if blocks[i].Kind == document.Row || blocks[i].Quoted {
			continue
		}
		t := passage.New(blocks[i].Text)
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
	return past, ahead
}

// Announces reports a letter or an act whose object, or a document whose title, is the plan of a
// year, and names no results.
func Announces(blocks []document.Block, year int) bool {
	for i := range min(len(blocks), 25) {
		low := strings.TrimSpace(passage.New(blocks[i].Text).Low)
		object, ok := strings.CutPrefix(strings.Replace(low, "objet:", "objet :", 1), "objet :")
		if !ok && (i > 2 || blocks[i].Kind != document.Heading) {
			continue
		}
		results, plan := outline.Tells(object)
		if ahead := plan && !results && passage.NamesYear(object, year+1) && !passage.NamesYear(object, year); ahead || ok {
			return ahead
		}
	}
	return false
}

// Ahead reports a document that tells what is to come and no results: most of its sentences look
// ahead, and it names the year of the plan more often than that of the results.
func Ahead(blocks []document.Block, year int) bool {
	past, ahead := tenses(blocks)
	now, next := 0, 0
	for i := range blocks {
		now += strings.Count(blocks[i].Text, strconv.Itoa(year))
		next += strings.Count(blocks[i].Text, strconv.Itoa(year+1))
	}
	return year > 0 && ahead > 2 && ahead > 2*past && next > now
}
