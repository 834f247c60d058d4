package wording

import "bilan/report/source"

func problemsEN() map[source.Slug]Problem {
	return map[source.Slug]Problem{
		source.UnreadableFile: {
			Title:   "Unreadable file",
			Message: "the file is broken, cut short or could not be opened",
			Hint:    "open the file in its program, save it again and send it again",
			Hints: map[string]string{
				"busy":    "the file is open in another program: close it and try again",
				"denied":  "you may not read this file: ask for the right to, or copy the file to a folder of your own",
				"cloud":   "the file is not on this computer, but in OneDrive: connect, right-click the file, “Always keep on this device”, and try again",
				"gone":    "the file has gone while it was read: try again",
				"changed": "a program was writing to this file while it was read: wait until copying or synchronising has ended, then try again",
				"folder":  "this is a folder with the name of a file: rename it, and put the file itself there",
				"link":    "this is a link to a folder, to nothing or to itself: put the file in its place, or name the folder to be read",
				"sheet":   "a sheet of the list is not in the file, and saving it again does not change that: copy the other sheets to a new workbook (right-click on the tab, “Move or Copy”, “new book”, “Create a copy”) and send that one",
				"special": "this is no ordinary file, but a device or a pipe: put the file in its place",
				"handles": "too many files are open on this computer, and this one is not at fault: close other programs and try again",
			},
		},
		source.UnsupportedFormat: {
			Title:   "Format not read",
			Message: "a file of format {found}, which is not read",
			Messages: map[string]string{
				"text":         "this document is a text ({found}), not a table",
				"foreign-text": "this document is a text ({found}) that is not in French, not a table",
				"unread-text":  "this document is a text ({found}) that cannot be read, not a table",
			},
			Hint: "save the table as Excel (.xlsx), LibreOffice (.ods) or CSV and send it again",
			Hints: map[string]string{
				"numbers":      "open it in Numbers, “File”, “Export To”, “Excel”, and send the .xlsx file",
				"old-table":    "open the file in LibreOffice, save it as “Excel workbook (.xlsx)” and send it back",
				"mail":         "this is a message, not what was attached to it: open the message, save the attachment and send that",
				"shortcut":     "this is a shortcut, which leads to the table and does not hold it: send the file itself",
				"online":       "this is a link to an online table, which it does not hold: open it, “File”, “Download”, “Microsoft Excel (.xlsx)”, and send that file",
				"data":         "ask for the table itself, as Excel (.xlsx), LibreOffice (.ods) or CSV",
				"old-excel":    "open the file in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and send it back",
				"text":         "bilan draft makes a form of it, to be read over and put here (a double click does so too); or copy its figures into the form or into an Excel, LibreOffice or CSV table",
				"foreign-text": "texts are read in French only: copy its figures into the form or into an Excel, LibreOffice or CSV table",
				"unread-text":  "scanned, protected by a password or damaged, it gives no draft: ask for the original file, or copy its figures into the form or into an Excel, LibreOffice or CSV table",
				"document":     "copy the table into the form (.xlsx), or into an Excel, LibreOffice or CSV table, and send it back",
				"image":        "copy the figures into the form (.xlsx) and send it back; a picture is not read",
				"archive":      "take the files out of the archive and send the tables themselves",
				"web":          "open the file in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and send it back",
			},
			Mends: map[string]string{
				"text":         "copy its figures into the form (.xlsx), or into a table of your own, and send it back",
				"foreign-text": "copy its figures into the form (.xlsx), or into a table of your own, and send it back",
				"unread-text":  "copy its figures into the form (.xlsx), or into a table of your own, and send it back",
			},
		},
		source.PasswordProtected: {
			Title:   "Password protected",
			Message: "the file is protected by a password",
			Hint:    "save the file without a password and send it again",
		},
		source.EmptyFile: {
			Title:   "Empty file",
			Message: "the file holds nothing",
			Hint:    "check that it is the right file and send it again",
		},
		source.LimitReached: {
			Title:   "Limit reached",
			Message: "the limit {limit} ({value}) is exceeded; the file is not read",
			Hints: map[string]string{
				"files": "this file and those after it are not read: keep only submissions in the folder, or raise the limit in bilan.yaml (limits)",
				"depth": "this folder is not read, it lies too deep: move the submissions up, name this folder to be read, or raise the limit in bilan.yaml (limits)",
			},
			Hint: "check the file, or raise the limit in bilan.yaml (limits)",
			Mend: "make the file lighter (one sheet a table, no needless rows or columns) and send it again",
		},
		source.MissingHeading: {
			Title:   "Headings not found",
			Message: "no row of headings was recognised; the first row is “{found}”",
			Messages: map[string]string{
				"title":   "these headings are not enough: that of the actions is missing (Intitulé, Action…); known: {known}; not known: {unknown}",
				"outcome": "these headings are not enough: Prévu, Réalisé or Statut is missing; known: {known}; not known: {unknown}",
				"both":    "these headings are not enough: that of the actions is missing (Intitulé, Action…), and Prévu, Réalisé or Statut; known: {known}; not known: {unknown}",
				"more":    "these headings are not enough: another known column is missing (Exercice, Axe, Statut…); known: {known}; not known: {unknown}",
			},
			Hint: "give the table a row of headings with at least Intitulé and Prévu, Réalisé or Statut; a heading that is not known can be declared in bilan.yaml (columns), and “bilan check --layout FILE” writes what declares the table",
			Mend: "give the table a row of headings with at least Intitulé and Prévu, Réalisé or Statut, and send the file again",
		},
		source.HiddenSheet: {
			Title:   "Hidden sheet",
			Message: "the sheet is hidden; it is not used (rows: {n})",
			Hint:    "unhide the sheet if it should count, then send the file again",
		},
		source.HiddenRows: {
			Title:   "Hidden rows",
			Message: "hidden or filtered rows, read all the same: {n}",
			Hint:    "check that they should count",
		},
		source.HiddenColumns: {
			Title:   "Hidden columns",
			Message: "hidden columns, read all the same: {found}",
			Hint:    "check that they should count",
		},
		source.EncodingDoubt: {
			Title:   "Doubtful encoding",
			Message: "some characters could not be read (�)",
			Hint:    "save the file as CSV UTF-8 and send it again",
			Messages: map[string]string{
				"guessed": "accents read in the encoding {found}, the one that gives the most letters of French",
				"twice":   "accents were encoded twice (“Ã©” for “é”); they were mended",
				"mark":    "the byte order mark at the beginning is written as text (“ï»¿”); it was taken off",
			},
		},
		source.FormatLost: {
			Title:   "Format lost",
			Message: "numbers whose format is not in the file: {n}; they are read as they are",
			Hint:    "check that none is a date, a time or a percentage; else give it its format again and send the file again",
		},
		source.TwoContents: {
			Title:   "Two contents in a cell",
			Message: "cells that hold a text and another value: {n}; the text is read",
			Hint:    "check these cells in Excel or LibreOffice, save the file again and send it again",
		},
		source.QuotedLines: {
			Title:   "Lines in quotes",
			Message: "each line stands in quotes as a whole: the table has one column only",
			Hint:    "open the file in Excel, choose column A, menu Data, “Text to Columns”, “Delimited” and the separator of the lines (mostly the semicolon), then save it as Excel (.xlsx) and send that file",
		},
		source.UnclosedQuote: {
			Title:   "Quote never closed",
			Message: "a quote opens the field and is never closed; it is read as text",
			Hint:    "check this line and the next",
		},
		"output-name": {
			Title:   "Named as an output",
			Message: "the file has the name of an output of bilan and is none; it was read as a submission",
			Hint:    "rename it, or take it out of the folder if it is no submission",
			Mend:    "rename the file",
		},
		source.OutputSkipped: {
			Title:   "Output of bilan",
			Message: "the file is an output of bilan; it is not read again",
			Hint:    "nothing to do",
			Messages: map[string]string{
				"table": "the file is a CSV file that bilan wrote, under another name perhaps; it is no submission and is not read again",
			},
			Hints: map[string]string{
				"table": "take it out of the folder of submissions; to tell what has changed since a delivery, name its file of lines under “since” in bilan.yaml",
			},
		},
		source.FileReplaced: {
			Title:   "File replaced",
			Message: "replaced by {by}, as the configuration says",
			Hint:    "nothing to do",
			Messages: map[string]string{
				"copy": "replaced by {by}, the annotated copy of this file, which came back put right",
			},
		},
		source.ReplacesUnknown: {
			Title:   "Replacement without effect",
			Message: "the configuration says that {file} replaces {replaces}, but one of them is not found, or found twice, among the files read",
			Hint:    "mend “replaces” in bilan.yaml",
		},
		source.Illustrative: {
			Title:   "Illustrative data",
			Message: "the file declares illustrative data",
			Hint:    "nothing to do: all outputs say so",
		},
		source.Provisional: {
			Title:   "Provisional data",
			Message: "the file declares provisional data",
			Hint:    "nothing to do: all outputs say so; a draft that was read over loses it when the word “brouillon” is cleared in the sheet Grappe",
		},
		source.UnknownHeading: {
			Title:   "Unknown heading",
			Message: "column “{found}” is not known; its content is kept and not used",
			Messages: map[string]string{
				"near":   "column “{found}” is not known; its content is kept and not used; the nearest: {nearest}",
				"amount": "column “{found}” of a budget: nothing says whether its amounts were planned or spent; they are not taken",
			},
			Hint:  "rename the column, or declare the synonym in bilan.yaml (columns)",
			Hints: map[string]string{"amount": "write Prévu or Réalisé into the heading, or “Budget prévisionnel” or “Compte de résultat” into the title"},
			Mend:  "rename the column with one of the known names, if one of them fits",
		},
		source.DuplicateHeading: {
			Title:   "Duplicate heading",
			Message: "column “{found}” ({canon}) stands twice; the second is kept and not used",
			Hint:    "remove or rename one of them",
		},
		source.UnknownKey: {
			Title:   "Unknown key",
			Message: "“{found}” is not a known key; its value is kept and not used",
			Hint:    "nothing to do, or rename the key",
		},
		source.YearMissing: {
			Title:   "Year missing",
			Message: "nothing says which year this is for",
			Hint:    "add a column Exercice, or the year to the sheet’s name (Bilan 2024)",
		},
		source.YearDoubtful: {
			Title:   "Doubtful year",
			Message: "this file alone gives the year {found}: it is not taken for the year of the review",
			Messages: map[string]string{
				"later": "the year {found} is after {last}: it is not taken for the year of the review",
			},
			Hint: "correct the year in the file if it is wrong; if it is right, ask for the review with --year {found}",
			Mend: "check the year, correct it if it is wrong and send the file again",
		},
		source.ClusterMissing: {
			Title:   "Cluster missing",
			Message: "nothing says which cluster this is about",
			Hint:    "add a column Grappe, or a sheet Grappe with its name",
		},
		source.DossiersJoined: {
			Title:   "Files joined",
			Message: "the cluster of each row is that of its file in the sheet “{of}”, by the column “{found}”",
			Hint:    "nothing to do if it is right; else add a column Grappe",
		},
		source.YearInferred: {
			Title:   "Year read in a name",
			Message: "year {year}, from the name “{found}”, as nothing else says it",
			Messages: map[string]string{
				"above": "year {year}, that of the row above, as the cell is blank; likewise further down",
			},
			Hint: "nothing to do if it is right; else add a column Exercice",
		},
		source.NameDiffers: {
			Title:   "A name that says otherwise",
			Message: "the name “{found}” announces {expected}, the content does not; the content counts",
			Hint:    "check that it is the right file, then rename it",
			Messages: map[string]string{
				"cluster": "the name “{found}” is of {expected}, the content of another cluster; the content counts",
			},
		},
		source.ClusterInferred: {
			Title:   "Cluster read in a text",
			Message: "“{found}” is read as naming {cluster}",
			Hint:    "nothing to do if it is the right cluster; else add a column Grappe",
			Messages: map[string]string{
				"folder": "attributed to {cluster}, from the name of the folder “{found}”",
				"file":   "attributed to {cluster}, from the name of the file “{found}”",
			},
		},
		source.NotAttributed: {
			Title:   "Received, not attributed",
			Message: "the file was read, but nothing says which cluster it is from (rows not taken: {n})",
			Hint:    "put the cluster’s name into that of the file or its folder, or add a column Grappe; if it is not in grappes.xlsx, add it there",
			Mend:    "add a column Grappe, or a sheet Grappe with its name",
			Messages: map[string]string{
				"near": "the file was read, but nothing says which cluster it is from (rows not taken: {n}); “{found}” is much like {nearest}",
			},
			Hints: map[string]string{
				"near": "if it is that one, correct the title, or add this spelling under Other names in grappes.xlsx; else put the cluster’s name into that of the file",
			},
			Mends: map[string]string{
				"near": "write the cluster’s name as the form has it",
			},
		},
		source.YearContradicts: {
			Title:   "Years contradict each other",
			Message: "year {found}, but {place} says {expected}; these rows are not used",
			Hint:    "correct the year, or what says another",
		},
		source.ClusterContradicts: {
			Title:   "Clusters contradict each other",
			Message: "cluster “{found}”, but {place} says “{expected}”; these rows are not used",
			Hint:    "correct the cluster’s name, or what says another",
		},
		source.RowSetAside: {
			Title:   "Row set aside",
			Message: "a row that is no action",
			Hint:    "nothing to do, unless it is an action",
		},
		source.SectionRow: {
			Title:   "Section heading",
			Message: "gives the theme to the rows below",
			Messages: map[string]string{
				"looks": "section headings by their look alone (bold or fill): {n}, among them “{found}”",
			},
			Hint: "nothing to do",
		},
		source.SectionDoubt: {
			Title:   "Titles alone, perhaps sections",
			Message: "titles alone above rows with figures, read as actions without a number: {n}, among them “{found}”",
			Hint:    "nothing to do if they are actions; if they are sections, number them (Axe 1: …) or fill the column Axe",
		},
		source.TotalSetAside: {
			Title:   "Total row",
			Message: "a total or sub-total, not counted as an action",
			Hint:    "nothing to do",
		},
		source.PartSetAside: {
			Title:   "Part of another row",
			Message: "a part of the row above (“of which …”), which counts it already",
			Hint:    "nothing to do if that is right; if the row counts apart, take “of which” from its title",
		},
		source.ColoursNotRead: {
			Title:   "Colours are not read",
			Message: "“{found}”: what colours say is not read",
			Hint:    "write the status of each action into a column Statut: fait, en cours, reporté, abandonné, non commencé",
		},
		source.CutNumber: {
			Title:   "Amount cut by a comma",
			Message: "the comma of the amount parts the cells of this file too; both cells are read together, “{found}”",
			Hint:    "check this amount; save the file with semicolons, or with the amount in quotes",
		},
		source.CellsBeyond: {
			Title:   "Cells beyond the headings",
			Message: "this row has {n} cells under {headings} headings: what is behind a comma too many is not under its heading (last cell: “{found}”)",
			Hint:    "check the whole row; put into quotes what has a comma in it",
		},
		source.ListSetAside: {
			Title:   "List set aside",
			Message: "a list of people or firms, and no actions: nothing is taken from it",
			Messages: map[string]string{
				"accounts": "accounts as an accountant keeps them (debit, credit), and no budget: nothing is taken from them",
			},
			Hint: "nothing to do; the number of members is given in the sheet Grappe",
			Hints: map[string]string{
				"accounts": "nothing to do; the budget is given by accounts, planned and actual (sheet Budget)",
			},
		},
		source.SummarySetAside: {
			Title:   "Sheet that sums up",
			Message: "this sheet sums up the others; lines that repeat those of “{other}” and count once: {n}",
			Hint:    "nothing to do if that is right; if they are other actions, give the sheet another name",
		},
		source.SummaryDiffers: {
			Title:   "Summary differs from the detail",
			Message: "“{title}”: the summary gives {field} “{found}”, the detail “{other}”; the detail counts",
			Hint:    "make both sheets agree",
		},
		source.TitleContinued: {
			Title:   "Rest of a title",
			Message: "the rest of the title in the row above",
			Hint:    "nothing to do if that is right; if it is another action, begin its title with a capital",
		},
		source.TitleMissing: {
			Title:   "Title missing",
			Message: "figures without a title or code; the row is not used",
			Hint:    "give the row a title",
		},
		source.BadNumber: {
			Title:    "Not a number",
			Message:  "“{found}” is not a number",
			Messages: map[string]string{"time": "“{found}” is a duration or a time of day, and is not read as a number"},
			Hints:    map[string]string{"time": "type a duration in hours and decimals, with the unit hours: 2,5 for two hours and a half"},
			Hint:     "type a number (12, 1 234,5, environ 20, au moins 72 %) or leave the cell empty",
		},
		source.BadDate: {
			Title:   "Impossible date",
			Message: "“{found}” is no date of the calendar",
			Hint:    "type a date such as 31/03/2024",
		},
		source.BadYear: {
			Title:   "Not a year",
			Message: "“{found}” is not a year",
			Hint:    "type a year such as 2024",
		},
		source.CodeTurnedDate: {
			Title:   "Code turned into a date",
			Message: "the code “{found}” is a date, made by the spreadsheet no doubt; the line is followed by its title",
			Hint:    "give the column of codes the format Text, then enter them again",
		},
		source.CellError: {
			Title:   "Formula error",
			Message: "the cell shows the error {found}",
			Hint:    "mend the formula, or type the value",
		},
		source.NotCalculatedCell: {
			Title:   "Formula not calculated",
			Message: "the formula {found} has not been calculated",
			Messages: map[string]string{
				"reckoned": "the formula was saved without its value; bilan has calculated it from the cells that it names",
			},
			Hint: "open the file in Excel or LibreOffice, save it and send it again",
		},
		source.AmbiguousNumber: {
			Title:   "Ambiguous number",
			Message: "“{found}” is read as {read}; it could be {alternative}",
			Hint:    "write the number without thousands separators, with a comma for decimals",
		},
		source.ScaleDoubt: {
			Title:   "Doubtful scale",
			Message: "“{found}” is read in {unit}, as the heading or the title says: these may be euros",
			Hint:    "check the unit of the amounts in the column; if they are euros, correct the heading or the title",
		},
		source.RangeRead: {
			Title:   "Range",
			Message: "“{found}” is a range; rates are taken against {bound}",
			Hint:    "give a single number if it is known",
		},
		source.RemarkRead: {
			Title:   "Remark behind a number",
			Message: "“{found}” is read as {read}; “{remark}” is a remark",
			Hint:    "write the number alone, and the remark as a comment",
		},
		source.SumRead: {
			Title:   "Sum read",
			Message: "“{found}” is read as {read}, the sum of what was done",
			Hint:    "write the total alone, and its parts as a comment",
		},
		"blank-word": {
			Title:   "A word for nothing",
			Message: "“{found}” is read as an empty cell",
			Hint:    "nothing to do",
		},
		"frequency-kept": {
			Title:   "Frequency",
			Message: "“{found}” says how often, and is kept as words: nothing is multiplied",
			Hint:    "write the number of the year if it is to count",
		},
		source.StatusRead: {
			Title:   "Status read in place of a number",
			Message: "“{found}” in place of a number is a status",
			Hint:    "write statuses in the column Statut; what it says stands",
		},
		source.WordsKept: {
			Title:   "Words in place of a number",
			Message: "“{found}” is neither a number nor a status; the text is kept",
			Messages: map[string]string{
				"plan":   "“{found}” under Prévu is a plan without a number; the text is kept",
				"people": "“{found}” says who benefits, not how many; the text is kept as a comment",
			},
			Hint: "write a number here or nothing, and the words in the column Commentaire",
		},
		source.UnknownStatus: {
			Title:   "Unknown status",
			Message: "“{found}” is not a known status; the text is kept",
			Messages: map[string]string{
				"near": "“{found}” is not a known status; the text is kept; the nearest: {nearest}",
			},
			Hint: "choose fait, en cours, reporté, abandonné or non commencé",
		},
		source.UnknownReason: {
			Title:   "Unknown reason",
			Message: "“{found}” is not a known reason; the text is kept",
			Messages: map[string]string{
				"near":  "“{found}” is not a known reason; the text is kept; the nearest: {nearest}",
				"words": "a reason in words of its own, not of the list; the text is kept",
			},
			Hint: "choose moyens internes, partenaire, financement, calendrier, adhérents, contexte or autre",
		},
		source.UnknownMeasure: {
			Title:   "Unknown measure",
			Message: "“{found}” is not a known measure",
			Hint:    "choose flux, stock, cumul or taux",
		},
		source.UnknownDirection: {
			Title:   "Unknown direction",
			Message: "“{found}” is not a known direction",
			Hint:    "choose hausse or baisse",
		},
		source.UnknownNature: {
			Title:   "Unknown nature",
			Message: "“{found}” is not a known nature; the row is not used",
			Hint:    "choose programme or bilan",
		},
		source.UnknownTheme: {
			Title:   "Unknown theme",
			Message: "“{found}” is not a theme of the configuration",
			Messages: map[string]string{
				"near": "“{found}” is not a theme of the configuration; the nearest: {nearest}",
			},
			Hint: "correct the theme, or add it to bilan.yaml (themes)",
			Mend: "correct the theme",
		},
		source.UnknownType: {
			Title:   "Unknown action type",
			Message: "“{found}” is not a known type of action",
			Messages: map[string]string{
				"near": "“{found}” is not a known type of action; the nearest: {nearest}",
			},
			Hint: "correct the type, or add it to bilan.yaml (types)",
			Mend: "correct the type of action, or choose Autre",
		},
		source.UnknownYesNo: {
			Title:   "Unknown answer",
			Message: "“{found}” is neither yes nor no",
			Hint:    "answer oui or non, or leave it empty",
		},
		"negative-count": {
			Title:   "Negative count",
			Message: "{found} {unit}: a count of things cannot be negative",
			Hint:    "check the value or the unit",
		},
		"fraction-of-event": {
			Title:   "Fraction of an event",
			Message: "{found} {unit}: a fraction of a thing that is counted",
			Hint:    "check the value or the unit",
		},
		"percent-scale": {
			Title:   "Scale of a percentage",
			Message: "“{found}” under the unit % is read in points: {found} %",
			Hint:    "write 72 % rather than 0,72 if it is 72 %",
		},
		source.DateOutsideYear: {
			Title:   "Date outside the year",
			Message: "“{found}” is not within {year}",
			Hint:    "check the date or the year",
		},
		source.UnknownCluster: {
			Title:   "Cluster not configured",
			Message: "“{found}” is not in the configuration; it is taken in under that name",
			Messages: map[string]string{
				"near": "“{found}” is not in the configuration; it is taken in under that name; the nearest: {nearest}",
			},
			Hint: "add the cluster, or this alias, to grappes.xlsx or bilan.yaml (clusters)",
			Mend: "write the name of the cluster as in the form",
		},
		source.SubmissionMissing: {
			Title:   "Results not received",
			Message: "no results for {year} came from {cluster}",
			Hint:    "remind the cluster",
			Messages: map[string]string{
				"unattributed": "no results for {year} are attributed to {cluster}; files that were received are attributed to nobody: {files}",
				"unread":       "the results for {year} of {cluster} were received and could not be read: {files}",
			},
			Hints: map[string]string{
				"unattributed": "attribute these files first; do not remind the cluster before",
				"unread":       "make the file one that can be read; do not remind the cluster as if it had sent nothing",
			},
		},
		source.DuplicateIdentical: {
			Title:   "Sent twice",
			Message: "lines that {other} gives too; counted once",
			Messages: map[string]string{
				"budget": "the same budget as {other}; counted once",
				"facts":  "the same facts as {other}; counted once",
				"row":    "the same line as {other}; counted once",
				"grant":  "the same grant as {other}; counted once",
			},
			Hint: "nothing to do",
		},
		source.DuplicateConflict: {
			Title:   "Contradictory values",
			Message: "“{title}”, {field}: “{found}” here, “{other}” elsewhere; neither is kept",
			Hint:    "ask which is right, then write it in the table suivi or declare the file that replaces the other (replaces)",
			Mend:    "say which of the two values is right, and keep only that one",
		},
		source.DuplicateText: {
			Title:   "Texts differ",
			Message: "“{title}”: two sendings agree on the figures and differ in words; the first is shown",
			Hint:    "nothing to do, or ask which is right",
			Mend:    "say which of the two texts is right",
		},
		source.PlanConflict: {
			Title:   "Contradictory plans",
			Message: "“{title}”, {field}: “{found}” in one plan, “{other}” in another; neither is kept",
			Hint:    "ask which plan counts, then declare it (replaces)",
			Mend:    "say which plan stands",
		},
		source.PlanUnknown: {
			Title:   "Plan not known",
			Message: "the plan for this year was not received; results are shown and not compared",
			Hint:    "supply the plan if there is one",
		},
		source.PlanRestatedOnly: {
			Title:   "Plan known from the results alone",
			Message: "the plan for this year is known only as the results restate it",
			Hint:    "supply the original plan if there is one",
		},
		source.TargetRestated: {
			Title:   "Target restated",
			Message: "“{title}”: the results state a plan of “{found}”, the plan “{expected}”; the plan stands",
			Messages: map[string]string{
				"blank":  "“{title}”: the results state a plan of “{found}”; the plan, which gives none, stands",
				"budget": "“{title}”: “{found}” is restated as planned here, the planned budget has “{expected}”; the planned budget stands",
			},
			Hint: "ask why the target changed; a revised plan has a column of its own",
			Mend: "put the plan’s own target back; a target changed during the year goes into the column Prévu actualisé",
		},
		source.ResultRestated: {
			Title:   "Result restated",
			Message: "“{title}”: what was first submitted for this year ({field}) is “{expected}”, a later file states “{found}”; the figure given first stands",
			Hint:    "ask which one is right; a corrected figure is decided in the follow-up table",
			Mend:    "state the figure of that year’s results, or send those results corrected",
		},
		source.DefinitionChanged: {
			Title:   "Definition changed",
			Message: "“{title}”: the results describe the line otherwise than the plan ({fields}); the plan stands",
			Hint:    "check that it is the same action",
			Mend:    "put back what the plan said; if it is another action, give it another code",
		},
		source.ProgrammeConflicts: {
			Title:   "In the plan or not",
			Message: "the results say that the action was not in the plan, which holds it; the plan stands",
			Hint:    "check the code or the title",
			Mend:    "correct “au programme”, the code or the title",
		},
		source.PossibleMatch: {
			Title:   "Possible match",
			Message: "“{found}” looks like the planned line “{expected}”; they stay apart",
			Messages: map[string]string{
				"codes":   "“{found}” (code {code}) looks like the planned line “{expected}” (code {planned}); they stay apart",
				"code":    "“{found}” (code {code}) looks like the planned line “{expected}” (no code); they stay apart",
				"planned": "“{found}” (no code) looks like the planned line “{expected}” (code {planned}); they stay apart",
			},
			Hint: "if it is the same action, give both one code or declare an alias",
			Mend: "if it is the same action, give it the code or the title of the plan",
		},
		source.AmbiguousMatch: {
			Title:   "Ambiguous match",
			Message: "several planned lines answer to “{found}”; none is joined",
			Messages: map[string]string{
				"grant": "several grants answer to “{found}”; the row is counted as a grant of its own",
			},
			Hint: "give each line a code",
			Mend: "give each line a code, the same as in the plan",
			Hints: map[string]string{
				"grant": "give each row of the table subventions its object and the reference of its decision",
			},
		},
		source.StatusContradicts: {
			Title:   "Status against figures",
			Message: "status “{found}” with an actual of “{actual}”; the figures decide",
			Hint:    "correct the status or the actual",
		},
		source.DirectionAssumed: {
			Title:   "Direction assumed",
			Message: "“{found}” without a direction: less is taken as better",
			Hint:    "give the direction (hausse or baisse)",
		},
		source.DirectionNeeded: {
			Title:   "Direction needed",
			Message: "plan “{found}”, below 0, without a direction or a baseline: not comparable",
			Hint:    "give the direction (hausse or baisse)",
		},
		source.DirectionDoubt: {
			Title:   "Direction in doubt",
			Message: "less of “{found}” is usually better; without a direction, more is taken as better",
			Hint:    "give the direction (hausse or baisse)",
		},
		source.Approximate: {
			Title:   "Approximate number",
			Message: "an approximate number",
			Hint:    "nothing to do",
		},
		source.UnitsDiffer: {
			Title:   "Units differ",
			Message: "actual in “{found}”, plan in “{expected}”: not comparable",
			Messages: map[string]string{
				"field": "{field} in “{found}”, plan in “{expected}”: no rate is taken of it",
			},
			Hint:  "express both in one unit, or declare the alias in bilan.yaml (units)",
			Mend:  "state the actual in the unit of the plan",
			Hints: map[string]string{"bare": "write the unit on both sides (“–”: none is given)"},
		},
		source.UnitAssumed: {
			Title:   "Unit assumed",
			Message: "“{found}”, without a unit beside “{expected}”, is read in euros",
			Hint:    "write the unit beside the number or in the column Unité",
		},
		source.NotTheAuthority: {
			Title:    "The authority’s word in another file",
			Message:  "“{change}” ({of}) is not used (the value stays “{value}”): only the authority’s own files can say so",
			Messages: map[string]string{"blank": "“{change}” ({of}) is not used: only the authority’s own files can say so"},
			Hint:     "if this table is yours, put the file into {place}; if it comes from a cluster, ask it to take the table out",
			Hints: map[string]string{"unnamed": "if this table is yours, put it into a file of its own, in the folder collectivite beside bilan.yaml; if it comes from a cluster, ask it to take the table out",
				"none": "if this table is yours, name it under authority in bilan.yaml, which names nothing today; if it comes from a cluster, ask it to take the table out"},
			Mend: "take this table out: only the authority keeps the tables suivi and subventions",
		},
		source.AuthorityAssumed: {
			Title:    "File taken for the authority’s",
			Message:  "without bilan.yaml, the tables suivi and subventions of this file, which holds nothing else, are used",
			Messages: map[string]string{"lines": "this file is among the authority’s own and holds lines of {cluster}: its tables suivi and subventions are used"},
			Hint:     "check that this file is yours, and put it into the folder collectivite beside bilan.yaml (bilan init), or name it by --authority",
			Hints:    map[string]string{"lines": "check that this file is yours; if it comes from a cluster, take it out of your files and put it with the submissions"},
			Mend:     "take this file out: only the authority keeps the tables suivi and subventions",
		},
		source.AuthorityHidden: {
			Title:   "Hidden decision",
			Message: "“{change}” ({of}) is not used: its row, one of its columns or its sheet is hidden",
			Hint:    "show the rows, columns and sheets of the tables suivi and subventions, or take them out",
		},
		source.FromAnotherSender: {
			Title:   "Rows of another cluster",
			Message: "{cluster}: rows counted in a file of {owner}, while this cluster sent its own: {n}",
			Hint:    "check with {cluster} that these rows are its own, or take them out",
			Mend:    "take out what is another cluster’s",
		},
		source.FollowUpSuperseded: {
			Title:   "Correction replaced",
			Message: "{field}: “{found}” is not used, another row of the follow-up decided “{other}”",
			Hint:    "nothing to do, or take the row out",
		},
		source.FollowUpApplied: {
			Title:   "Correction applied",
			Message: "{field}: “{found}” kept instead of “{sent}”",
			Hint:    "nothing to do",
		},
		source.FollowUpUnmatched: {
			Title:   "Correction without an object",
			Message: "the row of suivi (code “{code}”, field “{field}”, value “{found}”) applies to nothing",
			Hint:    "check the code, the year, the field and the value",
		},
		source.FollowUpConflict: {
			Title:   "Contradictory corrections",
			Message: "{field}: “{found}” here, “{other}” of the same date; none is kept",
			Hint:    "keep one correction",
		},
		"renamed-file": {
			Title:   "Renamed file",
			Message: "the name ends in “{found}”, but the content is {expected}; it is read as such",
			Hint:    "nothing to do, or correct the end of the name",
		},
		source.HiddenSheetTaken: {
			Title:   "Hidden sheet taken",
			Message: "the sheet is hidden; it is read, as the configuration says",
			Hint:    "nothing to do",
		},
		source.TotalDiffers: {
			Title:    "Total differs from the sum",
			Message:  "the total stated is “{found}”, its lines sum to {sum}",
			Messages: map[string]string{"year": "the total of the year is “{found}”, its parts sum to {sum}"},
			Hint:     "check the total and the lines that it adds up; the lines are what counts",
			Hints:    map[string]string{"year": "check the total and the parts of the year; the total is what counts"},
		},
		"title-assumed": {
			Title:   "Titles without a heading",
			Message: "column {found} has no heading: its texts are read as the titles of the actions",
			Hint:    "write Action above this column",
		},
		"computed-alone": {
			Title:   "Rate or gap without an actual",
			Message: "column “{found}” gives a rate or a gap, and the table has no column of actuals nor of statuses: no actual is derived from it",
			Hint:    "add a column of actuals with the figures that this column was computed from",
		},
		source.PartsSummed: {
			Title:   "Parts of the year summed",
			Message: "there is no column for the whole year: the sum of its parts is taken",
			Messages: map[string]string{
				"uncalculated": "the year’s total was not calculated: the sum of its parts stands",
				"blank":        "there is no column for the whole year: the sum of its parts is taken, of which one at least is blank",
				"unknown":      "there is no column for the whole year: the sum of its parts is taken, without those that are not known",
				"rows":         "the action is given by parts of the year, one a row or a sheet: their sum is taken",
				"repeated":     "the same planned figure stands for each part of the year: their sum is taken; if it is of the whole year, write it once",
			},
			Hint: "add a column with the total of the year if the sum is not it",
		},
		source.PartsNotSummed: {
			Title:   "Parts of the year not summed",
			Message: "there is no value for the whole year, and its parts do not add up (a rate, a level, a running total, different units, a text, or one part alone): nothing is taken",
			Hint:    "add a column for the year with the value to be taken",
		},
		source.LayoutUnmatched: {
			Title:   "Configured layout without effect",
			Message: "layout no. {n} of the configuration does not fit this sheet: “{found}” is not there",
			Hint:    "check the sheet, or correct “layouts” in bilan.yaml",
		},
		source.LayoutUnused: {
			Title:   "Configured layout without a file",
			Message: "layout no. {n} of the configuration applies to no file that was read",
			Hint:    "correct “layouts” in bilan.yaml, or take this layout out",
		},
		"percent-out-of-range": {
			Title:   "Percentage outside 0 to 100",
			Message: "“{found}”: a rate is usually between 0 and 100 %",
			Hint:    "check the value; for a change, prefer the unit “points”",
		},
		source.StatedDiffers: {
			Title:   "Computed figure differs",
			Message: "“{title}”, column {heading}: “{found}” is stated, the computation gives {ours}{unit}",
			Hint:    "check the plan, the actual and the formula of the column",
		},
		"code-reused": {
			Title:   "Code used again",
			Message: "the code {code} meant “{expected}” the year before and means “{found}”",
			Hint:    "give a new action a new code; the change is otherwise without meaning",
		},
		"unit-changed": {
			Title:   "Unit changed",
			Message: "“{title}” is counted in “{found}”, in “{expected}” the year before; no change is computed",
			Hint:    "keep one unit from year to year, or declare the alias in bilan.yaml (units)",
			Mend:    "keep the unit of the year before, or say why it changes",
		},
		"tenfold-change": {
			Title:   "Factor of ten",
			Message: "“{title}”: “{found}”, against “{expected}” the year before; the ratio is more than ten",
			Hint:    "check the decimal point and the unit",
		},
		"budget-without-plan": {
			Title:   "Spending without a planned budget",
			Message: "“{title}”: {found} spent without a budget in the plan",
			Hint:    "state the planned budget, or where the spending comes from",
		},
		source.BeneficiariesMany: {
			Title:   "More beneficiaries than members",
			Message: "“{title}”: more beneficiaries ({found}) than members ({expected})",
			Hint:    "check whether these are companies or people, members or not",
		},
		source.RequestDiffers: {
			Title:   "Amount differs from the grants",
			Message: "the cluster states a grant requested of “{found}”, the year’s grants make {sum} € requested; the sum of the grants is kept",
			Messages: map[string]string{
				"awarded": "the cluster states a grant awarded of “{found}”, the year’s grants make {sum} € awarded; the sum of the grants is kept",
				"paid":    "the cluster states a grant paid of “{found}”, the year’s grants make {sum} € paid; the sum of the grants is kept",
			},
			Hint: "check the amount, or complete the table subventions",
			Mend: "check the amount of the grant",
		},
		source.SimilarNames: {
			Title:   "Two spellings",
			Message: "“{found}” and “{other}” may be one name; both are kept",
			Hint:    "choose one spelling, or declare the alias in bilan.yaml (aliases)",
			Mend:    "choose one spelling",
			Messages: map[string]string{
				"cluster": "the clusters “{found}” and “{other}” are perhaps one; they are taken as two, and what one sent is missing in the other",
			},
			Hints: map[string]string{
				"cluster": "if they are one, declare the other name in bilan.yaml (clusters, aliases)",
			},
		},
		source.FollowUpNeedless: {
			Title:   "Correction no longer needed",
			Message: "{field}: the cluster now sends the value that was decided, “{found}”",
			Hint:    "take the row out of the follow-up, or keep it for the record",
		},
		source.GrantsOfOthers: {
			Title:    "Grants of others",
			Message:  "grants to others than the expected clusters, not used: {n} ({found})",
			Messages: map[string]string{"giver": "grants of another authority than yours, not used: {n} ({found})"},
			Hint:     "nothing to do if that is right; else declare the cluster’s name, alias or SIRET in grappes.xlsx or bilan.yaml (clusters)",
			Hints:    map[string]string{"giver": "nothing to do if that is right; else check the authority’s SIRET in bilan.yaml (territory_siret)"},
			Mend:     "nothing to do",
		},
		source.TypeInferred: {
			Title:   "Type told by the title",
			Message: "no column gives the type: “{found}” is read as {type}; so are the other titles of the table that name one type",
			Hint:    "nothing to do if that is right; else add a column Type",
		},
		source.ThemeCarried: {
			Title:   "Theme written once",
			Message: "the theme is written in the first row of its actions alone: “{found}” is read under “{theme}”; so are the other actions of the table without one",
			Hint:    "nothing to do if that is right; else write the theme in each row",
		},
		source.FactRead: {
			Title:   "Fact read in a row",
			Message: "“{found}” is read as a fact of the cluster, not as an action: {read}",
			Hint:    "nothing to do if that is right; else write it in the sheet Grappe",
		},
		source.AccountRead: {
			Title:   "Accounts read by their names",
			Message: "accounts read by the names of the posts: {n} ({found})",
			Hint:    "check the accounts in the sheet Budget; a number before the label (64 – Salaries) wins",
		},
		source.AccountNone: {
			Title:    "Post without an account",
			Message:  "“{found}”: no account is sure; the amount counts as income, without an account",
			Messages: map[string]string{"charges": "“{found}”: no account is sure; the amount counts among the charges, without an account"},
			Hint:     "write the account’s number before the label (64 – Bonuses, 70 – Sponsoring)",
		},
		source.UnknownAccount: {
			Title:   "Unknown account",
			Message: "“{found}” is no account of the financial report (60 to 69, 70 to 79, 86, 87); the amount is not used",
			Hint:    "correct the account number",
		},
		source.BudgetUnbalanced: {
			Title:   "Budget out of balance",
			Message: "{column}, in euros: expenses {uses}, income {resources}; the gap is {gap}",
			Hint:    "check the amounts: total expenses equal total income",
		},
		source.InKindUnbalanced: {
			Title:   "Contributions in kind out of balance",
			Message: "{column}, in euros: uses (86) {uses}, contributions (87) {resources}; the gap is {gap}",
			Hint:    "check the amounts: accounts 86 and 87 are equal",
		},
		source.BudgetGroupDiffers: {
			Title:   "Account differs from its lines",
			Message: "account {account}: “{found}” is stated, its lines make {sum} €",
			Hint:    "check the amount of the account and those of its lines; the account’s own is kept",
		},
		source.BudgetConflict: {
			Title:   "Contradictory budgets",
			Message: "“{title}”, {field}: “{found}” here, “{other}” elsewhere; neither is kept",
			Hint:    "ask which is right, then declare the file that replaces the other (replaces)",
			Mend:    "say which of the two amounts is right, and keep only that one",
		},
		source.ActionsOverBudget: {
			Title:   "Actions beyond the budget",
			Message: "the budgets of the actions make {sum} €, the expenses of the budget {uses} €",
			Hint:    "check the budgets of the actions and the expenses",
		},
		source.ListDiffers: {
			Title:   "Number and list",
			Message: "“{found}”, and the list has {counted}: {list}",
			Hint:    "count again, then correct the number or the list in the text; an incomplete list says so: “among them”, “notably”",
		},
		source.SumDiffers: {
			Title:   "Parts and total",
			Message: "“{found}”: the parts make {sum}",
			Messages: map[string]string{
				"exceed": "“{found}”: the parts make {sum}, more than the whole",
				"row":    "“{found}”, {stated}: the rows make {sum}",
				"column": "“{found}”, {stated}: the columns make {sum}",
				"result": "“{found}”: income less charges makes {sum}",
			},
			Hint: "compute again, then correct the text",
		},
		source.PercentageDiffers: {
			Title:   "Percentage and figures",
			Message: "“{found}”: {figures} make {ours}%",
			Messages: map[string]string{
				"change": "“{found}”: from {from} to {to} the change is {ours}%",
				"delta":  "“{found}”: from {from} to {to} the difference is {ours}",
			},
			Hint: "compute again, then correct the text",
		},
		source.NameDrifts: {
			Title:    "Name spelled in two ways",
			Message:  "“{found}” here, “{other}” elsewhere",
			Messages: map[string]string{"often": "“{found}” here, “{other}” elsewhere ({times} times)"},
			Hint:     "if it is one name, write it the same everywhere",
		},
		source.FigureDrifts: {
			Title:   "Figure said twice",
			Message: "“{found}” here, “{other}” elsewhere",
			Hint:    "check which one is right and correct the other; if they do not count the same thing, say so",
		},
	}
}
