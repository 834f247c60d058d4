//go:build profile

package main

import (
	"fmt"
	"os"
	"runtime/pprof"
)

// profiled runs the command and writes where its time went to the file that
// BILAN_CPUPROFILE names, for go tool pprof. A command that is built without the
// tag has nothing of this.
func profiled(command func() int) int {
	to, err := os.Create(os.Getenv("BILAN_CPUPROFILE"))
	if err == nil {
		err = pprof.StartCPUProfile(to)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitFailed
	}
	status := command()
	pprof.StopCPUProfile()
	if err := to.Close(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return exitFailed
	}
	return status
}
