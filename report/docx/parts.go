package docx

import (
	"strings"

	"bilan/report/opc"
	"bilan/report/wording/locale"
)

const (
	wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml."

	contentTypes = xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		`<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>` +
		`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>` +
		`<Override PartName="/word/document.xml" ContentType="` + wordTypes + `document.main+xml"/>` +
		`<Override PartName="/word/footer1.xml" ContentType="` + wordTypes + `footer+xml"/>` +
		`<Override PartName="/word/numbering.xml" ContentType="` + wordTypes + `numbering+xml"/>` +
		`<Override PartName="/word/settings.xml" ContentType="` + wordTypes + `settings+xml"/>` +
		`<Override PartName="/word/styles.xml" ContentType="` + wordTypes + `styles+xml"/></Types>`

	packageRelations = xmlHead + `<Relationships xmlns="` + opc.Relationships + `">` +
		`<Relationship Id="rId1" Type="` + opc.OfficeRelation + `/officeDocument" Target="word/document.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
		`<Relationship Id="rId3" Type="` + opc.OfficeRelation + `/extended-properties" Target="docProps/app.xml"/></Relationships>`

	documentRelations = xmlHead + `<Relationships xmlns="` + opc.Relationships + `">` +
		`<Relationship Id="rId1" Type="` + opc.OfficeRelation + `/styles" Target="styles.xml"/>` +
		`<Relationship Id="rId2" Type="` + opc.OfficeRelation + `/numbering" Target="numbering.xml"/>` +
		`<Relationship Id="rId3" Type="` + opc.OfficeRelation + `/settings" Target="settings.xml"/>` +
		`<Relationship Id="rId4" Type="` + opc.OfficeRelation + `/footer" Target="footer1.xml"/></Relationships>`

	// numbering is the one list of the document, of two levels, which the styles of
	// items name.
	numbering = xmlHead + `<w:numbering ` + wordNS + `><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
		`<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl>` +
		`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet2"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="794" w:hanging="284"/></w:pPr></w:lvl>` +
		`</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
)

// settings keep Word from showing a document of today as one of an old version.
func settings(lang string) string {
	return xmlHead + `<w:settings ` + wordNS + `><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>` +
		`<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>` +
		`<w:themeFontLang w:val="` + locale.Of(lang).Tag + `"/><w:decimalSymbol w:val="` + locale.Of(lang).Point + `"/><w:listSeparator w:val=";"/></w:settings>`
}

// paragraphStyle is a style of paragraphs.
type paragraphStyle struct {
	id, name, basedOn, next string
	paragraph, run          string // their properties
	gallery                 bool   // shown among the styles that people choose from
}

// ink is the colour of headings, and of what heads a table.
const ink = `<w:color w:val="0B3C5D"/>`

// paragraphStyles are those of the document. Names are those that Word knows, so
// that it shows them in its own language and builds its navigation of the headings.
var paragraphStyles = []paragraphStyle{
	{id: "Title", name: "Title", next: "Normal", gallery: true, paragraph: `<w:keepNext/><w:spacing w:before="0" w:after="60" w:line="240" w:lineRule="auto"/>`, run: `<w:b/>` + ink + `<w:sz w:val="40"/>`},
	{id: "Subtitle", name: "Subtitle", next: "Normal", gallery: true, paragraph: `<w:spacing w:after="200"/>`, run: `<w:color w:val="444444"/><w:sz w:val="24"/>`},
	{id: "Heading1", name: "heading 1", next: "Normal", gallery: true, paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="360" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="0"/>`, run: `<w:b/>` + ink + `<w:sz w:val="30"/>`},
	{id: "Heading2", name: "heading 2", next: "Normal", gallery: true, paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="280" w:after="80" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/>`, run: `<w:b/>` + ink + `<w:sz w:val="25"/>`},
	{id: "Heading3", name: "heading 3", next: "Normal", gallery: true, paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="200" w:after="60" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="2"/>`, run: `<w:b/>` + ink + `<w:sz w:val="22"/>`},
	{id: "Lead", name: "Body Text", gallery: true, paragraph: `<w:spacing w:after="160"/>`, run: `<w:sz w:val="26"/>`},
	{id: "Intro", name: "Body Text First Indent", paragraph: `<w:keepNext/><w:spacing w:before="160" w:after="60"/>`},
	{id: "Mark", name: "Intense Quote", gallery: true, paragraph: `<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="D08000"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/><w:ind w:left="170"/>`, run: `<w:b/><w:color w:val="5C4400"/>`},
	{id: "Note", name: "Quote", gallery: true, run: `<w:color w:val="444444"/><w:sz w:val="18"/>`},
	{id: "ListBullet", name: "List Bullet", gallery: true, paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>`},
	{id: "ListBullet2", name: "List Bullet 2", gallery: true, paragraph: `<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/>`},
	{id: "Caption", name: "caption", next: "Normal", gallery: true, paragraph: `<w:keepNext/><w:spacing w:before="120" w:after="60"/>`, run: `<w:color w:val="444444"/><w:sz w:val="19"/>`},
	{id: "Footer", name: "footer", paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`, run: `<w:color w:val="444444"/><w:sz w:val="17"/>`},
	{id: "TableText", name: "Bilan table", paragraph: `<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>`, run: `<w:sz w:val="18"/>`},
	{id: "TableHead", name: "Bilan table head", basedOn: "TableText", paragraph: `<w:keepNext/>`, run: `<w:b/>` + ink},
	{id: "TableTotal", name: "Bilan table total", basedOn: "TableText", run: `<w:b/>`},
	{id: "TableSpan", name: "Bilan table span", basedOn: "TableText", paragraph: `<w:keepNext/><w:shd w:val="clear" w:color="auto" w:fill="F2F5F8"/>`, run: `<w:b/>`},
	{id: "TableNote", name: "Bilan table note", basedOn: "TableText", run: `<w:color w:val="444444"/><w:sz w:val="16"/>`},
	{id: "AfterTable", name: "Bilan after table", paragraph: `<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>`, run: `<w:sz w:val="8"/>`},
}

// styles is the part of the styles.
func styles(lang string) string {
	tag := locale.Of(lang).Tag
	var s strings.Builder
	s.WriteString(xmlHead + `<w:styles ` + wordNS + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>` +
		`<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="` + tag + `" w:eastAsia="` + tag + `" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>` +
		`<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
		`<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`)
	for _, p := range paragraphStyles {
		p.write(&s)
	}
	s.WriteString(`<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>` + `<w:rPr>` + ink + `<w:u w:val="single"/></w:rPr></w:style>`)
	const line = ` w:val="single" w:sz="4" w:space="0" w:color="B5C0CA"/>`
	s.WriteString(`<w:style w:type="table" w:customStyle="1" w:styleId="ReviewTable"><w:name w:val="Bilan grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top` + line + `<w:bottom` + line + `<w:insideH` + line + `</w:tblBorders></w:tblPr>` +
		`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="0B3C5D"/></w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style></w:styles>`)
	return s.String()
}

func (p paragraphStyle) write(s *strings.Builder) {
	custom := ""
	if strings.HasPrefix(p.name, "Bilan ") {
		custom = ` w:customStyle="1"`
	}
	based := p.basedOn
	if based == "" {
		based = "Normal"
	}
	s.WriteString(`<w:style w:type="paragraph"` + custom + ` w:styleId="` + p.id + `"><w:name w:val="` + p.name + `"/><w:basedOn w:val="` + based + `"/>`)
	if p.next != "" {
		s.WriteString(`<w:next w:val="` + p.next + `"/>`)
	}
	if p.gallery {
		s.WriteString(`<w:qFormat/>`)
	}
	if p.paragraph != "" {
		s.WriteString(`<w:pPr>` + p.paragraph + `</w:pPr>`)
	}
	if p.run != "" {
		s.WriteString(`<w:rPr>` + p.run + `</w:rPr>`)
	}
	s.WriteString(`</w:style>`)
}
