package submission

import (
	"slices"
	"strings"

	"bilan/report/fold"
	"bilan/report/pattern"
	"bilan/report/source"
)

// context is what stands around a table: whose it is and for when.
type context struct {
	// sheetNature, sheetYear, sheetCluster and sheetTheme come from the sheet's
	// name: the last two where it is one that is known.
	sheetNature  Nature
	sheetYear    int
	sheetCluster string
	sheetTheme   Text
	// above are what the rows above the table say.
	aboveCluster string
	aboveNature  Nature
	aboveYear    int
	abovePos     source.Pos
	aboveYearPos source.Pos
	// untitled is true where what is above is the title of an earlier table.
	untitled bool
}

// contextOf is what a sheet's name says of its tables.
func (d *decoder) contextOf(s *sheetRows) context {
	var ctx context
	ctx.sheetNature, ctx.sheetYear = d.sheetNature(s.name)
	key := fold.Key(s.name)
	for _, name := range []string{key, strings.TrimSpace(notTheName().ReplaceAllString(key, " "))} {
		if name != "" && ctx.sheetCluster == "" && d.knownCluster(name) {
			ctx.sheetCluster = name
		}
	}
	if theme := d.names.themes[fold.Singular(s.name)]; theme != "" {
		ctx.sheetTheme = NewText(theme, "", source.In(d.file.Name, s.name))
	}
	return ctx
}

// notTheName is what stands in a sheet's name beside a cluster's: « Bilan 2024 –
// Grappe Exemple ».
var notTheName = pattern.Of(`^(?:bilan|programme|resultats?|plan) (?:d actions? )?|\b\d{4}\b|(?:^| )(?:bilan|programme)$`)

// over is the context of a table with columns. A table of plans is none of
// results because the one before it was.
func (c context) over(cols []column) context {
	done := slices.ContainsFunc(cols, func(o column) bool { return o.canon == "réalisé" || o.canon == "statut" })
	if c.untitled && c.aboveNature == Results && !done {
		c.aboveNature = NoNature
	}
	return c
}

// lookAbove takes cluster, year and nature from a row above the first table of
// a sheet: « Nom de la structure : … », « Exercice » beside 2024, the name of a
// cluster that is known, « Programme 2024 », « Rapport annuel – exercice 2024 ».
func (d *decoder) lookAbove(ctx *context, row source.Row) {
	first := row.Cells[0]
	if first.Kind != source.Text || d.keyAbove(ctx, row) || len(row.Cells) > 1 {
		return
	}
	d.titleAbove(ctx, first)
}

var (
	// reportTitle is the title of a whole report, whose year is its exercice.
	reportTitle = pattern.Of(`^(?:rapport|compte rendu|revue|fiche)\b|\b(?:exercice|annee) \d{4}\b`)
	// tableTitle is all of a title of one table. « Bilan carbone 2024 » is an
	// action.
	tableTitle = pattern.Of(`^(?:programme|plan|bilan|resultat)s?(?: d actions?| des actions?| d activites?| previsionnel| realise| annuel)*(?: (?:pour|de|en))?(?: l)?(?: annee| exercice)? \d{4}$`)
)

// keyAbove takes what a key says beside a table: a cluster's name, an exercice,
// or a name that is a known cluster's.
func (d *decoder) keyAbove(ctx *context, row source.Row) bool {
	first := row.Cells[0]
	key, val, _ := strings.Cut(first.Raw, ":")
	cell := first
	cell.Raw = strings.TrimSpace(val)
	if cell.Raw == "" && len(row.Cells) > 1 {
		cell = row.Cells[1]
	}
	switch factKey(key) {
	case "nom":
		if s := strings.TrimSpace(cell.String()); s != "" {
			ctx.aboveCluster, ctx.abovePos = s, cell.Pos
		}
		return true
	case "exercice":
		if y := d.year(cell); y > 0 {
			ctx.aboveYear, ctx.aboveYearPos = y, cell.Pos
		}
		return true
	}
	if len(row.Cells) == 1 && d.knownCluster(strings.TrimSpace(first.Raw)) {
		ctx.aboveCluster, ctx.abovePos = strings.TrimSpace(first.Raw), first.Pos
		return true
	}
	return false
}

// titleBelow takes what a row between two tables of a sheet, or between the rows
// of one, says of those below it. It is false for any other row.
func (d *decoder) titleBelow(ctx *context, t *table, row source.Row) bool {
	if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text || len(row.Cells) > 2 || len(row.Cells[0].Raw) > maxHeading {
		return false
	}
	first := row.Cells[0]
	if len(row.Cells) == 1 && tableTitle().MatchString(fold.Key(first.Raw)) {
		n, y := d.sheetNature(first.Raw)
		ctx.aboveNature, ctx.aboveYear, ctx.aboveYearPos, ctx.untitled = n, y, first.Pos, false
		return true
	}
	_, says := t.groups[0].col["grappe"]
	_, named := t.groups[0].col["exercice"]
	if says || named || len(row.Cells) == 2 && !strings.HasSuffix(strings.TrimSpace(first.Raw), ":") {
		return false
	}
	return d.keyAbove(ctx, row)
}
