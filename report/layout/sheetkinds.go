package layout

import (
	"bilan/report/field"
	"bilan/report/fold"
)

// OwnSheet is the function OwnSheet, which folds a name only once a file.
func (f *Finder) OwnSheet(name string) bool { return ownSheets[f.words.Fold(name)] }

// OwnSheet reports the sheets of the form and of an annotated copy that hold no data:
// guidance, lists, what there was to mend.
func OwnSheet(name string) bool { return ownSheets[fold.Key(name)] }

var ownSheets = map[string]bool{"mode d emploi": true, "a corriger": true, "to mend": true, "listes": true}

// DraftSheet reports the sheet in which a drafted form quotes the text that it was made from:
// by its name and its first words, as a cluster may give a table of its own the same name.
func DraftSheet(s *Sheet) bool {
	return fold.Key(s.Name) == fold.Key(field.DraftSheet) && len(s.Rows) > 0 && len(s.Rows[0].Cells) > 0 && s.Rows[0].Cells[0].Raw == field.DraftTitle
}

// HelpSheet reports a sheet that explains the file.
func (f *Finder) HelpSheet(name string) bool {
	switch f.words.Fold(name) {
	case "lisez moi", "notice", "aide", "readme", "instructions":
		return true
	}
	return false
}

// ProseSheet reports a sheet of explanations, which is not searched for tables.
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
