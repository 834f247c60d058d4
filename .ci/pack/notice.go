package main

import (
	"fmt"
	"io"
	"os"
	"strings"
)

// printNotice prints the notice of the repository, then the licence of
// everything that a binary holds.
func printNotice(out io.Writer, binary string) error {
	own, err := os.ReadFile("NOTICE")
	if err != nil {
		return err
	}
	files, err := carried()
	if err != nil {
		return err
	}
	modules, _, err := linked(binary)
	if err != nil {
		return err
	}
	var b strings.Builder
	b.Write(own)
	for _, e := range files {
		entry(&b, strings.TrimSpace(e.Name+" "+e.Version)+" (in echarts.min.js)", e.SPDX, e.Texts)
	}
	for _, m := range modules {
		entry(&b, m.Path+" "+m.Version, m.SPDX, m.Texts)
	}
	_, err = io.WriteString(out, b.String())
	return err
}

func entry(b *strings.Builder, name, spdx string, texts []licence) {
	fmt.Fprintf(b, "\n%s\n%s\n%s\n", strings.Repeat("=", 78), name, spdx)
	for _, t := range texts {
		fmt.Fprintf(b, "\n--- %s ---\n\n%s\n", t.Name, strings.TrimSpace(strings.ReplaceAll(t.Text, "\r\n", "\n")))
	}
}
