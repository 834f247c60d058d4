package figure

import (
	"bytes"
	"compress/flate"
	"compress/gzip"
	"flag"
	"io"
	"os"
	"testing"
)

// The version that is told is the one that the embedded script tells.
func TestEChartsVersion(t *testing.T) {
	if !bytes.Contains(ECharts, []byte("\n * Apache ECharts "+EChartsVersion+" ")) || !bytes.Contains(ECharts, []byte(`"`+EChartsVersion+`"`)) {
		t.Errorf("the script is not ECharts %s", EChartsVersion)
	}
}

var update = flag.Bool("update", false, "compress ECharts anew")

// What pages unpack is ECharts and the script of figures.
func TestDeflated(t *testing.T) {
	if *update {
		var b bytes.Buffer
		z, err := flate.NewWriter(&b, flate.BestCompression)
		if err == nil {
			_, err = z.Write(ECharts)
		}
		if err == nil {
			err = z.Flush()
		}
		if err == nil {
			err = os.WriteFile("echarts.min.js.deflate", b.Bytes(), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
		deflated = b.Bytes()
	}
	packed, err := Packed()
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		t.Fatal(err)
	}
	z.Multistream(false) // browsers take one stream alone
	got, err := io.ReadAll(z)
	if want := string(ECharts) + "\n" + Script; err != nil || string(got) != want {
		t.Errorf("%d bytes come out, %v, want %d: has echarts.min.js changed? -update compresses it anew", len(got), err, len(want))
	}
	if len(packed) > packedLimit {
		t.Errorf("packed it has %d bytes", len(packed))
	}
}

// packedLimit is what it may weigh in a page before base64.
const packedLimit = 190_000

// echartsLimit is what the embedded script may weigh. A part that comes in with
// another is seen here.
const echartsLimit = 515_000

func TestEChartsSize(t *testing.T) {
	if len(ECharts) > echartsLimit {
		t.Errorf("the script has %d bytes", len(ECharts))
	}
}
