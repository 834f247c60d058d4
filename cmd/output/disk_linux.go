package output

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// SyncAll is one call in place of one for each file, which all wait for the disk.
func (disk) SyncAll(dir string) func() error {
	return func() error {
		d, err := os.Open(dir)
		if err != nil {
			return err
		}
		defer d.Close()
		err = unix.Syncfs(int(d.Fd()))
		if errors.Is(err, unix.ENOSYS) {
			unix.Sync() // which waits too, on Linux
			return nil
		}
		return os.NewSyscallError("syncfs", err)
	}
}
