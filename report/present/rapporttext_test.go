package present

import (
	"slices"
	"strings"
	"testing"
)

// rapportLines are lines of all forms: each number, qualifier and unit, each
// status and gender, each measure, with a plan and without, in the plan's unit
// and in another. The fields are code, type, title, unit, planned, actual,
// status, and then those of the results alone: measure, reason, partners, unit.
const rapportLines = `
N01;;Visites d'entreprises;visites;8;5
N02;;Accueil;visites;8;1
N03;;Accueil du jeudi;visite;8;0
N04;;Accueil à mi-temps;visites;2;1,5
N05;;Accueil élargi;visites;1 500;1 200
N06;;Accueil estimé;visites;environ 8;environ 5
N07;;Accueil au moins;visites;au moins 8;au moins 12
N08;;Retards de livraison;retards;au plus 4;au plus 3
N09;;Rencontres;rencontres;20 à 25;22
N10;;Rencontres du soir;entreprises;10;20 à 25
N11;;Satisfaction;%;72;77 %
N12;;Taux de réponse;%;au moins 72;au moins 80
N13;;Part des classes visitées;% des classes;30;42
N14;;Licences achetées en commun;k€;45;52,4
N15;;Achats groupés d'emballages;€;15 000;16 980,50
N16;;Économies d'énergie;MWh;26;27,5
N17;;Émissions évitées;tCO2;12;12,5
N18;;Diagnostics;diagnostics;8;77 %
N19;;Ateliers;ateliers;8;12 k€
N20;;Conseil;jours;;3
N21;;Conseil bref;j;2;1
N22;;Rendez-vous d'affaires;rendez-vous;10;1
N23;;Permanence;rendez-vous;10;0
N24;;Promotion;journaux;2;1
N25;;Ouverture;locaux;1;2
N26;;Essaimage;tiers-lieux;2;1
N27;;Mobilisation;chefs d'entreprise;20;1
N28;;Salon;stands partagés;6;1
N29;;Formation;participant·e·s;20;1
N30;;Formation longue;participant(e);20;12
N31;;Restauration;repas;100;1
N32;;Mises en relation;nombre d'entreprises;4;1
N33;;Actions menées;nombre;4;6
N34;;Communication;Entreprises;4;6
N35;;Emploi;PME;4;1
N36;;Écoute;petits-déjeuners;4;1
N37;;Évolution du besoin;points;-1,9;-2,5
N38;;Diagnostic sans unité au bilan;%;75;10
N41;;Apport;k€;8;12 visites
N44;;Emplois;emplois;de 10 à 12;
N45;;Baisse des accidents;accidents;de 4 à 6;5
S01;;Salon professionnel;;;;fait
S02;;Soirées annuelles;;;;reporté
S03;;Lettre d'information;;;;reporté en 2025
S04;;Webinaires;;;;abandonné
S05;;Charte du réseau;;;;non commencé
S06;;Parcours de transformation numérique;;;;en cours
S07;;Parcours certifiés;;;;fait
S08;;Animer le réseau;;;;fait
S09;;Petits déjeuners et visites;;;;reporté
S10;;Communication : nouvelle plaquette;;;;fait
S11;;Journées portes ouvertes;journées;3;;abandonné
S12;;Visites;visites;8;;
S13;;Dynamisation du réseau : visites;visites;8;6;
S14;;Une newsletter par mois;;;;fait
S15;;PME accompagnées dans une démarche de responsabilité sociétale, de l'évaluation initiale à la labellisation, en lien avec les chambres consulaires et les partenaires du territoire;PME;12;9;
M01;;Adhérents utilisant la plateforme;adhérents;24;26;;stock
M02;;Plateforme;adhérents;;1;;stock
M03;;Apprentis accueillis depuis 2020;apprentis;55;57;;cumul
M04;;Insertion;;72;77;;taux
R01;;Accueil avec partenaires;visites;8;5;;;calendrier;CCI Exemple, Pôle Exemple, CMA
R02;;Forum;participants;200;150;;;partenaire;Pôle Exemple
R03;;Nouvelle charte;;;;;;;
`

// rapportFile is those lines as a file: programme and results of 2024 apart, and
// the same lines planned for 2025.
func rapportFile() []string {
	const head = "Grappe;Exercice;Nature;Code;Type;Intitulé;Unité;Prévu;Réalisé;Statut;Mesure;Motif;Partenaires\n"
	plan, results := head, head
	for line := range strings.Lines(strings.TrimSpace(rapportLines)) {
		f := append(strings.Split(strings.TrimSpace(line), ";"), make([]string, 8)...)
		code, kind, title, unit, planned, actual, status, measure, reason, partners := f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9]
		plan += strings.Join([]string{"Alpha", "2024", "programme", code, kind, title, unit, planned, "", "", measure, "", ""}, ";") + "\n"
		if actual+status != "" || planned == "" {
			results += strings.Join([]string{"Alpha", "2024", "bilan", code, kind, title, unit, "", actual, status, measure, reason, partners}, ";") + "\n"
		}
		if planned != "" {
			results += strings.Join([]string{"Alpha", "2025", "programme", code, kind, title, unit, planned, "", "", measure, "", partners}, ";") + "\n"
		}
	}
	return []string{"a-2023.csv", plan, "a-2024.csv", results}
}

// The paragraphs of lines of all forms, read word by word.
func TestRapportText(t *testing.T) {
	r := reviewOf(t, nil, rapportFile()...)
	for _, lang := range []string{"fr", "en"} {
		texts := Tables{r: r, w: editionIn(lang, 2024)}.Rapport()
		if len(texts) != 1 {
			t.Fatalf("%d texts", len(texts))
		}
		sentence := pasted(texts[0])
		if n := len(slices.Collect(texts[0].All())); texts[0].Len() != n {
			t.Errorf("%d lines, said to be %d", n, texts[0].Len())
		}
		golden(t, "testdata/rapport/lines."+lang+".txt", sentence)
		if strings.Contains(sentence, "'") {
			t.Errorf("%s: a straight apostrophe", lang)
		}
	}
}
