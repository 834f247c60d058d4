package owner

import (
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// actor is who acts in a clause.
type actor uint8

// Who may act. Nobody is a subject of no class, of which nothing is known.
const (
	nobody    actor = iota
	cluster         // the cluster: nous, on, la grappe
	pronoun         // elle, il: whoever was told of before, else the cluster
	ourPeople       // its members, several: nos adhérents, les entreprises
	firm            // one member or firm: une PME, l'un de nos adhérents
	house           // its team, its board
	authority       // la Région, l'État
	body            // another body: the chamber, a school, a federation
	fair            // a fair or festival
	trade           // the sector, the territory, the market
	scheme          // a fund or a plan of others
	project         // a project of several bodies
	named           // somebody with a name and no article
	reader          // whoever the text is sent to: vous
)

// The nouns of actors.
var (
	clusterNouns   = lexicon.Of(`grappe cluster pole association reseau collectif communaute ecosysteme alliance`)
	houseNouns     = lexicon.Of(`assemblee equipe bureau gouvernance permanent secretariat comite conseil instance effectif`)
	authorityNouns = lexicon.Of(`region departement metropole agglomeration ville commune mairie municipalite collectivite etat europe prefecture prefet ` +
		`sous-prefet ministere ministre intercommunalite epci maire`)
	fairNouns = lexicon.Of(`salon foire festival biennale congres`)
	bodyNouns = lexicon.Of(`chambre cci cma lycee college cfa greta universite ecole iut afpa faculte federation syndicat confederation union musee
		piscine mediatheque bibliotheque creche gymnase stade hopital clinique cinema theatre camping gendarmerie pompier
		office agence banque caisse bpifrance ademe insee urssaf drac dreets direccte fondation organisateur organisatrice partenaire homologue confrere concurrent concurrente rival repreneur bailleur investisseur prestataire exploitant operateur`)
	tradeNouns = lexicon.Of(`tissu profession branche filiere conjoncture vallee secteur bassin territoire marche industrie production recolte vendange exportation importation
		inflation chomage secheresse grele gel trafic defaillance hausse canton cheptel pays france allemagne insertion agriculture`)
	schemeNouns  = lexicon.Of(`fonds dispositif gouvernement plan`)
	firmNouns    = lexicon.Of(`entreprise sous-traitant societe pme eti tpe start-up startup fabricant equipementier industriel usine fonderie maison`)
	peopleNouns  = lexicon.Of(`adherent adherente membre industriel structure acteur`)
	projectNouns = lexicon.Of(`projet programme consortium`)
	// ourMembers are those who belong to the cluster.
	ourMembers = lexicon.Of(`adherent adherente membre cotisant notres industriel laureat`)
)

// Words beside a noun that tell whose it is.
var (
	articles  = lexicon.Of(`le la les l un une ce cet cette ces notre nos son sa ses leur leurs des chaque plusieurs du au aux`)
	strangers = lexicon.Of(`national nationale regional regionale voisin voisine europeen europeenne mondial mondiale`)
	elsewhere = lexicon.Of(`national nationale regional regionale voisin voisine europeen europeenne mondial mondiale francais francaise international ` +
		`internationale homologue emploi interprofessionnel interprofessionnelle`)
	bigSchools = lexicon.Of(`ingenieur nationale superieure mines centrale primaire maternelle`)
	contests   = lexicon.Of(`concours prix trophee challenge palmares`)
	estates    = lexicon.Of(`d technologique industriel industrielle`)
	likeUs     = lexicon.Of(`homologue confrere`)
	offices    = lexicon.Of(`service direction president vice-president concours nuit journee semaine forum programme prix dispositif carnaval marathon fete`)
)

// classAt is the actor that a noun at a place is, behind an article, "" for none.
func (s *sentence) classAt(at int, article string) actor {
	w, next := s.text(at), s.text(at+1)
	switch {
	case w == "mission" && next == "locale", offices.Has(w) && s.heldFor(at):
		return authority
	case w == "programme" && elsewhere.Has(next):
		return scheme
	case w == "observatoire" && strangers.Has(next):
		return body
	case w == "marche" && s.atPlace(at):
		return fair // « le marché de Modèleville »
	case contests.Has(w) && strangers.Has(next):
		return body // « le concours national »
	case w == "etude" && elsewhere.Has(next):
		return trade
	case projectNouns.Has(w):
		return project
	case w == "commission" && next == "permanente", w == "communaute" && (next == "urbaine" || s.text(at+2) == "communes" || s.text(at+2) == "agglomeration"):
		return authority
	case w == "france" && next == "travail":
		return body
	case (w == "zone" || w == "parc") && estates.Has(next), (w == "zone" || w == "quartier") && s.holds(at):
		return trade
	case clusterNouns.Has(w):
		return s.clusterAt(at, article)
	case houseNouns.Has(w):
		return houseAt(w, next)
	case authorityNouns.Has(w):
		return authority
	case fairNouns.Has(w):
		if next == "annuel" || article == "nos" || possessives.Has(article) {
			return nobody
		}
		return fair
	case bodyNouns.Has(w):
		return s.bodyAt(at, article)
	case tradeNouns.Has(w):
		return s.tradeAt(at)
	case schemeNouns.Has(w):
		if w == "fonds" && s.heldFor(at) {
			return scheme // « le fonds de dotation du Département a soutenu »
		}
		if w != "gouvernement" && next != "france" && !elsewhere.Has(next) && !elsewhere.Has(s.text(at+3)) {
			return nobody
		}
		return scheme
	case firmNouns.Has(w):
		return firmAt(w, article)
	case peopleNouns.Has(w):
		return ourPeople
	case (strangers.Has(next) || strangers.Has(s.text(at+2)) && passage.IsParticiple(next)) && !lexicon.Action.Has(w):
		return body // « l'incubateur régional »
	}
	return nobody
}

// atPlace reports a market or the like named by where it is held.
func (s *sentence) atPlace(at int) bool {
	if of := s.text(at + 1); of != "de" && of != "d" && of != "du" {
		return false
	}
	if s.text(at+2) == "noel" {
		return s.atPlace(at + 2)
	}
	return s.isName(at + 2)
}

// clusterAt tells the cluster from others of its kind: « le réseau national », « les pôles ».
func (s *sentence) clusterAt(at int, article string) actor {
	w := s.text(at)
	switch {
	case elsewhere.Has(s.text(at + 1)), s.text(at-1) == "autre", plural(w):
		return body
	case (article == "un" || article == "une") && w != "grappe" && w != "cluster" && w != "pole":
		return nobody // « un réseau de référents »
	case w == "communaute" && s.text(at+1) == "d":
		return nobody
	case w == "collectif" && at > 0 && !articles.Has(s.text(at-1)):
		return nobody // « stand collectif »
	}
	return cluster
}

// houseAt tells the cluster's board from the council of an authority and from advice.
func houseAt(w, next string) actor {
	if plural(w) && w != "permanents" {
		return nobody
	}
	if w == "conseil" || w == "comite" {
		switch next {
		case "regional", "departemental", "municipal", "communautaire", "metropolitain":
			return authority
		case "en", "aux", "juridique", "fiscal", "individuel":
			return nobody
		}
	}
	return house
}

// bodyAt leaves out what is the cluster's own: its school, its partners.
func (s *sentence) bodyAt(at int, article string) actor {
	w, next := s.text(at), s.text(at+1)
	switch {
	case w == "universite" && next == "d" && s.text(at+2) == "ete":
		return nobody // « l'université d'été »
	case w == "ecole" && !bigSchools.Has(next) && !bigSchools.Has(s.text(at+2)):
		return nobody
	case w == "banque" && (next == "de" || next == "d") && !s.isName(at+2):
		return nobody // « la banque de motifs »
	case (article == "notre" || article == "nos") && !likeUs.Has(w):
		return nobody
	}
	return body
}

// tradeAt leaves out what may be the cluster's: a common market, its production, a line of training.
func (s *sentence) tradeAt(at int) actor {
	w, next := s.text(at), s.text(at+1)
	switch {
	case (w == "marche" || w == "production") && !elsewhere.Has(next) && !local.Has(next):
		return nobody
	case w == "filiere" && next == "de" && !articles.Has(s.text(at+2)):
		return nobody
	}
	return trade
}

// firmAt tells one firm from several, which are the members.
func firmAt(w, article string) actor {
	switch {
	case plural(w):
		return ourPeople
	case w == "maison" && article != "la" && article != "sa":
		return nobody
	}
	return firm
}

// plural reports a noun in the plural.
func plural(w string) bool { return lexicon.Singular(w) != w }

// holds reports a noun with a verb close behind it of what there is: « la zone des Moulins compte ».
func (s *sentence) holds(at int) bool {
	for i := at + 1; i < at+5; i++ {
		if w := s.text(i); (gathering.Has(w) || w == "abrite") && conjugated(w) && !auxiliaries.Has(s.text(i-1)) {
			return true
		}
	}
	return false
}

// heldFor reports a noun with an authority behind it, right before the verb: « la Nuit des métiers de la
// Ville a ».
func (s *sentence) heldFor(at int) bool {
	for i := at + 2; i < at+6; i++ {
		if authorityNouns.Has(s.text(i)) && articles.Has(s.text(i-1)) && (s.text(i-2) == "de" || s.text(i-1) == "du") {
			next := s.text(i + 1)
			return auxiliaries.Has(next) || finite.Has(next) && conjugated(next)
		}
	}
	return false
}
