package form

import (
	"strconv"

	"bilan/report/ooxml"
)

// guideSheet explains the form in one column of prose. Nothing here may sound
// like a declaration about the data: the reader listens to prose for those.
func (b *formBook) guideSheet(name, results, next string) error {
	s := b.sheet(name, 78)
	s.portrait = true
	row := 0
	add := func(text string, look formLook) error {
		row++
		if err := s.put(row, 1, text, formStyle{look: look}); err != nil {
			return err
		}
		if text == "" {
			s.heights[row] = 8
			return nil
		}
		least := 16.0
		if look == lookHeading || look == lookTitle {
			least = 26
		}
		s.fit(row, least)
		if look == lookTitle {
			s.heights[row] = 30
		}
		return nil
	}
	to := b.words.Text("form.guide.to_sender")
	if t := ooxml.Legal(b.Territory); t != "" {
		to = t
	}
	args := []string{"year", strconv.Itoa(b.Year), "next", strconv.Itoa(b.Year + 1), "results", results, "plan", next, "to", to, "name", b.displayName(), "version", ooxml.Legal(b.Version)}
	plan := "form.guide.results"
	if len(b.Plan) == 0 {
		plan = "form.guide.results_no_plan"
	}
	for _, p := range []struct {
		key  string
		look formLook
	}{
		{"form.title", lookTitle}, {"form.guide.mark", lookMark}, {"form.guide.intro", lookText},
		{"form.guide.what", lookHeading}, {"form.guide.facts", lookText}, {plan, lookText}, {"form.guide.plan", lookText}, {"form.guide.budget", lookText},
		{"form.guide.colours", lookHeading}, {"form.guide.yellow", lookFill}, {"form.guide.grey", lookGiven}, {"form.guide.blue", lookCalc}, {"form.guide.folded", lookText},
		{"form.guide.numbers", lookHeading}, {"form.guide.number", lookText}, {"form.guide.about", lookText}, {"form.guide.warning", lookText}, {"form.guide.blank", lookText},
		{"form.guide.example", lookHeading}, {"form.guide.example_line", lookText}, {"form.guide.example_means", lookText},
		{"form.guide.terms", lookHeading}, {"form.guide.measure", lookText}, {"form.guide.direction", lookText}, {"form.guide.status", lookText}, {"form.guide.reason", lookText},
		{"form.guide.leave", lookHeading}, {"form.guide.leave_names", lookText}, {"form.guide.rows", lookText}, {"form.guide.unlock", lookText},
		{"form.guide.send", lookHeading}, {"form.guide.send_to", lookText}, {"form.guide.version", lookNote},
	} {
		switch {
		case p.key == "form.guide.mark" && !b.Illustrative, p.key == "form.guide.version" && b.Version == "":
			continue
		}
		look := p.look
		if look == lookFill {
			look = lookShown
		}
		if err := add(b.words.Text(p.key, args...), look); err != nil {
			return err
		}
	}
	if err := s.protect(); err != nil {
		return err
	}
	return s.write()
}
