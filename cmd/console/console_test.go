package console

import (
	"bytes"
	"strings"
	"testing"

	"bilan/report/wording"
)

// Progress holds no escape sequence.
func TestNoEscapes(t *testing.T) {
	var out, errs bytes.Buffer
	c := New(&out, &errs, wording.For("fr"))
	if c.Progress(manyFiles) != nil {
		t.Error("progress is shown to nobody")
	}
	c.Terminal = true
	if c.Progress(manyFiles-1) != nil {
		t.Error("progress of a few files is shown")
	}
	show := c.Progress(manyFiles)
	for i := range manyFiles {
		show(i+1, manyFiles)
	}
	if !strings.HasSuffix(errs.String(), "\r") || strings.Contains(errs.String(), "\x1b") {
		t.Errorf("progress is %q", &errs)
	}
}

func TestPlainSpaces(t *testing.T) {
	var b bytes.Buffer
	n, err := plainSpaces{&b}.Write([]byte("1\u202f234\u00a0!"))
	if n != len("1\u202f234\u00a0!") || err != nil || b.String() != "1\u00a0234\u00a0!" {
		t.Errorf("%d, %v, %q", n, err, &b)
	}
}
