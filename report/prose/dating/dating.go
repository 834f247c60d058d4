// Package dating finds the year of whose results a text tells, by what its headings, its sentences
// and its dates say: each clue votes for a year, and the year with the most votes is taken.
package dating

import (
	"maps"
	"strconv"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/document"
	"bilan/report/prose/outline"
	"bilan/report/prose/passage"
)

// Clue is a kind of evidence for the year.
type Clue string

// The clues. Of two that speak of one year, each counts.
const (
	Heading  Clue = "heading"  // a heading of results or of a plan with a year
	Pair     Clue = "pair"     // two headings of nothing but years that follow one another
	Said     Clue = "said"     // words of results or of a plan before a year
	Period   Clue = "period"   // a period of twelve months that ends in it
	Current  Clue = "current"  // a year of which the text says that it ends
	Closed   Clue = "closed"   // a level at the end of a year
	Opening  Clue = "opening"  // a sentence that begins with its year
	Tense    Clue = "tense"    // a sentence with one year, in the past or the future
	Compared Clue = "compared" // a year with which a figure is compared, which is that before
	Named    Clue = "named"    // a year that the text names
	Proposed Clue = "proposed" // the year of a grant that an authority is to give
	Date     Clue = "date"     // when the text was written
)

// weights are how much each clue counts; in headings and words that lead to others, some count more.
var weights = map[Clue]int{Heading: 16, Pair: 16, Said: 4, Period: 8, Current: 24, Closed: 4, Opening: 8, Tense: 4, Compared: 2, Named: 1, Proposed: 16, Date: 12}

// Votes are the votes for each year.
type Votes map[int]int

// vote counts a clue for a year.
func (v Votes) vote(c Clue, year, times int) {
	if year > 2000 && year < 2100 { // 2000 is a number of things oftener than a year
		v[year] += weights[c] * times
	}
}

// best is the year with the most votes, the later of two; 0 for none.
func (v Votes) best() int {
	best := 0
	for year, n := range v {
		if n > v[best] || n == v[best] && year > best {
			best = year
		}
	}
	return best
}

// YearOf is N, the year of the results that a document tells; 0 where it names none.
func YearOf(doc document.Document) int {
	v := Votes{}
	bare := map[int]bool{}
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Quoted {
			continue
		}
		t := passage.New(b.Text)
		if !strings.Contains(t.Low, "20") || byLaw.MatchString(t.Low) {
			continue
		}
		if year := passage.PeriodEnd(t.Low); year > 0 {
			v.told(Period, year, passage.IsFuture(t.Low) || asked.MatchString(t.Low))
		}
		t.Low = withoutHistory(passage.Seasons(t.Low))
		if b.Kind == document.Row && v.columns(b.Cells) {
			continue
		}
		v.block(t, b.Kind == document.Heading, bare)
	}
	for year := range bare { // « 2024 vu du chai », « 2025 dans les tonneaux »
		if bare[year+1] {
			v.vote(Pair, year, 1)
		}
	}
	v.dated(doc)
	v.recent()
	return v.best()
}

// block counts what a block says.
func (v Votes) block(t passage.Text, heading bool, bare map[int]bool) {
	leads := heading || strings.HasSuffix(t.Low, ":")
	times := 1
	if leads {
		times = 2
		v.heading(t.Low, bare)
	}
	v.said(t.Low, times)
	for _, s := range passage.Sentences(t) {
		if low := t.Low[s[0]:s[1]]; strings.Contains(low, "20") {
			v.sentence(low)
		}
	}
	for _, year := range outline.Years(WithoutCompared(outline.WithoutDays(t.Low))) {
		v.vote(Named, number(year), 1)
		v.vote(Named, number(year)-1, 1)
	}
}

// columns counts the headings of a table that name results of a year, and reports whether one does:
// « Prévu 2024 » beside « Réalisé 2024 » is what was planned for the year of the results.
func (v Votes) columns(cells []string) bool {
	found := false
	for _, cell := range cells {
		low := passage.New(cell).Low
		years := outline.Years(low)
		if results, plan := outline.Tells(low); results && !plan && len(years) == 1 && len(strings.Fields(low)) <= 4 {
			v.vote(Heading, number(years[0]), 1)
			found = true
		}
	}
	return found
}

// heading counts a heading: by its words, or by its only year.
func (v Votes) heading(low string, bare map[int]bool) {
	years := outline.Years(low)
	results, plan := outline.Tells(low)
	switch {
	case len(years) == 0 || len(years) > 2 || outline.OfAct(low):
	case len(years) == 2:
		if years[0] < years[1] {
			v.vote(Heading, number(years[0]), 1)
		}
	case !plan && !results:
		bare[number(years[0])] = true
	case plan && !results:
		v.vote(Heading, number(years[0])-1, 1)
	case results && !plan:
		v.vote(Heading, number(years[0]), 1)
	}
}

// said counts words of results and plans before a year.
func (v Votes) said(low string, times int) {
	for _, m := range resultYear.FindAllStringSubmatch(WithoutCompared(low), -1) {
		v.vote(Said, number(m[1]), times)
	}
	for _, m := range current.FindAllStringSubmatch(low, -1) {
		v.vote(Current, number(m[1]+m[2]+m[3]), 1)
	}
	for _, m := range planYear.FindAllStringSubmatchIndex(low, -1) {
		if outline.OfPlan(low[:m[3]]) < m[0] {
			v.vote(Said, number(low[m[2]:m[3]])-1, times)
		}
	}
}

// sentence counts a sentence that says in which year something was or will be, or with which year
// it is compared.
func (v Votes) sentence(low string) {
	future := passage.IsFuture(low) || asked.MatchString(low)
	past := passage.IsPast(low) && !asked.MatchString(low)
	if m := proposed.FindStringSubmatch(low); m != nil {
		v.vote(Proposed, number(m[1])-1, 1)
		return
	}
	for _, m := range beside.FindAllStringSubmatch(low, -1) {
		v.vote(Compared, number(m[1]+m[2]+m[3])+1, 1)
	}
	low = WithoutCompared(low)
	said := inTime.FindAllStringSubmatch(low, -1)
	if len(said) == 2 && past && !future && number(said[0][1])+1 == number(said[1][1]) {
		v.told(Opening, number(said[1][1]), false) // « En 2023, 75 emplois, 111 en 2024 »
		said = nil
	} else if m := inYear.FindStringSubmatch(passage.TrimSpaces(low)); m != nil && future != past {
		v.told(Opening, number(m[1]), future)
	}
	if m := closed.FindStringSubmatch(low); m != nil && !future {
		v.vote(Closed, number(m[1]), 1)
	}
	if m := newYear.FindStringSubmatch(low); m != nil && !future {
		v.vote(Period, number(m[1])-1, 1)
	}
	if len(said) == 1 && (future != past || asked.MatchString(low)) {
		at := strings.Index(low, said[0][1])
		if clause := around(low, at); clause != low && asked.MatchString(low) && len(strings.Fields(clause)) > 3 {
			future = asked.MatchString(clause) || passage.IsFuture(clause) // « ils demandent 12 000 €, nous avions donné 10 000 € en 2025 »
		}
		v.told(Tense, number(said[0][1]), future)
	}
}

// around is the part of a sentence between the commas and semicolons around a place.
func around(low string, at int) string {
	from := strings.LastIndexAny(low[:at], ",;") + 1
	if to := strings.IndexAny(low[at:], ",;"); to >= 0 {
		return low[from : at+to]
	}
	return low[from:]
}

// told counts a year in which something will be or was.
func (v Votes) told(c Clue, year int, future bool) {
	if future {
		year--
	}
	v.vote(c, year, 1)
}

// dated counts the date of the document: what it reports is of its year or of the one before. Others
// have no votes where it has one. A date of which nothing else in the text is near is that of an act that
// the text is based on.
func (v Votes) dated(doc document.Document) {
	year, late := written(doc)
	if year == 0 || len(v) > 0 && v[year]+v[year-1] == 0 {
		return
	}
	for other := range v {
		if other != year && other != year-1 {
			delete(v, other)
		}
	}
	if late {
		v.vote(Date, year, 1)
	} else {
		v.vote(Date, year-1, 1)
	}
}

// recent drops the years long before the latest that is often named, which are of a history.
func (v Votes) recent() {
	latest := 0
	for year, n := range v {
		if n*4 >= v[v.best()] {
			latest = max(latest, year)
		}
	}
	maps.DeleteFunc(v, func(year, _ int) bool { return year < latest-2 })
}

// written is the year in which a document was written, by a date at its head or by that of its
// signature; 0 for none. It is late in a year from September on. What an act refers to is older.
func written(doc document.Document) (latest int, late bool) {
	for i := range doc.Blocks {
		low := passage.Seasons(passage.New(doc.Blocks[i].Text).Low)
		if i >= 8 && !signed.MatchString(low) || refersTo.MatchString(low) {
			continue
		}
		if low = levelDay.ReplaceAllString(low, ""); len(low) > shortLine {
			low = inMonth.ReplaceAllString(low, " ")
		}
		for _, day := range outline.Days(low) {
			if year := number(day[len(day)-2:]); year >= latest {
				late = lateMonth.MatchString(day) || late && year == latest
				latest = year
			}
		}
	}
	return latest, late
}

// shortLine is how long a line is at most that is the date of a text; in a longer one « en décembre 2023 » is when
// something was.
const shortLine = 60

var inMonth = pattern.Of(`\b(?:en|depuis|des|fin|debut) (?:` + passage.Months + `) 20[0-9]{2}\b`)

// withoutHistory is a text without the years in which something began. It keeps its length.
func withoutHistory(low string) string {
	return began.ReplaceAllStringFunc(low, func(s string) string { return s[:len(s)-4] + strings.Repeat(" ", 4) })
}

// began is the year in which a body was founded, or something in it began.
var began = pattern.Of(`\b(?:creee?|fondee?|nee?|constituee?|labellisee?|creation|fondation|naissance|constitution|debutee?|commence|existe|` +
	`federe [0-9a-z ]{2,30})s?,? (?:[a-z ]{2,20} )?(?:en|depuis|des|fin|debut)(?: ` + passage.Months + `)? 20[0-9]{2}\b`)

// number is a year, of which the last two figures may stand alone; 2000 for none.
func number(s string) int {
	n, _ := strconv.Atoi(s)
	if n < 100 {
		n += 2000
	}
	return n
}

// WithoutCompared is a text without the years that others are compared with: « contre 31 en 2023 ».
func WithoutCompared(low string) string { return compared.ReplaceAllString(low, " ") }

// InTime is the year that a sentence says of itself, and none that it only compares with; 0 for none.
func InTime(low string) int {
	if m := inTime.FindStringSubmatch(WithoutCompared(low)); m != nil {
		return number(m[1])
	}
	return 0
}

// The forms in which a text names the year of its results, and that of its plan.
var (
	resultYear = pattern.Of(`\b(?:bilan|rapport d'activites?|activites?|rapport moral|realisations|retrospective|retour sur|resultats|realise|exercice|` +
		`compte rendu d'activite|avancement des actions|actions menees en|actions realisees en|fait (?:ensemble )?en|cours de l'annee|au 31 decembre|` +
		`fin|annee ecoulee|chiffres|coup d'oil sur|annee n|annee concernee|annee de reference)\b[a-z' :.]{0,50}? ?\(?(20[0-9]{2})\b`)
	planYear = pattern.Of(`\b(?:et en|et pour|rendez-vous en|en route pour|programme(?: d'actions?)?|perspectives|feuille de route|cap(?: sur)?|` +
		`orientations|plan d'actions?|previsions|objectifs?|priorites|projets|actions (?:envisagees|prevues|deployees|programmees)|pour l'annee|` +
		`au programme(?: pour| en)?|prevoit|propose|subventions?|soutien aux [a-z' ]+|a venir|previsionnel|demand\w+|sollicit\w+|souhait\w+|` +
		`[a-z]+rions)\b[a-z' :–-]{0,60}? ?\(?(20[0-9]{2})\b`)
	inYear = pattern.Of(`^(?:en|au cours de l'annee|durant l'annee|pour l'annee|pour|l'annee) (20[0-9]{2})\b`)
)

// current is a year of which a text says that it tells of it: « Pour 2025, année qui s'achève ».
var current = pattern.Of(`^\W*(?:annee|exercice)(?: [a-z]+)?\W{1,4}(20[0-9]{2})\W*$|` +
	`\b(20[0-9]{2}) ?,? (?:l')?(?:annee|exercice) (?:en cours|ecoule|qui (?:s'acheve|se termine|se clot|vient de))|` +
	`^(20[0-9]{2}) ?,? (?:s'acheve|se termine|c'est fini|touche a sa fin|s'est achevee?|aura ete|_ ete)`)

// closed is the end of a year, at which a level is counted.
var closed = pattern.Of(`\b(?:au|le) 31(?: decembre |/12/)((?:20)?[0-9]{2})\b`)

// asked is money that somebody asks for, which is of the year to come, whenever it was asked.
var asked = pattern.Of(`\b(?:demand|sollicit)[a-z]*\b`)

// proposed is the year of a grant that is proposed to those who decide: « il vous est proposé d'attribuer 20 000 € en 2025 ».
var proposed = pattern.Of(`\bil (?:vous )?est propose [^;]*[0-9] ?(?:\$|k\$|euros)[^;0-9]*\b(?:en|pour|au titre de|de l'annee|pour l'annee|l'exercice) (20[0-9]{2})\b`)

// byLaw is a ground of an act in a law, whose years are its own: « Vu l'article 24 de la loi de finances pour 2005 ».
var byLaw = pattern.Of(`^\W*vu (?:l'article|les articles|la loi|le decret|l'ordonnance|le code|le reglement|la circulaire|le traite)\b`)

// inTime is a year that a sentence says of itself, and none that it only compares with.
var inTime = pattern.Of(`(?:^|[^(a-z])(?:en|pour|au titre de|au cours de|durant|courant|sur|l'annee|de l'annee|des) ((?:19|20)[0-9]{2})\b`)

// compared is a value of another year beside that of the sentence.
var compared = pattern.Of(`\b(?:contre|apres|au lieu de|par rapport a|compare[er]? (?:a|aux?)|face a|depuis|qu'en|qu'ils|qu'elles|qu'on|` +
	`que)\b[^;.()]{0,40}?\b20[0-9]{2}\b(?: et [^;.()]{0,20}20[0-9]{2}\b)?|\([^()]*20[0-9]{2}[^()]*\)`)

// beside is a value of the year before, beside one of the year.
var beside = pattern.Of(`\b(?:contre|au lieu de|par rapport a|qu'en|quand) [^;.()]{0,40}?\b(20[0-9]{2})\b|\((?:en )?(20[0-9]{2}) ?: ?[0-9]|` +
	`\([0-9 ]+ (?:en|fin) (20[0-9]{2})\)`)

// newYear is the first day of a year, at which a level is counted that the year before left.
var newYear = pattern.Of(`\bau (?:1er janvier |0?1/0?1/)((?:20)?[0-9]{2})\b`)

// levelDay is a day at which something was counted, signed is the line with the date of a signature, refersTo what an act is based on, lateMonth a
// date in the last months of a year.
var (
	levelDay  = pattern.Of(`\b(?:au|jusqu'au|avant le|depuis le|des le) (?:[0-9]{1,2}(?:er)? (?:` + passage.Months + `) 20[0-9]{2}\b|` + passage.Day + `)`)
	signed    = pattern.Of(`^\W*fait [a_] [a-z' -]+,? le `)
	refersTo  = pattern.Of(`^\W*(?:vu|considerant|rappelant) `)
	lateMonth = pattern.Of(`sep|oct|nov|dec|[/.](?:0?9|1[0-2])[/.]`)
)
