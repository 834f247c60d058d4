package report_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"bilan/report/bookview"
	"bilan/report/intake"
	"bilan/report/internal/forms"
	"bilan/report/internal/reviewed"
	"bilan/report/internal/sent"
	"bilan/report/page"
	"bilan/report/pageview"
	"bilan/report/present"
	"bilan/report/review"
	"bilan/report/table"
	"bilan/report/textview"
	"bilan/report/wording"
	"bilan/report/workbook"
)

// generated are the submissions of invented clusters: each file of year N
// holds the results of N and the plan of N+1.
func generated(clusters, years, lines int) []intake.File {
	var out []intake.File
	for c := range clusters {
		for y := range years {
			year := 2022 + y
			var b bytes.Buffer
			b.WriteString("Grappe;Exercice;Nature;Code;Axe;Type;Intitulé;Unité;Prévu;Réalisé;Statut;Commentaire\n")
			for l := range lines {
				head := fmt.Sprintf("Grappe Exemple %d;%%d;%%s;A%02d;Axe %d;Atelier;Action %d de la grappe;ateliers;", c, l, l%6, l)
				fmt.Fprintf(&b, head+";%d;;un commentaire\n", year, "bilan", 5+(l*7+y)%9)
				fmt.Fprintf(&b, head+"%d;;;\n", year+1, "programme", 6+(l*5+y)%7)
			}
			out = append(out, intake.File{Name: fmt.Sprintf("g%03d-%d.csv", c, year), Read: sent.Content(b.Bytes())})
		}
	}
	return out
}

// BenchmarkReport is the whole job but the disk: 100 clusters × 3 years × 40
// lines, read, compared and written four ways.
func BenchmarkReport(b *testing.B) {
	fs := generated(100, 3, 40)
	w := wording.For("fr")
	b.ReportAllocs()
	for b.Loop() {
		inputs, err := intake.Read(context.Background(), fs, intake.Options{}, nil)
		if err != nil {
			b.Fatal(err)
		}
		r, err := review.Build(inputs, review.Options{})
		if err != nil {
			b.Fatal(err)
		}
		for _, err := range []error{
			workbook.Write(io.Discard, bookview.Workbook(present.Compose(r), w)), page.Files(pageview.Page(present.Compose(r), w, pageview.Options{}), page.Layout{})[0].Write(io.Discard),
			table.WriteCSV(io.Discard, present.Compose(r).Records().Lines()), table.WriteCSV(io.Discard, present.Compose(r).Records().Anomalies(w)),
		} {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(fs)*b.N)/b.Elapsed().Seconds(), "files/s")
}

// formsOf are the forms of invented clusters, one each.
func formsOf(b *testing.B, clusters int) []intake.File {
	b.Helper()
	out := make([]intake.File, clusters)
	for n := range out {
		data, err := forms.New(n, 2024)
		if err != nil {
			b.Fatal(err)
		}
		out[n] = intake.File{Name: fmt.Sprintf("exemple-%05d-2024.xlsx", n), Read: sent.Content(data)}
	}
	return out
}

// BenchmarkBuild compares the plans of 100 clusters × 3 years × 40 lines with
// their results, with codes and without: neither reading nor writing counts.
func BenchmarkBuild(b *testing.B) {
	for _, codes := range []bool{true, false} {
		b.Run(fmt.Sprintf("codes=%t", codes), func(b *testing.B) {
			fs := generated(100, 3, 40)
			if !codes {
				fs = uncoded(b, 100, 3, 40)
			}
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				inputs, err := intake.Read(context.Background(), fs, intake.Options{}, nil)
				if err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
				if _, err := review.Build(inputs, review.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(100*3*40*b.N)/b.Elapsed().Seconds(), "lines/s")
		})
	}
}

// uncoded are the distinct lines of invented clusters, in one file and without codes:
// plan and results are joined by their titles.
func uncoded(b *testing.B, clusters, years, lines int) []intake.File {
	b.Helper()
	var csv bytes.Buffer
	err := writeRows(&csv, distinctHeadings, func(c, year, l int) []string {
		row := distinctLine(c, year, l)
		row[3] = ""
		return row
	}, clusters, years, lines)
	if err != nil {
		b.Fatal(err)
	}
	return []intake.File{{Name: "lignes.csv", Read: sent.Content(csv.Bytes())}}
}

// BenchmarkWrite writes each output of 1,000 clusters × 40 lines, and those of 1,000
// forms; html is the page with a page for each cluster.
func BenchmarkWrite(b *testing.B) {
	benchmarkWrite(b, reviewed.Of(b, review.Options{}, generated(1000, 1, 40)))
	b.Run("forms=1000", func(b *testing.B) { benchmarkWrite(b, reviewed.Of(b, review.Options{}, formsOf(b, 1000))) })
}

func benchmarkWrite(b *testing.B, r *review.Review) {
	w := wording.For("fr")
	for _, o := range []struct {
		name  string
		write func(io.Writer) error
	}{
		{"xlsx", func(to io.Writer) error { return workbook.Write(to, bookview.Workbook(present.Compose(r), w)) }},
		{"html", func(to io.Writer) error {
			for _, f := range page.Files(pageview.Page(present.Compose(r), w, pageview.Options{Folder: "pages", File: func(c review.Cluster) string { return c.ID + ".html" }}), page.Layout{Page: "revue.html", Folder: "pages"}) {
				if err := f.Write(to); err != nil {
					return err
				}
			}
			return nil
		}},
		{"docx", func(to io.Writer) error { return textview.Write(to, present.Compose(r), w) }},
		{"csv", func(to io.Writer) error {
			return errors.Join(table.WriteCSV(to, present.Compose(r).Records().Lines()), table.WriteCSV(to, present.Compose(r).Records().Anomalies(w)))
		}},
	} {
		b.Run("output="+o.name, func(b *testing.B) {
			b.ReportAllocs()
			var n counter
			for b.Loop() {
				n = 0
				if err := o.write(&n); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n), "bytes/op")
		})
	}
}
