package console

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"bilan/cmd/output"
	"bilan/report/wording"
)

// Why files were not written: each cause has its own words, and a set that is half replaced names
// its new and its old files.
func TestWriteError(t *testing.T) {
	stack := []byte("goroutine 1 [running]:\npanic({0x1, 0x2})\n\t/go/src/runtime/panic.go:1 +0x1\nbilan/cmd/x.y()\n\t/src/cmd/x/init.go:12 +0x2\n")
	file := func(err error) error { return output.Error{File: "revue.xlsx", Err: err} }
	for _, c := range []struct {
		err  error
		want []string
	}{
		{context.Canceled, []string{"interrompu"}},
		{file(output.ErrBusy), []string{"revue.xlsx", "ouvert dans un autre programme"}},
		{file(fmt.Errorf("x: %w", output.ErrFull)), []string{"revue.xlsx", "plein"}},
		{file(errors.New("secteur illisible")), []string{"revue.xlsx", "secteur illisible"}},
		{errors.New("secteur illisible"), []string{"secteur illisible"}},
		{output.Panic{Value: "oups", Stack: stack}, []string{"erreur interne", "oups", "init.go:12"}},
		{output.Panic{Value: "oups"}, []string{"oups", "?"}},
		{output.Half{New: []string{"a.xlsx", "b.html"}, Err: file(fs.ErrPermission)}, []string{"revue.xlsx", "a.xlsx, b.html", "aucun"}},
		{output.Half{Old: []string{"c.csv"}, Err: file(fs.ErrPermission)}, []string{"c.csv", "aucun"}},
	} {
		var out, errs bytes.Buffer
		New(&out, &errs, wording.For("fr")).WriteError(c.err)
		for _, want := range c.want {
			if !strings.Contains(errs.String(), want) || out.Len() > 0 {
				t.Errorf("%v: %q lacks %q", c.err, &errs, want)
			}
		}
	}
	c := New(&bytes.Buffer{}, &bytes.Buffer{}, wording.For("fr"))
	if got := c.Cause(output.Panic{Value: "oups", Stack: stack}); !strings.Contains(got, "oups") || !strings.HasSuffix(got, " (init.go:12)") {
		t.Errorf("%q", got)
	}
	if got := c.Cause(errors.New("secteur illisible")); got != "secteur illisible" {
		t.Errorf("%q", got)
	}
}
