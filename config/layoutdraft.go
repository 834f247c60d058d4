package config

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// LayoutDraft is the layout of a table that was not understood, to be completed by whoever
// knows it (INTAKE, Help to read): Is is "" for a column of which nothing is known.
type LayoutDraft struct {
	Layout
	// Seen are the headings of the Columns as written in the file, one each, "" for none.
	Seen []string
}

// draftHelp precedes the layouts that are to be completed.
var draftHelp = text{
	"fr": `À compléter, puis à coller dans bilan.yaml : « is » dit ce qu'est la colonne
(%s ; ou ignorer). Une colonne sans « is » est à remplir ou à enlever.
cluster, nature (programme ou bilan) et year : seulement si le tableau ne les dit pas.`,
	"en": `To be completed and pasted into bilan.yaml: “is” says what the column is
(%s; or ignorer). A column without “is” is to be filled in or taken out.
cluster, nature (programme or bilan) and year: only where the table does not say.`,
}

// WriteLayouts writes a list « layouts » of drafts, to be completed and pasted into
// bilan.yaml; without drafts it writes the key alone. fields are the canonical headings of
// lines, which the comment before it names. lang is en, or fr for anything else. The error is
// the writer's.
func WriteLayouts(w io.Writer, lang string, fields []string, drafts []LayoutDraft) error {
	var b strings.Builder
	b.WriteString(commented(wrapped(fmt.Sprintf(draftHelp.in(lang), strings.Join(fields, ", ")), 98)))
	b.WriteString("layouts:\n")
	for _, d := range drafts {
		fmt.Fprintf(&b, "  - file: %s\n", quoted(d.File))
		if d.Sheet != "" {
			fmt.Fprintf(&b, "    sheet: %s\n", quoted(d.Sheet))
		}
		fmt.Fprintf(&b, "    heading_row: %d\n    holds: %s\n    # cluster:\n    # nature:\n    # year:\n    columns:\n", d.HeadingRow, cmp.Or(d.Holds, tableKinds[0]))
		for i, c := range d.Columns {
			fmt.Fprintf(&b, "      - {column: %s, is: %s", c.Column, cmp.Or(c.Is, `""`))
			if c.Year != 0 {
				fmt.Fprintf(&b, ", year: %d", c.Year)
			}
			if c.Unit != "" {
				fmt.Fprintf(&b, ", unit: %s", quoted(c.Unit))
			}
			b.WriteString("}")
			if seen := oneLine(d.Seen[i]); seen != "" {
				b.WriteString(" # " + seen)
			}
			b.WriteString("\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// quoted is a text between quotes, as both JSON and YAML read it.
func quoted(s string) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(strings.Map(printable, strings.ToValidUTF8(s, "\uFFFD"))) // a text is no error
	return strings.TrimSpace(b.String())
}

// printable leaves out what YAML does not allow in a text.
func printable(r rune) rune {
	if unicode.IsPrint(r) || r == '\u00a0' || r == '\u202f' || r == '\t' || r == '\n' {
		return r
	}
	return -1
}

// oneLine is a heading in a comment: on one line, and no longer than can be read.
func oneLine(s string) string {
	r := []rune(strings.Map(printable, strings.Join(strings.Fields(s), " ")))
	if len(r) > 80 {
		r = append(r[:79:79], '…')
	}
	return string(r)
}

// wrapped breaks lines that are longer than width at a space.
func wrapped(s string, width int) string {
	var out []string
	for line := range strings.Lines(s) {
		var last []string
		n := 0
		for _, word := range strings.Fields(line) {
			if size := len([]rune(word)); n > 0 && n+1+size > width {
				out, last, n = append(out, strings.Join(last, " ")), nil, 0
			}
			last = append(last, word)
			n += len([]rune(word)) + 1
		}
		out = append(out, strings.Join(last, " "))
	}
	return strings.Join(slices.Clip(out), "\n")
}
