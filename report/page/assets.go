package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"io"
	"strings"
	"sync"

	"bilan/report/table"
)

//go:embed assets/js/base.js
var baseJS string

//go:embed assets/js/sources.js
var sourcesJS string

//go:embed assets/js/tables.js
var tablesJS string

//go:embed assets/js/options.js
var optionsJS string

//go:embed assets/js/charts.js
var chartsJS string

//go:embed assets/js/filter.js
var filterJS string

//go:embed assets/style.css
var styleCSS string

// script is ours, in one scope of its own. It stands after ECharts.
var script = sync.OnceValue(func() string {
	ours := strings.Join([]string{baseJS, sourcesJS, tablesJS, optionsJS, chartsJS, filterJS}, "\n")
	return "(() => {\n'use strict';\n" + ours + "})();\n"
})

// writeScripts writes both scripts as one file.
func writeScripts(w io.Writer) error {
	_, err := w.Write(echartsJS)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, "\n"+script())
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
	return policyOf("'sha256-"+echartsSum+"' 'sha256-"+sumOf(script())+"'", "")
})

// sumOf is how a policy names a script.
func sumOf(script string) string {
	sum := sha256.Sum256([]byte(script))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// sharedPolicy is that of a page whose script and style are files beside it. A
// page that is opened from a folder has no origin that 'self' could mean in every
// browser, hence file:.
var sharedPolicy = policyOf("'self' file:", "'self' file: ")

func policyOf(scripts, styles string) string {
	return "default-src 'none'; script-src " + scripts + "; style-src " + styles + "'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}

// maxPrinted is the greatest number of columns that a table may ask to be
// printed alone. Headings over several columns do not count as columns.
const (
	maxPrinted = 12
	notSpanned = ":not(tr:has(.span)>*)"
)

// style is the style sheet with the colours and signs of the words of fixed
// lists. A sign says what the word says, and is not read aloud; older browsers
// take the first of its two forms.
var style = sync.OnceValue(func() string {
	var b strings.Builder
	b.WriteString(styleCSS)
	for _, tag := range table.Tags() {
		c := table.Palette(tag)
		fmt.Fprintf(&b, ".b-%s{background:#%s;color:#%s}", tag, c.Fill, c.Ink)
		if c.Sign != "" {
			fmt.Fprintf(&b, `.b-%s::before{content:"%s\a0";content:"%[2]s\a0"/""}`, tag, c.Sign)
		}
		b.WriteString("\n")
	}
	b.WriteString("@media print{")
	for n := range maxPrinted {
		fmt.Fprintf(&b, ".printed-%d :is(td,th):nth-child(n+%d)%s{display:none}", n+1, n+2, notSpanned)
	}
	b.WriteString("}\n")
	return b.String()
})
