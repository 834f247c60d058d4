package prose

import (
	"cmp"
	"strings"

	"bilan/report/cell"
	"bilan/report/prose/action"
	"bilan/report/prose/aside"
	"bilan/report/prose/document"
	"bilan/report/prose/extent"
	"bilan/report/prose/figure"
	"bilan/report/prose/grant"
	"bilan/report/prose/owner"
	"bilan/report/prose/passage"
	"bilan/report/prose/weigh"
	"bilan/report/quantity"
)

// asciiRow is a line of a table drawn with bars, which is none that columns are known of.
var asciiRow = re(`^ *\|.*\|`)

// setAside gives a reason to the figures of a sentence that tells of somebody or something
// else than what the cluster did.
func (s *sentence) setAside() {
	all := reasonOfAll(s)
	for _, m := range s.mentions {
		if all == "" && s.earned(m) {
			m.Role, m.Reason = figure.Value, ""
			continue
		}
		if m.Role != figure.Value && m.Role != figure.Part {
			continue
		}
		switch {
		case all != "":
			m.Reason = all
		case announcesItems(s, m):
			m.Reason = figure.ReasonGeneral
		case m.Money && !grant.Won.MatchString(s.Around(m.Begin, m.End)) && !aside.WonBy(s.Around(m.Begin, m.End)):
			m.Reason = figure.ReasonCost
		case m.Percent && !aside.TellsRate(s.Low) && !(s.section == secResults && owner.ShareDone(figureOf(s, m))), m.Role == figure.Part && m.Percent:
			m.Reason = figure.ReasonPercentage
		}
		if m.Reason == "" {
			m.Reason = s.ownerOf(m)
			if m.Reason == figure.ReasonPlanned && s.section == secPlan && !s.mentions.Counted(0, m.Begin) && !figure.PlannedEarlier.MatchString(s.Low[:m.Begin]) && !strings.HasSuffix(s.Low[:m.Begin], "sur les ") {
				m.Reason = "" // « Cible 2026 : 18 diagnostics » in a form
			}
		}
		if m.Reason == "" && m.Role == figure.Value {
			m.Reason = s.besideOther(m)
		}
		switch m.Reason {
		case "":
		case figure.ReasonPlanned:
			m.Role = figure.Planned
		case figure.ReasonPrevious:
			m.Role = figure.Previous
		default:
			m.Role = figure.None
		}
	}
	s.weigh()
	s.mentions.FindOwners()
}

// reasonOfAll is why no figure of a sentence is taken, by what the sentence tells of; "" where some may be.
func reasonOfAll(s *sentence) figure.Reason {
	switch {
	case asciiRow.MatchString(s.Low):
		return figure.ReasonOutside
	case s.section == secClosed:
		return s.closedReason()
	case aside.Third(s.Low) && s.context.Theme == "" || aside.Third(s.Low) && !strings.Contains(s.Low, "grappe") && !strings.Contains(s.Low, "nous avons"):
		return figure.ReasonThird
	case aside.Statutory(s.Low):
		return figure.ReasonStatutory
	case s.section == secOpen, s.section == secPlan && owner.Dated(s.Low):
		return figure.ReasonOutside
	case s.section == secResults && s.ofEarlierYear():
		return figure.ReasonOtherYear
	case owner.PromisedYear(s.Low) > 0 && owner.PromisedYear(s.Low) <= s.draft.Year:
		return figure.ReasonPlanned
	case aside.Paid(s.Low):
		return figure.ReasonGrant
	case aside.Balances(s.Low):
		return figure.ReasonAccounts
	case aside.Greets(s.Low), aside.Wished(s.Low):
		return figure.ReasonGeneral
	case aside.ListsAccounts(s.Low):
		return figure.ReasonAccounts
	case aside.MemberNews(s.quote) && !s.clusters.In(s.Low):
		return figure.ReasonThird
	}
	return ""
}

// announcesItems reports a number of the items of the list to which the sentence leads, of which each is told
// below: « Pour 2025, je vous propose six rendez-vous. » over six items.
func announcesItems(s *sentence, m *figure.Figure) bool {
	if s.next == nil || s.next.Kind != document.Item || m.Money || m.Percent || !aside.NamesItems(s.Low[m.End:]) || !strings.HasSuffix(s.block.Text, s.quote) {
		return false
	}
	n := 0
	for i := range s.doc.Blocks {
		b := &s.doc.Blocks[i]
		if b != s.next && n == 0 {
			continue
		}
		if b.Kind != document.Item {
			break
		}
		if b.Depth == s.next.Depth {
			n++
		}
	}
	return m.Number.Equal(quantity.FromInt(n))
}

// besideOther is the reason of the number before one that only « et » parts from what that counts, where it
// tells a size or staff: « 22 bureaux et 6 salles »; "" for none.
func (s *sentence) besideOther(m *figure.Figure) figure.Reason {
	for i := len(s.mentions) - 1; i >= 0; i-- {
		o := s.mentions[i]
		if o.From >= m.From {
			continue
		}
		if o.Reason == figure.ReasonDuration && extent.Physical(m.Unit) && !(o.Noun < o.Tail && !extent.Physical(o.Unit)) && extent.Beside(s.Between(max(o.End, o.Tail), m.Begin)) {
			return o.Reason // « 1 280 °C max., 3 m3 »
		}
		if (o.Reason == figure.ReasonStaff || o.Reason == figure.ReasonDuration) && s.Between(max(o.End, o.Tail), m.Begin) == " et " && m.Unit != "" && !m.Money && !m.Percent && !action.Head(s.Low[m.Noun:]) {
			return o.Reason
		}
		return ""
	}
	return ""
}

// weigh leaves out, to be asked, the lines of the rules that the signs around a number doubt.
func (s *sentence) weigh() {
	theme := passage.New(s.context.Theme).Low
	behind := ""
	for _, m := range s.mentions {
		f := weigh.Figure{Text: s.Text, Begin: m.Begin, End: m.End, Noun: m.Noun, Tail: m.Tail, Money: m.Money, Percent: m.Percent, Item: s.block.Kind == document.Item, Theme: theme, Behind: behind}
		behind = cmp.Or(string(m.Reason), "line") // by the rules alone
		taken := (m.Role == figure.Value || m.Role == figure.Part) && m.Reason == ""
		if taken && (weigh.Doubtful(f) || (proof{s}).lacksFigure(m, weigh.Doubted(f))) && !s.earned(m) && !(m.Percent && owner.ShareDone(figureOf(s, m))) {
			m.Role, m.Reason = figure.None, figure.ReasonAmbiguous
		}
	}
}

// earned reports money among results that the words beside it say was brought in, whatever the
// sentence says of grants and costs.
func (s *sentence) earned(m *figure.Figure) bool {
	if !m.Money || s.section != secResults || action.StatusOf(s.Low) != cell.NoStatus {
		return false
	}
	switch m.Reason {
	case "", figure.ReasonGrant, figure.ReasonCost, figure.ReasonAccounts, figure.ReasonScheme:
		return owner.Earned(figureOf(s, m), s.mentions.Counted(0, m.Begin))
	}
	return false
}

// ownerOf is why a figure is nobody's result, by whose it is and of what kind.
func (s *sentence) ownerOf(m *figure.Figure) figure.Reason {
	if year := owner.YearOf(s.Low[:m.Begin], s.Low[m.End:]); year > 0 && year < s.draft.Year && !extent.SaysCumul.MatchString(s.Low) {
		return figure.ReasonPrevious
	}
	return figure.Reason(owner.Of(figureOf(s, m)))
}

// ofEarlierYear reports a sentence that begins with a year before N, and does not name N.
func (s *sentence) ofEarlierYear() bool {
	year := owner.YearAtFront(s.Low)
	return year > 0 && year < s.draft.Year && !s.names(s.Low, s.draft.Year) && !extent.SaysCumul.MatchString(s.Low)
}

// closedReason is why nothing of a closed section is taken.
func (s *sentence) closedReason() figure.Reason {
	switch {
	case figure.OfGrant.MatchString(s.Low):
		return figure.ReasonGrant
	case aside.Statutory(s.Low):
		return figure.ReasonStatutory
	}
	return figure.ReasonOutside
}

// figureOf is a number as package owner knows it.
func figureOf(s *sentence, m *figure.Figure) owner.Figure {
	return owner.Figure{Text: s.Text, Begin: m.Begin, End: m.End, Money: m.Money, Percent: m.Percent, Named: s.clusters.In(s.Low)}
}
