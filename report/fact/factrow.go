package fact

import (
	"slices"
	"strings"

	"bilan/report/cell"
	"bilan/report/fold"
	"bilan/report/names"
	"bilan/report/pattern"
	"bilan/report/source"
)

// Facts of the cluster are also stated in rows and sentences around tables and within them:
// « Nombre d'adhérents au 31/12 : 62 (dont 51 sur le territoire) », « Subvention
// reçue : 45 000 € », « Le cluster compte 29 adhérents ». None is an action.

// Fact is a fact that a row states of the cluster.
type Fact struct {
	Heading string // of field.Facts
	Key     string // as written
	Value   source.Cell
	Year    int // that the text names, 0 for none
}

// Reader reads the facts that rows state of the cluster itself.
type Reader struct {
	Words *cell.Words
	Names *names.Book
}

// CountedFacts are the keys whose values are numbers.
var CountedFacts = map[string]bool{"adhérents": true, "à jour": true, "territoire": true, "subvention": true, "subvention accordée": true, "subvention versée": true}

var (
	// dayOrYear follows a key, folded: « au 31 12 2024 », « en 2024 ».
	dayOrYear = pattern.Of(`(?: (?:au|en|fin|pour|a|de|l|annee|exercice|date|n|\d{1,2}|1er|janvier|mars|juin|septembre|decembre|(?:19|20)\d{2}))+$`)
	// dayOf is the day of a count: with it a key is one among actions too.
	dayOf = pattern.Of(`\b(?:au|a) (?:\d{1,2}|1er) `)
	// factNumberText is a number and what may be counted, before any part of it.
	factNumberText = pattern.Of(`(?i)^((?:environ|env\.|près de|plus de|moins de|au moins|~|≈)?\s*\d[\d\s.,'’\x{a0}\x{202f}\x{2009}]*(?:\s*(?:%|€|k€|M€|euros?))?(?:\s*(?:sur|/)\s*\d+)?)\s*(?:adhérents?|adhérent·?es|membres?|entreprises?(?: adhérentes?| membres)?|structures?|members?|HT|TTC)?\s*\.?$`)
	// partStart parts a count from its parts: « 62 (dont 51 … », « 62, dont 44 … ».
	partStart = pattern.Of(`(?i)\s*(?:[(,;]|\bdont\b|\by compris\b|\bsoit\b|\bof which\b|\bincluding\b)`)
	// partEnd parts the parts.
	partEnd = pattern.Of(`(?i)[(),;]|\bdont\b|\bet\b|\band\b`)
	// partText is one part: a count or a share, and of what.
	partText = pattern.Of(`(?i)^\s*((?:environ|près de|~|≈)?\s*\d[\d\x{a0}\x{202f} ]*(?:[.,]\d+)?\s*%?)\s*(?:adhérents?|membres?|entreprises?|structures?|d['’]entre (?:eux|elles)|(?:des|d['’])\s*adhérents|sont|are)*\s*(\p{L}.*?)\s*\.?\s*$`)
	// paidUp and within are of what a part of the members is, folded.
	paidUp = pattern.Of(`^(?:sont )?(?:a jour\b|cotisant|paid up)`)
	within = pattern.Of(`\b(?:territoire|metropole|agglomeration|intercommunalite|territory|communaute)\b|^loca(?:l|ux|le|les)\b`)
	// theCluster begins a sentence about the cluster, folded; ofMembers finds the number
	// of members that a sentence gives.
	theCluster = pattern.Of(`^(?:(?:en \d{4}|fin \d{4}|a ce jour|a fin \d{4}|au \d{1,2} (?:\d{1,2}|\p{L}+)(?: \d{4})?) )?(?:(?:le|la|l|notre|the) )?(?:cluster|grappe|pole|association|reseau|structure|filiere|groupement)\b`)
	ofMembers  = pattern.Of(`(?i)\b(?:compte|comptait|regroupe|regroupait|réunit|réunissait|rassemble|rassemblait|fédère|fédérait|totalise|has|counts|brings together)\s+(?:(?:désormais|aujourd['’]hui|maintenant|actuellement|à ce jour|à présent|dorénavant|donc|ainsi|alors|déjà|toujours|encore|au total|en tout|now|currently|today) )?((?:environ |près de |plus de )?\d[\d\x{a0}\x{202f} ]*)\s*(?:entreprises? |structures? )?(?:adhérents?|adhérentes?|membres?|members)\b`)
)

// In are the facts that a row among actions states; nil for any other row.
func (fr *Reader) In(row source.Row) []Fact { return fr.in(row, false) }

// Above are the facts that a row above the first table states, where a key and a value side by side
// are enough; nil for any other row.
func (fr *Reader) Above(row source.Row) []Fact { return fr.in(row, true) }

func (fr *Reader) in(row source.Row, alone bool) []Fact {
	if len(row.Cells) == 0 || len(row.Cells) > MostPairs || row.Cells[0].Kind != source.Text || len(row.Cells[0].Raw) > cell.LongestTitle {
		return nil
	}
	if pairs := KeyPairs(row); len(pairs) > 1 {
		return fr.pairedFacts(pairs, alone)
	}
	if len(row.Cells) > 2 {
		return fr.besideFacts(row, alone)
	}
	first := row.Cells[0]
	if len(row.Cells) == 1 {
		var all []Fact
		for part := range strings.SplitSeq(first.Raw, ";") {
			all = append(all, fr.factsIn(part, first)...)
		}
		return all
	}
	key := strings.TrimSpace(first.Raw)
	if !alone && !strings.HasSuffix(key, ":") && !dayOf.MatchString(fold.Key(key)) {
		return nil // « Adhérents » with a number is an action like others
	}
	return fr.KeyedFacts(key, row.Cells[1])
}

// MostPairs is how many cells a row of several keys with their values may have.
const MostPairs = 12

// KeyPairs parts a row of several keys, each with a colon behind it and its value
// beside it or in its cell: « Adhérents : | 52 | dont à jour : | 48 », « Adhérents : 52 |
// dont à jour : 48 ». A key may have no value. It is nil where a cell is neither.
func KeyPairs(row source.Row) (pairs []source.Row) {
	for i := 0; i < len(row.Cells); {
		c, n := row.Cells[i], 1
		_, value, ok := strings.Cut(c.Raw, ":")
		if c.Kind != source.Text || !ok {
			return nil
		}
		if strings.TrimSpace(value) == "" && i+1 < len(row.Cells) && !endsInColon(row.Cells[i+1]) {
			n = 2
		}
		pairs = append(pairs, source.Row{Pos: row.Pos, Cells: row.Cells[i : i+n]})
		i += n
	}
	return pairs
}

// endsInColon reports a text that asks for a value beside it.
func endsInColon(c source.Cell) bool {
	return c.Kind == source.Text && strings.HasSuffix(strings.TrimSpace(c.Raw), ":")
}

// pairedFacts are the facts that a row of several keys states. Among actions each of
// its keys is one of them; above a table others may be beside these.
func (fr *Reader) pairedFacts(pairs []source.Row, alone bool) (all []Fact) {
	for _, pair := range pairs {
		facts := fr.in(pair, alone)
		if facts == nil && !alone {
			return nil
		}
		all = append(all, facts...)
	}
	return all
}

// besideFacts are the facts of a row above a table that holds keys of numbers, each
// with its number beside it, and nothing else.
func (fr *Reader) besideFacts(row source.Row, alone bool) (all []Fact) {
	if !alone || len(row.Cells)%2 != 0 {
		return nil
	}
	for pair := range slices.Chunk(row.Cells, 2) {
		if pair[0].Kind != source.Text {
			return nil
		}
		facts := fr.KeyedFacts(strings.TrimSpace(pair[0].Raw), pair[1])
		if facts == nil {
			return nil
		}
		all = append(all, facts...)
	}
	return all
}

// factsIn are the facts that a text states: a key, a colon and a number, or a
// sentence of the cluster.
func (fr *Reader) factsIn(text string, c source.Cell) []Fact {
	if key, value, ok := strings.Cut(text, ":"); ok {
		c.Raw = strings.TrimSpace(value)
		return fr.KeyedFacts(strings.TrimSpace(key), c)
	}
	m := ofMembers.FindStringSubmatchIndex(text)
	if m == nil || !theCluster.MatchString(fold.Key(text)) && fr.Names.ClusterIn(text[:m[0]]).Id == "" {
		return nil
	}
	c.Raw = strings.TrimSpace(text[m[2]:m[3]])
	year := cell.YearIn(text)
	return append([]Fact{{"adhérents", text, c, year}}, partsSaid(text[m[1]:], c, year)...)
}

// KeyedFacts are what a key and its value state: nil where the key is none of a
// number, or the value none.
func (fr *Reader) KeyedFacts(key string, c source.Cell) []Fact {
	heading := fr.KeyOf(key)
	if !CountedFacts[heading] {
		heading = fr.KeyOf(dayOrYear.ReplaceAllString(fold.Key(key), ""))
	}
	if !CountedFacts[heading] {
		return nil
	}
	year := cell.YearIn(key)
	if c.Kind == source.Number {
		return []Fact{{heading, key, c, year}}
	}
	if c.Kind != source.Text {
		return nil
	}
	whole, parts := c.Raw, ""
	if at := partStart.FindStringIndex(c.Raw); at != nil {
		whole, parts = c.Raw[:at[0]], c.Raw[at[0]:]
	}
	m := factNumberText.FindStringSubmatch(strings.TrimSpace(whole))
	if m == nil {
		return nil
	}
	c.Raw = strings.TrimSpace(m[1])
	all := []Fact{{heading, key, c, year}}
	if heading == "adhérents" {
		all = append(all, partsSaid(parts, c, year)...)
	}
	return all
}

// partsSaid are what is said of a part of the members: « (dont 51 sur le territoire
// et 44 à jour de cotisation) ».
func partsSaid(text string, c source.Cell, year int) (all []Fact) {
	for _, part := range partEnd.Split(text, -1) {
		m := partText.FindStringSubmatch(part)
		if m == nil {
			continue
		}
		heading := ""
		switch of := fold.Key(m[2]); {
		case paidUp.MatchString(of):
			heading = "à jour"
		case within.MatchString(of):
			heading = "territoire"
		default:
			continue
		}
		if slices.ContainsFunc(all, func(f Fact) bool { return f.Heading == heading }) {
			continue
		}
		c.Raw = strings.TrimSpace(m[1])
		all = append(all, Fact{heading, m[2], c, year})
	}
	return all
}
