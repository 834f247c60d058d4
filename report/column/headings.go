package column

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
)

// Kinds of sheets that hold no records of their own.
const (
	// None is the kind of a sheet in which no table was found.
	None field.Table = "none"
	// Dossiers is the kind of a sheet to whose rows those of another belong by an id; see
	// Layout.
	Dossiers field.Table = "dossiers"
)

// What a column is read as that holds no value of the input's own.
const (
	// Computed repeats a figure that we compute. It is never read as réalisé, and is compared
	// with our own figure.
	Computed = field.ComputedHeading
	// Ignored is a column that the configuration says to leave.
	Ignored = "ignorer"
)

// computedFigures are our figures by the slugs of the fields that repeat them.
var computedFigures = map[string]cell.Stated{"variance": cell.StatedVariance, "variance_rate": cell.StatedVarianceRate, "attainment_rate": cell.StatedAttainment,
	"remaining": cell.StatedRemaining, "change_rate": cell.StatedChange, "progress_rate": cell.StatedProgress}

// percentRealised are the computed headings that may be réalisé itself, in percent.
var percentRealised = map[string]bool{field.Key("réalisé %"): true, field.Key("réalisé en %"): true}

// Required are the headings of which a table of a kind must have at least one.
var Required = map[field.Table][]string{
	field.FollowUp: {"champ"}, // « Valeur » alone is réalisé beside a target
	field.Budget:   {"compte"},
	field.Grants:   {"accordée", "demandée", "versée"},
	field.Lines:    {"intitulé"},
}

// Kinds is the order in which kinds are tried where the headings of a row fit several.
var Kinds = [4]field.Table{field.FollowUp, field.Budget, field.Grants, field.Lines}

// NewLexicon joins the words of fields with those that are configured.
func NewLexicon(columns []names.Term) *field.Lexicon {
	terms := make([]field.Term, len(columns))
	for i, c := range columns {
		terms[i] = field.Term{Heading: c.Name, Words: c.Aliases}
	}
	return field.NewLexicon(terms)
}

// LineHeadings are the canonical headings that a column of lines may have, the
// marks of forms and drafts left out.
func LineHeadings() []string {
	return slices.DeleteFunc(field.Headings(field.Lines), func(h string) bool { return h == field.ProgressMark || h == field.PhraseMark })
}

// IsHeading reports whether a name is a canonical heading of a kind of table:
// lines, budget, grants or follow-up. Case, accents and plurals do not matter.
func IsHeading(kind, name string) bool {
	return kind != string(field.Facts) && field.IsHeading(field.Table(kind), name)
}
