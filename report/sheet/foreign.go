package sheet

import (
	"strings"

	"bilan/report/source"
)

// foreign is a format that is not read: its name, and the kind that decides
// what its sender is told to do.
type foreign struct{ found, kind string }

// Kinds of formats that are not read, the argument "kind" of the problem
// unsupported-format.
const (
	kindOldExcel = "old-excel" // a workbook that Excel saves as .xlsx
	kindDocument = "document"
	kindImage    = "image"
	kindArchive  = "archive"
	kindWeb      = "web"
	kindOther    = "other"
)

var (
	foreignXLS  = foreign{"Excel 97-2003 (.xls)", kindOldExcel}
	foreignXLSB = foreign{"Excel (.xlsb)", kindOldExcel}
)

func (f foreign) problem(at source.Pos) source.Problem {
	return source.New(source.UnsupportedFormat, at, "found", f.found, "kind", f.kind)
}

// foreignDocument is what an OpenDocument type stands for, the zero foreign
// for another type and for spreadsheets.
func foreignDocument(mime string) foreign {
	name, ok := strings.CutPrefix(mime, "application/vnd.oasis.opendocument.")
	if !ok || mime == typeODS || mime == typeOTS {
		return foreign{}
	}
	switch base, _, _ := strings.Cut(name, "-"); base {
	case "text":
		return foreign{"OpenDocument (.odt)", kindDocument}
	case "presentation":
		return foreign{"OpenDocument (.odp)", kindDocument}
	case "graphics":
		return foreign{"OpenDocument (.odg)", kindDocument}
	case "image":
		return foreign{"OpenDocument (.odi)", kindImage}
	}
	return foreign{"OpenDocument", kindOther}
}

// foreignZip names what a zip archive is that holds no workbook.
func foreignZip(p *parts, mime string) foreign {
	switch f := foreignDocument(mime); {
	case f != foreign{}:
		return f
	case mime == "application/epub+zip":
		return foreign{"EPUB", kindDocument}
	case mime == "application/vnd.sun.xml.calc":
		return foreign{"OpenOffice 1 (.sxc)", kindOther}
	case p.has("Index/Document.iwa"), p.has("Index.zip"):
		return foreign{"Apple Numbers", kindOther}
	}
	return foreign{"zip", kindArchive}
}
