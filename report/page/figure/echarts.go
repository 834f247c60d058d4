package figure

import _ "embed"

// EChartsVersion is the version of Apache ECharts of which pages embed the parts
// that they use; .ci/echarts makes the file.
const EChartsVersion = "6.1.0"

// ECharts is the script that precedes Script.
//
//go:embed echarts.min.js
var ECharts []byte
