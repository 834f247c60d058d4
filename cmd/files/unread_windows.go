package files

import (
	"io/fs"
	"syscall"
)

// withoutWaiting is a flag of opening: Windows needs none.
const withoutWaiting = 0

// attributes are the file attributes of Windows, 0 where they are not known.
func attributes(info fs.FileInfo) uint32 {
	if info == nil {
		return 0
	}
	if data, ok := info.Sys().(*syscall.Win32FileAttributeData); ok {
		return data.FileAttributes
	}
	return 0
}

// entryAttributes are those of an entry of a folder, which Windows gives with
// its name.
func entryAttributes(e fs.DirEntry) uint32 {
	info, err := e.Info()
	if err != nil {
		return 0
	}
	return attributes(info)
}
