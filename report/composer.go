package report

// Composer makes the tables, charts and documents of a Review: what the outputs
// show, in the words of a language. It reads the Review and changes nothing of it.
type Composer struct {
	*Review

	// unfilterable is true where no reader filters, so that charts need no parts.
	unfilterable bool
}

// Compose returns the Composer of a Review that Build or Blank made.
func Compose(r *Review) *Composer { return &Composer{Review: r} }
