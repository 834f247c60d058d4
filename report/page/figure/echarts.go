package figure

import _ "embed"

// EChartsVersion is the version of Apache ECharts of which pages embed the parts
// that they use; .ci/echarts makes the file.
const EChartsVersion = "6.1.0"

// EChartsSum is the SHA-256 of ECharts, by which a page's policy allows it. It is
// long, and no run has to hash it: a test does.
const EChartsSum = "pakftKlIrSoFkpkBVOBzX3PvF6zcWepQ/A3FXAbvH+A="

// ECharts is the script that stands before Script. It is bytes, which are written
// without a copy.
//
//go:embed echarts.min.js
var ECharts []byte
