package figure

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"testing"
)

// The version that is told is the one that the embedded script tells.
func TestEChartsVersion(t *testing.T) {
	if !bytes.Contains(ECharts, []byte("\n * Apache ECharts "+EChartsVersion+" ")) || !bytes.Contains(ECharts, []byte(`"`+EChartsVersion+`"`)) {
		t.Errorf("the script is not ECharts %s", EChartsVersion)
	}
}

// The policy allows the script that is embedded.
func TestEChartsSum(t *testing.T) {
	sum := sha256.Sum256(ECharts)
	if got := base64.StdEncoding.EncodeToString(sum[:]); got != EChartsSum {
		t.Errorf("the script's sum is %s", got)
	}
}

// echartsLimit is what the embedded script may weigh. A part that comes in with
// another is seen here.
const echartsLimit = 515_000

func TestEChartsSize(t *testing.T) {
	if len(ECharts) > echartsLimit {
		t.Errorf("the script has %d bytes", len(ECharts))
	}
}
