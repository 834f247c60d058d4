package main

import (
	"runtime/debug"
	"runtime/metrics"
	"time"
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

// often is how soon it is found that memory was collected. Until then the heap may
// grow as it might before, which may be far more than is meant for what is in use
// now: to be told by the collector itself takes longer, as it tells when it next
// comes across what was to be told of.
const often = 5 * time.Millisecond

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
	enough, ended := make(chan struct{}), make(chan struct{})
	go func() {
		tend(writes, enough)
		close(ended)
	}()
	return func() {
		close(enough)
		<-ended
		debug.SetGCPercent(before)
	}
}

func tend(writes bool, enough <-chan struct{}) {
	tick := time.NewTicker(often)
	defer tick.Stop()
	for seen := uint64(0); ; {
		select {
		case <-enough:
			return
		case <-tick.C:
		}
		if cycles, live := collected(); cycles != seen {
			seen = cycles
			debug.SetGCPercent(growthOf(writes, live))
		}
	}
}

// collected is how often memory was collected, and what the last time found in
// use, in bytes.
func collected() (cycles, live uint64) {
	samples := []metrics.Sample{{Name: "/gc/cycles/total:gc-cycles"}, {Name: "/gc/heap/live:bytes"}}
	metrics.Read(samples)
	return samples[0].Value.Uint64(), samples[1].Value.Uint64()
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
