// Command bilan holds the plans of industrial clusters against their results
// and writes the annual review.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"

	"bilan/cmd/output"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the process at once
	os.Exit(profiled(func() int {
		return start(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr, time.Now, thisDesktop(), output.Disk())
	}))
}
