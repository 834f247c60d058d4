package report_test

import (
	"archive/zip"
	"encoding/xml"
	"strings"
	"testing"
)

// documentCell is the paragraphs of a cell of a Word document.
type documentCell struct {
	Paragraphs []struct {
		Runs  []string `xml:"r>t"`
		Links []string `xml:"hyperlink>r>t"`
	} `xml:"p"`
}

func (c documentCell) text(paragraph int) string {
	if paragraph >= len(c.Paragraphs) {
		return ""
	}
	p := c.Paragraphs[paragraph]
	return plain(strings.Join(append(p.Links, p.Runs...), ""))
}

// document adds the figures of the tables of a Word document: of the clusters, and of
// lines, whose cluster is in the title above or in the note below the action.
func (f figures) document(t *testing.T, path string) {
	t.Helper()
	z, err := zip.OpenReader(path)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	part, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer part.Close()
	var document struct {
		Tables []struct {
			Caption struct {
				Text string `xml:"val,attr"`
			} `xml:"tblPr>tblCaption"`
			Rows []struct {
				Cells []documentCell `xml:"tc"`
			} `xml:"tr"`
		} `xml:"body>tbl"`
	}
	if err := xml.NewDecoder(part).Decode(&document); err != nil {
		t.Fatal(err)
	}
	for _, table := range document.Tables {
		of := table.Rows[0].Cells[0].text(0)
		for _, row := range table.Rows[1:] {
			switch cells := row.Cells; {
			case len(cells) != 6: // a theme
			case of == "Grappe":
				f.documentCluster(cells)
			case of == "Action":
				name := cluster.FindString(plain(table.Caption.Text))
				if name == "" {
					name = cluster.FindString(cells[0].text(1))
				}
				f.line("document, lines", name, cells[0].text(0), "", cells[1].text(0), cells[2].text(0))
			}
		}
	}
}

// documentCluster adds the figures of a row of the table of clusters.
func (f figures) documentCluster(cells []documentCell) {
	of := map[string]string{}
	if name := cells[0].text(0); name != "Ensemble" {
		of["Grappe"] = name
	} else {
		lines, _, _ := strings.Cut(cells[0].text(1), " ligne")
		f.add("document, clusters", "Lignes 2024", lines)
	}
	f.add("document, clusters", name(of, "Taux moyen 2024"), cells[2].text(0))
	rated, _, _ := strings.Cut(cells[2].text(1), " ligne")
	f.add("document, clusters", name(of, "Lignes avec un taux 2024"), rated)
}
