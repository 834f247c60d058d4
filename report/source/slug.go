package source

import "slices"

// Slug names one kind of problem, for good: scripts and catalogues rely on it. A kind that one rule
// finds is an entry beside that rule, where it is of a file that is opened (package intake), of a text
// in place of a number (cell), of one line (linerule), of a table of lines (layout) or of a compared
// line (compare); any other is here.
// Each has its title, message and hint in package wording.
type Slug string

// Files and sheets.
const (
	UnreadableFile    Slug = "unreadable-file"
	UnsupportedFormat Slug = "unsupported-format"
	PasswordProtected Slug = "password-protected"
	EmptyFile         Slug = "empty-file"
	LimitReached      Slug = "limit-reached"
	MissingHeading    Slug = "missing-heading" // a sheet without the headings that make a table
	HiddenSheet       Slug = "hidden-sheet"
	HiddenRows        Slug = "hidden-rows"
	HiddenColumns     Slug = "hidden-columns"
	EncodingDoubt     Slug = "encoding-doubt"     // letters that were lost, guessed or mended
	FormatLost        Slug = "format-lost"        // numbers whose format is not in the file
	TwoContents       Slug = "two-contents"       // a cell that holds a text and another value
	QuotedLines       Slug = "quoted-lines"       // a CSV whose lines are each in quotes as a whole
	UnclosedQuote     Slug = "unclosed-quote"     // a CSV field whose quote never closes
	HiddenSheetTaken  Slug = "hidden-sheet-taken" // a hidden sheet that the configuration takes
	OutputSkipped     Slug = "output-skipped"     // a file of our own among the inputs
	FileReplaced      Slug = "file-replaced"      // set aside, the configuration says which file replaces it
	ReplacesUnknown   Slug = "replaces-unknown"
	Illustrative      Slug = "illustrative" // the input says so of itself
	Provisional       Slug = "provisional"  // likewise
)

// Tables and rows.
const (
	UnknownHeading     Slug = "unknown-heading"
	DuplicateHeading   Slug = "duplicate-heading"
	UnknownKey         Slug = "unknown-key" // a key of the sheet Grappe
	YearMissing        Slug = "year-missing"
	YearDoubtful       Slug = "year-doubtful"   // one file's year alone, or after the day of the review
	DossiersJoined     Slug = "dossiers-joined" // rows have the cluster of their dossier in another sheet
	YearInferred       Slug = "year-inferred"   // taken from the name of the file or of a folder
	NameDiffers        Slug = "name-differs"    // that name says another year or cluster than the content
	ClusterMissing     Slug = "cluster-missing"
	ClusterInferred    Slug = "cluster-inferred" // a text was read as naming a cluster
	NotAttributed      Slug = "not-attributed"   // a file that was read and whose cluster nothing says
	YearContradicts    Slug = "year-contradicts"
	ClusterContradicts Slug = "cluster-contradicts"
	RowSetAside        Slug = "row-set-aside"   // a note, a signature, a row without a title
	SectionRow         Slug = "section-row"     // names the theme of the rows below it
	SectionDoubt       Slug = "section-doubt"   // titles alone above rows with figures, read as lines
	TitleContinued     Slug = "title-continued" // the rest of the title in the row above
	TitleMissing       Slug = "title-missing"   // figures without a title or code
	TotalSetAside      Slug = "total-set-aside"
	PartSetAside       Slug = "part-set-aside"    // a row « dont … », counted in the one above it
	ColoursNotRead     Slug = "colours-not-read"  // a legend of colours
	CutNumber          Slug = "cut-number"        // an amount that the commas of a CSV file cut in two
	CellsBeyond        Slug = "cells-beyond"      // a row of a CSV file with more cells than headings
	ListSetAside       Slug = "list-set-aside"    // a list of people, firms or accounts, no table of ours
	SummarySetAside    Slug = "summary-set-aside" // lines of a summary, which other sheets have too
	SummaryDiffers     Slug = "summary-differs"
	TotalDiffers       Slug = "total-differs"
	PartsSummed        Slug = "parts-summed"     // quarters or months that make the figure of a year
	PartsNotSummed     Slug = "parts-not-summed" // and those that make none
	LayoutUnmatched    Slug = "layout-unmatched" // a configured layout that the sheet does not fit
	LayoutUnused       Slug = "layout-unused"    // a configured layout that no file fits
)

// Cells.
const (
	BadNumber         Slug = "bad-number"
	BadDate           Slug = "bad-date"
	BadYear           Slug = "bad-year"
	CodeTurnedDate    Slug = "code-turned-date" // 1-1, of which a spreadsheet made the first of January
	CellError         Slug = "cell-error"
	NotCalculatedCell Slug = "not-calculated"
	AmbiguousNumber   Slug = "ambiguous-number"
	ScaleDoubt        Slug = "scale-doubt" // amounts that are likely euros, under k€
	RangeRead         Slug = "range-read"
	RemarkRead        Slug = "remark-read"
	SumRead           Slug = "sum-read"    // 5 + 3
	StatusRead        Slug = "status-read" // a word for a status where a number is expected
	WordsKept         Slug = "words-kept"  // words where a number is expected, kept as they are
	UnknownStatus     Slug = "unknown-status"
	UnknownReason     Slug = "unknown-reason"
	UnknownMeasure    Slug = "unknown-measure"
	UnknownDirection  Slug = "unknown-direction"
	UnknownNature     Slug = "unknown-nature"
	UnknownTheme      Slug = "unknown-theme"
	UnknownType       Slug = "unknown-type"
	UnknownYesNo      Slug = "unknown-yes-no"
	DateOutsideYear   Slug = "date-outside-year"
)

// Clusters and submissions.
const (
	UnknownCluster     Slug = "unknown-cluster"
	SubmissionMissing  Slug = "submission-missing"
	DuplicateIdentical Slug = "duplicate-identical"
	DuplicateConflict  Slug = "duplicate-conflict"
	DuplicateText      Slug = "duplicate-text" // two sendings agree in their figures and differ in words
)

// Comparison.
const (
	PlanConflict       Slug = "plan-conflict"
	PlanUnknown        Slug = "plan-unknown"
	PlanRestatedOnly   Slug = "plan-restated-only"
	TargetRestated     Slug = "target-restated"
	ResultRestated     Slug = "result-restated" // a later file states a year's result otherwise
	DefinitionChanged  Slug = "definition-changed"
	ProgrammeConflicts Slug = "programme-contradicts" // « au programme : non » beside a planned line
	PossibleMatch      Slug = "possible-match"
	AmbiguousMatch     Slug = "ambiguous-match" // several lines answer, none was joined
	StatusContradicts  Slug = "status-contradicts"
	DirectionAssumed   Slug = "direction-assumed"
	DirectionNeeded    Slug = "direction-needed" // a plan below 0 that does not say which way is better
	DirectionDoubt     Slug = "direction-doubt"  // words of what one wants less of, without a direction
	Approximate        Slug = "approximate"
	UnitsDiffer        Slug = "units-differ"
	UnitAssumed        Slug = "unit-assumed"          // a bare number beside an amount is euros
	StatedDiffers      Slug = "stated-figure-differs" // a computed column that does not say what we compute
	BeneficiariesMany  Slug = "beneficiaries-exceed-members"
	GrantsOfOthers     Slug = "grants-of-others"     // grants of another authority, or to others than clusters
	TypeInferred       Slug = "type-inferred"        // a type of action that the title alone names
	ThemeCarried       Slug = "theme-carried"        // a theme written in the first row of its actions alone
	FactRead           Slug = "fact-read"            // a row or a sentence read as a fact of the cluster
	AccountRead        Slug = "account-read"         // accounts that the names of posts alone gave
	AccountNone        Slug = "account-none"         // a post that no account fits: it keeps its side
	UnknownAccount     Slug = "unknown-account"      // no account of classes 6 and 7, nor 86 or 87
	BudgetUnbalanced   Slug = "budget-unbalanced"    // charges and produits differ
	InKindUnbalanced   Slug = "in-kind-unbalanced"   // accounts 86 and 87 differ
	BudgetGroupDiffers Slug = "budget-group-differs" // sub-lines do not sum to their account
	BudgetConflict     Slug = "budget-conflict"      // two files give different budgets
	ActionsOverBudget  Slug = "actions-exceed-budget"
	RequestDiffers     Slug = "request-differs"     // « subvention demandée » is not the sum of the year's grants
	SimilarNames       Slug = "similar-names"       // two spellings of what is likely one name
	NotTheAuthority    Slug = "not-the-authority"   // a row of follow-up or of grants in a file that is not the authority's
	AuthorityAssumed   Slug = "authority-assumed"   // one taken for the authority's, as no configuration names any
	AuthorityHidden    Slug = "authority-hidden"    // a row of follow-up or of grants that is hidden in its file
	FromAnotherSender  Slug = "from-another-sender" // rows of a cluster in another's file, while it sent its own
	FollowUpApplied    Slug = "follow-up-applied"
	FollowUpUnmatched  Slug = "follow-up-unmatched"
	FollowUpConflict   Slug = "follow-up-conflict"   // two corrections of one value and date
	FollowUpSuperseded Slug = "follow-up-superseded" // a correction that another of the value takes the place of
	FollowUpNeedless   Slug = "follow-up-needless"   // the cluster now sends the value that was decided
)

// Texts, as a proofreader reads them.
const (
	ListDiffers       Slug = "list-differs"       // a number of things beside the list of them
	SumDiffers        Slug = "sum-differs"        // parts that do not make their whole
	PercentageDiffers Slug = "percentage-differs" // a percentage that its figures do not give
	NameDrifts        Slug = "name-drifts"        // a name that is spelled in two ways
	FigureDrifts      Slug = "figure-drifts"      // a figure that is said twice, and differs
)

// Anomaly is a kind of problem: its slug, with the severity that it usually has.
type Anomaly struct {
	Slug     Slug
	Severity Severity
}

// Kind is the kind itself, for rules in which it is embedded.
func (a Anomaly) Kind() Anomaly { return a }

// KindsOf are the kinds of problems that rules find, in their order.
func KindsOf[R interface{ Kind() Anomaly }](rules []R) []Anomaly {
	kinds := make([]Anomaly, len(rules))
	for i, r := range rules {
		kinds[i] = r.Kind()
	}
	return kinds
}

// At is a problem of that kind at a place, with args as New has them.
func (a Anomaly) At(at Pos, args ...string) Problem {
	return Problem{Slug: a.Slug, Severity: a.Severity, Pos: at, Args: args}
}

// anomalies are the kinds of problems in the order of the catalogue, but those beside their rules.
var anomalies = []Anomaly{
	{UnreadableFile, Err}, {UnsupportedFormat, Err}, {PasswordProtected, Err}, {EmptyFile, Err},
	{LimitReached, Err}, {MissingHeading, Err}, {HiddenSheet, Warning}, {HiddenRows, Info}, {HiddenColumns, Info},
	{EncodingDoubt, Warning}, {QuotedLines, Err}, {FormatLost, Warning}, {TwoContents, Warning},
	{UnclosedQuote, Warning}, {HiddenSheetTaken, Info}, {OutputSkipped, Info}, {FileReplaced, Info},
	{ReplacesUnknown, Warning}, {Illustrative, Info}, {Provisional, Info},
	{UnknownHeading, Warning}, {DuplicateHeading, Warning}, {UnknownKey, Info}, {YearMissing, Err},
	{YearDoubtful, Warning}, {DossiersJoined, Info}, {YearInferred, Info}, {NameDiffers, Info},
	{ClusterMissing, Err}, {ClusterInferred, Info}, {NotAttributed, Err}, {YearContradicts, Err},
	{ClusterContradicts, Err}, {RowSetAside, Info}, {SectionRow, Info}, {SectionDoubt, Info},
	{TitleContinued, Info}, {TitleMissing, Err}, {TotalSetAside, Info}, {PartSetAside, Info},
	{ColoursNotRead, Warning}, {CutNumber, Warning}, {CellsBeyond, Warning}, {ListSetAside, Info},
	{SummarySetAside, Info}, {SummaryDiffers, Warning}, {TotalDiffers, Warning}, {PartsSummed, Info},
	{PartsNotSummed, Warning}, {LayoutUnmatched, Warning}, {LayoutUnused, Warning},
	{BadNumber, Err}, {BadDate, Err}, {BadYear, Err}, {CodeTurnedDate, Warning}, {CellError, Err},
	{NotCalculatedCell, Err}, {AmbiguousNumber, Warning}, {ScaleDoubt, Warning}, {RangeRead, Info},
	{RemarkRead, Info}, {SumRead, Info}, {StatusRead, Info}, {WordsKept, Info}, {UnknownStatus, Warning},
	{UnknownReason, Warning}, {UnknownMeasure, Warning}, {UnknownDirection, Warning}, {UnknownNature, Err},
	{UnknownTheme, Warning}, {UnknownType, Warning}, {UnknownYesNo, Warning}, {DateOutsideYear, Warning},
	{UnknownCluster, Warning}, {SubmissionMissing, Warning}, {DuplicateIdentical, Info}, {DuplicateConflict, Err},
	{DuplicateText, Warning},
	{PlanConflict, Err}, {PlanUnknown, Info}, {PlanRestatedOnly, Info}, {TargetRestated, Warning},
	{ResultRestated, Warning}, {DefinitionChanged, Warning}, {ProgrammeConflicts, Warning},
	{PossibleMatch, Warning}, {AmbiguousMatch, Warning}, {StatusContradicts, Warning}, {DirectionAssumed, Info},
	{DirectionNeeded, Warning}, {DirectionDoubt, Warning}, {Approximate, Info}, {UnitsDiffer, Warning},
	{UnitAssumed, Info}, {StatedDiffers, Warning}, {BeneficiariesMany, Warning}, {GrantsOfOthers, Warning},
	{TypeInferred, Info}, {ThemeCarried, Info}, {FactRead, Info}, {AccountRead, Info}, {AccountNone, Info},
	{UnknownAccount, Warning}, {BudgetUnbalanced, Warning}, {InKindUnbalanced, Warning},
	{BudgetGroupDiffers, Warning}, {BudgetConflict, Err}, {ActionsOverBudget, Warning}, {RequestDiffers, Warning},
	{SimilarNames, Warning}, {NotTheAuthority, Err}, {AuthorityAssumed, Warning}, {AuthorityHidden, Err},
	{FromAnotherSender, Warning}, {FollowUpApplied, Info}, {FollowUpUnmatched, Warning}, {FollowUpConflict, Err},
	{FollowUpSuperseded, Info}, {FollowUpNeedless, Info},
	{ListDiffers, Warning}, {SumDiffers, Warning}, {PercentageDiffers, Warning}, {NameDrifts, Warning},
	{FigureDrifts, Warning},
}

// Anomalies are the kinds of problems in the order of the catalogue, but those beside their rules:
// package catalogue lists all.
func Anomalies() []Anomaly { return slices.Clone(anomalies) }

var severities = func() map[Slug]Severity {
	m := make(map[Slug]Severity, len(anomalies))
	for _, k := range anomalies {
		m[k.Slug] = k.Severity
	}
	return m
}()
