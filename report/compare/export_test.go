package compare

// Year compares one year.
func (b *Book) Year(year int) *Comparison { return b.Years([]int{year})[0] }

// Compare is Index and one Year.
func Compare(in Input, year int, opt Options) *Comparison { return Index(in, opt).Year(year) }
