// Package changes holds two files of lines against each other, as `bilan report` and
// `bilan export --tidy` write them: which lines the later has more, which it has no
// longer, and which say something else, field by field. It knows no words.
package changes
