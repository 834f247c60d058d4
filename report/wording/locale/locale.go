// Package locale is how each language of the outputs writes numbers, amounts,
// dates and quotations: what else would be asked of a language's name is a
// property here. Its words are in package wording.
package locale

// Locale is the manner of one language.
type Locale struct {
	// Code is by what people ask for the language: fr.
	Code string
	// Tag is its name in file formats: fr-FR.
	Tag string
	// Point precedes the decimals of a number, Group between its groups of
	// three digits, and Percent behind a share.
	Point, Group, Percent string
	// CellPercent is Percent in the syntax of the formats of cells.
	CellPercent string
	// BeforeEuros and BehindEuros surround an amount; one of them is "".
	BeforeEuros, BehindEuros string
	// Between parts the two ends of a range, and Colon between a name
	// and what is said of it.
	Between, Colon string
	// Date is the layout of a day, as package time has layouts.
	Date string
	// Open and Close are the quotation marks, and Blank what is said where nothing
	// would be between them.
	Open, Close, Blank string
	// SingularBelow is the number below which what is counted is in the
	// singular; 0 where that is of 1 alone.
	SingularBelow int
	// Agrees is true where an adjective agrees with the noun of which it is said,
	// as package french says.
	Agrees bool
}

// Spaces that do not break a line, the second as wide as a thin one.
const (
	nbsp   = "\u00a0"
	narrow = "\u202f"
)

// Default is the language where none is asked for: it is also that of the words
// by which inputs and forms know their sheets, headings and choices.
const Default = "fr"

// all are the languages, the default first.
var all = [...]Locale{
	{
		Code: Default, Tag: "fr-FR", Point: ",", Group: narrow, Percent: narrow + "%", CellPercent: `"` + nbsp + `"%`, BehindEuros: nbsp + "€",
		Between: nbsp + "à" + nbsp, Colon: nbsp + ": ", Date: "02/01/2006",
		Open: "«" + nbsp, Close: nbsp + "»", Blank: "(vide)", SingularBelow: 2, Agrees: true,
	},
	{
		Code: "en", Tag: "en-GB", Point: ".", Group: ",", Percent: "%", CellPercent: "%", BeforeEuros: "€",
		Between: nbsp + "to" + nbsp, Colon: ": ", Date: "2006-01-02",
		Open: "“", Close: "”", Blank: "(blank)",
	},
}

// Of is the manner of a language, that of Default for a code of none.
func Of(code string) *Locale {
	for i := range all {
		if all[i].Code == code {
			return &all[i]
		}
	}
	return &all[0]
}

// Codes are the codes of all languages, that of Default first.
func Codes() []string {
	codes := make([]string, len(all))
	for i := range all {
		codes[i] = all[i].Code
	}
	return codes
}
