package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"sync"

	"bilan/report/page/figure"
	"bilan/report/page/mark"
	"bilan/report/table"
	"bilan/report/verdict"
)

//go:embed assets/js/base.js
var baseJS string

//go:embed assets/js/nav.js
var navJS string

//go:embed assets/js/lines.js
var linesJS string

//go:embed assets/js/figures.js
var figuresJS string

//go:embed assets/style.css
var styleCSS string

//go:embed assets/print.css
var printCSS string

// script is ours.
var script = sync.OnceValue(func() string {
	return "(() => {\n'use strict';\n" + strings.Join([]string{baseJS, navJS, linesJS, figuresJS}, "\n") + "})();\n"
})

// packed is what draws figures as the page holds it, compressed: 240 kB in place of 520.
// The script unpacks it where a figure is to be drawn, and the page's policy names what
// comes out.
var packed = sync.OnceValues(func() ([]byte, error) {
	stream, err := figure.Packed()
	return base64.StdEncoding.AppendEncode(nil, stream), err
})

// writeScripts writes the script of the pages that share it: those of clusters, which
// have no figure.
func writeScripts(w io.Writer) error {
	_, err := io.WriteString(w, script())
	return err
}

// writeStyle writes the style as a file.
func writeStyle(w io.Writer) error {
	_, err := io.WriteString(w, "@charset \"utf-8\";\n"+style())
	return err
}

// policy allows the page its own scripts and styles, pictures made of charts,
// and nothing from anywhere.
var policy = sync.OnceValue(func() string {
	return policyOf("'sha256-"+sumOf(figure.Code())+"' 'sha256-"+sumOf([]byte(script()))+"'", "")
})

// sumOf is how a policy names a script.
func sumOf(script []byte) string {
	sum := sha256.Sum256(script)
	return base64.StdEncoding.EncodeToString(sum[:])
}

// sharedPolicy is that of a page whose script and style are files beside it. A
// page that is opened from a folder has no origin that 'self' could mean in every
// browser, hence file:.
var sharedPolicy = policyOf("'self' file:", "'self' file: ")

func policyOf(scripts, styles string) string {
	return "default-src 'none'; script-src " + scripts + "; style-src " + styles + "'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}

// style is the style sheet, with the colours and signs of the words of fixed lists.
// A sign says what the word says, and is not read aloud; older browsers take the
// first of its two forms.
var style = sync.OnceValue(func() string {
	var b strings.Builder
	b.WriteString(mark.Style + styleCSS + figure.Style)
	for _, tag := range table.Tags() {
		c := table.Palette(tag)
		fmt.Fprintf(&b, ".b-%s{background:#%s;color:#%s}", tag, c.Fill, c.Ink)
		if c.Sign != "" {
			fmt.Fprintf(&b, `.b-%s::before{content:"%s\a0";content:"%[2]s\a0"/""}`, tag, c.Sign)
		}
		b.WriteString("\n")
	}
	b.WriteString(verdictSigns() + printCSS)
	return b.String()
})

// verdictSigns draw the sign of its verdict before the word in each row of the table of
// all lines, where an element for each would be a tenth of the page.
func verdictSigns() string {
	var b strings.Builder
	for _, tag := range table.Tags() {
		d := verdict.Of(tag).Look().Drawing
		if d.Fill+d.Line == "" {
			continue
		}
		drawn := ""
		if d.Fill != "" {
			drawn += "<path d='" + d.Fill + "'/>"
		}
		if d.Line != "" {
			drawn += "<path fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round' d='" + d.Line + "'/>"
		}
		sign := `url("data:image/svg+xml,` + strings.NewReplacer("<", "%3C", ">", "%3E").Replace("<svg xmlns='http://www.w3.org/2000/svg' viewBox='1 1 14 14'>"+drawn+"</svg>") + `")`
		fmt.Fprintf(&b, ".all [data-v=%s]>:nth-child(10)::before{content:\"\";-webkit-mask-image:%s;mask-image:%[2]s}\n", tag, sign)
	}
	return b.String()
}

// EChartsVersion is the version of Apache ECharts of which pages embed the parts that
// they use.
const EChartsVersion = figure.EChartsVersion
