package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"bilan/report/prose/pdftext"
)

// What reading a PDF may take: a file can be made that takes any time and memory, and the
// process in which it is read is ended then.
const (
	pdfTime   = 20 * time.Second
	pdfMemory = 1 << 30
	pdfOutput = 16 << 20
)

// pdfTextName is the command that reads the text of a PDF from stdin, for this program alone.
const pdfTextName = "pdf-text"

func pdfTextCommand(e *environment) *cobra.Command {
	return &cobra.Command{Use: pdfTextName, Hidden: true, Args: cobra.NoArgs, RunE: func(*cobra.Command, []string) error {
		go endAt(pdfMemory)
		data, err := io.ReadAll(io.LimitReader(os.Stdin, 1<<30))
		if err != nil {
			return ended(exitFailed)
		}
		text, err := pdftext.Text(data)
		if err != nil {
			return ended(exitFailed)
		}
		_, _ = io.WriteString(e.console.Out(), text)
		return ended(exitDone)
	}}
}

// endAt ends the process once it holds so many bytes.
func endAt(most uint64) {
	var m runtime.MemStats
	for {
		if runtime.ReadMemStats(&m); m.Sys > most {
			os.Exit(exitFailed)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

var errPDF = errors.New("no text in the PDF")

// pdfText reads the text of a PDF in a process of its own.
func pdfText(e *environment, data []byte) (string, error) {
	exe, err := os.Executable()
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(e.ctx, pdfTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, exe, pdfTextName)
	cmd.Args[0] = "bilan" // by which a test's program knows what it is to be
	cmd.Stdin = bytes.NewReader(data)
	var out limited
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil || out.over {
		return "", errPDF
	}
	return out.b.String(), nil
}

// limited holds what is written, up to pdfOutput bytes.
type limited struct {
	b    bytes.Buffer
	over bool
}

func (l *limited) Write(p []byte) (int, error) {
	if l.b.Len()+len(p) > pdfOutput {
		l.over = true
		return 0, io.ErrShortWrite
	}
	return l.b.Write(p)
}
