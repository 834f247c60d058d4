package weigh

// trust is how much it says of a number which reason rules gave to leave it aside, and where it
// stands; "" is the reason of one of which a line is to be made. These votes and those of the clues
// were fitted to what was right and wrong in annotated documents like those of testdata; no script
// fits them again, they are changed by hand and held by the scores.
var (
	trust = map[string]int{
		"": 12, "accounts": -10, "ambiguous": -7, "cap": -14, "cost": -10, "delta": -20, "duration": -13, "frequency": -6, "general": -8, "grant": -11, "mean": -13, "members": -17, "of_whole": -2, "outside": 5, "percentage": -10, "planned": -18, "previous": -19, "restated": -12, "scheme": -18, "sector": -7, "staff": -11, "status": -6, "statutory": -11, "third": -13, "vote": -12,
	}
	sections = map[string]int{
		"closed": -14, "open": -17, "plan": 3, "results": 2,
	}
)

// doubt is the sum of votes below which a line of the rules is left out and asked.
const doubt = -3

// guesses are the reasons that clues may outweigh, as they only say whose a number is, and the sum
// of votes above which they do.
var guesses = map[string]int{"of_whole": 6, "sector": 6, "members": 6, "third": 11}

// Doubtful reports a number of which rules make a line and the clues say that it is none.
func Doubtful(f Figure) bool {
	sum, _ := Votes(f)
	return sum < doubt
}

// Likely reports a number that rules leave aside and of which the clues say that it is a result or
// planned. Only reasons that are a guess about whose it is are weighed against them, and of no sum of
// money.
func Likely(f Figure) bool {
	bound, ok := guesses[f.Reason]
	if !ok || f.Money {
		return false
	}
	sum, _ := Votes(f)
	return sum > bound
}
