package mark

import "html/template"

// The parts of bullets and bars as a caption shows them before their words.
var (
	KeyBar      = key(26, 8, `<rect class="f-n" width="26" height="8"/>`)
	KeyPlan     = key(3, 16, `<rect class="pl" width="2.4" height="16"/>`)
	KeyPrevious = key(11, 10, `<path class="py" d="M5.5 1l4.2 8h-8.4z"/>`)
	KeyShort    = key(18, 12, `<rect class="k1" width="18" height="12"/>`)
	KeyPartly   = key(18, 12, `<rect class="k2" width="18" height="12"/>`)
	KeyFrame    = key(26, 12, `<rect class="ol" x=".5" y=".5" width="25" height="11"/>`)
)

func key(width, height float64, inside string) template.HTML {
	return template.HTML(`<svg class="key" viewBox="0 0 ` + number(width) + " " + number(height) + `" width="` + number(width) + `" height="` + number(height) +
		`" aria-hidden="true" focusable="false">` + inside + `</svg>`)
}
