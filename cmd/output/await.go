package output

import (
	"context"
	"fmt"
	"runtime/debug"
)

// Await does work and gives its error, but waits no longer than ctx: work that
// is not done then goes on alone until the process ends, and what it makes must
// not be used. A panic in it is the error Panic.
func Await(ctx context.Context, work func() error) error {
	ended := make(chan error, 1)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				ended <- Panic{r, debug.Stack()}
			}
		}()
		ended <- work()
	}()
	select {
	case err := <-ended:
		if err == nil {
			err = ctx.Err()
		}
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Panic is a panic of what was awaited, which is a mistake of ours, with its
// stack.
type Panic struct {
	Value any
	Stack []byte
}

func (p Panic) Error() string { return fmt.Sprint(p.Value) }
