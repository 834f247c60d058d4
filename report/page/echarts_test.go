package page

import (
	"bytes"
	"testing"
)

// The version that is told is the one that the embedded script tells.
func TestEChartsVersion(t *testing.T) {
	if !bytes.Contains(echartsJS, []byte("\n * Apache ECharts "+EChartsVersion+" ")) || !bytes.Contains(echartsJS, []byte(`"`+EChartsVersion+`"`)) {
		t.Errorf("the script is not ECharts %s", EChartsVersion)
	}
}

// The policy allows the script that is embedded.
func TestEChartsSum(t *testing.T) {
	if sum := sumOf(string(echartsJS)); sum != echartsSum {
		t.Errorf("the script's sum is %s", sum)
	}
}
