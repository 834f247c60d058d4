//go:build !windows

package files

import (
	"io/fs"
	"syscall"
)

// withoutWaiting is a flag of opening, with which a pipe that nobody writes to
// keeps nobody waiting.
const withoutWaiting = syscall.O_NONBLOCK

// attributes are those of Windows: none elsewhere.
func attributes(fs.FileInfo) uint32 { return 0 }

// entryAttributes are those of an entry of a folder.
func entryAttributes(fs.DirEntry) uint32 { return 0 }
