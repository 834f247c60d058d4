package main

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"
)

// words prints the text of a Word document, a paragraph a line.
func words(p process) int {
	text, err := documentText(p.args[0])
	if err != nil {
		return p.fails(err)
	}
	io.WriteString(p.stdout, text)
	return 0
}

// documentText is the text of a Word document, a paragraph a line.
func documentText(path string) (string, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return "", err
	}
	defer z.Close()
	part, err := z.Open("word/document.xml")
	if err != nil {
		return "", err
	}
	defer part.Close()
	var b strings.Builder
	d, in := xml.NewDecoder(part), false
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch e := t.(type) {
		case xml.StartElement:
			in = e.Name.Local == "t"
			if e.Name.Local == "br" {
				b.WriteString("⏎")
			}
		case xml.EndElement:
			in = false
			if e.Name.Local == "p" {
				b.WriteByte('\n')
			}
		case xml.CharData:
			if in {
				b.Write(e)
			}
		}
	}
}

// packageText is all that the parts of a package hold.
func packageText(path string) (string, error) {
	z, err := zip.OpenReader(path)
	if err != nil {
		return "", err
	}
	defer z.Close()
	var b strings.Builder
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			return "", err
		}
		_, err = io.Copy(&b, part)
		if err = errors.Join(err, part.Close()); err != nil {
			return "", err
		}
	}
	return b.String(), nil
}

// edits marks a Word document as one that a program has saved again.
func edits(p process) int {
	if err := withPart(p.args[0], "docProps/core.xml", func(s string) string { return strings.ReplaceAll(s, "2000-01-01", "2025-02-03") }); err != nil {
		return p.fails(err)
	}
	return 0
}

// withPart puts other contents into the parts of a package whose names begin with a text.
func withPart(path, named string, anew func(string) string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for _, f := range z.File {
		part, err := f.Open()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		if strings.HasPrefix(f.Name, named) {
			data = []byte(anew(string(data)))
		}
		to, err := out.Create(f.Name)
		if err != nil {
			return err
		}
		if _, err := to.Write(data); err != nil {
			return err
		}
	}
	if err := out.Close(); err != nil {
		return err
	}
	return os.WriteFile(path, b.Bytes(), 0o666)
}
