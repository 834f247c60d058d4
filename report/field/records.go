package field

import "strings"

// What names the cluster and the year in all tables of records.
const (
	clusterWords = "grappe, cluster, structure, association, organisme, organisation, nom de la grappe, nom de la structure, nom de l'association"
	yearWords    = "exercice, année, an, year"
)

// The headings of the fields of budgets and of `suivi` that code names.
const (
	BudgetAccount = "compte"
	BudgetLabel   = "libellé"
	BudgetFunder  = "financeur"
	BudgetPlanned = "prévu"
	BudgetActual  = "réalisé"

	FollowUpCode = "code"
)

// budget are the fields of a line of a budget.
var budget = []Field{
	{Heading: "grappe", Kind: Name, Sure: clusterWords, Spare: "SIRET, n SIRET, numéro SIRET, sigle"}, {Heading: "exercice", Kind: Year, Sure: yearWords},
	{Heading: BudgetAccount, Kind: Text, Sure: "compte, n de compte, account"},
	{Heading: BudgetLabel, Kind: Text, Sure: "libellé, intitulé, poste, nature, rubrique, désignation, label"},
	{Heading: BudgetFunder, Kind: Text, Sure: "financeur, cofinanceur, bailleur, bailleur de fonds, source de financement, origine du financement, partenaire financier, funder, funding source"},
	{Heading: BudgetPlanned, Kind: Money, Sure: "prévu, BP, budget, budget voté, budget prévisionnel, budget initial, budget primitif, prévision, prévisionnel, prévision initiale, budget prévu, montant prévu, budgété, voté, attendu, estimé, plan, planned"},
	{Heading: BudgetActual, Kind: Money, Sure: "réalisé, CA, réalisation, compte de résultat, compte administratif, budget réalisé, montant réalisé, exécuté, dépensé, perçu, encaissé, réel, consommé, constaté, effectué, définitif, budget exécuté, budget réel, actual"},
}

// grants are the fields of a grant: those of the authority's table, and those of
// the open-data schema of grants (SCDL), whose beneficiary is the cluster.
var grants = []Field{
	{Heading: "grappe", Kind: Name, Sure: clusterWords + ", bénéficiaire, nom du bénéficiaire, nomBeneficiaire, tiers, attributaire, porteur, porteur de projet, nom du porteur, beneficiary"}, {Heading: "exercice", Kind: Year, Sure: yearWords},
	{Heading: "objet", Kind: Text, Prose: true, Sure: "objet, objet de la subvention, objet du dossier, intitulé du projet, object, purpose"},
	{Heading: "nature", Kind: Text, Prose: true, Sure: "nature"},
	{Heading: "demandée", Kind: Money, Correctable: true, Sure: amounts("demandé", "sollicité") + "requested"},
	{Heading: "accordée", Kind: Money, Correctable: true, Sure: amounts("accordé", "attribué", "octroyé", "voté", "notifié", "obtenu") + "montant, montant de la subvention, awarded, granted"},
	{Heading: "versée", Kind: Money, Correctable: true, Sure: amounts("versé", "payé", "mandaté", "liquidé", "perçu") + "paid"},
	{Heading: "dépensée", Kind: Money, Correctable: true, Sure: amounts("dépensé", "utilisé", "consommé", "justifié") + "spent"},
	{Heading: "référence de la décision", Kind: Text, Correctable: true, Prose: true, Sure: "référence de la décision, référence décision, n de la décision, délibération, n de délibération, n délibération, numéro de délibération, référence de la délibération, délib, n délib, n de délib, référence"},
	{Heading: "date de la décision", Kind: Date, Correctable: true, Sure: "date de la décision, date décision, date de la délibération, date délibération, date du conseil, date du conseil municipal, date de la commission, date de la commission permanente, date de la séance, date de séance, date du vote"},
	{Heading: "date de la convention", Kind: Date, Correctable: true, Sure: "date de la convention, date convention"},
	{Heading: "conditions de versement", Kind: Text, Correctable: true, Prose: true, Sure: "condition de versement, conditions versement"},
	{Heading: "période de versement", Kind: Text, Correctable: true, Prose: true, Sure: "période de versement, dates de versement, date de versement, dates période versement"},
	{Heading: "notification UE", Kind: Text, Correctable: true, Sure: "notification UE"},
	{Heading: "pourcentage", Kind: Text, Correctable: true, Sure: "pourcentage, pourcentage subvention"},
	{Heading: "imputation", Kind: Text, Correctable: true, Prose: true, Sure: "imputation, compte"},
	{Heading: "compte rendu dû", Kind: Choice, Correctable: true, Sure: "compte rendu dû, compte rendu financier dû"},
	{Heading: "compte rendu reçu le", Kind: Date, Correctable: true, Sure: "compte rendu reçu le, compte rendu financier reçu le, compte rendu reçu"},
	{Heading: "SIRET du bénéficiaire", Kind: Text, Sure: "SIRET bénéficiaire, SIRET, n SIRET, numéro SIRET, n de SIRET, SIRET du porteur, idBeneficiaire"},
	{Heading: "RNA du bénéficiaire", Kind: Text, Sure: "RNA bénéficiaire, RNA, rnaBeneficiaire"},
	{Heading: "attribuant", Kind: Text, Sure: "nom de l'attribuant, nomAttribuant"},
	{Heading: "SIRET de l’attribuant", Kind: Text, Sure: "SIRET attribuant, idAttribuant"},
	{Heading: "idRAE", Kind: Text, Correctable: true, Sure: "n RAE"},
	{Heading: "dispositif d’aide", Kind: Text, Correctable: true, Sure: "dispositif, dispositifAide"},
	{Heading: KeptHeading, Kind: Kept, Sure: "n dossier, n de dossier, numéro de dossier, dossier, référence du dossier, coût total, coût du projet, coût total du projet, coût prévisionnel, budget du projet, budget total, assiette éligible, dépense éligible, taux d'aide, taux de subvention"},
}

// amounts are the ways to head an amount of a grant by what became of it:
// « Accordé », « Montant accordé », « Subvention accordée ».
func amounts(participles ...string) string {
	var list strings.Builder
	for _, p := range participles {
		for _, before := range []string{"", "montant ", "subvention ", "aide ", "montant de la subvention "} {
			list.WriteString(before + p + ", ")
		}
	}
	return list.String()
}

// followUp are the fields of the authority's table of corrections.
var followUp = []Field{
	{Heading: "grappe", Kind: Name, Sure: clusterWords}, {Heading: "exercice", Kind: Year, Sure: yearWords},
	{Heading: FollowUpCode, Kind: Text, Sure: "code, n, référence"},
	{Heading: "intitulé", Kind: Title, Sure: "intitulé, action, ligne, titre, title"},
	{Heading: "indicateur", Kind: Text, Sure: "indicateur, indicator"},
	{Heading: "objet", Kind: Text, Sure: "objet, objet de la subvention, object"},
	{Heading: "compte", Kind: Text, Sure: "compte, n de compte, account"},
	{Heading: "financeur", Kind: Text, Sure: "financeur, funder"},
	{Heading: "champ", Kind: Text, Sure: "champ, colonne, field"},
	{Heading: "valeur retenue", Kind: Text, Sure: "valeur retenue, valeur, value"},
	{Heading: "motif", Kind: Text, Sure: "motif, observation, raison, reason"},
	{Heading: "auteur", Kind: Text, Sure: "auteur, author, par"},
	{Heading: "date", Kind: Date, Sure: "date"},
}

// facts are the keys of a sheet that says whose a file is.
var facts = []Field{
	{Heading: "nom", Kind: Name, Sure: "nom, grappe, nom de la grappe, nom de la structure, nom de l'association, nom du cluster, nom du pôle, structure, association, cluster, organisme, porteur, porteur de projet, dénomination, raison sociale, name"},
	{Heading: "sigle", Kind: Text, Sure: "sigle, acronyme"},
	{Heading: "exercice", Kind: Year, Sure: "exercice, année, année concernée, exercice N, bilan de l'année, year"},
	{Heading: "clôture", Kind: Date, Shown: "date de clôture", Sure: "date de clôture, clôture, clôture de l'exercice, fin d'exercice"},
	{Heading: "filière", Kind: Text, Sure: "filière, secteur, secteur d'activité, sector"},
	{Heading: "SIRET", Kind: Identifier, Sure: "SIRET, n SIRET, numéro SIRET, SIREN, n SIREN, numéro SIREN"},
	{Heading: "RNA", Kind: Identifier, Sure: "RNA, n RNA, numéro RNA, n d'association"},
	{Heading: "président", Kind: Text, Shown: "président·e", Sure: "président, président e, présidence"},
	{Heading: "adhérents", Kind: Number, Correctable: true, Sure: "adhérent, membre, nombre d'adhérents, nombre total d'adhérents, nombre de membres, effectif adhérents, adhérents au 31/12, entreprise adhérente, nombre d'entreprises adhérentes, nb adh, members, number of members"},
	{Heading: "à jour", Kind: Number, Shown: "adhérents à jour de cotisation", Correctable: true, Sure: "adhérents à jour de cotisation, adhérents à jour, à jour de cotisation, à jour, dont à jour, dont à jour de cotisation, nombre d'adhérents à jour de cotisation, adhérents à jour de leur cotisation, cotisants, dont cotisants, cotisations à jour, membres à jour, paid up members"},
	{Heading: "territoire", Kind: Number, Shown: "adhérents sur le territoire", Correctable: true, Sure: "adhérents sur le territoire, part des adhérents sur le territoire, pourcentage d'adhérents sur le territoire, pourcentage des adhérents sur le territoire, adhérents du territoire, sur le territoire, dont sur le territoire," +
		"nombre d'adhérents sur le territoire, adhérents présents sur le territoire, sur la métropole, dont sur la métropole, adhérents sur la métropole, sur l'agglomération, dont sur l'agglomération, adhérents sur l'agglomération, dont métropole, dont locaux, members in the territory"},
	{Heading: "subvention", Kind: Money, Shown: "subvention demandée", Correctable: true, Sure: "subvention demandée, subvention sollicitée, montant demandé, montant de la demande, demande de subvention"},
	{Heading: "subvention accordée", Kind: Money, Correctable: true, Sure: "subvention obtenue, subvention attribuée, subvention octroyée, subvention notifiée, subvention votée, montant accordé, montant attribué, grant awarded"},
	{Heading: "subvention versée", Kind: Money, Correctable: true, Sure: "subvention reçue, subvention perçue, subvention encaissée, acompte versé, montant versé, grant received"},
	{Heading: "données", Kind: Text, Sure: "nature des données, données, avertissement, mention"},
	{Heading: "contact", Kind: Text, Sure: "contact, personne à contacter, référent"},
	{Heading: "courriel", Kind: Text, Sure: "courriel, email, e mail, mail"},
	{Heading: "téléphone", Kind: Identifier, Sure: "téléphone, tél, phone"},
}
