package page

import (
	"bytes"
	"encoding/json"
	"html/template"
	"sync"

	"bilan/report/table"
)

// shared is what the pages of a set have in common.
type shared struct {
	frame func() (frame, error)
	// buffers are what pages that are written at a time have been written into: of
	// a thousand, each would need its own.
	buffers sync.Pool
}

// frame is what is the same on each page, made once.
type frame struct {
	// Filter is the form of the filter.
	Filter template.HTML
	// foot is what follows the sections, but the facts.
	foot []byte
}

func newShared(doc *table.Document) *shared {
	return &shared{frame: sync.OnceValues(func() (frame, error) {
		var filter bytes.Buffer
		if err := layout().ExecuteTemplate(&filter, "filter", doc); err != nil {
			return frame{}, err
		}
		foot := bytes.NewBuffer(nil)
		if err := layout().ExecuteTemplate(characters{foot}, "foot", doc); err != nil {
			return frame{}, err
		}
		words, err := json.Marshal(scriptWords(doc))
		w := writer{buf: foot.Bytes()}
		w.startData("words")
		w.buf = append(w.buf, withAllowed(words)...)
		w.endData()
		return frame{template.HTML(filter.String()), w.buf}, err
	})}
}

func (s *shared) buffer() []byte {
	if used, ok := s.buffers.Get().(*[]byte); ok {
		return (*used)[:0]
	}
	return nil
}

func (s *shared) done(used []byte) { s.buffers.Put(&used) }

// scriptWords are the texts that the script shows.
func scriptWords(doc *table.Document) map[string]string {
	out := map[string]string{}
	for name, slug := range map[string]string{
		"source": "source", "sort": "sort", "said": "said", "none": "none", "plan": "plan-mark",
		"copyTable": "copy-table", "copiedTable": "copied-table", "copyText": "copy", "copiedText": "copied", "notCopied": "not-copied",
		"saveSvg": "save-svg", "savePng": "save-png",
		"filterStatus": "filter-status", "filterNone": "filter-none", "unfiltered": "unfiltered", "chartFiltered": "chart-filtered",
	} {
		out[name] = doc.Word(slug)
	}
	return out
}
