package prose

import (
	"slices"
	"strings"
	"testing"

	"bilan/report/prose/document"
)

// TestWords holds which actions without a number a text tells, by words of their titles, and with
// their status: under a heading of results, or of the plan where the case begins with « plan: ».
func TestWords(t *testing.T) {
	cases := map[string][]string{
		"Nous avons animé un jeu-concours, des ateliers olfactifs et un « escape game ».": {"jeu-concours: done", "teliers olfactifs: done", "escape game: done"},
		"Guide des chaudières : publié":                                                                 {"uide des chaudières: done"},
		"Nous avons renoncé au voyage à Milan et à l’étude sur les tanneries.":                          {"oyage à Milan: abandoned", "tude sur les tanneries: abandoned"},
		"L’étuve a été livrée en septembre ; elle a coûté 186 000 euros.":                               {"tuve livrée: done"},
		"La mission en Pologne est reportée en juin 2025 pour cause d’élections.":                       {"ission en Pologne: postponed"},
		"Le tri des pièces a été confié à un atelier, qui emploie désormais 13 personnes.":              {"ri des pièces: done"},
		"plan: Ouvrir la chambre anéchoïque · étude d’un banc de vide":                                  {"hambre anéchoïque: ", "tude d’un banc de vide: "},
		"Notre dîner de gala a été un grand moment.":                                                    {"îner de gala: done"},
		"La grappe a tenu une brocante et un vide-grenier.":                                             {"rocante: done", "ide-grenier: done"},
		"plan: Un loto est acté en décembre.":                                                           {"oto: "},
		"plan: Il a été choisi de créer une plateforme web.":                                            {"lateforme web: "},
		"Nous avons édité un vade-mecum et monté un groupe miroir.":                                     {"ade-mecum: done", "roupe miroir: done"},
		"La grappe a participé à la semaine de l’industrie et au forum des métiers.":                    {"semaine de l’industrie: done", "orum des métiers: done"},
		"Des actions ont été menées autour de la marque employeur, des stages et de la médiation.":      {"marque employeur: done"},
		"Une étude a été lancée ; elle n’est pas achevée.":                                              {"tude: in_progress"},
		"L’échange avec la Saxe. Il n’a pu se faire avant l’hiver ; il est reporté à mars.":             {"change avec la Saxe: postponed"},
		"Neuf visites ont eu lieu ; les deux autres sont annulées.":                                     {"Visites : deux autres: abandoned"},
		"18 diagnostics ont été menés sur les 20 prévus ; les deux restants glissent à 2025.":           {"Diagnostics : deux restants: postponed"},
		"L’inventaire prend du temps ; il est aux deux tiers.":                                          {"nventaire: in_progress"},
		"La mission au Japon, elle, a glissé à l’automne 2025.":                                         {"ission au Japon: postponed"},
		"En matière d’emploi, nous avons tenu un stand au forum des métiers.":                           {"forum des métiers: done"},
		"L’année a été marquée par l’inauguration de la halle.":                                         {"nauguration de la halle: done"},
		"Concours de dessin, journée des parents : la commission Jeunesse n’a pas chômé.":               {"Concours de dessin: done", "Journée des parents: done"},
		"M. Modèle souligne que la lettre juridique paraît désormais chaque mois.":                      {"ettre juridique: done"},
		"Veuillez agréer, Monsieur le Président, l’expression de mes sentiments dévoués.":               nil,
		"Le rapport d’activité du comité n° 6 est adopté par 36 voix.":                                  nil,
		"Huit nouveaux adhérents nous ont rejoints depuis janvier.":                                     nil,
		"Le règlement plafonne l’aide à la moitié des dépenses.":                                        nil,
		"La première ligne a été inaugurée en 1827.":                                                    nil,
		"Forte de 86 adhérents, la grappe a lancé un observatoire.":                                     {"bservatoire: done"},
		"Avec ses 86 adhérents (dont 52 dans la métropole), la grappe a ouvert une halle d’assemblage.": {"alle d’assemblage: done"},
		"Riche de 40 membres, le pôle a signé un accord avec le lycée.":                                 {"ccord avec le lycée: done"},
		"Avec 86 adhérents, la grappe est restée stable.":                                               nil,
		"Forte de ses 86 adhérents, la grappe est reconnue.":                                            nil,
		"plan: Structurer un consortium sur le textile, l’objectif étant de déposer 2 projets ;":        {"onsortium sur le textile: "},
		"plan: Créer un club export, le but étant d’accompagner 12 PME.":                                {"lub export: "},
		"plan: Lancer un fonds de prêt, avec pour objectif de financer 5 projets.":                      {"onds de prêt: "},
		"plan: Accompagner les adhérents, l’objectif étant de 12 dossiers.":                             nil,
		"Maison Exempline a ouvert une boutique.":                                                       nil,
		"La grappe a déposé une demande de 27 000 €.":                                                   nil,
		"Reconnue pour ses travaux sur la pierre, la grappe a signé un accord.":                         {"ccord: done"},
		"Misant sur le lin, les adhérents et les écoles, nous avons ouvert un atelier.":                 {"telier: done"},
		"Anne Modèle, Société Exemple":                                                                  nil,
		"Le présent rapport vous propose de définir le soutien à la grappe.":                            nil,
		"Les membres se sont rendus chez un adhérent.":                                                  nil,
		"On retrouve le numérique, des ateliers de logiciels et des plateformes web.":                   nil,
		"Les adhérents désirent de la convivialité, la poursuite des visites et des ateliers.":          nil,
		"Cette AG s’est tenue en janvier.":                                                              nil,
		"Nous avons organisé un forum des métiers : un record !":                                        {"orum des métiers: done"},
		"plan: Les adhérents proposent de nouveaux produits.":                                           nil,
		"plan: La grappe propose de lancer un atelier.":                                                 {"telier: "},
		"B/ Lecture du bilan.": nil,
		"Service de l’économie et de l’enseignement Service consulté":                                nil,
		"Selon cette enquête, les adhérents désirent la poursuite des visites, des ateliers courts.": nil,
		"En effet, nous avons ouvert un atelier.":                                                    {"telier: done"},
		"Un crédit de 80 000 € est inscrit à cet effet au budget.":                                   nil,
		"plan: Point général sur la grappe, ses réalisations et ses orientations":                    nil,
		"plan: - Hervé Modèle":                                nil,
		"plan: On va de la PME aux groupes.":                  nil,
		"L’année a été bonne.":                                nil,
		"Rien côté normalisation, le groupe n’a pas démarré.": {"roupe: not_started"},
		"Rien n’a été fait sur la silver économie à l’international, malgré la fiche action n° 7.": {"ilver économie à l’international: not_started"},
		"Rien n’a été entrepris pour la formation des jeunes.":                                     {"ormation des jeunes: not_started"},
		"En revanche, rien n’a encore été engagé en matière de réemploi.":                          {"éemploi: not_started"},
		"Rien n’a été fait sur le label, le site et la charte.":                                    {"abel: not_started", "ite: not_started", "harte: not_started"},
		"Rien n’a été simple.":                                                                   nil,
		"Rien n’a été fait sur place.":                                                           nil,
		"Et l’ADEME, elle, a déjà audité 33 chaufferies.":                                        nil,
		"Vos services techniques y ont, pour leur part, façonné 26 bancs.":                       nil,
		"Onze pompiers étaient intervenus.":                                                      nil,
		"L’alerte est gratuite jusqu’à 5 consultations.":                                         nil,
		"Avec vos services, nous avons ouvert une halle de 40 places.":                           {"alle de 40 places: done"},
		"plan: La visite du 9 janvier réunira 30 personnes au plus.":                             nil,
		"plan: Sa surface sera de 210 m².":                                                       nil,
		"plan: Les visiteurs acquitteront 4 € par halte.":                                        nil,
		"plan: Une halle de 210 m² sera ouverte.":                                                {"alle: "},
		"plan: Nous ouvrirons une école, pour un coût de 40 000 €.":                              {"cole: "},
		"Un logiciel est en préparation ; il ne sera pas prêt en mai.":                           {"ogiciel: in_progress"},
		"Le cycle de conférences, on l’a arrêté en mars.":                                        {"ycle de conférences: abandoned"},
		"plan: On garde les speed-meetings.":                                                     {"peed-meetings: "},
		"Ces actions ont été menées avec la CCI.":                                                nil,
		"Le programme a été exécuté conformément à la convention.":                               nil,
		"Notre équipe s’est renforcée.":                                                          nil,
		"1998 : création de l’association.":                                                      nil,
		"Mme Modèle demande si les ateliers ont été ouverts à tous.":                             nil,
		"plan: Suivre 14 jeunes pousses et ouvrir un bureau à Fictiville.":                       {"un bureau à Fictiville: "},
		"plan: La grappe engagera la cartographie des parcelles et accompagnera 12 producteurs.": {"artographie des parcelles: "},
		"plan: Deux capsules vidéo supplémentaires.":                                             {"apsules vidéo supplémentaires: "},
		"plan: Visites de chantiers : idem.":                                                     {"Visites de chantiers: "},
		"Un concours de dessin (9 écoles, 41 dossiers) a été organisé.":                          {"oncours de dessin: done"},
		"Trois maisons nous ont rejoints.":                                                       nil,
		"Elle a tenu la plupart de ses engagements.":                                             nil,
		"Il en ressort que la grappe a ouvert un atelier et que le salon a été reporté.":         {"telier: done", "alon: postponed"},
		"Considérant qu’un four a été acheté ; qu’en revanche la cartographie est abandonnée ;":  {"our: done", "artographie: abandoned"},
		"plan: Un colloque en novembre : 200 congressistes attendus.":                            {"olloque: "},
		"Le partenariat avec les chefs étoilés (quatre chefs) a été signé.":                      {"artenariat avec les chefs: done"},
		"Site traduit en anglais.":                                                               {"ite traduit: done"},
		"Le partenariat avec un lycée est rompu.":                                                {"artenariat avec un lycée: abandoned"},
		"La hotline juridique a fermé au printemps.":                                             {"otline juridique: abandoned"},
		"Le livre, qui devait sortir à Noël, sortira finalement au printemps.":                   {"ivre: postponed"},
		"Le prix de l’auteur a été remis en novembre.":                                           {"rix de l’auteur: done"},
		"Le concours a été remis à cette année.":                                                 {"oncours: postponed"},
		"La piste de freinage : toujours pas.":                                                   {"iste de freinage: not_started"},
		"Le site n’est pas encore en ligne.":                                                     {"ite: in_progress"},
		"Dossier n° 7 – Grappe Exemple.":                                                         nil,
		"La demande pour 2026 est partie.":                                                       nil,
		"plan: Acheter une scie (27 000 euros, subventionnée à 40 % par la Région).":             {"scie: "},
		"plan: 16 modules, plus un cycle sur l’émail.":                                           {"ycle sur l’émail: "},
		"plan: Nous visons 40 placements et nous ouvrirons le guichet à la ville.":               {"uichet à la ville: "},
		"plan: Fin du recensement des forages.":                                                  {"in du recensement: "},
		"Le salon a reçu 21 000 visiteurs.":                                                      nil,
		"Elle a rassemblé en moyenne 14 personnes par séance.":                                   nil,
		"Entre la commune, représentée par sa maire, et la grappe.":                              nil,
		"La Cité des métiers a ouvert.":                                                          {"ité des métiers: done"},
		"plan: Le dossier sera présenté au conseil.":                                             nil,
		"plan: Un salon inversé, avec 18 donneurs d’ordre.":                                      {"alon inversé: "},
		"plan: Approbation du budget.":                                                           nil,
		"plan: Que la régate des apprentis ait lieu.":                                            {"égate des apprentis: "},
		"plan: Pas d’édition cette année.":                                                       nil,
		"plan: Il est prévu une exposition à l’automne ; elle sera portée par les communes.":     {"xposition: "},
		"N’ont pu l’être ni le laboratoire, reporté, ni les ateliers de tri, annulés.":           {"aboratoire: postponed", "teliers de tri: abandoned"},
		"Nous n’avons tenu ni le salon ni la journée technique.":                                 {"alon: not_started", "ournée technique: not_started"},
		"N’ont pas abouti la refonte du site, l’achat groupé et le label.":                       {"efonte du site: not_started", "chat groupé: not_started", "abel: not_started"},
		"Un essai de tissage, mené chez deux adhérents, a été arrêté.":                           {"ssai de tissage: abandoned"},
		"Quant au voyage en Amérique, il a été supprimé.":                                        {"oyage en Amérique: abandoned"},
		"- Formation « filage » : aucun inscrit, abandonnée":                                     {"ormation « filage »: abandoned"},
		"- Club export : en sommeil":                                                             {"lub export: not_started"},
		"La base devait ouvrir en mai : sa mise en ligne est remise au second semestre 2025.":    {"ase: postponed"},
		"Bilan 2024 : charte signée par 8 maisons, étude sur la chaleur abandonnée.":             {"tude sur la chaleur: abandoned"},
		"La parole est donnée à l’animatrice.":                                                   nil,
		"L’animatrice répond que ce chiffre n’est pas suivi.":                                    nil,
		"L’accompagnement au marquage est notre action la plus demandée.":                        nil,
		"La remise obtenue atteint en moyenne 7 %.":                                              nil,
		"N° de dossier : GRA-2025-0061":                                                          nil,
		"Imputation : compte 657 400, action FIL3.":                                              nil,
		"Rappel : convention triennale 2024-2026 n° 2024-F-207":                                  nil,
		"- un cahier des charges, adopté par les éleveurs":                                       {"ahier des charges: done"},
		"Considérant le compte rendu et la fiche d’actions 2025 produits par l’association ;":    nil,
		"plan: Nous ne prévoyons pas de nouvelle édition du guide.":                              nil,
		"plan: Nous souhaitons être associés au schéma régional.":                                nil,
		"plan: Le 14 juin 2025 nous ouvrirons les ateliers au public.":                           {"teliers au public: "},
		"plan: L’objectif est de conclure le contrat d’électricité et d’ouvrir le groupement.":   {"ontrat d’électricité: ", "roupement: "},
		"plan: L’idée est de monter un club des acheteurs, puis d’y associer 15 ateliers.":       {"lub des acheteurs: "},
		"plan: Pour l’année 2025, la grappe entend installer deux stations supplémentaires, lancer les travaux du bassin et former 30 personnes.": {"tations supplémentaires: ", "ravaux du bassin: "},
		"plan: Nous ouvririons une deuxième promotion, de sorte que dix studios seraient suivis.":                                                 {"euxième promotion: "},
		"plan: Il est également décidé d’organiser à l’automne un voyage d’étude.":                                                                {"oyage d’étude: "},
		"plan: Les visites ont plu ; elles seront reconduites.":                                                                                   {"isites: "},
		"Un stand a été tenu au salon des métiers (le salon a enregistré 31 000 entrées).":                                                        {"tand au salon des métiers: done"},
		"La vitrine de la gare a fonctionné du 1er au 24 décembre.":                                                                               {"itrine de la gare: done"},
		"Les « Midis » ont lieu chaque mois.":                                                                                                     {"Midis »: done"},
		"plan: Bonsoir madame la maire, bonsoir monsieur le vice-président, et bonsoir aux copains.":                                              nil,
		"Alors bonsoir à tous.":                   nil,
		"Ben on a bossé.":                         nil,
		"Eh bien, on a travaillé dur.":            nil,
		"Je crois que j’ai fait mes dix minutes.": nil,
		"Il y a eu deux départs en retraite sans repreneur, une fusion et deux dépôts de bilan.": nil,
		"Il y a eu une exposition, un concours et deux visites.":                                 {"oncours: done"},
		"Seize contrats signés, moi j’ai jamais vu ça.":                                          nil,
		"Le CAP en moulage, on l’attend toujours, le rectorat a remis l’ouverture à 2027.":       {"AP en moulage: postponed"},
		"La grappe a remis les prix à Lyon.":                                                     {"Prix à Lyon: done"},
		"L’étude sur les fumées, elle est en route, mais elle n’est pas rendue.":                 {"tude sur les fumées: in_progress"},
		"L’outil de calcul n’est pas terminé, la version bêta est testée par 20 entreprises.":    {"util de calcul: in_progress"},
		"Les visites de sites, suspendues depuis la crise, ont repris.":                          {"isites de sites: done"},
		"Les visites de sites, suspendues en mars, n’ont pas repris.":                            {"isites de sites: not_started"},
		"Semaine du jeu : stand passé de 60 à 90 m².":                                            nil,
		"Le démonstrateur attend l’autorisation du gestionnaire.":                                {"émonstrateur: in_progress"},
	}
	for text, want := range cases {
		head := "## Bilan 2024\n\n"
		body, plan := strings.CutPrefix(text, "plan: ")
		if plan {
			head = "## Programme 2025\n\n"
		}
		c := Read(document.Text(head+body+"\n"), Options{Year: 2024}).Clusters[0]
		var got []string
		for _, l := range append(c.Results, c.Plan...) {
			if l.Value == nil {
				status := ""
				if !plan {
					status = l.Status.String()
				}
				got = append(got, l.Title+": "+status)
			}
		}
		same := func(g, w string) bool {
			name, status, _ := strings.Cut(w, ": ")
			return strings.Contains(g, name) && strings.HasSuffix(g, ": "+status)
		}
		if !slices.EqualFunc(got, want, same) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
