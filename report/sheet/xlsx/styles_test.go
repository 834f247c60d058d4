package xlsx

import "testing"

func TestFormatOf(t *testing.T) {
	for code, want := range map[string]numberFormat{
		"General": formatPlain, "Standard": formatPlain, "0": formatPlain, "#,##0.00": formatPlain, "@": formatPlain, "": formatPlain, "0.0############E-0": formatPlain, "# ?/?": formatPlain,
		"0.00": formatTwoDecimals, "0.0": formatPlain, "0.000": formatPlain,
		"0%": formatPercent, "0.00%": formatPercent, "0.0\\ %": formatPercent, "[Red]0%;-0%": formatPercent, `0\%`: formatPlain, `0"%"`: formatPlain,
		`#,##0.00\ "€"`: formatEuro, `_-* #,##0.00\ "€"_-;\-* #,##0.00\ "€"_-`: formatEuro, "[$€-40C] #,##0": formatEuro, `#,##0\ [$€-1]`: formatEuro, "#,##0.00 [$EUR]": formatEuro, `General" €"`: formatEuro, `"$"#,##0`: formatPlain,
		"dd/mm/yyyy": formatDate, "d-mmm-yy": formatDate, "mmmm": formatDate, "mm": formatDate, "[$-40C]d mmmm yyyy;@": formatDate, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy": formatDate, "yyyy-mm-dd hh:mm:ss": formatDate,
		"jj/mm/aaaa": formatDate, "[Magenta]mm/dd/yy": formatDate, "DD/MM/YYYY": formatDate, `yyyy"年"m"月"`: formatDate,
		"hh:mm": formatClock, "mm:ss": formatClock, "mm:ss.0": formatClock, "[h]:mm": formatTime, "[mm]:ss": formatTime, "[s]": formatTime, "h:mm AM/PM": formatClock,
		`0#" "##" "##" "##" "##`: formatTelephone, `0#\ ##\ ##\ ##\ ##`: formatTelephone, "00 00 00 00 00": formatTelephone, `"0"#"."##"."##"."##"."##`: formatTelephone, "0#-##-##-##-##;@": formatTelephone,
		`"+33 "#" "##" "##" "##" "##`: formatTelephone, "0000000000": formatTenDigits, "0#########": formatTenDigits,
		"000 000 000": formatPlain, "000 000 000 00000": formatPlain, "00000": formatPlain, "# ## ## ## ##": formatPlain, "#,##0 000": formatPlain, `0" "00`: formatPlain,
		// Letters that are no date's.
		"[Red]0": formatPlain, "[White]0.00": formatPlain, `0" days"`: formatPlain, `#,##0,," M"`: formatPlain, `"yes";"no"`: formatPlain, `#,##0_M_M_M;#,##0_M`: formatPlain, `0\d`: formatPlain,
		`"day; hour"0`: formatPlain, `0"; day"`: formatPlain, "0;[Red]dd": formatPlain, "[<1]0;dd": formatPlain,
		// Codes that are not closed.
		`0"d`: formatDate, "0[d": formatDate, `0\`: formatPlain, "[": formatPlain, "[]0": formatPlain,
	} {
		if got := formatOf(code); got != want {
			t.Errorf("%q: %d, want %d", code, got, want)
		}
	}
}
