package console

import (
	"errors"
	"io/fs"
	"os"
	"runtime"
	"strconv"
	"syscall"
)

// SystemText is what keeps a file from being read or written, in the language of
// the run. The system's own words are English on most, and of an error that has
// none here its number is given, by which help can be found.
func (c *Console) SystemText(err error) string {
	var path *fs.PathError
	var link *os.LinkError
	var call *os.SyscallError
	var number syscall.Errno
	switch {
	case errors.As(err, &number):
		if key := systemError(runtime.GOOS, number); key != "" {
			return c.Words.Text("system." + key)
		}
		return c.Words.Text("system.number", "n", strconv.FormatUint(uint64(number), 10))
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	case errors.As(err, &call):
		err = call.Err
	}
	return err.Error()
}

// systemError is the slug of an error number of a system, "" for one that is not
// known.
func systemError(system string, number syscall.Errno) string {
	if system == "windows" {
		if slug, ok := windowsErrors[uint32(number)]; ok {
			return slug
		}
	}
	return posixErrors[number] // Go names some of Windows' errors so too
}

var windowsErrors = map[uint32]string{
	2: "not-found", 3: "not-found", 4: "many-open", 5: "denied", 8: "memory", 14: "memory", 19: "read-only", 21: "not-ready", 23: "damaged",
	32: "busy", 33: "busy", 39: "full", 53: "network", 59: "network", 64: "network", 67: "network", 80: "exists", 109: "pipe", 112: "full", 123: "name",
	145: "not-empty", 183: "exists", 206: "long", 225: "virus", 232: "pipe", 267: "not-a-folder", 483: "damaged", 1117: "damaged", 1224: "busy",
	1231: "network", 1232: "network", 1392: "damaged", 1450: "memory",
}

var posixErrors = map[syscall.Errno]string{
	syscall.ENOENT: "not-found", syscall.EMFILE: "many-open", syscall.ENFILE: "many-open", syscall.EACCES: "denied", syscall.EPERM: "denied",
	syscall.ENOMEM: "memory", syscall.EROFS: "read-only", syscall.EIO: "damaged", syscall.EBUSY: "busy", syscall.ETXTBSY: "busy", syscall.ENOSPC: "full",
	syscall.EDQUOT: "full", syscall.EFBIG: "full", syscall.ESTALE: "network", syscall.ENETDOWN: "network", syscall.ENETUNREACH: "network",
	syscall.ETIMEDOUT: "network", syscall.EHOSTDOWN: "network", syscall.EEXIST: "exists", syscall.EPIPE: "pipe", syscall.ENOTEMPTY: "not-empty",
	syscall.ENAMETOOLONG: "long", syscall.ENOTDIR: "not-a-folder", syscall.EISDIR: "folder", syscall.ELOOP: "loop", syscall.EINVAL: "name",
}
