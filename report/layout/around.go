package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/account"
	"bilan/report/cell"
	"bilan/report/column"
	"bilan/report/fact"
	"bilan/report/field"
	"bilan/report/fold"
	"bilan/report/heading"
	"bilan/report/names"
	"bilan/report/pattern"
	"bilan/report/source"
	"bilan/report/worksheet"
)

// Context is the cluster, the year and more that the title, the sheet's name and the rows above
// a table state (INTAKE, Whose and Which year). A field is zero where nothing states it.
type Context struct {
	// SheetNature, SheetYear, SheetCluster and SheetTheme come from the sheet's name; cluster
	// and theme only where they are known ones.
	SheetNature  cell.Nature
	SheetYear    int
	SheetCluster string
	SheetTheme   cell.Text
	// AboveCluster, AboveNature and AboveYear come from the rows above the table, or from a
	// configured layout. AbovePos is the place of the cluster, and AboveYearPos that of the
	// year.
	AboveCluster string
	AboveNature  cell.Nature
	AboveYear    int
	AbovePos     source.Pos
	AboveYearPos source.Pos
	aboveRank    int // the rank of the text in which the cluster was found
	// AboveText is the text in which the cluster's name is found among other words, and
	// SheetText likewise the name of the sheet; "" where the name is the whole text.
	AboveText, SheetText string
	// Announced is a text that by its words is a cluster's name (« Grappe Exemple »), where no
	// clusters are configured. It counts where nothing else names one.
	Announced   string
	AnnouncedAt source.Pos
	// AnnouncedIn is the title of which it is one part, "" where it is the whole text.
	AnnouncedIn string
	// named is true where the cluster above was read for an earlier table, and untitled is true
	// where the title above is that of an earlier table.
	named, untitled bool
	// scale is k€ or M€ where a title or the sheet's name says that amounts are in it.
	scale string
}

// OfProgramme reports a table whose sheet's name, else its title, says that it is a programme.
func (c *Context) OfProgramme() bool {
	return c.SheetNature == cell.Programme || c.SheetNature == cell.NoNature && c.AboveNature == cell.Programme
}

// ContextOf is what a sheet's name states of its tables: a context whose fields of the rows
// above are zero, but for a name that it announces.
func (cr *contextReader) ContextOf(s *worksheet.Sheet) Context {
	var ctx Context
	ctx.SheetNature, ctx.SheetYear = cr.words.SheetNature(s.Name)
	ctx.scale, _ = column.ScaleSaid(s.Name)
	if f := cr.names.ClusterIn(s.Name); f.Id != "" {
		ctx.SheetCluster = f.Name
		if !f.Whole && !cr.names.IsName(notTheName.ReplaceAllString(fold.Key(s.Name), " ")) {
			ctx.SheetText = s.Name
		}
	} else if !cr.names.Configured() && names.AnnouncesName(s.Name) {
		ctx.Announced, ctx.AnnouncedAt = s.Name, source.In(cr.file, s.Name)
	}
	if theme := cr.names.Theme(fold.Singular(s.Name)); theme != "" {
		ctx.SheetTheme = cell.NewText(theme, "", source.In(cr.file, s.Name))
	}
	return ctx
}

// notTheName are words beside a cluster's name in the name of a sheet: « Bilan 2024 – Grappe
// Exemple ».
var notTheName = pattern.Of(`^(?:bilan|programme|resultats?|plan) (?:d actions? )?|\b\d{4}\b|(?:^| )(?:bilan|programme)$`)

// over is the context for a table with these columns. A title « Bilan » above an earlier table
// does not make a table without results one of results.
func (c Context) over(cols []column.Column) Context {
	done := slices.ContainsFunc(cols, func(o column.Column) bool { return o.Canon == "réalisé" || o.Canon == "statut" })
	if c.untitled && c.AboveNature == cell.Results && !done {
		c.AboveNature = cell.NoNature
	}
	return c
}

// LookAbove adds to ctx the cluster, the year and the nature that a row above the first table of
// a sheet states: « Nom de la structure : … », « Exercice » beside 2024, a text that holds the
// name of one cluster that is known, « Programme 2024 », « Rapport annuel – exercice 2024 ».
// A row of many texts states nothing.
func (cr *contextReader) LookAbove(ctx *Context, row source.Row) {
	if pairs := fact.KeyPairs(row); len(pairs) > 1 && len(row.Cells) <= fact.MostPairs {
		said := false
		for _, pair := range pairs {
			said = cr.keyAbove(ctx, pair) || said
		}
		if said {
			cr.namesIn(ctx, row)
			return
		}
	}
	if len(row.Cells) > mostTitles {
		return
	}
	if row.Cells[0].Kind == source.Text && cr.keyAbove(ctx, row) {
		return
	}
	for i := range row.Cells {
		cr.titleAbove(ctx, row.Cells[i], len(row.Cells) == 1)
	}
}

// namesIn reads the texts of a row of several keys for the name of a cluster, which may be the
// value of a key that is not known: « Bénéficiaire : Grappe Exemple » beside « Année : 2024 ».
func (cr *contextReader) namesIn(ctx *Context, row source.Row) {
	for _, c := range row.Cells {
		if text := strings.TrimSpace(c.Raw); c.Kind == source.Text && len(text) <= cell.LongestTitle {
			if f := cr.names.ClusterIn(text); f.Id != "" {
				cr.namedAbove(ctx, f, text, c.Pos)
			}
		}
	}
}

// titleAbove reads one text above a table. A text that is a name counts before one that
// contains a name, and two titles that name two clusters count for nothing.
func (cr *contextReader) titleAbove(ctx *Context, c source.Cell, alone bool) {
	text := strings.TrimSpace(c.String())
	if len(text) > cell.LongestTitle {
		return
	}
	if c.Kind == source.Number && alone && ctx.AboveYear == 0 && len(text) == len("2024") && cell.YearIn(text) > 0 {
		ctx.AboveYear, ctx.AboveYearPos = cell.YearIn(text), c.Pos
	}
	if c.Kind != source.Text {
		return
	}
	if f := cr.names.ClusterIn(text); f.Id != "" {
		cr.namedAbove(ctx, f, text, c.Pos)
	} else if !cr.names.Configured() && alone && names.AnnouncesName(text) {
		ctx.Announced, ctx.AnnouncedAt, ctx.AnnouncedIn = text, c.Pos, ""
	} else if name := announcedPart(text); !cr.names.Configured() && alone && name != "" && ctx.Announced == "" {
		ctx.Announced, ctx.AnnouncedAt, ctx.AnnouncedIn = name, c.Pos, text
	}
	if n, y := cr.words.TitleYear(text); y > 0 && (ctx.AboveYear == 0 || ctx.untitled || n != cell.NoNature) {
		ctx.AboveYear, ctx.AboveYearPos, ctx.untitled = y, c.Pos, false
		if n != cell.NoNature {
			ctx.AboveNature = n
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
func (cr *contextReader) namedAbove(ctx *Context, f names.Found, text string, at source.Pos) {
	rank := titleRank
	if f.Whole {
		rank = wholeRank
	}
	switch {
	case rank > ctx.aboveRank || ctx.named:
		ctx.named, ctx.AboveText = false, ""
		ctx.AboveCluster, ctx.AbovePos, ctx.aboveRank = f.Name, at, rank
		if !f.Whole {
			ctx.AboveText = text
		}
	case rank == ctx.aboveRank && ctx.AboveCluster != "" && cr.names.ClusterID(ctx.AboveCluster) != f.Id: // two of one rank
		ctx.AboveCluster = ""
	}
}

var (

	// tableTitle is the whole of the title of one table: « Bilan carbone 2024 » is an action.
	tableTitle = pattern.Of(`^(?:programme|plan|bilan|resultat)s?(?: d actions?| des actions?| d activites?| previsionnel| realise| annuel)*(?: (?:pour|de|en))?(?: l)?(?: annee| exercice)? \d{4}$`)

	// yearAlone is the whole of a row that states the year of the rows below it.
	yearAlone = pattern.Of(`^(?:annee|annee civile|exercice|saison|campagne|year|fy) \d{4}$`)
)

// keyAbove reads a key and its value above a table: a cluster's name, an exercice, or a text
// that is the name of a known cluster.
func (cr *contextReader) keyAbove(ctx *Context, row source.Row) bool {
	first := row.Cells[0]
	key, val, _ := strings.Cut(first.Raw, ":")
	cell := first
	cell.Raw = strings.TrimSpace(val)
	if cell.Raw == "" && len(row.Cells) > 1 {
		cell = row.Cells[1]
	}
	switch field.FactKey(key) {
	case "nom":
		if s := strings.TrimSpace(cell.String()); s != "" {
			ctx.AboveCluster, ctx.AbovePos, ctx.aboveRank, ctx.named, ctx.AboveText = s, cell.Pos, keyRank, false, ""
		}
		return true
	case "exercice":
		if y := cr.cells.Year(cell); y > 0 {
			ctx.AboveYear, ctx.AboveYearPos = y, cell.Pos
		}
		return true
	}
	if len(row.Cells) == 1 && cr.names.IsName(strings.TrimSpace(first.Raw)) {
		ctx.AboveCluster, ctx.AbovePos, ctx.aboveRank, ctx.named, ctx.AboveText = strings.TrimSpace(first.Raw), first.Pos, wholeRank, false, ""
		return true
	}
	return false
}

// titleBelow reads a row between two tables of a sheet, or between the rows of one, as
// something said of those below it. It is false for any other row.
func (cr *contextReader) titleBelow(ctx *Context, t *column.Shape, row source.Row) bool {
	if len(row.Cells) == 0 || row.Cells[0].Kind != source.Text || len(row.Cells) > 2 || len(row.Cells[0].Raw) > column.MaxHeading {
		return false
	}
	first := row.Cells[0]
	if len(row.Cells) == 1 && tableTitle.MatchString(fold.Key(first.Raw)) {
		n, y := cr.words.SheetNature(first.Raw)
		ctx.AboveNature, ctx.AboveYear, ctx.AboveYearPos, ctx.untitled = n, y, first.Pos, false
		return true
	}
	_, says := t.Groups[0].Col["grappe"]
	_, named := t.Groups[0].Col["exercice"]
	if len(row.Cells) == 1 && !named && yearAlone.MatchString(fold.Key(first.Raw)) {
		ctx.AboveYear, ctx.AboveYearPos, ctx.untitled = cell.YearIn(first.Raw), first.Pos, false
		return true
	}
	if says || named || len(row.Cells) == 2 && !strings.HasSuffix(strings.TrimSpace(first.Raw), ":") {
		return false
	}
	return cr.keyAbove(ctx, row)
}

// mostTitles is how many texts a row above a table may have and still be read as titles.
const mostTitles = 4

// hearScale takes the scale of amounts that a row above a table states. The title of one side
// of a budget leaves the scale as it is; where again is true, any other title that states none
// ends it.
func (c *Context) hearScale(row source.Row, again bool) {
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

// announcedPart is the one part of a title, between dashes or brackets, that by its words is a
// cluster's name: « Suivi – Grappe Exemple Bois – 2024 »; "" where there is none, or two. A
// title with a colon has none (« Données illustratives : grappe inventée »), and a name begins
// with a capital.
func announcedPart(text string) string {
	if strings.Contains(text, ":") {
		return ""
	}
	found := ""
	for _, part := range cell.TitleParts(text) {
		if first, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(first) || !names.AnnouncesName(part) {
			continue
		}
		if found != "" {
			return ""
		}
		found = part
	}
	return found
}

// ofBudget is the context of a budget below its title: « Budget prévisionnel 2025 » states the
// year of the amounts below it, whatever else the sheet holds.
func (c Context) ofBudget(kind field.Table, title string, at source.Pos) Context {
	if kind != field.Budget {
		return c
	}
	if y := cell.YearIn(title); y > 0 && heading.IsBudgetTitle(title) {
		c.AboveYear, c.AboveYearPos, c.SheetNature, c.SheetYear = y, at, cell.NoNature, 0
	}
	return c
}
