package submission

// lineField is a column of lines that has a place in Line: first those of
// Action, last those of Outcome and then of Seldom.
type lineField uint8

const (
	ofCode lineField = iota
	ofTheme
	ofType
	ofTitle
	ofUnit
	ofComment

	ofNature
	ofMeasure
	ofDirection
	ofPlanned

	ofActual
	ofStatus
	ofReason
	ofBeneficiaries
	ofBudgetActual

	ofBaseline
	ofRevised
	ofBudgetPlanned
	ofProgramme
	ofQuarter
	ofDue
	ofPartners
	ofEvidence
	ofIndicator

	lineFields
)

// fieldHeadings are the canonical headings of the fields.
var fieldHeadings = [lineFields]string{
	ofCode: "code", ofTheme: "axe", ofType: "type", ofTitle: "intitulé", ofUnit: "unité", ofComment: "commentaire",
	ofNature: "nature", ofMeasure: "mesure", ofDirection: "sens", ofPlanned: "prévu",
	ofActual: "réalisé", ofStatus: "statut", ofReason: "motif", ofBeneficiaries: "bénéficiaires", ofBudgetActual: "budget réalisé",
	ofBaseline: "valeur initiale", ofRevised: "prévu actualisé", ofBudgetPlanned: "budget prévu", ofProgramme: "au programme",
	ofQuarter: "trimestre", ofDue: "échéance", ofPartners: "partenaires", ofEvidence: "justificatif", ofIndicator: indicatorHeading,
}
