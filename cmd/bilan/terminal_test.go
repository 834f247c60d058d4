package main

import (
	"context"
	"io"
	"time"

	"bilan/cmd/output"
)

// run is the command as a terminal starts it.
func run(ctx context.Context, args, environ []string, stdin io.Reader, stdout, stderr io.Writer, now func() time.Time) int {
	return start(ctx, args, machine{environ, stdin, stdout, stderr, now, desktop{}, output.Disk()})
}
