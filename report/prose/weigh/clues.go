package weigh

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
	"bilan/report/prose/passage"
)

// clues are all of them; every one that holds votes.
var clues = []clue{
	// What is counted.
	{"an action", 10, func(v *view) bool { return isAction(v.noun) }},
	{"who takes part", 10, func(v *view) bool { return takingPart.Has(v.noun) }},
	{"firms", 5, func(v *view) bool { return firms.Has(v.noun) }},
	{"things made", 5, func(v *view) bool { return made.Has(v.noun) }},
	{"staff", -11, func(v *view) bool { return staff.Has(v.noun) }},
	{"a body", -5, func(v *view) bool { return bodies.Has(v.noun) }},
	{"places", 4, func(v *view) bool { return places.Has(v.noun) }},
	{"time", -13, func(v *view) bool { return times.Has(v.noun) }},
	{"size", -13, func(v *view) bool { return sizes.Has(v.noun) }},
	{"crowds", 2, func(v *view) bool { return crowds.Has(v.noun) }},
	{"form", -2, func(v *view) bool { return forms.Has(v.noun) }},
	{"members", -9, func(v *view) bool { return memberNouns.Has(v.noun) }},
	{"tonnes", 7, func(v *view) bool { return amounts.Has(v.noun) }},
	{"money", -12, func(v *view) bool { return v.Money }},
	{"percent", -11, func(v *view) bool { return v.Percent }},
	{"no noun", -8, func(v *view) bool { return !v.Money && !v.Percent && v.noun == "" && !ofThem.MatchString(v.rest) }},
	{"another noun in the plural", 4, func(v *view) bool {
		return v.unknown() && (strings.HasSuffix(v.noun, "s") || strings.HasSuffix(v.noun, "x"))
	}},
	{"another noun in the singular", -12, func(v *view) bool {
		return v.unknown() && !(strings.HasSuffix(v.noun, "s") || strings.HasSuffix(v.noun, "x"))
	}},
	// What stands right before.
	{"opens the sentence", 5, func(v *view) bool { return v.opens }},
	{"behind a label", 2, func(v *view) bool { return v.labelled }},
	{"opens a clause", 4, func(v *view) bool { return v.begins && !v.opens && !v.labelled && !v.bracketed() }},
	{"opens a bracket", -16, func(v *view) bool { return v.begins && v.bracketed() }},
	{"within brackets", -16, func(v *view) bool { return !v.begins && v.bracketed() }},
	{"behind a definite", -21, func(v *view) bool { return definites[v.last] }},
	{"behind a possessive", -10, func(v *view) bool { return possessives[v.last] }},
	{"behind des", -14, func(v *view) bool { return v.last == "des" || v.last == "aux" || v.last == "du" }},
	{"behind de", -7, func(v *view) bool { return v.last == "de" || v.last == "d" }},
	{"behind en", -20, func(v *view) bool { return v.last == "en" }},
	{"behind sur", -9, func(v *view) bool { return v.last == "sur" }},
	{"behind par", 4, func(v *view) bool { return v.last == "par" }},
	{"behind pour", -1, func(v *view) bool { return v.last == "pour" }},
	{"behind avec", 3, func(v *view) bool { return v.last == "avec" }},
	{"behind dans", 7, func(v *view) bool {
		return v.last == "dans" || v.last == "chez" || v.last == "devant" || v.last == "aupres"
	}},
	{"behind a", 3, func(v *view) bool { return v.last == "a" }},
	{"behind et", 2, func(v *view) bool { return v.last == "et" || v.last == "ou" }},
	{"behind que", -3, func(v *view) bool { return v.last == "que" || v.last == "qu" }},
	{"behind a comparison", -19, func(v *view) bool { return comparing[v.last] }},
	{"behind more or less", -9, func(v *view) bool { return v.last == "plus" || v.last == "moins" || v.last == "+" }},
	{"behind a doing", 9, func(v *view) bool { return isDoing(v.last) || isDoing(v.second) && adverbs[v.last] }},
	{"behind a doing two words before", 3, func(v *view) bool { return isDoing(v.second) && !adverbs[v.last] && !isDoing(v.last) }},
	{"behind a verb of being", -4, func(v *view) bool { return being.MatchString(v.clause) }},
	{"behind a level of old", -10, func(v *view) bool { return old.MatchString(v.clause) }},
	{"behind a noun in the singular", -1, func(v *view) bool { return v.behindNoun() }},
	// What stands behind.
	{"with a participle of doing", 12, func(v *view) bool { return lexicon.Doing.Has(v.next) && passage.IsParticiple(v.next) }},
	{"with a participle further on", 6, func(v *view) bool { return doneBehind.MatchString(v.rest) }},
	{"with a verb in the past", 5, func(v *view) bool { return pastBehind.MatchString(v.rest) }},
	{"with a passive", 9, func(v *view) bool { return passiveBehind.MatchString(v.rest) }},
	{"with a future", -4, func(v *view) bool { return passage.FutureVerb.MatchString(v.rest) }},
	{"with a present", -5, func(v *view) bool { return presentBehind.MatchString(v.rest) }},
	{"with a level of old behind", 2, func(v *view) bool { return oldBehind.MatchString(v.rest) }},
	{"with a negation", -11, func(v *view) bool { return negatedBehind.MatchString(v.rest) }},
	{"ends the clause", -1, func(v *view) bool { return v.next == "" }},
	{"with de behind", 3, func(v *view) bool { return v.next == "de" || v.next == "d" || v.next == "des" }},
	{"with par behind", -10, func(v *view) bool { return v.next == "par" }},
	{"with sur behind", -3, func(v *view) bool { return v.next == "sur" }},
	{"with a place behind", -2, func(v *view) bool {
		return v.next == "dans" || v.next == "a" || v.next == "au" || v.next == "en" || v.next == "sur"
	}},
	{"with who is meant", -8, func(v *view) bool { return v.next == "qui" || v.next == "dont" || v.next == "ayant" }},
	// The sentence.
	{"we act before", -2, func(v *view) bool { return ours.MatchString(v.before) }},
	{"others act before", -11, func(v *view) bool { return !ours.MatchString(v.before) && others.MatchString(v.before) }},
	{"within a relative clause", -1, func(v *view) bool { return relative.MatchString(v.clause) }},
	{"behind a relative clause", 1, func(v *view) bool { return !relative.MatchString(v.clause) && relative.MatchString(v.before) }},
	{"in the past", 5, func(v *view) bool { return passage.IsPast(v.before) }},
	{"in the future", 6, func(v *view) bool { return passage.IsFuture(v.before) }},
	{"an infinitive", 9, func(v *view) bool { return passage.Orders(v.Low) }},
	{"no verb", -3, func(v *view) bool { return passage.IsNominal(v.Low) }},
	{"in quotes", -16, func(v *view) bool { return strings.Count(v.before, `"`)%2 == 1 }},
	{"a mean", -7, func(v *view) bool { return mean.MatchString(v.Low) }},
	{"a condition", -14, func(v *view) bool { return condition.MatchString(v.before) }},
	{"money around", -4, func(v *view) bool { return !v.Money && moneyWords.MatchString(v.Low) }},
	{"money words", -9, func(v *view) bool { return v.Money && moneyWords.MatchString(v.Low) }},
	{"money won", 13, func(v *view) bool { return v.Money && won.MatchString(v.Low) }},
	{"the sector", -9, func(v *view) bool { return trade.MatchString(v.Low) }},
	{"a meeting of members", -14, func(v *view) bool { return meeting.MatchString(v.Low) }},
	{"somebody speaks", -13, func(v *view) bool { return speech.MatchString(v.before) }},
	{"at a fair of others", -8, func(v *view) bool {
		return crowds.Has(v.noun) && fair.MatchString(v.before) && relative.MatchString(v.before)
	}},
	{"with sur and a number", -13, func(v *view) bool { return outOf.MatchString(v.rest) }},
	{"here and now", 1, func(v *view) bool { return v.behindBeing() && !ours.MatchString(v.before) }},
	{"we are", -5, func(v *view) bool { return v.behindBeing() && ours.MatchString(v.before) }},
	{"members who are", -7, func(v *view) bool { return (firms.Has(v.noun) || memberNouns.Has(v.noun)) && v.behindBeing() }},
	{"firms alone", 0, func(v *view) bool { return firms.Has(v.noun) && v.next == "" }},
	{"seats", -18, func(v *view) bool { return v.noun == "places" || v.noun == "place" || v.noun == "sieges" }},
	{"a fair", -15, func(v *view) bool { return fair.MatchString(v.before) && crowds.Has(v.noun) }},
	{"a rate", 16, func(v *view) bool { return v.Percent && rate.MatchString(v.Low) }},
	{"an item", 8, func(v *view) bool { return v.Item }},
	{"under a subject", 3, func(v *view) bool { return v.Themed }},
	{"one, two or three in words", 0, func(v *view) bool { return v.Words }},
	{"a part", 9, func(v *view) bool { return part.MatchString(v.before) }},
	{"a long sentence", 10, func(v *view) bool { return len(v.Low) > 300 }},
}

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

// bracketed reports a number between brackets.
func (v *view) bracketed() bool {
	return strings.Count(v.before, "(") > strings.Count(v.before, ")")
}

// behindNoun reports a noun without an article of its own right before the number: « la vague 2 ».
func (v *view) behindNoun() bool {
	if v.begins || v.last == "" || adverbs[v.last] || definites[v.last] || possessives[v.last] || comparing[v.last] || lexicon.Doing.Has(v.last) {
		return false
	}
	return (v.second == "la" || v.second == "le" || v.second == "l" || v.second == "une" || v.second == "un" || v.second == "de") && len(v.last) > 3
}

// Classes of nouns that are counted.
var (
	takingPart  = lexicon.Of(`participant participante beneficiaire stagiaire apprenti apprentie apprenant etudiant etudiante eleve lyceen collegien jeune candidat candidate demandeur operateur technicien ingenieur dirigeant porteur createur inscrit inscrite personne public auditeur spectateur visiteur contact prospect client acheteur utilisateur abonne lecteur professionnel artisan agriculteur eleveur femme doctorant saisonnier alternant alternante conducteur mecanicien soudeur equipe binome classe ecole lycee college laureat lauréate finaliste patient`)
	firms       = lexicon.Of(`entreprise adherent adherente pme tpe eti start-up startup structure societe maison studio atelier industriel exposant fournisseur chantier usine fabricant etablissement laboratoire exploitation groupe acteur partenaire donneur`)
	made        = lexicon.Of(`projet dossier contrat commande offre produit prototype brevet outil fiche guide numero article video film episode vue telechargement page machine piece modele reference prix reponse devis marche lot signature kit appareil borne vehicule bateau arbre panneau capteur logiciel parcours candidature convention accord embauche recrutement emploi poste`)
	staff       = lexicon.Of(`salarie salariee permanent permanente etp collaborateur collaboratrice employe agent benevole volontaire assistant assistante charge poste emploi effectif`)
	bodies      = lexicon.Of(`pole grappe cluster reseau federation administrateur administratrice commission comite college conseil bureau siege voix votant pouvoir mandat membre elu conseiller delegue vice-president axe pilier chantier priorite objectif orientation enjeu ambition mission volet theme`)
	places      = lexicon.Of(`commune departement region pays territoire ville habitant site lieu canton intercommunalite nation`)
	times       = lexicon.Of(`an annee mois jour semaine heure minute trimestre semestre seconde h j`)
	sizes       = lexicon.Of(`m2 m km metre kilometre hectare ha place ko mo g kg cm mm degre exemplaire ligne caractere mot signe page`)
	amounts     = lexicon.Of(`tonne t litre m3 kwh mwh gwh kw mw kilo`)
	crowds      = lexicon.Of(`visiteur exposant congressiste festivalier spectateur marque nation concurrent`)
	forms       = lexicon.Of(`fois question point etape partie raison chose idee versement tranche tour vague niveau phase lot categorie indicateur critere version annexe`)
	memberNouns = lexicon.Of(`adherent adherente membre cotisant adhesion depart arrivee radiation demission`)
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
	oldForm       = pattern.Of(`(?:ait|aient|ions)$`)
	speech        = pattern.Of(`\b(?:m\.|mme|monsieur|madame) [^,;]*$|\b(?:precise|indique|rappelle|observe|trouve|estime|repond|repondu|signale|fait etat) (?:de|que|qu')`)
	ofThem        = pattern.Of(`^ d'entre (?:eux|elles|nous)\b`)
	outOf         = pattern.Of(`^(?: [a-z'-]+)? sur (?:[0-9]+|deux|trois|quatre|cinq|dix|cent)\b`)
	being         = pattern.Of(`\b(?:est|sont|compte|comptent|comptons|represente|representent|emploie|emploient|regroupe|regroupent|rassemble|rassemblent|reunit|reunissent|federe|dispose|disposent|comprend|comporte|s'appuie|pese|pesent|sommes|etes|reste|restent|demeure|demeurent|couvre|attire|attirent|revendique|exporte|produit|transforme|abrite)\b[^.]*$`)
	old           = pattern.Of(`\b[a-z]+(?:ait|aient|ions)\b[^.]*$`)
	oldBehind     = pattern.Of(`^ (?:[a-z'-]+ ){0,3}?[a-z]{2,}(?:ait|aient|ions)\b`)
	doneBehind    = pattern.Of(`^(?: [a-z'-]+){1,3} (?:organise|realise|mene|accompagne|forme|sensibilise|publie|signe|finance|labellise|depose|obtenu|diffuse|vendu|collecte|traite|recrute|heberge|visite|audite|equipe|cree|livre|distribue|instruit|propose|teste|installe|envoye|recu|produit|partage|place|suivi|inscrit)(?:e?s)?\b`)
	pastBehind    = pattern.Of(`^(?: [a-z'-]+){0,4} (?:ont|_|se sont|s'est|avaient|auront) `)
	passiveBehind = pattern.Of(`^(?: [a-z'-]+){0,4} (?:ont|_) ete `)
	presentBehind = pattern.Of(`^(?: [a-z'-]+){0,3}? (?:sont|est|restent|reste|[a-z]{3,}ent)(?: |$)`)
	negatedBehind = pattern.Of(`^(?: [a-z'-]+){0,4} (?:n'|ne )`)
	ours          = pattern.Of(`\b(?:nous|notre|nos|on|la grappe|le cluster|le pole|l'association|le club|le reseau|elle|il)\b`)
	others        = pattern.Of(`\b(?:la region|le departement|la metropole|l'agglomeration|l'etat|la communaute|la commission|le conseil|m\.|mme|la filiere|le secteur|la profession|le territoire|une? (?:entreprise|adherent|membre|industriel|societe))\b`)
	relative      = pattern.Of(`\b(?:qui|ou|dont|lequel|laquelle|lesquels|auquel|auxquels)\b`)
	mean          = pattern.Of(`\b(?:en moyenne|moyenne|moyen|chaque|chacune?|tous les|toutes les)\b`)
	condition     = pattern.Of(`\b(?:si|sous reserve|a condition|des que|maximum|limite|plafonn[a-z]*|dans la limite)\b`)
	moneyWords    = pattern.Of(`\b(?:budget|cout[a-z]*|subvention[a-z]*|depens[a-z]*|factur[a-z]*|cotisation[a-z]*|financ[a-z]*|tarif[a-z]*|prix|montant|aide|charges|produits|recettes|enveloppe|chiffre d'affaires|investi[a-z]*)\b`)
	won           = pattern.Of(`\b(?:obtenu[a-z]*|gagne[a-z]*|remport[a-z]*|decroch[a-z]*|economi[a-z]*|leve[a-z]*|commandes?|contrats?|marches?|affaires|vendu[a-z]*|ventes?)\b`)
	trade         = pattern.Of(`\b(?:filiere|secteur|branche|profession|insee|national[a-z]*|france|europe|departement|region|bassin|territoire|marche)\b`)
	meeting       = pattern.Of(`\b(?:presents?|pouvoirs|voix|quorum|votants?|assemblee|seance|abstention|unanimite|statuts|conseil d'administration|reunion)\b`)
	fair          = pattern.Of(`\b(?:salon|foire|festival|congres|forum|biennale|expo[a-z]*)\b`)
	rate          = pattern.Of(`\b(?:satisf[a-z]*|taux|insertion|reussite|recommand[a-z]*|participation|part d)`)
	part          = pattern.Of(`\b(?:dont|parmi [a-z]+)(?: [a-z]+){0,2} ?$`)
)
