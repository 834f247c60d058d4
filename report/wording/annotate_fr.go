package wording

// annotateFR are the texts of the copies that are handed back, in French.
var annotateFR = []text{
	{"annotate.sheet", "À corriger"},
	{"annotate.title", "À corriger"},
	{"annotate.count", "{errors}, {warnings}"},
	{"annotate.what", "Ceci est une copie de votre fichier. Les cellules à revoir y sont colorées (rouge pâle : erreur, jaune : avertissement) et portent un commentaire ; tout le reste est tel que vous l’avez envoyé."},
	{"annotate.do", "Corrigez dans les cellules, enregistrez et renvoyez ce fichier. Un avertissement peut être justifié : il suffit alors de le dire. Cette feuille peut rester ou être supprimée."},
	{"annotate.col.number", "N°"},
	{"annotate.col.severity", "Gravité"},
	{"annotate.col.sheet", "Feuille"},
	{"annotate.col.cell", "Cellule"},
	{"annotate.col.found", "Ce qui a été trouvé"},
	{"annotate.col.do_what", "Que faire"},
	{"annotate.comment", "{severity} : {title}\n{message}.\nQue faire : {hint}."},
	{"annotate.related", "Voir aussi : {places}"},
	{"annotate.file", "(tout le fichier)"},
	{"annotate.colon", " : "},
	{"annotate.csv_sheet", "Tableau"},
	{"annotate.what_cells", "Ceci est une copie des seules cellules de votre fichier : sa mise en forme n’y est pas, ses formules y sont remplacées par leurs résultats, et rien de ce qui s’exécute ou mène ailleurs (macros, liens) n’y est repris. Les cellules à revoir sont colorées (rouge pâle : erreur, jaune : avertissement) et portent un commentaire."},
	{"annotate.disarmed", "Par sécurité, les macros, les liens vers d’autres fichiers ou programmes et les formules qui vont chercher ailleurs ont été ôtés de cette copie ; les résultats de ces formules restent. Votre propre fichier n’est pas touché."},
	{"annotate.infos", "Pour information, comment le reste a été lu : il n’y a rien à faire."},
	{"annotate.more", "et {n} autres, que cette liste ne donne pas"},
}
