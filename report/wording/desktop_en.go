package wording

// desktopEN are the texts of a double click.
var desktopEN = []text{
	{"click.enter", "Press Enter to close this window."},
	{"click.temporary", "bilan was opened inside the zip file, in a temporary folder ({dir}); what it would write there would be lost"},
	{"click.unzip", "close this window, right-click the zip file, choose “Extract All…”, then double-click bilan in the folder that was extracted"},
	{"click.denied", "Windows does not allow writing in this folder: {dir}"},
	{"click.move", "move bilan and what came with it to a folder of your own, in Documents for example, and double-click it there; if the folder is your own, ransomware protection (Windows Security) may be blocking bilan"},
	{"click.made", "bilan has prepared this folder: {dir}"},
	{"click.folder.1", "  grappes.xlsx: the clusters, to be named there once for all"},
	{"click.folder.2", "  bilan.yaml: the configuration"},
	{"click.folder.3", "  formulaires: what is sent to the clusters; an example is there already"},
	{"click.folder.4", "  soumissions: what they send back"},
	{"click.folder.5", "  collectivite: your own tables, suivi (follow-up) and subventions (grants)"},
	{"click.folder.6", "  retours: the annotated copies that are handed back to be mended"},
	{"click.folder.7", "  revue: the workbook, the page and the Word document"},
	{"click.next.1", "What to do next:"},
	{"click.next.2", "  1. open grappes.xlsx in Excel or LibreOffice, write a cluster a row, and save (the authority’s name is written in bilan.yaml, with Notepad);"},
	{"click.next.3", "  2. double-click bilan again: a form for each cluster comes in formulaires, to be sent to them;"},
	{"click.next.4", "  3. put the files that they send back in soumissions, as they are;"},
	{"click.next.5", "  4. double-click once more: the review is in revue, the files to be mended are in retours."},
	{"click.works", "Folder: {dir}"},
	{"click.nothing", "nothing to read yet: put the clusters’ files in {folders}, then double-click bilan again"},
	{"click.copies", "to hand back to the clusters: {files}"},
	{"click.forms", "forms {year}: {files}"},
	{"click.long", "{file}: this path is longer than the 218 characters that Excel allows; Excel will open this file only in a folder with a shorter path"},
	{"click.open", "{file} could not be opened; open it by hand"},
}
