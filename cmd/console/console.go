// Package console writes what a run has for its user: its results to stdout and its messages to
// stderr, in the words of one language, as lines that are safe for a terminal.
package console

import (
	"fmt"
	"io"
	"strconv"

	"bilan/report/wording"
)

// Console is where a run writes. The streams are nil for none.
type Console struct {
	// Words are those of the run's language.
	Words *wording.Words
	// Terminal is true where a person reads the messages at once.
	Terminal bool

	out *firstError
	err io.Writer
}

// New is a console over two streams. A Windows console gets spaces that it can show and
// lines broken between words.
func New(stdout, stderr io.Writer, w *wording.Words) *Console {
	return &Console{Words: w, Terminal: isTerminal(stderr), out: &firstError{w: forConsole(stdout)}, err: forConsole(stderr)}
}

// Out is stdout, for a whole document. What could not be written is kept (Err).
func (c *Console) Out() io.Writer { return c.out }

// ErrWriter is stderr, for the help that a wrong command line gets.
func (c *Console) ErrWriter() io.Writer { return c.err }

// Err is the first error of writing to stdout: a list that a full disk has cut short must
// not end as if it were whole.
func (c *Console) Err() error { return c.out.err }

// Print writes the text of a key, with its places filled, as a line of the results.
func (c *Console) Print(key string, args ...string) { c.PrintText(c.Words.Text(key, args...)) }

// PrintText writes a text as a line of the results.
func (c *Console) PrintText(text string) { fmt.Fprintln(c.out, Safe(text)) }

// PrintAll writes the lines of a text that has several: key.1, key.2 and on.
func (c *Console) PrintAll(key string) {
	for i, n := 1, len(c.Words.Group(key)); i <= n; i++ {
		c.Print(key + "." + strconv.Itoa(i))
	}
}

// Error writes the text of a key, with its places filled, as an error.
func (c *Console) Error(key string, args ...string) { c.Message("error", c.Words.Text(key, args...)) }

// Warning writes the text of a key as a warning.
func (c *Console) Warning(key string, args ...string) {
	c.Message("warning", c.Words.Text(key, args...))
}

// Hint writes the text of a key as what to do about the message before it.
func (c *Console) Hint(key string, args ...string) { c.Message("hint", c.Words.Text(key, args...)) }

// Message writes a text to stderr as a line of a kind: error, warning or hint.
func (c *Console) Message(kind, text string) {
	fmt.Fprintf(c.err, "%s%s%s\n", c.Words.Text("message."+kind), c.Words.Text("list.colon"), wording.Cut(Safe(text), MaxMessage))
}

// MaxMessage is how many characters of a message a terminal is given: what an input
// holds may be as long as it likes.
const MaxMessage = 2000
