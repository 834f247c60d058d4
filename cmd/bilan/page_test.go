package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// nodeModule is a file of a package that the tests need.
func nodeModule(t *testing.T, path string) string {
	t.Helper()
	file := filepath.Join(os.Getenv("BILAN_NODE_MODULES"), filepath.FromSlash(path))
	if _, err := os.Stat(file); err == nil && os.Getenv("BILAN_NODE_MODULES") != "" {
		return file
	}
	if os.Getenv("CI") == "true" {
		t.Fatalf("%s is missing", path)
	}
	t.Skipf("%s is not installed (BILAN_NODE_MODULES)", path)
	return ""
}

// pages are the paths of the pages by name.
func pages(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for name, path := range workbooks(t) {
		// A fiche is a workbook alone.
		if name != "fiche" {
			out[name] = strings.TrimSuffix(path, ".xlsx") + ".html"
		}
	}
	return out
}

// The markup is right by the standard's rules.
func TestPageMarkup(t *testing.T) {
	validate := tool(t, filepath.Join(os.Getenv("BILAN_NODE_MODULES"), ".bin", "html-validate"), "html-validate")
	rules := filepath.Join(t.TempDir(), "rules.json")
	if err := os.WriteFile(rules, []byte(`{"root":true,"extends":["html-validate:standard"]}`), 0o666); err != nil {
		t.Fatal(err)
	}
	for name, path := range pages(t) {
		if out, err := exec.Command(validate, "--config", rules, path).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%.3000s", name, err, out)
		}
	}
}

// The Nu Html Checker finds no error.
func TestPageStandard(t *testing.T) {
	args := []string{"-jar", nodeModule(t, "vnu-jar/build/dist/vnu.jar"), "--errors-only", "--format", "gnu"}
	java := tool(t, "java")
	for _, path := range pages(t) {
		args = append(args, path)
	}
	if out, err := exec.Command(java, args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.3000s", err, out)
	}
}

// chartFaults is what is wrong with the charts of a page: each draws as many
// marks as it was given figures.
func chartFaults(t *testing.T) string {
	t.Helper()
	js, err := os.ReadFile(filepath.FromSlash("../../report/page/testdata/marks.js"))
	if err != nil {
		t.Fatal(err)
	}
	_, marks, _ := strings.Cut(string(js), "(id) =>")
	return `(() => { const marks = (id) =>` + marks + `;
		const figures = Array.from(document.querySelectorAll('figure:has(.chart)'));
		return figures.length ? figures.flatMap((f) => {
			const m = JSON.parse(marks(f.id));
			return m.faults.concat(String(m.drawn) === String(m.given) ? [] : ['draws ' + m.drawn + ' of ' + m.given]).map((s) => f.id + ': ' + s);
		}) : ['no chart']; })()`
}

// Charts draw all their figures, wide and narrow, and axe-core finds nothing
// against WCAG 2.1 AA, in both languages and both colour schemes, with the
// figures of every chart open.
func TestPageAccessible(t *testing.T) {
	axe, err := os.ReadFile(nodeModule(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(tool(t, "chromium")), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	alloc, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	defer cancel()
	for name, path := range pages(t) {
		for scheme, width := range map[string]int64{"light": 1280, "dark": 320} {
			ctx, cancel := chromedp.NewContext(alloc)
			ctx, stop := context.WithTimeout(ctx, 15*time.Minute)
			var found string
			var faults []string
			err := chromedp.Run(ctx, page.SetBypassCSP(true),
				emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}),
				emulation.SetDeviceMetricsOverride(width, 900, 1, false),
				chromedp.Navigate("file://"+path), chromedp.Poll(`document.body.dataset.drawn !== undefined`, nil, chromedp.WithPollingTimeout(0)),
				chromedp.Evaluate(chartFaults(t), &faults),
				chromedp.Evaluate(`document.querySelectorAll('details').forEach(function (d) { d.open = true; }); 0`, nil),
				chromedp.Evaluate(string(axe)+";0", nil),
				chromedp.Evaluate(`axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(function (r) {
					return JSON.stringify(r.violations.map(function (v) { return v.id + ': ' + v.nodes.length + ' × ' + v.help + ' — ' + v.nodes[0].html.slice(0, 200); })); })`, &found,
					func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }),
			)
			stop()
			cancel()
			if err != nil {
				t.Fatalf("%s, %s: %v", name, scheme, err)
			}
			var violations []string
			if err := json.Unmarshal([]byte(found), &violations); err != nil {
				t.Fatal(err)
			}
			for _, v := range append(faults, violations...) {
				t.Errorf("%s, %s: %s", name, scheme, v)
			}
		}
	}
}
