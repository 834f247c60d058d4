package main

import (
	"strings"
	"testing"

	"bilan/cmd/files"
	"bilan/config"
	"bilan/report/policy"
	"bilan/report/sheet"
)

// The configuration and the packages that it sets have the same defaults; the
// limits that bilan.yaml shows are those that hold without it.
func TestDefaults(t *testing.T) {
	conf := config.Default()
	for name, pair := range map[string][2]int{
		"fiches":         {conf.Fiches, policy.DefaultFiches},
		"pages":          {conf.Pages, policy.DefaultPages},
		"page_lines":     {conf.PageLines, policy.DefaultPageLines},
		"workbook_lines": {conf.WorkbookLines, policy.DefaultWorkbookLines},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %d in the configuration, %d in the report", name, pair[0], pair[1])
		}
	}
	_, shown, _ := strings.Cut(string(config.Template("en")), "\n# limits:\n")
	conf, err := config.Load(config.From{Path: "bilan.yaml", Data: []byte("limits:\n" + strings.ReplaceAll(shown, "# ", ""))})
	want := config.Limits{FileLimits: config.FileLimits(sheet.DefaultLimits()), Files: files.DefaultFiles, Depth: files.DefaultDepth}
	if err != nil || conf.Limits != want {
		t.Errorf("bilan.yaml shows %+v, %v\nand without it hold %+v", conf.Limits, err, want)
	}
}
