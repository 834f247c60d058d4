package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// intakeCase is what a case expects of `bilan report`.
type intakeCase struct {
	Kind      string   // the kind of thing tested
	Rules     []string // the rules of reading on which it rests
	Year      int      // the year of the review
	YearGiven *bool    `json:"year_given"` // false: --year is left out, and the review must be of that year
	Exit      []int    // the statuses allowed; where 3 is not among them no problem is an error

	// Lines are the columns of revue-<year>.csv that matter, by the key of the
	// line: `cluster|code` or `cluster|t:title`, folded, several joined by
	// ` OR `. The review holds these lines, maybe OptionalLines, and no others.
	Lines         map[string]wantedLines
	OptionalLines map[string]wantedLines `json:"optional_lines"`

	Slugs       []string   // problems that are raised: see raised
	NotSaid     []string   `json:"not_said"`     // expressions that no « slug file message » may match
	MaxProblems *int       `json:"max_problems"` // most errors and warnings together, one for each slug, file, column and message
	Once        []string   // words that stand in two lines of stderr at most
	Facts       [][]string // the expression of a sheet's name, then cells that one row of the workbook holds together
	NoFacts     [][]string `json:"no_facts"` // the same, and no row does

	// Annotate is file -> cell -> number: before the run the command makes an
	// annotated copy of that file, the cells are changed in it, and it is laid
	// into in/.
	Annotate map[string]map[string]float64
}

// wantedLines are the lines that one key answers: nearly always one. Each is
// given by alternatives, of which one must agree.
type wantedLines [][]wantedLine

// wantedLine maps a column to what its cell must hold: an exact fraction or a
// text, null for an empty cell, a list for alternatives; `col~` an expression;
// `+notes` a slug of that column; `@` entries as in Slugs that are raised too;
// `missing` true: the line may be absent where its `@` is raised.
type wantedLine map[string]any

func (w *wantedLines) UnmarshalJSON(data []byte) error {
	var several struct{ Each []json.RawMessage }
	parts := []json.RawMessage{data}
	if json.Unmarshal(data, &several) == nil && several.Each != nil {
		parts = several.Each
	}
	for _, p := range parts {
		var alternatives []wantedLine
		if err := json.Unmarshal(p, &alternatives); err != nil {
			var one wantedLine
			if err := json.Unmarshal(p, &one); err != nil {
				return err
			}
			alternatives = []wantedLine{one}
		}
		*w = append(*w, alternatives)
	}
	return nil
}

func readIntakeCase(t *testing.T, file string) *intakeCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(strings.NewReader(string(data)))
	dec.DisallowUnknownFields()
	e := &intakeCase{}
	if err := dec.Decode(e); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return e
}

// intakeResult is what a run gave.
type intakeResult struct {
	status          int
	stderr          string
	lines, problems []map[string]string // the rows of revue-<year>.csv and anomalies-<year>.csv
	book            []intakeSheet
}

type intakeSheet struct {
	name string
	rows [][]string
}

// differences gives what a run did that the case does not expect.
func (e *intakeCase) differences(got intakeResult) []string {
	var bad []string
	say := func(format string, args ...any) { bad = append(bad, fmt.Sprintf(format, args...)) }
	if !slices.Contains(e.Exit, got.status) {
		say("exit %d, want one of %v: %s", got.status, e.Exit, lastLine(got.stderr))
	}
	for _, f := range e.Facts {
		if !holds(got.book, f) {
			say("not in the workbook: %q", f)
		}
	}
	for _, f := range e.NoFacts {
		if holds(got.book, f) {
			say("in the workbook: %q", f)
		}
	}
	for _, r := range got.lines {
		if r["year"] != fmt.Sprint(e.Year) {
			say("a row of year %s: %s|%s", r["year"], r["cluster"], r["title"])
		}
	}
	left := slices.Clone(got.lines)
	var more []string
	more, left = matchLines(e.Lines, left, got.problems, true)
	bad = append(bad, more...)
	more, left = matchLines(e.OptionalLines, left, got.problems, false)
	bad = append(bad, more...)
	for _, r := range left {
		say("not asked for: %s|t:%s (%s)", r["cluster"], r["title"], r["verdict"])
	}
	bad = append(bad, e.problemDifferences(got.problems)...)
	for _, word := range e.Once {
		re, n := regexp.MustCompile(`(^|[^\pL\pN])`+regexp.QuoteMeta(word)+`($|[^\pL\pN])`), 0
		for line := range strings.Lines(got.stderr) {
			if re.MatchString(strings.TrimSpace(line)) {
				n++
			}
		}
		if n > 2 {
			say("« %s » in %d lines of stderr", word, n)
		}
	}
	return bad
}

// problemDifferences gives what the problems of a run do not say, or say, against the case.
func (e *intakeCase) problemDifferences(problems []map[string]string) []string {
	var bad []string
	say := func(format string, args ...any) { bad = append(bad, fmt.Sprintf(format, args...)) }
	for _, s := range e.Slugs {
		if raised(s, problems) {
			continue
		}
		if rest, ok := strings.CutPrefix(s, "!"); ok {
			say("a problem where none should be: %s", rest)
		} else {
			say("no problem answers %s", s)
		}
	}
	for _, x := range e.NotSaid {
		re := caseless(x)
		for _, p := range problems {
			if re.MatchString(p["slug"] + " " + path.Base(p["file"]) + " " + p["message"]) {
				say("said, against %q: %s", x, briefly(p))
			}
		}
	}
	loud := map[[5]string]bool{}
	for _, p := range problems {
		if p["severity"] == "error" && !slices.Contains(e.Exit, exitErrors) {
			say("an error: %s", briefly(p))
		}
		if p["severity"] != "info" {
			column := p["column"]
			if column == "" {
				column = strings.TrimRight(p["cell"], "0123456789")
			}
			loud[[5]string{p["slug"], p["file"], p["sheet"], column, p["message"]}] = true
		}
	}
	if e.MaxProblems != nil && len(loud) > *e.MaxProblems {
		say("%d errors and warnings, at most %d", len(loud), *e.MaxProblems)
	}
	return bad
}

func lastLine(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	return lines[len(lines)-1]
}

func briefly(p map[string]string) string {
	return fmt.Sprintf("%s %s %s %s: %s", p["slug"], p["file"], p["sheet"], p["cell"]+p["line"], p["message"])
}

// matchLines gives the rows to the lines wanted, those that answer best first,
// and returns what differs and the rows that are left.
func matchLines(want map[string]wantedLines, rows, problems []map[string]string, need bool) (bad []string, left []map[string]string) {
	type wanted struct {
		key          string
		alternatives []wantedLine
	}
	var todo []wanted
	for _, key := range slices.Sorted(maps.Keys(want)) {
		for _, alternatives := range want[key] {
			todo = append(todo, wanted{key, alternatives})
		}
	}
	left = rows
	for {
		bestLine, bestRow := -1, -1
		var fewest []string
		for i, w := range todo {
			keys := foldedKeys(w.key)
			for j, r := range left {
				if !keys[rowKey(r, r["code"])] && !keys[rowKey(r, "t:"+r["title"])] {
					continue
				}
				if diff := lineDiffers(r, w.alternatives, problems); bestLine < 0 || len(diff) < len(fewest) {
					bestLine, bestRow, fewest = i, j, diff
				}
			}
		}
		if bestLine < 0 {
			break
		}
		for _, x := range fewest {
			bad = append(bad, todo[bestLine].key+": "+x)
		}
		todo = slices.Delete(todo, bestLine, bestLine+1)
		left = slices.Delete(left, bestRow, bestRow+1)
	}
	for _, w := range todo {
		mayMiss := slices.ContainsFunc(w.alternatives, func(a wantedLine) bool {
			return a["missing"] == true && len(notRaised(a["@"], problems)) == 0
		})
		if need && !mayMiss {
			bad = append(bad, "missing: "+w.key)
		}
	}
	return bad, left
}

func foldedKeys(key string) map[string]bool {
	keys := map[string]bool{}
	for k := range strings.SplitSeq(key, " OR ") {
		cluster, rest, _ := strings.Cut(k, "|")
		keys[rowKey(map[string]string{"cluster": cluster}, rest)] = true
	}
	return keys
}

// rowKey is the key of a row by its code, or by its title after `t:`. A row
// without a code has no such key.
func rowKey(row map[string]string, rest string) string {
	if title, ok := strings.CutPrefix(rest, "t:"); ok {
		return foldCase(row["cluster"]) + "|t:" + foldCase(title)
	}
	if rest == "" {
		return ""
	}
	return foldCase(row["cluster"]) + "|" + foldCase(rest)
}

// lineDiffers gives the differences of a row from the alternative that it is
// nearest to.
func lineDiffers(row map[string]string, alternatives []wantedLine, problems []map[string]string) []string {
	var best []string
	for i, want := range alternatives {
		var bad []string
		for _, column := range slices.Sorted(maps.Keys(want)) {
			switch w := want[column]; column {
			case "missing":
				if w == true {
					bad = append(bad, "is there")
				}
			case "@":
				bad = append(bad, notRaised(w, problems)...)
			default:
				cell, ok := row[strings.Trim(column, "+~")]
				if !ok || !agrees(column, cell, w) {
					bad = append(bad, fmt.Sprintf("%s %q, want %v", column, cell, w))
				}
			}
		}
		if i == 0 || len(bad) < len(best) {
			best = bad
		}
	}
	return best
}

func notRaised(want any, problems []map[string]string) (bad []string) {
	list, ok := want.([]any)
	if !ok {
		list = []any{want}
	}
	for _, w := range list {
		if !raised(fmt.Sprint(w), problems) {
			bad = append(bad, fmt.Sprintf("no problem answers %v", w))
		}
	}
	return bad
}

// foldedColumns are compared folded, plainColumns as they are, the others as
// numbers.
var (
	foldedColumns = []string{"theme", "unit", "comment", "type", "title", "partners"}
	plainColumns  = []string{"verdict", "status", "measure", "direction", "plan_basis", "variance_reason", "due_date", "planned_qualifier", "actual_qualifier", "quarter"}
)

// agrees tells whether a cell of the review holds what a case wants of it. A
// rate agrees within the rounding of its sixth decimal.
func agrees(column, cell string, want any) bool {
	if list, ok := want.([]any); ok {
		return slices.ContainsFunc(list, func(w any) bool { return agrees(column, cell, w) })
	}
	text, ok := want.(string)
	if want != nil && !ok {
		text = fmt.Sprint(want)
	}
	switch {
	case strings.HasSuffix(column, "~"):
		return want != nil && caseless(text).MatchString(cell)
	case want == nil:
		return cell == ""
	case column == "+notes":
		return slices.Contains(strings.Split(cell, ";"), text)
	case slices.Contains(foldedColumns, column):
		return foldCase(cell) == foldCase(text)
	case slices.Contains(plainColumns, column):
		return cell == text
	}
	a, okA := new(big.Rat).SetString(cell)
	b, okB := new(big.Rat).SetString(text)
	if !okA || !okB {
		return false
	}
	room := new(big.Rat)
	if strings.HasSuffix(column, "_rate") {
		room.SetFrac64(51, 100_000_000)
	}
	return a.Sub(a, b).Abs(a).Cmp(room) <= 0
}

// raised tells whether a problem answers: `slug`; `any@PLACE` or `S@PLACE`,
// where S is an expression of the severity or slug; `any@PLACE|any@PLACE`
// either; `~expression` in slug or message; `!` before: none. A place is
// FILE:LINE, FILE:SHEET!CELL, FILE:SHEET!#ROW (any cell of the row) or
// `FILE:.*` (any place of the file).
func raised(want string, problems []map[string]string) bool {
	if strings.Contains(want, "|any@") {
		return slices.ContainsFunc(strings.Split(want, "|"), func(w string) bool { return raised(w, problems) })
	}
	if rest, ok := strings.CutPrefix(want, "!"); ok {
		// A place that another problem is merely related to has none.
		var own []map[string]string
		for _, p := range problems {
			p = maps.Clone(p)
			p["related"] = ""
			own = append(own, p)
		}
		return !raised(rest, own)
	}
	if x, ok := strings.CutPrefix(want, "~"); ok {
		re := caseless(x)
		return slices.ContainsFunc(problems, func(p map[string]string) bool { return re.MatchString(p["slug"] + " " + p["message"]) })
	}
	kind, place, ok := strings.Cut(want, "@")
	if !ok {
		return slices.ContainsFunc(problems, func(p map[string]string) bool { return p["slug"] == want })
	}
	re := regexp.MustCompile(`^(?:` + kind + `)$`)
	return slices.ContainsFunc(problems, func(p map[string]string) bool {
		return (kind == "any" || re.MatchString(p["severity"]) || re.MatchString(p["slug"])) &&
			slices.ContainsFunc(placesOf(p), func(at string) bool { return isPlace(place, at) })
	})
}

var relatedParts = regexp.MustCompile(` \+ |;`)

// placesOf gives where a problem stands and the places it is related to.
func placesOf(p map[string]string) []string {
	name := path.Base(p["file"])
	cell := p["cell"]
	if cell == "" {
		cell = p["line"]
	}
	out := []string{name + ":" + p["sheet"] + "!" + cell, name + ":" + p["line"]}
	for _, r := range relatedParts.Split(p["related"], -1) {
		if r = strings.TrimSpace(r); r == "" {
			continue
		}
		r = strings.ReplaceAll(path.Base(r), "'", "")
		out = append(out, r)
		if i := strings.LastIndex(r, ":"); i >= 0 {
			out = append(out, r[:i])
		}
	}
	return out
}

func isPlace(want, place string) bool {
	if head, row, ok := strings.Cut(want, "!#"); ok {
		return regexp.MustCompile(`^` + regexp.QuoteMeta(head) + `!([A-Z]*` + row + `(:[A-Z]*` + row + `)?)$`).MatchString(place)
	}
	if head, ok := strings.CutSuffix(want, ".*"); ok && strings.HasSuffix(head, ":") {
		return strings.HasPrefix(place, head)
	}
	return want == place
}

// holds tells whether a row of a sheet with that name (of any, where none has
// it) holds all the cells.
func holds(book []intakeSheet, fact []string) bool {
	name := regexp.MustCompile(fact[0])
	var named []intakeSheet
	for _, s := range book {
		if name.MatchString(s.name) {
			named = append(named, s)
		}
	}
	if named == nil {
		named = book
	}
	for _, s := range named {
		for _, row := range s.rows {
			if !slices.ContainsFunc(fact[1:], func(cell string) bool { return !rowHolds(row, cell) }) {
				return true
			}
		}
	}
	return false
}

func rowHolds(row []string, cell string) bool {
	n := factNumber(cell)
	return slices.ContainsFunc(row, func(c string) bool {
		if foldCase(cell) != "" && foldCase(c) == foldCase(cell) {
			return true
		}
		m := factNumber(c)
		return n != nil && m != nil && n.Cmp(m) == 0
	})
}

// factNumber is the number that a cell of the workbook shows, or nil.
func factNumber(s string) *big.Rat {
	s = strings.NewReplacer("\u202f", "", "\u00a0", "", " ", "", ",", ".").Replace(s)
	if r, ok := new(big.Rat).SetString(strings.TrimRight(s, "€%")); ok {
		return r
	}
	return nil
}

// caseless compiles an expression of a case: case does not count, and \s is
// also the blanks that do not break.
func caseless(x string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)` + strings.ReplaceAll(x, `\s`, `[\s\x{00a0}\x{202f}]`))
}

// foldCase gives the words of a text without case, accents and punctuation. It
// is independent of the folding that is under test.
func foldCase(s string) string {
	s = norm.NFKD.String(strings.NewReplacer("’", "'", "œ", "oe", "Œ", "oe").Replace(s))
	var b strings.Builder
	for _, r := range s {
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
