// Package screen is the page of a review as plain typed data in words: what each
// section says, and the numbers that its drawings are drawn by. Package pageview
// fills it, package page writes it, and neither decides what the other shows.
//
// Every string may hold what an input wrote, and Publish hides contacts in it. What
// is made by us alone (numbers as they are shown, slugs, anchors, addresses) is Plain,
// and left as it is.
package screen

// Plain is a text of our own making: a number as it is shown, a slug, an anchor, an
// address. It holds no text of an input.
type Plain string
