package page

import _ "embed"

// EChartsVersion is the version of Apache ECharts that pages embed.
const EChartsVersion = "6.1.0"

// echartsSum is the SHA-256 of the script by which a page's policy allows it. It
// is a megabyte that no run has to hash: a test does.
const echartsSum = "tmslrrTfhOMxmdwhaUAU0zbSIsvZ3rDlp8FL1qoND9A="

//go:embed assets/echarts.min.js
var echartsJS string
