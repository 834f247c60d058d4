package sheet

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"strings"
	"testing"

	"bilan/report/source"
)

// TestFamiliar: what is remembered of files changes nothing of those that
// follow.
func TestFamiliar(t *testing.T) {
	const styles = `<styleSheet xmlns="` + transitional + `"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`
	of := func(styles string) string {
		return book(`<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>`, map[string]string{"xl/styles.xml": styles})
	}
	described := func(sum uint32) string { return string(binary.LittleEndian.AppendUint32([]byte("PK\x07\x08"), sum)) }
	percent, plain, short := of(styles), of(strings.Replace(styles, "10", "11", 1)), DefaultLimits()
	short.UnzippedBytes = 1_200
	sum := crc32.ChecksumIEEE([]byte(styles))
	damaged := strings.Replace(percent, described(sum), described(sum+1), 1)
	for _, one := range []*Opener{new(Opener), nil} {
		for i, c := range []struct {
			data string
			lim  Limits
			want string
		}{
			{percent, Limits{}, "50 %"}, {percent, Limits{}, "50 %"}, {plain, Limits{}, "0.5"}, {percent, Limits{}, "50 %"},
			{damaged, Limits{}, "unreadable-file"}, {percent, short, "limit-reached"}, {plain, Limits{}, "0.5"},
		} {
			o := one
			if o == nil {
				o = new(Opener)
			}
			if got := firstCell(t, o, c.data, c.lim); got != c.want {
				t.Errorf("file %d, remembering %v: got %s, want %s", i, one != nil, got, c.want)
			}
		}
	}
}

// firstCell is what a workbook's first cell says, or the slug of its problem.
func firstCell(t *testing.T, o *Opener, data string, lim Limits) string {
	t.Helper()
	var p source.Problem
	var content Data
	content.Hold([]byte(data))
	b, err := o.Open("f.xlsx", &content, lim)
	if err == nil {
		for row, failed := range b.Sheets[0].Rows() {
			if err = failed; err == nil {
				return row.Cells[0].String()
			}
		}
	}
	if !errors.As(err, &p) {
		t.Fatal(err)
	}
	return string(p.Slug)
}
