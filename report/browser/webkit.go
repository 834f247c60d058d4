package browser

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// webKit is a page over WebDriver, in WebKit's own small browser.
type webKit struct{ session string }

// openWebKit starts a display that nobody sees and the driver, which starts the
// browser.
func openWebKit(t *testing.T, v View) (driver, error) {
	home := t.TempDir()
	display, err := openDisplay(t, v)
	if err != nil {
		return nil, err
	}
	mini, err := filepath.Glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
	if err != nil || len(mini) == 0 {
		return nil, errors.New("MiniBrowser is missing")
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(programs[WebKit][0], fmt.Sprint("--port=", port))
	cmd.Env = append(os.Environ(), "DISPLAY="+display, "HOME="+home, "XDG_RUNTIME_DIR="+home, "GDK_BACKEND=x11", "NO_AT_BRIDGE=1", "GIO_USE_VFS=local")
	inGroup(cmd)
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	t.Cleanup(func() {
		endGroup(cmd)
		_ = cmd.Wait()
	})
	w := &webKit{fmt.Sprintf("http://127.0.0.1:%d/session", port)}
	options := map[string]any{"binary": mini[0], "args": []string{"--automation"}}
	want := map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{"webkitgtk:browserOptions": options}}}
	var made struct{ SessionID string }
	for end := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		if err = w.call(&made, http.MethodPost, "", want); err == nil || time.Now().After(end) || !errors.As(err, new(*net.OpError)) {
			break
		}
	}
	if err != nil {
		return nil, err
	}
	w.session += "/" + made.SessionID
	t.Cleanup(func() { _ = w.call(nil, http.MethodDelete, "", nil) })
	if v.Width > 0 {
		err = w.resize(v)
	}
	return w, err
}

// resize gives the window's inside a size, which is less than the window's. The
// window answers before it has its new size, so a size that is not the wanted one is
// believed only after a second.
func (w *webKit) resize(v View) error {
	var frame, inner [2]int
	if err := w.sizes("[outerWidth - innerWidth, outerHeight - innerHeight]", &frame); err != nil {
		return err
	}
	width, height := v.Width+frame[0], v.Height+frame[1]
	for range 5 {
		if err := w.call(nil, http.MethodPost, "/window/rect", map[string]any{"x": 0, "y": 0, "width": width, "height": height}); err != nil {
			return err
		}
		for settled := time.Now().Add(time.Second); time.Now().Before(settled); time.Sleep(30 * time.Millisecond) {
			if err := w.sizes("[innerWidth, innerHeight]", &inner); err != nil {
				return err
			}
			if inner == [2]int{v.Width, v.Height} {
				return nil
			}
		}
		width, height = width+v.Width-inner[0], height+v.Height-inner[1]
	}
	return fmt.Errorf("the window is %v, not %d × %d", inner, v.Width, v.Height)
}

// sizes puts a pair of numbers that the page computes into to.
func (w *webKit) sizes(expression string, to *[2]int) error {
	text, err := w.eval("JSON.stringify(" + expression + ")")
	if err != nil {
		return err
	}
	return json.Unmarshal([]byte(text), to)
}

// openDisplay starts an X server without a screen, large enough for a view.
func openDisplay(t *testing.T, v View) (string, error) {
	size := fmt.Sprintf("%dx%dx24", max(v.Width, 1280)+400, max(v.Height, 900)+400)
	r, w, err := os.Pipe()
	if err != nil {
		return "", err
	}
	cmd := exec.Command(programs[WebKit][1], "-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	inGroup(cmd)
	if err := cmd.Start(); err != nil {
		return "", err
	}
	w.Close()
	t.Cleanup(func() {
		endGroup(cmd)
		_ = cmd.Wait()
		r.Close()
	})
	_ = r.SetReadDeadline(time.Now().Add(patience))
	var number int
	if _, err := fmt.Fscan(r, &number); err != nil {
		return "", fmt.Errorf("start a display: %w", err)
	}
	return fmt.Sprint(":", number), nil
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// recorder notes what a page says. WebDriver does not report it, so it is put at
// the head of the page, before the policy that would refuse it. It is short, as
// the page's character set must be named soon.
const recorder = `<script>window.said=[];for(const k of ["log","info","warn","error"])console[k]=(...a)=>said.push("console "+k+" "+a);` +
	`for(const k of ["error","unhandledrejection","securitypolicyviolation"])addEventListener(k,e=>said.push(k+" "+(e.message||e.reason||e.blockedURI||e.target.outerHTML)),true)</script>`

// navigate opens a copy of a file, with the recorder in it.
func (w *webKit) navigate(url string) error {
	path := strings.TrimPrefix(url, "file://")
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	const doctype = "<!doctype html>"
	if !bytes.HasPrefix(bytes.ToLower(text), []byte(doctype)) {
		return errors.New("the page has no doctype")
	}
	copied := filepath.Join(filepath.Dir(path), "webkit-"+filepath.Base(path))
	if err := os.WriteFile(copied, slices.Concat(text[:len(doctype)], []byte(recorder), text[len(doctype):]), 0o600); err != nil {
		return err
	}
	return w.call(nil, http.MethodPost, "/url", map[string]any{"url": "file://" + copied})
}

// heard is what the recorder noted, and what the page asked for.
func (w *webKit) heard() ([]string, error) {
	text, err := w.eval(`JSON.stringify(said.splice(0).concat(performance.getEntriesByType("resource").map((e) => e.name).filter((n) => !/^(file|data|about|blob):/.test(n)).map((n) => "request " + n)))`)
	if err != nil {
		return nil, err
	}
	var out []string
	return out, json.Unmarshal([]byte(text), &out)
}

func (w *webKit) eval(expression string) (string, error) {
	var out struct{ Value, Error string }
	script := "const done = arguments[arguments.length - 1]; (async () => " + expression + ")().then((value) => done({ value: value === undefined ? '' : value }), (e) => done({ error: String(e) }));"
	err := w.call(&out, http.MethodPost, "/execute/async", map[string]any{"script": script, "args": []any{}})
	if err == nil && out.Error != "" {
		err = errors.New(out.Error)
	}
	return out.Value, err
}

func (w *webKit) print() ([]byte, error) { return nil, errNot{WebKit} }

func (w *webKit) picture() ([]byte, error) {
	var out string
	if err := w.call(&out, http.MethodGet, "/screenshot", nil); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(out)
}

var webKitClient = &http.Client{Timeout: patience}

// call sends a command and reads its value.
func (w *webKit) call(to any, method, path string, body any) error {
	var sent io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		sent = bytes.NewReader(text)
	}
	req, err := http.NewRequest(method, w.session+path, sent)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := webKitClient.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var out struct{ Value json.RawMessage }
	if err := json.NewDecoder(resp.Body).Decode(&out); err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("%s %s: %s", method, path, out.Value)
	}
	if to == nil {
		return nil
	}
	return json.Unmarshal(out.Value, to)
}
