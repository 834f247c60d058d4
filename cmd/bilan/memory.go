package main

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

// What a report holds grows until it is written, so that Go's own rule, to collect
// whenever memory has doubled, collects often while there is next to nothing to
// collect, and takes twice the memory that is in use when there is most.
const (
	// spare is the size up to which no heap is collected that has not grown
	// severalfold since.
	spare       = 70 << 20
	severalfold = 4
	// first is Go's percent for a heap of which nothing is known yet, of the least
	// that it collects, which is 4 MB: spare.
	first = spare * 100 / (4 << 20)
	// usual is by how many percent of what is in use Go lets a heap grow before it
	// collects it, least and most that of a report, within which it may grow by
	// room.
	usual, least, most = 100, 30, 50
	room               = 48 << 20
	// leastOfMuch is that of a heap of which much is in use: there a percent is
	// more, and the memory of a laptop less.
	leastOfMuch = 20
	much        = 512 << 20
)

// tendMemory sets anew after each collection when the next is due, until it is
// stopped; unless the environment says when that is. writes is true of what is
// held for long after it was read.
func (c *command) tendMemory(writes bool) (stop func()) {
	for _, set := range []string{"GOGC", "GOMEMLIMIT"} {
		if v, ok := c.env(set); ok && v != "" {
			return func() {}
		}
	}
	before := debug.SetGCPercent(first)
	var stopped atomic.Bool
	tend(writes, &stopped)
	return func() {
		stopped.Store(true)
		debug.SetGCPercent(before)
	}
}

func tend(writes bool, stopped *atomic.Bool) {
	mark := new([16]byte) // of which nothing but the collection takes notice
	runtime.AddCleanup(mark, func(stopped *atomic.Bool) {
		if !stopped.Load() {
			debug.SetGCPercent(growthOf(writes, inUse()))
			tend(writes, stopped)
		}
	}, stopped)
}

// inUse is what the last collection found in use, in bytes.
func inUse() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// growthOf is by how many percent a heap of so many bytes in use grows.
func growthOf(writes bool, live uint64) int {
	live = max(live, 1<<20)
	percent := uint64(usual)
	switch {
	case live > much:
		return leastOfMuch
	case writes:
		percent = min(max(room*100/live, least), most)
	}
	if live*(100+percent)/100 < spare {
		percent = min(spare-live, live*(severalfold-1)) * 100 / live
	}
	return int(percent)
}
