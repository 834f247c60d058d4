package main

import (
	"context"
	"slices"
	"strings"
	"time"

	"bilan/cmd/console"
	"bilan/cmd/formats"
	"bilan/cmd/output"
)

// environment is all that a run may touch.
type environment struct {
	ctx context.Context
	// variable is the value of an environment variable, and whether it is set.
	variable func(name string) (string, bool)
	console  *console.Console
	now      func() time.Time // asked only where nothing else gives the year
	desk     desktop
	disk     output.System    // what outputs are written through
	formats  []formats.Format // the files that a review is written as
}

// lookup looks variables up in a list of NAME=value, of which the last counts.
func lookup(environ []string) func(string) (string, bool) {
	return func(name string) (string, bool) {
		for _, kv := range slices.Backward(environ) {
			if v, ok := strings.CutPrefix(kv, name+"="); ok {
				return v, true
			}
		}
		return "", false
	}
}
