package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
)

// printHTML prints a page of the guide as one file that any browser opens: its
// pictures inside, its links leading to the other pages.
func printHTML(out io.Writer, file string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var body bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	if err := md.Convert(source, &body); err != nil {
		return err
	}
	html, err := inlined(body.String(), filepath.Dir(file))
	if err != nil {
		return err
	}
	title, _, _ := strings.Cut(strings.TrimPrefix(string(source), "# "), "\n")
	return page.Execute(out, struct {
		Title string
		Body  template.HTML
	}{title, template.HTML(html)}) // the text is ours
}

var (
	picture = regexp.MustCompile(`src="([^":]+\.png)"`)
	link    = regexp.MustCompile(`href="([^":/]+)\.md(#[^"]*)?"`)
)

// inlined puts pictures into the page and leads links to pages, not to their
// sources.
func inlined(html, dir string) (string, error) {
	var failed error
	html = picture.ReplaceAllStringFunc(html, func(src string) string {
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(picture.FindStringSubmatch(src)[1])))
		if err != nil {
			failed = err
		}
		return fmt.Sprintf(`src="data:image/png;base64,%s"`, base64.StdEncoding.EncodeToString(data))
	})
	return link.ReplaceAllString(html, `href="$1.html$2"`), failed
}

var page = template.Must(template.New("").Parse(`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.05rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.2rem; }
img { max-width: 100%; height: auto; border: 1px solid #8888; }
code { font: .95em ui-monospace, monospace; background: #8882; padding: .1em .3em; border-radius: .2em; }
pre { overflow-x: auto; background: #8882; padding: .6rem .8rem; border-radius: .3em; }
pre code { background: none; padding: 0; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; border: 1px solid #8888; padding: .3rem .5rem; }
@media print { body { max-width: none; margin: 0; font-size: 11pt; } h2 { break-after: avoid; } img { break-inside: avoid; } }
</style>
</head>
<body>
<main>
{{.Body}}</main>
</body>
</html>
`))
