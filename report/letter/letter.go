// Package letter writes to clusters what they still owe of a year: a text ready for
// e-mail. It sends nothing.
package letter

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"bilan/report/review"
	"bilan/report/source"
	"bilan/report/verdict"
	"bilan/report/wording"
)

// Letter is a reminder to one cluster.
type Letter struct {
	// To is the address, "" for none.
	To      string
	Subject string
	// Text is the body: paragraphs that empty lines part, in lines that line feeds end.
	Text string
}

// Options set a letter.
type Options struct {
	// To is the address of the cluster's entry, "" for none.
	To string
	// ReplyBy is an ISO date, "" for none: then the letter names no day.
	ReplyBy string
	// Marks are what the inputs declare of themselves: illustrative, provisional.
	Marks []string
	// Copies are the names of the annotated copies that go with it.
	Copies []string
}

// The most that is listed of each kind: the copy has it all.
const (
	mostLines  = 15
	mostCauses = 10
)

// Writer writes the letters of a review.
type Writer struct {
	r *review.Review
	w *wording.Words
	// problems are the errors and warnings of what a cluster sent, by its id.
	problems map[string]source.Problems
}

// New is a writer of letters in the words of a language.
func New(r *review.Review, w *wording.Words) *Writer {
	owners := map[string]string{}
	for i := range r.Inputs {
		if in := &r.Inputs[i]; !in.Authority {
			owners[in.Name] = r.OwnerOf(in)
		}
	}
	problems := map[string]source.Problems{}
	for _, p := range r.Problems {
		owner, sent := owners[p.Pos.File()]
		if p.Severity == source.Info || !sent || slices.Contains(officers, p.Slug) {
			continue
		}
		if p.Cluster != "" {
			owner = p.Cluster
		}
		problems[owner] = append(problems[owner], p)
	}
	return &Writer{r, w, problems}
}

// officers are the problems of the configuration, which no cluster can mend.
var officers = []source.Slug{source.LayoutUnmatched, source.LayoutUnused, source.ReplacesUnknown}

// Write is the letter to a cluster that is to be reminded: what was received of it, what is
// missing, which planned lines nothing is said of, what is to be mended, and by when.
func (of *Writer) Write(d review.Deposit, o Options) Letter {
	r, w := of.r, of.w
	l := &draft{Writer: of, Words: w, d: d, years: []string{"year", strconv.Itoa(r.Year), "next", strconv.Itoa(r.Year + 1), "cluster", d.Cluster.Name}}
	l.paragraph(l.text("hello"))
	l.paragraph(l.opening() + " " + l.received())
	l.list("missing", l.missing())
	l.list("unreported", l.unreported())
	l.list("mend", l.mend(len(o.Copies) > 0))
	switch len(o.Copies) {
	case 0:
	case 1:
		l.paragraph(l.text("copy", "files", o.Copies[0]))
	default:
		l.paragraph(l.text("copies", "files", strings.Join(o.Copies, w.Text("list.comma"))))
	}
	if o.ReplyBy != "" {
		l.paragraph(l.text("reply_by", "date", w.Date(o.ReplyBy)))
	} else {
		l.paragraph(l.text("reply"))
	}
	l.paragraph(strings.TrimSpace(l.text("yours") + "\n" + r.Options.Territory))
	for _, m := range o.Marks {
		l.paragraph(m)
	}
	subject := "subject_mend"
	switch {
	case !d.Results && len(d.Unread) == 0:
		subject = "subject_missing"
	case d.PlanOwed && d.NotReported == 0 && len(of.problems[d.Cluster.ID]) == 0:
		subject = "subject_plan"
	}
	return Letter{To: o.To, Subject: oneLine(l.text(subject)), Text: strings.Join(l.paragraphs, "\n\n") + "\n"}
}

// draft is a letter as it is written.
type draft struct {
	*Writer
	*wording.Words
	d          review.Deposit
	years      []string // and the cluster: the places of its texts
	paragraphs []string
}

func (l *draft) text(key string, more ...string) string {
	return l.Text("letter."+key, append(more, l.years...)...)
}

func (l *draft) paragraph(s string) { l.paragraphs = append(l.paragraphs, s) }

// list is a heading and its items, nothing for no items.
func (l *draft) list(key string, items []string) {
	if len(items) == 0 {
		return
	}
	l.paragraph(l.text(key) + "\n" + "- " + strings.Join(items, "\n- "))
}

func (l *draft) opening() string {
	if l.r.Options.Territory == "" {
		return l.text("opening")
	}
	return l.text("opening_of", "territory", l.r.Options.Territory)
}

// received says what came, and thanks for it.
func (l *draft) received() string {
	var files []string
	for _, f := range l.d.AllFiles() {
		files = append(files, path.Base(f))
	}
	switch {
	case len(files) == 0:
		return l.text("received_none")
	case !l.d.Results && l.d.NextPlan && len(l.d.Unread) == 0:
		return l.text("received_plan", "files", strings.Join(files, l.Text("list.comma")))
	case !l.d.Results:
		return l.text("received_files", "files", strings.Join(files, l.Text("list.comma")))
	case l.d.NextPlan:
		return l.text("received_both", "files", strings.Join(files, l.Text("list.comma")), "lines", l.Lines(l.sent()))
	}
	return l.text("received", "files", strings.Join(files, l.Text("list.comma")), "lines", l.Lines(l.sent()))
}

// sent is how many lines the results of the cluster have: what was planned and is not spoken of
// is none of them.
func (l *draft) sent() int {
	n := 0
	for _, line := range l.r.Index.Lines {
		if line.ClusterID == l.d.Cluster.ID && line.Result != nil {
			n++
		}
	}
	return n
}

// missing is what did not come. A file that could not be read may be it.
func (l *draft) missing() []string {
	var out []string
	if len(l.d.Unread) > 0 {
		return nil
	}
	if !l.d.Results {
		out = append(out, l.text("missing_results"))
	}
	if !l.d.NextPlan {
		out = append(out, l.text("missing_plan"))
	}
	return out
}

// unreported are the planned lines of which nothing is said.
func (l *draft) unreported() []string {
	if !l.d.Results {
		return nil // the results themselves are asked for
	}
	var out []string
	for _, line := range l.r.Index.Lines {
		if line.ClusterID == l.d.Cluster.ID && line.Verdict == verdict.NotReported {
			out = append(out, strings.TrimSpace(line.Code+" "+oneLine(line.Title.Value)))
		}
	}
	return l.first(out, mostLines, false)
}

// mend are the causes of errors and warnings in what the cluster sent, errors first.
func (l *draft) mend(copied bool) []string {
	var errors, warnings []string
	for _, g := range l.problems[l.d.Cluster.ID].Groups() {
		if g.Severity == source.Err {
			errors = append(errors, l.cause(g))
		} else {
			warnings = append(warnings, l.cause(g))
		}
	}
	return l.first(append(errors, warnings...), mostCauses, copied)
}

// cause is what is found, where, and what the cluster can do about it; of two places that
// disagree, both are named. Folders of the authority are left out.
func (l *draft) cause(g source.Group) string {
	message, _ := l.Problem(g.Problem)
	if places := l.Places(g.Places, wording.MostPlaces); places != "" {
		message += " " + places
	}
	if len(g.Places) == 1 && len(g.Related) == 1 && g.Related[0] != g.Pos && g.Args.Get("place") == "" {
		message += l.text("also", "place", l.place(g.Related[0]))
	}
	for _, at := range append([]source.Pos{g.Pos}, g.Related...) {
		if dir, _ := path.Split(at.File()); dir != "" {
			message = strings.ReplaceAll(message, dir, "")
		}
	}
	args := []string{"place", l.place(g.Pos), "message", oneLine(message), "mend", oneLine(l.Mend(g.Problem))}
	return l.text("cause", args...)
}

// place is the place of something, without the folders of the authority.
func (l *draft) place(at source.Pos) string {
	file := path.Base(at.File())
	switch {
	case at.Row() == 0 && at.Sheet() == "":
		return file
	case at.Row() == 0:
		return l.text("place_sheet", "file", file, "sheet", at.Sheet())
	case at.IsCell():
		return l.text("place_cell", "file", file, "sheet", at.Sheet(), "cell", at.Cell())
	case at.Sheet() != "":
		return l.text("place_row", "file", file, "sheet", at.Sheet(), "row", strconv.Itoa(at.Row()))
	}
	return l.text("place_line", "file", file, "row", strconv.Itoa(at.Row()))
}

// first are the first of a list, with how many more there are; copied is true where a copy
// has them.
func (l *draft) first(list []string, most int, copied bool) []string {
	if len(list) <= most {
		return list
	}
	key := "more"
	if copied {
		key = "more_copied"
	}
	return append(list[:most:most], l.text(key, "n", l.Number(len(list)-most)))
}

// oneLine is a text of an input on one line.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
