package console

import (
	"fmt"
	"strings"
)

// manyFiles is from how many files on progress is worth showing.
const manyFiles = 50

// Progress shows how far the reading of so many files is, on a terminal and from
// manyFiles on; it is nil otherwise. It goes back to the line's start and writes over it:
// escape sequences are garbage on some consoles.
func (c *Console) Progress(total int) func(done, total int) {
	if !c.Terminal || total < manyFiles {
		return nil
	}
	return func(done, total int) {
		text := c.Words.Text("message.reading", "done", fmt.Sprint(done), "total", fmt.Sprint(total))
		fmt.Fprint(c.err, "\r"+text)
		if done == total {
			fmt.Fprint(c.err, "\r"+strings.Repeat(" ", len(text))+"\r")
		}
	}
}
