package prose

import (
	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/caption"
	"bilan/report/prose/passage"
	"bilan/report/prose/title"
)

// resumes takes a clause whose subject is a pronoun and that says that what was told before goes on or
// comes again: « Les visites ont réuni 62 collégiens ; elles seront reconduites ». It is a line of the plan,
// named as what was told.
func (s actions) resumes(from, to int, topic string) bool {
	low := s.Low[from:to]
	if !goesOnLater.MatchString(low) || action.StatusOf(low) != cell.NoStatus || s.mentions.Counted(from, to) {
		return false
	}
	if topic == "" || title.Flaw(caption.CapitalFirst(topic)) != "" || action.Unnamed(passage.New(topic).Low, true) {
		return true
	}
	s.add(&Line{Title: caption.CapitalFirst(topic), at: from, Measure: cell.Flux, Read: []Way{WaySentence}, Sure: Medium}, secPlan)
	return true
}

// goesOnLater is a pronoun before a verb in the future of what goes on, begins again or grows.
var goesOnLater = re(`^[ ,;]*(?:et |mais )?(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|` +
	`celles-ci) (?:(?:le |se )?(?:sera|seront) (?:(?:a nouveau|de nouveau|encore|donc|aussi|ainsi|egalement)\b ?)*(?:(?:reconduit|renouvel|` +
	`poursuivi|repris|maintenu|relance|prolonge|etendu|elargi|reedite|repete|developpe|double|rouvert|ouvert|organise|reprogramme|perennise|` +
	`amplifie)(?:e|s|es)?\b|\W*$)` +
	`|(?:se poursuivr|continuer|reprendr|reviendr|rouvrir|perdurer)(?:a|ont)(?: (?:en|au|a|des|dans|pour|avec|l'an|cette|chaque|tous|toute|jusqu\S+)\b|` +
	`\W*$)|(?:aura|auront) (?:(?:a nouveau|de nouveau|encore) )?lieu\b|se tiendr(?:a|ont)\b)`)
