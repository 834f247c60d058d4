package browser

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Each engine opens a page from disk, runs what a test says and shows it; what a
// page says and asks for is heard.
func TestInEngines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "page.html")
	text := `<!doctype html><meta charset="utf-8"><title>é</title><p>un<script>document.title += matchMedia('(prefers-color-scheme:dark)').matches ? ' sombre' : ' clair'</script>`
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, e := range Engines {
		t.Run(string(e), func(t *testing.T) {
			p := Open(t, e, path, View{Width: 640, Height: 480})
			if got := p.Text("document.title"); got != "é clair" {
				t.Errorf("the title is %q", got)
			}
			var size [2]int
			if p.Eval("[innerWidth, innerHeight]", &size); size != [2]int{640, 480} {
				t.Errorf("the window is %v", size)
			}
			if picture := p.Picture(); !bytes.HasPrefix(picture, []byte("\x89PNG")) {
				t.Error("no picture")
			}
			if printed := p.Print(); printed != nil && !bytes.HasPrefix(printed, []byte("%PDF")) {
				t.Error("no print")
			}
			p.Do("console.log('dit'); document.body.append(Object.assign(new Image(), { src: 'http://data.invalid/' }))")
			var heard string // the request comes after a while
			for end := time.Now().Add(patience); !strings.Contains(heard, "console") || !strings.Contains(heard, "data.invalid"); {
				if heard += strings.Join(p.Said(), " "); time.Now().After(end) {
					t.Fatalf("heard was %q", heard)
				}
				p.Do("await new Promise((done) => setTimeout(done, 50))")
			}
			p.Said()
		})
	}
	t.Run("dark", func(t *testing.T) {
		p := Open(t, Chromium, path, View{Width: 640, Height: 480, Dark: true})
		if got := p.Text("document.title"); got != "é sombre" {
			t.Errorf("the title is %q", got)
		}
		var width int
		p.Resize(320, 480)
		if p.Eval("innerWidth", &width); width != 320 {
			t.Errorf("the window is %d wide", width)
		}
	})
	t.Run("without scripts", func(t *testing.T) {
		if got := Open(t, Chromium, path, View{NoScript: true}).Text("document.title"); got != "é" {
			t.Errorf("the title is %q", got)
		}
	})
}
