// Package page writes the page of a review as offline HTML: one page, or a page
// beside pages of its clusters. Its sections are templates, one each; small pictures
// are SVG of package mark, and what readers explore is drawn by the scripts of
// package figure. It computes nothing, and says nothing that is not in package
// screen.
package page

import (
	"html/template"
	"io"
	"sync"

	"bilan/report/screen"
)

// Layout says where the page is written.
type Layout struct {
	// Page is the file name of the page, Folder that of the folder of the clusters' pages,
	// where each has its own.
	Page, Folder string
}

// File is one file of a set; Path is relative to the page's folder, with slashes.
type File struct {
	Path string
	// Write writes in small pieces.
	Write func(io.Writer) error
}

// scriptFile and styleFile are the script and the style that the pages of a folder
// share.
const scriptFile, styleFile = "bilan.js", "bilan.css"

// Files are the page, and where each cluster has a page of its own the folder of
// these, which share one script and one style. The page itself holds its own, so
// that it can be sent alone. The same page gives the same bytes.
func Files(public screen.Public, l Layout) []File {
	p := public.Page()
	parsed := sync.OnceValues(func() (*template.Template, error) { return templates(p) })
	write := func(w io.Writer, v pageFile, kind string) error {
		t, err := parsed()
		if err != nil {
			return err
		}
		return write(w, t, v, kind)
	}
	files := []File{{l.Page, func(w io.Writer) error { return write(w, pageFile{Page: p, Policy: policy()}, "page") }}}
	if !p.Apart || len(p.Fiches) == 0 {
		return files
	}
	files = append(files, File{l.Folder + "/" + scriptFile, writeScripts}, File{l.Folder + "/" + styleFile, writeStyle})
	for i := range p.Fiches {
		files = append(files, File{l.Folder + "/" + string(p.Fiches[i].File), func(w io.Writer) error {
			return write(w, pageFile{Page: p, Fiche: &p.Fiches[i], Around: neighbours(p, l, i), Policy: sharedPolicy, Shared: true}, "single")
		}})
	}
	return files
}

// pageFile is a page as one file of it is written.
type pageFile struct {
	*screen.Page
	// Fiche is the cluster of a page of its own, nil on the page of all.
	Fiche *screen.Fiche
	// Around are links to the pages before, after and above.
	Around []screen.Link
	// Policy is what the file allows itself; Shared is true where its script and style are
	// files beside it.
	Policy string
	Shared bool
}

// ScriptFile and StyleFile are those of the pages that share them.
func (pageFile) ScriptFile() string { return scriptFile }

// StyleFile is that beside ScriptFile.
func (pageFile) StyleFile() string { return styleFile }

// Name is what heads the file in a list of windows.
func (v pageFile) Name() string {
	if v.Fiche != nil {
		return v.Fiche.Whole + " — " + v.Title
	}
	return v.Title
}

// ScriptWords are the texts that the script shows.
func (v pageFile) ScriptWords() map[string]string {
	out := map[string]string{}
	for _, slug := range []string{"copied", "copied-table", "not-copied", "sort", "lines-shown", "lines-more", "none-found"} {
		out[slug] = v.Word(slug)
	}
	return out
}

// neighbours are links to the page above and those before and after.
func neighbours(p *screen.Page, l Layout, i int) []screen.Link {
	links := []screen.Link{{Text: p.Word("up"), Href: screen.Plain("../" + l.Page)}}
	if i > 0 {
		links = append(links, screen.Link{Text: "← " + p.Fiches[i-1].Name, Href: p.Fiches[i-1].File})
	}
	if i+1 < len(p.Fiches) {
		links = append(links, screen.Link{Text: p.Fiches[i+1].Name + " →", Href: p.Fiches[i+1].File})
	}
	return links
}

// write writes a file by the template of its kind.
func write(w io.Writer, t *template.Template, v pageFile, kind string) error {
	to := &allowedWriter{to: w}
	for _, part := range []string{"head", "body", kind, "foot"} {
		if err := t.ExecuteTemplate(to, part, v); err != nil {
			return err
		}
		if part == "head" && !v.Shared {
			to.raw([]byte("<style>"), []byte(style()), []byte("</style>\n"))
		}
	}
	if !v.Shared {
		figures, err := packed()
		if err != nil {
			return err
		}
		to.raw([]byte("<script type=\"text/plain\" id=\"figures\">"), figures, []byte("</script>\n"))
		to.raw([]byte("<script>"), []byte(script()), []byte("</script>\n"))
	}
	to.raw([]byte("</body>\n</html>\n"))
	return to.err
}
