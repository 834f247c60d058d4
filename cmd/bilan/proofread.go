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
	reader := texts.Reader{Limits: p.options.Limits.OrDefault(), Options: prose.Options{Year: p.conf.Year, Clusters: texts.Known(p.options.Vocabulary.Clusters)}}
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
				r.Problems = append(r.Problems, reader.Doubts(e.ctx, in.Name, data.Bytes(), sure)...)
			}
		}
	}
	if len(r.Problems) > before {
		r.Problems.Sort()
	}
}
