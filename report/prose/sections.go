package prose

import "bilan/report/prose/outline"

// section says what a block or a sentence tells of, as package outline has it.
type section = outline.Section

const (
	secOpen    = outline.Open
	secResults = outline.Results
	secPlan    = outline.Plan
	secIntro   = outline.Intro
	secClosed  = outline.Closed
)
