package french

import (
	"strings"
	"testing"
)

// nouns are nouns as action plans count them, in the singular and in the plural.
const nouns = `
atelier|ateliers visite|visites rendez-vous|rendez-vous mois|mois petit-déjeuner|petits-déjeuners repas|repas parcours|parcours devis|devis avis|avis procès|procès
bureau|bureaux local|locaux journal|journaux lieu|lieux tiers-lieu|tiers-lieux chef_d’entreprise|chefs_d’entreprise chef_d'entreprise|chefs_d'entreprise stand_partagé|stands_partagés participant·e|participant·e·s participant(e)|participant(e)s
salarié·e|salarié·e·s salarié-e|salarié-e-s réunion|réunions événement|événements évènement|évènements diagnostic|diagnostics accompagnement|accompagnements orientation|orientations entreprise|entreprises adhérent|adhérents
adhérente|adhérentes personne|personnes participant|participants apprenti|apprentis étudiant|étudiants stagiaire|stagiaires lycéen|lycéens lycéenne|lycéennes dirigeant|dirigeants dirigeante|dirigeantes
bénéficiaire|bénéficiaires partenaire|partenaires élu|élus tuteur|tuteurs tutrice|tutrices formateur|formateurs heure|heures jour|jours journée|journées demi-journée|demi-journées
semaine|semaines an|ans année|années minute|minutes trimestre|trimestres nuit|nuits euro|euros tonne|tonnes kilomètre|kilomètres litre|litres
hectare|hectares mètre|mètres point|points kilo|kilos watt|watts salon|salons forum|forums colloque|colloques congrès|congrès séminaire|séminaires
webinaire|webinaires conférence|conférences concours|concours recours|recours discours|discours secours|secours cours|cours tournoi|tournois festival|festivals carnaval|carnavals
récital|récitals bal|bals canal|canaux capital|capitaux terminal|terminaux hôpital|hôpitaux tribunal|tribunaux animal|animaux signal|signaux total|totaux
idéal|idéaux travail|travaux bail|baux vitrail|vitraux émail|émaux détail|détails éventail|éventails rail|rails réseau|réseaux tableau|tableaux
cadeau|cadeaux niveau|niveaux panneau|panneaux plateau|plateaux château|châteaux eau|eaux tuyau|tuyaux noyau|noyaux joyau|joyaux landau|landaus
jeu|jeux enjeu|enjeux feu|feux vœu|vœux aveu|aveux milieu|milieux neveu|neveux pneu|pneus bleu|bleus bijou|bijoux
chou|choux caillou|cailloux genou|genoux trou|trous clou|clous écrou|écrous prix|prix choix|choix voix|voix croix|croix
noix|noix flux|flux taux|taux index|index silex|silex faux|faux gaz|gaz nez|nez quiz|quiz bus|bus
campus|campus processus|processus corpus|corpus cursus|cursus virus|virus bonus|bonus consensus|consensus menu|menus tissu|tissus revenu|revenus
individu|individus contenu|contenus corps|corps temps|temps printemps|printemps champ|champs camp|camps coup|coups fonds|fonds poids|poids
stand|stands pays|pays puits|puits bois|bois fois|fois loi|lois emploi|emplois envoi|envois convoi|convois paroi|parois
délai|délais essai|essais quai|quais relais|relais palais|palais biais|biais rabais|rabais engrais|engrais frais|frais balai|balais
permis|permis tapis|tapis colis|colis compromis|compromis ami|amis accès|accès succès|succès progrès|progrès décès|décès excès|excès
process|process business|business cas|cas pas|pas bras|bras tas|tas agenda|agendas média|médias visa|visas panorama|panoramas
propos|propos dos|dos héros|héros logo|logos vidéo|vidéos photo|photos numéro|numéros univers|univers ours|ours tiers|tiers
sens|sens plan|plans film|films outil|outils appel|appels profil|profils club|clubs tour|tours retour|retours séjour|séjours
lot|lots axe|axes vue|vues clé|clés mot|mots œuvre|œuvres lettre|lettres newsletter|newsletters article|articles post|posts
abonné|abonnés plaquette|plaquettes charte|chartes affiche|affiches brevet|brevets contrat|contrats convention|conventions dossier|dossiers projet|projets fiche|fiches
avant-projet|avant-projets après-midi|après-midi mi-temps|mi-temps vice-président|vice-présidents sous-action|sous-actions mini-stage|mini-stages chef-d’œuvre|chefs-d’œuvre arc-en-ciel|arcs-en-ciel pause-café|pauses-café jour-homme|jours-homme
start-up|start-ups afterwork|afterworks job-dating|job-datings café-débat|cafés-débats porte-parole|porte-parole savoir-faire|savoir-faire station-service|stations-service porte-document|porte-documents grand-mère|grands-mères table-ronde|tables-rondes
mise_en_relation|mises_en_relation session_de_formation|sessions_de_formation table_ronde|tables_rondes petit_déjeuner|petits_déjeuners bilan_carbone|bilans_carbone point_presse|points_presse tonne_de_CO2|tonnes_de_CO2 site_internet|sites_internet achat_groupé|achats_groupés emploi_créé|emplois_créés
entreprise_accompagnée|entreprises_accompagnées adhérent_actif|adhérents_actifs réseau_social|réseaux_sociaux comité_régional|comités_régionaux nouveau_local|nouveaux_locaux jeune_formé|jeunes_formés journal_interne|journaux_internes parcours_certifié|parcours_certifiés entreprise_RSE|entreprises_RSE petit_déjeuner_et_visite|petits_déjeuners_et_visites
PME|PME TPE|TPE ETP|ETP kWh|kWh MWh|MWh tCO2|tCO2 km|km h|h k€|k€ %|% m²|m² t_CO2|t_CO2 jour/homme|jour/homme company|companies`

// Each noun is found from the other, is left as it is where it is it, and only
// words that are spelled alike in both numbers are so here.
func TestNumber(t *testing.T) {
	n := 0
	for pair := range strings.FieldsSeq(nouns) {
		one, many, _ := strings.Cut(strings.ReplaceAll(pair, "_", " "), "|")
		n++
		for _, c := range [][3]string{{"Singular", many, one}, {"Singular", one, one}, {"Plural", one, many}, {"Plural", many, many}} {
			of := map[string]func(string) string{"Singular": Singular, "Plural": Plural}[c[0]]
			if got := of(c[1]); got != c[2] {
				t.Errorf("%s(%q) = %q, want %q", c[0], c[1], got, c[2])
			}
		}
	}
	if n < 200 {
		t.Errorf("only %d nouns", n)
	}
}

// Endings in brackets are written out in the plural; a capital stays.
func TestNumberAsWritten(t *testing.T) {
	for _, c := range [][3]string{
		{"entreprise(s)", "entreprise", "entreprises"}, {"Entreprises", "Entreprise", "Entreprises"}, {"Événement", "Événement", "Événements"}, {"œuvre", "œuvre", "œuvres"},
		{"salarié·es", "salarié·e", "salarié·es"}, {"chefs d’entreprises", "chef d’entreprises", "chefs d’entreprises"}, {"", "", ""},
	} {
		if one, many := Singular(c[0]), Plural(c[0]); one != c[1] || many != c[2] {
			t.Errorf("%q: %q and %q, want %q and %q", c[0], one, many, c[1], c[2])
		}
	}
}

// Words without their accents have the number that those with them have.
func TestSingularWordPlain(t *testing.T) {
	for plural, one := range map[string]string{"proces": "proces", "acces": "acces", "delais": "delai", "reseaux": "reseau", "evenements": "evenement", "voeux": "voeu", "hotes": "hote", "locaux": "local", "travaux": "travail", "aux": "aux", "des": "des", "ans": "an"} {
		if got := SingularWord(plural); got != one {
			t.Errorf("%q: %q, want %q", plural, got, one)
		}
	}
}

func TestHead(t *testing.T) {
	for title, want := range map[string]string{
		"Soirées annuelles": "f+", "Soirée de lancement": "f", "Lettre d’information": "f", "Salon professionnel collectif": "m", "Petits-déjeuners matières": "m+", "Refonte du site internet": "f",
		"Réunions": "f+", "Ateliers « gestes métiers »": "m+", "Nouvelle charte": "f", "Les journées portes ouvertes": "f+", "L’annuaire": "m", "La fête": "f", "Nouveaux locaux": "m+", "Parcours certifiés": "m+", "Parcours certifiant": "m",
		"Parcours de transformation": "", "PME accompagnées": "f+", "PME": "", "Petits déjeuners et visites": "", "Animer le réseau": "", "Publier une lettre": "", "3 visites": "", "": "", "Dynamisation de la communication : plaquette": "f",
		"Comité de pilotage": "m", "Comités et visites": "", "Musées": "m+", "Demi-journées": "f+", "Chefs-d’œuvre": "m+", "Zorglub": "", "De la visite": "", "Visites d’usines et ateliers": "f+", "Deux visites": "",
	} {
		g, many := Head(title)
		got := map[Gender]string{Masculine: "m", Feminine: "f"}[g]
		if many && g != Unknown {
			got += "+"
		}
		if got != want {
			t.Errorf("%q is %q, want %q", title, got, want)
		}
	}
}

// Elides says where « de » is « d’ ».
func TestElides(t *testing.T) {
	for name, want := range map[string]string{
		"Alpha": "d’Alpha", "Mécaloire": "de Mécaloire", "Énergie 42": "d’Énergie 42", "Œuvres": "d’Œuvres", "Hydrogène": "d’Hydrogène", "Haute-Loire": "de Haute-Loire", "Hub Loire": "de Hub Loire", "Île": "d’Île",
		"Yvelines": "d’Yvelines", "Yaourts": "de Yaourts", "Onze": "de Onze", "UIMM": "d’UIMM", "42 Loire": "de 42 Loire", "": "de ", "A": "de A",
	} {
		if of := "d’" + name; Elides(name) != (of == want) {
			t.Errorf("%q: %v, want %q", name, Elides(name), want)
		}
	}
}

func TestAgreed(t *testing.T) {
	for _, c := range []struct {
		text   string
		gender Gender
		plural bool
		want   string
	}{
		{"reporté", Masculine, false, "reporté"}, {"reporté", Feminine, false, "reportée"}, {"reporté", Masculine, true, "reportés"}, {"reporté", Feminine, true, "reportées"}, {"fait", Feminine, true, "faites"}, {"promis", Masculine, true, "promis"},
	} {
		if got := Agreed(c.text, c.gender, c.plural); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}
