package weigh

// doubt is the sum of votes below which a line of the rules is left out and asked: among the
// numbers below it fewer than seven of ten were right in texts that no rule had been made for.
const doubt = -10

// guesses are the reasons that clues may outweigh, as they only say whose a number is or what it
// measures, and the sum of votes above which they do: three of four above it were lines there.
var guesses = map[string]int{"accounts": 10, "cost": 10, "duration": 15, "mean": 10, "members": 20, "of_whole": 10, "sector": 10, "staff": 20, "statutory": 10, "third": 20, "vote": 10}

// guessed is that sum where the reason is a guess about whose the number is.
const guessed = 5

// Doubtful reports a number of which rules make a line and the clues say that it is none.
func Doubtful(f Figure) bool { return Votes(f) < doubt }

// Likely reports a number that rules leave aside and of which the clues say that it is a result or
// planned. Only reasons that are a guess are weighed against them, and only of a number behind which
// stands what it counts.
func Likely(f Figure) bool {
	bound, ok := guesses[f.Reason]
	if f.Guessed {
		bound, ok = guessed, true
	}
	return ok && (f.Money || f.Percent || f.Noun < f.Tail && !ofThem.MatchString(f.Low[f.End:])) && Votes(f) > bound
}
