package files

import (
	"errors"
	"io/fs"
	"runtime"
	"syscall"

	"bilan/cmd/output"
	"bilan/report/intake"
)

// Attributes by which Windows marks a file whose content is elsewhere, in
// OneDrive for one: FILE_ATTRIBUTE_OFFLINE, RECALL_ON_OPEN and
// RECALL_ON_DATA_ACCESS. Reading it fetches it, where there is a connection.
const elsewhere = 0x1000 | 0x40000 | 0x400000

// unread gives the reason why a file could not be read, where that is known. info is nil
// where the file could not even be looked at.
func unread(info fs.FileInfo, err error) error {
	if err == nil {
		return nil
	}
	if why := Why(info, err); why != "" {
		return intake.Unread{Why: why, Err: err}
	}
	return err
}

// Why is the intake.Unread.Why of an error of reading, "" where nothing is known. info is
// nil where the file could not even be looked at.
func Why(info fs.FileInfo, err error) string { return whyUnread(runtime.GOOS, attributes(info), err) }

// whyUnread is Why on a system that is named: its numbers of errors are its own.
func whyUnread(system string, attributes uint32, err error) string {
	var number syscall.Errno
	if system == "windows" && errors.As(err, &number) {
		if why := whyOnWindows(number); why != "" {
			return why
		}
	}
	switch {
	case errors.Is(err, output.ErrBusy):
		return "busy"
	case errors.Is(err, syscall.EMFILE), errors.Is(err, syscall.ENFILE):
		return "handles"
	case attributes&elsewhere != 0:
		return "cloud"
	case errors.Is(err, fs.ErrNotExist):
		return "gone"
	case errors.Is(err, fs.ErrPermission):
		return "denied"
	}
	return ""
}

// whyOnWindows reads Windows' error numbers: sharing and lock violations, the
// errors of cloud files (ERROR_CLOUD_FILE_*), too many open files, access denied.
func whyOnWindows(number syscall.Errno) string {
	switch {
	case number == 32 || number == 33:
		return "busy"
	case number >= 358 && number <= 398, number == 404, number == 426:
		return "cloud"
	case number == 4:
		return "handles"
	case number == 2 || number == 3:
		return "gone"
	case number == 5:
		return "denied"
	}
	return ""
}
