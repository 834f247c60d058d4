package quantity

// Signs is what texts show of how their writer uses point and comma. The signs
// of a column's values, taken together, settle those in doubt.
type Signs uint8

// What a text can show.
const (
	PointDecimal Signs = 1 << iota // 12.5, 1,234.5
	PointGroups                    // 1.234.567, 1.234,5
	CommaDecimal                   // 12,5
	CommaGroups                    // 1,234,567
	PointDoubt                     // 550.000
	CommaDoubt                     // 1,234
)

// Settle gives a reading in doubt the number that the signs of its column
// decide, and reports whether nothing decides, in which case the reading is
// left as it was: 550.000 as thousands, 1,234 as a decimal.
func (r Reading) Settle(column Signs) (Reading, bool) {
	if r.Alternative == nil {
		return r, false
	}
	groups, decimals := PointGroups, PointDecimal
	usual := PointGroups
	if r.Signs&CommaDoubt != 0 {
		groups, decimals, usual = CommaGroups, CommaDecimal, CommaDecimal
	}
	decided := column & (groups | decimals)
	if decided == 0 || decided == groups|decimals {
		return r, true
	}
	if decided != usual {
		r.Number, r.Alternative = *r.Alternative, nil
		return r, false
	}
	r.Alternative = nil
	return r, false
}
