package main

import (
	"bilan/cmd/texts"
	"bilan/report/prose"
	"bilan/report/review"
	"bilan/report/sheet/file"
	"bilan/report/source"
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
			if f.Name != in.Name || f.Read(&data) != nil {
				continue
			}
			doubts, kind := reader.Doubts(e.ctx, in.Name, data.Bytes(), sure)
			r.Problems = append(r.Problems, doubts...)
			if sure && kind != "" {
				notDrafted(r.Problems, in.Name, kind)
			}
		}
	}
	if len(r.Problems) > before {
		r.Problems.Sort()
	}
}

// notDrafted says of a text of which kind it is, as no draft can be made of it.
func notDrafted(ps source.Problems, name, kind string) {
	for i, q := range ps {
		if q.Slug == source.UnsupportedFormat && q.Pos.File() == name {
			ps[i] = source.New(q.Slug, q.Pos, "found", q.Args.Get("found"), "kind", kind)
		}
	}
}
