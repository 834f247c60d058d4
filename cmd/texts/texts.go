// Package texts opens the texts of a run: Markdown, plain text, Word and OpenDocument here,
// and a PDF in a process of its own, as a file can be made that takes any time and memory.
package texts

import (
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"runtime"
	"time"

	"bilan/report/prose/document"
	"bilan/report/prose/pdftext"
	"bilan/report/sheet"
)

// What reading a PDF may take, of which the process is ended.
const (
	pdfTime   = 20 * time.Second
	pdfMemory = 1 << 30
	pdfOutput = 16 << 20
)

// PDFCommand is the command of this program that reads the text of a PDF from stdin by
// WritePDF, for this program alone.
const PDFCommand = "pdf-text"

// Open opens a text of a name by its content. Its errors are those of document.Open;
// document.ErrPDF is that of a PDF of which no text can be had.
func Open(ctx context.Context, name string, data []byte, lim sheet.Limits) (document.Document, error) {
	doc, err := document.Open(name, data, lim)
	if err != document.ErrPDF {
		return doc, err
	}
	text, ok := readPDF(ctx, data)
	if !ok {
		return doc, err
	}
	return document.Text(text), nil
}

// WritePDF reads a PDF and writes its text, in a process of its own: it ends the process
// with the status given where that takes too much memory.
func WritePDF(in io.Reader, out io.Writer, status int) error {
	go endAt(pdfMemory, status)
	data, err := io.ReadAll(io.LimitReader(in, 1<<30))
	if err != nil {
		return err
	}
	text, err := pdftext.Text(data)
	if err != nil {
		return err
	}
	_, err = io.WriteString(out, text)
	return err
}

// endAt ends the process once it holds so many bytes.
func endAt(most uint64, status int) {
	var m runtime.MemStats
	for {
		if runtime.ReadMemStats(&m); m.Sys > most {
			os.Exit(status)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// readPDF reads the text of a PDF in a process of its own.
func readPDF(ctx context.Context, data []byte) (text string, ok bool) {
	exe, err := os.Executable()
	if err != nil {
		return "", false
	}
	ctx, cancel := context.WithTimeout(ctx, pdfTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, exe, PDFCommand)
	cmd.Args[0] = "bilan" // by which a test's program knows what it is to be
	cmd.Stdin = bytes.NewReader(data)
	var out limited
	cmd.Stdout = &out
	if err := cmd.Run(); err != nil || out.over {
		return "", false
	}
	return out.b.String(), true
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
