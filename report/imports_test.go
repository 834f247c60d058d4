package report_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// allowed is the picture of doc.go: what each package may import, of ours and
// of others.
var allowed = map[string][]string{
	"bilan/cmd/output":             {"github.com/gofrs/flock", "golang.org/x/sys"},
	"bilan/cmd/bilan":              {"bilan/report/catalogue", "bilan/cmd/summary", "bilan/cmd/clusters", "bilan/cmd/console", "bilan/cmd/drafts", "bilan/cmd/files", "bilan/cmd/formats", "bilan/cmd/jsondoc", "bilan/cmd/output", "bilan/cmd/texts", "bilan/config", "bilan/report/annotate", "bilan/report/bookview", "bilan/report/cell", "bilan/report/changes", "bilan/report/changetext", "bilan/report/column", "bilan/report/fold", "bilan/report/form", "bilan/report/intake", "bilan/report/letter", "bilan/report/wording/locale", "bilan/report/names", "bilan/report/opendata", "bilan/report/page", "bilan/report/pageview", "bilan/report/pattern", "bilan/report/present", "bilan/report/prose", "bilan/report/prose/document", "bilan/report/publish", "bilan/report/quantity", "bilan/report/review", "bilan/report/sheet", "bilan/report/sheet/file", "bilan/report/source", "bilan/report/submission", "bilan/report/table", "bilan/report/wording", "bilan/report/workbook", "bilan/samples", "github.com/inconshreveable/mousetrap", "github.com/spf13/cobra", "github.com/spf13/pflag", "bilan/report/worksheet"},
	"bilan/cmd/summary":            {"bilan/cmd/console", "bilan/report/form", "bilan/report/worksheet", "bilan/report/changes", "bilan/report/changetext", "bilan/report/column", "bilan/report/intake", "bilan/report/mapping", "bilan/report/present", "bilan/report/review", "bilan/report/source", "bilan/report/submission", "bilan/report/wording"},
	"bilan/cmd/clusters":           {"bilan/cmd/files", "bilan/config", "bilan/report/form", "bilan/report/sheet", "bilan/report/sheet/file", "bilan/report/wording"},
	"bilan/cmd/console":            {"bilan/cmd/output", "bilan/report/wording", "golang.org/x/sys"},
	"bilan/cmd/files":              {"bilan/cmd/console", "bilan/cmd/output", "bilan/config", "bilan/report/annotate", "bilan/report/intake", "bilan/report/sheet", "bilan/report/sheet/file", "bilan/report/source", "bilan/report/worksheet"},
	"bilan/cmd/jsondoc":            {"bilan/report/mapping", "bilan/report/changes", "bilan/report/column", "bilan/report/contact", "bilan/report/intake", "bilan/report/present", "bilan/report/publish", "bilan/report/review", "bilan/report/source", "bilan/report/wording"},
	"bilan/config":                 {"bilan/report/french", "bilan/report/wording/locale", "bilan/report/pattern", "bilan/report/siret", "github.com/spf13/viper", "go.yaml.in/yaml/v3"},
	"bilan/report":                 {},
	"bilan/report/intake":          {"bilan/report/decode", "bilan/report/sheet", "bilan/report/sheet/file", "bilan/report/source", "bilan/report/submission", "bilan/report/worksheet"},
	"bilan/report/review":          {"bilan/report/budget", "bilan/report/cell", "bilan/report/changes", "bilan/report/compare", "bilan/report/field", "bilan/report/fold", "bilan/report/intake", "bilan/report/names", "bilan/report/quantity", "bilan/report/sheet", "bilan/report/source", "bilan/report/submission", "bilan/report/verdict"},
	"bilan/report/phrase":          {"bilan/report/cell", "bilan/report/compare", "bilan/report/field", "bilan/report/fold", "bilan/report/french", "bilan/report/overview", "bilan/report/quantity", "bilan/report/table", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/present":         {"bilan/report/live", "bilan/report/mapping", "bilan/report/policy", "bilan/report/records", "bilan/report/budget", "bilan/report/cell", "bilan/report/changes", "bilan/report/changetext", "bilan/report/column", "bilan/report/compare", "bilan/report/contact", "bilan/report/field", "bilan/report/fold", "bilan/report/intake", "bilan/report/overview", "bilan/report/phrase", "bilan/report/publish", "bilan/report/quantity", "bilan/report/review", "bilan/report/source", "bilan/report/submission", "bilan/report/table", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/policy":          {"bilan/report/review"},
	"bilan/report/records":         {"bilan/report/compare", "bilan/report/field", "bilan/report/publish", "bilan/report/quantity", "bilan/report/review", "bilan/report/source", "bilan/report/submission", "bilan/report/table", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/live":            {"bilan/report/quantity", "bilan/report/table"},
	"bilan/report/mapping":         {"bilan/report/column", "bilan/report/fold", "bilan/report/wording"},
	"bilan/report/publish":         {"bilan/report/contact", "bilan/report/fold", "bilan/report/intake", "bilan/report/review", "bilan/report/source"},
	"bilan/report/letter":          {"bilan/report/pattern", "bilan/report/review", "bilan/report/source", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/account":         {"bilan/report/fold", "bilan/report/pattern"},
	"bilan/report/contact":         {"bilan/report/source"},
	"bilan/report/budget":          {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission"},
	"bilan/report/compare":         {"bilan/report/linerule", "bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/match", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission", "bilan/report/verdict"},
	"bilan/report/changes":         {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/match", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/sheet", "bilan/report/source", "bilan/report/submission"},
	"bilan/report/changetext":      {"bilan/report/cell", "bilan/report/changes", "bilan/report/quantity", "bilan/report/table", "bilan/report/wording"},
	"bilan/report/cell":            {"bilan/report/fold", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source"},
	"bilan/report/names":           {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/quantity"},
	"bilan/report/column":          {"bilan/report/account", "bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/names", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source"},
	"bilan/report/fact":            {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/names", "bilan/report/pattern", "bilan/report/source"},
	"bilan/report/layout":          {"bilan/report/account", "bilan/report/cell", "bilan/report/column", "bilan/report/fact", "bilan/report/field", "bilan/report/fold", "bilan/report/heading", "bilan/report/names", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/section", "bilan/report/source", "bilan/report/worksheet"},
	"bilan/report/heading":         {"bilan/report/account", "bilan/report/cell", "bilan/report/column", "bilan/report/field", "bilan/report/fold", "bilan/report/names", "bilan/report/pattern", "bilan/report/source", "bilan/report/worksheet"},
	"bilan/report/worksheet":       {"bilan/report/account", "bilan/report/cell", "bilan/report/column", "bilan/report/field", "bilan/report/fold", "bilan/report/pattern", "bilan/report/source"},
	"bilan/report/attribution":     {"bilan/report/cell", "bilan/report/column", "bilan/report/layout", "bilan/report/names", "bilan/report/source", "bilan/report/submission", "bilan/report/worksheet"},
	"bilan/report/catalogue":       {"bilan/report/cell", "bilan/report/compare", "bilan/report/intake", "bilan/report/layout", "bilan/report/linerule", "bilan/report/source"},
	"bilan/report/linerule":        {"bilan/report/cell", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission"},
	"bilan/report/keysheet":        {"bilan/report/linerule", "bilan/report/cell", "bilan/report/column", "bilan/report/fact", "bilan/report/field", "bilan/report/layout", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission", "bilan/report/worksheet"},
	"bilan/report/decode":          {"bilan/report/linerule", "bilan/report/account", "bilan/report/attribution", "bilan/report/cell", "bilan/report/column", "bilan/report/fact", "bilan/report/field", "bilan/report/fold", "bilan/report/formula", "bilan/report/keysheet", "bilan/report/layout", "bilan/report/names", "bilan/report/pattern", "bilan/report/posts", "bilan/report/quantity", "bilan/report/section", "bilan/report/source", "bilan/report/submission", "bilan/report/yearparts", "bilan/report/heading", "bilan/report/worksheet"},
	"bilan/report/section":         {"bilan/report/cell"},
	"bilan/report/yearparts":       {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission"},
	"bilan/report/formula":         {"bilan/report/quantity", "bilan/report/source"},
	"bilan/report/posts":           {"bilan/report/account", "bilan/report/cell", "bilan/report/fold", "bilan/report/quantity", "bilan/report/submission"},
	"bilan/report/submission":      {"bilan/report/account", "bilan/report/cell", "bilan/report/column", "bilan/report/field", "bilan/report/fold", "bilan/report/names", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source"},
	"bilan/report/sheet":           {"bilan/report/opc", "bilan/report/source"},
	"bilan/report/verdict":         {"bilan/report/cell", "bilan/report/quantity"},
	"bilan/report/wording":         {"bilan/report/french", "bilan/report/wording/locale", "bilan/report/quantity", "bilan/report/source"},
	"bilan/report/form":            {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/font", "bilan/report/wording/locale", "bilan/report/ooxml", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission", "bilan/report/wording", "github.com/xuri/excelize/v2"},
	"bilan/report/annotate":        {"bilan/report/font", "bilan/report/wording/locale", "bilan/report/ooxml", "bilan/report/opc", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/sheet/archive", "bilan/report/source", "bilan/report/wording", "github.com/xuri/excelize/v2"},
	"bilan/report/ooxml":           {"bilan/report/opc", "bilan/report/pattern", "bilan/report/source", "github.com/klauspost/compress", "github.com/xuri/excelize/v2"},
	"bilan/report/workbook":        {"bilan/report/font", "bilan/report/wording/locale", "bilan/report/ooxml", "bilan/report/opc", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/source", "bilan/report/table", "github.com/xuri/excelize/v2"},
	"bilan/report/docx":            {"bilan/report/contact", "bilan/report/wording/locale", "bilan/report/ooxml", "bilan/report/opc", "bilan/report/table"},
	"bilan/report/textview":        {"bilan/report/catalogue", "bilan/report/budget", "bilan/report/compare", "bilan/report/docx", "bilan/report/overview", "bilan/report/phrase", "bilan/report/present", "bilan/report/quantity", "bilan/report/review", "bilan/report/source", "bilan/report/submission", "bilan/report/table", "bilan/report/wording"},
	"bilan/report/opendata":        {"bilan/report/cell", "bilan/report/contact", "bilan/report/fold", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/siret", "bilan/report/submission", "bilan/report/table"},
	"bilan/report/page":            {"bilan/report/page/figure", "bilan/report/page/mark", "bilan/report/quantity", "bilan/report/screen", "bilan/report/source", "bilan/report/table", "bilan/report/verdict"},
	"bilan/report/overview":        {"bilan/report/budget", "bilan/report/cell", "bilan/report/compare", "bilan/report/quantity", "bilan/report/review", "bilan/report/source", "bilan/report/submission", "bilan/report/verdict"},
	"bilan/report/screen":          {"bilan/report/contact", "bilan/report/quantity", "bilan/report/table", "bilan/report/verdict"},
	"bilan/report/bookview":        {"bilan/report/compare", "bilan/report/overview", "bilan/report/phrase", "bilan/report/present", "bilan/report/quantity", "bilan/report/review", "bilan/report/table", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/pageview":        {"bilan/report/catalogue", "bilan/report/budget", "bilan/report/cell", "bilan/report/compare", "bilan/report/fold", "bilan/report/overview", "bilan/report/phrase", "bilan/report/present", "bilan/report/quantity", "bilan/report/review", "bilan/report/screen", "bilan/report/source", "bilan/report/table", "bilan/report/verdict", "bilan/report/wording"},
	"bilan/report/table":           {"bilan/report/contact", "bilan/report/wording/locale", "bilan/report/quantity", "bilan/report/source", "bilan/report/verdict"},
	"bilan/report/page/mark":       {"bilan/report/quantity", "bilan/report/verdict"},
	"bilan/report/field":           {"bilan/report/fold"},
	"bilan/report/quantity":        {"bilan/report/fold", "bilan/report/french", "bilan/report/wording/locale", "bilan/report/pattern", "github.com/shopspring/decimal"},
	"bilan/report/fold":            {"bilan/report/french", "golang.org/x/text"},
	"bilan/report/font":            {},
	"bilan/report/french":          {},
	"bilan/report/wording/locale":  {},
	"bilan/report/opc":             {"bilan/report/xmlscan"},
	"bilan/report/pattern":         {},
	"bilan/report/prose":           {"bilan/report/cell", "bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/act", "bilan/report/prose/caption", "bilan/report/prose/dating", "bilan/report/prose/extent", "bilan/report/prose/action", "bilan/report/prose/aside", "bilan/report/prose/document", "bilan/report/prose/evidence", "bilan/report/prose/figure", "bilan/report/prose/grant", "bilan/report/prose/language", "bilan/report/prose/lexicon", "bilan/report/prose/members", "bilan/report/prose/naming", "bilan/report/prose/outline", "bilan/report/prose/owner", "bilan/report/prose/partners", "bilan/report/prose/passage", "bilan/report/prose/person", "bilan/report/prose/scope", "bilan/report/prose/tablehead", "bilan/report/prose/tense", "bilan/report/prose/title", "bilan/report/prose/topic", "bilan/report/quantity", "bilan/report/prose/weigh"},
	"bilan/report/prose/caption":   {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/action", "bilan/report/prose/extent", "bilan/report/prose/figure", "bilan/report/prose/passage", "bilan/report/prose/title", "bilan/report/quantity"},
	"bilan/report/prose/extent":    {"bilan/report/cell", "bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/action", "bilan/report/prose/figure", "bilan/report/prose/lexicon", "bilan/report/prose/passage"},
	"bilan/report/prose/act":       {"bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/passage"},
	"bilan/report/prose/topic":     {"bilan/report/pattern", "bilan/report/prose/caption", "bilan/report/prose/figure", "bilan/report/prose/owner", "bilan/report/prose/passage"},
	"bilan/report/prose/weigh":     {"bilan/report/pattern", "bilan/report/prose/lexicon", "bilan/report/prose/passage"},
	"bilan/report/prose/evidence":  {"bilan/report/cell", "bilan/report/pattern", "bilan/report/prose/action", "bilan/report/prose/document", "bilan/report/prose/figure", "bilan/report/prose/lexicon", "bilan/report/prose/passage", "bilan/report/prose/title"},
	"bilan/report/prose/scope":     {"bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/naming", "bilan/report/prose/outline", "bilan/report/prose/passage"},
	"bilan/report/prose/tense":     {"bilan/report/prose/document", "bilan/report/prose/outline", "bilan/report/prose/passage"},
	"bilan/report/prose/dating":    {"bilan/report/prose/document", "bilan/report/prose/outline", "bilan/report/prose/passage", "bilan/report/pattern"},
	"bilan/report/prose/action":    {"bilan/report/cell", "bilan/report/pattern", "bilan/report/prose/lexicon", "bilan/report/prose/passage"},
	"bilan/report/prose/figure":    {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/passage", "bilan/report/prose/title", "bilan/report/quantity"},
	"bilan/report/prose/grant":     {"bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/figure", "bilan/report/prose/naming", "bilan/report/prose/passage", "bilan/report/quantity"},
	"bilan/report/prose/members":   {"bilan/report/pattern", "bilan/report/prose/action", "bilan/report/prose/document", "bilan/report/prose/figure", "bilan/report/prose/naming", "bilan/report/prose/passage", "bilan/report/quantity"},
	"bilan/report/prose/lexicon":   {},
	"bilan/report/prose/tablehead": {"bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/outline", "bilan/report/prose/passage"},
	"bilan/report/prose/aside":     {"bilan/report/cell", "bilan/report/pattern", "bilan/report/prose/action", "bilan/report/prose/outline", "bilan/report/prose/passage"},
	"bilan/report/prose/naming":    {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/passage", "bilan/report/prose/person"},
	"bilan/report/prose/outline":   {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/document", "bilan/report/prose/lexicon", "bilan/report/prose/naming", "bilan/report/prose/passage"},
	"bilan/report/prose/person":    {"bilan/report/pattern", "bilan/report/prose/passage"},
	"bilan/report/prose/owner":     {"bilan/report/pattern", "bilan/report/prose/lexicon", "bilan/report/prose/passage"},
	"bilan/report/prose/partners":  {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/naming", "bilan/report/prose/passage"},
	"bilan/report/prose/title":     {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/lexicon", "bilan/report/prose/passage"},
	"bilan/report/prose/passage":   {"bilan/report/fold", "bilan/report/pattern", "bilan/report/prose/lexicon"},
	"bilan/report/siret":           {},
	"bilan/report/source":          {},
	"bilan/samples":                {"bilan/report/wording/locale"},
	"bilan/report/proofread":       {"bilan/report/prose/passage", "bilan/report/fold", "bilan/report/pattern", "bilan/report/prose", "bilan/report/prose/document", "bilan/report/prose/figure", "bilan/report/prose/language", "bilan/report/quantity", "bilan/report/source"},

	"bilan/report/sheet/file":     {"bilan/report/charset", "bilan/report/opc", "bilan/report/sheet", "bilan/report/sheet/archive", "bilan/report/sheet/csv", "bilan/report/sheet/ods", "bilan/report/sheet/xlsx", "bilan/report/source"},
	"bilan/cmd/texts":             {"bilan/cmd/files", "bilan/config", "bilan/report/names", "bilan/report/proofread", "bilan/report/prose", "bilan/report/prose/document", "bilan/report/prose/language", "bilan/report/prose/pdftext", "bilan/report/sheet", "bilan/report/source"},
	"bilan/cmd/drafts":            {"bilan/report/cell", "bilan/report/field", "bilan/report/fold", "bilan/report/form", "bilan/report/match", "bilan/report/prose", "bilan/report/prose/document", "bilan/report/prose/figure", "bilan/report/quantity", "bilan/report/source", "bilan/report/submission", "bilan/report/table", "bilan/report/wording"},
	"bilan/report/prose/language": {"bilan/report/fold", "bilan/report/prose/document", "bilan/report/prose/passage"},
	"bilan/report/prose/pdftext":  {"golang.org/x/text"},
	"bilan/report/prose/document": {"bilan/report/charset", "bilan/report/pattern", "bilan/report/sheet", "bilan/report/sheet/archive", "bilan/report/source", "bilan/report/xmlscan"},
	"bilan/report/sheet/csv":      {"bilan/report/charset", "bilan/report/sheet", "bilan/report/source"},
	"bilan/report/sheet/xlsx":     {"bilan/report/opc", "bilan/report/sheet", "bilan/report/sheet/archive", "bilan/report/sheet/grid", "bilan/report/sheet/stored", "bilan/report/source", "bilan/report/xmlscan"},
	"bilan/report/sheet/ods":      {"bilan/report/sheet", "bilan/report/sheet/archive", "bilan/report/sheet/grid", "bilan/report/sheet/stored", "bilan/report/source", "bilan/report/xmlscan"},
	"bilan/report/sheet/archive":  {"bilan/report/charset", "bilan/report/sheet", "bilan/report/source", "bilan/report/xmlscan", "github.com/klauspost/compress"},
	"bilan/report/sheet/grid":     {"bilan/report/sheet", "bilan/report/source"},
	"bilan/report/sheet/stored":   {"bilan/report/source"},
	"bilan/cmd/formats":           {"bilan/report/bookview", "bilan/report/pattern", "bilan/report/present", "bilan/report/table", "bilan/report/textview", "bilan/report/wording", "bilan/report/workbook"},
	"bilan/report/match":          {"bilan/report/cell", "bilan/report/fold", "bilan/report/pattern", "bilan/report/quantity", "bilan/report/submission"},
	"bilan/report/charset":        {"golang.org/x/text"},
	"bilan/report/xmlscan":        {},

	"bilan/report/page/figure": {"bilan/report/wording/locale", "bilan/report/page/mark", "bilan/report/quantity", "bilan/report/screen", "bilan/report/table", "bilan/report/verdict", "github.com/go-echarts/go-echarts/v2"},

	"bilan/report/browser":           {"github.com/chromedp/cdproto", "github.com/chromedp/chromedp", "github.com/gobwas/ws"},
	"bilan/report/internal/forms":    {"github.com/xuri/excelize/v2"},
	"bilan/report/internal/colour":   {},
	"bilan/report/internal/packed":   {},
	"bilan/report/internal/reviewed": {"bilan/report/intake", "bilan/report/internal/sent", "bilan/report/review"},
	"bilan/report/internal/sent":     {"bilan/report/cell", "bilan/report/quantity", "bilan/report/sheet/file", "bilan/report/source"},
}

// Each arrow of the drawing in doc.go is an import.
func TestDrawing(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, drawing, _ := strings.Cut(string(doc), "Imports go one way:")
	drawing, _, _ = strings.Cut(drawing, "What a cell says")
	full := func(name string) string {
		switch {
		case name == "config", name == "samples", name == "cmd", strings.HasPrefix(name, "cmd/"):
			return "bilan/" + name
		}
		return "bilan/report/" + name
	}
	imports := func(from, to string) bool {
		for pkg, may := range allowed {
			if (pkg == full(from) || from == "cmd" && strings.HasPrefix(pkg, "bilan/cmd/")) && slices.Contains(may, full(to)) {
				return true
			}
		}
		return false
	}
	arrows := 0
	for _, path := range strings.FieldsFunc(strings.ReplaceAll(drawing, "//", ""), func(r rune) bool { return r == '\n' || r == ';' }) {
		steps := strings.Split(path, "->")
		for i := range len(steps) - 1 {
			for from := range strings.SplitSeq(steps[i], ",") {
				for to := range strings.SplitSeq(steps[i+1], ",") {
					arrows++
					if from, to = strings.TrimSpace(from), strings.TrimSpace(to); !imports(from, to) {
						t.Errorf("%s does not import %s", from, to)
					}
				}
			}
		}
	}
	if arrows < 100 {
		t.Errorf("%d arrows read", arrows)
	}
}

// Each package imports what the picture allows and no more, and the picture has nothing
// that no package needs, on Windows or elsewhere.
func TestImports(t *testing.T) {
	used := map[string]map[string]bool{}
	for _, system := range []string{"GOOS=windows", "GOOS=linux"} {
		list := exec.Command("go", "list", "-f", `{{.ImportPath}}{{range .Imports}} {{.}}{{end}}`, "bilan/...")
		list.Env = append(os.Environ(), system)
		out, err := list.Output()
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(out)) {
			words := strings.Fields(line)
			if used[words[0]] == nil {
				used[words[0]] = map[string]bool{}
			}
			for _, imp := range words[1:] {
				used[words[0]][imp] = true
			}
		}
	}
	for pkg, imports := range used {
		may, ok := allowed[pkg]
		if !ok {
			t.Errorf("%s is not in the picture", pkg)
		}
		needed := map[string]bool{}
		for imp := range imports {
			first, _, _ := strings.Cut(imp, "/")
			if first != "bilan" && !strings.Contains(first, ".") {
				continue // the standard library
			}
			i := slices.IndexFunc(may, func(m string) bool {
				return imp == m || !strings.HasPrefix(m, "bilan") && strings.HasPrefix(imp, m+"/")
			})
			if i < 0 {
				t.Errorf("%s may not import %s", pkg, imp)
				continue
			}
			needed[may[i]] = true
		}
		for _, m := range may {
			if !needed[m] {
				t.Errorf("%s imports nothing of %s", pkg, m)
			}
		}
	}
	for pkg := range allowed {
		if used[pkg] == nil {
			t.Errorf("%s is in the picture and not there", pkg)
		}
	}
}
