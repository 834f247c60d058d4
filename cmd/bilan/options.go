package main

import (
	"path/filepath"
	"reflect"

	"bilan/config"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/names"
	"bilan/report/quantity"
	"bilan/report/review"
	"bilan/report/sheet"
	"bilan/report/submission"
)

// reviewOptions are the options of a review as the configuration has them.
func reviewOptions(conf config.Config) review.Options {
	voc := &submission.Vocabulary{
		AuthoritySIRET: conf.TerritorySIRET, Themes: terms(conf.Themes), Types: terms(conf.Types), Units: terms(conf.Units), Words: terms(conf.Aliases),
		Columns: columns(conf.Columns), FileName: conf.FileName, HiddenSheets: conf.HiddenSheets,
	}
	for _, l := range conf.Layouts {
		nature, _ := cell.ParseNature(l.Nature) // valid, as config.Load has checked it
		own := column.Layout{File: l.File, Sheet: l.Sheet, HeadingRow: l.HeadingRow, Holds: l.Holds, Cluster: l.Cluster, Nature: nature, Year: l.Year, Columns: layoutColumns(l.Columns), ID: l.ID}
		own.Dossiers = column.LayoutDossiers{Sheet: l.Dossiers.Sheet, HeadingRow: l.Dossiers.HeadingRow, ID: l.Dossiers.ID, Columns: layoutColumns(l.Dossiers.Columns)}
		voc.Layouts = append(voc.Layouts, own)
	}
	for _, cl := range conf.Clusters {
		own := names.Cluster{ID: cl.ID, Name: cl.Name, Sector: cl.Sector, Territory: cl.Territory, SIRET: cl.SIRET, RNA: cl.RNA, Aliases: cl.Aliases}
		for _, f := range cl.Formerly {
			own.Formerly = append(own.Formerly, names.Former(f))
		}
		voc.Clusters = append(voc.Clusters, own)
	}
	opt := review.Options{
		Year: conf.Year, AsOf: conf.AsOf, Lang: conf.Lang, Territory: conf.Territory, Vocabulary: voc, Version: version(),
		Authority: placeOfAuthority(conf), NoAuthority: conf.Authority != nil && len(conf.Authority) == 0, Outputs: outputs(conf.Outputs), Limits: sheet.Limits(conf.Limits.FileLimits),
		Thresholds: review.Thresholds{Exceeded: decimalOf(conf.Thresholds.Exceeded), Partly: decimalOf(conf.Thresholds.Partly)},
	}
	for _, r := range conf.Replaces {
		opt.Replaces = append(opt.Replaces, review.Replacement(r))
	}
	return opt
}

func layoutColumns(columns []config.LayoutColumn) []column.LayoutColumn {
	var out []column.LayoutColumn
	for _, c := range columns {
		out = append(out, column.LayoutColumn(c))
	}
	return out
}

// outputs are those of the configuration, in which 0 is none, as a review has them: there
// less than 0 is none and 0 the default.
func outputs(of config.Outputs) review.Outputs {
	out := review.Outputs(of)
	for _, field := range reflect.ValueOf(&out).Elem().Fields() {
		if field.Kind() == reflect.Int && field.Int() == 0 {
			field.SetInt(-1)
		}
	}
	return out
}

// placeOfAuthority is the first place of the authority's own tables, as it may be
// shown: a path of the configuration, and none that was typed.
func placeOfAuthority(conf config.Config) string {
	switch {
	case len(conf.Authority) == 0:
		return ""
	case filepath.IsAbs(conf.Authority[0]):
		return "--authority"
	}
	return conf.Authority[0]
}

func terms(list []config.Term) []names.Term {
	out := make([]names.Term, len(list))
	for i, t := range list {
		out[i] = names.Term(t)
	}
	return out
}

func columns(list []config.Column) []names.Term {
	out := make([]names.Term, len(list))
	for i, c := range list {
		out[i] = names.Term{Name: c.Name, Aliases: c.Aliases}
	}
	return out
}

// decimalOf is a threshold that the configuration has validated; nil leaves
// the default.
func decimalOf(s string) *quantity.Decimal {
	d, err := quantity.FromString(s)
	if err != nil {
		return nil
	}
	return &d
}
