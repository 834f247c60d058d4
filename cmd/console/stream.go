package console

import (
	"bytes"
	"io"
	"os"
	"runtime"
)

// firstError writes on and keeps the first error, which fmt's callers leave.
type firstError struct {
	w   io.Writer
	err error
}

func (f *firstError) Write(p []byte) (int, error) {
	n, err := f.w.Write(p)
	if f.err == nil {
		f.err = err
	}
	return n, err
}

// plainSpaces writes U+202F, which the fonts of older Windows consoles lack, as
// the no-break space that all of them have. A write is never cut inside a
// letter.
type plainSpaces struct{ w io.Writer }

func (s plainSpaces) Write(p []byte) (int, error) {
	if _, err := s.w.Write(bytes.ReplaceAll(p, []byte("\u202f"), []byte("\u00a0"))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// forConsole is how a stream is written to: a Windows console with spaces that
// it can show and lines broken between words, anything else as it is. Accents need no code page there: Go
// hands a console UTF-16.
func forConsole(w io.Writer) io.Writer {
	if runtime.GOOS == "windows" && isTerminal(w) {
		return &lineBreaker{w: plainSpaces{w}, width: func() int { return consoleWidth(w) }}
	}
	return w
}

// isTerminal reports whether a stream is one that a person reads at once.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
