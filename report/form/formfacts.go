package form

import (
	"cmp"
	"strconv"

	"bilan/report/cell"
	"bilan/report/ooxml"
	"bilan/report/source"
)

// formFact is one key of the sheet Grappe.
type formFact struct {
	key, slug string
	value     any
	kind      columnKind
	locked    bool
	fact      string // by which a draft calls it, "" for its slug
}

// factsSheet asks what the cluster is: keys in the first column, values beside
// them. Help is in a row of its own under a key, as a third cell beside a
// blank value could be taken for the value.
func (b *formBook) factsSheet() error {
	s := b.sheet(sheetFacts, 34, 52, 4)
	s.portrait = true
	if err := s.put(1, 1, b.words.Text("form.facts.title"), formStyle{look: lookTitle}); err != nil {
		return err
	}
	if err := s.put(2, 1, b.words.Text("form.facts.hint"), formStyle{look: lookNote}); err != nil {
		return err
	}
	s.heights[1], s.heights[2] = 26, 20
	row := factsHead
	for _, f := range b.facts() {
		row++
		if err := s.fact(row, f); err != nil {
			return err
		}
		if help := b.helpOf(f); help != "" {
			row++
			if err := s.put(row, 1, help, formStyle{look: lookHelp}); err != nil {
				return err
			}
			s.heights[row] = 19
		}
	}
	if err := s.digitsAsText(ooxml.CellRange(2, 1, 2, row)); err != nil {
		return err
	}
	if err := s.protect(); err != nil {
		return err
	}
	return s.write()
}

// factsHead is how many rows stand above the facts.
const factsHead = 3

// helpOf is the row of help under a fact, "" for none.
func (b *formBook) helpOf(f formFact) string {
	return b.words.Optional("form.help."+f.slug, "year", strconv.Itoa(b.Year))
}

// factCellOf is the cell that holds a fact of a draft, "" where there is none.
func (b *formBook) factCellOf(fact string) string {
	row := factsHead
	for _, f := range b.facts() {
		row++
		if fact != "" && cmp.Or(f.fact, f.slug) == fact {
			return source.CellName(2, row)
		}
		if b.helpOf(f) != "" {
			row++
		}
	}
	return ""
}

func (b *formBook) facts() []formFact {
	text := func(s string) any {
		if ooxml.Legal(s) == "" {
			return nil
		}
		return s
	}
	list := []formFact{
		{"Nom", "name", text(b.Name), kindText, b.Name != "", ""},
		{"Sigle", "acronym", text(b.Acronym), kindText, false, ""},
		{"Exercice", "year", b.Year, kindNumber, true, ""},
		{"Date de clôture", "closing", text(b.ClosingDate), kindDate, false, ""},
		{"Filière", "sector", text(b.Sector), kindText, false, ""},
		{"SIRET", "siret", text(b.SIRET), kindCode, false, ""},
		{"RNA", "rna", text(b.RNA), kindCode, false, ""},
		{"Président·e", "president", text(b.President), kindText, false, ""},
		{"Adhérents", "members", b.drafted(func(d *Draft) cell.Value { return d.Members }), kindNumber, false, ""},
		{"Adhérents à jour de cotisation", "paid_up", b.drafted(func(d *Draft) cell.Value { return d.PaidUp }), kindNumber, false, ""},
		{"Adhérents sur le territoire", "territory", b.drafted(func(d *Draft) cell.Value { return d.Territory }), kindNumber, false, ""},
		{"Subvention demandée", "grant", nil, kindMoney, false, ""},
	}
	list = append(list, b.grantFacts()...)
	list = append(list, []formFact{
		{"Contact", "contact", text(b.Contact), kindText, false, ""},
		{"Courriel", "email", text(b.Email), kindText, false, ""},
		{"Téléphone", "phone", text(b.Phone), kindCode, false, ""},
	}...)
	if b.Illustrative {
		list = append(list, formFact{"Nature des données", "nature", formIllustrative, kindText, true, ""})
	}
	if b.Draft != nil {
		list = append(list, formFact{"Nature des données", draftSlug, draftNature, kindText, false, ""})
	}
	return list
}

// draftSlug is the slug of the fact by which a draft says that it is one.
const draftSlug = "draft"

// grantFacts are what a text says of the grant for the next year, of which a form asks
// nothing: none where it says nothing.
func (b *formBook) grantFacts() (list []formFact) {
	if b.Draft == nil {
		return nil
	}
	for _, f := range []struct {
		key, fact string
		value     cell.Value
	}{{"Subvention demandée", "requested", b.Draft.Requested}, {"Subvention accordée", "awarded", b.Draft.Awarded}} {
		if f.value.Present {
			list = append(list, formFact{key: f.key + " " + strconv.Itoa(b.Year+1), slug: "grant_next", value: factCell(f.value), kind: kindMoney, fact: f.fact})
		}
	}
	return list
}

func (s *formSheet) fact(row int, f formFact) error {
	if err := s.put(row, 1, f.key, formStyle{look: lookLabel, middle: true}); err != nil {
		return err
	}
	st := formColumn{kind: f.kind}.style()
	st.align, st.middle = "left", true
	if f.locked {
		st.look = lookGiven
	}
	if f.slug == draftSlug {
		st.look = lookMarked
	}
	if iso, ok := f.value.(string); ok && f.kind == kindDate {
		if serial, ok := dateSerial(iso); ok {
			f.value = serial
		}
	}
	if err := s.put(row, 2, f.value, st); err != nil {
		return err
	}
	s.heights[row] = 20
	if text, ok := f.value.(string); ok {
		s.heights[row] = max(20, float64(min(wrapped(text, s.widths[1]), 12))*13.5+4)
	}
	ref := source.CellName(2, row)
	prompt := s.words.Optional("form.help."+f.slug, "year", strconv.Itoa(s.Year))
	switch {
	case f.locked || prompt == "":
		return nil
	case f.kind == kindNumber || f.kind == kindMoney:
		return s.numbers(ref, f.key, prompt)
	case f.kind == kindDate:
		return s.custom(ref, "ISNUMBER("+ref+")", f.key, prompt, s.words.Text("form.error.date", "year", strconv.Itoa(s.Year)))
	case f.slug == "siret":
		return s.custom(ref, `LEN(SUBSTITUTE(`+ref+`," ",""))=14`, f.key, prompt, s.words.Text("form.error.siret"))
	}
	return s.prompt(ref, f.key, prompt)
}
