package decode

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/submission"
)

// donePlan makes results of the lines of a table that is a programme by its title or its sheet
// alone, where one of them says what was done: a figure under Réalisé, or a status of an action
// that has begun. Its prévu then restates the plan (DESIGN, natures). A table is never divided
// by which of its cells are blank.
func (lr *lineReader) donePlan(t *table) {
	if !t.Ctx.OfProgramme() {
		return
	}
	if _, said := t.Groups[0].Col["nature"]; said {
		return
	}
	var own []int // the lines of the programme's own year, by index
	done := false
	for i := t.fromLine; i < len(lr.d.file.Lines); i++ {
		if l := &lr.d.file.Lines[i]; lr.groupOf[i].Year == 0 && l.Nature == cell.Programme {
			own = append(own, i)
			done = done || l.Begun()
		}
	}
	if !done {
		return
	}
	for _, i := range own {
		lr.d.file.Lines[i].Nature = cell.Results
	}
	// Results without a year are of the file's own year.
	lr.waiting = slices.DeleteFunc(lr.waiting, func(i int) bool { return i >= t.fromLine })
}

// tableLines are the lines of a table, by their indexes, and the table's own.
type tableLines struct{ table, from, to int }

// mayPlan notes for latePlans a table whose lines are results only because of its headings.
func (lr *lineReader) mayPlan(t *table) {
	_, said := t.Groups[0].Col["nature"]
	if said || len(t.Groups) > 1 || t.Ctx.SheetNature != cell.NoNature || t.Ctx.AboveNature != cell.NoNature || t.Info.Layout > 0 || t.Info.Nature == cell.Programme {
		return
	}
	lr.perhapsPlans = append(lr.perhapsPlans, tableLines{len(lr.d.file.Tables), t.fromLine, len(lr.d.file.Lines)})
}

// latePlans turns lines into a programme where their year is later than any with something
// done and only a heading Réalisé made them results: in a table of years, or on a sheet a
// year, the last one is the plan (INTAKE, several years).
func (lr *lineReader) latePlans() {
	latest := map[string]int{}
	for i := range lr.d.file.Lines {
		if l := &lr.d.file.Lines[i]; l.Nature == cell.Results && l.Begun() {
			latest[l.ClusterID] = max(latest[l.ClusterID], l.Year)
		}
	}
	for _, t := range lr.perhapsPlans {
		lines := lr.d.file.Lines[t.from:t.to]
		for i := range lines {
			if l := &lines[i]; latest[l.ClusterID] > 0 && l.Year > latest[l.ClusterID] {
				l.Nature = cell.Programme
			}
		}
		lr.d.file.Tables[t.table].Nature, lr.d.file.Tables[t.table].Year = submission.SharedNature(lines)
	}
}
