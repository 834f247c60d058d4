package present

import (
	"bilan/report/compare"
	"bilan/report/submission"
)

// followUpNotes shows what the officer decided or observed about a line: the
// value kept beside what the cluster sent, why, who and when.
func followUpNotes(w *edition, l *compare.Line) []string {
	var out []string
	for _, d := range l.Decided {
		out = append(out, w.Text("follow_up.decided", "field", w.Field(d.Field), "value", d.By.Value.Value, "sent", sentText(w, d.Sent))+signature(w, *d.By))
	}
	for _, o := range l.Observations {
		out = append(out, w.Text("follow_up.observed")+signature(w, o))
	}
	return out
}

func sentText(w *edition, sent string) string {
	if sent == "" {
		return w.Text("cell.blank")
	}
	return sent
}

// signature is " — reason (author, date)", as far as the row says.
func signature(w *edition, f submission.FollowUp) string {
	s := ""
	if f.Reason.Value != "" {
		s = " — " + f.Reason.Value
	}
	if by := writtenBy(w, f); by != "" {
		s += " (" + by + ")"
	}
	return s
}

// writtenBy is "author, date", as far as the row says; "" where it says neither.
func writtenBy(w *edition, f submission.FollowUp) string {
	by := f.Author.Value
	if f.Date.Value == "" {
		return by
	}
	if by != "" {
		by += ", "
	}
	return by + w.Date(f.Date.Value)
}
