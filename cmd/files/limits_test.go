package files

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"bilan/config"
	"bilan/report/intake"
	"bilan/report/sheet/file"
	"bilan/report/source"
)

// The limits of the walk may be hit; what is one beyond becomes a problem, and says which.
func TestFindLimits(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.csv", "b.csv", "x/c.csv", "x/y/d.csv", "table.csv/e.csv"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o777), os.WriteFile(path, []byte("x"), 0o666)); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		name         string
		files, depth int
		want         string
	}{
		{"all of them", 6, 2, "a.csv b.csv table.csv:folder table.csv/e.csv x/c.csv x/y/d.csv"},
		{"a file too many", 3, 2, "a.csv b.csv table.csv:folder table.csv/e.csv:files"},
		{"a folder too deep", 6, 1, "a.csv b.csv table.csv:folder table.csv/e.csv x/c.csv x/y:depth"},
	} {
		found := Find([]string{dir}, nil, config.Limits{Files: c.files, Depth: c.depth}, func(string) bool { return false })
		var got []string
		for _, f := range found.Files {
			var data file.Data
			var p source.Problem
			var why intake.Unread
			switch err := f.Read(&data); {
			case errors.As(err, &p):
				got = append(got, f.Name+":"+p.Args.Get("limit"))
			case errors.As(err, &why):
				got = append(got, f.Name+":"+why.Why)
			default:
				got = append(got, f.Name)
			}
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s: %s, want %s", c.name, text, c.want)
		}
	}
}

// opened is a file that says of itself what a test gives, the second time it is asked too.
type opened struct {
	io.Reader
	infos []stat
}

type stat struct {
	size int64
	mode fs.FileMode
	at   time.Time
}

func (o *opened) Stat() (fs.FileInfo, error) {
	s := o.infos[0]
	o.infos = o.infos[1:]
	return s, nil
}

func (s stat) Name() string       { return "x.csv" }
func (s stat) Size() int64        { return s.size }
func (s stat) Mode() fs.FileMode  { return s.mode }
func (s stat) ModTime() time.Time { return s.at }
func (s stat) IsDir() bool        { return s.mode.IsDir() }
func (s stat) Sys() any           { return nil }

// A file is read whole within its limit, and as long as nobody writes to it meanwhile.
func TestReadOpen(t *testing.T) {
	now := time.Date(2025, 2, 10, 9, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, text    string
		before, after stat
		want          string
	}{
		{"as large as may be", "1234", stat{4, 0, now}, stat{4, 0, now}, ""},
		{"a byte too large", "12345", stat{5, 0, now}, stat{5, 0, now}, "file_bytes"},
		{"larger than it says", "12345", stat{4, 0, now}, stat{4, 0, now}, "file_bytes"},
		{"shorter than it says", "123", stat{4, 0, now}, stat{4, 0, now}, "changed"},
		{"written to", "1234", stat{4, 0, now}, stat{4, 0, now.Add(time.Second)}, "changed"},
		{"longer since", "1234", stat{4, 0, now}, stat{5, 0, now}, "changed"},
		{"a folder", "", stat{0, fs.ModeDir, now}, stat{}, "folder"},
		{"a pipe", "", stat{0, fs.ModeNamedPipe, now}, stat{}, "special"},
	} {
		var data file.Data
		err := readOpen(&opened{strings.NewReader(c.text), []stat{c.before, c.after}}, &data, 4)
		got := ""
		var p source.Problem
		var why intake.Unread
		switch {
		case errors.As(err, &p):
			got = p.Args.Get("limit")
		case errors.As(err, &why):
			got = why.Why
		}
		if got != c.want || err == nil && string(data.Bytes()) != c.text {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
