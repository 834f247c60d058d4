package submission

import (
	"slices"
	"strings"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fold"
	"bilan/report/names"
	"bilan/report/pattern"
	"bilan/report/source"
)

// context is what stands around a table: whose it is and for when.
type context struct {
	// SheetNature, SheetYear, sheetCluster and sheetTheme come from the sheet's
	// name: the last two where it is one that is known.
	sheetNature  cell.Nature
	sheetYear    int
	sheetCluster string
	sheetTheme   cell.Text
	// above are what the rows above the table say.
	aboveCluster string
	aboveNature  cell.Nature
	aboveYear    int
	abovePos     source.Pos
	aboveRank    int // by which of the ranks the cluster was found
	// aboveText is the text in which the cluster's name stands among other words, and
	// sheetText likewise the name of the sheet; "" where the name stands alone.
	aboveText, sheetText string
	// announced is a text that says of itself to be a cluster's name, where no name is
	// configured: it counts where nothing else names one.
	announced    claim
	aboveYearPos source.Pos
	// named is true where the cluster above is that of an earlier table, and untitled
	// is true where what is above is the title of an earlier table.
	named, untitled bool
	// scale is k€ or M€ where a title or the sheet's name says that amounts are in it.
	scale string
}

// contextOf is what a sheet's name says of its tables.
func (d *decoder) contextOf(s *sheetRows) context {
	var ctx context
	ctx.sheetNature, ctx.sheetYear = d.words.SheetNature(s.name)
	ctx.scale, _ = column.ScaleSaid(s.name)
	if f := d.names.ClusterIn(s.name, false); f.Id != "" {
		ctx.sheetCluster = f.Name
		if !f.Whole && !d.names.IsName(notTheName().ReplaceAllString(fold.Key(s.name), " ")) {
			ctx.sheetText = s.name
		}
	} else if len(d.voc.Clusters) == 0 && names.AnnouncesName(s.name) {
		ctx.announced = claim{name: s.name, pos: source.In(d.file.Name, s.name)}
	}
	if theme := d.names.Theme(fold.Singular(s.name)); theme != "" {
		ctx.sheetTheme = cell.NewText(theme, "", source.In(d.file.Name, s.name))
	}
	return ctx
}

// notTheName is what stands in a sheet's name beside a cluster's: « Bilan 2024 –
// Grappe Exemple ».
var notTheName = pattern.Of(`^(?:bilan|programme|resultats?|plan) (?:d actions? )?|\b\d{4}\b|(?:^| )(?:bilan|programme)$`)

// over is the context of a table with columns. A table of plans is none of
// results because the one before it was.
func (c context) over(cols []column.Column) context {
	done := slices.ContainsFunc(cols, func(o column.Column) bool { return o.Canon == "réalisé" || o.Canon == "statut" })
	if c.untitled && c.aboveNature == cell.Results && !done {
		c.aboveNature = cell.NoNature
	}
	return c
}

// lookAbove takes cluster, year and nature from a row above the first table of
// a sheet: « Nom de la structure : … », « Exercice » beside 2024, a text that holds
// the name of one cluster that is known, « Programme 2024 », « Rapport annuel –
// exercice 2024 ».
func (d *decoder) lookAbove(ctx *context, row source.Row) {
	if pairs := keyPairs(row); len(pairs) > 1 && len(row.Cells) <= mostPairs {
		said := false
		for _, pair := range pairs {
			said = d.keyAbove(ctx, pair) || said
		}
		if said {
			return
		}
	}
	if len(row.Cells) > mostTitles {
		return
	}
	if row.Cells[0].Kind == source.Text && d.keyAbove(ctx, row) {
		return
	}
	for i := range row.Cells {
		d.titleAbove(ctx, row.Cells[i], len(row.Cells) == 1)
	}
}

// titleAbove takes what one text above a table says. A name that is the whole text
// counts before one that stands in a title, and two titles that name two clusters say
// nothing.
func (d *decoder) titleAbove(ctx *context, c source.Cell, alone bool) {
	text := strings.TrimSpace(c.String())
	if len(text) > cell.LongestTitle {
		return
	}
	if c.Kind == source.Number && alone && ctx.aboveYear == 0 && len(text) == len("2024") && cell.YearIn(text) > 0 {
		ctx.aboveYear, ctx.aboveYearPos = cell.YearIn(text), c.Pos
	}
	if c.Kind != source.Text {
		return
	}
	if f := d.names.ClusterIn(text, false); f.Id != "" {
		d.namedAbove(ctx, f, text, c.Pos)
	} else if len(d.voc.Clusters) == 0 && alone && names.AnnouncesName(text) {
		ctx.announced = claim{name: text, pos: c.Pos}
	}
	if n, y := d.words.TitleYear(text); y > 0 && (ctx.aboveYear == 0 || ctx.untitled || n != cell.NoNature) {
		ctx.aboveYear, ctx.aboveYearPos, ctx.untitled = y, c.Pos, false
		if n != cell.NoNature {
			ctx.aboveNature = n
		}
	}
}

// The ranks of what names a cluster above a table.
const (
	titleRank = 1 + iota // within a title
	wholeRank            // a text that is the name and nothing else
	keyRank              // the value of a key
)

// namedAbove takes a cluster's name found in a text above a table.
func (d *decoder) namedAbove(ctx *context, f names.Found, text string, at source.Pos) {
	rank := titleRank
	if f.Whole {
		rank = wholeRank
	}
	switch {
	case rank > ctx.aboveRank || ctx.named:
		ctx.named, ctx.aboveText = false, ""
		ctx.aboveCluster, ctx.abovePos, ctx.aboveRank = f.Name, at, rank
		if !f.Whole {
			ctx.aboveText = text
		}
	case rank == ctx.aboveRank && ctx.aboveCluster != "" && d.names.ClusterID(ctx.aboveCluster) != f.Id: // two of one rank
		ctx.aboveCluster = ""
	}
}

var (

	// tableTitle is all of a title of one table. « Bilan carbone 2024 » is an
	// action.
	tableTitle = pattern.Of(`^(?:programme|plan|bilan|resultat)s?(?: d actions?| des actions?| d activites?| previsionnel| realise| annuel)*(?: (?:pour|de|en))?(?: l)?(?: annee| exercice)? \d{4}$`)

	// yearAlone is all of a row that gives the rows below it their year.
	yearAlone = pattern.Of(`^(?:annee|annee civile|exercice|saison|campagne|year|fy) \d{4}$`)
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
			ctx.aboveCluster, ctx.abovePos, ctx.aboveRank, ctx.named, ctx.aboveText = s, cell.Pos, keyRank, false, ""
		}
		return true
	case "exercice":
		if y := d.cells.Year(cell); y > 0 {
			ctx.aboveYear, ctx.aboveYearPos = y, cell.Pos
		}
		return true
	}
	if len(row.Cells) == 1 && d.names.IsName(strings.TrimSpace(first.Raw)) {
		ctx.aboveCluster, ctx.abovePos, ctx.aboveRank, ctx.named, ctx.aboveText = strings.TrimSpace(first.Raw), first.Pos, wholeRank, false, ""
		return true
	}
	return false
}

// titleBelow takes what a row between two tables of a sheet, or between the rows
// of one, says of those below it. It is false for any other row.
func (d *decoder) titleBelow(ctx *context, t *table, row source.Row) bool {
	if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text || len(row.Cells) > 2 || len(row.Cells[0].Raw) > column.MaxHeading {
		return false
	}
	first := row.Cells[0]
	if len(row.Cells) == 1 && tableTitle().MatchString(fold.Key(first.Raw)) {
		n, y := d.words.SheetNature(first.Raw)
		ctx.aboveNature, ctx.aboveYear, ctx.aboveYearPos, ctx.untitled = n, y, first.Pos, false
		return true
	}
	_, says := t.Groups[0].Col["grappe"]
	_, named := t.Groups[0].Col["exercice"]
	if len(row.Cells) == 1 && !named && yearAlone().MatchString(fold.Key(first.Raw)) {
		ctx.aboveYear, ctx.aboveYearPos, ctx.untitled = cell.YearIn(first.Raw), first.Pos, false
		return true
	}
	if says || named || len(row.Cells) == 2 && !strings.HasSuffix(strings.TrimSpace(first.Raw), ":") {
		return false
	}
	return d.keyAbove(ctx, row)
}

// mostTitles is how many texts may stand side by side in a row that heads a sheet.
const mostTitles = 4

// hearScale takes the scale of amounts that a row above a table says. The title of
// one side of a budget says nothing of it, and leaves what the budget's said; a new
// title that is silent ends it where again is true.
func (c *context) hearScale(row source.Row, again bool) {
	scale, said := "", false
	for i := range row.Cells {
		if cell := &row.Cells[i]; cell.Kind == source.Text {
			if s, ok := column.ScaleSaid(cell.Raw); ok {
				scale, said = s, true
			}
		}
	}
	if said || again && account.SideTitle(row.Cells[0].Raw) == account.Neither {
		c.scale = scale
	}
}
