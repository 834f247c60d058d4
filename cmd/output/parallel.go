package output

import (
	"context"
	"sync"
)

// inParallel does work number 0 to n-1, up to atOnce at a time, each begun in
// order. The first error ends the rest by their context, and is given with its
// number; so is the end of ctx, with the number of what was not begun.
func inParallel(ctx context.Context, atOnce, n int, work func(ctx context.Context, i int) error) (failed int, first error) {
	rest, stop := context.WithCancel(ctx)
	defer stop()
	var mu sync.Mutex
	next := 0
	// begin gives the next number to work on, and fail notes an error.
	begin := func() (int, bool) {
		mu.Lock()
		defer mu.Unlock()
		i := next
		next++
		return i, i < n && first == nil
	}
	fail := func(i int, err error) {
		mu.Lock()
		defer mu.Unlock()
		if first == nil {
			failed, first = i, err
			stop()
		}
	}
	each := func() {
		for i, ok := begin(); ok; i, ok = begin() {
			if err := work(rest, i); err != nil {
				fail(i, err)
			}
		}
	}
	var others sync.WaitGroup
	for range min(atOnce, n) - 1 {
		others.Go(each)
	}
	each()
	others.Wait()
	return failed, first
}
