// Package ooxml writes the workbooks that excelize holds with the same bytes
// each time: excelize gives entries and content types in the order of a map.
package ooxml

import (
	"archive/zip"
	"bytes"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Write writes a workbook: the same workbook gives the same bytes. The file
// stays the caller's to close.
func Write(w io.Writer, f *excelize.File) error {
	f.SetZipWriter(func(w io.Writer) excelize.ZipWriter { return NewZip(w) })
	return f.Write(w)
}

// Zip writes the parts of a package: the same parts, in any order, give the
// same bytes.
type Zip struct{ sortedZip }

// NewZip is a Zip that writes to w when it is closed.
func NewZip(w io.Writer) *Zip { return &Zip{sortedZip{w: w, parts: map[string]*bytes.Buffer{}}} }

// sortedZip writes an archive whose entries are in the order of their names,
// without times, and whose list of content types is sorted.
type sortedZip struct {
	w     io.Writer
	names []string
	parts map[string]*bytes.Buffer
}

func (z *sortedZip) Create(name string) (io.Writer, error) {
	b := &bytes.Buffer{}
	z.names = append(z.names, name)
	z.parts[name] = b
	return b, nil
}

func (z *sortedZip) AddFS(fs.FS) error { return fs.ErrInvalid }

func (z *sortedZip) Close() error {
	slices.Sort(z.names)
	out := zip.NewWriter(z.w)
	for _, name := range z.names {
		data := z.parts[name].Bytes()
		if name == "[Content_Types].xml" {
			data = sortTypes(data)
		}
		w, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
		if err != nil {
			return err
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
	}
	return out.Close()
}

var typeEntry = regexp.MustCompile(`<(?:Default|Override) [^>]*>(?:</(?:Default|Override)>)?`)

func sortTypes(data []byte) []byte {
	entries := typeEntry.FindAllString(string(data), -1)
	if len(entries) == 0 {
		return data
	}
	first := strings.Index(string(data), entries[0])
	head := string(data[:first])
	end := strings.LastIndex(string(data), "</Types>")
	slices.Sort(entries)
	return []byte(head + strings.Join(entries, "") + string(data[end:]))
}
