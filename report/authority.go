package report

import (
	"slices"
	"strings"

	"bilan/report/source"
	"bilan/report/submission"
)

// onlyAuthority leaves to an input those rows of `suivi` and `subventions` alone
// that are the authority's word; the others are set aside, each with an error
// that says what it would have changed. Where nothing names the authority's
// places, the rows of a file that holds nothing else count, with a warning.
func (r *Review) onlyAuthority(in *Input) {
	if len(in.Grants)+len(in.FollowUps) == 0 {
		return
	}
	why := source.AuthorityHidden
	switch alone := len(in.Lines)+len(in.Facts)+len(in.Budget) == 0; {
	case in.Authority:
	case r.Options.Authority == "" && alone:
		r.Problems.Add(source.New(source.AuthorityAssumed, source.In(in.Name, "")))
	default:
		why = source.NotTheAuthority
	}
	var grants []submission.Grant
	for i := range in.Grants {
		g := &in.Grants[i]
		if why == source.AuthorityHidden && !g.Hidden {
			grants = append(grants, *g)
			continue
		}
		change := writtenValues(namedValue{"demandée", &g.Requested}, namedValue{"accordée", &g.Awarded}, namedValue{"versée", &g.Paid}, namedValue{"dépensée", &g.Spent})
		r.refuse(in, why, g.Pos, "grants", change, in.nameOf(g.ClusterID), yearText(g.Year), g.Object.Value)
	}
	var followUps []submission.FollowUp
	for i := range in.FollowUps {
		f := &in.FollowUps[i]
		if why == source.AuthorityHidden && !f.Hidden {
			followUps = append(followUps, *f)
			continue
		}
		change := strings.TrimPrefix(f.Field.Value+" : "+firstOf(f.Value.Written(), f.Reason.Value), " : ")
		r.refuse(in, why, f.Pos, "follow-up", change, in.nameOf(f.ClusterID), yearText(f.Year), f.Name())
	}
	in.Grants, in.FollowUps = grants, followUps
}

// refuse sets a row aside that counts for nothing, and tells what it would have
// changed, and of what.
func (r *Review) refuse(in *Input, why source.Slug, at source.Pos, kind, change string, of ...string) {
	of = slices.DeleteFunc(of, func(s string) bool { return s == "" })
	p := source.New(why, at, "change", change, "of", strings.Join(of, ", "), "place", r.Options.Authority)
	if why == source.NotTheAuthority && r.Options.Authority == "" {
		p.Args = append(p.Args, "kind", "unnamed")
	}
	r.Problems.Add(p)
	in.SetAside = append(slices.Clip(in.SetAside), submission.SetAside{Pos: at, Text: strings.Join(append(of, change), " | "), Why: why})
	in.Tables = slices.Clone(in.Tables)
	for i := len(in.Tables) - 1; i >= 0; i-- {
		if t := &in.Tables[i]; t.Kind == kind && t.Pos.Sheet() == at.Sheet() && t.Pos.Row() <= at.Row() {
			t.Rows--
			t.SetAside++
			return
		}
	}
}

// nameOf is a cluster as the file writes it.
func (in *Input) nameOf(cluster string) string { return firstOf(in.Names[cluster], cluster) }
