package wording

// desktopFR are the texts of a double click, read in a window by people who use
// no terminal.
var desktopFR = []text{
	{"click.enter", "Appuyer sur Entrée pour fermer cette fenêtre."},
	{"click.temporary", "bilan a été ouvert à l’intérieur du fichier zip, dans un dossier temporaire ({dir}) ; ce qui s’y écrirait serait perdu"},
	{"click.unzip", "fermer cette fenêtre, faire un clic droit sur le fichier zip, choisir « Extraire tout… », puis double-cliquer sur bilan dans le dossier extrait"},
	{"click.denied", "Windows ne permet pas d’écrire dans ce dossier : {dir}"},
	{"click.move", "déplacer bilan et ce qui l’accompagne dans un dossier à vous, par exemple dans Documents, et y double-cliquer de nouveau ; si le dossier est bien à vous, la protection contre les rançongiciels (Sécurité Windows) bloque peut-être bilan"},
	{"click.made", "bilan a préparé ce dossier : {dir}"},
	{"click.folder.1", "  grappes.xlsx : les grappes, à y nommer une fois pour toutes"},
	{"click.folder.2", "  bilan.yaml : la configuration"},
	{"click.folder.3", "  formulaires : ce que l’on envoie aux grappes ; un exemple s’y trouve déjà"},
	{"click.folder.4", "  soumissions : ce qu’elles renvoient"},
	{"click.folder.5", "  collectivite : vos propres tables, suivi et subventions"},
	{"click.folder.6", "  retours : les copies annotées qu’on leur rend à corriger"},
	{"click.folder.7", "  revue : le classeur, la page et le document Word"},
	{"click.next.1", "À faire ensuite :"},
	{"click.next.2", "  1. ouvrir grappes.xlsx dans Excel ou LibreOffice, y écrire une grappe par ligne, et enregistrer (le nom de la collectivité s’écrit dans bilan.yaml, avec le Bloc-notes) ;"},
	{"click.next.3", "  2. double-cliquer de nouveau sur bilan : un formulaire par grappe arrive dans formulaires, à leur envoyer ;"},
	{"click.next.4", "  3. déposer dans soumissions les fichiers qu’elles renvoient, tels quels ;"},
	{"click.next.5", "  4. double-cliquer encore : la revue est dans revue, les fichiers à corriger sont dans retours."},
	{"click.works", "Dossier : {dir}"},
	{"click.nothing", "rien à lire encore : déposer les fichiers des grappes dans {folders}, puis double-cliquer de nouveau sur bilan"},
	{"click.copies", "à rendre aux grappes : {files}"},
	{"click.forms", "formulaires {year} : {files}"},
	{"click.long", "{file} : ce chemin dépasse les 218 caractères qu’Excel admet ; Excel n’ouvrira ce fichier que dans un dossier au chemin plus court"},
	{"click.open", "{file} n’a pas pu être ouvert ; l’ouvrir à la main"},
}
