package output

import (
	"fmt"
	"hash/crc32"
)

// check finds whether a file is whole, as it was written: its size, and a sum that
// finds what crashes and disks do to files. It is no seal: who wants to can make
// another file of the same check.
type check struct {
	size int64
	crc  uint32
	of   *crc32.Table
}

// newCheck is that of an empty file. Processors have Castagnoli's sum built in.
func newCheck() *check { return &check{of: crc32.MakeTable(crc32.Castagnoli)} }

// Write goes on with what follows in the file; it never fails.
func (c *check) Write(b []byte) (int, error) {
	c.size += int64(len(b))
	c.crc = crc32.Update(c.crc, c.of, b)
	return len(b), nil
}

// String is the check as a journal holds it.
func (c *check) String() string { return fmt.Sprintf("%d-%08x", c.size, c.crc) }
