package main

import (
	"bilan/report"
)

// annotate writes a copy of each file that has something to mend.
func (c *command) annotate(*report.Review, gathered, report.Options, string) bool { return true }
