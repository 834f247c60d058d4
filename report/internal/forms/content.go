package forms

import (
	"fmt"
	"time"
)

// facts are the 20 keys and values, below their headings.
func (b *book) facts() [][]any {
	n := b.cluster
	name := fmt.Sprintf("Grappe Exemple %04d", n)
	return [][]any{
		{"Clé", "Valeur"},
		{"Nom", name},
		{"Sigle", fmt.Sprintf("GE%04d", n)},
		{"Exercice", b.year},
		{"Date de clôture", time.Date(b.year, 12, 31, 0, 0, 0, 0, time.UTC)},
		{"Filière", pick(themes, n)},
		{"SIRET", fmt.Sprintf("%014d", n)},
		{"RNA", fmt.Sprintf("W%09d", n)},
		{"Président·e", fmt.Sprintf("Prénom Nom %d", n)},
		{"Contact", fmt.Sprintf("Animation de la %s", name)},
		{"Courriel", fmt.Sprintf("contact@grappe-%04d.example", n)},
		{"Téléphone", "00 00 00 00 00"},
		{"Adresse", fmt.Sprintf("%d rue de l’Exemple", n+1)},
		{"Site internet", fmt.Sprintf("https://grappe-%04d.example", n)},
		{"Adhérents", 40 + n%90},
		{"Adhérents à jour de cotisation", 35 + n%80},
		{"Adhérents sur le territoire", 0.5 + float64(n%50)/100},
		{"Subvention demandée", 20_000 + 500*(n%60)},
		{"Effectif de l’équipe", 1 + n%4},
		{"Nature des données", "Données illustratives : grappe inventée"},
		{"Remarques", "Formulaire rempli pour un essai, sans rapport avec une structure existante"},
	}
}

// lines are the 40 results under their headings.
func (b *book) lines() [][]any {
	rows := [][]any{{
		"Code", "Axe", "Type", "Intitulé", "Unité", "Mesure", fmt.Sprintf("Prévu %d", b.year), fmt.Sprintf("Réalisé %d", b.year),
		fmt.Sprintf("Prévu %d", b.year+1), "Statut", "Motif", "Bénéficiaires", "Budget réalisé", "Commentaire",
	}}
	for i := range 40 {
		planned := b.planned(i, b.year)
		row := []any{
			fmt.Sprintf("%c%02d", 'A'+i/10, i%10), pick(themes, i/8), pick(types, i), fmt.Sprintf("%s n° %d avec l’entreprise %d : %s", pick(types, i), i+1, 100+(i*i*37+b.cluster*7)%9000, pick(themes, i/8)),
			pick(units, i), pick([]string{"flux", "flux", "flux", "stock"}, i), planned, b.actual(i, planned),
			b.planned(i, b.year+1), nil, nil, 5 + (i*13+b.cluster)%120, float64(100*(i*17+b.cluster)%900_000) / 100, nil,
		}
		switch (i + b.cluster) % 4 {
		case 0:
			row[9], row[10] = "en cours", pick([]string{"calendrier", "financement", "partenaire"}, i)
			row[13] = fmt.Sprintf("Reste à tenir : %d rendez-vous au second semestre, faute de salle pour %d personnes", 1+i%4, 10+(i*i*29+b.cluster*13)%300)
		default:
			row[9], row[13] = "réalisé", fmt.Sprintf("Action %d menée avec %d partenaires du territoire, bilan joint le %d mars, pièce %04d", i+1, 1+(i*i*5+b.cluster)%17, 1+(i*i*3+b.cluster)%31, (i*i*7919+b.cluster*101)%10_000)
		}
		rows = append(rows, row)
	}
	return rows
}

// planned is what is meant for a line in a year.
func (b *book) planned(line, year int) int { return 2 + (line*7+b.cluster*3+year)%40 }

// actual is around what was planned: between half of it and half as much again.
func (b *book) actual(line, planned int) int {
	return planned * (50 + (line*31+b.cluster*11+b.year)%101) / 100
}

// budget are 25 accounts under their headings; produits equal charges.
func (b *book) budget() [][]any {
	rows := [][]any{{"Compte", "Libellé", "Prévu", "Réalisé"}}
	var planned, actual float64
	for i, a := range charges {
		p := float64(1_000 + 250*((i*5+b.cluster)%40))
		r := p + float64((i*977+b.cluster*31)%20_000)/100
		planned, actual = planned+p, actual+r
		rows = append(rows, []any{a.number, a.label, p, r})
	}
	for i, a := range income {
		p, r := planned/2, float64(int(actual/2))
		if i == len(income)-1 {
			p, r = planned, actual
		}
		planned, actual = planned-p, actual-r
		rows = append(rows, []any{a.number, a.label, p, r})
	}
	return rows
}

func pick(list []string, i int) string { return list[i%len(list)] }

var (
	themes = []string{"Innovation et industrie du futur", "Énergie et décarbonation", "Ressources humaines", "Achats groupés", "Communication et réseau"}
	types  = []string{"Petit-déjeuner", "Visite d’entreprise", "Accompagnement", "Diagnostic RSE", "Atelier", "Formation", "Salon"}
	units  = []string{"événements", "visites", "entreprises", "diagnostics", "ateliers", "sessions", "participants"}
)

type account struct{ number, label string }

var charges = []account{
	{"601", "Achats de matières et fournitures"}, {"606", "Autres fournitures"}, {"613", "Locations"}, {"615", "Entretien et réparation"},
	{"616", "Assurance"}, {"618", "Documentation"}, {"622", "Rémunérations intermédiaires et honoraires"}, {"623", "Publicité, publication"},
	{"625", "Déplacements, missions"}, {"627", "Services bancaires, autres"}, {"631", "Impôts et taxes sur rémunération"},
	{"635", "Autres impôts et taxes"}, {"641", "Rémunération des personnels"}, {"645", "Charges sociales"}, {"648", "Autres charges de personnel"},
	{"65", "Autres charges de gestion courante"}, {"66", "Charges financières"}, {"67", "Charges exceptionnelles"},
}

var income = []account{
	{"70", "Prestations de services"}, {"73", "Dotations et produits de tarification"}, {"74", "Subventions d’exploitation"},
	{"756", "Cotisations"}, {"758", "Dons manuels et mécénat"}, {"76", "Produits financiers"}, {"77", "Produits exceptionnels"},
}
