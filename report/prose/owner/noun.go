package owner

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// What is counted.
var (
	// Those who may belong to a cluster, and those who are said to.
	someOne = lexicon.Of(`adherent adherente membre cotisant adhesion entreprise structure societe maison boite pme tpe eti start-up startup acteur etablissement professionnel artisan industriel exploitation studio agence
		laboratoire labo ecole collectivite organisme fabricant producteur independant groupe personne dirigeant atelier usine fonderie site`)
	livings     = lexicon.Of(`famille foyer emploi personne menage salarie`)
	memberNouns = lexicon.Of(`adherent adherente membre cotisant adhesion`)
	moving      = lexicon.Of(`depart arrivee entrant sortie radiation demission desistement retrait nouveaux sortant`)
	leaving     = lexicon.Of(`radiation demission desistement`)
	memberTalk  = lexicon.Of(`adherent adherente membre adhesion depart arrivee radiation demission sortant`)
	// Those who work somewhere, for the cluster, or sit in its bodies.
	staffNouns  = lexicon.Of(`salarie salariee emploi collaborateur collaboratrice employe employee etp permanent permanente compagnon ouvrier`)
	houseStaff  = lexicon.Of(`charge chargee assistant assistante animateur animatrice coordinateur coordinatrice permanent permanente etp`)
	helpers     = lexicon.Of(`etudiant etudiante stagiaire apprenti apprentie alternant alternante benevole volontaire doctorant`)
	boardNouns  = lexicon.Of(`administrateur administratrice elu elue delegue siege mandat college commission comite representant membre expert jure poste`)
	electing    = lexicon.Of(`administrateur mandat sortant siege`)
	rulers      = lexicon.Of(`president presidente vice-president vice-presidente tresorier secretaire`)
	dignitaries = lexicon.Of(`depute senateur maire ministre prefet journaliste ambassadeur`)
	assemblies  = lexicon.Of(`assemblee`)
	meetings    = lexicon.Of(`fois reunion seance reprise bureau`)
	votes       = lexicon.Of(`pour contre favorable defavorable reserve oui non blanc nul`)
	guests      = lexicon.Of(`invite convive personnalite elu officiel congressiste adherent membre`)
	commissions = lexicon.Of(`commission comite`)
	patrons     = lexicon.Of(`financeur mecene sponsor`)
	invited     = lexicon.Of(`invite personnalite officiel`)
	// Those who come to an event, who are reached, who work beside the cluster.
	crowds = lexicon.Of(`visiteur exposant coexposant festivalier spectateur congressiste delegue nation pays entree marque badge candidat badaud ` +
		`amateur passionne promeneur coureur baigneur stand hall billet concurrent curieux professionnel personne participant invite chercheur ` +
		`conference cavalier expert delegation`)
	fairCrowds = lexicon.Of(`visiteur exposant festivalier congressiste delegue spectateur professionnel marque stand pays nation accredite entree jour personne`)
	visitors   = lexicon.Of(`visiteur festivalier congressiste spectateur delegue entree`)
	exhibitors = lexicon.Of(`visiteur exposant`)
	audience   = lexicon.Of(`abonne abonnee connexion contact vue telechargement participant participante inscrit inscrite visiteur lecteur follower ` +
		`annonce reference utilisateur`)
	partners = lexicon.Of(`organisation pole cluster grappe reseau filiere federation universite laboratoire banque organisme partenaire collectivite ` +
		`association commune institut financeur mecene sponsor industriel enseigne region ville ecole`)
	bodies = lexicon.Of(`organisation pole cluster grappe reseau federation universite laboratoire banque organisme partenaire institut hopital ` +
		`hopitaux concessionnaire`)
	supporters = lexicon.Of(`pole cluster federation universite laboratoire banque organisme partenaire collectivite association commune financeur ` +
		`mecene sponsor industriel entreprise region ville membre adherent`)
	rivals = map[string]bool{"grappes": true, "clusters": true, "poles": true}
	// Places, people and things of a territory, times, sizes, parts, seats, words.
	territories   = lexicon.Of(`canton departement commune region pays vallee`)
	inhabitants   = lexicon.Of(`habitant concitoyen ame administre actif menage quintaux licenciement suppression defaillance fermeture`)
	times         = lexicon.Of(`an annee mois jour journee semaine heure minute trimestre semestre seconde h j mn min`)
	trainingParts = lexicon.Of(`module seance etape jour heure regroupement demi-journee`)
	physical      = lexicon.Of(`ko mo go kio bar degre ~c volt v watt w hz khz mhz ghz db decibel ch km/h mpa newton micron nm cl ml g dpi cm mm bougie printemps ex tirage`)
	paperParts    = lexicon.Of(`fiche question chapitre rubrique item critere page volet etape partie section article onglet ecran panneau tableau entree axe planche recette thematique theme lettre annexe figure illustration schema carte action indicateur
		salle poste machine etabli bureau etage borne`)
	seats        = lexicon.Of(`place siege couvert lit berceau berceaux`)
	generalities = lexicon.Of(`raison moment lecon enseignement constat certitude conviction objectif priorite exigence dimension levier type sorte ` +
		`siecle continent chose temps destinataire copie signe caractere indicateur acompte verite merci echec relance regret excuse inquietude`)
)

// counting tells by what is counted; when is what must hold besides, nil for nothing.
type counting struct {
	name, reason string
	of           *lexicon.Class
	when         func(*view) bool
}

// byNoun is the reason by what is counted; of money and shares by what they are of.
func (v *view) byNoun() (name, reason string) {
	if !v.counts() {
		return v.ofAmount()
	}
	noun := v.counted()
	for _, c := range countings {
		if (c.of == nil || c.of.Has(noun)) && (c.when == nil || c.when(v)) {
			return c.name, c.reason
		}
	}
	return "", ""
}

var countings = []counting{
	{"N bars", size, physical, nil},
	{"N raisons", general, generalities, nil},
	{"un seul d'entre eux investit", third, nil, func(v *view) bool { return themAlone.MatchString(v.Low[v.End:]) }},
	{"une seule pèse l'essentiel", whole, nil, func(v *view) bool { return weighsMost.MatchString(v.Low[v.Begin:]) }},
	{"N grappes", third, nil, func(v *view) bool {
		next := v.text(v.noun + 1)
		if after := v.text(v.noun + 2); after == "competitivite" || after == "entreprises" {
			next = ""
		}
		return rivals[v.counted()] && next != "de" && next != "d" && !v.has(meeting, v.left, v.far)
	}},
	{"un projet de N partenaires", third, nil, func(v *view) bool {
		return (v.counted() == "partenaires" || v.counted() == "pays") && v.has(projects, 0, v.at)
	}},
	{"N habitants", sector, inhabitants, func(v *view) bool { return !v.has(reaching, 0, len(v.words)) }},
	{"deux départements voisins", general, territories, func(v *view) bool { return strangers.Has(v.text(v.noun + 1)) }},
	{"temps passé : N", size, nil, func(v *view) bool { return timeSpent.MatchString(v.Low[:v.Begin]) }},
	{"N à pourvoir", sector, nil, func(v *view) bool { return vacant.MatchString(v.rest()) && !v.has(lexicon.Doing, v.left, v.at) }},
	{"N députés", statutory, dignitaries, func(v *view) bool { return !v.done() }},
	{"N autres associations", third, partners, func(v *view) bool {
		return v.text(v.end) == "autres" && !v.has(lexicon.Doing, v.left, v.at) && !v.has(lexicon.Doing, v.noun+1, v.right)
	}},
	{"N présidents", statutory, rulers, func(v *view) bool { return !v.done() }},
	{"N permanents", staff, houseStaff, func(v *view) bool { return !v.has(trained, v.left, v.far) }},
	{"N chefs de projet", staff, nil, func(v *view) bool { return v.counted() == "chefs" && projects.Has(v.text(v.noun+2)) }},
	{"N salariés l'animent", staff, staffNouns, func(v *view) bool { return runIt.MatchString(v.rest()) }},
	{"N salariés de la maison", staff, staffNouns, func(v *view) bool { return v.idleStaff() && v.has(houseTalk, 0, len(v.words)) }},
	{"N salariés de quelqu'un", third, staffNouns, (*view).idleStaff},
	{"N adhérents", members, memberNouns, countsMembers},
	{"N mécènes", third, patrons, nil},
	{"N invités", statutory, invited, nil},
	{"un apprenti et N alternants", staff, helpers, func(v *view) bool {
		return v.nothingDone() && (v.has(houseTalk, 0, v.at) || v.has(houseTalk, v.noun+1, v.far))
	}},
	{"N pour", statutory, votes, func(v *view) bool { return v.rest() == "" }},
	{"N administrateurs", statutory, electing, func(v *view) bool { return !v.done() }},
	{"N collèges", statutory, boardNouns, func(v *view) bool {
		return v.counted() != "poste" && v.has(boardTalk, 0, len(v.words)) && v.nothingDone()
	}},
	{"un livret de N fiches", size, paperParts, func(v *view) bool {
		return consists.MatchString(v.before(v.left)) && !v.has(collections, 0, v.at) && !acquired.MatchString(v.before(v.left)) &&
			(v.counted() != "entrees" || v.has(wordBooks, 0, v.at))
	}},
	{"N places", capacity, seats, offersSeats},
	{"le périmètre : N", members, nil, func(v *view) bool {
		return v.counted() != "" && !v.countsAction() && perimeter.MatchString(v.Low[:v.Begin]) && v.nothingDone()
	}},
	{"N usines du département", sector, someOne, func(v *view) bool { return ofTrade.MatchString(v.rest()) && !v.weAct() && !v.done() }},
	{"N départs", members, moving, func(v *view) bool {
		return leaving.Has(v.counted()) || v.has(memberTalk, v.left, v.noun) || v.has(memberTalk, v.noun+1, v.far)
	}},
	{"N départs à la retraite", members, moving, func(v *view) bool { return retiring.MatchString(v.rest()) }},
	{"N départs sur l'équipe", staff, moving, func(v *view) bool { return amongTeam.MatchString(v.rest()) }},
	{"un hackathon : N h", size, times, func(v *view) bool {
		return v.text(v.at-1) == ":" && v.rest() == "" && v.has(inOneGo, v.open, v.at)
	}},
	{"un stand passé à N m²", size, areas, func(v *view) bool {
		return roomFor.MatchString(v.rest()) && v.has(rooms, v.open, v.at) && !v.has(lexicon.Doing, v.open, v.at)
	}},
	{"N m² au 3e étage", size, areas, func(v *view) bool { return onFloor.MatchString(v.rest()) }},
	{"un cursus de N mois", size, times, func(v *view) bool {
		return lasting.MatchString(v.before(v.left)) || ofMoney.MatchString(v.rest()) && !hoursRun(v)
	}},
	{"un parcours de N séances", size, trainingParts, func(v *view) bool { return lasting.MatchString(v.before(v.left)) }},
	{"honoraires de N jours", cost, times, func(v *view) bool { return v.has(fees, 0, v.at) }},
	{"N stagiaires d'été", staff, nil, func(v *view) bool {
		return v.at == v.left && interns.MatchString(v.tail()) && !v.has(befallen, v.left, v.far) && !helped.MatchString(v.rest())
	}},
	{"N factures contrôlées", accounts, vouchers, func(v *view) bool {
		parts := strings.HasPrefix(v.counted(), "piece") // of a machine too
		return inspected.MatchString(v.Low) && (!parts || ofAccounts.MatchString(v.rest()))
	}},
	{"N anomalies relevées", accounts, findings, func(v *view) bool { return inspectors.MatchString(v.Low) }},
	{"N pompiers intervenus", third, rescuers, func(v *view) bool { return rushed.MatchString(v.rest()) }},
	{"N délégués assistaient", statutory, sitters, func(v *view) bool { return sitting.MatchString(v.rest()) }},
	{"en N langues", size, nil, func(v *view) bool {
		return v.counted() == "langues" && v.text(v.last()) == "en" && !v.has(translating, v.left, v.at)
	}},
}

// What those who check the accounts look at and find, and the words by which they are known.
var (
	vouchers   = lexicon.Of(`facture piece justificatif bordereau`)
	findings   = lexicon.Of(`anomalie irregularite observation remarque reserve`)
	inspectors = pattern.Of(`\b(?:auditeu[a-z]+|controleu[a-z]+|commissaires? aux comptes|inspect(?:eur|rice|ion)s?|audit interne|controle (?:interne|sur pieces?|de gestion))\b`)
	inspected  = pattern.Of(`\b(?:echantillon|(?:control|verifi|examin)[a-z]+|audit(?:eu[a-z]+)?|manqu[a-z]+|posterieure?s?)\b`)
	// ofAccounts stands behind papers that prove what was spent.
	ofAccounts = pattern.Of(`^ (?:justificativ|comptable|de (?:depense|dossier|caisse)|de la comptabilite|du dossier)`)
)

// rescuers are sent for by nobody who reports, rushed is what they do: « Onze pompiers étaient intervenus ».
var (
	rescuers = lexicon.Of(`pompier gendarme policier policiere secouriste militaire soldat`)
	rushed   = pattern.Of(`^(?: [a-z-]+)? (?:(?:sont|etaient|ont ete|avaient ete|ont|avaient) )?(?:interven|mobilis|depech|deploy|accour|requis|appele)[a-z]*`)
)

// sitters are those who sit in a body of an authority, sitting what they do there.
var (
	sitters = lexicon.Of(`delegue deleguee elu elue conseiller conseillere administrateur administratrice maire adjoint adjointe vice-president vice-presidente`)
	sitting = pattern.Of(`^(?: [a-z'-]+){0,2}?(?: sur [a-z0-9-]+)? (?:y |l'|le |la |les |en |s'y |s'|se |n'y )*(?:(?:ont|sont|avaient|etaient) )?(?:[a-z]+ment )?` +
		`(?:assist|sieg|souhait|demand|vot(?:e|ent|aient)\b|abst[ei]n|oppos|approuv|interrog|regrett|etonn|excus|present|represent|absent)[a-z]*\b`)
)

// Words around what is counted.
var (
	projects    = lexicon.Of(`projet`)
	collections = lexicon.Of(`annuaire base plateforme portail site bibliotheque cartographie`)
	wordBooks   = lexicon.Of(`lexique glossaire dictionnaire index repertoire nomenclature catalogue`)
	fees        = lexicon.Of(`honoraire`)
	signing     = lexicon.Of(`convention signe signee signes signees contrat partenariat partenariats accord`)
	meeting     = lexicon.Of(`rencontr~ echang~ visit~ avec partenari~ sign~`)
	reaching    = lexicon.Of(`sensibilis~ inform~ visit~ touch~ rencontr~ mobilis~ interrog~ renseign~ consult~ conseill~ accueill~ particip~ recu venu~ ` +
		`vot~ reunion reunions emmen~ tournee halte`)
	trained   = lexicon.Of(`form~ recrut~ embauch~ plac~ accompagn~ sensibilis~ rencontr~`)
	befallen  = lexicon.Of(`pourvu~ concern~ benefici~ sauv~ maintenu~ touch~ inscri~ diplom~ evalu~ plac~ transfer~ trouv~ stage session formation reun~ premiers dispo`)
	houseTalk = lexicon.Of(`permanent permanente equipe assistante charge chargee apprenti apprentie alternant mi-temps temps photos`)
	boardTalk = lexicon.Of(`bureau etp administrateur gouvernance`)
	taking    = lexicon.Of(`particip~ engag~ concern~ impliqu~ occup~ utilis~ equip~ mobilis~ benefici~ inscri~ cooperative groupement plateforme ` +
		`service outil charte label centrale expos~ satisf~ interrog~ enquete`)
	translating = lexicon.Of(`traduit traduite traduits traduites traduire decline`)

	// inOneGo is an event that lasts so long once, whose hours are none that the cluster gave; rooms are what
	// has a size in square metres.
	inOneGo = lexicon.Of(`hackathon jam marathon defi challenge concours tournoi rallye salon foire festival forum congres voyage sejour exposition`)
	rooms   = lexicon.Of(`travee niveau etage stand local locaux salle atelier bureau bureaux hall halle espace pavillon showroom entrepot boutique batiment plateau siege`)
	areas   = lexicon.Of(`m2`)

	timeSpent = pattern.Of(`^\W*(?:temps|duree)\b[^:]{0,40}: ?$`)
	vacant    = pattern.Of(`^(?: [a-z'-]+)? (?:a pourvoir|vacante?s?|non (?:pourvu|satisfait|honore)e?s?|sans (?:candidat|preneur)s?)\b`)
	// themAlone is what some of those told of before do in their own firms: « Un seul d'entre eux, X, y consacre 2 M€ ».
	themAlone = pattern.Of(`^ d'(?:entre )?(?:eux|elles)(?:,[^,;.]{0,50},)? (?:y |en |_ |ont )?(?:(?:meme|deja) )?(?:consacre|investi|emploi|embauch|` +
		`recrut|rachet|licenci|supprim)[a-z]*`)
	// weighsMost is one that makes up most of a whole told of before: « une seule opération pèse l'essentiel ».
	weighsMost = pattern.Of(`^une? seule?(?: [a-z'-]+){1,3}(?: \([^()]*\))? (?:a (?:elle|lui) seule? )?(?:(?:pese|explique)(?:nt|ait)? |` +
		`(?:represent|concentr|port|totalis|absorb|capt|cumul|fourni|fait)[a-z]* (?:a (?:elle|lui) seule? |plus de |pres de |environ |presque |les )*` +
		`(?:l'essentiel|la moitie|(?:deux |trois )?(?:tiers|quarts|cinquiemes)|le (?:tiers|quart|gros)|la (?:plupart|majorite|quasi)|[0-9,]+ ?%))`)
	// runIt is said of those who work for the cluster: « deux salariées et une alternante font vivre la structure ».
	runIt = pattern.Of(`^ l'(?:anime|gere)|^(?: et (?:[a-z0-9]+ )?[a-z-]+)? (?:(?:font|faisaient) (?:tourner|vivre)|animent|assurent|composent|constituent|` +
		`forment|portent) (?:l'(?:association|equipe|animation|ensemble|accueil)|(?:la|notre|le|cette) (?:structure|equipe|maison|animation|boutique|grappe|` +
		`cluster|pole|reseau))\b`)
	interns  = pattern.Of(`^ (?:stagiaires d'ete|volontaires|services? civiques?|alternante?s|vacataires)\b`)
	consists = pattern.Of(`\b(?:comp(?:t|ren|or)[a-z]*|cont(?:ient|enait)|(?:riche|equipee?s?|dotee?s?|dispose|[a-z]+ion|recueil|livret|guide|` +
		`questionnaire|compose[es]*) de|[a-z]+e[es]* en|autour de|abrite) $`)
	// retiring is why somebody leaves a firm, amongTeam whom those leave who work for the cluster.
	retiring  = pattern.Of(`^ (?:volontaires? )?(?:en |a la )retraite\b`)
	amongTeam = pattern.Of(`^ (?:sur|dans|au sein de|de) (?:notre |une |l'|la petite )equipe\b`)
	// roomFor is nothing, or how big a room was, behind its size; onFloor where it is.
	roomFor = pattern.Of(`^(?: (?:seulement|cette annee|cette fois|desormais|mais|au lieu|contre|environ|en tout|en 20[0-9]{2})\b[^;]*)?$`)
	onFloor = pattern.Of(`^ (?:au (?:[0-9]+e|[a-z]+) etage|au rez-de-chaussee|en sous-sol)\b`)
	// acquired is a deed before the equipment that it is done with: « mise à disposition de 9 machines ».
	acquired = pattern.Of(`\b(?:acquisition|installation|location|creation|disposition|livraison|mutualisation|renovation|reparation|fabrication) de $`)
	// helped is what was done for those counted: « 41 alternants placés ».
	helped    = pattern.Of(`^ (?:place|forme|recrute|embauche|accompagne|suivi|aide|mis en relation)e?s?\b`)
	perimeter = pattern.Of(`^\W*(?:le |la |notre |nos |l')?(?:perimetre|reseau|communaute|effectifs?|tissu|collectif|rangs|composition|grappe)\b[^:]{0,40}: `)
	ofTrade   = pattern.Of(`^(?: [a-z'-]+){0,3} (?:dans|du|de|en|sur) (?:la |le |l'|cette |notre |tout le )?(?:profession|branche|vallee|filiere|` +
		`departement|pays|bassin|secteur|monde|territoire|france|europe|hexagone)\b`)
	lasting = pattern.Of(`\b(?:(?:parcours|film|stage|programme|cursus|video|session|voyage|sejour|mission|formation|retard|marathon|` +
		`hackathon) (?:[a-z]+ )?d(?:e |')|pendant |durant |a raison de |dure |durera |s'etale sur |` +
		`(?:insertion|emploi|maintien|retour|taux)(?: [a-z'-]+){0,4} a )$`)
	ofMoney = pattern.Of(`^ (?:de|d') ?(?:charges|tresorerie|fonctionnement|depenses|salaires|retard|fermeture|absence|avance|conge|vacance|` +
		`ralentissement|arret|panne|interruption)`)
	levels = pattern.Of(`\b(?:au 31 decembre|au 31/12|fin 20[0-9]{2}|a ce jour|l'arrivee de|au total|effectif|on est|nous sommes|_ [0-9])`)
)

// hoursRun reports the hours that a thing ran: « 1 870 heures de fonctionnement » of a platform.
func hoursRun(v *view) bool {
	return strings.HasPrefix(v.counted(), "heure") && strings.HasPrefix(v.rest(), " de fonctionnement")
}

// idleStaff reports staff of whom no verb tells what was done with them.
func (v *view) idleStaff() bool {
	return !v.done() && !v.has(auxiliaries, v.end, v.far) && !v.has(befallen, v.left, v.far) && !taught(v)
}

// taught reports those who were taught something, behind its label or bracket: « Formation : 40 salariés ».
func taught(v *view) bool {
	if v.bracketed() {
		return v.has(teaching, max(0, v.left-7), v.left)
	}
	return v.text(v.at-1) == ":" && v.has(teaching, v.open, v.at)
}

var teaching = lexicon.Of(`formation sensibilisation prevention reconversion certification habilitation caces perfectionnement tutorat apprentissage`)

// countsMembers reports a count of members that says how many there are, and not what they did.
func countsMembers(v *view) bool {
	return !v.done() && !v.has(taking, v.left, v.far) && !v.has(auxiliaries, v.end, v.right) && (v.at == v.left && v.rest() == "" || levels.MatchString(v.Low))
}

// offersSeats reports seats that may be had at most, and that were not said to be taken.
func offersSeats(v *view) bool {
	last := v.text(v.last())
	switch rest := v.rest(); {
	case v.text(v.at-1) == "les":
		return true
	case rest != "" && rest != " assises" && rest != " disponibles" && !capped.MatchString(v.tail()):
		return false
	}
	return last == "(" || last == "," || last == "pour" || last == "de" || last == "d" || last == "a" && v.text(v.last()-1) == "jusqu"
}
