package main

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"runtime"

	"github.com/inconshreveable/mousetrap"
)

// desktop is what a run knows of the graphical shell that may have started it.
// The zero desktop is a terminal.
type desktop struct {
	// clicked is true where Explorer started the program: a double click, a
	// shortcut, or files dropped on its icon.
	clicked bool
	// exe is the path of the program, whose folder a double click works on; ""
	// where the system does not give it, which is the current folder.
	exe string
	// temp is the system's folder of temporary files, out of which Explorer and
	// archivers run a program that is looked at inside a zip; "" for none.
	temp string
	// open opens a file in the program of its kind; nil where there is no
	// desktop.
	open func(path string) error
}

// thisDesktop is the desktop of this process.
func thisDesktop() desktop {
	exe, _ := os.Executable()
	return desktop{clicked: mousetrap.StartedByExplorer(), exe: exe, temp: os.TempDir(), open: openFile}
}

// openFile hands a file to the program of its kind and does not wait for it.
func openFile(path string) error {
	switch runtime.GOOS {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", path).Start()
	case "darwin":
		return exec.Command("open", path).Start()
	}
	return exec.Command("xdg-open", path).Start()
}

// pause keeps the window that a click has opened until Enter, the end of the
// input or an interruption.
func pause(e *environment, in io.Reader) {
	e.console.Print("click.enter")
	entered := make(chan struct{})
	go func() {
		defer close(entered)
		if in != nil {
			_, _ = bufio.NewReader(in).ReadString('\n')
		}
	}()
	select {
	case <-entered:
	case <-e.ctx.Done():
	}
}
