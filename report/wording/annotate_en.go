package wording

// annotateEN are the texts of the copies that are handed back, in English.
var annotateEN = []text{
	{"annotate.sheet", "To mend"},
	{"annotate.title", "To mend"},
	{"annotate.count", "{errors}, {warnings}"},
	{"annotate.what", "This is a copy of your file. The cells to look at are coloured (pale red: error, yellow: warning) and carry a comment; all else is as you sent it."},
	{"annotate.do", "Correct in the cells, save, and send this file back. A warning may be justified: it is then enough to say so. This sheet may stay or be deleted."},
	{"annotate.col.number", "No."},
	{"annotate.col.severity", "Severity"},
	{"annotate.col.sheet", "Sheet"},
	{"annotate.col.cell", "Cell"},
	{"annotate.col.found", "What was found"},
	{"annotate.col.do_what", "What to do"},
	{"annotate.comment", "{severity}: {title}\n{message}.\nWhat to do: {hint}."},
	{"annotate.related", "See also: {places}"},
	{"annotate.file", "(the whole file)"},
	{"annotate.colon", ": "},
	{"annotate.csv_sheet", "Table"},
	{"annotate.what_cells", "This is a copy of the cells alone of your file: its formats are not in it, its formulas are replaced by their results, and nothing that runs or leads elsewhere (macros, links) is kept. The cells to look at are coloured (pale red: error, yellow: warning) and carry a comment."},
	{"annotate.disarmed", "For safety, macros, links to other files or programs and formulas that fetch from elsewhere were taken out of this copy; the results of these formulas stay. Your own file is untouched."},
	{"annotate.infos", "For information, how the rest was read: there is nothing to do."},
	{"annotate.more", "and {n} more, which this list does not give"},
}
