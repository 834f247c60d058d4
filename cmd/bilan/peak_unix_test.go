//go:build unix

package main

import (
	"os"
	"regexp"
	"strconv"
	"syscall"
	"testing"
)

var highWater = regexp.MustCompile(`VmHWM:\s*(\d+) kB`)

// peak is the most memory, resident, that this process had, or one that it started;
// 0 where the system does not tell. What wait4 tells of a process is no less than its
// parent had when it started it, so a process has to ask for itself.
func peak() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	var children syscall.Rusage
	own := highWater.FindSubmatch(status)
	if own == nil || syscall.Getrusage(syscall.RUSAGE_CHILDREN, &children) != nil {
		return 0
	}
	kb, _ := strconv.ParseInt(string(own[1]), 10, 64)
	return max(kb, int64(children.Maxrss)) << 10
}

func pipe(t *testing.T, path string) {
	t.Helper()
	must(t, syscall.Mkfifo(path, 0o666))
}
