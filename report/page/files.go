package page

import (
	"io"

	"bilan/report/table"
)

// Layout says which sections stand on pages of their own.
type Layout struct {
	// Page is the file name of the page, Folder that of the folder beside it.
	Page, Folder string
	// Apart is true where each grouped section has a page in the folder.
	Apart bool
	// File is the name of a section's page, without an extension, safe on every
	// system and different for each section.
	File func(table.Section) string
}

// File is one file of a set; Path is relative to the page's folder, with
// slashes.
type File struct {
	Path  string
	Write func(io.Writer) error
}

// scriptFile and styleFile are the script and the style that the pages of a
// folder share.
const scriptFile, styleFile = "bilan.js", "bilan.css"

// Files are the page, and where grouped sections stand apart the folder of
// their pages, which share one script and one style. The page itself holds its
// own, so that it can be sent alone.
func Files(public table.Public, l Layout) []File {
	doc := public.Document()
	main, apart := part(doc)
	if !l.Apart || len(apart) == 0 {
		return []File{{l.Page, func(w io.Writer) error { return Write(w, public) }}}
	}
	shared := newShared(doc)
	at := place{hrefs: map[string]string{}, sections: doc.Sections, shared: shared}
	names := make([]string, len(apart))
	for i, s := range apart {
		names[i] = l.File(s) + ".html"
		at.hrefs[s.ID] = l.Folder + "/" + names[i]
	}
	files := []File{
		{l.Page, func(w io.Writer) error { return write(w, main, at) }},
		{l.Folder + "/" + scriptFile, writeScripts},
		{l.Folder + "/" + styleFile, writeStyle},
	}
	for i := range apart {
		files = append(files, File{l.Folder + "/" + names[i], func(w io.Writer) error {
			at := neighbours(doc, l, names, apart, i)
			at.shared = shared
			return write(w, single(doc, apart[i]), at)
		}})
	}
	return files
}

// part parts a document into one without its grouped sections, and these.
func part(doc *table.Document) (main *table.Document, apart []table.Section) {
	rest := *doc
	rest.Sections = nil
	for _, s := range doc.Sections {
		if s.Group != "" {
			apart = append(apart, s)
			continue
		}
		rest.Sections = append(rest.Sections, s)
	}
	return &rest, apart
}

// single is the document of one section.
func single(doc *table.Document, s table.Section) *table.Document {
	one := *doc
	one.Title, one.Subtitle = s.Title, doc.Title+" — "+doc.Subtitle
	one.Sections = []table.Section{s}
	return &one
}

// neighbours is the place of the page of one section, with links to the page
// above and those before and after.
func neighbours(doc *table.Document, l Layout, names []string, apart []table.Section, i int) place {
	up := link{doc.Word("up"), "../" + l.Page}
	at := place{script: scriptFile, style: styleFile, sections: []table.Section{}, around: []link{up}}
	if i > 0 {
		at.around = append(at.around, link{"← " + apart[i-1].Title, names[i-1]})
	}
	if i+1 < len(apart) {
		at.around = append(at.around, link{apart[i+1].Title + " →", names[i+1]})
	}
	return at
}
