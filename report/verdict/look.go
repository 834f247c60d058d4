package verdict

// Look is how a verdict looks everywhere: a fill, an ink that can be read on it,
// a sign, as colour alone never carries a meaning, and the colour of its marks in charts.
// Colours are six hexadecimal digits.
type Look struct {
	Fill, Ink, Sign, Chart string
	// Drawing is its sign where a page draws it.
	Drawing Drawing
}

// Drawing is a sign as paths of SVG in a square of sixteen, "" for none: what is
// filled and what is drawn as a line. It is the same whatever fonts a reader has.
type Drawing struct{ Fill, Line string }

const circle = "M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z"
