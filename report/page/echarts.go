package page

import _ "embed"

// EChartsVersion is the version of Apache ECharts that pages embed.
const EChartsVersion = "6.1.0"

//go:embed assets/echarts.min.js
var echartsJS string
