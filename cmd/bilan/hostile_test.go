package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/flate"
	"context"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"bilan/report/source"
)

// A hostile file is made by test code, as none of them should lie in a
// repository. limit is what check may take for it alone.
const (
	mostTime   = 10 * time.Second
	mostMemory = 512 << 20 // peak resident bytes
)

// hostile makes each hostile file at a path of its name, and says which problem
// it is to be: a slug, with the limit or the kind that its arguments give. Files are some
// times what is allowed, and one of a kind is as large as a file may be.
var hostile = []struct {
	name string
	make func(t *testing.T, path string)
	want string
}{
	{"bomb.xlsx", book(func(w io.Writer) { repeat(w, " ", 1<<30) }), "limit-reached unzipped_bytes"},
	{"bomb-of-rows.xlsx", book(func(w io.Writer) { rowsOfText(w, 5_000_000) }), "limit-reached unzipped_bytes"},
	{"bomb-of-strings.xlsx", stringsBomb, "limit-reached unzipped_bytes"},
	{"bomb.ods", odsOf(func(w io.Writer) { repeat(w, " ", 1<<28) }), "limit-reached unzipped_bytes"},
	{"repeats.ods", odsOf(func(w io.Writer) {
		io.WriteString(w, `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row>`)
	}), "limit-reached cells"},
	{"declares-15-gb.xlsx", declares(15 << 30), "unreadable-file"},
	{"wide.xlsx", book(wideRows), "missing-heading"},
	{"merges.xlsx", merges, "missing-heading"},
	{"far.xlsx", book(func(w io.Writer) {
		io.WriteString(w, `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)
	}), "missing-heading"},
	{"beyond.xlsx", book(func(w io.Writer) { io.WriteString(w, `<row r="1048577"><c r="XFE1048577"><v>1</v></c></row>`) }), "limit-reached rows"},
	{"deep.xlsx", book(func(w io.Writer) { repeat(w, "<a>", 3<<20) }), "unreadable-file"},
	{"long-tag.xlsx", book(func(w io.Writer) {
		io.WriteString(w, "<row ")
		repeat(w, `r="1" `, 60<<20)
	}), "unreadable-file"},
	{"doctype.xlsx", partsOf(map[string]string{"xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>`}), "unreadable-file"},
	{"truncated.xlsx", partsOf(map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>`}), "unreadable-file"},
	{"bad-string.xlsx", partsOf(map[string]string{"xl/worksheets/sheet1.xml": `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>`}), "unreadable-file"},
	{"one-line.csv", text(func(w io.Writer) { repeat(w, "a", 4<<20) }), "limit-reached text_bytes"},
	{"one-line-latin.csv", text(func(w io.Writer) { repeat(w, "\xe9", 4<<20) }), "limit-reached text_bytes"},
	{"separators.csv", text(func(w io.Writer) { repeat(w, ";", 4<<20) }), "limit-reached columns"},
	{"cells.csv", text(func(w io.Writer) { repeat(w, "a;a;a;a;a;a;a;a;a;a\n", 63<<20) }), "limit-reached cells"},
	{"quotes.csv", text(func(w io.Writer) { repeat(w, "\"\n", 4<<20) }), "limit-reached rows"},
	{"quotes-in-words.csv", text(func(w io.Writer) { repeat(w, "\"a\"b;", 4<<20) }), "limit-reached columns"},
	{"lines.csv", text(func(w io.Writer) {
		io.WriteString(w, "Grappe;Exercice;Nature;Intitulé;Unité;Prévu;Réalisé\n")
		for i := range 300_000 { // seven cells each
			fmt.Fprintf(w, "Grappe Exemple;2024;bilan;Action %d;atelier;%d;%d\n", i, i, i)
		}
	}), "limit-reached cells"},
	{"marks.csv", text(func(w io.Writer) { repeat(w, "\u202e\x1b[2J\u0300", 4<<20) }), "limit-reached text_bytes"},
	{"one-text-repeated.ods", odsOf(func(w io.Writer) {
		io.WriteString(w, `<table:table-row table:number-rows-repeated="190000"><table:table-cell office:value-type="string"><text:p>`)
		repeat(w, "a", 1<<20-1<<16)
		io.WriteString(w, `</text:p></table:table-cell></table:table-row>`)
	}), "limit-reached total_text_bytes"},
	{"spaces.ods", odsOf(func(w io.Writer) {
		for i := range 5000 { // more than a place in a text could count
			fmt.Fprintf(w, `<table:table-row><table:table-cell office:value-type="string"><text:p>x<text:s text:c="%d"/>x</text:p></table:table-cell></table:table-row>`, 1_048_000-i)
		}
	}), "limit-reached total_text_bytes"},
	{"one-string.xlsx", strings1MB(1, 20_000), "limit-reached total_text_bytes"},
	{"long-strings.xlsx", strings1MB(60, 1800), "limit-reached total_text_bytes"},
	{"long-strings-allowed.xlsx", strings1MB(60, 100), "missing-heading"},
	{"empty-strings.xlsx", func(t *testing.T, path string) {
		archive(t, path, bookParts(), "xl/sharedStrings.xml", func(w io.Writer) {
			io.WriteString(w, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`)
			repeat(w, `<si/>`, 63<<20)
			io.WriteString(w, `</sst>`)
		})
	}, "empty-file"},
	{"namespaces.xlsx", namespaces(58, 120, "<a/>", 5_000_000), "limit-reached namespaces"},
	{"namespaces-allowed.xlsx", namespaces(2, 125, "<p0:a/>", 800_000), "missing-heading"},
	{"lone-quotes.csv", text(func(w io.Writer) {
		io.WriteString(w, "Grappe;Exercice;Nature;Intitulé;Unité;Prévu;Réalisé\n")
		repeat(w, "\"x\n", 16<<20)
	}), "limit-reached problems"},
	{"quotes-in-a-line.csv", text(func(w io.Writer) { repeat(w, "\"a\"b;", 4<<20); io.WriteString(w, "\n\"") }), "limit-reached problems"},
	{"wrong-cells.csv", text(func(w io.Writer) {
		io.WriteString(w, "Grappe;Exercice;Nature;Intitulé;Prévu;Réalisé;Prévu actualisé;Valeur initiale;Bénéficiaires\n")
		for row := range 41_000 {
			i := row % 2000
			fmt.Fprintf(w, "Grappe Exemple;2024;bilan;Action %d;-%dx1;-%dx2;9x%d;8x%d;7x%d\n", row, i, i, i, i, i)
		}
	}), "limit-reached problems"},
	{"latin.csv", text(func(w io.Writer) { repeat(w, "\x80\x80\x80\n", 58<<20) }), "limit-reached decoded_bytes"},
	{"latin.xlsx", latin, "limit-reached decoded_bytes"},
	{"utf-16.csv", text(func(w io.Writer) { io.WriteString(w, "\xff\xfe"); repeat(w, "\xac\x20\n\x00", 8<<20) }), "limit-reached rows"},
	{"utf-32.csv", text(func(w io.Writer) {
		io.WriteString(w, "\xff\xfe\x00\x00")
		repeat(w, "a\x00\x00\x00;\x00\x00\x00", 4<<20)
	}), "limit-reached columns"},
	{"merges-before-tall-ones.xlsx", tallMerges, "missing-heading"},
	{"merged-texts.xlsx", mergedTexts, "limit-reached cells"},
	{"sparse.csv", sparse(8 << 30), "limit-reached file_bytes"},
	{"sparse.xlsx", sparse(8 << 30), "limit-reached file_bytes"},
	{"zeros.csv", sparse(60 << 20), "empty-file"},
	{"folder.xlsx", func(t *testing.T, path string) { must(t, os.Mkdir(path, 0o777)) }, "unreadable-file folder"},
	{"loop.xlsx", func(t *testing.T, path string) { must(t, os.Symlink(path, path)) }, "unreadable-file link"},
	{"nowhere.csv", func(t *testing.T, path string) { must(t, os.Symlink(path+"-not-there", path)) }, "unreadable-file link"},
	{"above.csv", func(t *testing.T, path string) { must(t, os.Symlink(filepath.Dir(path), path)) }, "unreadable-file link"},
	{"zero.csv", func(t *testing.T, path string) { must(t, os.Symlink("/dev/zero", path)) }, "unreadable-file link"},
	{"pipe.csv", func(t *testing.T, path string) { pipe(t, path) }, "unreadable-file special"},
	{"linked-pipe.csv", func(t *testing.T, path string) {
		pipe(t, path+".pipe")
		must(t, os.Symlink(path+".pipe", path))
	}, "unreadable-file link"},
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// repeat writes a text again and again up to a number of bytes.
func repeat(w io.Writer, s string, bytes int64) {
	block := strings.Repeat(s, 1+(1<<16)/len(s))
	if p, ok := w.(*packing); ok {
		p.repeat([]byte(block), (bytes+int64(len(block))-1)/int64(len(block)))
		return
	}
	for n := int64(0); n < bytes; n += int64(len(block)) {
		io.WriteString(w, block)
	}
}

func text(write func(io.Writer)) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		f, err := os.Create(path)
		must(t, err)
		w := bufio.NewWriterSize(f, 1<<16)
		write(w)
		must(t, w.Flush())
		must(t, f.Close())
	}
}

// packing compresses a part, and what is repeated in it once for all times.
type packing struct {
	*zip.FileHeader
	out     io.Writer
	deflate *flate.Writer
}

func (p *packing) Write(data []byte) (int, error) {
	p.add(data)
	return p.deflate.Write(data)
}

func (p *packing) add(data []byte) {
	p.CRC32 = crc32.Update(p.CRC32, crc32.IEEETable, data)
	p.UncompressedSize64 += uint64(len(data))
}

// repeat writes a block some times. Each stands for itself in the stream.
func (p *packing) repeat(block []byte, times int64) {
	p.deflate.Flush()
	var once bytes.Buffer
	p.deflate.Reset(&once)
	p.deflate.Write(block)
	p.deflate.Flush()
	for range times {
		p.add(block)
		p.out.Write(once.Bytes())
	}
	p.deflate.Reset(p.out)
}

// counted counts what is written through it.
type counted struct {
	io.Writer
	n *uint64
}

func (c counted) Write(data []byte) (int, error) {
	*c.n += uint64(len(data))
	return c.Writer.Write(data)
}

func sparse(size int64) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		must(t, os.WriteFile(path, nil, 0o666))
		must(t, os.Truncate(path, size))
	}
}

const sheetStart, sheetEnd = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`, `</sheetData></worksheet>`

// bookParts are the parts of a workbook of one sheet.
func bookParts() map[string]string {
	return map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
		"_rels/.rels":                `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   sheetStart + sheetEnd,
		"xl/sharedStrings.xml":       `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
	}
}

// archive writes a zip of parts, of which one is written by big.
func archive(t *testing.T, path string, parts map[string]string, name string, big func(io.Writer)) {
	t.Helper()
	f, err := os.Create(path)
	must(t, err)
	z := zip.NewWriter(f)
	for part, content := range parts {
		if part == name {
			continue
		}
		w, err := z.Create(part)
		must(t, err)
		_, err = io.WriteString(w, content)
		must(t, err)
	}
	if big != nil {
		p := &packing{FileHeader: &zip.FileHeader{Name: name, Method: zip.Deflate, Flags: 8}} // its sizes follow it
		w, err := z.CreateRaw(p.FileHeader)
		must(t, err)
		p.out = counted{bufio.NewWriterSize(w, 1<<16), &p.CompressedSize64}
		p.deflate, err = flate.NewWriter(p.out, flate.BestSpeed)
		must(t, err)
		big(p)
		must(t, p.deflate.Close())
		must(t, p.out.(counted).Writer.(*bufio.Writer).Flush())
		p.CompressedSize, p.UncompressedSize = uint32(p.CompressedSize64), uint32(p.UncompressedSize64)
	}
	must(t, z.Close())
	must(t, f.Close())
}

// book is a workbook of which the rows are written by rows.
func book(rows func(io.Writer)) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
			io.WriteString(w, sheetStart)
			rows(w)
			io.WriteString(w, sheetEnd)
		})
	}
}

// parts is a workbook with some parts of its own.
func partsOf(own map[string]string) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		all := bookParts()
		for name, content := range own {
			all[name] = content
		}
		archive(t, path, all, "", nil)
	}
}

func odsOf(rows func(io.Writer)) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		own := map[string]string{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}
		archive(t, path, own, "content.xml", func(w io.Writer) {
			io.WriteString(w, `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">`)
			rows(w)
			io.WriteString(w, `</table:table></office:spreadsheet></office:body></office:document-content>`)
		})
	}
}

func rowsOfText(w io.Writer, n int) {
	repeat(w, `<row><c t="inlineStr"><is><t>a</t></is></c></row>`, int64(n)*48)
}

// wideRows are few cells in rows that reach far: 16,000 columns.
func wideRows(w io.Writer) {
	for r := 1; r <= 5000; r++ {
		fmt.Fprintf(w, `<row r="%d"><c r="A%d"><v>1</v></c><c r="WQJ%d"><v>2</v></c></row>`, r, r, r)
	}
}

func merges(t *testing.T, path string) {
	archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
		io.WriteString(w, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="100000">`)
		for r := 1; r <= 100_000; r++ {
			fmt.Fprintf(w, `<mergeCell ref="A%d:C%d"/>`, r, r)
		}
		io.WriteString(w, `</mergeCells></worksheet>`)
	})
}

// strings1MB is a workbook with strings of 1 MB, named by cells in turn.
func strings1MB(n, cells int) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		own := bookParts()
		var rows strings.Builder
		for i := range cells {
			fmt.Fprintf(&rows, `<row><c t="s"><v>%d</v></c></row>`, i%n)
		}
		own["xl/worksheets/sheet1.xml"] = sheetStart + rows.String() + sheetEnd
		archive(t, path, own, "xl/sharedStrings.xml", func(w io.Writer) {
			io.WriteString(w, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`)
			for i := range n {
				fmt.Fprintf(w, `<si><t>%d`, i)
				repeat(w, "a", 1<<20-1<<17)
				io.WriteString(w, `</t></si>`)
			}
			io.WriteString(w, `</sst>`)
		})
	}
}

// namespaces is a workbook whose sheet has some elements one in the other that bind
// prefixes, and in the last of them one element many times.
func namespaces(deep, bound int, element string, times int64) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
			io.WriteString(w, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c><v>1</v></c></row></sheetData>`)
			for d := range deep {
				io.WriteString(w, "<a")
				for i := range bound {
					fmt.Fprintf(w, ` xmlns:p%d="u"`, d*bound+i)
				}
				io.WriteString(w, ">")
			}
			block := strings.Repeat(element, 1000)
			for range times / 1000 {
				io.WriteString(w, block)
			}
			io.WriteString(w, strings.Repeat("</a>", deep)+"</worksheet>")
		})
	}
}

// latin is a workbook whose sheet says Windows-1252, where each of its bytes is three
// in UTF-8.
func latin(t *testing.T, path string) {
	archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
		io.WriteString(w, `<?xml version="1.0" encoding="windows-1252"?>`+sheetStart+`<row><c t="inlineStr"><is><t>`)
		repeat(w, "\x80", 46<<20)
		io.WriteString(w, `</t></is></c></row>`+sheetEnd)
	})
}

// tallMerges is a workbook with narrow merged ranges, some in each row, in front of
// tall ones that reach all rows.
func tallMerges(t *testing.T, path string) {
	archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
		io.WriteString(w, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`)
		for r := 1; r <= 20_000; r++ {
			fmt.Fprintf(w, `<row r="%d"><c r="A%d"><v>1</v></c></row>`, r*9, r*9)
		}
		io.WriteString(w, `</sheetData><mergeCells>`)
		for r := range 190_000 {
			row := strconv.Itoa(r + 1)
			for _, c := range "ACEGIKMOQ" {
				io.WriteString(w, `<mergeCell ref="`+string(c)+row+":"+string(c+1)+row+`"/>`)
			}
		}
		for c := 26; c < 15_384; c++ {
			name := source.ColumnName(c + 1)
			fmt.Fprintf(w, `<mergeCell ref="%s1:%s1048576"/>`, name, name)
		}
		io.WriteString(w, `</mergeCells></worksheet>`)
	})
}

// mergedTexts is a workbook of which each of a thousand texts is merged down over all
// rows, and so speaks for each.
func mergedTexts(t *testing.T, path string) {
	archive(t, path, bookParts(), "xl/worksheets/sheet1.xml", func(w io.Writer) {
		io.WriteString(w, `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">`)
		for range 1000 {
			io.WriteString(w, `<c t="inlineStr"><is><t>a</t></is></c>`)
		}
		io.WriteString(w, `</row>`)
		for r := range 100_000 {
			fmt.Fprintf(w, `<row r="%d"><c r="XFD%d"><v>1</v></c></row>`, r+2, r+2)
		}
		io.WriteString(w, `</sheetData><mergeCells>`)
		for c := range 1000 {
			fmt.Fprintf(w, `<mergeCell ref="%s1:%s1048576"/>`, source.ColumnName(c+1), source.ColumnName(c+1))
		}
		io.WriteString(w, `</mergeCells></worksheet>`)
	})
}

func stringsBomb(t *testing.T, path string) {
	archive(t, path, bookParts(), "xl/sharedStrings.xml", func(w io.Writer) {
		io.WriteString(w, `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`)
		repeat(w, `<si><t>a</t></si>`, 1<<28)
		io.WriteString(w, `</sst>`)
	})
}

// declares is a workbook whose sheet says that it is larger than it is.
func declares(size uint64) func(*testing.T, string) {
	return func(t *testing.T, path string) {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		for name, content := range bookParts() {
			if name != "xl/worksheets/sheet1.xml" {
				w, err := z.Create(name)
				must(t, err)
				io.WriteString(w, content)
				continue
			}
			w, err := z.CreateRaw(&zip.FileHeader{Name: name, Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(content)), CompressedSize64: uint64(len(content)), UncompressedSize64: size})
			must(t, err)
			io.WriteString(w, content)
		}
		must(t, z.Close())
		must(t, os.WriteFile(path, b.Bytes(), 0o666))
		if !bytes.Contains(b.Bytes(), binary.LittleEndian.AppendUint64(nil, size)) {
			t.Fatal("the size is not declared")
		}
	}
}

// weighs runs bilan, and writes its peak of memory to the file that the first
// argument names.
func weighs(p process) int {
	path := p.args[0]
	p.args = p.args[1:]
	status := listening(p)
	if err := os.WriteFile(path, fmt.Append(nil, peak()), 0o666); err != nil {
		fmt.Fprintln(p.stderr, err)
	}
	return status
}

// Each hostile file alone ends soon, in little memory, and as a problem that
// says what it is; measured from outside.
func TestHostileAlone(t *testing.T) {
	if testing.Short() {
		t.Skip("what the command takes is measured")
	}
	if runtime.GOOS == "windows" {
		t.Skip("pipes, links and sparse files of this kind are of other systems")
	}
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel() // it waits for another process
			dir := t.TempDir()
			h.make(t, filepath.Join(dir, h.name))
			var out, errs bytes.Buffer
			weight := filepath.Join(t.TempDir(), "peak")
			cmd := exec.Command("weighs", weight, "check", "--format", "json", dir)
			cmd.Stdout, cmd.Stderr = &out, &errs
			err := cmd.Run()
			// The processor's time, as the machine may be busy with other tests.
			took, memory := spent(cmd), number(t, weight)
			t.Logf("%v, %d MB, %v", took.Round(time.Millisecond), memory>>20, err)
			if took > mostTime || memory > mostMemory {
				t.Errorf("took %v and %d MB", took, memory>>20)
			}
			if strings.Contains(errs.String(), "erreur interne") || cmd.ProcessState.ExitCode() < 0 {
				t.Errorf("%v: %s", err, &errs)
			}
			if got := problemsOf(t, out.Bytes(), h.name); got != h.want {
				t.Errorf("told %q, want %q", got, h.want)
			}
		})
	}
}

// number is what a file of digits alone holds.
func number(t *testing.T, path string) int64 {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	n, err := strconv.ParseInt(string(data), 10, 64)
	must(t, err)
	return n
}

// problemsOf are the errors that check has of a file, each with what its
// arguments give.
func problemsOf(t *testing.T, data []byte, file string) string {
	t.Helper()
	var doc struct {
		Problems []struct {
			File, Severity, Slug string
			Args                 map[string]string
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatalf("%v in %.300s", err, data)
	}
	var got []string
	for _, p := range doc.Problems {
		if p.File == file && p.Severity == "error" {
			got = append(got, strings.TrimSpace(p.Slug+" "+p.Args["limit"]+p.Args["kind"]))
		}
	}
	return strings.Join(got, ", ")
}

// All hostile files that are small beside a good one: the good one is read, and
// each of the others is reported.
func TestHostileTogether(t *testing.T) {
	if testing.Short() {
		t.Skip("the files are large")
	}
	if runtime.GOOS == "windows" {
		t.Skip("pipes and links of this kind are of other systems")
	}
	t.Parallel()
	dir := t.TempDir()
	must(t, os.WriteFile(filepath.Join(dir, "good.csv"), []byte(oneLine), 0o666))
	made := map[string]string{}
	for _, h := range hostile {
		if strings.HasPrefix(h.want, "unreadable-file") || strings.HasSuffix(h.want, "file_bytes") || h.name == "beyond.xlsx" {
			h.make(t, filepath.Join(dir, h.name))
			made[h.name] = h.want
		}
	}
	var out, messages bytes.Buffer
	if status := run(context.Background(), []string{"check", "--format", "json", dir}, nil, nil, &out, &messages, today); status != exitErrors {
		t.Errorf("exit %d", status)
	}
	for name, want := range made {
		if got := problemsOf(t, out.Bytes(), name); got != want {
			t.Errorf("%s: told %q, want %q", name, got, want)
		}
	}
	revue := filepath.Join(t.TempDir(), "revue")
	if status := run(context.Background(), []string{"report", "--out", revue, dir}, nil, nil, &messages, &messages, today); status != exitErrors {
		t.Errorf("report: exit %d", status)
	}
	lines, err := os.ReadFile(filepath.Join(revue, "revue-2024.csv"))
	must(t, err)
	if !bytes.Contains(lines, []byte("Ateliers")) {
		t.Errorf("the good file is not in the review: %s", lines)
	}
}
