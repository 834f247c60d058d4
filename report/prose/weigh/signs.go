package weigh

import (
	"regexp"
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// signs are what is looked for around a number, by what it is about.
var signs = []sign{
	// What is counted.
	{"an action", 1, func(v *view) bool { return isAction(v.noun) }},
	{"who takes part", 1, func(v *view) bool { return takingPart.Has(v.noun) }},
	{"staff", -2, func(v *view) bool { return staff.Has(v.noun) }},
	{"a body", -1, func(v *view) bool { return bodies.Has(v.noun) }},
	{"time", -3, func(v *view) bool { return times.Has(v.noun) }},
	{"size", -3, func(v *view) bool { return sizes.Has(v.noun) }},
	{"crowds", 1, func(v *view) bool { return crowds.Has(v.noun) }},
	{"members", -2, func(v *view) bool { return memberNouns.Has(v.noun) }},
	{"tonnes", 1, func(v *view) bool { return amounts.Has(v.noun) }},
	{"money", -3, func(v *view) bool { return v.Money }},
	{"percent", -3, func(v *view) bool { return v.Percent }},
	{"no noun", -2, func(v *view) bool {
		return !v.Money && !v.Percent && v.noun == "" && !v.labelled
	}},
	{"behind the label of a code", -3, func(v *view) bool { return v.labelled && codeLabel.MatchString(v.before) }},
	{"another noun in the singular", -2, func(v *view) bool {
		return v.unknown() && !(strings.HasSuffix(v.noun, "s") || strings.HasSuffix(v.noun, "x"))
	}},
	// What stands right before.
	{"opens the sentence", 1, func(v *view) bool { return v.opens }},
	{"opens a clause", 1, func(v *view) bool { return v.begins && !v.opens && !v.labelled && !v.bracketed() }},
	{"opens a bracket", -3, func(v *view) bool { return v.begins && v.bracketed() }},
	{"within brackets", -2, func(v *view) bool { return !v.begins && v.bracketed() }},
	{"behind a definite", -3, func(v *view) bool { return definites[v.last] }},
	{"behind a possessive", -2, func(v *view) bool { return possessives[v.last] }},
	{"behind des", -2, func(v *view) bool { return v.last == "des" || v.last == "aux" || v.last == "du" }},
	{"behind de", -1, func(v *view) bool { return v.last == "de" || v.last == "d" }},
	{"behind en", -3, func(v *view) bool { return v.last == "en" }},
	{"behind sur", -2, func(v *view) bool { return v.last == "sur" }},
	{"in number", 3, func(v *view) bool { return v.second == "nombre" && v.last == "de" }},
	{"behind what was done on", 2, func(v *view) bool {
		return v.last == "sur" && lexicon.Doing.Has(v.second) && passage.IsParticiple(v.second)
	}},
	{"behind a", 1, func(v *view) bool { return v.last == "a" }},
	{"behind et", 1, func(v *view) bool { return v.last == "et" || v.last == "ou" }},
	{"behind a comparison", -3, func(v *view) bool { return comparing[v.last] && !v.theyDid() }},
	{"exactly so many, behind a threshold", 3, func(v *view) bool { return v.Behind == "repeated" && exactly.MatchString(v.behind) }},
	{"they were so many to do", 3, (*view).theyDid},
	{"it was so many who did", 3, func(v *view) bool { return itWas.MatchString(v.before) && areWhoDid.MatchString(v.behind) }},
	{"some of what the sentence is about", 3, func(v *view) bool {
		return topicBefore.MatchString(v.before) && (takenUp.MatchString(v.before) || v.begins && isDone.MatchString(v.rest))
	}},
	{"behind more or less", -2, func(v *view) bool { return v.last == "plus" || v.last == "moins" || v.last == "+" }},
	{"behind a doing", 1, func(v *view) bool { return isDoing(v.last) || isDoing(v.second) && adverbs[v.last] }},
	{"behind a verb of being", -1, func(v *view) bool { return being.MatchString(v.clause) }},
	{"behind a level of old", -2, func(v *view) bool { return old.MatchString(v.clause) }},
	// What stands behind.
	{"with a participle of doing", 2, func(v *view) bool { return lexicon.Doing.Has(v.next) && passage.IsParticiple(v.next) }},
	{"with a participle further on", 1, func(v *view) bool { return doneBehind.MatchString(v.rest) }},
	{"with a passive", 2, func(v *view) bool { return passiveBehind.MatchString(v.rest) }},
	{"with a future", -1, func(v *view) bool { return passage.FutureVerb.MatchString(v.rest) }},
	{"with a present", -1, func(v *view) bool { return presentBehind.MatchString(v.rest) }},
	{"with a level of old behind", -1, func(v *view) bool { return oldBehind.MatchString(v.rest) }},
	{"with a negation", -2, func(v *view) bool { return negatedBehind.MatchString(v.rest) }},
	{"with de behind", 1, func(v *view) bool { return v.next == "de" || v.next == "d" || v.next == "des" }},
	{"with par behind", -2, func(v *view) bool { return v.next == "par" }},
	{"with who is meant", -1, func(v *view) bool { return v.next == "qui" || v.next == "dont" || v.next == "ayant" }},
	// The sentence.
	{"others act before", -2, func(v *view) bool { return !ours.MatchString(v.before) && others.MatchString(v.before) }},
	{"in the past", 1, func(v *view) bool { return passage.IsPast(v.before) }},
	{"in the future", 1, func(v *view) bool { return passage.IsFuture(v.before) }},
	{"an infinitive", 1, func(v *view) bool { return passage.Orders(v.Low) }},
	{"no verb", -1, func(v *view) bool { return passage.IsNominal(v.Low) }},
	{"in quotes", -2, func(v *view) bool { return strings.Count(v.before, `"`)%2 == 1 }},
	{"a mean", -2, func(v *view) bool { return mean.MatchString(eachTime.ReplaceAllString(v.plain(), " ")) }},
	{"a condition", -2, func(v *view) bool { return condition.MatchString(v.before) }},
	{"money around", -1, func(v *view) bool { return !v.Money && moneyWords.MatchString(v.Low) }},
	{"money words", -1, func(v *view) bool { return v.Money && moneyWords.MatchString(v.Low) }},
	{"money won", 3, func(v *view) bool { return v.Money && won.MatchString(v.Low) }},
	{"the sector", -2, func(v *view) bool { return trade.MatchString(v.plain()) }},
	{"a meeting of members", -3, func(v *view) bool { return meeting.MatchString(v.Low) }},
	{"somebody speaks", -1, func(v *view) bool { return speech.MatchString(v.before) }},
	{"we are", -1, func(v *view) bool { return v.behindBeing() && ours.MatchString(v.before) }},
	{"seats", -1, func(v *view) bool { return v.noun == "places" || v.noun == "place" || v.noun == "sieges" }},
	{"a fair", -3, func(v *view) bool { return fair.MatchString(v.before) && crowds.Has(v.noun) }},
	{"a rate", 3, func(v *view) bool { return v.Percent && rate.MatchString(v.Low) }},
	{"an item", 1, func(v *view) bool { return v.Item }},
	{"under a subject", 1, func(v *view) bool { return v.Theme != "" }},
	{"a part", 2, func(v *view) bool { return part.MatchString(v.before) }},
	// Several at once.
	{"people or firms open a bracket", 2, func(v *view) bool { return v.begins && v.bracketed() && (takingPart.Has(v.noun) || firms.Has(v.noun)) }},
	{"people or firms behind a definite", -1, func(v *view) bool { return definites[v.last] && (takingPart.Has(v.noun) || firms.Has(v.noun)) }},
	{"members did something", 1, func(v *view) bool {
		return memberNouns.Has(v.noun) && (pastBehind.MatchString(v.rest) || lexicon.Doing.Has(v.next))
	}},
	{"members who came along", 3, func(v *view) bool {
		return memberNouns.Has(v.noun) && v.last == "avec"
	}},
	{"we did, then the number", 1, func(v *view) bool { return ours.MatchString(v.clause) && passage.IsPast(v.clause) }},
	{"partners", -1, func(v *view) bool { return partner.Has(v.noun) }},
	{"in the present", -1, func(v *view) bool {
		return !passage.IsNominal(v.Low) && !passage.IsPast(v.Low) && !passage.IsFuture(v.Low) && !passage.Orders(v.Low)
	}},
	{"a name acts", -1, func(v *view) bool { return v.nameActs() }},
	{"the sentence opens with a third", -1, func(v *view) bool { return thirdFirst.MatchString(v.Low) }},
	{"a third acts in its clause", -1, func(v *view) bool {
		return thirdActs.MatchString(thingBank.ReplaceAllString(v.clause, "")) && !ours.MatchString(v.clause)
	}},
	{"a third acts in the sentence", -1, func(v *view) bool {
		return thirdActs.MatchString(thingBank.ReplaceAllString(v.before, "")) && !ours.MatchString(v.before)
	}},
	{"rooms", -2, func(v *view) bool { return rooms.Has(v.noun) }},
	{"another year beside it", -1, func(v *view) bool { return yearWord.MatchString(v.clause) || yearWord.MatchString(v.rest) }},
	{"parts of a paper", -1, func(v *view) bool { return paperParts.Has(v.noun) }},
	{"things behind de", -1, func(v *view) bool { return (v.last == "de" || v.last == "d") && v.behindThing() }},
	{"an action behind de", 1, func(v *view) bool { return (v.last == "de" || v.last == "d") && isAction(v.second) }},
	{"a doing and an action", 1, func(v *view) bool { return doingBefore(v.clause) && isAction(v.noun) }},
	{"behind a value planned or of the year before", 3, func(v *view) bool { return v.Behind == "planned" || v.Behind == "previous" }},
	{"behind a line", 2, func(v *view) bool { return v.Behind == "line" || v.Behind == "of_whole" || v.Behind == "frequency" }},
	{"behind a number of members or outside", -3, func(v *view) bool { return v.Behind == "members" || v.Behind == "outside" }},
	{"behind a vote", -2, func(v *view) bool { return v.Behind == "vote" || v.Behind == "statutory" }},
	{"behind a number of money, staff or the sector", -1, func(v *view) bool { return besides[v.Behind] }},
	{"a long sentence", 2, func(v *view) bool { return len(v.Low) > 300 }},
}

// besides are reasons beside which a number is somewhat less likely a line.
var besides = set("accounts cost grant sector staff")

// unknown reports a noun of no class.
func (v *view) unknown() bool {
	if v.Money || v.Percent || v.noun == "" || isAction(v.noun) {
		return false
	}
	for _, c := range []*lexicon.Class{takingPart, firms, made, staff, bodies, places, times, sizes, crowds, forms, memberNouns, amounts} {
		if c.Has(v.noun) {
			return false
		}
	}
	return true
}

// theyDid reports how many of those told of did something: « Ils étaient 34, affineurs et crémiers, à pousser la
// porte », « Ils étaient 47 au 31 décembre ».
func (v *view) theyDid() bool {
	return theyWere.MatchString(v.before) && toDo.MatchString(v.behind) && !longAgo.MatchString(v.behind)
}

var (
	theyWere  = pattern.Of(`^\W*(?:ils|elles) (?:etaient|furent|ont ete) (?:ainsi )?$`)
	toDo      = pattern.Of(`^(?: [a-z'-]+){0,5}(?:, [a-z' -]{3,60},)? a (?:en |y |se |s')?[a-z]+(?:er|ir|re)\b|^ au 3[01] decembre\b`)
	longAgo   = pattern.Of(`\b(?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?)|un an plus tot|autour de)\b`)
	itWas     = pattern.Of(`^\W*(?:ce (?:sont|furent)|c'est(?: un total de)?) (?:ainsi |donc |au total )?(?:pres de |plus de |environ )?$`)
	exactly   = pattern.Of(`^ (?:(?:tres )?(?:exactement|precisement)|pour etre (?:exact|precis)|au total|en tout)\b`)
	eachTime  = pattern.Of(`\b(?:a )?chaque fois\b`)
	areWhoDid = pattern.Of(`^(?: [a-z'-]+){1,6} (?:qui (?:s'y |y |en )?(?:ont|se sont|auront),? |que nous avons )`)
	// topicBefore is what a sentence is about, takenUp what stands for it, and isDone what was done with it: « Quant aux
	// tuteurs, 26 l'ont été ».
	topicBefore = pattern.Of(`^\W*(?:pour|cote|concernant|en matiere de|des|de|les|nos|s'agissant d(?:es?|')|quant aux?|en ce qui concerne) [a-z'][^,;:.0-9()]{2,60}, `)
	takenUp     = pattern.Of(`\b(?:(?:nous|on|j') ?en (?:[a-z'_]+ ){1,4}|il (?:s'en|y en) (?:[a-z'_]+ ){1,3})$`)
	isDone      = pattern.Of(`^ (?:l'ont ete|ont ete|se sont) `)
)

// isDoing reports a form of a verb of doing that is no present and no level of old: organisé,
// organiser, organisera.
func isDoing(word string) bool {
	return lexicon.Doing.Has(word) && !statives[word] && !oldForm.MatchString(word)
}

// behindBeing reports the present of a verb of being right before the number.
func (v *view) behindBeing() bool { return statives[v.last] || adverbs[v.last] && statives[v.second] }

func isAction(noun string) bool {
	return lexicon.Action.Has(noun) && !places.Has(noun) && !bodies.Has(noun)
}

// plain is the sentence without what brackets hold beside the number.
func (v *view) plain() string {
	if v.bracketed() {
		return v.Low
	}
	return inBrackets.ReplaceAllString(v.Low, " ")
}

var inBrackets = pattern.Of(`\([^()]*\)`)

// bracketed reports a number between brackets.
func (v *view) bracketed() bool {
	return strings.Count(v.before, "(") > strings.Count(v.before, ")")
}

// Classes of nouns that are counted.
var (
	takingPart = lexicon.Of(`participant participante beneficiaire stagiaire apprenti apprentie apprenant etudiant etudiante eleve lyceen collegien ` +
		`jeune candidat candidate demandeur operateur technicien ingenieur dirigeant porteur createur inscrit inscrite personne public auditeur ` +
		`spectateur visiteur contact prospect client acheteur utilisateur abonne lecteur professionnel artisan agriculteur eleveur femme doctorant ` +
		`saisonnier alternant alternante conducteur mecanicien soudeur equipe binome classe ecole lycee college laureat lauréate finaliste patient`)
	firms = lexicon.Of(`entreprise adherent adherente pme tpe eti start-up startup structure societe maison studio atelier industriel exposant ` +
		`fournisseur chantier usine fabricant etablissement laboratoire exploitation groupe acteur partenaire donneur`)
	made = lexicon.Of(`projet dossier contrat commande offre produit prototype brevet outil fiche guide numero article video film episode vue ` +
		`telechargement page machine piece modele reference prix reponse devis marche lot signature kit appareil borne vehicule bateau arbre panneau ` +
		`capteur logiciel parcours candidature convention accord embauche recrutement emploi poste`)
	staff = lexicon.Of(`salarie salariee permanent permanente etp collaborateur collaboratrice employe agent benevole volontaire assistant ` +
		`assistante charge poste emploi effectif`)
	bodies = lexicon.Of(`pole grappe cluster reseau federation administrateur administratrice commission comite college conseil bureau siege voix ` +
		`votant pouvoir mandat membre elu conseiller delegue vice-president axe pilier chantier priorite objectif orientation enjeu ambition mission volet theme`)
	places      = lexicon.Of(`commune departement region pays territoire ville habitant site lieu canton intercommunalite nation`)
	times       = lexicon.Of(`an annee mois jour semaine heure minute trimestre semestre seconde h j`)
	sizes       = lexicon.Of(`m2 m km metre kilometre hectare ha place ko mo g kg cm mm degre exemplaire ligne caractere mot signe page`)
	amounts     = lexicon.Of(`tonne t litre m3 kwh mwh gwh kw mw kilo`)
	crowds      = lexicon.Of(`visiteur exposant congressiste festivalier spectateur marque nation concurrent`)
	forms       = lexicon.Of(`fois question point etape partie raison chose idee versement tranche tour vague niveau phase lot categorie indicateur critere version annexe`)
	memberNouns = lexicon.Of(`adherent adherente membre cotisant adhesion depart arrivee radiation demission`)
)

// doingBefore reports a verb of doing, of no level of old, in a clause.
func doingBefore(clause string) bool {
	for w := range strings.FieldsFuncSeq(clause, apart) {
		if isDoing(w) {
			return true
		}
	}
	return false
}

// behindThing reports a noun of a thing or a place, not of an action, before « de » and the number.
func (v *view) behindThing() bool {
	return !isAction(v.second) && !lexicon.Doing.Has(v.second) && len(v.second) > 3
}

// nameActs reports a proper name right before a verb, or at the front of the sentence, that is not
// the cluster's.
func (v *view) nameActs() bool {
	return named.MatchString(v.Cut(0, v.Begin))
}

var (
	partner = lexicon.Of(`partenaire industriel laboratoire banque enseigne region ecole universite organisme financeur mecene sponsor collectivite ` +
		`commune pays association federation centre institut acteur reseau grappe cluster pole`)
	thirdFirst = pattern.Of(`^\W*(?:le|la|les|l'|un|une|ce|cette) ?(?:salon|foire|festival|congres|region|departement|ville|filiere|marche|secteur|` +
		`entreprise|societe|groupe|usine|lycee|ecole|federation|production|exportation|conjoncture|profession|metropole|agglomeration|etat|` +
		`territoire)s?\b`)
	thirdActs = pattern.Of(`(?:^|[,;:.] ?|\b(?:que|qu'|dont|ou|et) )(?:la|le|l'|une?|ce|cette|notre) ?(?:federation|chambre|mairie|ville|` +
		`commune|homologue|confrere|organisateur|partenaire|office|ministere|universite|lycee|prefecture|agence|region|departement|metropole|` +
		`agglomeration|etat|comite|festival|salon|foire|fete|syndicat|societe|entreprise|groupe|usine|production|recolte|filiere|secteur|marche|` +
		`profession|exploitation|musee|banque|fondation|concurrent|carnaval|marathon)\b`)
	// thingBank is a bank of things, which lends no money: « la banque de motifs ».
	thingBank  = pattern.Of(`\bbanque d(?:e |')`)
	rooms      = lexicon.Of(`salle bureau etage hall halle box vestiaire parking batiment local locaux niveau lit siege place`)
	yearWord   = pattern.Of(`\b(?:19|20)[0-9]{2}\b`)
	paperParts = lexicon.Of(`axe priorite engagement objectif indicateur volet chapitre page article annexe critere question fiche mesure chantier ` +
		`orientation pilier theme thematique enjeu defi levier`)
	named = regexp.MustCompile(`(?:^|[,;:] )(?:[\p{Lu}][\p{Ll}-]+ ){2,}(?:a|ont|est|sont|vient|recrute|emploie|compte|annonce|inaugure|lance|reçoit|` +
		`fête|ouvre|produit|exporte)`)
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// Words right before a number.
var (
	definites   = set("les ces le la l ce cette lesdits lesdites")
	possessives = set("nos ses leurs vos mes notre son sa leur votre")
	comparing   = set("contre apres depuis soit egal quand etaient etait avait avaient")
	statives    = set("est sont compte comptent comptons represente representent emploie emploient regroupe regroupent rassemble rassemblent reunit reunissent federe federent dispose disposent comprend comporte pese pesent sommes etes reste restent demeure demeurent couvre attire attirent revendique exporte produit transforme abrite accueille accueillent recoit")
	adverbs     = set("aussi egalement ainsi deja notamment environ pres plus au moins total quelque enfin desormais encore bien seulement surtout y en a jusqu")
)

var (
	oldForm = pattern.Of(`(?:ait|aient|ions)$`)
	speech  = pattern.Of(`\b(?:m\.|mme|monsieur|madame) [^,;]*$|\b(?:precise|indique|rappelle|observe|trouve|estime|repond|repondu|signale|fait etat) (?:de|que|qu')`)
	// codeLabel labels the number of an account or of an act.
	codeLabel = pattern.Of(`\b(?:ligne|compte|imputation|article|chapitre|code|numero|n ?~|reference|ref\.?)(?: [a-z]+)? ?: ?$`)
	being     = pattern.Of(`\b(?:est|sont|compte|comptent|comptons|represente|representent|emploie|emploient|regroupe|regroupent|rassemble|` +
		`rassemblent|reunit|reunissent|federe|dispose|disposent|comprend|comporte|s'appuie|pese|pesent|sommes|etes|reste|restent|demeure|demeurent|` +
		`couvre|attire|attirent|revendique|exporte|produit|transforme|abrite)\b[^.]*$`)
	old        = pattern.Of(`\b[a-z]+(?:ait|aient|ions)\b[^.]*$`)
	oldBehind  = pattern.Of(`^ (?:[a-z'-]+ ){0,3}?[a-z]{2,}(?:ait|aient|ions)\b`)
	doneBehind = pattern.Of(`^(?: [a-z'-]+){1,3} (?:organise|realise|mene|accompagne|forme|sensibilise|publie|signe|finance|labellise|depose|obtenu|` +
		`diffuse|vendu|collecte|traite|recrute|heberge|visite|audite|equipe|cree|livre|distribue|instruit|propose|teste|installe|envoye|recu|produit|` +
		`partage|place|suivi|inscrit)(?:e?s)?\b`)
	pastBehind    = pattern.Of(`^(?: [a-z'-]+){0,4} (?:ont|_|se sont|s'est|avaient|auront) `)
	passiveBehind = pattern.Of(`^(?: [a-z'-]+){0,4} (?:ont|_) ete `)
	presentBehind = pattern.Of(`^(?: [a-z'-]+){0,3}? (?:sont|est|restent|reste|[a-z]{3,}ent)(?: |$)`)
	negatedBehind = pattern.Of(`^(?: [a-z'-]+){0,4} (?:n'|ne )`)
	ours          = pattern.Of(`\b(?:nous|notre|nos|on|la grappe|le cluster|le pole|l'association|le club|le reseau|elle|il)\b`)
	others        = pattern.Of(`\b(?:la region|la metropole|l'agglomeration|l'etat|la commission|le conseil|m\.|mme|` +
		`la filiere|le secteur)\b`)
	mean       = pattern.Of(`\b(?:en moyenne|moyenne|moyen|chaque|chacune?|tous les|toutes les)\b`)
	condition  = pattern.Of(`\b(?:si|sous reserve|a condition|des que|maximum|limite|plafonn[a-z]*)\b`)
	moneyWords = pattern.Of(`\b(?:budget|cout[a-z]*|subvention[a-z]*|depens[a-z]*|factur[a-z]*|cotisation[a-z]*|financ[a-z]*|tarif[a-z]*|prix|montant|` +
		`aide|charges|produits|recettes|enveloppe|chiffre d'affaires|investi[a-z]*)\b`)
	won = pattern.Of(`\b(?:obtenu[a-z]*|gagne[a-z]*|remport[a-z]*|decroch[a-z]*|economi[a-z]*|leve[a-z]*|commandes?|contrats?|marches?|` +
		`affaires|vendu[a-z]*|ventes?)\b`)
	trade   = pattern.Of(`\b(?:filiere|secteur|branche|profession|insee|national[a-z]*|france|europe|departement|region|bassin|territoire|marche)\b`)
	meeting = pattern.Of(`\b(?:presents?|pouvoirs|procurations|voix|quorum|votants?|assemblee|seance|abstention|unanimite|statuts|conseil d'administration|reunion)\b`)
	fair    = pattern.Of(`\b(?:salon|foire|festival|congres|forum|biennale|expo[a-z]*)\b`)
	rate    = pattern.Of(`\b(?:satisf[a-z]*|taux|insertion|reussite|recommand[a-z]*|participation|part d)`)
	part    = pattern.Of(`\b(?:dont|parmi [a-z]+)(?: [a-z]+){0,2} ?$`)
)
