//go:build unix

package output

import (
	"io/fs"
	"syscall"
	"testing"
)

func umask(_ *testing.T, mask int) (restore func()) {
	old := syscall.Umask(mask)
	return func() { syscall.Umask(old) }
}

func TestUnixCauses(t *testing.T) {
	for number, want := range map[syscall.Errno]error{
		syscall.EACCES: fs.ErrPermission, syscall.EROFS: fs.ErrPermission, syscall.ENOSPC: ErrFull, syscall.EDQUOT: ErrFull, syscall.EPIPE: nil, syscall.EIO: nil,
	} {
		if got := meaning(uint32(number)); got != want {
			t.Errorf("%v is %v", number, got)
		}
	}
}

// noSpace is what the system says of a full disk.
var noSpace error = syscall.ENOSPC
