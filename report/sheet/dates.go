package sheet

import (
	"math"
	"time"
)

// dateOf is the ISO date of a serial number: days since the end of 1899, with
// the 29 February 1900 that never was, or since 1904 began. Times of day are
// kept to the second. ok is false for what is no date: before the calendar
// begins, on the day that never was, past 9999, and below 1, which is a time of
// day without a date.
func dateOf(serial float64, date1904 bool) (string, bool) {
	if serial < 1 || serial >= 2_958_466 || !date1904 && math.Floor(serial) == 60 {
		return "", false
	}
	base := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	switch {
	case date1904:
		base = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
	case serial < 60:
		base = base.AddDate(0, 0, 1)
	}
	days := math.Floor(serial)
	seconds := math.Round((serial - days) * 86_400)
	t := base.AddDate(0, 0, int(days)).Add(time.Duration(seconds) * time.Second)
	if t.Year() > 9999 {
		return "", false
	}
	if seconds == 0 || t.Hour()+t.Minute()+t.Second() == 0 {
		return t.Format(time.DateOnly), true
	}
	return t.Format("2006-01-02T15:04:05"), true
}
