package main

import (
	"archive/zip"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"strings"
)

// words prints the text of a Word document, a paragraph a line.
func words(path string) int {
	text, err := documentText(path)
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		return 1
	}
	os.Stdout.WriteString(text)
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
