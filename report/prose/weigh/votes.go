package weigh

import (
	_ "embed" // for votes.txt
	"strconv"
	"strings"
	"sync"
)

// votesText has a line for each clue that votes: its vote, a tab, its name.
//
//go:embed votes.txt
var votesText string

// votes are those of the clues, by their names.
var votes = sync.OnceValue(func() map[string]int {
	table := map[string]int{}
	for line := range strings.Lines(votesText) {
		vote, name, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if n, err := strconv.Atoi(vote); ok && err == nil {
			table[name] = n
		}
	}
	return table
})
