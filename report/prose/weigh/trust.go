package weigh

// trust is how much it says of a number which reason rules gave to leave it aside, and where it
// stands; "" is the reason of one of which a line is to be made.
var (
	trust = map[string]int{
		"": 12, "accounts": -10, "ambiguous": -7, "cap": -14, "cost": -10, "delta": -20, "duration": -13, "frequency": -6, "general": -8, "grant": -11, "mean": -13, "members": -17, "of_whole": -2, "outside": 5, "percentage": -10, "planned": -18, "previous": -19, "restated": -12, "scheme": -18, "sector": -7, "staff": -11, "status": -6, "statutory": -11, "third": -13, "vote": -12,
	}
	sections = map[string]int{
		"closed": -14, "open": -17, "plan": 3, "results": 2,
	}
)

// bounds between which a number is as likely a result as not.
const (
	doubt = -3
	sure  = 6
)

// Doubtful reports a number of which rules make a line and the clues say that it is none.
func Doubtful(f Figure) bool {
	sum, _ := Votes(f)
	return sum < doubt
}

// Likely reports a number that rules leave aside and of which the clues say that it is a result or
// planned. Only reasons that are a guess about whose it is are weighed against them.
func Likely(f Figure) bool {
	if !guesses[f.Reason] || f.Money {
		return false
	}
	sum, _ := Votes(f)
	return sum > sure
}

// guesses are the reasons that the clues may outweigh.
var guesses = map[string]bool{"of_whole": true, "third": true, "sector": true, "members": true}
