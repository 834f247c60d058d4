package file

import (
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"bilan/report/sheet"
)

// workbooks are the workbooks of the repository, and those that come with
// excelize, by name.
func workbooks(t *testing.T) map[string][]byte {
	t.Helper()
	roots := []string{"../../.."}
	if dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/xuri/excelize/v2").Output(); err == nil {
		roots = append(roots, filepath.Join(strings.TrimSpace(string(dir)), "test"))
	}
	out := map[string][]byte{}
	for _, root := range roots {
		err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !slices.Contains([]string{".xlsx", ".xlsm", ".xltx", ".xltm", ".xlam"}, filepath.Ext(path)) {
				return err
			}
			name, _ := filepath.Rel(root, path)
			out[filepath.ToSlash(name)], err = os.ReadFile(path)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(out) < 35 {
		t.Fatalf("%d workbooks", len(out))
	}
	return out
}

// unread are the workbooks that are not read, with what is told.
var unread = map[string]string{
	"encryptAES.xlsx": "password-protected", "encryptSHA1.xlsx": "password-protected", "encryptSHA512.xlsx": "password-protected",
	"samples/anomalies/password-protected/mot-de-passe.xlsx": "password-protected",
	"samples/anomalies/unreadable-file/fichier-tronque.xlsx": "unreadable-file",
}

// What excelize reads is read alike, in every workbook that there is.
func TestLikeExcelize(t *testing.T) {
	for name, data := range workbooks(t) {
		t.Run(name, func(t *testing.T) { likeExcelize(t, data, unread[name]) })
	}
}

// likeExcelize holds a reading of a workbook against excelize's; want is the
// problem of one that cannot be read.
func likeExcelize(t *testing.T, data []byte, want string) {
	t.Helper()
	here, err := tellHere(data, sheet.Limits{})
	if err != nil || want != "" {
		if err == nil || err.Error() != "f.xlsx: "+want {
			t.Errorf("got %v, want %s", err, want)
		}
		return
	}
	differ, err := here.differences(data)
	if err != nil {
		t.Fatal("excelize:", err)
	}
	for _, d := range differ {
		t.Error(d)
	}
}

// So is what is made at random, by excelize itself and by hand.
func TestMadeLikeExcelize(t *testing.T) {
	for _, c := range randomChoices(60) {
		likeExcelize(t, byExcelize(t, slices.Clone(c)), "")
		likeExcelize(t, []byte(wellFormed(slices.Clone(c))), "")
		if t.Failed() {
			break
		}
	}
}

// randomChoices are choices made at random, the same ones each time.
func randomChoices(n int) []choices {
	random := rand.New(rand.NewPCG(2024, 1))
	out := make([]choices, n)
	for i := range out {
		out[i] = make(choices, 2000)
		for j := range out[i] {
			out[i][j] = byte(random.Uint32())
		}
	}
	return out
}
