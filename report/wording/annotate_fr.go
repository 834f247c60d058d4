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
}
