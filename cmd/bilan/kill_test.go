package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"bilan/cmd/formats"
	"bilan/cmd/output"
)

// dying is a disk that kills the process before a rename, counted from 0.
type dying struct {
	output.System
	left *int
}

func (d dying) Rename(from, to string) error {
	if *d.left == 0 {
		self, _ := os.FindProcess(os.Getpid())
		_ = self.Kill()
		select {}
	}
	*d.left--
	return d.System.Rename(from, to)
}

// dies runs bilan, and kills itself before the rename whose number is the first
// argument.
func dies(p process) int {
	n, err := strconv.Atoi(p.args[0])
	if err != nil {
		return exitUsage
	}
	return start(context.Background(), p.args[1:], machine{p.environ, p.stdin, p.stdout, p.stderr, today, desktop{}, dying{output.Disk(), &n}})
}

// sets are two inputs and the outputs that each gives.
type sets struct {
	args       [2][]string
	old, young map[string]string
}

func twoSets(t *testing.T) sets {
	t.Helper()
	var s sets
	for i, text := range []string{oneLine, twoOf} {
		in := filepath.Join(t.TempDir(), "in.csv")
		if err := os.WriteFile(in, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		s.args[i] = []string{"report", in, "--out"}
		runs(t, append(s.args[i], dir))
		if i == 0 {
			s.old = named(t, dir)
		} else {
			s.young = named(t, dir)
		}
	}
	return s
}

// runs runs bilan to its end and returns what it writes.
func runs(t *testing.T, args []string) string {
	t.Helper()
	var out bytes.Buffer
	if status := run(context.Background(), args, nil, nil, &out, &out, today); status != exitDone {
		t.Fatalf("%v: %d\n%s", args, status, &out)
	}
	return out.String()
}

// named are the files of a folder by their paths in it, those of a set that is
// not in place left out.
func named(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for p, data := range contents(t, dir) {
		name, err := filepath.Rel(dir, p)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(name, ".") {
			out[filepath.ToSlash(name)] = data
		}
	}
	return out
}

// check looks at a folder whose run was killed, runs bilan again and looks once
// more. It reports whether the set was half replaced.
func (s sets) check(t *testing.T, dir string) (half bool) {
	t.Helper()
	got := named(t, dir)
	for name, data := range got {
		if data != s.old[name] && data != s.young[name] {
			t.Errorf("%s is neither old nor new", name)
		}
	}
	if len(got) != len(s.old) {
		t.Errorf("%d files", len(got))
	}
	half = !maps.Equal(got, s.old) && !maps.Equal(got, s.young)
	messages := runs(t, append(s.args[1], dir))
	if mended := strings.Contains(messages, "le remplacement a été achevé"); half && !mended {
		t.Errorf("the next run says nothing of it: %s", messages)
	}
	if got := named(t, dir); !maps.Equal(got, s.young) {
		t.Error("the next run's set is not whole")
	}
	if _, err := os.Stat(filepath.Join(dir, ".bilan-set")); err == nil {
		t.Error("temporary files stay after the next run")
	}
	return half
}

// old makes a folder with the earlier set.
func (s sets) folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range s.old {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// A process that is killed between any two renames leaves every file whole, and
// the next run makes them one set and says so.
func TestKilledBetweenRenames(t *testing.T) {
	t.Parallel() // it waits for other processes, as the one below
	s := twoSets(t)
	halves := 0
	for n := 0; ; n++ {
		dir := s.folder(t)
		out, err := exec.Command("dies", append([]string{strconv.Itoa(n)}, append(s.args[1], dir)...)...).CombinedOutput()
		if err == nil {
			if n < 5 {
				t.Errorf("only %d renames", n)
			}
			break
		}
		if strings.Contains(string(out), "revue-2024") {
			t.Errorf("%d: it was not killed: %s", n, out)
		}
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			if s.check(t, dir) {
				halves++
			}
		})
	}
	if files := len(formats.All()); halves != files-1 {
		t.Errorf("%d of the renames leave a set half replaced, want one less than the %d files", halves, files)
	}
}

// The same of a process that is killed at any moment.
func TestKilledAnytime(t *testing.T) {
	t.Parallel()
	s := twoSets(t)
	begun := time.Now()
	runs(t, append(s.args[1], s.folder(t)))
	whole := time.Since(begun)
	for range 12 {
		dir := s.folder(t)
		cmd := exec.Command("bilan", append(s.args[1], dir)...)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Int64N(int64(whole))))
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		s.check(t, dir)
	}
}

// Ctrl-C ends a run soon at whatever it is: reading, building or writing. The earlier
// outputs stay, and nothing beside them. When it is interrupted and how soon it ends
// are told by the run's CPU, as the machine may be busy with other things: the clock
// says nothing of what a process did in its time.
func TestInterrupted(t *testing.T) {
	if _, err := used(os.Getpid()); err != nil {
		t.Skipf("the system does not tell what CPU a running process used: %v", err)
	}
	s := twoSets(t)
	in := filepath.Join(t.TempDir(), "large.csv")
	lines := 4_000
	if testing.Short() { // under the race detector
		lines = 1_500
	}
	if err := os.WriteFile(in, manyLines(lines), 0o666); err != nil {
		t.Fatal(err)
	}
	uninterrupted := exec.Command("bilan", "report", in, "--out", t.TempDir())
	if err := uninterrupted.Run(); err != nil {
		t.Fatal(err)
	}
	work := spent(uninterrupted)
	ends := map[int]int{}
	for _, percent := range []time.Duration{10, 30, 50, 70} {
		dir := s.folder(t)
		var messages bytes.Buffer
		cmd := exec.Command("bilan", "report", in, "--out", dir)
		cmd.Stderr = &messages
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var before time.Duration
		for before < work*percent/100 {
			now, err := used(cmd.Process.Pid)
			if err != nil {
				break // it has ended
			}
			before = now
			time.Sleep(time.Millisecond)
		}
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		status := cmd.ProcessState.ExitCode()
		ends[status]++
		if status != exitFailed {
			continue // it was done before, or not yet listening
		}
		after := 100 * (spent(cmd) - before) / work
		t.Logf("interrupted after %d %% of the work, ended after %d %% more", 100*before/work, after)
		if after > 40 || !strings.HasSuffix(messages.String(), "interrompu\u00a0: rien n’a été remplacé\n") {
			t.Errorf("after %d %% of the work: %d %% more was done, messages %s", percent, after, &messages)
		}
		if got := contents(t, dir); len(got) != len(s.old) || !maps.Equal(named(t, dir), s.old) {
			t.Errorf("after %d %% of the work: the outputs are not the earlier ones: %d files", percent, len(got))
		}
	}
	if ends[exitFailed] == 0 {
		t.Errorf("statuses %v: no run was interrupted", ends)
	}
}

// used is the CPU that a running process has used, of systems that have /proc; an
// error where it runs no longer.
func used(pid int) (time.Duration, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, err
	}
	// The name in brackets may hold blanks. After it the state is the first field,
	// the user's and the system's time the 12th and 13th, in hundredths of a second.
	fields := strings.Fields(string(data[bytes.LastIndexByte(data, ')')+1:]))
	if len(fields) < 13 || fields[0] == "Z" { // a process that ended and that nobody waited for
		return 0, fmt.Errorf("no process runs: %s", data)
	}
	var sum time.Duration
	for _, f := range fields[11:13] {
		n, err := strconv.Atoi(f)
		if err != nil {
			return 0, err
		}
		sum += time.Duration(n) * 10 * time.Millisecond
	}
	return sum, nil
}

// spent is the CPU that a process that has ended used.
func spent(cmd *exec.Cmd) time.Duration {
	return cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
}

// manyLines is a CSV of as many lines, all different.
func manyLines(n int) []byte {
	var b bytes.Buffer
	b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Commentaire\n")
	for i := range n {
		fmt.Fprintf(&b, "Grappe Exemple %d;2024;bilan;C%d;Axe %d;Atelier;Ateliers numéro %d;atelier;%d;%d;Illustratif\n", i%50, i, i%7, i, i%13+1, i%11)
	}
	return b.Bytes()
}
