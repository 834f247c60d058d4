package submission

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/quantity"
	"bilan/report/source"
)

// keptWords are words in a column of numbers, "" for any of them.
type keptWords struct {
	col  int
	word string
}

// inWords reads a text of a line that is no number: one that tells a number, or
// words. It is false where a figure in it could not be read.
func (d *decoder) inWords(c source.Cell, role valueRole, v *Value, a *Around) bool {
	if told, ok := quantity.Tell(c.Raw, role.actual); ok {
		v.Present, v.Number, a.Unit = true, told.Number, told.Unit
		role.scale(v, a)
		d.tellNumber(c, role, told)
		return true
	}
	if role.actual && quantity.None(c.Raw) {
		v.Present = true
		d.file.Problems.Add(source.New(source.RemarkRead, c.Pos, "found", a.Written, "read", "0", "remark", a.Written))
		return true
	}
	if strings.ContainsAny(c.Raw, "0123456789") && !quantity.Prose(c.Raw) {
		return false
	}
	d.keepWords(c, role)
	return true
}

// amountInWords reads a text under an amount that is no number: a sum of amounts, or
// words (gratuit, inclus), which are kept as they stand and said. It is false where a
// figure in it could not be read; several times an amount (2 x 2 500 €) is words too,
// as what is meant is not sure.
func (d *decoder) amountInWords(c source.Cell, role valueRole, v *Value, a *Around) bool {
	if sum, ok := quantity.Sum(c.Raw); ok && (sum.Unit == "" || moneyUnit(sum.Unit)) {
		v.Present, v.Number, a.Unit = true, sum.Number, sum.Unit
		d.file.Problems.Add(source.New(source.SumRead, c.Pos, "found", a.Written, "read", strings.ReplaceAll(sum.Number.String(), ".", ",")))
		role.scale(v, a)
		return true
	}
	if strings.ContainsAny(c.Raw, "0123456789") && !quantity.Times(c.Raw) || !hasLetters(c.Raw) {
		return false
	}
	p := source.New(source.WordsKept, c.Pos, "found", a.Written)
	p.Severity = source.Warning
	d.file.Problems.Add(p)
	return true
}

// hasLetters reports a text that has a word of two letters, or the sign of an amount.
func hasLetters(s string) bool {
	return amountOrWord().MatchString(s)
}

var amountOrWord = pattern.Of(`\p{L}{2}|[0-9]`)

// tellNumber says how a number was read out of a text, which is a doubt where
// another figure stands in it that nothing confirms. The plan that the text of a
// result gives is the line's where it has none.
func (d *decoder) tellNumber(c source.Cell, role valueRole, told quantity.Told) {
	read := strings.ReplaceAll(told.Number.String(), ".", ",")
	written := strings.TrimSpace(c.Raw)
	if told.Sum {
		d.file.Problems.Add(source.New(source.SumRead, c.Pos, "found", written, "read", read))
		return
	}
	p := source.New(source.RemarkRead, c.Pos, "found", written, "read", read, "remark", told.Remark)
	planned := &role.line.Planned
	switch {
	case told.Planned != nil && !planned.Present && planned.Written() == "":
		*planned = Value{Pos: c.Pos, Present: true, Number: *told.Planned}.With(Around{Written: told.Planned.String()})
	case told.Planned != nil && planned.Present && planned.Number.Equal(*told.Planned):
	case told.Planned != nil && planned.Present:
		p.Severity = source.Warning
		p.Related = []source.Pos{planned.Pos}
	case strings.ContainsAny(told.Remark, "0123456789"):
		p.Severity = source.Warning // it may be the number that was meant
	}
	d.file.Problems.Add(p)
}

// keepWords keeps words that stand in place of a number: under a plan, a sentence,
// oui or a mark is a plan without a number, told once a column; under Réalisé they
// are the line's comment, told once a column and word.
func (d *decoder) keepWords(c source.Cell, role valueRole) {
	words := textOf(c)
	told := keptWords{col: c.Pos.Col()}
	problem := source.New(source.WordsKept, c.Pos, "found", words.Value)
	if role.actual {
		told.word, problem.Severity = d.fold(words.Value), source.Warning
		role.line.comment(words)
	}
	t := role.table
	if t.wordsKept[told] {
		return
	}
	if t.wordsKept == nil {
		t.wordsKept = map[keptWords]bool{}
	}
	t.wordsKept[told] = true
	d.file.Problems.Add(problem)
}

// comment adds a text to the comment of a line, which the line has alone then.
func (l *Line) comment(t Text) {
	own := *l.Action
	if own.Comment.Value == "" {
		own.Comment = t
	} else {
		own.Comment = own.Comment.Understood(own.Comment.Value + " ; " + t.Value)
	}
	l.Action = &own
}
