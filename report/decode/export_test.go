package decode

import "bilan/report/submission"

// Decode is the work of a new Decoder for one file.
func Decode(in Input, voc *submission.Vocabulary) submission.File { return NewDecoder(voc).Decode(in) }
