package review

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"bilan/report/budget"
	"bilan/report/compare"
	"bilan/report/fold"
	"bilan/report/intake"
	"bilan/report/source"
	"bilan/report/submission"
)

// ErrNothing is returned by Build when no input gave a single record.
var ErrNothing = errors.New("nothing readable in the inputs")

// Build makes the review of one year from what was read. With nothing readable
// it returns ErrNothing, and without a year to review a *NoYear, beside a Review
// that holds the problems alone.
func Build(inputs []intake.Input, opt Options) (*Review, error) {
	r, in := begin(inputs, opt)
	if len(in.used) == 0 {
		return r, ErrNothing
	}
	if known := in.given.all(); !slices.Contains(known, r.Year) {
		r.Problems.Sort()
		return r, &NoYear{Asked: opt.Year, Known: known, Last: r.Options.lastYear()}
	}
	compareYears(r, in.years)
	knowClusters(r, in.used)
	doubts(r, in.used)
	settleBudgets(r, in.used, func(year int) bool { return year == r.Year }, func(cluster string, year int) budget.Amount { return spent(r, cluster, year) })
	unusedLayouts(r)
	countDeposits(r, in)
	addKeptValues(r, in.refused)
	r.Problems.Sort()
	indexLines(r)
	indexRuns(r)
	indexProblems(r)
	r.Fingerprint = fingerprint(inputs, opt)
	return r, nil
}

// readInputs is the state of the inputs while a Review is built from them.
type readInputs struct {
	// used are the inputs whose records count.
	used []*intake.Input
	// years are those to compare: those that have results, and the review's.
	years []int
	given givenYears
	// replaced gives for each file that does not count the one that replaces it.
	replaced map[string]string
	// refused are the corrections that are not the authority's, by place.
	refused map[source.Pos]*submission.FollowUp
}

// begin selects the inputs that count, and indexes their years. Where none is readable, the
// Review holds the problems alone.
func begin(inputs []intake.Input, opt Options) (r *Review, in *readInputs) {
	if opt.Vocabulary == nil {
		opt.Vocabulary = &submission.Vocabulary{}
	}
	// Rows set aside here are so in this review alone: the caller's inputs are not changed.
	r = &Review{Options: opt, Inputs: slices.Clone(inputs), Declared: map[string]int{}}
	if in = collect(r); len(in.used) == 0 {
		r.Problems.Sort()
		return r, in
	}
	fromOtherSenders(r, in.used)
	indexRecords(r, in)
	return r, in
}

// Blank is a Review of the configured clusters alone, for a year without any input.
func Blank(opt Options) *Review {
	if opt.Vocabulary == nil {
		opt.Vocabulary = &submission.Vocabulary{}
	}
	r := &Review{Options: opt, Declared: map[string]int{}}
	in := &readInputs{}
	indexRecords(r, in)
	compareYears(r, in.years)
	knowClusters(r, nil)
	indexLines(r)
	return r
}

// collect gathers the problems of all inputs and returns the inputs whose records count: those
// that were read, that the tool did not write itself and that no other file replaces.
func collect(r *Review) *readInputs {
	known := &readInputs{replaced: replacedFiles(r), refused: map[source.Pos]*submission.FollowUp{}}
	copies := comeBack(r, known.replaced)
	for i := range r.Inputs {
		in := &r.Inputs[i]
		if by, ok := known.replaced[in.Name]; ok {
			kind := ""
			if copies[in.Name] {
				kind = "copy"
			}
			p := source.New(source.FileReplaced, source.In(in.Name, ""), "by", by, "kind", kind)
			p.Related = []source.Pos{source.In(by, "")}
			r.Problems.Add(p)
			continue
		}
		r.Considered++
		for _, d := range in.Declared {
			r.Declared[d]++
		}
		onlyAuthority(r, in, known.refused)
		r.Problems.Add(in.Problems...)
		if in.Records() > 0 {
			known.used = append(known.used, in)
		}
	}
	return known
}

// replacedFiles maps the name of each replaced file to the one that replaces it.
func replacedFiles(r *Review) map[string]string {
	out := map[string]string{}
	for _, rep := range r.Options.Replaces {
		by, old := findInput(r, rep.File), findInput(r, rep.Replaces)
		switch {
		case by == "" || old == "" || by == old:
			r.Problems.Add(source.New(source.ReplacesUnknown, source.Pos{}, "file", rep.File, "replaces", rep.Replaces))
		default:
			out[old] = by
		}
	}
	return out
}

// comeBack adds to the replaced files those of which a corrected annotated copy was sent back:
// the copy carries the checksum of the file, a cell of it was changed, and both are of the same
// clusters, or the file of none. An unchanged copy is an ordinary duplicate, and a copy of a
// file that was not given is a second sending.
func comeBack(r *Review, replaced map[string]string) map[string]bool {
	bySum := map[[sha256.Size]byte][]*intake.Input{}
	for i := range r.Inputs {
		bySum[r.Inputs[i].Sum] = append(bySum[r.Inputs[i].Sum], &r.Inputs[i])
	}
	copies := map[string]bool{}
	for i := range r.Inputs {
		by := &r.Inputs[i]
		if by.CopyOf.IsZero() || !by.Changed || by.Own || replaced[by.Name] != "" && !copies[by.Name] {
			continue
		}
		for _, old := range bySum[by.CopyOf.Original] {
			if old == by || old.Authority != by.Authority || replaced[old.Name] != "" {
				continue
			}
			if ids := clusterIDs(old); len(ids) > 0 && !slices.Equal(ids, clusterIDs(by)) {
				continue
			}
			replaced[old.Name], copies[old.Name] = by.Name, true
		}
	}
	return copies
}

// findInput is the input whose name is the one given or ends in it, "" for none or
// several. Case, accents and the two Unicode forms of é do not matter.
func findInput(r *Review, name string) string {
	found := ""
	want := fold.Key(name)
	for i := range r.Inputs {
		n := r.Inputs[i].Name
		if n == name {
			return n
		}
		if fold.Key(n) == want || fold.Key(path.Base(n)) == want || strings.HasSuffix(n, "/"+name) {
			if found != "" {
				return ""
			}
			found = n
		}
	}
	return found
}

// indexRecords makes the book of all rows, and lists the years to compare.
func indexRecords(r *Review, known *readInputs) {
	used := known.used
	var in compare.Input
	for _, f := range used {
		in.Files = append(in.Files, f.Lines)
	}
	r.Facts = gathered(used, func(in *intake.Input) []submission.Facts { return in.Facts })
	r.Grants = gathered(used, func(in *intake.Input) []submission.Grant { return in.Grants })
	r.FollowUps = gathered(used, func(in *intake.Input) []submission.FollowUp { return in.FollowUps })
	var settled map[source.Pos]bool
	in.FollowUps, settled = correctRecords(r, used)
	mergeRecords(r, settled)
	known.given = yearsGiven(used)
	r.Year = r.Options.Year
	if r.Year == 0 {
		r.Year = known.given.latest(r.Options.lastYear())
	}
	r.Problems.Add(known.given.doubts(r.Year, r.Options)...)
	known.years = known.given.withResults()
	if i, ok := slices.BinarySearch(known.years, r.Year); !ok {
		known.years = slices.Insert(known.years, i, r.Year)
	}
	r.Book = compare.Index(in, compare.Options{
		Exceeded: r.Options.Thresholds.Exceeded, Partly: r.Options.Thresholds.Partly, Vocabulary: r.Options.Vocabulary,
	})
}

// mergeRecords merges the records that state the same thing, so that what is sent twice counts
// once. settled are the places of records that differed before the officer corrected them.
func mergeRecords(r *Review, settled map[source.Pos]bool) {
	var facts, grants source.Problems
	r.Facts, facts = mergeFacts(r.Facts, settled)
	r.Grants, grants = mergeGrants(r.Grants, settled)
	r.Problems.Add(facts...)
	r.Problems.Add(grants...)
}

// gathered are the records of one kind of all inputs, nil where there are none.
func gathered[T any](used []*intake.Input, of func(*intake.Input) []T) []T {
	lists := make([][]T, len(used))
	for i, in := range used {
		lists[i] = of(in)
	}
	return slices.Concat(lists...)
}

// compareYears compares the years of the review.
func compareYears(r *Review, years []int) {
	r.History = r.Book.Years(years)
	for _, c := range r.History {
		if c.Year == r.Year {
			r.Comparison = c
		}
		for i := range c.Lines {
			for _, d := range c.Lines[i].Decided {
				r.Decisions[d.By.Value.Pos] = d
			}
		}
	}
	addCompared(r, r.Comparison.Problems)
}

// addCompared adds the problems of the comparison. Where the plan made it read a range by
// another bound than the row alone would, the problem reported of the row is removed.
func addCompared(r *Review, problems source.Problems) {
	read := map[source.Pos]bool{}
	for _, p := range problems {
		if p.Slug == source.RangeRead {
			read[p.Pos] = true
		}
	}
	r.Problems = slices.DeleteFunc(r.Problems, func(p source.Problem) bool { return p.Slug == source.RangeRead && read[p.Pos] })
	r.Problems.Add(problems...)
}

func fingerprint(inputs []intake.Input, opt Options) string {
	h := sha256.New()
	options, err := json.Marshal(opt)
	if err != nil {
		// Options holds plain data only, so that encoding cannot fail; if it did, the inputs
		// alone would still distinguish the runs.
		options = nil
	}
	h.Write(options)
	for i := range inputs {
		fmt.Fprintf(h, "\n%s %x", inputs[i].Name, inputs[i].Sum)
		if inputs[i].Authority {
			io.WriteString(h, " authority")
		}
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
}
