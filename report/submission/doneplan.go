package submission

import "slices"

// donePlan makes results of the lines of a table that is a programme by its title or
// its sheet, and by no column, where one of them says what was done: a figure under
// Réalisé, or a status of an action that has begun. Its prévu then restates the plan
// (DESIGN, natures). A table is never split by which of its cells are blank.
func (d *decoder) donePlan(t *table) {
	if !t.titledProgramme() {
		return
	}
	if _, said := t.groups[0].col["nature"]; said {
		return
	}
	var own []int // the lines of the programme's own year, by index
	done := false
	for i := t.fromLine; i < len(d.file.Lines); i++ {
		if l := &d.file.Lines[i]; d.groupOf[i].year == 0 && l.Nature == Programme {
			own = append(own, i)
			done = done || l.Actual.Present || l.Status != NoStatus && l.Status != StatusNotStarted
		}
	}
	if !done {
		return
	}
	for _, i := range own {
		d.file.Lines[i].Nature = Results
	}
	// Results without a year are of the file's own, and wait for no other.
	d.waiting = slices.DeleteFunc(d.waiting, func(i int) bool { return i >= t.fromLine })
}

// titledProgramme reports a table that its sheet's name, else its title, calls a
// programme.
func (t *table) titledProgramme() bool {
	return t.ctx.sheetNature == Programme || t.ctx.sheetNature == NoNature && t.ctx.aboveNature == Programme
}
