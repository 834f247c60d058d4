package main

import (
	"runtime"
	"runtime/debug"
)

const (
	// growth is by how many percent of what is in use the memory of a report may
	// grow before it is collected. All that was read is held while it is written,
	// and pages of fresh memory cost about as much time as collecting twice as
	// often, which takes a quarter less of them. GOGC, where it is set, says
	// otherwise.
	growth = 30
	// little is how many bytes in use need no such care: there, to collect twice
	// as often takes more time than the pages.
	little = 16 << 20
)

// holdMemory is called when all is read.
func (c *command) holdMemory() {
	if v, ok := c.env("GOGC"); ok && v != "" {
		return
	}
	var m runtime.MemStats
	if runtime.ReadMemStats(&m); m.HeapAlloc > little {
		debug.SetGCPercent(growth)
	}
}
