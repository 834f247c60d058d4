package config

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"bilan/report/siret"
	"bilan/report/wording/locale"
)

// kind is what a text or a number may say, beyond its type.
type kind struct {
	// slug names the kind to those who word an error; "" where anything goes.
	slug string
	// accepts reports whether a value is of the kind. "" is asked of flags alone:
	// in the file it is a key that is not given.
	accepts func(string) bool
	// plain gives a value the form in which the rest reads it; nil leaves it.
	plain func(string) string
}

var (
	aLanguage = kind{slug: "lang", accepts: isLanguage}
	aDate     = kind{slug: "date", accepts: isDateOrNone}
	aYear     = kind{slug: "year", accepts: isYearOrNone}
	aSIRET    = kind{slug: "siret", accepts: siret.Written}
	aShare    = kind{slug: "share", accepts: isShare, plain: plainShare}
)

func isLanguage(s string) bool { return slices.Contains(locale.Codes(), s) }

func isDateOrNone(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return s == "" || err == nil
}

// firstYear and lastYear bound the years that can be reviewed.
const firstYear, lastYear = 1990, 2100

func isYear(n int) bool { return n >= firstYear && n <= lastYear }

func isYearOrNone(s string) bool {
	n, err := strconv.Atoi(s)
	return s == "" || err == nil && (n == 0 || isYear(n))
}

func isShare(s string) bool {
	n, err := strconv.ParseFloat(plainShare(s), 64)
	return err == nil && n >= 0 && n <= 1
}

// plainShare is a share as people write it, with a point: 0,10 is 0.10.
func plainShare(s string) string { return strings.Replace(strings.TrimSpace(s), ",", ".", 1) }
