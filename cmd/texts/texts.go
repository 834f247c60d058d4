// Package texts opens the texts of a run: Markdown, plain text, Word and OpenDocument here,
// and a PDF in a process of its own, as a file can be made that takes any time and memory.
package texts

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"runtime"
	"time"

	"bilan/report/names"
	"bilan/report/prose"
	"bilan/report/prose/document"
	"bilan/report/prose/pdftext"
	"bilan/report/sheet"
)

// Known are the configured clusters with the names by which texts may call them.
func Known(list []names.Cluster) (known []prose.Known) {
	for _, c := range list {
		known = append(known, prose.Known{Names: append([]string{c.Name}, c.Aliases...)})
	}
	return known
}

// What reading a PDF may take, of which the process is ended.
const (
	pdfTime   = 20 * time.Second
	pdfMemory = 1 << 30
	pdfOutput = 16 << 20
)

// PDFCommand is the command of this program that reads the text of a PDF from stdin by
// WritePDF, for this program alone.
const PDFCommand = "pdf-text"

// Why a PDF gives no text, besides document.ErrPDF of one that holds none.
var (
	errPassword = errors.New("a PDF with a password")
	errTooMuch  = errors.New("a PDF that takes too much time or memory")
)

// The statuses by which the process in which a PDF is read says why it gives no text.
const (
	statusNoText   = 1
	statusPassword = 4
	statusTooMuch  = 5
)

// Open opens a text of a name by its content. Its errors are those of document.Open, and of
// a PDF errPassword and errTooMuch; document.ErrPDF is that of one of which no text can be had.
func Open(ctx context.Context, name string, data []byte, lim sheet.Limits) (document.Document, error) {
	doc, err := document.Open(name, data, lim)
	if err != document.ErrPDF {
		return doc, err
	}
	text, err := readPDF(ctx, data)
	switch {
	case err != nil:
		return doc, err
	case len(text) > document.MaxText:
		return doc, document.ErrLong
	}
	doc = document.Text(text)
	for i := range doc.Blocks {
		b := &doc.Blocks[i] // a PDF has pages, the first of which no sign opens
		b.Place.Page = max(b.Place.Page, 1)
	}
	return doc, nil
}

// WritePDF reads a PDF and writes its text, in a process of its own, which it ends where that
// takes too much memory. It gives the status with which the process is to end.
func WritePDF(in io.Reader, out io.Writer) (status int) {
	go endAt(pdfMemory)
	data, err := io.ReadAll(io.LimitReader(in, 1<<30))
	if err != nil {
		return statusNoText
	}
	text, err := pdftext.Text(data)
	if err == nil {
		_, err = io.WriteString(out, text)
	}
	switch err {
	case nil:
		return 0
	case pdftext.ErrEncrypted:
		return statusPassword
	}
	return statusNoText
}

// endAt ends the process once it holds so many bytes.
func endAt(most uint64) {
	var m runtime.MemStats
	for {
		if runtime.ReadMemStats(&m); m.Sys > most {
			os.Exit(statusTooMuch)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// readPDF reads the text of a PDF in a process of its own.
func readPDF(ctx context.Context, data []byte) (text string, err error) {
	exe, err := os.Executable()
	if err != nil {
		return "", document.ErrPDF
	}
	ctx, cancel := context.WithTimeout(ctx, pdfTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, exe, PDFCommand)
	cmd.Args[0] = "bilan" // by which a test's program knows what it is to be
	cmd.Stdin = bytes.NewReader(data)
	var out limitedBuffer
	cmd.Stdout = &out
	err = cmd.Run()
	switch ended := (*exec.ExitError)(nil); {
	case out.over, ctx.Err() != nil:
		return "", errTooMuch
	case err == nil:
		return out.b.String(), nil
	case errors.As(err, &ended) && ended.ExitCode() == statusPassword:
		return "", errPassword
	case errors.As(err, &ended) && ended.ExitCode() == statusTooMuch:
		return "", errTooMuch
	}
	return "", document.ErrPDF
}

// limitedBuffer holds what is written, up to pdfOutput bytes.
type limitedBuffer struct {
	b    bytes.Buffer
	over bool
}

func (l *limitedBuffer) Write(p []byte) (int, error) {
	if l.b.Len()+len(p) > pdfOutput {
		l.over = true
		return 0, io.ErrShortWrite
	}
	return l.b.Write(p)
}
