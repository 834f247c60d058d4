//go:build linux

package main

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// prng is what Go's programs need of Windows and Debian's Wine lacks.
const prng = `#include <windows.h>
BOOLEAN WINAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE p, SIZE_T n) { return SystemFunction036(p, (ULONG)n); }
`

// The tests of paths, locks and outputs hold as Windows does things, where Wine and
// a compiler for Windows are installed (apt-get install wine64 gcc-mingw-w64-x86-64).
func TestUnderWine(t *testing.T) {
	wine := "/usr/lib/wine/wine64"
	if _, err := os.Stat(wine); err != nil {
		t.Skip("Wine is not installed")
	}
	cc, err := exec.LookPath("x86_64-w64-mingw32-gcc")
	switch {
	case err != nil:
		t.Skip("no compiler for Windows is installed")
	case testing.Short():
		t.Skip("takes two minutes")
	}
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(context.Background(), 6*time.Minute)
	defer cancel()
	do := func(name string, args ...string) string {
		cmd := exec.CommandContext(ctx, name, args...)
		cmd.Env = append(os.Environ(), "WINEPREFIX="+filepath.Join(dir, "prefix"), "WINEDEBUG=-all", "WINEDLLOVERRIDES=bcryptprimitives=n;mscoree=;mshtml=")
		if name == "go" {
			cmd.Env = append(cmd.Env, "GOOS=windows")
		}
		out, _ := cmd.CombinedOutput() // what fails is read off it
		return string(out)
	}
	must(t, os.WriteFile(filepath.Join(dir, "prng.c"), []byte(prng), 0o666))
	do(wine, "wineboot", "-i")
	defer exec.Command("env", "WINEPREFIX="+filepath.Join(dir, "prefix"), "/usr/lib/wine/wineserver64", "-k").Run()
	if out := do(cc, "-shared", "-o", filepath.Join(dir, "prefix/drive_c/windows/system32/bcryptprimitives.dll"), filepath.Join(dir, "prng.c"), "-ladvapi32"); out != "" {
		t.Fatal(out)
	}
	for pkg, tests := range map[string]string{
		"bilan/cmd/output": ".",
		"bilan/cmd/bilan":  "NamesOf|PathKey|IsConfigName|Spelled|NoSubmission|SystemErrors|WhyUnread|CopyName|InTemporary|LineBreaker|ConfigUnread|ReportNotWritten|AnnotateGoesOn|SummaryNot",
	} {
		exe := filepath.Join(dir, filepath.Base(pkg)+"_test.exe")
		if out := do("go", "test", "-c", "-o", exe, pkg); out != "" {
			t.Fatal(out)
		}
		// Wine lets go of a lock that four runs contend for late now and then: what
		// fails must fail twice.
		var failed []string
		var out string
		for range 2 {
			out = do(wine, exe, "-test.short", "-test.v", "-test.run", tests)
			if failed = failedUnderWine(out); len(failed) == 0 {
				break
			}
		}
		for _, line := range failed {
			t.Errorf("%s: %s", pkg, line)
		}
		ran := strings.Count(out, "=== RUN")
		if ran < 10 {
			t.Errorf("%s: only %d tests ran: %s", pkg, ran, out)
		}
	}
}

// failedUnderWine are the lines of a test's output that report a failure.
func failedUnderWine(out string) []string {
	var failed []string
	for line := range strings.Lines(out) {
		// Wine knows no way to delete that Go uses behind a test.
		if place := strings.Contains(line, "_test.go:"); place && !strings.Contains(line, "links cannot be told here") && !strings.Contains(line, "Windows has no umask") || strings.HasPrefix(line, "panic:") {
			failed = append(failed, strings.TrimSpace(line))
		}
	}
	return failed
}
