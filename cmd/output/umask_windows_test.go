package output

import (
	"syscall"
	"testing"
)

func umask(t *testing.T, _ int) (restore func()) {
	t.Skip("Windows has no umask")
	return nil
}

// noSpace is what the system says of a full disk.
var noSpace error = syscall.Errno(112) // ERROR_DISK_FULL
