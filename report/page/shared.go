package page

import "bilan/report/table"

// shared is what the pages of a set have in common.
type shared struct {
	// filter is the form of the filter, foot what follows the sections but the
	// facts and the scripts.
	filter, foot string
	// source begins what says on which places a figure rests.
	source string
}

func newShared(doc *table.Document) *shared {
	made := func(by func(*writer)) string {
		w := writer{view: &view{Doc: doc}}
		by(&w)
		return string(w.buf)
	}
	return &shared{
		filter: made((*writer).filter),
		foot:   made((*writer).footer) + made((*writer).scriptWords),
		source: made((*writer).source),
	}
}

// filter writes the form of the filter, which only the script shows.
func (w *writer) filter() {
	w.write(`<search class="filter"`)
	w.attribute("aria-label", w.Word("filter"))
	w.write(" hidden>\n<form autocomplete=\"off\">\n")
	for _, of := range [...]struct{ name, word, all string }{
		{"cluster", "filter-cluster", "filter-all-clusters"}, {"theme", "filter-theme", "filter-all-themes"}, {"verdict", "filter-verdict", "filter-all-verdicts"},
	} {
		w.write("<label>")
		w.text(w.Word(of.word))
		w.write(" <select")
		w.attribute("name", of.name)
		w.write(`><option value="">`)
		w.text(w.Word(of.all))
		w.write("</option></select></label>\n")
	}
	w.write("<label>")
	w.text(w.Word("filter-text"))
	w.write(" <input type=\"search\" name=\"text\"></label>\n<button type=\"reset\" hidden>")
	w.text(w.Word("filter-clear"))
	w.write("</button>\n<span role=\"status\"></span>\n</form>\n</search>\n")
}

func (w *writer) source() {
	w.write(` title="`)
	w.text(w.Word("source"))
	w.write(" ")
}

func (w *writer) footer() {
	w.write("</main>\n<footer>\n<p>")
	for _, s := range []string{w.Word("version"), " ", w.Doc.Version, " · ", w.Word("fingerprint"), " ", w.Doc.Fingerprint} {
		w.text(s)
	}
	w.write("</p>\n</footer>\n")
}

// scriptWords writes the texts that the script shows.
func (w *writer) scriptWords() {
	w.startData("words")
	for i, word := range [...]struct{ name, slug string }{
		{"chartFiltered", "chart-filtered"}, {"copiedTable", "copied-table"}, {"copiedText", "copied"}, {"copyTable", "copy-table"}, {"copyText", "copy"},
		{"filterNone", "filter-none"}, {"filterStatus", "filter-status"}, {"none", "none"}, {"notCopied", "not-copied"}, {"plan", "plan-mark"},
		{"said", "said"}, {"savePng", "save-png"}, {"saveSvg", "save-svg"}, {"sort", "sort"}, {"source", "source"}, {"unfiltered", "unfiltered"},
	} {
		if i == 0 {
			w.write("{")
		}
		w.comma(i)
		w.quoted(word.name)
		w.write(":")
		w.quoted(w.Word(word.slug))
	}
	w.write("}")
	w.endData()
}
