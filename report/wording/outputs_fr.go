package wording

// outputsFR are the texts about what a run writes and what keeps it from it.
var outputsFR = []text{
	{"voice.write", "écriture impossible : {file} ({why})"},
	{"voice.exists", "{file} existe déjà et n’est pas remplacé ; le déplacer, ou choisir un autre dossier"},
	{"voice.locked", "une autre exécution de bilan écrit déjà dans {file} ; attendre qu’elle finisse, puis relancer"},
	{"voice.busy", "{file} est ouvert dans un autre programme, ou protégé en écriture ; le fermer dans Excel, puis relancer ; rien n’a été remplacé"},
	{"voice.full", "le disque est plein : {file} n’a pas pu être écrit ; faire de la place, ou choisir un autre dossier ; rien n’a été remplacé"},
	{"voice.denied", "il n’est pas permis d’écrire ici : {file} ; choisir un autre dossier avec --out, ou demander le droit d’y écrire ; rien n’a été remplacé"},
	{"voice.no_file", "{file} existe déjà et n’est pas un fichier ordinaire ; le déplacer, ou choisir un autre dossier"},
	{"voice.finished", "une exécution précédente avait été arrêtée pendant le remplacement des fichiers de {dir} ; le remplacement a été achevé"},
	{"voice.undone", "une exécution précédente avait été arrêtée pendant le remplacement des fichiers de {dir} ; les fichiers d’avant ont été remis en place"},
	{"voice.lost", "une exécution précédente avait été arrêtée pendant le remplacement des fichiers de {dir}, et sa trace est illisible ; des fichiers de deux exécutions peuvent s’y côtoyer si celle-ci ne les remplace pas"},
	{"voice.half", "le remplacement des fichiers n’a pu être ni achevé ni annulé ; la prochaine exécution s’en charge"},
	{"voice.interrupted", "interrompu : rien n’a été remplacé"},
	{"voice.bug", "erreur interne de bilan : {why} ({at}) ; rien n’a été remplacé ; signaler ce message, si possible avec le fichier en cause"},
}
