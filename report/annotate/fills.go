package annotate

import (
	"strings"

	"github.com/xuri/excelize/v2"

	"bilan/report/ooxml"
	"bilan/report/source"
)

// unfill removes our fill from a cell.
func (a *annotator) unfill(sheet, cell string) error {
	id, err := a.file.GetCellStyle(sheet, cell)
	if err != nil || !isOurs(ooxml.FillColour(a.file, id)) {
		return err
	}
	return a.file.SetCellStyle(sheet, cell, cell, ooxml.WithoutFill(a.file, id))
}

// isOurs reports whether a colour is that of one of our fills.
func isOurs(colour string) bool {
	colour = strings.ToUpper(colour)
	return strings.HasSuffix(colour, source.MarkFill(source.Err)) || strings.HasSuffix(colour, source.MarkFill(source.Warning))
}

// filled is a cell's style with our fill and nothing else changed: the number
// format, the font, the borders and the protection are the cluster's.
func (a *annotator) filled(style int, s source.Severity) (int, error) {
	k := styled{style, s}
	if id, ok := a.marked[k]; ok {
		return id, nil
	}
	plain, ok := a.fills[s]
	if !ok {
		var err error
		plain, err = a.file.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{source.MarkFill(s)}}})
		if err != nil {
			return 0, err
		}
		a.fills[s] = plain
	}
	id, ok := ooxml.WithFill(a.file, style, plain)
	if !ok {
		return plain, nil
	}
	a.marked[k] = id
	return id, nil
}
