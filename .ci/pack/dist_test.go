package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"debug/buildinfo"
	"debug/pe"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/tc-hib/winres"
	"github.com/tc-hib/winres/version"
)

// release is a release that was built, in $BILAN_DIST.
type release struct {
	dir   string
	names []string // of the archives, without .zip
}

func built(t *testing.T) release {
	dir := os.Getenv("BILAN_DIST")
	if dir == "" && os.Getenv("CI") == "true" {
		t.Fatal("BILAN_DIST names no release")
	}
	if dir == "" {
		t.Skip("BILAN_DIST names no release")
	}
	zips, err := filepath.Glob(filepath.Join(dir, "*.zip"))
	if err != nil || len(zips) != 6 {
		t.Fatalf("%v, %v", zips, err)
	}
	r := release{dir: dir}
	for _, z := range zips {
		r.names = append(r.names, strings.TrimSuffix(filepath.Base(z), ".zip"))
	}
	return r
}

// contents are the files of an archive.
func (r release) contents(t *testing.T, name string) map[string][]byte {
	z, err := zip.OpenReader(filepath.Join(r.dir, name+".zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	files := map[string][]byte{}
	var order []string
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(in)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		files[f.Name] = data
		order = append(order, f.Name)
		if !filepath.IsLocal(f.Name) || !f.Modified.Equal(z.File[0].Modified) {
			t.Errorf("%s: %s of %v", name, f.Name, f.Modified)
		}
		if run := f.Mode()&0o111 != 0; run != strings.HasPrefix(path.Base(f.Name), "bilan") && path.Ext(f.Name) == "" || f.Mode()&0o022 != 0 {
			t.Errorf("%s: %s has mode %v", name, f.Name, f.Mode())
		}
	}
	if !slices.IsSorted(order) {
		t.Errorf("%s is not sorted: %v", name, order)
	}
	return files
}

// program is the program of an archive and the folder in which all lies.
func program(t *testing.T, name string, files map[string][]byte) (data []byte, prefix string) {
	prefix, binary := name+"/", "bilan"
	if strings.Contains(name, "-windows-") {
		prefix, binary = "", "bilan.exe"
	}
	if len(files[prefix+binary]) == 0 {
		t.Fatalf("%s has no %s", name, binary)
	}
	return files[prefix+binary], prefix
}

// Every archive has the program, static, with what goes with it.
func TestArchives(t *testing.T) {
	r := built(t)
	for _, name := range r.names {
		files := r.contents(t, name)
		data, prefix := program(t, name, files)
		text, more := "", []string{"man/man1/bilan.1", "man/fr/man1/bilan.1"}
		if prefix == "" {
			text, more = ".txt", nil
		}
		for _, f := range append(more, "LICENSE"+text, "NOTICE"+text, "LISEZMOI.html", "FORMULAIRE.html", "exemple/bilan.yaml", "exemple/collectivite/suivi.csv") {
			if len(files[prefix+f]) == 0 {
				t.Errorf("%s has no %s", name, f)
			}
		}
		info, err := buildinfo.Read(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		settings := map[string]string{}
		for _, s := range info.Settings {
			settings[s.Key] = s.Value
		}
		if settings["CGO_ENABLED"] != "0" || settings["-trimpath"] != "true" || !strings.HasSuffix(name, settings["GOOS"]+"-"+settings["GOARCH"]) || !strings.Contains(name, info.Main.Version) {
			t.Errorf("%s: %v, version %s", name, settings, info.Main.Version)
		}
		for _, dep := range info.Deps {
			if !strings.Contains(string(files[prefix+"NOTICE"+text]), dep.Path+" "+dep.Version+"\n") {
				t.Errorf("%s: its notice does not speak of %s", name, dep.Path)
			}
		}
		for _, carried := range []string{"echarts", "zrender", "tslib", "Mike Bostock", "Baidu", "The Go Authors"} {
			if !strings.Contains(string(files[prefix+"NOTICE"+text]), carried) {
				t.Errorf("%s: its notice does not speak of %s", name, carried)
			}
		}
	}
}

// The pages of the guide need nothing beside them.
func TestGuidePages(t *testing.T) {
	r := built(t)
	files := r.contents(t, r.names[0])
	for name, data := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, m := range regexp.MustCompile(`(?:src|href)="([^"]*)"`).FindAllSubmatch(data, -1) {
			to := string(m[1])
			file, anchor, _ := strings.Cut(to, "#")
			known := strings.HasPrefix(to, "data:image/png;base64,") || file == "" || files[path.Join(path.Dir(name), file)] != nil
			if !known || anchor != "" && file == "" && !bytes.Contains(data, []byte(`id="`+anchor+`"`)) {
				t.Errorf("%s leads to %.60s", name, to)
			}
		}
	}
}

// The Windows programs carry their icon, their version and a manifest that asks
// for long paths.
func TestWindowsResources(t *testing.T) {
	r := built(t)
	for _, name := range r.names {
		if !strings.Contains(name, "-windows-") {
			continue
		}
		data, _ := program(t, name, r.contents(t, name))
		exe, err := pe.NewFile(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if s := exe.Section(".rsrc"); s == nil || s.Size == 0 {
			t.Errorf("%s has no resources", name)
		}
		set, err := winres.LoadFromEXE(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		if set.Get(winres.RT_GROUP_ICON, winres.Name("APP"), 0) == nil {
			t.Errorf("%s has no icon", name)
		}
		if m := set.Get(winres.RT_MANIFEST, winres.ID(1), winres.LCIDDefault); !bytes.Contains(m, []byte("longPathAware")) {
			t.Errorf("%s: its manifest is %s", name, m)
		}
		info, err := version.FromBytes(set.Get(winres.RT_VERSION, winres.ID(1), french))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		told, err := info.MarshalJSON()
		if err != nil || !bytes.Contains(told, []byte(`"bilan.exe"`)) || !strings.Contains(name, "bilan-v") {
			t.Errorf("%s: its version is %s, %v", name, told, err)
		}
	}
}

// The checksums are those of the files.
func TestSums(t *testing.T) {
	r := built(t)
	list, err := os.ReadFile(filepath.Join(r.dir, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(list)) {
		want, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		data, err := os.ReadFile(filepath.Join(r.dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s has another sum", name)
		}
		n++
	}
	if n != 12 {
		t.Errorf("%d sums", n)
	}
}

// A bill of materials has the shape of CycloneDX 1.5, is of its program, and
// names each part once, with its licence.
func TestSBOM(t *testing.T) {
	r := built(t)
	for _, name := range r.names {
		text, err := os.ReadFile(filepath.Join(r.dir, name+".cdx.json"))
		if err != nil {
			t.Fatal(err)
		}
		var b bom
		dec := json.NewDecoder(bytes.NewReader(text))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&b); err != nil {
			t.Fatal(err)
		}
		if b.Format != "CycloneDX" || b.Spec != "1.5" || b.Version != 1 ||
			!regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`).MatchString(b.Serial) {
			t.Errorf("%s: %s %s %s", name, b.Format, b.Spec, b.Serial)
		}
		data, _ := program(t, name, r.contents(t, name))
		sum := sha256.Sum256(data)
		if b.Metadata.Component.Hashes[0].Content != hex.EncodeToString(sum[:]) {
			t.Errorf("%s is of another program", name)
		}
		checkComponents(t, name, b, data)
	}
}

func checkComponents(t *testing.T, name string, b bom, program []byte) {
	info, err := buildinfo.Read(bytes.NewReader(program))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, c := range b.Components {
		if seen[c.Ref] || c.Type != "library" || c.Name == "" || !strings.HasPrefix(c.PURL, "pkg:") || len(c.Licences) != 1 || c.Licences[0].Expression == "" {
			t.Errorf("%s: %+v", name, c)
		}
		seen[c.Ref] = true
	}
	for _, dep := range info.Deps {
		if !seen["pkg:golang/"+dep.Path+"@"+dep.Version] {
			t.Errorf("%s does not name %s", name, dep.Path)
		}
	}
	if len(b.Components) != len(info.Deps)+5 || len(b.Dependencies) != 1 || len(b.Dependencies[0].DependsOn) != len(b.Components) {
		t.Errorf("%s: %d components of %d modules", name, len(b.Components), len(info.Deps))
	}
}

// The program for this system runs out of its archive, on the example.
func TestProgramRuns(t *testing.T) {
	r := built(t)
	dir := t.TempDir()
	i := slices.IndexFunc(r.names, func(n string) bool { return strings.HasSuffix(n, runtime.GOOS+"-"+runtime.GOARCH) })
	if i < 0 {
		t.Skip("no program for this system")
	}
	files := r.contents(t, r.names[i])
	_, prefix := program(t, r.names[i], files)
	for name, data := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(p), 0o755), os.WriteFile(p, data, 0o755)); err != nil {
			t.Fatal(err)
		}
	}
	bilan := filepath.Join(dir, filepath.FromSlash(prefix), "bilan")
	out, err := exec.Command(bilan, "version").Output()
	ver := regexp.MustCompile(`^bilan (v\S+)\nGo \S+\nECharts \S+\nexcelize \S+\n$`).FindSubmatch(out)
	if err != nil || ver == nil || !strings.Contains(r.names[i], string(ver[1])) {
		t.Errorf("version: %s, %v", out, err)
	}
	example := filepath.Join(filepath.Dir(bilan), "exemple")
	out, err = exec.Command(bilan, "report", "--config", filepath.Join(example, "bilan.yaml")).CombinedOutput()
	if err != nil {
		t.Errorf("report: %v\n%s", err, out)
	}
	if _, err := os.Stat(filepath.Join(example, "revue", "revue-2024.xlsx")); err != nil {
		t.Error(err)
	}
}
