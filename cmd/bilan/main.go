// Command bilan compares the plans of industrial clusters with their results and writes the
// annual review.
package main

import (
	"context"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"bilan/cmd/output"
)

func main() {
	cobra.MousetrapHelpText = "" // a double click is answered: see doubleClick
	os.Exit(profiled(func() int {
		return start(interrupted{sync.OnceValue(listen)}, os.Args[1:], machine{os.Environ(), os.Stdin, os.Stdout, os.Stderr, time.Now, thisDesktop(), output.Disk()})
	}))
}

// interrupted is the context that a signal ends. It begins to listen when it is first asked
// whether there was a signal: listening takes threads, and help or the version are written in
// less time than these take to start.
type interrupted struct{ listening func() context.Context }

func (c interrupted) Deadline() (time.Time, bool) { return c.listening().Deadline() }
func (c interrupted) Done() <-chan struct{}       { return c.listening().Done() }
func (c interrupted) Err() error                  { return c.listening().Err() }
func (c interrupted) Value(key any) any           { return c.listening().Value(key) }

func listen() context.Context {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the process at once
	return ctx
}
