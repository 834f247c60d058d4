package page_test

import (
	"bilan/report/quantity"
	"bilan/report/source"
	"bilan/report/table"
	"bilan/report/wording"
)

const hostile = `</script><script>window.hit=1</script><img src=x onerror="window.hit=1">__f__{{.}}`

func num(s string) *quantity.Decimal {
	d, err := quantity.FromString(s)
	if err != nil {
		panic(err)
	}
	return &d
}

// values are numbers; "" is none.
func values(list ...string) []*quantity.Decimal {
	out := make([]*quantity.Decimal, len(list))
	for i, s := range list {
		if s != "" {
			out[i] = num(s)
		}
	}
	return out
}

// hostileDocument is small, has each kind of chart, and hostile text wherever
// an input could put it.
func hostileDocument() *table.Document {
	data := &table.Table{ID: "data", Title: "Données", Columns: []table.Column{{Key: "a", Title: hostile}, {Key: "b", Title: "Prévu", Kind: table.Number}},
		Rows: []table.Row{{Cells: []table.Cell{{Text: hostile}, {Num: num("1234.5"), Sources: []source.Pos{source.In(hostile, "")}}}}}, Stub: 1}
	series := []table.Series{{Slug: "planned", Name: hostile, Values: values("8", ""), Labels: []string{"", "non chiffré"}},
		{Slug: "actual", Name: "Réalisé", Values: values("10", "0")}}
	chart := func(id string, kind table.ChartKind) *table.Chart {
		return &table.Chart{ID: id, Kind: kind, Title: hostile, Description: hostile, Values: table.Number, Categories: []string{hostile, "Ateliers"}, Series: series, Data: data}
	}
	bullets := &table.Chart{ID: "c5", Kind: table.Bullets, Title: hostile, Description: hostile, Values: table.Rate, Categories: []string{hostile, "Cent fois"}, Data: data,
		Series: []table.Series{{Slug: "rate", Name: "Taux", Values: values("0.8", "100"), Labels: []string{hostile, "10 000 %"}}}}
	return &table.Document{Lang: "fr", Year: 2024, Title: hostile, Marks: []string{hostile}, Words: wording.For("fr").Group("page"), Sections: []table.Section{
		{ID: "charts", Title: hostile, Charts: []*table.Chart{chart("c1", table.GroupedBars), chart("c2", table.StackedBars), chart("c3", table.HeatMap), chart("c4", table.Lines)}},
		{ID: "cluster-1", Title: hostile, Group: hostile, Charts: []*table.Chart{bullets}, Tables: []*table.Table{{ID: "t", Title: hostile, Wide: true, Columns: data.Columns, Rows: data.Rows}}},
		{ID: "cluster-2", Title: "Deux", Group: hostile, Tables: []*table.Table{{ID: "sorted", Title: "Trier", Stub: 1, Columns: []table.Column{{Title: "Nom"}, {Title: "Valeur", Group: "2024", Kind: table.Number}}, Rows: []table.Row{
			{Cells: []table.Cell{{Text: "d"}, {Num: num("20")}}}, {Cells: []table.Cell{{Text: "b"}, {Text: "non chiffré"}}}, {Cells: []table.Cell{{Text: "c"}, {Num: num("7")}}}, {Cells: []table.Cell{{Text: "a"}, {Num: num("-1234.5")}}}}}}},
		{ID: "rapport", Title: "Rapport", Texts: []*table.Prose{{ID: "rapport-1", Title: hostile, Lines: []table.ProseLine{
			{Text: "Le bilan :"}, {Text: "Axe :", Level: 1}, {Text: hostile, Level: 2, Sources: []source.Pos{source.In(hostile, "")}}, {Text: "Visites : 5", Level: 2}}}}},
	}}
}

// twoClusters is three lines of two clusters, with the chart of their verdicts
// and a table that no filter applies to.
func twoClusters() *table.Document {
	const met, missed = "objectif atteint", "objectif non atteint"
	one := quantity.FromInt(1)
	row := func(line int, title, planned, actual, verdict, tag, file string, at int) table.Row {
		sources := []source.Pos{source.In(file, "").At(at, 3), source.In(file, "").At(at, 4)}
		return table.Row{Line: line, Cells: []table.Cell{{Text: title}, {Num: num(planned), Sources: sources[:1]}, {Num: num(actual), Sources: sources[1:]}, {Text: verdict, Tag: tag}}}
	}
	lines := func(id string, rows ...table.Row) *table.Table {
		return &table.Table{ID: id, Title: "Prévu et réalisé", Stub: 1, Rows: rows, Columns: []table.Column{
			{Key: "title", Title: "Intitulé"}, {Key: "planned", Title: "Prévu", Kind: table.Number}, {Key: "actual", Title: "Réalisé", Kind: table.Number}, {Key: "verdict", Title: "Constat", Kind: table.Badge}}}
	}
	data := &table.Table{ID: "verdicts-data", Title: "Données", Stub: 1, Columns: []table.Column{{Key: "category", Title: "Grappe"}, {Key: "met", Title: met, Kind: table.Number}, {Key: "missed", Title: missed, Kind: table.Number}},
		Rows: []table.Row{{Cells: []table.Cell{{Text: "Un"}, {Num: &one}, {Num: &one}}}, {Cells: []table.Cell{{Text: "Deux"}, {Num: &one}, {Kind: table.Number}}}}}
	verdicts := &table.Chart{ID: "verdicts", Kind: table.StackedBars, Title: "Constats", Description: "Un et deux.", Values: table.Number, Categories: []string{"Un", "Deux"}, Data: data,
		Series: []table.Series{{Slug: "met", Name: met, Values: values("1", "1")}, {Slug: "missed", Name: missed, Values: values("1", "")}}, Fold: table.Sum,
		Parts: [][][]table.Part{{{{Fact: 0, Value: one}}, {{Fact: 2, Value: one}}}, {{{Fact: 1, Value: one}}, nil}}}
	first := lines("lines-1", row(1, "Ateliers", "4", "4", met, "met", "a.csv", 2), row(2, "Visites", "5", "2", missed, "missed", "a.csv", 3))
	bullets := &table.Chart{ID: "bullets", Kind: table.Bullets, Title: "Un", Description: "Un.", Values: table.Rate, Categories: []string{"Ateliers", "Visites"}, Data: first, Fold: table.Sum,
		Series: []table.Series{{Slug: "rate", Name: "Taux", Values: values("1", "0.4"), Labels: []string{"100 %", "40 %"}}}, Parts: [][][]table.Part{{{{Fact: 0, Value: one}}, {{Fact: 1, Value: *num("0.4")}}}}}
	facts := []table.Fact{{Cluster: "Un", Theme: "A", Verdict: met}, {Cluster: "Un", Theme: "B", Verdict: missed}, {Cluster: "Deux", Theme: "A", Verdict: met}}
	texts := []string{"Ateliers", "Visites", "Ateliers"}
	return &table.Document{Lang: "fr", Year: 2024, Title: "Revue", Words: wording.For("fr").Group("page"), Now: 3,
		Fact: func(n int) table.Fact { return facts[n] }, FactText: func(n int) string { return texts[n] },
		Sections: []table.Section{
			{ID: "charts", Title: "Graphiques", Charts: []*table.Chart{verdicts}},
			{ID: "cluster-1", Title: "Un", Group: "Grappes", Charts: []*table.Chart{bullets}, Tables: []*table.Table{first}},
			{ID: "cluster-2", Title: "Deux", Group: "Grappes", Tables: []*table.Table{lines("lines-2", row(3, "Ateliers", "3", "3", met, "met", "b.csv", 2))}},
			{ID: "method", Title: "Méthode", Tables: []*table.Table{{ID: "method", Title: "Méthode", Columns: []table.Column{{Key: "figure", Title: "Chiffre"}}, Rows: []table.Row{{Cells: []table.Cell{{Text: "écart"}}}}}}},
		}}
}
