package browser

import (
	"bufio"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

// patience is how long an engine may take to start or to answer.
const patience = 60 * time.Second

// firefox is a page over WebDriver BiDi.
type firefox struct {
	bidi    *bidi
	context string
}

// preferences keep Firefox from asking the network for anything of its own.
const preferences = `user_pref("app.update.enabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
user_pref("browser.search.update", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.update.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
`

func openFirefox(t *testing.T, v View, said *said) (driver, error) {
	profile := t.TempDir()
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(preferences), 0o600); err != nil {
		return nil, err
	}
	cmd := exec.Command(programs[Firefox][0], "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0", "about:blank")
	cmd.Env = append(os.Environ(), "HOME="+profile, "MOZ_CRASHREPORTER_DISABLE=1")
	address, err := started(t, cmd, "WebDriver BiDi listening on ")
	if err != nil {
		return nil, err
	}
	b, err := dialBiDi(address+"/session", said)
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() { b.conn.Close() })
	if _, err := b.call("session.new", map[string]any{"capabilities": map[string]any{}}); err != nil {
		return nil, err
	}
	var made struct{ Context string }
	if err := b.into(&made, "browsingContext.create", map[string]any{"type": "tab"}); err != nil {
		return nil, err
	}
	f := firefox{b, made.Context}
	if _, err := b.call("session.subscribe", map[string]any{"events": []string{"log.entryAdded", "network.beforeRequestSent"}, "contexts": []string{f.context}}); err != nil {
		return nil, err
	}
	if v.Width > 0 {
		_, err = b.call("browsingContext.setViewport", map[string]any{"context": f.context, "viewport": map[string]int{"width": v.Width, "height": v.Height}})
	}
	return f, err
}

// started starts a program that ends with the test, and gives what follows
// some words on a line that it writes.
func started(t *testing.T, cmd *exec.Cmd, words string) (string, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return "", err
	}
	cmd.Stdout, cmd.Stderr = w, w
	inGroup(cmd)
	if err := cmd.Start(); err != nil {
		return "", err
	}
	w.Close()
	found, ended := make(chan string, 1), make(chan struct{})
	var all strings.Builder
	go func() {
		defer close(ended)
		for lines := bufio.NewScanner(r); lines.Scan(); {
			if _, after, ok := strings.Cut(lines.Text(), words); ok {
				select {
				case found <- strings.TrimSpace(after):
				default:
				}
			}
			all.WriteString(lines.Text() + "\n")
		}
	}()
	t.Cleanup(func() {
		endGroup(cmd)
		_ = cmd.Wait()
		r.Close()
	})
	select {
	case s := <-found:
		return s, nil
	case <-ended:
		return "", fmt.Errorf("%s ended: %s", cmd.Path, all.String())
	case <-time.After(patience):
		return "", fmt.Errorf("%s did not start", cmd.Path)
	}
}

func (f firefox) navigate(url string) error {
	_, err := f.bidi.call("browsingContext.navigate", map[string]any{"context": f.context, "url": url, "wait": "complete"})
	return err
}

func (f firefox) eval(expression string) (string, error) {
	var out struct {
		Type             string
		Result           struct{ Value string }
		ExceptionDetails struct{ Text string }
	}
	err := f.bidi.into(&out, "script.evaluate", map[string]any{"expression": "(async () => " + expression + ")()", "awaitPromise": true, "target": map[string]string{"context": f.context}, "userActivation": true})
	if err == nil && out.Type == "exception" {
		err = errors.New(out.ExceptionDetails.Text)
	}
	return out.Result.Value, err
}

func (f firefox) print() ([]byte, error) {
	return f.data("browsingContext.print", map[string]any{"context": f.context, "background": true, "page": map[string]float64{"width": 21, "height": 29.7}, "shrinkToFit": true,
		"margin": map[string]float64{"top": 1, "bottom": 1, "left": 1, "right": 1}})
}

func (f firefox) picture() ([]byte, error) {
	return f.data("browsingContext.captureScreenshot", map[string]any{"context": f.context})
}

func (f firefox) data(method string, parameters map[string]any) ([]byte, error) {
	var out struct{ Data string }
	if err := f.bidi.into(&out, method, parameters); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(out.Data)
}

// bidi is a connection of WebDriver BiDi: commands with a number each, answers
// with the same number, and events in between.
type bidi struct {
	conn net.Conn
	said *said

	sync.Mutex
	last    int
	waiting map[int]chan answer
}

type answer struct {
	ID             int
	Type           string
	Method         string
	Result, Params json.RawMessage
	Error, Message string
}

func dialBiDi(address string, said *said) (*bidi, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, _, _, err := ws.Dial(ctx, address)
	if err != nil {
		return nil, err
	}
	b := &bidi{conn: conn, said: said, waiting: map[int]chan answer{}}
	go b.listen()
	return b, nil
}

func (b *bidi) listen() {
	for {
		text, err := wsutil.ReadServerText(b.conn)
		if err != nil {
			b.Lock()
			for id, c := range b.waiting {
				c <- answer{ID: id, Type: "error", Error: "the connection ended"}
			}
			clear(b.waiting)
			b.Unlock()
			return
		}
		var a answer
		if json.Unmarshal(text, &a) != nil {
			continue
		}
		if a.Type == "event" {
			b.event(a)
			continue
		}
		b.Lock()
		if c := b.waiting[a.ID]; c != nil {
			c <- a
			delete(b.waiting, a.ID)
		}
		b.Unlock()
	}
}

// event notes what a page says and asks for.
func (b *bidi) event(a answer) {
	var p struct {
		Level, Text, Type string
		Request           struct{ URL string }
	}
	if json.Unmarshal(a.Params, &p) != nil {
		return
	}
	switch {
	case a.Method == "log.entryAdded":
		b.said.add(p.Type + " " + p.Level + " " + p.Text)
	case a.Method == "network.beforeRequestSent" && !own(p.Request.URL):
		b.said.add("request " + p.Request.URL)
	}
}

func (b *bidi) call(method string, parameters map[string]any) (json.RawMessage, error) {
	b.Lock()
	b.last++
	id, c := b.last, make(chan answer, 1)
	b.waiting[id] = c
	text, err := json.Marshal(map[string]any{"id": id, "method": method, "params": parameters})
	if err == nil {
		err = wsutil.WriteClientText(b.conn, text)
	}
	b.Unlock()
	if err != nil {
		return nil, err
	}
	select {
	case a := <-c:
		if a.Type == "error" {
			return nil, fmt.Errorf("%s: %s %s", method, a.Error, a.Message)
		}
		return a.Result, nil
	case <-time.After(patience):
		return nil, fmt.Errorf("%s is not answered", method)
	}
}

func (b *bidi) into(to any, method string, parameters map[string]any) error {
	result, err := b.call(method, parameters)
	if err != nil {
		return err
	}
	return json.Unmarshal(result, to)
}
