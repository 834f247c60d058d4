package submission

import (
	"slices"

	"bilan/report/cell"
	"bilan/report/field"
	"bilan/report/names"
)

// tableKind is what a table holds.
type tableKind = field.Table

const (
	kindLines              = field.Lines
	kindFacts              = field.Facts
	kindGrants             = field.Grants
	kindFollowUp           = field.FollowUp
	kindBudget             = field.Budget
	kindNone     tableKind = "none"
	// kindDossiers is a sheet whose rows others belong to; see Layout.
	kindDossiers tableKind = "dossiers"
)

// What a column is read as that holds nothing of the input's own.
const (
	// computed repeats a figure we compute ourselves. It is never read as
	// réalisé, and is held against our own.
	computed = field.ComputedHeading
	// ignored is a column that the configuration says to leave.
	ignored = "ignorer"
)

// computedFigures are our figures by the slugs of the fields that repeat them.
var computedFigures = map[string]cell.Stated{"variance": cell.StatedVariance, "variance_rate": cell.StatedVarianceRate, "attainment_rate": cell.StatedAttainment,
	"remaining": cell.StatedRemaining, "change_rate": cell.StatedChange, "progress_rate": cell.StatedProgress}

// percentRealised are those that may be réalisé itself, in percent.
var percentRealised = map[string]bool{field.Key("réalisé %"): true, field.Key("réalisé en %"): true}

// required are the headings of which a table of a kind has at least one.
var required = map[tableKind][]string{
	kindFollowUp: {"champ"}, // « Valeur » alone is réalisé beside a target
	kindBudget:   {"compte"},
	kindGrants:   {"accordée", "demandée", "versée"},
	kindLines:    {"intitulé"},
}

// kindOrder is the order in which kinds are tried where a row of headings
// would do for several.
var kindOrder = [4]tableKind{kindFollowUp, kindBudget, kindGrants, kindLines}

// newLexicon joins the words of fields with those that are configured.
func newLexicon(columns []names.Term) *field.Lexicon {
	terms := make([]field.Term, len(columns))
	for i, c := range columns {
		terms[i] = field.Term{Heading: c.Name, Words: c.Aliases}
	}
	return field.NewLexicon(terms)
}

// LineHeadings are the canonical headings that a column of lines may have, the
// form's own mark left out.
func LineHeadings() []string {
	return slices.DeleteFunc(field.Headings(field.Lines), func(h string) bool { return h == "complétude" })
}

// IsHeading reports whether a name is a canonical heading of a kind of table:
// lines, budget, grants or follow-up. Case, accents and plurals do not matter.
func IsHeading(kind, name string) bool {
	return kind != string(field.Facts) && field.IsHeading(field.Table(kind), name)
}
