package stored

import (
	"bytes"
	"math"
	"strconv"
	"strings"
	"time"

	"bilan/report/source"
)

// Date is the date of a serial number: days since the end of 1899, with
// the 29 February 1900 that never was, or since 1904 began. Times of day are
// kept to the second. ok is false for what is no date: before the calendar
// begins, on the day that never was, past 9999, and below 1, which is a time of
// day without a date.
func Date(serial float64, date1904 bool) (time.Time, bool) {
	if serial < 1 || serial >= 2_958_466 || !date1904 && math.Floor(serial) == 60 {
		return time.Time{}, false
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
	return t, t.Year() <= 9999
}

// FirstDate is the serial number of the first day of 1970: under a format that shows
// the time of day alone, a number from there on is a date with its time, while a
// smaller one may be a sum of hours.
const FirstDate = 25_569

const isoTime = "2006-01-02T15:04:05"

// ISODate is a date in ISO 8601, its time of day left out where that is
// midnight.
func ISODate(t time.Time) string { return string(AppendISODate(nil, t)) }

// AppendISODate appends what ISODate gives.
func AppendISODate(to []byte, t time.Time) []byte {
	return bytes.TrimSuffix(t.AppendFormat(to, isoTime), []byte("T00:00:00"))
}

// ParseISO is the value of a date written in ISO 8601: a date, to the
// second. One of the day from which days are counted is a time of day under a
// date's format, and is the number that it would be elsewhere.
func ParseISO(raw string) (kind source.Kind, text string, ok bool) {
	t, err := time.Parse(isoTime, strings.TrimSuffix(raw, "Z"))
	if err != nil {
		t, err = time.Parse(time.DateOnly, raw)
	}
	if err != nil || t.Year() < 1 {
		return source.Blank, "", false
	}
	t = t.Round(time.Second)
	if day := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC); !t.Before(day) && t.Before(day.AddDate(0, 0, 1)) {
		f := t.Sub(day).Hours() / 24
		return source.Number, Plain(strconv.FormatFloat(f, 'g', -1, 64), f), true
	}
	return source.Date, ISODate(t), true
}

// maxDays is more than the calendar has, and few enough to count in.
const maxDays = 3_000_000

// ParseISODuration is a duration in ISO 8601, of days and parts of them, as whole days
// and the rest to the second: PT25H30M is a day and an hour and a half. One that is
// negative, has years or months, or is longer than the calendar is not ok.
func ParseISODuration(raw string) (days int, rest time.Duration, ok bool) {
	text, ok := strings.CutPrefix(raw, "P")
	if !ok || text == "" {
		return 0, 0, false
	}
	seconds, units := 0.0, "D"
	for text != "" {
		if after, found := strings.CutPrefix(text, "T"); found && units != "HMS" {
			text, units = after, "HMS"
		}
		i := strings.IndexAny(text, units)
		if i < 0 {
			return 0, 0, false
		}
		n, ok := Finite([]byte(text[:i]))
		if !ok || n < 0 {
			return 0, 0, false
		}
		seconds += n * map[byte]float64{'D': 86_400, 'H': 3600, 'M': 60, 'S': 1}[text[i]]
		text = text[i+1:]
	}
	if seconds = math.Round(seconds); seconds > maxDays*86_400 {
		return 0, 0, false
	}
	whole := int64(seconds)
	return int(whole / 86_400), time.Duration(whole%86_400) * time.Second, true
}
