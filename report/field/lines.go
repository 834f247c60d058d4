package field

import "strings"

// What is counted, spent or reached, and what becomes of it: any of the one before
// any of the other heads the same field, see pairs.
const (
	counts  = "valeur, quantité, volume, chiffre"
	money   = "budget, coût, dépense, montant, charges, financement"
	people  = "participant, bénéficiaire, entreprise, adhérent, salarié, personne, public"
	planned = "prévu, prévisionnel, attendu, visé, escompté, espéré, souhaité, programmé, planifié, estimé"
	done    = "réalisé, réel, effectif, obtenu, atteint, constaté, effectué, exécuté"
	reached = "touché, accompagné, présent, participant, réel, effectif, concerné, mobilisé, rencontré, sensibilisé, bénéficiaire"
)

// pairs are the words of one list before those of the other, as a list that goes
// on.
func pairs(nouns, participles string) string {
	var list strings.Builder
	for _, n := range Words(nouns) {
		for _, p := range Words(participles) {
			list.WriteString(n + " " + p + ", ")
		}
	}
	return list.String()
}

// lines are the fields of a line of actions. Words that mean several things are
// in ambiguous.go.
//
// A field that no code names has no constant: it follows
// those that have, and is a Detail.
var lines = [...]Field{
	LineCluster: {Slug: "cluster", Heading: "grappe", Kind: Name, Sure: "grappe, grappe industrielle, cluster, structure, association, organisme, organisation, porteur, porteur de projet, réseau, entité, tiers, attributaire, raison sociale, dénomination," +
		"nom de la grappe, nom grappe, nom du cluster, nom du pôle, nom de la structure, nom structure, nom de l'association, nom association, nom de l'organisme, nom du porteur, nom du bénéficiaire, nom bénéficiaire," +
		"cluster name, grantee, applicant, name of the cluster",
		Spare: "SIRET, n SIRET, numéro SIRET, sigle"},
	LineYear:   {Slug: "year", Heading: "exercice", Kind: Year, Sure: "exercice, année, an, année exercice, année de l'exercice, année concernée, exercice comptable, exercice budgétaire, exercice concerné, campagne, saison, millésime, year, fiscal year, FY"},
	LineNature: {Slug: "nature", Heading: "nature", Kind: Choice},
	LineCode: {Slug: "code", Heading: "code", Kind: Text,
		CSV: "code", Form: Form{Open: InAll, Use: Given, Results: 8, Plan: 8},
		Sure: "code, n, no, num, numéro, n d'action, réf, identifiant, id, repère, clé, ref, number, id action, n fiche, n de fiche"},
	LineTheme: {Slug: "theme", Heading: "axe", Kind: Name,
		CSV: "theme", Defines: true, Correctable: true, Form: Form{Open: InPlan, Use: GivenIfAny, Results: 34, Plan: 24},
		Sure: "axe, axe stratégique, axe de travail, axe de développement, thème, thématique, chantier, orientation stratégique, objectif stratégique, objectif général, domaine, pilier, champ, enjeu, catégorie d'axe," +
			"theme, pillar, strand, work package, WP, priority area", Spare: "sous-axe, sous-thème, sous-thématique"},
	LineType: {Slug: "type", Heading: "type", Kind: Name,
		CSV: "type", Defines: true, Correctable: true, Form: Form{Use: GivenIfAny, Results: 24, Plan: 24},
		Sure: "type, type d'action, catégorie, catégorie d'action, famille, action type, category"},
	LineTitle: {Slug: "title", Heading: "intitulé", Kind: Title,
		CSV: "title", Defines: true, Correctable: true, Form: Form{Open: InAll, Use: Given, Results: 34, Plan: 40},
		Sure: "intitulé, action, nos actions, libellé, titre, nom de l'action, nom du projet, activité, activité menée, projet, opération, tâche, initiative, désignation, fiche action, sous-action, intitulé de l'opération, libellé court," +
			"étiquettes de lignes, action item, action title, action name, activity, activities, project, project title, task, title, name",
		Spare: "action prévue, action menée, action conduite, action réalisée, action engagée, action programmée, action proposée, action envisagée, action mise en œuvre," +
			"description, rubrique, prestation, mission, événement, manifestation, thème de l'atelier, livrable, quoi, deliverable, output," + ofIndicators},
	// Its words are titles where there is no other.
	LineIndicator: {Slug: "indicator", Heading: "indicateur", Kind: Text},
	LineUnit: {Slug: "unit", Heading: "unité", Kind: Text,
		CSV: "unit", Defines: true, Correctable: true, Form: Form{Open: InAll, Use: GivenIfAny, Results: 16, Plan: 14},
		Sure: "unité, unité de mesure, unité de l'indicateur, U, unit, unit of measure, UoM"},
	LineMeasure: {Slug: "measure", Heading: "mesure", Kind: Choice,
		CSV: "measure", Defines: true, Correctable: true, Form: Form{Use: GivenIfAny, Results: 8.5, Plan: 9},
		Sure: "nature de la mesure"},
	LineDirection: {Slug: "direction", Heading: "sens", Kind: Choice,
		CSV: "direction", Defines: true, Correctable: true, Form: Form{Use: GivenIfAny, Results: 8.5, Plan: 9},
		Sure: "sens, direction"},
	LineBaseline: {Slug: "baseline", Heading: "valeur initiale", Kind: Number,
		InUnit: true, Yearly: true, CSV: "baseline", Defines: true, Correctable: true, Form: Form{Use: GivenIfAny, Results: 10, Plan: 10},
		Sure: "valeur initiale, VI, valeur de départ, valeur de référence, situation initiale, situation de départ, état initial, point de départ, départ, T0, baseline, baseline value, initial value, starting value"},
	LinePlanned: {Slug: "planned", Heading: "prévu", Kind: Number,
		InUnit: true, Yearly: true, CSV: "planned", Correctable: true, Form: Form{Open: InAll, Use: Given, Results: 13.5, Plan: 13.5},
		Sure: "prévu, prévision, prévisionnel, prévi, attendu, programmé, planifié, à réaliser, visé, escompté, souhaité, estimé, volume prévu, but, ce qu'on visait, ce que nous visions, ce que l'on visait, ce que l'on voulait, ce qu'on voulait, combien on visait, combien on voulait," +
			"cible visée, cible annuelle, cible finale, valeur cible, " + pairs(counts, planned) + "plan, target, target value, goal, planned, expected, forecast, baseline plan, number planned"},
	LineRevised: {Slug: "revised", Heading: "prévu actualisé", Kind: Number,
		InUnit: true, Yearly: true, CSV: "revised", Side: ResultsFirst, Correctable: true, Form: Form{Use: Suggested, Results: 12},
		Sure: "prévu actualisé, objectif actualisé, objectif révisé, objectif ajusté, cible actualisée, cible révisée, cible ajustée, prévision actualisée, prévision révisée, prévu révisé, revised, revised target, updated target, updated plan"},
	LineActual: {Slug: "actual", Heading: "réalisé", Kind: Number,
		InUnit: true, Yearly: true, CSV: "actual", Side: ResultsOnly, Correctable: true, Form: Form{Open: InAll, Results: 13.5},
		Sure: "réalisé, réa, réel, constaté, atteint, exécuté, obtenu, mené, tenu, organisé, accompli, total réalisé, réalisé cumulé, état au 31/12, combien on a fait, combien on en a fait, ce que l'on a obtenu, ce que l'on a réalisé," +
			"résultat chiffré, résultat final, valeur actuelle, bilan chiffré, " + pairs(counts+", résultat", done) +
			"actual, actuals, actual value, achieved, realised, realized, outcome, number achieved"},
	LineStatus: {Slug: "status", Heading: "statut", Kind: Choice,
		Yearly: true, CSV: "status", Side: ResultsOnly, Correctable: true, Form: Form{Open: InAll, Results: 13},
		Sure: "statut, état d'avancement, état de réalisation, stade, progrès, oui/non, OK ?, météo, où on en est, on en est où, où en est-on, où en sommes-nous, où nous en sommes, où en est l'action, c'est fait, status, state, progress"},
	LineReason: {Slug: "reason", Heading: "motif", Kind: Choice,
		Yearly: true, CSV: "variance_reason", Side: ResultsOnly, Correctable: true, Form: Form{Open: InAll, Results: 13},
		Sure: "motif, motif d'écart, motif de l'écart, motif des écarts, raison, raison de l'écart, cause, cause de l'écart, explication, explication de l'écart, explication des écarts, justification, justification de l'écart, justification des écarts, analyse de l'écart," +
			"pourquoi, si non pourquoi, sinon pourquoi, ce qui a coincé, ce qui a bloqué, ce qui n'a pas marché, ce qui n'a pas fonctionné, blocage, frein, frein rencontré, freins et leviers, difficulté, difficulté rencontrée, obstacle, point de blocage, aléa, motif de non réalisation, raison de non réalisation, cause de non réalisation, motif du report, motif de report, motif d'abandon, reason, variance reason, cause, explanation, issues, constraints"},
	LineProgramme: {Slug: "programme", Heading: "au programme", Kind: Choice,
		Yearly: true, Side: ResultsOnly, Correctable: true, Form: Form{Use: Given, Results: 11.5},
		Sure: "au programme, prévu au programme, inscrite au plan, inscrite au programme, in programme"},
	LineBeneficiaries: {Slug: "beneficiaries", Heading: "bénéficiaires", Kind: Number,
		Yearly: true, CSV: "beneficiaries", Side: ResultsOnly, Correctable: true, Form: Form{Open: InAll, Results: 12.5},
		Sure: "nombre de bénéficiaires, nombre de participants, " + pairs(people, reached) + "inscrit, présent, public touché, entreprise bénéficiaire," +
			"nombre d'entreprises, audience, fréquentation, beneficiaries, number of beneficiaries, attendees, reach, number of participants"},
	LineBudgetPlanned: {Slug: "budget_planned", Heading: "budget prévu", Kind: Money,
		Yearly: true, CSV: "budget_planned", Correctable: true, Form: Form{Use: Given, Results: 13, Plan: 14},
		Sure: "budget, budget total, budget global, enveloppe, coût, coût total, " + pairs(money, planned+", voté, alloué, initial, primitif") +
			"crédits ouverts, planned budget, cost, planned cost, estimated cost"},
	LineBudgetActual: {Slug: "budget_actual", Heading: "budget réalisé", Kind: Money,
		Yearly: true, CSV: "budget_actual", Side: ResultsFirst, Correctable: true, Form: Form{Results: 13},
		Sure: "compte administratif, coût final, dépense, dépensé, " + pairs(money, done+", consommé, dépensé, payé, facturé, engagé") + "consommé, actual cost, spent, expenditure, actual budget, actual expenditure"},
	LineQuarter: {Slug: "quarter", Heading: "trimestre", Kind: Date,
		CSV: "quarter", Correctable: true, Detail: true, Width: 9, Form: Form{Use: Suggested, Results: 10, Plan: 10},
		Sure: "trimestre, semestre, quarter"},
	LineDue: {Slug: "due", Heading: "échéance", Kind: Date,
		CSV: "due_date", Correctable: true, Detail: true, Width: 12, Form: Form{Plan: 12},
		Sure: "échéance, date, date de réalisation, date de fin, date prévue, prévu le, programmé le, planifié le, date prévisionnelle, date d'échéance, date limite, calendrier, échéancier, délai, deadline, due date, end date, timeline"},
	LinePartners: {Slug: "partners", Heading: "partenaires", Kind: Text,
		CSV: "partners", Correctable: true, Detail: true, Width: 24, Form: Form{Use: Suggested, Results: 28, Plan: 28},
		Sure: "partenaire, partenaire mobilisé, partenaire associé, en partenariat avec, co-porteur, intervenant, prestataire, partner, partners, avec, with"},
	LineComment: {Slug: "comment", Heading: "commentaire", Kind: Text,
		Yearly: true, CSV: "comment", Side: ResultsFirst, Correctable: true, Form: Form{Open: InAll, Results: 29, Plan: 36},
		Sure: "commentaire, observation, obs, remarque, note, précision, détail, complément, bilan qualitatif, élément qualitatif, réalisation qualitative, résultat qualitatif, appréciation, fait marquant, levier, mot d'explication, un mot d'explication, quelques mots, à savoir, à noter, info, information, information complémentaire, comment, comments, remark, notes, next steps"},
	LineEvidence: {Slug: "evidence", Heading: "justificatif", Kind: Text,
		Yearly: true, CSV: "evidence", Side: ResultsFirst, Correctable: true, Detail: true, Width: 20, Form: Form{Results: 17},
		Sure: "justificatif, preuve, pièce, pièce justificative, pièce jointe, source, source de vérification, lien, annexe, evidence, proof, means of verification"},
}

// keptFields are what tables of lines have besides: what the form computes for whoever
// fills it, what leads from a draft to its text, and what is known and no field of ours.
var keptFields = []Field{
	{Heading: ProgressMark, Kind: Text},
	{Heading: PhraseMark, Kind: Text},
	{Heading: KeptHeading, Kind: Kept, Sure: "pilote, responsable, référent, chef de projet, lieu, territoire, public visé, public cible, " + pairs(people, planned) + "contact, cofinancement, financeur, cofinanceur, date de début, début, démarrage, lancement," +
		"objectif opérationnel, effectif, start date, owner, lead, place"},
}

// repeated are the columns of any table that repeat a figure of ours.
var repeated = []Field{
	computed("variance", "écart, delta, Δ, variance, écart en valeur, différence, variation, écart réalisé prévu, écart prévu réalisé, écart r p, gap"),
	computed("variance_rate", "écart en %, écart %"),
	computed("attainment_rate", "%, taux, tx, ratio, taux de réalisation, tx de réalisation, tx réal, taux réalisation, taux d'exécution, taux d'atteinte, % réalisé, % réalisation, % de réalisation, % atteint, % d'atteinte, % de l'objectif, % d'objectif, % de la cible, réalisé %, réalisé en %,"+
		"attainment rate, % achieved, achievement rate"),
	computed("remaining", "reste à réaliser, reste à faire, reste, remaining"),
	computed("change_rate", "évolution, évolution %, évolution en %, progression, change"),
	computed("progress_rate", "taux d'avancement, % d'avancement"),
}

// computed is the field of a column that repeats one of our figures.
func computed(figure, words string) Field {
	return Field{Heading: ComputedHeading, Kind: Computed, Figure: figure, Sure: words}
}
