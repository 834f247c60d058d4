package figure

import (
	"bytes"
	"compress/flate"
	_ "embed"
	"encoding/binary"
	"hash/crc32"
	"sync"
)

// deflated is the start of a deflate stream: ECharts, after which the stream goes on.
// Its test makes it, as compressing ECharts took a third of a small report's time.
//
//go:embed echarts.min.js.deflate
var deflated []byte

// Code is all that draws figures: ECharts and Script.
var Code = sync.OnceValue(func() []byte {
	return append(append(bytes.Clone(ECharts), '\n'), Script...)
})

// gzipHead is the header of a stream that tells no name and no time.
const gzipHead = "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"

// Packed is Code as one gzip stream.
func Packed() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(gzipHead)
	b.Write(deflated)
	z, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := z.Write(Code()[len(ECharts):]); err != nil {
		return nil, err
	}
	if err := z.Close(); err != nil {
		return nil, err
	}
	out := binary.LittleEndian.AppendUint32(b.Bytes(), crc32.ChecksumIEEE(Code()))
	return binary.LittleEndian.AppendUint32(out, uint32(len(Code()))), nil
}
