package main

import (
	"testing"

	"bilan/report/browser"
)

// shape is how large a page is, all folded.
type shape struct {
	// Height is that of the page, Before that of what stands before the fiches, Head that
	// of the overview, Words how many words are seen.
	Height, Before, Head, Words int
	// Wide is how wide its content is.
	Wide int
	// Lost are links within the page that lead nowhere.
	Lost []string
}

// measured measures a page.
const measured = `({
	height: document.documentElement.scrollHeight,
	before: Math.round(document.getElementById('fiches').getBoundingClientRect().top + scrollY),
	head: document.getElementById('ensemble').offsetHeight,
	words: document.body.innerText.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length,
	wide: document.documentElement.scrollWidth,
	lost: Array.from(document.querySelectorAll('a[href^="#"]'), (a) => a.getAttribute('href').split('?')[0].slice(1)).filter((id) => !document.getElementById(id)),
})`

// A reader is not asked to look through more than this, whichever the language.
func TestPageMeasures(t *testing.T) {
	all := pages(t)
	for _, name := range []string{"fr", "en"} {
		p := browser.Open(t, browser.Chromium, all[name], browser.View{Width: 1280, Height: 900})
		for _, m := range []struct{ width, height, before, head int }{{1280, 3600, 2600, 300}, {320, 9000, 9000, 9000}} {
			var got shape
			p.Resize(m.width, 900)
			p.Eval(measured, &got)
			t.Logf("%s at %d: %+v", name, m.width, got)
			if got.Height > m.height || got.Before > m.before || got.Head > m.head || got.Words > 1700 || got.Wide > m.width || len(got.Lost) > 0 {
				t.Errorf("%s at %d: %+v", name, m.width, got)
			}
		}
	}
}

// A narrow window shows what a wide one does: the bullets beside their numbers, what was
// asked for, and the figures, without a column out of sight.
func TestPageNarrow(t *testing.T) {
	path := pages(t)["fr"]
	for _, width := range []int{320, 768} {
		p := browser.Open(t, browser.Chromium, path, browser.View{Width: width, Height: 900})
		p.Wait(`document.body.dataset.figures === 'unpacked'`)
		p.Do(`document.getElementById('dispersion').scrollIntoView()`)
		p.Wait(`document.querySelector('#dispersion svg path') !== null`)
		var hidden []string
		p.Eval(`['.ty .bb svg', '.mo .bb svg', '.mo td:nth-child(2)', '#dispersion svg', '.heat td:nth-child(6)'].concat(innerWidth > 600 ? ['.heat td.r', '.heat sub'] : []).filter((s) => {
			const e = document.querySelector(s), at = e && e.getBoundingClientRect();
			return !e || !e.checkVisibility() || at.right > innerWidth + 1 || at.width < 4;
		})`, &hidden)
		if len(hidden) > 0 {
			t.Errorf("at %d: %q are not seen", width, hidden)
		}
	}
}
