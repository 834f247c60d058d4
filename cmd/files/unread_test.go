package files

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"bilan/report/intake"
	"bilan/report/sheet/file"
	"bilan/report/source"
	"bilan/report/wording"
)

func TestWhyUnread(t *testing.T) {
	at := func(err error) error { return &fs.PathError{Op: "open", Path: "x", Err: err} }
	for _, c := range []struct {
		name, system string
		attributes   uint32
		err          error
		want         string
	}{
		{"open in Excel", "windows", 0, at(syscall.Errno(32)), "busy"},
		{"locked in part", "windows", 0, at(syscall.Errno(33)), "busy"},
		{"no access", "windows", 0, at(syscall.Errno(5)), "denied"},
		{"OneDrive is not running", "windows", 0, at(syscall.Errno(362)), "cloud"},
		{"no network for OneDrive", "windows", 0x400000, at(syscall.Errno(388)), "cloud"},
		{"OneDrive took too long", "windows", 0, at(syscall.Errno(426)), "cloud"},
		{"a placeholder that fails in another way", "windows", 0x400000 | 0x20, errors.New("?"), "cloud"},
		{"an offline file", "windows", 0x1000, errors.New("?"), "cloud"},
		{"gone since the folder was read", "windows", 0, at(syscall.Errno(2)), "gone"},
		{"an ordinary file that fails", "windows", 0x20, errors.New("?"), ""},
		{"a number of Windows means something else here", "linux", 0, at(syscall.Errno(362)), ""},
		{"no access", "linux", 0, at(fs.ErrPermission), "denied"},
		{"no more files", "linux", 0, at(syscall.EMFILE), "handles"},
		{"no more files", "windows", 0, at(syscall.Errno(4)), "handles"},
		{"gone", "darwin", 0, at(fs.ErrNotExist), "gone"},
	} {
		if got := whyUnread(c.system, c.attributes, c.err); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// What keeps a file from being read has its own advice.
func TestUnreadTold(t *testing.T) {
	usual := advice(errors.New("?"))
	for _, why := range []string{"busy", "denied", "cloud", "gone", "handles"} {
		if hint := advice(intake.Unread{Why: why, Err: errors.New("?")}); hint == usual || hint == "" {
			t.Errorf("%s: %s", why, hint)
		}
	}
	if hint := advice(intake.Unread{Why: "cloud", Err: errors.New("?")}); !strings.Contains(hint, "OneDrive") {
		t.Errorf("cloud: %s", hint)
	}
}

// advice is the hint of a file whose reading fails.
func advice(err error) string {
	inputs, _ := intake.Read(context.Background(), []intake.File{{Name: "x.xlsx", Read: func(*file.Data) error { return err }}}, intake.Options{}, nil)
	if len(inputs) != 1 || len(inputs[0].Problems) != 1 || inputs[0].Problems[0].Slug != source.UnreadableFile {
		return ""
	}
	_, hint := wording.For("fr").Problem(inputs[0].Problems[0])
	return hint
}
