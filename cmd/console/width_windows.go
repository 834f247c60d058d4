package console

import (
	"io"
	"os"

	"golang.org/x/sys/windows"
)

// consoleWidth is how many characters a line of a console has, 0 where w is none.
func consoleWidth(w io.Writer) int {
	f, ok := w.(*os.File)
	if !ok {
		return 0
	}
	var info windows.ConsoleScreenBufferInfo
	if windows.GetConsoleScreenBufferInfo(windows.Handle(f.Fd()), &info) != nil {
		return 0
	}
	return int(info.Window.Right-info.Window.Left) + 1
}
