package figure

// Reason says why a figure of a text is not taken as a result or a plan.
type Reason string

// The reasons. Each has its words in package wording, under draft.reason.
const (
	ReasonDate       Reason = "date"       // a date, a year, a time of the day
	ReasonDuration   Reason = "duration"   // how long, how old, how large something is
	ReasonRank       Reason = "rank"       // 4e édition, n° 38
	ReasonNumber     Reason = "number"     // of an act, an article, an account, an identifier
	ReasonAddress    Reason = "address"    // an address, a postal code, a telephone
	ReasonVote       Reason = "vote"       // votes, quorum, attendance of an assembly
	ReasonStatutory  Reason = "statutory"  // boards, elections, how the cluster is organised
	ReasonStaff      Reason = "staff"      // the cluster's means
	ReasonAccounts   Reason = "accounts"   // the cluster's accounts and fees
	ReasonCost       Reason = "cost"       // what an action costs
	ReasonScheme     Reason = "scheme"     // envelopes, caps and rates of a scheme
	ReasonCap        Reason = "cap"        // seats, what may be had at most
	ReasonGrant      Reason = "grant"      // the grant, which has its own sheet
	ReasonMembers    Reason = "members"    // members, who have theirs
	ReasonThird      Reason = "third"      // a figure of somebody else: a fair, a member, a funder
	ReasonSector     Reason = "sector"     // a figure of the sector or the territory
	ReasonRestated   Reason = "restated"   // soit: what was said, in other words
	ReasonCorrected  Reason = "corrected"  // lire 55 et non 53
	ReasonDelta      Reason = "delta"      // by how much something rose
	ReasonPrevious   Reason = "previous"   // the value of an earlier year
	ReasonPlanned    Reason = "planned"    // what was planned for the year
	ReasonUpper      Reason = "upper"      // the upper bound of a range
	ReasonFrequency  Reason = "frequency"  // how often
	ReasonMean       Reason = "mean"       // an average
	ReasonTotal      Reason = "total"      // a total of a table, a sum over clusters
	ReasonOfWhole    Reason = "of_whole"   // the whole of which a part was counted
	ReasonStatus     Reason = "status"     // of what did not take place
	ReasonRepeated   Reason = "repeated"   // said twice
	ReasonOutside    Reason = "outside"    // neither among results nor in the plan
	ReasonOtherYear  Reason = "other_year" // of another year
	ReasonAmbiguous  Reason = "ambiguous"  // could be two things
	ReasonGeneral    Reason = "general"    // what is said in general
	ReasonPercentage Reason = "percentage" // a share of something else
)
