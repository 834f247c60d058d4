package page

import (
	"strings"
	"testing"
)

// The version that is told is the one that the embedded script tells.
func TestEChartsVersion(t *testing.T) {
	if !strings.Contains(echartsJS, `version:"`+EChartsVersion+`"`) {
		t.Errorf("the script is not ECharts %s", EChartsVersion)
	}
}
