//go:build unix

package report_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMain lets the tests' own binary be one of the benchmarks' jobs.
func TestMain(m *testing.M) {
	name := os.Getenv(jobName)
	if name == "" {
		os.Exit(m.Run())
	}
	if err := runAs(name, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// jobName is the environment variable that names the job which the tests'
// binary is to be. Each job has a process of its own, so that the CPU and the
// memory measured are its alone.
const jobName = "BILAN_BENCHMARK_JOB"

func runAs(name string, args []string) error {
	number := func(i int) int {
		n, err := strconv.Atoi(args[i])
		if err != nil {
			panic(err)
		}
		return n
	}
	switch name {
	case "minimal":
		return minimal(args[0], args[1])
	case "lines":
		return lineFile(args[0], number(1), number(2), number(3))
	case "distinct":
		return distinctFile(args[0], number(1), number(2), number(3))
	case "forms":
		return formFiles(args[0], number(1))
	}
	return fmt.Errorf("no job %q", name)
}

// bench is where the jobs of a benchmark work.
type bench struct {
	*testing.B
	dir, bilan string
	folders    int // that were given
}

// newBench builds the command, in a folder below that of all benchmarks, which is
// removed behind the last of them: see newFolder.
func newBench(b *testing.B, all string) *bench {
	w := &bench{B: b, dir: filepath.Join(all, strings.ReplaceAll(b.Name(), "/", "-"))}
	if err := os.MkdirAll(w.dir, 0o777); err != nil {
		b.Fatal(err)
	}
	w.bilan = filepath.Join(w.dir, "bilan")
	build := exec.Command("go", "build", "-o", w.bilan, "bilan/cmd/bilan")
	build.Env = append(os.Environ(), "CGO_ENABLED=0") // as releases are built
	if said, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, said)
	}
	return w
}

func (w *bench) path(name string) string { return filepath.Join(w.dir, name) }

// job is the tests' binary as one of the jobs.
func (w *bench) job(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), jobName+"="+name)
	return cmd
}

// spent is what a process took.
type spent struct {
	cpu  float64 // seconds, the user's and the system's
	wall float64 // seconds by the clock
	mb   float64 // the most memory that it held
}

// spend runs a process. Status 3 is bilan's word for inputs with errors.
func spend(b *testing.B, cmd *exec.Cmd) spent {
	b.Helper()
	cmd.Stdout, cmd.Stderr = nil, nil
	began := time.Now()
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != 3 {
		b.Fatalf("%v: %v", cmd.Args, err)
	}
	wall := time.Since(began).Seconds()
	used := cmd.ProcessState
	peak := float64(used.SysUsage().(*syscall.Rusage).Maxrss) / 1024 // kilobytes on Linux
	return spent{used.UserTime().Seconds() + used.SystemTime().Seconds(), wall, peak}
}

// measured is a command that is measured.
type measured struct {
	name string
	cmd  func() *exec.Cmd
}

// byTurns runs jobs one after the other as often as the benchmark asks, and
// reports the median of each one's CPU, of its time by the clock and of its memory; and where the first is
// the yardstick, the median of the others' shares of its CPU in the same turn: a
// machine that is slower for a while is so for all of them.
func (w *bench) byTurns(yardstick bool, jobs ...measured) {
	cpu, wall, mb, share := make([][]float64, len(jobs)), make([][]float64, len(jobs)), make([][]float64, len(jobs)), make([][]float64, len(jobs))
	for w.Loop() {
		first := 0.0
		for i, job := range jobs {
			s := spend(w.B, job.cmd())
			if i == 0 {
				first = s.cpu
			}
			cpu[i], wall[i], mb[i], share[i] = append(cpu[i], s.cpu), append(wall[i], s.wall), append(mb[i], s.mb), append(share[i], s.cpu/first)
		}
	}
	w.ReportMetric(0, "ns/op")
	for i, job := range jobs {
		w.ReportMetric(middle(cpu[i]), job.name+"-cpu-s")
		w.ReportMetric(middle(wall[i]), job.name+"-s")
		w.ReportMetric(middle(mb[i]), job.name+"-MB")
		if yardstick && i > 0 {
			w.ReportMetric(middle(share[i]), job.name+"-of-"+jobs[0].name)
		}
	}
}

func middle(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]
}

// beside measures excelize's minimal job on an input, and the commands.
func (w *bench) beside(input string) {
	config := w.config()
	w.byTurns(true,
		measured{"excelize", func() *exec.Cmd { return w.job("minimal", w.path("minimal.xlsx"), input) }},
		measured{"check", func() *exec.Cmd { return exec.Command(w.bilan, "check", "--config", config, input) }},
		measured{"report", func() *exec.Cmd {
			return exec.Command(w.bilan, "report", "--config", config, "--out", w.newFolder(), input)
		}})
}

// newFolder is a folder that is not there yet: where the outputs of the turn
// before were replaced, the file system would go round the thousands of files just
// removed, for minutes.
func (w *bench) newFolder() string {
	w.folders++
	return w.path("revue-" + strconv.Itoa(w.folders))
}

// config is a configuration whose limits let a CSV of a million lines through.
func (w *bench) config() string {
	file := w.path("bilan.yaml")
	if err := os.WriteFile(file, []byte("limits:\n  file_bytes: 1000000000\n  decoded_bytes: 1000000000\n  total_text_bytes: 1000000000\n  rows: 2000000\n  cells: 100000000\n"), 0o666); err != nil {
		w.Fatal(err)
	}
	return file
}

// BenchmarkCommand is the command from its start to its end, beside excelize's
// minimal job on the same inputs:
//
//	go test ./report -run '^$' -bench Command -benchtime 5x
func BenchmarkCommand(b *testing.B) {
	all := b.TempDir()
	b.Run("forms=1000", func(b *testing.B) {
		w := newBench(b, all)
		spend(b, exec.Command("mkdir", w.path("forms")))
		spend(b, w.job("forms", w.path("forms"), "1000"))
		w.beside(w.path("forms"))
	})
	b.Run("lines=40000", func(b *testing.B) {
		w := newBench(b, all)
		spend(b, w.job("lines", w.path("lines.csv"), "1000", "1", "40"))
		w.beside(w.path("lines.csv"))
	})
	b.Run("distinct=40000", func(b *testing.B) {
		w := newBench(b, all)
		spend(b, w.job("distinct", w.path("lines.csv"), "1000", "1", "40"))
		w.beside(w.path("lines.csv"))
	})
	b.Run("lines=40000,years=5", func(b *testing.B) { // a twenty-fifth of the million of BenchmarkLarge
		w := newBench(b, all)
		spend(b, w.job("lines", w.path("lines.csv"), "200", "5", "40"))
		w.beside(w.path("lines.csv"))
	})
	b.Run("example", func(b *testing.B) {
		w := newBench(b, all)
		w.byTurns(false,
			measured{"version", func() *exec.Cmd { return exec.Command(w.bilan, "version") }},
			measured{"report", func() *exec.Cmd {
				return exec.Command(w.bilan, "report", "--config", "../samples/exemple/bilan.yaml", "--out", w.newFolder())
			}})
	})
}

// BenchmarkLarge is what a national programme asks: ten times the forms, and a
// CSV of a million lines. It takes minutes and gigabytes of disk:
//
//	BILAN_LARGE=1 go test ./report -run '^$' -bench Large -benchtime 1x
func BenchmarkLarge(b *testing.B) {
	if os.Getenv("BILAN_LARGE") == "" {
		b.Skip("BILAN_LARGE is not set")
	}
	all := b.TempDir()
	b.Run("forms=10000", func(b *testing.B) {
		w := newBench(b, all)
		spend(b, exec.Command("mkdir", w.path("forms")))
		spend(b, w.job("forms", w.path("forms"), "10000"))
		w.beside(w.path("forms"))
	})
	b.Run("lines=1000000", func(b *testing.B) {
		w := newBench(b, all)
		spend(b, w.job("lines", w.path("lines.csv"), "5000", "5", "40"))
		w.beside(w.path("lines.csv"))
	})
}
