package docx

import (
	"cmp"
	"io"
	"strings"

	"bilan/report/contact"
	"bilan/report/ooxml"
	"bilan/report/opc"
	"bilan/report/wording/locale"
)

// The page is A4, upright; in twentieths of a point.
const (
	pageWidth, pageHeight = 11906, 16838
	margin                = 1134 // 2 cm
)

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	wordNS  = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="` + opc.OfficeRelation + `"`
)

// Write writes a document; by says what of its texts may be published. The same
// document gives the same bytes.
func Write(to io.Writer, d *Document, by *contact.Publisher) error {
	z := ooxml.NewZip(to)
	b := &body{by: by}
	// What comes first are the parts by which programs know a document that see no more
	// than the beginning of a file.
	for _, p := range []struct{ name, text string }{{"docProps/app.xml", b.app(d)}, {"docProps/core.xml", b.core(d)}} {
		w, err := z.Direct(p.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, p.text); err != nil {
			return err
		}
	}
	var err error
	if b.out, err = z.Direct("word/document.xml"); err != nil {
		return err
	}
	if err := b.document(d); err != nil {
		return err
	}
	for _, p := range []struct{ name, text string }{
		{opc.ContentTypes, contentTypes}, {opc.RelationsOf(""), packageRelations}, {opc.RelationsOf("word/document.xml"), documentRelations},
		{"word/footer1.xml", b.footer(d)}, {"word/numbering.xml", numbering}, {"word/settings.xml", settings(d.Lang)}, {"word/styles.xml", styles(d.Lang)},
	} {
		w, err := z.Create(p.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, p.text); err != nil {
			return err
		}
	}
	return z.Close()
}

// document writes the text.
func (b *body) document(d *Document) error {
	b.add(xmlHead, `<w:document `, wordNS, `><w:body>`)
	b.paragraph("Title", d.Title, true)
	if d.Subtitle != "" {
		b.paragraph("Subtitle", d.Subtitle, false)
	}
	for _, m := range d.Marks {
		b.paragraph("Mark", m, false)
	}
	for block := range d.Blocks {
		block.write(b)
		if len(b.raw) > chunk {
			b.flush()
		}
		if b.err != nil {
			return b.err
		}
	}
	b.add(`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="`)
	b.number(pageWidth)
	b.add(`" w:h="`)
	b.number(pageHeight)
	b.add(`"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`)
	b.flush()
	return b.err
}

// footer is the part of the footer. Its two fields are the only ones of the document.
func (b *body) footer(d *Document) string {
	own := &body{by: b.by}
	own.add(xmlHead, `<w:ftr `, wordNS, `>`)
	own.open("Footer", false)
	own.run(own.shown(d.Footer) + "\t" + own.shown(d.Page) + "\u00a0")
	own.add(field("PAGE"))
	own.run(" " + own.shown(d.Of) + "\u00a0")
	own.add(field("NUMPAGES"))
	own.close()
	own.add(`</w:ftr>`)
	return string(own.raw)
}

// field is a field that Word fills: a number of pages.
func field(code string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + code + ` </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

// core are the properties of the file.
func (b *body) core(d *Document) string {
	plain := func(element string, s Plain) string {
		return "<" + element + ">" + ooxml.Escape(string(s)) + "</" + element + ">"
	}
	text := func(element, s string) string { return plain(element, Plain(ooxml.Legal(string(b.shown(s))))) }
	return xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
		`xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		text("dc:title", d.Title) + text("dc:subject", d.Subtitle) + text("dc:creator", cmp.Or(d.Author, "bilan")) +
		plain("cp:keywords", opc.ReviewMark+" "+d.Fingerprint) + text("dc:description", strings.Join(append([]string{d.Description}, d.Marks...), " ")) +
		plain("cp:lastModifiedBy", "bilan") + `<dcterms:created xsi:type="dcterms:W3CDTF">` + ooxml.Epoch + `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">` + ooxml.Epoch + `</dcterms:modified>` +
		plain("dc:language", Plain(locale.Of(d.Lang).Tag)) + `</cp:coreProperties>`
}

// app says which program's format it is.
func (b *body) app(d *Document) string {
	return xmlHead + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application>` +
		`<Company>` + ooxml.Escape(ooxml.Legal(string(b.shown(d.Author)))) + `</Company><AppVersion>16.0000</AppVersion></Properties>`
}
