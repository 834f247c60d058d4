package wording

// outputsEN are the texts about what a run writes and what keeps it from it.
var outputsEN = []text{
	{"voice.write", "cannot write {file} ({why})"},
	{"voice.exists", "{file} is there already and is not replaced; move it, or choose another folder"},
	{"voice.locked", "another run of bilan is writing in {file}; wait until it has finished, then run again"},
	{"voice.busy", "{file} is open in another program, or write-protected; close it in Excel, then run again; nothing was replaced"},
	{"voice.full", "the disk is full: {file} could not be written; make room, or choose another folder; nothing was replaced"},
	{"voice.denied", "writing is not permitted here: {file}; choose another folder with --out, or ask for the right to write; nothing was replaced"},
	{"voice.no_file", "{file} is there already and is no ordinary file; move it, or choose another folder"},
	{"voice.finished", "an earlier run was stopped while it replaced the files in {dir}; the replacing was finished"},
	{"voice.undone", "an earlier run was stopped while it replaced the files in {dir}; the files before it were put back"},
	{"voice.lost", "an earlier run was stopped while it replaced the files in {dir}, and its trace cannot be read; files of two runs may stand side by side where this run does not replace them"},
	{"voice.half", "the replacing of the files could be neither finished nor undone; the next run does it"},
	{"voice.interrupted", "interrupted: nothing was replaced"},
	{"voice.bug", "internal error of bilan: {why} ({at}); nothing was replaced; please report this message, with the file concerned if you can"},
}
