package browser

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
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
			for _, dark := range []bool{false, true} {
				p := Open(t, e, path, View{Width: 640, Height: 480, Dark: dark})
				if got, want := p.Text("document.title"), map[bool]string{true: "é sombre", false: "é clair"}[dark]; got != want {
					t.Errorf("the title is %q, not %q", got, want)
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
				p.Do("await new Promise((done) => setTimeout(done, 400))")
				heard := p.Said()
				if text := strings.Join(heard, " "); !strings.Contains(text, "console") || !strings.Contains(text, "data.invalid") {
					t.Errorf("heard was %q", heard)
				}
			}
			p := Open(t, e, path, View{NoScript: true})
			if got := p.Text("document.title"); got != "é" {
				t.Errorf("without scripts the title is %q", got)
			}
		})
	}
}
