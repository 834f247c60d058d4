package form

import (
	"strconv"

	"bilan/report/ooxml"
)

// guideSheet explains the form in one column of prose. No sentence of it may read as a
// declaration about the data (« exemple fictif »): such declarations are read from prose.
func (b *formBook) guideSheet(name, results, next string) error {
	s := b.sheet(name, 78)
	s.portrait = true
	to := b.words.Text("form.guide.to_sender")
	if t := ooxml.Legal(b.Territory); t != "" {
		to = t
	}
	args := []string{"year", strconv.Itoa(b.Year), "next", strconv.Itoa(b.Year + 1), "results", results, "plan", next, "to", to, "name", b.displayName(), "file", b.draftSource(), "version", ooxml.Legal(b.Version)}
	for i, p := range b.guideParagraphs() {
		if err := s.guideRow(i+1, b.words.Text(p.key, args...), p.look); err != nil {
			return err
		}
	}
	if err := s.protect(); err != nil {
		return err
	}
	return s.write()
}

// guideParagraph is one row of the guide: the key of its text, and its look.
type guideParagraph struct {
	key  string
	look formLook
}

// guideParagraphs are the rows of the guide, in their order.
func (b *formBook) guideParagraphs() []guideParagraph {
	out := []guideParagraph{{"form.title", lookTitle}}
	if b.Illustrative {
		out = append(out, guideParagraph{"form.guide.mark", lookMark})
	}
	out = append(out, b.guideSteps()...)
	out = append(out, []guideParagraph{
		{"form.guide.numbers", lookHeading}, {"form.guide.number", lookText}, {"form.guide.about", lookText}, {"form.guide.warning", lookText}, {"form.guide.blank", lookText},
	}...)
	if b.Draft == nil {
		out = append(out, guideParagraph{"form.guide.example", lookHeading}, guideParagraph{"form.guide.example_line", lookText}, guideParagraph{"form.guide.example_means", lookText})
	}
	out = append(out, []guideParagraph{
		{"form.guide.terms", lookHeading}, {"form.guide.measure", lookText}, {"form.guide.direction", lookText}, {"form.guide.status", lookText}, {"form.guide.reason", lookText},
		{"form.guide.leave", lookHeading}, {"form.guide.leave_names", lookText}, {"form.guide.rows", lookText}, {"form.guide.unlock", lookText},
	}...)
	if b.Draft == nil {
		out = append(out, guideParagraph{"form.guide.send", lookHeading}, guideParagraph{"form.guide.send_to", lookText})
	}
	if b.Version != "" {
		out = append(out, guideParagraph{"form.guide.version", lookNote})
	}
	return out
}

// guideRow writes a paragraph of the guide, in a row as high as it needs; an empty text
// leaves a small gap.
func (s *formSheet) guideRow(row int, text string, look formLook) error {
	if err := s.put(row, 1, text, formStyle{look: look}); err != nil {
		return err
	}
	switch {
	case text == "":
		s.heights[row] = 8
	case look == lookTitle:
		s.heights[row] = 30
	case look == lookHeading:
		s.fit(row, 26)
	default:
		s.fit(row, 16)
	}
	return nil
}

// guideSteps are what is to be done, by whoever fills the form or, of a draft, reads it over.
func (b *formBook) guideSteps() []guideParagraph {
	if b.Draft != nil {
		return []guideParagraph{
			{"form.guide.draft", lookMark}, {"form.guide.what_draft", lookHeading}, {"form.guide.draft_quotes", lookText}, {"form.guide.draft_mend", lookText},
			{"form.guide.draft_left", lookText}, {"form.guide.draft_clear", lookText}, {"form.guide.draft_send", lookText},
			{"form.guide.colours", lookHeading}, {"form.guide.yellow", lookShown}, {"form.guide.blue", lookCalc}, {"form.guide.folded_draft", lookText},
		}
	}
	results := "form.guide.results"
	if len(b.Plan) == 0 {
		results = "form.guide.results_no_plan"
	}
	return []guideParagraph{
		{"form.guide.intro", lookText},
		{"form.guide.what", lookHeading}, {"form.guide.facts", lookText}, {results, lookText}, {"form.guide.plan", lookText}, {"form.guide.budget", lookText},
		{"form.guide.colours", lookHeading}, {"form.guide.yellow", lookShown}, {"form.guide.grey", lookGiven}, {"form.guide.blue", lookCalc}, {"form.guide.folded", lookText},
	}
}

// draftSource is the name of the text of a draft, "" for an ordinary form.
func (b *formBook) draftSource() string {
	if b.Draft == nil {
		return ""
	}
	return ooxml.Legal(b.Draft.Source)
}
