// Package report describes how the review of one year is made of the submissions of
// clusters, and holds the tests of the whole. The pipeline, step by step:
//
//  1. Package intake opens every file (package sheet/file: format, encoding, cells) and
//     decodes it side by side with others: package layout finds its tables, by their
//     headings (package heading) and what columns mean (package column), in the sheets
//     of package worksheet, and package decode makes records of their rows
//     (package submission); package keysheet reads sheets of keys and values, and
//     package attribution whose a file is by its names and titles. What one cell
//     says is package cell's, whose a text is package names's. A file gives records and
//     problems, never a failure of the whole.
//  2. Package review (Build) sets aside the files that the configuration says are
//     replaced, and those of which an annotated copy came back put right, and picks
//     the year: the one asked for, else the latest that has
//     results.
//  3. Package compare settles the plan of record, joins it with the results
//     (package match finds which lines are one), and finds for each line the
//     figures and the verdict, year by year.
//  4. Build adds what holds several tables against each other (package budget
//     for the accounts, doubts.go) and what no file can say: who sent nothing,
//     who is to be reminded. It indexes all of it (index.go); after that the
//     Review is only read.
//  5. Package overview draws from the Review the plain figures of the year that
//     outputs share. Package present puts the Review into neutral tables (package table),
//     one file per table; package bookview puts them on the sheets of the workbook, package
//     pageview puts the Review into the page (package screen), one file per section, and
//     package textview into the text (package docx); the Review knows none of them. Words
//     come from package wording alone, and package contact hides what may not be published.
//  6. Writers take it from there: package workbook writes the document, package page the
//     page, package docx the text, package table the CSV files. Writers compute nothing.
//
// A text that is no table goes another way: package prose drafts records from its sentences
// (package prose/document opens it), cmd/drafts puts them into the form of package form, and
// package proofread holds a text against itself.
//
// Where a change is made (its package comment says more):
//
//	field             a column of lines, a key of facts, a field of grants, budgets or suivi
//	quantity, cell    how a number, a unit, a date, a status is written
//	names             what is called by a configured name: clusters, themes, types, units
//	layout            where a table is, and what is said around it; heading, which rows head it;
//	                  column, what a heading means; worksheet, what a sheet is by its name and words
//	fact              what a row says of the cluster
//	decode            what the rows of a table mean; section, under which theme they are;
//	                  posts and account, which account a post of a budget has
//	match             which lines of plan, results and other years are one
//	compare, verdict  figures, rates and verdicts of lines; budget, of accounts
//	linerule          an anomaly that one line shows by itself: its slug, severity and rule;
//	                  intake/filerules.go, one of a file that is opened; cell/textrules.go, one of a
//	                  text where a number is expected; layout/linestable.go, one of a table of
//	                  lines; compare/doubts.go, one of a compared line; any other has slug and
//	                  severity in source, and its finder; wording, the words of all
//	overview, phrase  figures and sentences that outputs share
//	present           what a table of the outputs holds; bookview, pageview and textview, where it is
//	workbook, page, docx, table    how a cell, a chart, a text is written to a file
//	records           the columns of the CSV files of a review; mapping, what columns were read as;
//	                  policy, how much the outputs show of a large review; live, formulas of the workbook
//	contact           what is a contact; publish, what is published in its place; present
//	                  decides which readers see some
//	changes           what changed since an earlier delivery; changetext, its words
//	form, annotate    the blank form; the marks in a copy that goes back
//	letter, opendata  reminders; the grants as the open-data schema has them
//	prose             what is drafted from a text: act, dating, grant, members, naming, partners
//	                  and title each find one thing; caption names lines, topic what numbers count; extent, owner, aside and weigh, which figures are no
//	                  lines; lexicon, by which words; proofread, where a text contradicts itself
//	sheet/file        another format of files that are read; charset, another encoding
//	cmd/bilan         a command and its flags; cmd/summary, what it says; cmd/jsondoc, its JSON;
//	                  cmd/files, which files are read
//	cmd/formats       another output; config, another key of bilan.yaml
//	wording           another language: its texts, and in wording/locale its manner of numbers and
//	                  quotations
//
// Imports go one way:
//
//	cmd -> config, intake, review, present, workbook, page, form, annotate, samples, prose
//	cmd/bilan -> cmd/jsondoc -> present; cmd/bilan -> cmd/files -> cmd/console -> cmd/output, wording
//	cmd/bilan -> cmd/drafts -> form, prose; cmd/bilan -> opendata -> table
//	cmd/bilan -> cmd/formats -> bookview, present, workbook, textview, table
//	cmd/bilan -> pageview -> overview, present, screen
//	textview -> overview, present, phrase, docx
//	bookview -> overview, present, phrase, table
//	cmd/bilan -> cmd/clusters -> cmd/files, form; cmd/files -> worksheet
//	cmd/bilan -> letter -> review, wording
//	present -> overview, review, phrase, wording, table, publish
//	publish -> review, contact
//	overview -> review, verdict
//	phrase -> overview, compare, wording, table
//	review -> intake, compare, budget
//	intake -> sheet/file, decode
//	compare, changes -> match -> submission
//	changes -> field, sheet
//	present, cmd/bilan -> changetext -> changes, table, wording
//	compare, budget -> submission
//	compare, table -> verdict -> cell, quantity
//	decode -> formula, layout, posts, yearparts
//	layout -> section -> cell; layout -> heading -> worksheet -> column, account
//	posts -> account, submission
//	yearparts -> submission
//	layout -> fact
//	submission -> column
//	column -> names, cell, field, account
//	fact -> names, cell, field
//	names -> cell, field
//	cell -> quantity, fold, source
//	field -> fold
//	formula -> quantity, source
//	quantity -> fold, wording/locale
//	sheet/file -> sheet/xlsx, sheet/ods, sheet/csv -> sheet -> source, opc
//	sheet/xlsx, sheet/ods -> sheet/archive, sheet/grid, sheet/stored, xmlscan
//	sheet/archive, sheet/csv -> charset
//	cmd/bilan -> cmd/texts -> proofread -> prose, source; proofread, prose -> prose/language -> prose/document, prose/passage
//	prose -> prose/act, prose/dating, prose/grant, prose/members, prose/outline, prose/partners, cell
//	prose/grant, prose/members -> prose/figure, prose/naming; prose/figure -> quantity
//	prose/dating -> prose/outline; prose -> prose/tense, prose/scope -> prose/outline
//	prose/act -> prose/document, prose/passage; prose -> prose/action -> prose/lexicon, prose/passage, cell
//	prose -> prose/aside -> prose/action, prose/outline; prose -> prose/tablehead -> prose/outline, prose/document
//	prose/outline -> prose/naming, prose/lexicon; prose/partners -> prose/naming, prose/passage
//	prose/naming -> prose/document, prose/passage; prose -> prose/title -> prose/passage
//	prose/passage -> fold, prose/lexicon; prose -> prose/caption -> prose/extent -> prose/action, prose/figure
//	prose -> prose/topic -> prose/caption, prose/owner, prose/figure
//	prose -> prose/owner -> prose/lexicon, prose/passage; prose -> prose/weigh -> prose/lexicon
//	prose, prose/naming -> prose/person -> prose/passage, pattern
//	prose/document -> sheet/archive, charset
//	sheet/xlsx, annotate, ooxml -> opc -> xmlscan
//	wording -> french, wording/locale, quantity, source
//	fold -> french
//	page -> screen -> table
//	workbook, page -> table -> contact, quantity, source
//	page -> page/figure -> page/mark -> verdict; page/figure -> screen, table
//	docx -> contact, wording/locale, table, ooxml
//	form -> submission, wording
//	annotate -> wording, sheet/archive
//	workbook, form, annotate -> font
//	workbook, form, annotate -> ooxml -> pattern
//
// What a cell says (cell), what the configuration calls things (names) and how a table
// was read (column) are in every record: who imports submission may import them. An
// arrow is left out where others lead there too.
// pattern is a leaf that any may import; so are source, wording/locale, siret, french,
// prose/pdftext, contact (-> source), samples (-> wording/locale) and cmd/output. What there
// is to say of a column, its words, its place in files and forms and which side counts first,
// is an entry of field, which review, phrase, present and form read too. Beside these the packages
// under report and config do not know each other: cmd copies options across.
// internal/forms, internal/packed, internal/sent, internal/reviewed and internal/colour serve
// tests and benchmarks, and bilan/report/browser opens pages for tests; these alone import them.
// A test over
// `go list` holds this picture true.
package report
