package page

import (
	"embed"
	"html"
	"html/template"
	"io"
	"sync"

	"bilan/report/page/figure"
	"bilan/report/page/mark"
	"bilan/report/quantity"
	"bilan/report/screen"
)

//go:embed assets/html/*.html
var htmlFiles embed.FS

// templates are those of a page, one a section. They may write several files at once.
func templates(p *screen.Page) (*template.Template, error) {
	return template.New("").Funcs(functions(&drawer{page: p})).ParseFS(htmlFiles, "assets/html/*.html")
}

// drawer draws what a page holds.
type drawer struct {
	page *screen.Page
	// writers are those that byHand used.
	writers sync.Pool
}

func functions(d *drawer) template.FuncMap {
	return template.FuncMap{
		"word": d.page.Word, "ground": d.ground, "strip": d.strip, "parts": d.parts, "bullet": d.bullet, "mean": d.mean, "spark": spark, "amounts": amounts, "sign": sign, "tint": d.tint, "dots": dots,
		"dispersion": d.dispersion, "explorer": d.explorer, "table": byHand(d, (*tableWriter).table), "prose": byHand(d, (*tableWriter).prose), "lines": byHand(d, (*tableWriter).lines), "headlines": byHand(d, (*tableWriter).headlines), "ficherows": byHand(d, (*tableWriter).ficheRows), "charges": byHand(d, (*tableWriter).charges), "mend": byHand(d, (*tableWriter).mend), "sourcerows": byHand(d, (*tableWriter).sourceRows), "open": opened, "a": link, "key": key, "pair": func(a []string, b any) any {
			return struct {
				A []string
				B any
			}{a, b}
		},
	}
}

// opened is what a fiche shows when it is open.
func opened(f any) *screen.Sheet {
	switch f := f.(type) {
	case screen.Fiche:
		return f.Open()
	case *screen.Fiche:
		return f.Open()
	}
	return nil
}

// link is a text that leads somewhere, or the text alone where nothing does.
func link(class string, href screen.Plain, text string) template.HTML {
	if class != "" {
		class = ` class="` + class + `"`
	}
	if href == "" {
		return template.HTML("<span" + class + ">" + html.EscapeString(text) + "</span>")
	}
	return template.HTML("<a" + class + ` href="` + html.EscapeString(string(href)) + `">` + html.EscapeString(text) + "</a>")
}

// The widths of marks, in pixels.
const (
	meanWidth, ficheWidth, gapWidth, typeWidth, grantWidth, chargeWidth = 150, 170, 134, 100, 150, 220
)

// widths are those of bullets by their use.
var widths = map[string]float64{"fiche": ficheWidth, "gap": gapWidth, "type": typeWidth}

func (d *drawer) strip(s *screen.Strip) template.HTML {
	return strips(s, false).HTML()
}

func strips(s *screen.Strip, wide bool) mark.Strip {
	out := mark.Strip{Label: s.Label, Wide: wide, Bar: s.Bar, Cells: make([]mark.Cell, len(s.Squares))}
	for g, n := range s.Counts {
		out.Counts[g] = string(n)
	}
	for i, q := range s.Squares {
		out.Cells[i] = mark.Cell{Verdict: string(q.Verdict), Title: q.Title}
	}
	return out
}

// stripPart is a group of the strip of all lines, drawn.
type stripPart struct {
	screen.StripPart
	Number  int
	Class   string
	Drawing template.HTML
}

// parts are the groups of the strip of all lines.
func (d *drawer) parts(s *screen.Strip) []stripPart {
	var out []stripPart
	for i, p := range strips(s, true).Parts() {
		if i < len(s.Parts) {
			out = append(out, stripPart{s.Parts[i], p.Count, p.Group.Class(), p.Drawing})
		}
	}
	return out
}

func bulletOf(b *screen.Bullet, width float64, partly quantity.Decimal) mark.Bullet {
	return mark.Bullet{Width: width, Planned: b.Planned, Actual: b.Actual, Previous: b.Previous, Baseline: b.Baseline, Falling: b.Falling, PartlyFrom: partly, Group: b.Group}
}

func (d *drawer) bullet(b *screen.Bullet, where string) template.HTML {
	return bullet(d.page, b, where)
}

func bullet(p *screen.Page, b *screen.Bullet, where string) template.HTML {
	if b == nil {
		return ""
	}
	drawn := bulletOf(b, widths[where], p.Partly)
	drawn.Ground = grounds[where]
	return drawn.HTML()
}

// grounds are the names of what the bullets of one place have in common.
var grounds = map[string]string{"fiche": "kf", "gap": "kg", "type": "kt"}

// ground defines what the bullets have in common.
func (d *drawer) ground() template.HTML {
	var out template.HTML
	for _, where := range []string{"fiche", "gap", "type"} {
		out += mark.Ground{ID: grounds[where], Width: widths[where], PartlyFrom: d.page.Partly}.HTML()
	}
	return out
}

func (d *drawer) mean(m screen.Mean) template.HTML {
	return mark.Mean{Width: meanWidth, Rate: m.Rate, Previous: m.Previous, PartlyFrom: d.page.Partly}.HTML()
}

func spark(s *screen.Spark, width, height float64) template.HTML {
	if s == nil {
		return ""
	}
	return mark.Spark{Values: s.Values, Width: width, Height: height}.HTML()
}

func amounts(a *screen.Amounts, most quantity.Decimal, where string) template.HTML {
	if a == nil {
		return ""
	}
	width := float64(grantWidth)
	if where == "charges" {
		width = chargeWidth
	}
	return mark.Amounts{Width: width, Most: most, Frame: a.Frame, Bar: a.Bar, Tick: a.Tick}.HTML()
}

func sign(verdict screen.Plain) template.HTML { return mark.Sign(string(verdict)) }

func (d *drawer) tint(rate *quantity.Decimal) string { return mark.Tint(rate, d.page.Partly) }

func dots(on, of int) template.HTML { return mark.Dots{On: on, Of: of}.HTML() }

// key is a part of a drawing as a caption shows it.
func key(part string) template.HTML {
	return map[string]template.HTML{"bar": mark.KeyBar, "plan": mark.KeyPlan, "previous": mark.KeyPrevious, "short": mark.KeyShort, "partly": mark.KeyPartly, "frame": mark.KeyFrame}[part]
}

// frame is what figures have around their drawing.
func (d *drawer) frame(id, caption, note string) figure.Frame {
	return figure.Frame{ID: id, Caption: caption, Note: note, Lang: string(d.page.Lang),
		Words: figure.Words{Save: d.page.Word("save"), NotDrawn: d.page.Word("not-drawn"), Plan: d.page.Word("plan-mark"), Without: d.page.Word("without-rate")}}
}

func (d *drawer) dispersion(s screen.Dispersion) template.HTML {
	f := figure.Dispersion{Frame: d.frame("dispersion", s.Title, s.Note), Rows: s.Rows, Beside: "heat", Groups: s.Names, Crowds: s.Crowds, Without: s.Without}
	for _, p := range s.Points {
		f.Points = append(f.Points, figure.Point{Row: p.Row, Bullet: bulletOf(&p.Bullet, 0, d.page.Partly), Text: p.Text, Href: string(p.Href)})
	}
	return f.HTML()
}

func (d *drawer) explorer(id string, e *screen.Explorer) template.HTML {
	if e == nil {
		return ""
	}
	return figure.Explorer{Frame: d.frame(id, e.Title, ""), Choose: e.Choose, Choices: e.Choices}.HTML()
}

// byHand makes of what the writer of rows writes a function of templates.
func byHand[T any](d *drawer, write func(*tableWriter, T)) func(T) template.HTML {
	return func(part T) template.HTML {
		w, _ := d.writers.Get().(*tableWriter)
		if w == nil {
			w = &tableWriter{page: d.page}
		}
		defer d.writers.Put(w)
		w.buf = w.buf[:0]
		write(w, part)
		return template.HTML(w.buf)
	}
}

// allowedWriter writes with U+FFFD for what HTML forbids in a text. A template writes
// whole texts, so that no character is parted between two writes.
type allowedWriter struct {
	to  io.Writer
	err error
}

func (w *allowedWriter) Write(p []byte) (int, error) {
	w.raw(withAllowed(p))
	return len(p), w.err
}

// raw writes what needs no look: our own, and scripts.
func (w *allowedWriter) raw(parts ...[]byte) {
	for _, p := range parts {
		if w.err == nil {
			_, w.err = w.to.Write(p)
		}
	}
}
