// Package browser opens pages in three engines for tests: Chromium over the
// DevTools protocol, Firefox over WebDriver BiDi and WebKit over WebDriver. Tests
// say what they do in the page's own language, and what they expect of it.
package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// Engine is one of the three.
type Engine string

// The engines, by the name of what draws the page.
const (
	Chromium Engine = "chromium"
	Firefox  Engine = "firefox"
	WebKit   Engine = "webkit"
)

// Engines are all of them.
var Engines = []Engine{Chromium, Firefox, WebKit}

// programs are what each needs.
var programs = map[Engine][]string{
	Chromium: {"chromium"},
	Firefox:  {"firefox-esr"},
	WebKit:   {"WebKitWebDriver", "Xvfb"},
}

// View is how a page is looked at. The zero View is the engine's own.
type View struct {
	Width, Height int // of the window's inside, in CSS pixels
	// Dark asks for the dark scheme, and NoScript lets pages run no script of their own.
	// In the other engines than Chromium the test is skipped.
	Dark, NoScript bool
}

// Page is a page that is open in an engine.
type Page struct {
	*testing.T
	Engine Engine
	driver driver
	said   *said
}

// driver is what an engine can do.
type driver interface {
	// navigate opens an address and waits until it is loaded.
	navigate(url string) error
	// eval gives the JSON text that an expression of the page's scripts gives, or
	// the text that its promise gives.
	eval(expression string) (string, error)
	// print is the page as a PDF, on A4.
	print() ([]byte, error)
	// picture is the window's inside as a PNG.
	picture() ([]byte, error)
}

// errNot is what an engine cannot do.
type errNot struct{ engine Engine }

func (e errNot) Error() string { return fmt.Sprintf("%s has no such command", e.engine) }

// said is what a page said on its console, and what it asked for.
type said struct {
	sync.Mutex
	lines []string
}

func (s *said) add(line string) {
	s.Lock()
	defer s.Unlock()
	s.lines = append(s.lines, line)
}

// Open opens a file in an engine. The test is skipped where the engine is missing,
// or fails where CI is true. At its end it fails where the page said anything on
// its console, or asked for any address but its own file.
func Open(t *testing.T, e Engine, path string, v View) *Page {
	t.Helper()
	for _, program := range programs[e] {
		if _, err := exec.LookPath(program); err != nil {
			if os.Getenv("CI") == "true" {
				t.Fatalf("%s is missing", program)
			}
			t.Skipf("%s is not installed", program)
		}
	}
	if (v.Dark || v.NoScript) && e != Chromium {
		t.Skip("the view is Chromium's alone")
	}
	p := &Page{T: t, Engine: e, said: new(said)}
	var err error
	switch e {
	case Chromium:
		p.driver, err = openChromium(t, v, p.said)
	case Firefox:
		p.driver, err = openFirefox(t, v, p.said)
	case WebKit:
		p.driver, err = openWebKit(t, v)
	}
	if err != nil {
		t.Fatalf("%s: %v", e, err)
	}
	if err := p.driver.navigate("file://" + filepath.ToSlash(path)); err != nil {
		t.Fatalf("%s: open: %v", e, err)
	}
	t.Cleanup(func() {
		if said := p.Said(); len(said) > 0 {
			t.Errorf("%s: the page is not silent: %q", e, said)
		}
	})
	return p
}

// Said is what the page said on its console and asked for since it was last asked.
// What a test has asked for is no longer a fault at its end.
func (p *Page) Said() []string {
	p.Helper()
	if w, ok := p.driver.(*webKit); ok {
		heard, err := w.heard()
		if err != nil {
			p.Fatalf("%s: %v", p.Engine, err)
		}
		return heard
	}
	p.said.Lock()
	defer p.said.Unlock()
	out := p.said.lines
	p.said.lines = nil
	return out
}

// Eval gives what an expression gives, into what to points to.
func (p *Page) Eval(expression string, to any) {
	p.Helper()
	out, err := p.driver.eval("JSON.stringify(await (" + expression + "))")
	if err != nil {
		p.Fatalf("%s: %.300s: %v", p.Engine, expression, err)
	}
	if out == "" { // undefined
		out = "null"
	}
	if err := json.Unmarshal([]byte(out), to); err != nil {
		p.Fatalf("%s: %.300s gives %.300s: %v", p.Engine, expression, out, err)
	}
}

// Text gives the text that an expression gives.
func (p *Page) Text(expression string) string {
	p.Helper()
	var s string
	p.Eval("String("+expression+")", &s)
	return s
}

// Resize gives the window's inside another size, in Chromium.
func (p *Page) Resize(width, height int) {
	p.Helper()
	c, ok := p.driver.(chromium)
	if !ok {
		p.Fatal(errNot{p.Engine})
	}
	if err := c.resize(width, height); err != nil {
		p.Fatalf("%s: resize: %v", p.Engine, err)
	}
}

// Do runs statements.
func (p *Page) Do(statements string) {
	p.Helper()
	var none any
	p.Eval("(async () => {"+statements+"\n})()", &none)
}

// Wait runs until an expression is true, and fails where it is not within some time: a
// machine that is busy with other tests takes seconds for what is done at once, and
// WebDriver gives a script half a minute.
func (p *Page) Wait(expression string) {
	p.Helper()
	var ok bool
	p.Eval("new Promise((done) => { const end = Date.now() + 25000, look = () => { if ("+expression+") { done(true); } else if (Date.now() > end) { done(false); } else { setTimeout(look, 20); } }; look(); })", &ok)
	if !ok {
		p.Fatalf("%s: never: %s", p.Engine, expression)
	}
}

// Print is the page as a PDF, nil where the engine cannot print for a test.
func (p *Page) Print() []byte {
	p.Helper()
	out, err := p.driver.print()
	if _, not := err.(errNot); not {
		return nil
	}
	if err != nil {
		p.Fatalf("%s: print: %v", p.Engine, err)
	}
	return out
}

// Picture is the window's inside as a PNG.
func (p *Page) Picture() []byte {
	p.Helper()
	out, err := p.driver.picture()
	if err != nil {
		p.Fatalf("%s: picture: %v", p.Engine, err)
	}
	return out
}

// own reports whether an address is of a page that was opened from disk.
func own(url string) bool {
	return strings.HasPrefix(url, "file:") || strings.HasPrefix(url, "data:") || strings.HasPrefix(url, "about:") || strings.HasPrefix(url, "blob:")
}
