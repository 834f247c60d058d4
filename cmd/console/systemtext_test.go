package console

import (
	"io/fs"
	"syscall"
	"testing"

	"bilan/report/wording"
)

// System errors have texts in both languages.
func TestSystemErrors(t *testing.T) {
	for _, c := range []struct {
		system string
		number syscall.Errno
		want   string
	}{
		{"windows", 32, "busy"}, {"windows", 4, "many-open"}, {"windows", 123, "name"}, {"windows", 9999, ""},
		{"linux", syscall.EMFILE, "many-open"}, {"linux", syscall.ENOSPC, "full"}, {"linux", 0xfff, ""},
	} {
		if got := systemError(c.system, c.number); got != c.want {
			t.Errorf("%d on %s: %q", c.number, c.system, got)
		}
	}
	c := New(nil, nil, wording.For("fr"))
	for _, list := range []map[uint32]string{windowsErrors, posixSlugs()} {
		for number, slug := range list {
			if c.Words.Optional("system."+slug) == "" {
				t.Errorf("%d: %s has no text", number, slug)
			}
		}
	}
	if got := c.SystemText(&fs.PathError{Op: "x", Path: "y", Err: syscall.Errno(0xfff)}); got != "erreur 4095 du système" {
		t.Errorf("an unknown number: %s", got)
	}
}

func posixSlugs() map[uint32]string {
	out := map[uint32]string{}
	for number, slug := range posixErrors {
		out[uint32(number)] = slug
	}
	return out
}
