package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"bilan/report/browser"
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
	args := []string{"--config", rules}
	for _, path := range pages(t) {
		args = append(args, path)
	}
	if out, err := exec.Command(validate, args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.3000s", err, out)
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

// Axe takes seconds for a thousand elements, and minutes for the contrast of long texts:
// of many fiches, rows and entries the first speak for the others, the hostile page has no
// colours of its own, and each page is looked at in the views in which it may differ.
const fewer = `
	const first = (all, n) => Array.from(all).slice(n).forEach((e) => e.remove());
	first(document.querySelectorAll('.fiche'), 8);
	document.querySelectorAll('tbody, ul, ol').forEach((list) => { if (list.children.length > 60) { first(list.children, 30); } });
	document.querySelectorAll('details').forEach((d) => { d.open = true; });`

// axe-core finds nothing against WCAG 2.1 AA in either language and colour scheme, wide
// and narrow, with every fold open and every figure drawn.
func TestPageAccessible(t *testing.T) {
	axe, err := os.ReadFile(nodeModule(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	wide, narrow := browser.View{Width: 1280, Height: 900}, browser.View{Width: 320, Height: 900, Dark: true}
	for name, views := range map[string][]browser.View{"fr": {wide, narrow}, "en": {wide}, "mecaloire": {narrow}, "hostile": {wide}, "varied": {wide, narrow}} {
		for _, v := range views {
			p := browser.Open(t, browser.Chromium, pages(t)[name], v)
			p.Wait(`document.body.dataset.figures === 'unpacked' || !document.querySelector('figure.ec[hidden]')`)
			p.Do(fewer + "\n" + string(axe))
			var found []string
			p.Eval(`axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], rules: {'color-contrast': {enabled: `+strconv.FormatBool(name != "hostile")+`}}}).then((r) =>
				r.violations.map((v) => v.id + ': ' + v.nodes.length + ' × ' + v.help + ' — ' + v.nodes[0].html.slice(0, 200)))`, &found)
			for _, v := range found {
				t.Errorf("%s: %s", name, v)
			}
		}
	}
}
