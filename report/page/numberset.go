package page

import (
	"iter"
	"math/bits"
)

// numberSet is a set of the numbers of facts, a bit each: a page of a review with
// tens of thousands of lines asks for that many, most of them several times.
type numberSet struct {
	words []uint64
	// before is how many are in the words before each, of a set that is counted.
	before []int
}

func (s *numberSet) add(n int) {
	if n>>6 >= len(s.words) {
		s.words = append(s.words, make([]uint64, n>>6+1-len(s.words))...)
	}
	s.words[n>>6] |= 1 << (n & 63)
}

func (s *numberSet) has(n int) bool {
	return n>>6 < len(s.words) && s.words[n>>6]&(1<<(n&63)) != 0
}

// count counts the set, to which nothing is added then.
func (s *numberSet) count() (n int) {
	s.before = make([]int, len(s.words))
	for i, word := range s.words {
		s.before[i] = n
		n += bits.OnesCount64(word)
	}
	return n
}

// place is how many less than one of the set are in it, which is counted.
func (s *numberSet) place(n int) int {
	return s.before[n>>6] + bits.OnesCount64(s.words[n>>6]&(1<<(n&63)-1))
}

// all are the numbers in order.
func (s *numberSet) all() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, word := range s.words {
			for ; word != 0; word &= word - 1 {
				if !yield(i<<6 + bits.TrailingZeros64(word)) {
					return
				}
			}
		}
	}
}
