package owner

import "bilan/report/prose/lexicon"

// byActor is the reason by who acts in the clause before the figure, what kind of verb stands there
// and what is counted.
func (v *view) byActor() (name, reason string) {
	who, from := v.subject()
	if from < 0 {
		return "", ""
	}
	deed, verb := v.verb(from)
	noun := v.counted()
	switch {
	case who == nobody && deed == employs && v.relative(from-1):
		return "qui emploie N", third
	case who == named && (deed == employs || v.has(hiring, from, v.at)) && !v.weAct():
		return "X emploie N", third
	case v.oneOfThem(v.left, verb) && (deed == employs || v.has(hiring, verb, v.at)):
		return "l'un d'eux a embauché N", third
	case who == named && deed == gathers && (someOne.Has(noun) || staffNouns.Has(noun)) && !v.weAct():
		return "X compte N", third
	case who == named && deed == gathers && fairCrowds.Has(noun) && !v.weAct():
		return "le Mondial affiche N marques", third
	case who == reader && !v.has(lexicon.Doing, verb+1, v.at):
		return "vous avez N", general
	case who == ourPeople && v.has(tradeNouns, from, verb) && (deed != does || v.has(hiring, verb, v.at)) && !v.weAct():
		return "les industriels du secteur ont recruté N", sector
	case who == cluster || who == pronoun:
		return v.ofCluster(who, deed, verb)
	case who == ourPeople && (deed == employs || deed == gathers && (staffNouns.Has(noun) || v.Money)):
		return "nos adhérents emploient N", third
	case who == house:
		return v.ofHouse(deed)
	case who == trade && !v.weAct():
		return "la filière compte N", sector
	case who == fair && crowds.Has(noun) && !v.weActIn(from, v.endOf(from)) && !v.has(organising, v.left, v.at):
		return "le salon attire N", third
	case (who == authority || who == body || who == scheme) && (deed == gathers || !ourMembers.Has(noun)) && !v.weAct():
		return "la Région a aidé N", third
	case who == project && (deed == gathers || involving.Has(v.text(verb))) && (partners.Has(noun) || territories.Has(noun)):
		return "le projet réunit N partenaires", third
	case who == firm && !v.has(helping, from, verb) && v.text(verb+1) != "ete" && !v.Named && !v.weActIn(from, v.far):
		return "une PME a N", third
	}
	return "", ""
}

// endOf is where the clause ends whose words begin at a place: a relative one at the next comma.
func (v *view) endOf(from int) int {
	if v.text(from-1) == "qui" {
		return v.right
	}
	return v.far
}

// ofCluster is the reason where the cluster itself or a pronoun is the subject: how many it is made of,
// and whom it employs.
func (v *view) ofCluster(who actor, deed deed, verb int) (name, reason string) {
	noun := v.counted()
	is := v.text(verb-1) == "c" || v.text(verb-1) == "ce"
	unsure := who == pronoun || v.text(verb-1) == "on" || v.text(verb-1) == "y"
	switch {
	case !v.counts():
		return "", ""
	case is && who == cluster && someOne.Has(noun):
		return "la grappe, c'est N", members
	case deed == employs && (staffNouns.Has(noun) || houseStaff.Has(noun) || someOne.Has(noun) || noun == ""):
		if who == cluster {
			return "la grappe emploie N", staff
		}
		return "elle emploie N", third
	case who == cluster && verb == v.last() && memberNouns.Has(noun):
		return "la grappe avait N membres", members
	case deed != gathers, is, v.orders(verb), articles.Has(v.text(verb + 1)), v.countsAction():
		return "", ""
	case unsure && staffNouns.Has(noun):
		return "elle compte N salariés", third
	case unsure && !someOne.Has(noun):
		return "", ""
	}
	return "la grappe compte N", members
}

// ofHouse is the reason where the team or the board is the subject: who they are, how often they met.
func (v *view) ofHouse(deed deed) (name, reason string) {
	noun := v.counted()
	someone := someOne.Has(noun) || noun == "" || staffNouns.Has(noun)
	switch {
	case !v.counts():
		return "", ""
	case meetings.Has(noun), boardNouns.Has(noun):
		return "le bureau s'est réuni N fois", statutory
	case someone && v.has(assemblies, 0, v.at):
		return "l'assemblée a réuni N", statutory
	case someone && (deed == gathers || deed == employs || grown.MatchString(v.before(v.left))):
		return "l'équipe compte N", statutory
	}
	return "", ""
}

// countsAction reports what is no member of anything: an action, a thing made, who takes part.
func (v *view) countsAction() bool {
	noun := v.counted()
	return lexicon.Action.Has(noun) && !someOne.Has(noun) || audience.Has(noun) || noun == "fois" || times.Has(noun)
}

// Verbs of firms, of projects, of what is done for a firm, of who holds an event.
var (
	hiring     = lexicon.Of(`recrut~ embauch~ inaugur~ investi~ rachet~ leve~ supprim~ licenci~`)
	involving  = lexicon.Of(`impliqu~ mobilis~ lie lient`)
	helping    = lexicon.Of(`accompagn~ visit~ form~ diagnosti~ audit~ label~ sensibilis~ orient~ aide~ laureat~ prime~ recompens~ mutualis~`)
	organising = lexicon.Of(`organis~ coorganis~ accueillir repris~ anim~ propre inverse virtuel`)
)
