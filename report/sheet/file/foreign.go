package file

import (
	"strings"

	"bilan/report/sheet/archive"
	"bilan/report/sheet/ods"
	"bilan/report/source"
)

// foreign is a format that is not read: its name, and the kind that decides
// what its sender is advised to do.
type foreign struct{ found, kind string }

// Kinds of formats that are not read, the argument "kind" of the problem
// unsupported-format.
const (
	kindOldExcel = "old-excel" // a workbook that Excel saves as .xlsx
	kindDocument = "document"
	kindText     = "text" // prose, of which a draft can be made
	kindImage    = "image"
	kindArchive  = "archive"
	kindWeb      = "web"
	kindNumbers  = "numbers"   // of Apple's program, which exports .xlsx
	kindOldTable = "old-table" // that LibreOffice opens, and Excel no more
	kindMail     = "mail"
	kindShortcut = "shortcut" // that leads to a file elsewhere
	kindOnline   = "online"   // that leads to a table of Google's
	kindData     = "data"     // made by programs for programs
	kindOther    = "other"
)

var (
	foreignXLS  = foreign{"Excel 97-2003 (.xls)", kindOldExcel}
	foreignXLSB = foreign{"Excel (.xlsb)", kindOldExcel}

	foreignLotus    = foreign{"Lotus 1-2-3 (.wk1)", kindOldTable}
	foreignDBF      = foreign{"dBase (.dbf)", kindOldTable}
	foreignNumbers  = foreign{"Apple Numbers", kindNumbers}
	foreignShortcut = foreign{"Windows (.lnk)", kindShortcut}
	foreignLink     = foreign{"URL", kindShortcut} // to a page, whatever the system
)

func (f foreign) problem(at source.Pos) source.Problem {
	return source.New(source.UnsupportedFormat, at, "found", f.found, "kind", f.kind)
}

// foreignDocument is the format of an OpenDocument type, the zero foreign
// for another type and for spreadsheets.
func foreignDocument(mime string) foreign {
	name, ok := strings.CutPrefix(mime, "application/vnd.oasis.opendocument.")
	if !ok || mime == ods.MIMESpreadsheet || mime == ods.MIMETemplate {
		return foreign{}
	}
	switch base, _, _ := strings.Cut(name, "-"); base {
	case "text":
		return foreign{"OpenDocument (.odt)", kindText}
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
func foreignZip(p *archive.Archive, mime string) foreign {
	switch f := foreignDocument(mime); {
	case f != foreign{}:
		return f
	case mime == "application/epub+zip":
		return foreign{"EPUB", kindDocument}
	case mime == "application/vnd.sun.xml.calc":
		return foreign{"OpenOffice 1 (.sxc)", kindOldTable}
	case isNumbers(p):
		return foreignNumbers
	}
	return foreign{"zip", kindArchive}
}

// isNumbers reports whether an archive is a document of Apple's Numbers, or the folder
// that one may be, zipped.
func isNumbers(p *archive.Archive) bool {
	for name := range p.Names() {
		for _, inside := range [...]string{"index/document.iwa", "index.zip"} {
			folder, ok := strings.CutSuffix(name, inside)
			if ok && (folder == "" || strings.HasSuffix(folder, ".numbers/")) {
				return true
			}
		}
	}
	return false
}
