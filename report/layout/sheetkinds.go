package layout

import (
	"bilan/report/field"
	"bilan/report/fold"
)

// OwnSheet gives what the function OwnSheet does, and folds each name only once.
func (f *Finder) OwnSheet(name string) bool { return ownSheets[f.words.Fold(name)] }

// OwnSheet reports whether the sheet of a name is one that this program writes and that holds
// no data: the guidance and the lists of the form, what there is to correct of an annotated
// copy.
func OwnSheet(name string) bool { return ownSheets[fold.Key(name)] }

var ownSheets = map[string]bool{"mode d emploi": true, "a corriger": true, "to mend": true, "listes": true}

// DraftSheet reports whether a sheet is the one in which a drafted form quotes the text that it
// was made from: by its name and its first words, as a cluster may give a table of its own the
// same name.
func DraftSheet(s *Sheet) bool {
	return fold.Key(s.Name) == fold.Key(field.DraftSheet) && len(s.Rows) > 0 && len(s.Rows[0].Cells) > 0 && s.Rows[0].Cells[0].Raw == field.DraftTitle
}

// HelpSheet reports whether the name of a sheet says that it explains the file (Lisez-moi,
// Notice, Aide …).
func (f *Finder) HelpSheet(name string) bool {
	switch f.words.Fold(name) {
	case "lisez moi", "notice", "aide", "readme", "instructions":
		return true
	}
	return false
}

// ProseSheet reports whether a sheet of a workbook is not searched for tables: it is one of
// OwnSheet, HelpSheet or DraftSheet, or no row of it has two cells. A CSV file is never such.
func (f *Finder) ProseSheet(s *Sheet) bool {
	switch {
	case s.Name == "":
		return false
	case f.HelpSheet(s.Name), f.OwnSheet(s.Name), DraftSheet(s):
		return true
	}
	for _, r := range s.Rows {
		if len(r.Cells) > 1 {
			return false
		}
	}
	return true
}
