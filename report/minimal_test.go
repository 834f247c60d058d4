package report_test

import (
	"bufio"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// minimal is the least that answers the question with excelize alone, the
// yardstick of the benchmarks: it reads the forms of a folder or the lines of a
// CSV, finds one rate a line, and writes one workbook of the lines and a
// summary. It trusts its input.
func minimal(to, input string) error {
	out := excelize.NewFile()
	defer out.Close()
	lines, err := out.NewStreamWriter("Sheet1")
	if err != nil {
		return err
	}
	m := &minimalJob{lines: lines, totals: map[string]*minimalTotal{}}
	read := m.forms
	if strings.HasSuffix(input, ".csv") {
		read = m.csv
	}
	if err := read(input); err != nil {
		return err
	}
	if err := lines.Flush(); err != nil {
		return err
	}
	if err := m.summary(out); err != nil {
		return err
	}
	return out.SaveAs(to)
}

type minimalJob struct {
	lines  *excelize.StreamWriter
	row    int
	totals map[string]*minimalTotal
	order  []string
}

type minimalTotal struct {
	lines, rated int
	sum          float64
}

func (m *minimalJob) csv(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(bufio.NewReader(f))
	r.Comma, r.ReuseRecord = ';', true
	for {
		record, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if m.row == 0 {
			m.row++
			continue
		}
		if err := m.line(record[0], record, 8, 9); err != nil {
			return err
		}
	}
}

// forms reads every sheet of every form of a folder.
func (m *minimalJob) forms(dir string) error {
	paths, err := filepath.Glob(filepath.Join(dir, "*.xlsx"))
	if err != nil {
		return err
	}
	for _, p := range paths {
		if err := m.form(p); err != nil {
			return err
		}
	}
	return nil
}

func (m *minimalJob) form(path string) error {
	f, err := excelize.OpenFile(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		if err != nil {
			return err
		}
		if len(rows) == 0 || !slices.Contains(rows[0], "Intitulé") {
			continue
		}
		begins := func(word string) int {
			return slices.IndexFunc(rows[0], func(s string) bool { return strings.HasPrefix(s, word) })
		}
		planned, actual := begins("Prévu"), begins("Réalisé")
		for _, r := range rows[1:] {
			if err := m.line(filepath.Base(path), r, planned, actual); err != nil {
				return err
			}
		}
	}
	return nil
}

func (m *minimalJob) line(cluster string, record []string, planned, actual int) error {
	t := m.totals[cluster]
	if t == nil {
		t = &minimalTotal{}
		m.totals[cluster] = t
		m.order = append(m.order, cluster)
	}
	t.lines++
	cells := make([]any, 0, len(record)+1)
	for _, s := range record {
		if n, err := strconv.ParseFloat(s, 64); err == nil {
			cells = append(cells, n)
		} else {
			cells = append(cells, s)
		}
	}
	if actual < len(record) {
		p, err1 := strconv.ParseFloat(record[planned], 64)
		a, err2 := strconv.ParseFloat(record[actual], 64)
		if err1 == nil && err2 == nil && p > 0 {
			t.rated++
			t.sum += a / p
			cells = append(cells, a/p)
		}
	}
	m.row++
	return m.lines.SetRow("A"+strconv.Itoa(m.row), cells)
}

func (m *minimalJob) summary(out *excelize.File) error {
	if _, err := out.NewSheet("Summary"); err != nil {
		return err
	}
	for i, cluster := range m.order {
		t := m.totals[cluster]
		if err := out.SetSheetRow("Summary", "A"+strconv.Itoa(i+1), &[]any{cluster, t.lines, t.rated, t.sum / float64(max(t.rated, 1))}); err != nil {
			return err
		}
	}
	return nil
}
