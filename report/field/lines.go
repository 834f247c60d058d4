package field

import "strings"

// What is counted, spent or reached, and what becomes of it: any of the one before
// any of the other heads the same field, see pairs.
const (
	counts  = "valeur, quantité, volume, chiffre"
	money   = "budget, coût, dépense, montant, charges, financement"
	people  = "participant, bénéficiaire, entreprise, adhérent, salarié, personne, public"
	planned = "prévu, prévisionnel, attendu, visé, escompté, espéré, programmé, planifié, estimé"
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
var lines = []Field{
	{Heading: "grappe", Kind: Name, Sure: "grappe, grappe industrielle, cluster, structure, association, organisme, organisation, porteur, porteur de projet, réseau, entité, tiers, attributaire, raison sociale, dénomination," +
		"nom de la grappe, nom grappe, nom du cluster, nom du pôle, nom de la structure, nom structure, nom de l'association, nom association, nom de l'organisme, nom du porteur, nom du bénéficiaire, nom bénéficiaire," +
		"cluster name, grantee, applicant, name of the cluster",
		Spare: "SIRET, n SIRET, numéro SIRET, sigle"},
	{Heading: "exercice", Kind: Year, Sure: "exercice, année, an, année exercice, année de l'exercice, année concernée, exercice comptable, exercice budgétaire, exercice concerné, campagne, saison, millésime, year, fiscal year, FY"},
	{Heading: "nature", Kind: Choice},
	{Heading: "code", Kind: Text, Sure: "code, n, no, num, numéro, n d'action, réf, identifiant, id, repère, clé, ref, number, id action, n fiche, n de fiche"},
	{Heading: "axe", Kind: Name, Sure: "axe, axe stratégique, axe de travail, axe de développement, thème, thématique, chantier, orientation stratégique, objectif stratégique, objectif général, domaine, pilier, champ, enjeu, catégorie d'axe," +
		"theme, pillar, strand, work package, priority area", Spare: "sous-axe, sous-thème, sous-thématique"},
	{Heading: "type", Kind: Name, Sure: "type, type d'action, catégorie, catégorie d'action, famille, format, modalité, forme, action type, category"},
	{Heading: "intitulé", Kind: Title,
		Sure: "intitulé, action, libellé, titre, nom de l'action, nom du projet, activité, activité menée, projet, opération, tâche, initiative, désignation, fiche action, sous-action, intitulé de l'opération, libellé court," +
			"étiquettes de lignes, action item, action title, action name, activity, activities, project, project title, task, title, name",
		Spare: "action prévue, action menée, action conduite, action réalisée, action engagée, action programmée, action proposée, action envisagée, action mise en œuvre," +
			"description, rubrique, prestation, mission, événement, manifestation, thème de l'atelier, livrable," +
			"indicateur, indicateur de suivi, indicateur de réalisation, indicateur de résultat, KPI, nom de l'indicateur, libellé de l'indicateur, intitulé de l'indicateur, critère, unité d'œuvre," +
			"indicator, metric, deliverable, output"},
	// Its words are titles where no other stands.
	{Heading: "indicateur", Kind: Text},
	{Heading: "unité", Kind: Text, Sure: "unité, unité de mesure, unité de l'indicateur, U, unit, unit of measure, UoM"},
	{Heading: "mesure", Kind: Choice, Sure: "nature de la mesure"},
	{Heading: "sens", Kind: Choice, Sure: "sens, direction"},
	{Heading: "valeur initiale", Kind: Number, Sure: "valeur initiale, VI, valeur de départ, valeur de référence, situation initiale, situation de départ, état initial, point de départ, départ, T0, baseline, baseline value, initial value, starting value"},
	{Heading: "prévu", Kind: Number, Sure: "prévu, prévision, prévisionnel, prévi, attendu, programmé, planifié, à réaliser, visé, escompté, estimé, volume prévu, but," +
		"cible visée, cible annuelle, cible finale, valeur cible, " + pairs(counts, planned) + "plan, target, target value, goal, planned, expected, forecast, baseline plan, number planned"},
	{Heading: "prévu actualisé", Kind: Number, Sure: "prévu actualisé, objectif actualisé, objectif révisé, objectif ajusté, cible actualisée, cible révisée, cible ajustée, prévision actualisée, prévision révisée, prévu révisé, revised, revised target, updated target, updated plan"},
	{Heading: "réalisé", Kind: Number, Sure: "réalisé, réa, réel, constaté, atteint, exécuté, obtenu, mené, tenu, organisé, accompli, total réalisé, réalisé cumulé, état au 31/12," +
		"résultat chiffré, résultat final, valeur actuelle, bilan chiffré, " + pairs(counts+", résultat", done) +
		"actual, actuals, actual value, achieved, realised, realized, outcome, number achieved"},
	{Heading: "statut", Kind: Choice, Sure: "statut, état d'avancement, état de réalisation, stade, progrès, oui/non, OK ?, météo, status, state, progress"},
	{Heading: "motif", Kind: Choice, Sure: "motif, motif d'écart, motif de l'écart, motif des écarts, raison, raison de l'écart, cause, cause de l'écart, explication, explication de l'écart, explication des écarts, justification, justification de l'écart, justification des écarts, analyse de l'écart," +
		"frein, frein rencontré, freins et leviers, difficulté, difficulté rencontrée, obstacle, point de blocage, aléa, motif de non réalisation, raison de non réalisation, cause de non réalisation, motif du report, motif de report, motif d'abandon, reason, variance reason, cause, explanation, issues, constraints"},
	{Heading: "au programme", Kind: Choice, Sure: "au programme, prévu au programme, inscrite au plan, inscrite au programme, in programme"},
	{Heading: "bénéficiaires", Kind: Number, Sure: "nombre de bénéficiaires, nombre de participants, " + pairs(people, reached) + "inscrit, présent, public touché, entreprise bénéficiaire," +
		"nombre d'entreprises, audience, fréquentation, beneficiaries, number of beneficiaries, attendees, reach, number of participants"},
	{Heading: "budget prévu", Kind: Money, Sure: "budget, budget total, budget global, enveloppe, coût, coût total, " + pairs(money, planned+", voté, alloué, initial, primitif") +
		"crédits ouverts, planned budget, cost, planned cost, estimated cost"},
	{Heading: "budget réalisé", Kind: Money, Sure: "compte administratif, coût final, dépense, dépensé, " + pairs(money, done+", consommé, dépensé, payé, facturé, engagé") + "consommé, actual cost, spent, expenditure, actual budget, actual expenditure"},
	{Heading: "trimestre", Kind: Date, Sure: "trimestre, semestre, quarter"},
	{Heading: "échéance", Kind: Date, Sure: "échéance, date, date de réalisation, date de fin, date prévue, date d'échéance, date limite, calendrier, échéancier, délai, deadline, due date, end date, timeline"},
	{Heading: "partenaires", Kind: Text, Sure: "partenaire, partenaire mobilisé, partenaire associé, en partenariat avec, co-porteur, intervenant, prestataire, partner, partners, avec, with"},
	{Heading: "commentaire", Kind: Text, Sure: "commentaire, observation, obs, remarque, note, précision, détail, complément, bilan qualitatif, élément qualitatif, appréciation, fait marquant, levier, comment, comments, remark, notes, next steps"},
	{Heading: "justificatif", Kind: Text, Sure: "justificatif, preuve, pièce, pièce justificative, pièce jointe, source, source de vérification, lien, annexe, evidence, proof, means of verification"},
	{Heading: ProgressMark, Kind: Text},

	{Heading: KeptHeading, Kind: Kept, Sure: "pilote, responsable, référent, chef de projet, lieu, territoire, public visé, public cible, " + pairs(people, planned) + "contact, cofinancement, date de début, début, démarrage, lancement," +
		"objectif opérationnel, effectif, start date, owner, lead, place"},
}

// repeated are the columns of any table that repeat a figure of ours.
var repeated = []Field{
	computed("variance", "écart, delta, Δ, variance, écart en valeur, différence, variation, écart réalisé prévu, écart prévu réalisé, écart r p, gap"),
	computed("variance_rate", "écart en %, écart %"),
	computed("attainment_rate", "%, taux, tx, ratio, taux de réalisation, tx de réalisation, tx réal, taux réalisation, taux d'exécution, taux d'atteinte, % réalisé, % réalisation, % de réalisation, % atteint, % d'atteinte, réalisé %, réalisé en %,"+
		"attainment rate, % achieved, achievement rate"),
	computed("remaining", "reste à réaliser, reste à faire, reste, remaining"),
	computed("change_rate", "évolution, évolution %, évolution en %, progression, change"),
	computed("progress_rate", "taux d'avancement, % d'avancement"),
}

// computed is the field of a column that repeats one of our figures.
func computed(figure, words string) Field {
	return Field{Heading: ComputedHeading, Kind: Computed, Figure: figure, Sure: words}
}
