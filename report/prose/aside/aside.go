// Package aside tells which sentences of a French text tell no action: those about statutory life,
// money, others than the cluster or the document itself, and those said to its reader.
package aside

import (
	"strings"

	"bilan/report/cell"
	"bilan/report/pattern"
	"bilan/report/prose/action"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Tells reports a sentence that tells no action; labelled is true where a label stands before it.
// Words are written as Low of package passage has them.
func Tells(low string, labelled bool) bool {
	plain := considering.ReplaceAllString(low, "")
	switch {
	case Statutory(plain), Greets(plain) && !labelled, OfDocument(plain), outline.Masthead(plain), contactLine.MatchString(plain), considered.MatchString(plain), decision.MatchString(plain), voted.MatchString(plain):
		return true
	case serves.MatchString(plain), toReader.MatchString(plain), speaks.MatchString(plain), meansLine.MatchString(plain), structured.MatchString(plain), atHome.MatchString(plain), joined.MatchString(plain), procedure.MatchString(plain):
		return true
	case Balances(plain), Options(plain), Stands(plain):
		return true
	case Third(plain) && ceased.MatchString(plain):
		return true
	case Third(plain) || othersAct.MatchString(plain) || ofAll.MatchString(plain) && !aimsAt.MatchString(plain):
		return action.StatusOf(plain) == cell.NoStatus
	case party.MatchString(plain), unknown.MatchString(plain), noticed.MatchString(plain), attribute.MatchString(plain), isWished.MatchString(plain), best.MatchString(plain):
		return true
	case idle.MatchString(plain), wished.MatchString(plain):
		return !action.Head(plain)
	case describes.MatchString(low):
		return !Impersonal(plain)
	}
	return (bodiesAct.MatchString(plain) || otherSide.MatchString(plain)) && !oursToo.MatchString(plain) || shares.MatchString(plain) || states.MatchString(plain) || asks(plain) || following.MatchString(plain) || longAgo.MatchString(plain)
}

// asks reports a question: all but a bare name of what the next sentence tells.
func asks(low string) bool {
	return strings.HasSuffix(strings.TrimRight(low, " \""), "?") && (asked.MatchString(low) || !(passage.IsNominal(low) && article.MatchString(strings.TrimLeft(low, " \"-"))))
}

// Third reports a sentence whose subject is somebody else than the cluster.
func Third(low string) bool { return thirdSubject.MatchString(low) && !heldByUs.MatchString(low) }

// heldByUs is a fair or a market that the cluster holds: « Le marché de la coproduction, que nous organisons, ».
var heldByUs = pattern.Of(`^[^,;:]*,? qu(?:e |')(?:nous|on|la grappe|le (?:cluster|pole|club|reseau)|l'(?:association|equipe)) (?:[a-z]+ )?(?:(?:avons|_) )?(?:co-?)?(?:organis|port|pilot|anim|mont|cree|lanc|tien|ten)[a-z]*`)

// Statutory reports a sentence about assemblies, boards and elections.
func Statutory(low string) bool { return statutory.MatchString(low) }

// Greets reports a sentence of courtesy, thanks or invitation, whomever it says first that it speaks to.
func Greets(low string) bool {
	return greets.MatchString(low[len(addressee.FindString(low)):]) || address.MatchString(low)
}

// OfDocument reports words that tell what the document is, who wrote or printed it.
func OfDocument(low string) bool { return ofDocument.MatchString(low) }

// Wished reports what members would like, and nobody has planned.
func Wished(low string) bool { return wished.MatchString(low) }

// AboutMoney reports a sentence about what something cost or who paid it.
func AboutMoney(low string) bool { return aboutMoney.MatchString(low) }

// Impersonal reports « il est envisagé », which tells an action.
func Impersonal(low string) bool { return impersonal.MatchString(low) }

// Ground reports a ground of a decision: « considérant que ».
func Ground(low string) bool { return considering.MatchString(low) }
