// Package person tells which lines of a French text are no more than the name of a person: those of a list
// of who was present, of a board or of speakers.
package person

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

var (
	// civility stands before a name.
	civility = pattern.Of(`^(?:M\.|MM\.|Mr\.?|Mrs|Mme\.?|Mmes|Mlle\.?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Me|Maître|Dr\.?|Docteur|Pr\.?|Professeur)[ \x{00a0}]`)
	// office is what a person is called in a list, before a colon.
	office = pattern.Of(`^(?:co-?)?(?:vice[ -])?(?:president|secretaire|tresorier|administrat(?:eur|rice)|direct(?:eur|rice)|delegu|rapporteu|` +
		`animat(?:eur|rice)|charge|responsable|membre|referent|intervenant|invite|excuse|present|absent)[a-z' &-]*:`)
	// behind is where a name ends: what a person is, in brackets or behind a comma or dash.
	behind = pattern.Of(` ?[(,;:–—]|,? et$| - `)
)

// longest is how many words a name has at most, and mostBehind those that say what the person is.
const (
	longest    = 5
	mostBehind = 14
)

// Is reports a text, as written, that is the name of a person, whatever office stands before it and whatever
// is said behind it of who that is. « Hervé Exemple, maire » is one, « Hervé Exemple ouvre la séance » none.
func Is(written string) bool {
	t := passage.New(written)
	from := 0
	if at := office.FindStringIndex(t.Low); at != nil {
		from = at[1]
	}
	name := strings.Trim(t.Cut(from, len(t.Low)), " .;-•")
	if at := behind.FindStringIndex(name); at != nil {
		if len(strings.Fields(name[at[1]:])) > mostBehind || !passage.IsNominal(passage.New(name[at[1]:]).Low) {
			return false
		}
		name = name[:at[0]]
	}
	polite := civility.FindStringIndex(name)
	if polite != nil {
		name = strings.TrimSpace(name[polite[1]:])
	}
	words := strings.Fields(name)
	if len(words) > longest || len(words) < 2 && polite == nil || len(words) == 0 {
		return false
	}
	if polite == nil && !Given(words[0]) {
		return false
	}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) && !particles[w] {
			return false
		}
	}
	return true
}

// particles are the small words within the names of people.
var particles = map[string]bool{"de": true, "du": true, "des": true, "la": true, "le": true, "van": true, "von": true, "den": true, "el": true, "da": true, "di": true, "dos": true}

// Given reports a given name, in capitals or not; of one with a hyphen, its first part.
func Given(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	low, _, _ := strings.Cut(passage.New(word).Low, "-")
	return unicode.IsUpper(first) && given[low]
}

// given are frequent given names in France. Those that are words of French too, as Pascale, Florence
// and Rose, or places, are left out where an action may begin with them.
var given = func() map[string]bool {
	names := map[string]bool{}
	for w := range strings.FieldsSeq(women + men) {
		names[w] = true
	}
	return names
}()

const (
	women = `agnes alexandra alice aline amandine amelie anais andrea angelique anne annick annie arlette audrey aurelie aurore beatrice benedicte bernadette brigitte camille carine carole caroline catherine cecile celine chantal charlene charlotte chloe christel christelle christiane christine claire clara claudine clemence colette coralie corinne
		cristina cyrielle daniele danielle delphine denise diane dominique dorothee edith elisabeth elise elodie emeline emilie emma emmanuelle estelle eva evelyne fabienne fanny fatima florence florine francine francoise frederique gaelle genevieve geraldine ghislaine gisele graziella gwenaelle helene henriette huguette ines ingrid irene isabelle
		jacqueline jeanne jeannine jennifer jessica joelle josephine josette josiane josyane judith julia julie juliette justine karen karine katia laetitia lara laura laure laurence lea leila lucie lydia lydie madeleine magali manon marianne marie marina marine marion marjorie marlene marthe martine maryline maryse maryvonne mathilde melanie melissa
		michele micheline mireille monique morgane muriel myriam nadege nadia nadine natacha nathalie nelly nicole noemie odette odile olga oceane pascale patricia paulette pauline peggy raphaelle raymonde rebecca regine renee roselyne roseline sabine sabrina samia sandra sandrine sarah severine simone solange sonia sophie stephanie suzanne sylviane sylvie
		tatiana therese valerie vanessa veronique virginie viviane yolande yvette yvonne zoe
`
	men = `abdel adrien ahmed aime alain alban albert alex alexandre alexis ali alphonse andre anthony antoine antonin antony arnaud arthur aurelien axel baptiste bastien benjamin benoit bernard bertrand boris brice bruno carlos casimir cedric charles christian christophe claude claudius clement clovis cyril damien daniel david denis didier dimitri edmond
		edouard emile emmanuel eric ernest etienne eugene fabien fabrice felix fernand fernando florent florian francis franck francois frederic gael gaetan gaston gauthier georges gerald gerard germain gilbert gilles gregoire gregory guillaume gustave guy henri herve hubert hugo hugues ibrahim jacky jacques jean jeremie jeremy jerome joel johan jonathan jordan
		jose joseph josselin julien karim kevin laurent leon lionel loic louis luc lucas lucien ludovic manuel marc marcel marco mario martial mathias mathieu matthias matthieu maurice maxence maxime mehdi michael michel mickael mohamed nicolas noel norbert olivier oscar pascal patrice patrick paul philippe pierre quentin raoul raphael raymond regis remi remy rene
		richard robert robin roger roland romain romuald rudy samuel samy sebastien serge simon stanislas stephane steve sylvain tanguy theo thibaud thibault thierry thomas tony tristan valentin victor vincent walter william xavier yann yannick yves yvon
`
)
