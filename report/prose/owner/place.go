package owner

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// place tells by the words right before the figure: with whom, among whom, at most how many.
type place struct {
	name, reason string
	before       *pattern.Expr
	// of is what must be counted, nil for anything; when what must hold besides, nil for nothing.
	of   *lexicon.Class
	when func(*view) bool
}

// byPlace is the reason by the words right before the figure, or before its bracket.
func (v *view) byPlace() (name, reason string) {
	before, noun := v.before(v.left), v.counted()
	switch {
	case v.bracketed():
		if name, reason := v.ofBracket(); reason != "" {
			return name, reason
		}
	case ofWhole.MatchString(before):
		return "un des N", whole
	}
	if !v.counts() {
		return "", ""
	}
	for _, p := range places {
		if p.before.MatchString(before) && (p.of == nil || p.of.Has(noun)) && (p.when == nil || p.when(v)) {
			return p.name, p.reason
		}
	}
	return "", ""
}

var (
	ofWhole = pattern.Of(`\b(?:une?|chacune?|aucune?|(?:prem|dern)iere?|moitie|tiers|quarts?|majorite|plupart) (?:des|de (?:ces|nos|ses)) $|\b(?:sur|parmi) ces $`)
	being   = pattern.Of(`\b(?:nous (?:sommes|etions|serons|voila|voici)|on (?:est|etait|sera)|` +
		`vous (?:etes|etiez))(?: (?:[a-z]+ment|plus de|pres de|bien|donc|deja|desormais|aujourd'hui|maintenant))* $`)
	grown = pattern.Of(`\b(?:pass|mont|arriv|port)e?[es]* .*\ba $`)
)

var places = []place{
	{"aux côtés de N partenaires", third, pattern.Of(`\b(?:aux cotes|en lien|partenariat|participation|concours|appui|soutien) (?:d(?:e |es |')|` +
		`avec )(?:les |nos |plus de )?$`), partners, noAgreement},
	{"avec N organismes", third, pattern.Of(`\bavec (?:les |nos )?$`), bodies, noAgreement},
	{"avec les N producteurs du groupement", third, pattern.Of(`\bavec (?:les|nos|ses) $`), nil, knownOnes},
	{"on y croise N", members, pattern.Of(passage.Meeting + ` [^;.]*$`), nil, nil},
	{"un consortium de N", third, pattern.Of(`\b(?:consortium|tour de table|attelage|duo|trio)(?: [a-z]+)? (?:de |d'|compose de |reunissant )$`), nil, nil},
	{"en face de N", third, pattern.Of(`\b(?:en face de|face a|au milieu de) (?:plus de |les |quelque )?$`), nil, nil},
	{"mené avec N", third, pattern.Of(`\b(?:(?:engage|mene|partage|conduit|developpe|monte|redige|concu|coconstruit|elabore|ecrit)e?s?|` +
		`travaill[a-z]+) avec (?:les )?$`), workedWith, nil},
	{"passée à N membres", members, grown, someOne, func(v *view) bool { return ourMembers.Has(v.counted()) || ourMembers.Has(v.text(v.noun+1)) }},
	{"nous sommes N salariés", staff, being, staffNouns, nil},
	{"nous sommes N", members, being, nil, func(v *view) bool { return v.counted() != "fois" }},
	{"le cap des N", members, pattern.Of(`\b(?:cap|barre|seuil) (?:symbolique )?des $`), nil, func(v *view) bool { return v.counted() == "" || someOne.Has(v.counted()) }},
	{"forte de N", members, pattern.Of(`\bforte?s? (?:desormais |aujourd'hui )?(?:de |d')(?:ses |nos |plus de |quelque )?$`), nil, ofMany},
	{"le nombre d'adhérents atteint N", members, pattern.Of(`\bnombre (?:total )?d(?:e |'|es )(?:nos |ses )?(?:adherents|membres|cotisants|adhesions|` +
		`societaires|associe[^ ]*)\b[^;]*$`), nil, nil},
	{"nos N adhérents", members, pattern.Of(`\b(?:nos|ses|leurs|vos) $`), memberNouns, nil},
	{"avec N, la grappe", members, pattern.Of(`^\W*(?:avec|(?:port|anim|cre|fond)e?es?(?: en [0-9]+)? par|[a-z]+ssant|[a-z]+ant|riche de) (?:ses |nos |` +
		`plus de |quelque )?$`), nil, thenCluster},
	{"l'adhésion de N", members, pattern.Of(`\badhesions? de (?:la |l')?$`), nil, nil},
	{"chez l'un d'eux, N", third, pattern.Of(`^\W*chez l'une? d(?:e |')[^,;]*, $`), nil, nil},
	{"chez X, N", third, pattern.Of(`^\W*chez (?:[a-z&-]+ ?){1,3}, $`), nil, func(v *view) bool { return !v.weAct() }},
	{"un réseau de N", members, pattern.Of(`\b(?:reseau|communaute|collectif|association|grappe|cluster|pole) (?:de |d')(?:plus de |pres de |quelque )?$`), someOne, func(v *view) bool { return !v.done() }},
	{"faire vivre N familles", third, pattern.Of(`\bf(?:ais|ait|ont|aisons|aisaient|aisait|aire|aisant) vivre (?:(?:dans|sur) (?:la |le |l'|les |notre )?[a-z-]+,? )?(?:pres de |plus de |environ |quelque )?$`), livings, nil},
	{"s'installe avec N apprentis", third, pattern.Of(`\b(?:s'install|se lanc)[a-z]* (?:[a-z']+ ){0,4}avec (?:seulement |deja |ses )?$`), nil, func(v *view) bool { return staffNouns.Has(v.counted()) || helpers.Has(v.counted()) }},
	{"supprimé N postes", third, pattern.Of(`\b(?:supprim|licenci|perdu|menac|laissant|privant)[a-z]* (?:pres de |plus de |environ )?$`), staffNouns, nil},
	{"nos N commissions", statutory, pattern.Of(`\b(?:les|nos|ses|leurs|ces) $`), commissions, nil},
	{"impliquant N partenaires", third, pattern.Of(`\b(?:impliquant|reunissant|associant|regroupant) (?:pres de |plus de |quelque )?$`), partners, nil},
	{"des groupes de N", capacity, pattern.Of(`\bgroupes? d(?:e |')$|\bjauge\b[^,;]{0,15}$`), nil, nil},
	{"riche de N", size, pattern.Of(`\briches? d(?:e |')(?:plus de |pres de |quelque )?$`), nil, nil},
	{"sa maison, N salariés,", third, pattern.Of(`, $`), staffNouns, func(v *view) bool { return v.text(v.right) == "," && v.noun+1 == v.right }},
	{"les N hôpitaux partenaires", third, pattern.Of(`\b(?:les|nos) $`), nil, func(v *view) bool { return strings.Contains(v.rest(), " partenaires") }},
	{"devant N exposants", third, pattern.Of(`\b(?:devant|parmi) (?:les |pres de |plus de |quelque )*$`), nil, func(v *view) bool { return v.counted() == "exposants" }},
	{"une foire de N", third, pattern.Of(`\b(?:(?:foire|salon|congres|mondial|biennale)s?(?: [a-z]+)? |` +
		`(?:^|,)\W*(?:une? |le |la |l')?(?:foire|salon|manifestation|rendez-vous|forum|evenement|marche|rassemblement) )d(?:e |')(?:plus de |pres de |` +
		`quelque |pas moins de )*$`), crowdsOrFirms, notOurs},
	{"créée par N", general, pattern.Of(`\b(?:cre|fond|lanc|port|imagin)ee?s? (?:[^;:,]{0,25} )?(?:par|a l'initiative d[e']|a l'appel d[e']|` +
		`sur les fonts [^;]*) ?(?:une poignee d[^;]* et )?(?:les |plus de )?$|^\W*(?:nee?|issue?)\b[^;]*(?:de|d'|entre) ?$|^\W*a l'origine,? $|` +
		`\bdoi(?:t|vent) (?:le jour|la naissance|son existence|sa creation) a $`), nil, aboutCluster},
	{"déposer, avec N, un projet", third, pattern.Of(`, avec (?:les |nos )?$`), partnersWith, func(v *view) bool { return v.text(v.right) == "," }},
	{"mené avec N et N", third, pattern.Of(`\bavec [a-z0-9]+ [a-z-]+ et (?:les )?$`), partners, nil},
	{"entouré de N", third, pattern.Of(`\b(?:entoure|epaule|accompagne|soutenu|appuye)e?s? (?:de|par) (?:ses |nos |plus de )?$`), partners, nil},
	{"le travail de N", general, pattern.Of(`\b(?:fait|abat|fournit|fourni|abattu) (?:a [a-z]+ )*le travail (?:de|d') ?$`), nil, nil},
	{"imprimé N flyers", size, pattern.Of(`\b(?:imprim|tir|commande)(?:e|es|ee|ees|er|ons|a)? (?:a )?(?:pres de |plus de |environ |quelque )*$`), prints, nil},
	{"le bâtiment offre N", size, pattern.Of(`\b(?:batiment|immeuble|local|hall|halle|espace|plateau|site|fablab|tiers-lieu|atelier|` +
		`hotel d'entreprises) (?:[a-z-]+ ){0,3}(?:offre|abrite|compte|comprend|comporte|dispose de|propose)\b[^;:]*$`), fittings, nil},
	{"où se pressent N", third, pattern.Of(`\bou (?:se (?:pressent|bousculent|croisent|retrouvent|pressaient)|defilent|affluent|convergent) (?:pres de |` +
		`plus de |quelque )*$`), nil, nil},
	{"une foule de N", third, pattern.Of(`\b(?:foule|maree|cortege|cohue) d(?:e |')(?:pres de |plus de |quelque )*$`), nil, nil},
	{"le kit contient N", size, pattern.Of(`(?:^\W*|[,;:] )(?:le|la|l'|ce|cette|notre|un|une|chaque) ?(?:guide|kit|livret|brochure|jeu|coffret|malle|` +
		`mallette|film|machine|robot|appli|application|outil|logiciel|questionnaire|module|dossier|rapport|rampe|` +
		`boite)s?(?: [a-z'-]+){0,4} (?:contient|comprend|comporte|contenait|comprenait|comportait|renferme|inclut|souleve|supporte|pese|tourne sous|` +
		`se joue a|fonctionne sous|compte) (?:pres de |plus de |quelque )*$`), nil, func(v *view) bool {
		return !someOne.Has(v.counted()) && !audience.Has(v.counted()) && !v.Money && !v.Percent
	}},
	{"la fermeture de N", third, pattern.Of(`\b(?:fermeture|perte|disparition|suppression|licenciement|liquidation|faillite|defection|depart)s? d(?:e |` +
		`')(?:ses |nos |plus de |pres de )?$`), someOneOrStaff, nil},
	{"à la demande de N", general, pattern.Of(`\b(?:(?:a|sur) la demande|a la requete|sur (?:proposition|suggestion|l'insistance)) d(?:e |')(?:plus de |pres de )?$`),
		nil, func(v *view) bool { return !v.has(answering, v.left, v.at) }},
	{"l'entreprise, N personnes et", third, firmApart, crewNouns, nil},
	{"ont été reçus par la chambre N", third, actedBy, nil, func(v *view) bool {
		by := classWord(actedBy.FindStringSubmatch(v.before(v.left))[1])
		return (by == body || by == authority) && !v.weAct()
	}},
	{"closes à N", capacity, closedAt, nil, nil},
	{"l'atelier réunira N au plus", capacity, willHold, nil, atMost},
	{"gratuite jusqu'à N", capacity, pattern.Of(`\b(?:gratuit|offert|payant)e?s?,?(?: [a-z'-]+)*? $`), nil, func(v *view) bool { return freeUpTo.MatchString(v.Low[:v.End]) }},
	{"un four consomme N", size, pattern.Of(`^\W*(?:une?|chaque|toute?) [a-z][^;:,]*\b(?:` + properties + `)(?: a (?:lui|elle) seule?)? $`), nil, nil},
	{"elle occupe N travées", size, pattern.Of(`\boccupe (?:pres de |environ )?$`), rooms, func(v *view) bool { who, _ := v.subject(); return who != firm }},
	{"à partir de N", capacity, pattern.Of(`\ba partir de $`), nil, nil},
	{"perdu N adhérents", members, pattern.Of(`\b(?:perd|regagn|retrouv)[a-z]* (?:[a-z]+ )?$`), memberNouns, nil},
	{"je vous joins N", general, pattern.Of(`\b(?:je|nous|on) vous (?:[a-z]+s|[a-z]+ons|[_a] [a-z]+|ai [a-z]+)(?: donc| aussi| egalement| ci-joint)* $`), papersSent, nil},
	{"distant de N", size, pattern.Of(`\b(?:puissance|hauteur|poids|surface|longueur|largeur|debit)[^,;]{0,20} de $|\bdistante?s? de $|\b(?:son|sa|leur) (?:volume|superficie|capacite|emprise|surface) (?:est|sera|serait|fait|fera) (?:de |d')?$`), nil, nil},
	{"à l'initiative du Département, N", third, initiative, nil, ledByOthers},
	{"par N étudiants", staff, pattern.Of(`\b(?:realis|men|conduit|redig|anim|tenu|assur|cre|concu|produit|bien)[a-z]* (?:[a-z]+ ){0,2}par $`), helpers, nil},
	{"vos N salariés", third, pattern.Of(`\b(?:vos|leurs) $`), staffNouns, nil},
	{"un conseil de N", statutory, pattern.Of(`\b(?:jury|comite|commission|conseil|bureau|equipe|panel|college)(?: [a-z']+){0,3},? (?:de|d'|compte|` +
		`comptant|compose de|a) $`), nil, func(v *view) bool {
		return v.counted() == "" || someOne.Has(v.counted()) || boardNouns.Has(v.counted()) || !meetings.Has(v.counted()) && (juries.Has(v.text(v.left)) || juries.Has(v.text(v.left+1)))
	}},
	{"il ne reste que N", sector, fewLeft, nil, nil},
	{"il existe déjà N", sector, pattern.Of(`\bil (?:en )?exist(?:e|ait) [^,;:.]{0,40}$`), nil, func(v *view) bool { return !v.has(comeAbout, v.left, v.at) && !v.weActIn(v.left, v.right) }},
	{"tous, sauf N", general, pattern.Of(`\b(?:a part|hormis|excepte|sauf|a l'exception de) $`), nil, nil},
	{"née de la volonté de N", general, pattern.Of(`\b(?:nee?|creee?|fondee?)\b[^;]* (?:volonte|initiative|reunion|rencontre) de $`), nil, nil},
	{"dans les N cantons", general, pattern.Of(`\bdans les $|\b(?:installe|implante|etabli|reparti|present|situe)e?s? dans $`), territories, nil},
	{"peut accueillir N", capacity, pattern.Of(`\b(?:peut|peuvent|pouvait|capable de|pour accueillir|permettant d'accueillir)\b[^,_]{0,40}$|\bpeut-etre $`), nil, notEstimated},
	{"un sondage auprès de N", size, pattern.Of(`\b(?:sondage|enquete d'opinion)\b.*\baupres de $`), nil, nil},
	{"un sur N", sector, pattern.Of(`\b(?:une?|deux|trois|[0-9]) (?:[a-z]+ ){1,3}sur $`), nil, func(v *view) bool { return !strings.HasSuffix(v.counted(), "s") }},
	{"en présence de N", statutory, pattern.Of(`\b(?:en presence d(?:e |')|devant )(?:plus de |pres de |quelque |une )*$`), guests, nil},
	{"merci à N", third, pattern.Of(`\b(?:(?:soutien|appui|concours|confiance) d(?:e|es)|merci|remerci[a-z]+|rendue? possible par)\b[^,]{0,30}$`), supporters, nil},
	{"la liste des N", members, pattern.Of(`\b(?:liste|annuaire|logos?|noms|portraits?|coordonnees) (?:complete |a jour )?(?:des|de nos|de ses|de vos) $`), nil, nil},
}

// closedAt stands before how many may enrol, willHold before how many an event is to hold, properties are what
// a thing is, takes or gives off: « Une cuisson consomme 2 700 kWh ».
var (
	closedAt = pattern.Of(`\b(?:inscription|candidature|reservation|liste)s?\b[^.;:]{0,40} (?:clos|close|closes|(?:clotur|ferm|arret|bloqu)[a-z]+) (?:a|des) $|` +
		`\b(?:clor|clotur|ferm|arret|bloqu)[a-z]* (?:les |nos )(?:inscriptions|candidatures|reservations) (?:a|des) $`)
	willHold = pattern.Of(`\b(?:reunira|accueillera|comptera|rassemblera|recevra|admettra|reuniront|accueilleront|compteront|recevront) (?:[a-z ]* )?$`)
	freeUpTo = pattern.Of(`\b(?:gratuit|offert|payant)e?s?,? (?:jusqu'a|dans la limite d(?:e |')|au-dela d(?:e |')|a partir d(?:e |')) ?(?:les )?[a-z0-9 -]{1,20}$`)
)

// actedBy is a passive before its subject, and by whom it was done: « Ont été reçus par la chambre, en mai, 58 artisans ».
var actedBy = pattern.Of(`^\W*(?:y )?(?:ont|_|sont|furent|seront) (?:ete )?[a-z]+s par (?:la|le|l'|les|une?) ?([a-z]+)[^;:]*$`)

// classWord is the actor that a noun alone is.
func classWord(w string) actor {
	s := sentence{words: []word{{text: w}}}
	return s.classAt(0, "la")
}

const properties = `consomme|consomment|pese|pesent|mesure|mesurent|dure|durent|contient|contiennent|rejette|rejettent|emet|emettent|exige|exigent|necessite|` +
	`necessitent|coute|coutent|absorbe|absorbent|degage|degagent`

// atMost reports how many may come at most to what is no act of the cluster: « La visite réunira 30 personnes au plus ».
func atMost(v *view) bool {
	who, _ := v.subject()
	return who != cluster && (atMostBehind.MatchString(v.rest()) || atMostBehind.MatchString(" "+v.Between(v.Begin, v.End)))
}

var atMostBehind = pattern.Of(`^(?: [a-z-]+)? (?:tout au plus|au plus|au maximum|maximum|maxi|max)(?:[^a-z]|$)`)

// fewLeft stands before how many of a kind there still are: « la vallée n’a plus que 7 scieries ».
var fewLeft = pattern.Of(passage.FewLeft + `|\bn'(?:en |y )?[_a] ?(?:aujourd'hui |desormais )?(?:plus )?que (?:les )?$`)

// comeAbout are words of what exists since the year.
var comeAbout = lexicon.Of(`desormais maintenant enfin dorenavant`)

var initiative = pattern.Of(`\b(?:a l'initiative|sous l'egide|a l'invitation) (?:du |de la |de l'|de |des )([a-z]+)`)

// answering are verbs of those who meet a demand; firmApart is a firm behind which its size stands between commas:
// « L'entreprise, 32 personnes et 5 M€ de chiffre d'affaires, vient d'investir », and crewNouns who is counted there.
var (
	answering = lexicon.Of(`repond~ satisfai~ accede~ traite traitee suite`)
	firmApart = pattern.Of(`(?:^|[;.] ?)\W*(?:l'|la |le |une |cette |notre |son )?(?:entreprise|societe|pme|eti|tpe|start-up|startup|fabricant|equipementier|usine|` +
		`fonderie|maison)(?: [a-z-]+){0,3}, (?:c'est )?$`)
	crewNouns = lexicon.Of(`personne salarie salariee collaborateur collaboratrice employe ouvrier compagnon emploi etp`)
)

// Those who fill a fair of others, who founded the cluster, with whom one agreement is signed; what is
// printed, and what a building has.
var (
	partnersWith = lexicon.Of(`lycee ecole banque laboratoire universite federation pole centre mutuelle collectivite commune institut organisme ` +
		`hopital assureur association bailleur syndicat operateur agence iut college greta cfa`)
	workedWith = lexicon.Of(`organisation pole cluster grappe reseau filiere federation universite laboratoire banque organisme partenaire ` +
		`collectivite association commune institut financeur mecene sponsor industriel enseigne region ville ecole cabinet agence consultant prestataire`)
	juries = lexicon.Of(`jury`)
	prints = lexicon.Of(`flyer depliant plaquette brochure affiche tract carte catalogue guide livret exemplaire marque-page kakemono programme ` +
		`prospectus sous-bock`)
	someOneOrStaff = lexicon.Of(`entreprise usine atelier maison magasin commerce site studio structure societe pme salarie salariee emploi poste personne collaborateur`)
	papersSent     = lexicon.Of(`facture piece document photo page justificatif annexe exemplaire tableau copie dossier feuille fichier date question`)
	fittings       = lexicon.Of(`bureau salle poste place etage machine imprimante box atelier quai vestiaire decoupe table cellule`)
	crowdsOrFirms  = lexicon.Of(`visiteur exposant festivalier congressiste delegue industriel stand marque nation pays etudiant professionnel entree ` +
		`personne chercheur candidat`)
)

// notOurs reports an event that the cluster did not hold.
func notOurs(v *view) bool {
	return !v.has(organising, v.left, v.at) && !v.has(possessives, v.near, v.at)
}

// aboutCluster reports a sentence about the cluster as such.
func aboutCluster(v *view) bool {
	return (v.has(clusterNouns, 0, len(v.words)) || v.Named || v.at < 4) && !v.countsAction() && v.counted() != ""
}

// ledByOthers reports what was done « à l'initiative du Département ».
func ledByOthers(v *view) bool {
	by := initiative.FindStringSubmatch(v.before(v.left))[1]
	return (authorityNouns.Has(by) || bodyNouns.Has(by)) && !v.weAct()
}

// noAgreement reports a clause of no agreement: one signed with so many is an action.
func noAgreement(v *view) bool {
	return !v.has(signing, v.left, v.at)
}

// notEstimated reports all but what somebody can say of how many there were: « on peut estimer à un millier ».
func notEstimated(v *view) bool { return !estimates.MatchString(v.before(v.left)) }

var estimates = pattern.Of(`\b(?:peut|peuvent|pouvons) (?:donc |ainsi |raisonnablement )?(?:estimer|evaluer|chiffrer|compter|dire|parler)\b[^,_]{0,40}$`)

// knownOnes reports who are known before, by whose they are: « avec les douze producteurs du groupement ».
func knownOnes(v *view) bool {
	noun := v.counted()
	return (someOne.Has(noun) || trades.MatchString(noun)) && ofOwner.MatchString(v.rest())
}

var (
	trades  = pattern.Of(`(?:eurs|euses|iers|ieres|istes|iens|isans|ants)$`)
	ofOwner = pattern.Of(`^ ?(?:du|de la|de l'|de notre|de nos|des) ?[a-z]`)
)

// ofMany reports those who make the cluster up: « forte de 29 brasseries ».
func ofMany(v *view) bool {
	who, _ := v.subject()
	return someOne.Has(v.counted()) || who == cluster && !v.countsAction()
}

// thenCluster reports the cluster behind the comma behind the figure: « Avec 84 membres, la grappe ».
func thenCluster(v *view) bool {
	return v.text(v.right) == "," && v.classAt(v.right+2, v.text(v.right+1)) == cluster && !v.countsAction()
}
