package main

import (
	"bilan/cmd/texts"
	"bilan/report/prose"
	"bilan/report/review"
	"bilan/report/sheet/file"
)

// proofreadTexts adds to what check found what a careful reader would ask of the inputs that
// are texts.
func proofreadTexts(e *environment, p *prepared, r *review.Checked) {
	opt := prose.Options{Year: p.conf.Year, Clusters: texts.Known(p.options.Vocabulary.Clusters)}
	before := len(r.Problems)
	for i := range r.Inputs {
		in := &r.Inputs[i]
		sure := isText(in)
		if !sure && (in.Failed || !texts.MayBe(in.Name)) {
			continue
		}
		for _, f := range p.found.Files {
			var data file.Data
			if f.Name == in.Name && f.Read(&data) == nil {
				r.Problems = append(r.Problems, texts.Doubts(e.ctx, in.Name, data.Bytes(), sure, p.options.Limits.OrDefault(), opt)...)
			}
		}
	}
	if len(r.Problems) > before {
		r.Problems.Sort()
	}
}
