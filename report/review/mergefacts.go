package review

import (
	"slices"
	"strings"
	"unicode"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/source"
	"bilan/report/submission"
)

// The keys of facts whose disputes are shown.
const (
	MembersKey   = "adhérents"
	PaidUpKey    = "adhérents à jour de cotisation"
	TerritoryKey = "adhérents sur le territoire"
	RequestKey   = "subvention demandée"
	GrantKey     = "subvention accordée"
	GrantPaidKey = "subvention versée"
	ClosingKey   = "date de clôture"
	sectorKey    = "filière"
)

// factList is every key but the cluster's name, which is what identifies the sender.
var factList = slices.DeleteFunc(slices.Clone(submission.FactFields()), func(f submission.FactField) bool { return f.Heading == "nom" })

func sameWords(a, b string) bool { return fold.Key(a) == fold.Key(b) }

// sameMarks compares identifiers that people write in groups of digits of their choice: SIRET,
// telephone.
func sameMarks(a, b string) bool {
	marks := func(s string) string {
		return strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return -1
		}, s)
	}
	return marks(a) == marks(b)
}

// sameValue reports whether two numbers are the same value: a share differs from a count, and
// about 60 from 60.
func sameValue(a, b cell.Value) bool {
	return a.Number.Equal(b.Number) && a.Qualifier == b.Qualifier && (a.Unit() == "%") == (b.Unit() == "%")
}

// statement is what one record states of one thing.
type statement struct {
	written string
	at      source.Pos
	text    string
	value   *cell.Value
}

// differing finds the first of what records state that differs from the first
// of all, nil where they agree.
func differing(all []statement, same func(a, b statement) bool) *statement {
	for i := range all {
		if !same(all[0], all[i]) {
			return &all[i]
		}
	}
	return nil
}

func statedPlaces(all []statement) []source.Pos {
	out := make([]source.Pos, 0, len(all))
	for _, s := range all {
		out = append(out, s.at)
	}
	return out
}

// conflict reports what records state differently of one thing.
func conflict(title, field string, all []statement, other *statement) source.Problem {
	p := source.New(source.DuplicateConflict, all[0].at, "title", title, "field", field, "found", all[0].written, "other", other.written)
	p.Related = statedPlaces(all[1:])
	return p
}

// mergeFacts merges the facts of all files about a cluster and year: each key from whichever
// file states it. A key on which they differ is disputed: its value is absent, and both places
// are reported. Records that agree count once, which is reported unless the officer made them
// agree. Records without a cluster or a year are not merged.
func mergeFacts(all []submission.Facts, settled map[source.Pos]bool) (out []submission.Facts, problems source.Problems) {
	by := map[clusterYear][]*submission.Facts{}
	for i := range all {
		k := clusterYear{all[i].ClusterID, all[i].Year}
		by[k] = append(by[k], &all[i])
	}
	for i := range all {
		k := clusterYear{all[i].ClusterID, all[i].Year}
		records := by[k]
		switch {
		case k.cluster == "" || k.year == 0 || len(records) == 1:
			out = append(out, all[i])
		case records != nil:
			f, found := mergedFacts(records, settled)
			out = append(out, f)
			problems.Add(found...)
			by[k] = nil
		}
	}
	return out, problems
}

func mergedFacts(records []*submission.Facts, settled map[source.Pos]bool) (submission.Facts, source.Problems) {
	slices.SortStableFunc(records, func(a, b *submission.Facts) int { return a.Pos.Compare(b.Pos) })
	f := *records[0]
	title := f.Name.Value
	if title == "" {
		title = f.ClusterID
	}
	f.Rows, f.Disputed = nil, nil
	var problems source.Problems
	shared := false // something is stated more than once
	for _, r := range records {
		f.Rows = append(f.Rows, r.Pos)
	}
	for _, k := range factList {
		var stated []statement
		for _, r := range records {
			if s, ok := factOf(k, r); ok {
				stated = append(stated, s)
			}
		}
		if len(stated) == 0 {
			continue
		}
		shared = shared || len(stated) > 1
		if k.Number != nil {
			*k.Number(&f) = *stated[0].value
		} else {
			*k.Text(&f) = cell.Text{Value: stated[0].text, Pos: stated[0].at}
		}
		other := differing(stated, agreeing(k))
		if other == nil {
			continue
		}
		if k.Number != nil {
			*k.Number(&f) = cell.Value{Pos: stated[0].at}
		} else {
			*k.Text(&f) = cell.Text{Pos: stated[0].at}
		}
		if f.Disputed == nil {
			f.Disputed = map[string][]source.Pos{}
		}
		f.Disputed[k.Name()] = statedPlaces(stated)
		problems.Add(conflict(title, k.Name(), stated, other))
	}
	others, more, found := mergeOthers(title, records)
	f.Others = others
	problems.Add(found...)
	if shared = shared || more; shared && len(problems) == 0 && !anyOf(f.Rows, settled) {
		problems.Add(repeated("facts", f.Rows)...)
	}
	for i := range problems {
		problems[i].Cluster, problems[i].Year = f.ClusterID, f.Year
	}
	return f, problems
}

// factOf is what a record states under a key, ok false for nothing.
func factOf(k submission.FactField, f *submission.Facts) (s statement, ok bool) {
	if k.Number != nil {
		v := k.Number(f)
		return statement{written: v.Written(), at: v.Pos, value: v}, v.Present
	}
	t := k.Text(f)
	return statement{written: t.Written(), at: t.Pos, text: t.Value}, t.Value != ""
}

// agreeing compares what records state under a key.
func agreeing(k submission.FactField) func(a, b statement) bool {
	switch {
	case k.Number != nil:
		return func(a, b statement) bool { return sameValue(*a.value, *b.value) }
	case k.Kind == field.Identifier:
		return func(a, b statement) bool { return sameMarks(a.text, b.text) }
	}
	return func(a, b statement) bool { return sameWords(a.text, b.text) }
}

// mergeOthers gathers the keys that are not known, each once where records agree. One on which
// they differ is kept as each record states it, and is reported. shared is true where something
// is stated more than once.
func mergeOthers(title string, records []*submission.Facts) (out []cell.Field, shared bool, problems source.Problems) {
	stated := map[string][]statement{}
	for _, r := range records {
		for _, o := range r.Others {
			key := fold.Singular(o.Heading)
			s := statement{written: o.Text.Written(), at: o.Text.Pos, text: o.Text.Value}
			known := stated[key]
			if s.text != "" && !field.Declares(o.Heading) {
				stated[key] = append(stated[key], s)
			}
			if len(known) == 0 || !sameWords(known[0].text, s.text) {
				out = append(out, o)
			}
		}
	}
	for _, o := range out {
		key := fold.Singular(o.Heading)
		list := stated[key]
		delete(stated, key) // each key once, in the order of the records
		shared = shared || len(list) > 1
		if other := differing(list, func(a, b statement) bool { return sameWords(a.text, b.text) }); other != nil {
			problems.Add(conflict(title, strings.TrimSpace(o.Heading), list, other))
		}
	}
	return out, shared, problems
}

// repeated reports that the records behind the first state what it does.
func repeated(kind string, rows []source.Pos) (problems source.Problems) {
	for _, at := range rows[1:] {
		p := source.New(source.DuplicateIdentical, at, "other", rows[0].String(), "kind", kind)
		p.Related = rows[:1]
		problems.Add(p)
	}
	return problems
}
