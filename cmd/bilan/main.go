// Command bilan holds the plans of industrial clusters against their results
// and writes the annual review.
package main

import (
	"context"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"

	"bilan/cmd/output"
)

// growth is by how many percent of what is in use the memory may grow before
// it is collected: on large inputs, pages of fresh memory cost as much time as
// collecting twice as often, and a quarter less of them is taken.
const growth = 50

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(growth)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the process at once
	os.Exit(start(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr, time.Now, thisDesktop(), output.Disk()))
}
