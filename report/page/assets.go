package page

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
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

//go:embed assets/page.html
var pageHTML string

// script is ECharts, then ours in one scope of its own.
var script = sync.OnceValue(func() string {
	ours := strings.Join([]string{baseJS, sourcesJS, tablesJS, optionsJS, chartsJS, filterJS}, "\n")
	return echartsJS + "\n(() => {\n'use strict';\n" + ours + "})();\n"
})

// policy allows the page its own script and styles, pictures made of charts, and
// nothing from anywhere.
var policy = sync.OnceValue(func() string {
	sum := sha256.Sum256([]byte(script()))
	return policyOf("'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'")
})

// sharedPolicy is that of a page whose script is a file beside it. A page that
// is opened from a folder has no origin that 'self' could mean in every
// browser, hence file:.
var sharedPolicy = policyOf("'self' file:")

func policyOf(scripts string) string {
	return "default-src 'none'; script-src " + scripts + "; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
}

// maxPrinted is the greatest number of columns that a table may ask to be
// printed alone. Headings over several columns do not count as columns.
const (
	maxPrinted = 12
	notSpanned = ":not(tr:has(.span)>*)"
)

// style is the style sheet with the colours of the words of fixed lists.
var style = sync.OnceValue(func() string {
	var b strings.Builder
	b.WriteString(styleCSS)
	for _, tag := range table.Tags() {
		c := table.Palette(tag)
		fmt.Fprintf(&b, ".b-%s{background:#%s;color:#%s}\n", tag, c.Fill, c.Ink)
	}
	b.WriteString("@media print{")
	for n := range maxPrinted {
		fmt.Fprintf(&b, ".printed-%d :is(td,th):nth-child(n+%d)%s{display:none}", n+1, n+2, notSpanned)
	}
	b.WriteString("}\n")
	return b.String()
})
