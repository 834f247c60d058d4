package page

import _ "embed"

// EChartsVersion is the version of Apache ECharts of which pages embed the parts
// that they use; .ci/echarts makes the file.
const EChartsVersion = "6.1.0"

// echartsSum is the SHA-256 of the script by which a page's policy allows it. It
// is long, and no run has to hash it: a test does.
const echartsSum = "ojmwP3m+h0qtBUNUXkCLcZFcPO2hYgzP3KH0gqgC8GI="

// echartsJS is bytes, which are written without a copy.
//
//go:embed assets/echarts.min.js
var echartsJS []byte
