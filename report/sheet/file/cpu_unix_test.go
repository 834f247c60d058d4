//go:build unix

package file

import (
	"syscall"
	"time"
)

// cpu is the processor's time that the program has taken, which does not grow
// while others keep the processor.
func cpu() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
