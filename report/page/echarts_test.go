package page

import (
	"strings"
	"testing"
)

// The version that is told is the one that the embedded script tells.
func TestEChartsVersion(t *testing.T) {
	if !strings.Contains(echartsJS, "\n * Apache ECharts "+EChartsVersion+" ") || !strings.Contains(echartsJS, `"`+EChartsVersion+`"`) {
		t.Errorf("the script is not ECharts %s", EChartsVersion)
	}
}

// The policy allows the script that is embedded.
func TestEChartsSum(t *testing.T) {
	if sum := sumOf(echartsJS); sum != echartsSum {
		t.Errorf("the script's sum is %s", sum)
	}
}
