package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

// By how many percent of what is in use memory may grow before it is collected,
// where Go's own 100 is not kept. Pages of fresh memory cost about as much time
// as collecting more often.
const (
	// growth holds for a report: all that was read is held while it is written.
	growth = 30
	// growthMuch is that where much is in use.
	growthMuch = 20
	// growthRead holds while large inputs are read.
	growthRead = 40
)

const (
	// little is how many bytes in use need no such care: there, to collect more
	// often takes more time than the pages. Much is from where on there are much.
	little, much = 16 << 20, 512 << 20
	// largeInputs is how many bytes of inputs are large: what they hold takes
	// several times as many while it gets its meaning.
	largeInputs = 64 << 20
)

// holdInputs is called before the files at paths are read.
func (c *command) holdInputs(paths []string) {
	total := int64(0)
	for _, p := range paths {
		if info, err := os.Stat(p); err == nil {
			total += info.Size()
		}
	}
	if total > largeInputs {
		c.hold(growthRead)
	}
}

// holdMemory is called when all is read.
func (c *command) holdMemory() {
	var m runtime.MemStats
	switch runtime.ReadMemStats(&m); {
	case m.HeapAlloc > much:
		c.hold(growthMuch)
	case m.HeapAlloc > little:
		c.hold(growth)
	}
}

// hold lets memory grow by so much, where GOGC does not say otherwise.
func (c *command) hold(percent int) {
	if v, ok := c.env("GOGC"); !ok || v == "" {
		debug.SetGCPercent(percent)
	}
}
