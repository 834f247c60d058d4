package members

import (
	"fmt"
	"os"
)

func debug(r *reading) {
	if os.Getenv("MDBG") == "" {
		return
	}
	for _, c := range r.tally.claims {
		if c.at == r.tally.at {
			fmt.Fprintf(os.Stderr, "CLAIM %v %v ev %d own %v at %d | %s\n", []string{"total", "previous", "territory", "share", "paid"}[c.kind], c.number, c.evidence, c.own, c.at, c.quote)
		}
	}
}
