package ooxml

// pieces are bytes that grow a block at a time: one slice of them would be copied
// whole, and take up to twice its memory, each time that it is full.
type pieces [][]byte

// minBlock and maxBlock bound the blocks: a block is as large as all before it.
const (
	minBlock = 1 << 9
	maxBlock = 1 << 18
)

// Write takes all, always.
func (p *pieces) Write(data []byte) (int, error) {
	n := len(data)
	for len(data) > 0 {
		last := len(*p) - 1
		if last < 0 || len((*p)[last]) == cap((*p)[last]) {
			*p = append(*p, make([]byte, 0, min(max(p.size(), minBlock), maxBlock)))
			last++
		}
		block := &(*p)[last]
		fits := min(cap(*block)-len(*block), len(data))
		*block = append(*block, data[:fits]...)
		data = data[fits:]
	}
	return n, nil
}

func (p pieces) size() int {
	n := 0
	for _, block := range p {
		n += len(block)
	}
	return n
}
