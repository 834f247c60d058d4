package ooxml

import (
	"hash/crc32"
	"math/bits"
)

// joinedCRC is the CRC of two texts one after the other, found from the CRC of
// each and the length of the second, as zlib's crc32_combine does: a CRC is a
// polynomial over GF(2), and so many zero bytes behind a text multiply its own
// by a power of x.
func joinedCRC(first, second uint32, length uint64) uint32 {
	// power is x^(8·2^i) modulo the polynomial; 1 has the top bit, as the bits
	// stand reversed.
	power, times := uint32(1)<<(31-8), uint32(1)<<31
	for ; length > 0; length >>= 1 {
		if length&1 == 1 {
			times = multiplied(times, power)
		}
		power = multiplied(power, power)
	}
	return multiplied(times, first) ^ second
}

// multiplied is the product of two polynomials modulo that of the CRC.
func multiplied(a, b uint32) uint32 {
	product := uint32(0)
	for a != 0 {
		i := bits.LeadingZeros32(a) // the power of x of this term
		term := b
		for range i {
			term = term>>1 ^ crc32.IEEE&-(term&1)
		}
		product ^= term
		a &^= 1 << (31 - i)
	}
	return product
}
