package jsondoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
)

// A document is indented as encoding/json does it, and holds the same; what a
// terminal obeys is in it as escapes alone.
func TestWrite(t *testing.T) {
	type part struct {
		A map[string]string `json:"a"`
		B []any             `json:"b"`
	}
	for _, doc := range []any{
		nil, 1.5, true, "", []int{}, map[string]int{}, []any{[]int{}, map[string]int{}, [][]int{{1, 2}, {}}},
		part{map[string]string{"": "{[\"\\,:]}", "<&>": "é\u2028\n\t"}, []any{nil, -1e-9, part{}, strings.Repeat("\\\"", 5000)}},
	} {
		var got, want bytes.Buffer
		enc := json.NewEncoder(&want)
		enc.SetIndent("", "  ")
		enc.SetEscapeHTML(false)
		if err := errors.Join(write(&got, doc), enc.Encode(doc)); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Errorf("got %.300s, want %.300s", &got, &want)
		}
	}
	var out bytes.Buffer
	text := "a\x7f\u0080\u009f\u202a\u202e\u2066\u2069b\u00a0"
	if err := write(&out, []string{text}); err != nil || out.String() != "[\n  \"a\\u007f\\u0080\\u009f\\u202a\\u202e\\u2066\\u2069b\u00a0\"\n]\n" {
		t.Errorf("%v: %s", err, &out)
	}
	var back []string
	if err := json.Unmarshal(out.Bytes(), &back); err != nil || back[0] != text {
		t.Errorf("%v: %q", err, back)
	}
	out.Reset()
	if err := write(&out, []any{1, math.NaN()}); err == nil || out.Len() > 0 {
		t.Errorf("%v: %s", err, &out)
	}
	if err := write(fullDisk{}, strings.Repeat("a", 10_000)); err == nil {
		t.Error("an error was lost")
	}
}

// fullDisk takes nothing.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("full") }
