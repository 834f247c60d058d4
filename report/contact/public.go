package contact

import "bilan/report/source"

// Public is a text that may be published. Of a text that came with the inputs a Publisher alone
// makes one, so that an output written of Publics alone contains no contact that must not be
// published. The zero Public is no text.
type Public struct{ text string }

// String is the text.
func (p Public) String() string { return p.text }

// MarshalText is the text, for JSON.
func (p Public) MarshalText() ([]byte, error) { return []byte(p.text), nil }

// Publisher makes texts that may be published. The zero Publisher, and nil, replace every
// contact by the words for machines.
type Publisher struct {
	words *Words // nil for those for machines
	shown bool
	// plain are the files and sheets whose names are known to contain no contact: places in
	// them, of which there may be millions, need not be searched.
	plain map[source.Pos]bool
}

// Showing is the Publisher for those who publish contacts.
func Showing() *Publisher { return &Publisher{shown: true} }

// Hiding is a Publisher that has searched the names of files and sheets, given by their places.
func Hiding(named ...source.Pos) *Publisher {
	p := &Publisher{plain: make(map[source.Pos]bool, len(named))}
	for _, at := range named {
		p.plain[at.Whole()] = !Holds(at.File()) && !Holds(at.Sheet())
	}
	return p
}

// In is the Publisher with other words to replace contacts by.
func (p *Publisher) In(words Words) *Publisher {
	own := Publisher{words: &words}
	if p != nil {
		own.shown, own.plain = p.shown, p.plain
	}
	return &own
}

// Shows reports whether contacts are published as they are.
func (p *Publisher) Shows() bool { return p != nil && p.shown }

// Public is a text as it may be published.
func (p *Publisher) Public(s string) Public { return Public{p.hide(s)} }

// Places are places in the inputs as one text; zero places are left out. Only the names of
// files and sheets in it were typed by people.
func (p *Publisher) Places(lists ...[]source.Pos) Public {
	if !p.plainAll(lists) {
		named := make([][]source.Pos, len(lists))
		for i, list := range lists {
			for _, at := range list {
				named[i] = append(named[i], source.In(p.hide(at.File()), p.hide(at.Sheet())).At(at.Row(), at.Col()))
			}
		}
		lists = named
	}
	return Public{source.Places(lists...)}
}

// Names are the names of a place's file and sheet.
func (p *Publisher) Names(at source.Pos) (file, sheet Public) {
	if p != nil && p.plain[at.Whole()] {
		return Public{at.File()}, Public{at.Sheet()}
	}
	return p.Public(at.File()), p.Public(at.Sheet())
}

// plainAll reports whether no name in places contains a contact.
func (p *Publisher) plainAll(lists [][]source.Pos) bool {
	if p.Shows() {
		return true
	}
	for _, list := range lists {
		for _, at := range list {
			if !at.IsZero() && (p == nil || !p.plain[at.Whole()]) {
				return false
			}
		}
	}
	return true
}

func (p *Publisher) hide(s string) string {
	if p.Shows() {
		return s
	}
	return p.hiding().Hide(s)
}

func (p *Publisher) hiding() Words {
	if p == nil || p.words == nil {
		return Machine()
	}
	return *p.words
}
