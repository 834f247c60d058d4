package file

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"bilan/report/charset"
	"bilan/report/sheet"
	"bilan/report/sheet/csv"
	"bilan/report/sheet/ods"
	"bilan/report/source"
)

// lines shows what a file is read as: one line a row, its number, then the
// cells with their columns.
func lines(t *testing.T, name string, data string) string {
	t.Helper()
	b, err := Open(name, []byte(data), sheet.Limits{})
	if err != nil {
		return err.Error()
	}
	var out strings.Builder
	for _, s := range b.Sheets {
		if s.Name != "" {
			fmt.Fprintf(&out, "[%s]", s.Name)
		}
		for row, err := range s.Rows() {
			if err != nil {
				return err.Error()
			}
			fmt.Fprintf(&out, "%d:", row.Pos.Row())
			for _, c := range row.Cells {
				fmt.Fprintf(&out, " %d=%s", c.Pos.Col(), c)
			}
			out.WriteString("\n")
		}
	}
	for _, p := range b.Problems {
		fmt.Fprintf(&out, "! %s\n", p.Error())
	}
	return out.String()
}

func TestCSV(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"semicolon", "a;b\n1,5;2\n", "1: 1=a 2=b\n2: 1=1,5 2=2\n"},
		{"comma", "a,b\r\n1,2\r\n", "1: 1=a 2=b\n2: 1=1 2=2\n"},
		{"tab", "a\tb,c\n1\t2\n", "1: 1=a 2=b,c\n2: 1=1 2=2\n"},
		{"old mac", "a;b\r1;2", "1: 1=a 2=b\n2: 1=1 2=2\n"},
		{"sep line", "sep=,\na;b,c\n", "2: 1=a;b 2=c\n"},
		{"BOM", "\xef\xbb\xbfa;b\n", "1: 1=a 2=b\n"},
		{"UTF-8", strings.Repeat("é", 10) + ";\xe9t\n", "1: 1=éééééééééé 2=\ufffdt\n! f.csv: encoding-doubt\n"},
		{"Windows-1252", strings.Repeat("é", 9) + ";\xe9t\n", "1: 1=" + strings.Repeat("Ã©", 9) + " 2=ét\n"},
		{"Windows-1252", "Intitul\xe9;Pr\xe9vu\n\x80;\x92\n", "1: 1=Intitulé 2=Prévu\n2: 1=€ 2=’\n"},
		{"UTF-16", "\xff\xfea\x00;\x00\xe9\x00\n\x00", "1: 1=a 2=é\n"},
		{"UTF-16 BE", "\xfe\xff\x00a\x00;\x00\xe9", "1: 1=a 2=é\n"},
		{"quotes", "a;\"b;\"\"c\"\"\"\n", "1: 1=a 2=b;\"c\"\n"},
		{"line break in quotes", "a;\"b\nc\"\nd;e\n", "1: 1=a 2=b\nc\n3: 1=d 2=e\n"},
		{"stray quote", "a;5\" tube\nb;c\n", "1: 1=a 2=5\" tube\n2: 1=b 2=c\n"},
		{"unclosed quote", "a;\"b\nc;d\n", "1: 1=a 2=\"b\n2: 1=c 2=d\n! f.csv:1:2: unclosed-quote\n"},
		{"quotes inside words", "\"Qantis\" plateforme;3\nb;\"x\";4\n", "1: 1=\"Qantis\" plateforme 2=3\n2: 1=b 2=x 3=4\n! f.csv:1:1: unclosed-quote\n"},
		{"quote closed by a stray one", "a;\"b\nc;5\" tube\n", "1: 1=a 2=\"b\n2: 1=c 2=5\" tube\n! f.csv:1:2: unclosed-quote\n"},
		{"stray quote in a heading", "Long. 5\",n\n1,2\n3,4\n", "1: 1=Long. 5\" 2=n\n2: 1=1 2=2\n3: 1=3 2=4\n"},
		{"blank rows and cells", "a;;b\n\n;;\nc\n", "1: 1=a 3=b\n4: 1=c\n"},
		{"empty", " \n", "f.csv: empty-file"},
		{"sep line, TAB", "sep=\t\na\tb;c\n", "2: 1=a 2=b;c\n"},
		{"UTF-16 without a BOM", string(utf16le("a;b\nc;d")), "1: 1=a 2=b\n2: 1=c 2=d\n"},
		{"UTF-16 BE without a BOM", "\x00a\x00;\x00\xe9\x00\n\x00b", "1: 1=a 2=é\n2: 1=b\n"},
		{"UTF-16 with a zero", "\xff\xfe" + string(utf16le("a;\"b\"")) + "\x00\x00" + string(utf16le("c\nd")), "1: 1=a 2=\"b\"\x00c\n2: 1=d\n! f.csv:1:2: unclosed-quote\n"},
		{"blanks around quotes", "\"a\" , \"b, c\" ,d\n \"e\"  ,  f , \"g\"h\n", "1: 1=a 2=b, c 3=d\n2: 1=e 2=  f  3= \"g\"h\n! f.csv:2:3: unclosed-quote\n"},
		{"an orphan quote closed rows below", "a;b;c\n1;\"x;2\n3;y;4\n5;z\";6\n", "1: 1=a 2=b 3=c\n2: 1=1 2=\"x 3=2\n3: 1=3 2=y 3=4\n4: 1=5 2=z\" 3=6\n! f.csv:2:2: unclosed-quote\n"},
		{"line breaks and separators in quotes", "a;b;c\n1;\"x\ny;4\";6\n7;8;9\n", "1: 1=a 2=b 3=c\n2: 1=1 2=x\ny;4 3=6\n4: 1=7 2=8 3=9\n"},
		{"lines in quotes", "\"Titre\",,\n\"a;b;c\",,\n\"1;2;3\",,\n", "f.csv: quoted-lines"},
		{"sentences in quotes", "\"a; b; c\"\n\"d\"\n\"e\"\n", "1: 1=a; b; c\n2: 1=d\n3: 1=e\n"},
		{"one column in quotes", "\"a, b\"\n\"c, d\"\n", "1: 1=a, b\n2: 1=c, d\n"},
		{"UTF-32", "\xff\xfe\x00\x00a\x00\x00\x00;\x00\x00\x00\xe9\x00\x00\x00", "1: 1=a 2=é\n"},
		{"UTF-32 BE", "\x00\x00\xfe\xff\x00\x00\x00a\x00\x00\x00;\x00\x00\x00\xe9", "1: 1=a 2=é\n"},
		{"Mac Roman", "Intitul\x8e;R\x8ealis\x8e\n\x83cole d\xd5\x8et\x8e;\xc7 4 \xc8\n", "1: 1=Intitulé 2=Réalisé\n2: 1=École d’été 2=« 4 »\n! f.csv: encoding-doubt\n"},
		{"CP850", "Intitul\x82;R\x82alis\x82\nd\x82j\x85;4\n", "1: 1=Intitulé 2=Réalisé\n2: 1=déjà 2=4\n! f.csv: encoding-doubt\n"},
		{"Windows-1252 with signs of its own", "Num\x85;l\x92\x8cuvre \x96 100 \x80\n\x93Caf\xe9\x94;c\x9cur\n", "1: 1=Num… 2=l’Œuvre – 100 €\n2: 1=“Café” 2=cœur\n"},
		{"Windows-1252 that is not French", "\x8eilina;\x9aport\n", "1: 1=Žilina 2=šport\n"},
		{"signs of Windows-1252 alone", "Suite\x85;4 \x80\n\x96;l\x92a\n", "1: 1=Suite… 2=4 €\n2: 1=– 2=l’a\n"},
		{"encoded twice", "IntitulÃ©;RÃ©alisÃ©\nlâ€™Ã‰cole;4 â‚¬\n", "1: 1=Intitulé 2=Réalisé\n2: 1=l’École 2=4 €\n! f.csv: encoding-doubt\n"},
		{"a few signs as if encoded twice", "été;à\nÉcole « É» ;Â«\n", "1: 1=été 2=à\n2: 1=École « É»  2=Â«\n"},
		{"a mark that became text", "\xef\xbb\xbfï»¿Intitulé;b\n", "1: 1=Intitulé 2=b\n! f.csv: encoding-doubt\n"},
		{"separators alone", ";;;\n;;;\n", ""},
		{"columns ID and P", "ID;Prévu\nC;3\n", "1: 1=ID 2=Prévu\n2: 1=C 2=3\n"},
		{"binary", "a\x00b", "f.csv: unreadable-file"},
		{"PDF", "%PDF-1.4", "f.csv: unsupported-format"},
		{"HTML", "<!DOCTYPE html><p>", "f.csv: unsupported-format"},
		{"old Excel", compound("Workbook"), "f.csv: unsupported-format"},
		{"password", compound("EncryptedPackage"), "f.csv: password-protected"},
		{"broken zip", "PK\x03\x04 and no more", "f.csv: unreadable-file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := lines(t, "f.csv", c.in); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

func TestCSVLimits(t *testing.T) {
	for name, lim := range map[string]sheet.Limits{
		"file_bytes": {FileBytes: 3}, "columns": {Columns: 1}, "cells": {Cells: 1}, "rows": {Rows: 1}, "text_bytes": {TextBytes: 2},
		"decoded_bytes": {DecodedBytes: 12}, "problems": {Problems: 1},
	} {
		const data = "abc;d\n\"\xe9;f\n\"g;h\n"
		_, err := Open("f.csv", []byte(data), lim)
		if err == nil {
			b, _ := Open("f.csv", []byte(data), lim)
			for _, e := range b.Sheets[0].Rows() {
				err = e
			}
		}
		var p source.Problem
		if !errors.As(err, &p) || p.Slug != source.LimitReached || p.Args.Get("limit") != name {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// compound is the beginning of a compound file whose directory names a stream.
func compound(stream string) string {
	return ole + strings.Repeat("\x00", 504) + string(utf16le(stream)) + "\x00\x00"
}

func FuzzOpen(f *testing.F) {
	for _, s := range []string{"a;b\n\"c\";d", "sep=,\n", "\xff\xfe", "PK\x03\x04", "a,\"\"\"\n\"\n"} {
		f.Add([]byte(s))
	}
	examples, _ := filepath.Glob("testdata/programs/*.example")
	for _, name := range append(examples, "testdata/essai.ods", "testdata/essai.xlsx") {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(odsFile("", map[string]string{"META-INF/manifest.xml": manifestDTD + `<manifest><file-entry full-path="/" media-type="` + ods.MIMESpreadsheet + `"/></manifest>`})))
	f.Add([]byte(zipped("mimetype", "application/vnd.sun.xml.calc", "META-INF/manifest.xml", manifestDTD+"<manifest/>")))
	f.Add([]byte(zipped("Bilan.numbers/Index.zip", "x")))
	f.Add([]byte(odsFile(`<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>`, nil)))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Open("f", data, sheet.Limits{UnzippedBytes: 1 << 20})
		if err != nil {
			return
		}
		for _, s := range b.Sheets {
			last := 0
			for row, err := range s.Rows() {
				if err != nil {
					break
				}
				if row.Pos.Row() <= last || len(row.Cells) == 0 {
					t.Fatalf("row %d after %d with %d cells", row.Pos.Row(), last, len(row.Cells))
				}
				last = row.Pos.Row()
			}
		}
	})
}

// The cost of quotes that are never closed follows the bytes.
func BenchmarkUnclosedQuotes(b *testing.B) {
	data := []byte(strings.Repeat("\"x;y\n", 100_000))
	for b.Loop() {
		book, err := Open("f.csv", data, sheet.Limits{})
		if err != nil {
			b.Fatal(err)
		}
		for range book.Sheets[0].Rows() {
		}
	}
}

// Every character of a CSV that is no separator, quote or white space stands in
// a cell, in the order of the text: nothing is lost and nothing doubled.
func FuzzCSV(f *testing.F) {
	for _, s := range []string{
		"a;b\n\"c;\n\"\"d\";e", "sep=,\na,\"b\"c\"\n", "\"", "a;\"b\nc;d", "x\t\"y\"\r\rz", "\xef\xbb\xbfa;é", "a|b|\"c\"|", "\xe9;\x80", "\"a\"\";\"\n\"b", "a,b\n1;2;3\n",
		"a;b;c\n1;\"x;2\n3;y;4\n5;z\";6\n", " \"a\" , \"b\"c\n", "\"a;b;c\",\n\"1;2;3\",\n", "a\"\"\"b;\"\"\"\n\"", "\"a\"b;\"a\"b\n\"",
		"Intitul\x8e;R\x8ealis\x8e\n", "Intitul\x82;d\x82j\x85\n", "IntitulÃ©;lâ€™Ã©tÃ©\n", "\xef\xbb\xbfï»¿a;b\n", "\xff\xfe\x00\x00a\x00\x00\x00", "\x00\x00\xfe\xff\x00\x00\x00a",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := csv.Open(source.In("f", ""), string(data), sheet.DefaultLimits())
		var p source.Problem
		if errors.As(err, &p) && p.Slug == source.QuotedLines {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		var got strings.Builder
		last := source.Pos{}
		for row, err := range b.Sheets[0].Rows() {
			if err != nil {
				return // a limit
			}
			for _, c := range row.Cells {
				if c.Pos.Compare(last) <= 0 {
					t.Fatalf("%v after %v", c.Pos, last)
				}
				last = c.Pos
				got.WriteString(bareOf(c.Raw, b.Delimiter))
			}
		}
		read, _ := charset.Decode(string(data), 1<<30)
		text := read.UTF8
		if first, rest, _ := strings.Cut(text, "\n"); b.Delimiter != 0 {
			if strings.TrimRight(strings.TrimLeft(first, " "), "\r ") == "sep="+string(b.Delimiter) {
				text = rest
			}
		}
		if want := bareOf(text, b.Delimiter); got.String() != want {
			t.Errorf("%q gives %q, want %q", data, &got, want)
		}
	})
}

// bareOf is a text without separators, quotes and white space.
func bareOf(s string, delim rune) string {
	return strings.Map(func(r rune) rune {
		if r == delim || r == '"' || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}
