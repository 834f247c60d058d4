package config

// table is every key of bilan.yaml, in the order in which Template and the reference
// have them.
var table = []key{
	{
		name: "territory", field: func(c *Config) any { return &c.Territory }, setting: true,
		help:    text{"fr": "Le nom de la collectivité, dans les titres.", "en": "The authority's name, for titles."},
		example: text{"fr": "Ma collectivité", "en": "My authority"}, inUse: true,
	},
	{
		name: "territory_siret", field: func(c *Config) any { return &c.TerritorySIRET }, kind: aSIRET,
		help: text{
			"fr": "Son SIRET, pour les données ouvertes (bilan export --schema scdl).",
			"en": "Its SIRET, for open data (bilan export --schema scdl).",
		},
		example: same(`"23350001600040"`),
	},
	{
		name: "inputs", field: func(c *Config) any { return &c.Inputs },
		help: text{
			"fr": "Les fichiers et dossiers à lire, et où écrire la revue.",
			"en": "The files and folders to read, and where to write the review.",
		},
		more:    "The inputs are read where no PATH is given.",
		example: same("[" + DefaultInputs + "]"), inUse: true,
	},
	{
		name: "out", field: func(c *Config) any { return &c.Out }, setting: true,
		byDefault: DefaultOut,
		example:   same(DefaultOut), inUse: true,
	},
	{
		name: "authority", field: func(c *Config) any { return &c.Authority }, check: listOf(checkPaths), setting: true,
		help: text{
			"fr": `Ce qui est à vous, et à personne d'autre : les fichiers et dossiers dont les tables
suivi (vos corrections) et subventions comptent. Ailleurs, dans l'envoi d'une grappe
par exemple, elles ne changent rien et sont une erreur. Une liste vide ([]) : aucune
de ces tables ne compte.`,
			"en": `What is yours, and nobody else's: the files and folders whose tables suivi (your
corrections) and subventions (grants) count. Elsewhere, as in what a cluster sends,
they change nothing and are an error. An empty list ([]): no such table counts.`,
		},
		more:    "They are read with the inputs. A configuration without this key has `" + DefaultAuthority + "`; with an empty list no such table counts.",
		example: same("[" + DefaultAuthority + "]"), inUse: true,
	},
	{
		name: "year", field: func(c *Config) any { return &c.Year }, kind: aYear, setting: true,
		help: text{
			"fr": "L'année de la revue ; sans elle, la dernière qui a un bilan.",
			"en": "The year under review; without it, the latest that has results.",
		},
		example: same("2025"),
	},
	{
		name: "as_of", field: func(c *Config) any { return &c.AsOf }, kind: aDate, setting: true,
		help: text{
			"fr": `La date du jour pour les échéances (compte rendu financier) ; sans elle, rien
n'est dit qui dépende du jour.`,
			"en": `Today's date for what falls due (the financial report); without it, nothing
that depends on today is said.`,
		},
		example: same("2026-03-31"),
	},
	{
		name: "since", field: func(c *Config) any { return &c.Since }, setting: true,
		help: text{
			"fr": `Le fichier revue-<année>.csv d'une livraison d'avant, gardé ailleurs que dans revue :
la revue dit alors, ligne par ligne, ce qui a changé depuis.`,
			"en": `The file revue-<year>.csv of an earlier delivery, kept elsewhere than in revue: the
review then tells, line by line, what has changed since.`,
		},
		more:    "It is an input like others: the same file gives the same review.",
		example: same("livraisons/revue-2025-mars.csv"),
	},
	{
		name: keyOfLanguage, field: func(c *Config) any { return &c.Lang }, byDefault: defaultLang, kind: aLanguage, setting: true,
		help:    text{"fr": "La langue des sorties : fr ou en.", "en": "The language of the outputs: fr or en."},
		example: same(defaultLang),
	},
	{
		name: "file_name", field: func(c *Config) any { return &c.FileName }, setting: true,
		help: text{
			"fr": "Où trouver la grappe et l'exercice dans le nom d'un fichier qui ne les dit pas.",
			"en": "Where to find cluster and year in the name of a file that does not say them.",
		},
		more:    "The name as it is built: `\"{grappe}_{exercice}\"`.",
		example: same(`"{grappe}_{exercice}"`),
	},
	{
		name: "forms", field: func(c *Config) any { return &c.Forms },
		help: text{
			"fr": `Un double clic sur bilan écrit aussi, dans formulaires, les formulaires de
l'année qui suit : ceux des grappes dont le programme est reçu (de toutes, tant
qu'il n'y a aucun envoi). Un formulaire qui existe n'est jamais remplacé.`,
			"en": `A double click on bilan also writes, into formulaires, the forms of the year
that follows: those of the clusters whose plan has come (of all of them while
nothing has). A form that is there already is never replaced.`,
		},
		example: yes, inUse: true,
	},
	{
		name: "letters", field: func(c *Config) any { return &c.Letters },
		help: text{
			"fr": `Un double clic écrit aussi, dans relances, un courriel à relire et à envoyer pour
chaque grappe qui doit encore quelque chose. bilan n'envoie jamais rien.`,
			"en": `A double click also writes, into relances, an e-mail to read over and send for each
cluster that still owes something. bilan never sends anything.`,
		},
		more:    "A letter that somebody has changed is never replaced. `report --letters DIR` does the same.",
		example: yes,
	},
	{
		name: "reply_by", field: func(c *Config) any { return &c.ReplyBy }, kind: aDate, setting: true,
		help: text{
			"fr": `La date avant laquelle les relances demandent une réponse ; sans elle, elles n'en
donnent pas.`,
			"en": `The date by which reminders ask for an answer; without it they give none.`,
		},
		example: same("2026-04-30"),
	},
	{
		name: "open", field: func(c *Config) any { return &c.Open },
		help: text{
			"fr": "Un double clic ouvre la page de la revue une fois écrite.",
			"en": "A double click opens the page of the review once it is written.",
		},
		example: yes,
	},
	{
		name: "clusters_file", field: func(c *Config) any { return &c.ClustersFile },
		help: text{
			"fr": `Le classeur où les grappes sont nommées, avec les axes, les types d'action, les unités
et les seuils. Ce qui est écrit dans ce fichier-ci l'emporte sur lui.`,
			"en": `The workbook in which clusters are named, with themes, action types, units and
thresholds. What is written in this file wins over it.`,
		},
		more:    "Sheets `Grappes`, `Axes`, `Types d'action`, `Unités`, `Seuils`, with headings in French or English; `.ods` and `.csv` are read too. It is never read as a submission. Where both say something of one thing and differ, a warning tells it.",
		example: same(DefaultClustersFile), inUse: true,
	},
	{
		name: "clusters", field: func(c *Config) any { return &c.Clusters }, check: listOf(checkClusters),
		help: text{
			"fr": `Les grappes attendues, à nommer plutôt dans le classeur. Celles qui n'ont rien envoyé viennent en tête des Dépôts.
Un id ne change jamais ; siret, rna et aliases servent à reconnaître les envois.
« formerly » : ses anciens noms, ou les grappes qui l'ont formée, avec leur dernière année.
« reminder_email » : l'adresse de ses relances ; aucune autre ne sert.`,
			"en": `The clusters that are expected, rather to be named in the workbook. Those that sent nothing come first in Deposits.
An id never changes; siret, rna and aliases help to recognise submissions.
“formerly” holds its former names, or the clusters that became it, with their last year.
“reminder_email” is where reminders to it go; no other address is used.`,
		},
		example: same(`
  - {id: exemple-mecanique, name: Grappe Exemple Mécanique, sector: Mécanique, territory: Vallée Exemple, aliases: [GEM], reminder_email: contact@example.org, formerly: [{name: Exemple Méca, until: 2022}]}`),
	},
	{
		name: "themes", field: func(c *Config) any { return &c.Themes }, check: listOf(checkTerms),
		help: text{"fr": "Les axes, et les autres façons de les écrire.", "en": "The themes, and the other ways to write them."},
		example: same(`
  - {name: Innovation, aliases: [Industrie du futur]}
  - {name: Énergie et décarbonation, aliases: [RSE et énergie]}`),
	},
	{
		name: "types", field: func(c *Config) any { return &c.Types }, check: listOf(checkTerms),
		help: text{
			"fr": "Les types d'action et les unités s'ajoutent à ceux que bilan connaît.",
			"en": "Action types and units are added to those that bilan knows.",
		},
		example: same("\n  - {name: Salon, aliases: [Foire]}"),
	},
	{
		name: "units", field: func(c *Config) any { return &c.Units }, check: listOf(checkTerms),
		example: same("\n  - {name: entreprise, aliases: [société, PME]}"),
	},
	{
		name: "aliases", field: func(c *Config) any { return &c.Aliases }, check: listOf(checkTerms),
		help: text{
			"fr": "Des mots qui en valent un autre, à l'intérieur des intitulés et des codes.",
			"en": "Words that stand for one another inside titles and codes.",
		},
		example: same("\n  - {name: Qantis, aliases: [Quantis]}"),
	},
	{
		name: "columns", field: func(c *Config) any { return &c.Columns }, check: listOf(checkColumns),
		help: text{
			"fr": "D'autres noms pour les colonnes connues (intitulé, prévu, réalisé, statut…).",
			"en": "Other names for the known columns (intitulé, prévu, réalisé, statut…).",
		},
		example: same("\n  - {name: réalisé, synonyms: [Fait au 31/12]}"),
	},
	{
		name: "replaces", field: func(c *Config) any { return &c.Replaces }, check: listOf(checkReplacements),
		help:    text{"fr": "Un envoi corrigé remplace le premier.", "en": "A corrected sending replaces the first."},
		example: same("\n  - {file: exemple-2025-corrige.xlsx, replaces: exemple-2025.xlsx}"),
	},
	{
		name: "layouts", field: func(c *Config) any { return &c.Layouts }, check: listOf(checkLayouts),
		help: text{
			"fr": `Comment lire un tableau qu'aucun en-tête n'explique : le fichier (avec *), la
feuille, la ligne d'en-têtes (0 : aucune), et ce que sont les colonnes, par
leur lettre ou leur titre. « is » est une colonne connue, ou ignorer. holds :
lines (actions), budget, grants (subventions) ou follow-up (suivi). Des grappes
côte à côte : cluster, à chaque colonne. Des actions d'une feuille qu'un
numéro relie à des dossiers d'une autre : id et dossiers. « bilan check --layout
FICHIER » écrit les layouts des tableaux non compris, à compléter.`,
			"en": `How to read a table that no heading explains: the file (with *), the sheet,
the heading row (0: none), and what the columns are, by letter or by title.
“is” is a known column, or ignorer. holds: lines, budget, grants or follow-up.
Clusters beside one another: cluster, at each column. Actions of a sheet that
a number joins to dossiers of another: id and dossiers. “bilan check --layout
FILE” writes the layouts of tables not understood, to be completed.`,
		},
		example: same(`
  - file: exemple-textile-*.xlsx
    sheet: Feuil1
    heading_row: 4
    holds: lines
    cluster: grappe-exemple
    nature: bilan
    year: 2025
    columns:
      - {column: B, is: intitulé}
      - {column: Nb fait, is: réalisé, unit: visites}
      - {column: F, is: réalisé, year: 2024}
      - {column: Interne, is: ignorer}
  - file: suivi-commun-*.xlsx
    sheet: Suivi
    heading_row: 2
    columns:
      - {column: A, is: intitulé}
      - {column: B, is: prévu, cluster: grappe-exemple}
      - {column: C, is: réalisé, cluster: grappe-exemple}
      - {column: D, is: prévu, cluster: Grappe Exemple Textile}
      - {column: E, is: réalisé, cluster: Grappe Exemple Textile}
  - file: demandes-*.xlsx
    sheet: Actions
    heading_row: 1
    columns:
      - {column: Quoi, is: intitulé}
      - {column: Combien, is: prévu}
    id: Dossier
    dossiers:
      sheet: Dossiers
      heading_row: 1
      id: Numéro
      columns:
        - {column: Demandeur, is: grappe}
        - {column: Année, is: exercice}`),
	},
	{
		name: "hidden_sheets", field: func(c *Config) any { return &c.HiddenSheets },
		help: text{
			"fr": `Les feuilles masquées à lire quand même ("*" : toutes).`,
			"en": `Hidden sheets to read all the same ("*": all).`,
		},
		example: same("[Données]"),
	},
	{
		name: "thresholds",
		help: text{
			"fr": `Les seuils des constats : dépassé à partir de 10 % au-delà du prévu,
partiellement atteint à partir de 80 %.`,
			"en": `The thresholds of the verdicts: exceeded from 10 % over the plan on, partly
met from 80 % on.`,
		},
		keys: []key{
			{name: "exceeded", field: func(c *Config) any { return &c.Thresholds.Exceeded }, byDefault: "0.10", kind: aShare, example: text{"fr": "0,10", "en": "0.10"}},
			{name: "partly", field: func(c *Config) any { return &c.Thresholds.Partly }, byDefault: "0.80", kind: aShare, example: text{"fr": "0,80", "en": "0.80"}},
		},
	},
	{
		name: "fiches", field: func(c *Config) any { return &c.Fiches }, byDefault: 40,
		help: text{
			"fr": `Jusqu'à combien de grappes le classeur contient une fiche pour chacune ; au-delà,
bilan report --fiches DOSSIER écrit un classeur par grappe.`,
			"en": `Up to how many clusters the workbook holds a page for each; beyond,
bilan report --fiches DIR writes one workbook each.`,
		},
		example: same("40"),
	},
	{
		name: "pages", field: func(c *Config) any { return &c.Pages }, byDefault: 60,
		help: text{
			"fr": `Jusqu'à combien de grappes la page web contient une section pour chacune ; au-delà,
chaque grappe a sa page, dans le dossier revue-<année>-pages à côté.`,
			"en": `Up to how many clusters the web page holds a section for each; beyond, each cluster
has its page, in the folder revue-<year>-pages beside it.`,
		},
		more:    "Such a page has the cluster's paragraphs for the report; the charts of more than 60 clusters compare sectors.",
		example: same("60"),
	},
	{
		name: "docx", field: func(c *Config) any { return &c.Docx }, byDefault: true, setting: true,
		help: text{
			"fr": `La revue est écrite aussi pour Word (revue-<année>.docx) : le texte et les tableaux du
rapport au conseil ; non : elle ne l'est pas.`,
			"en": `The review is also written for Word (revue-<year>.docx): the text and the tables of the
council report; no: it is not.`,
		},
		more:    "Beyond the number of clusters of `pages` it goes by sector.",
		example: yes,
	},
	{
		name: "publish", field: func(c *Config) any { return &c.Publish },
		help: text{
			"fr": `La page dit ce qui reste à faire avant la revue, ce qui est à corriger et ce que la
collectivité a observé ; oui : elle est faite pour être publiée, et n'en dit rien.`,
			"en": `The page tells what is left to do before the review, what is to be corrected and what
the authority observed; yes: it is made to be published, and tells none of that.`,
		},
		more:    "The workbook and the file of anomalies stay the officer's, and have all of it; the Word document then leaves out what the authority decided.",
		example: no,
	},
	{
		name: "publish_contacts", field: func(c *Config) any { return &c.PublishContacts },
		help: text{
			"fr": `La page, le document Word, les fichiers CSV et le JSON, que l'on publie, ne donnent
aucune adresse de courriel, aucun numéro de téléphone ni aucun compte bancaire (IBAN),
où qu'ils soient écrits ; oui : ils les donnent (RGPD).`,
			"en": `The page, the Word document, the CSV files and the JSON, which are published, give no
e-mail address, no telephone number and no bank account (IBAN), wherever they are
written; yes: they give them (GDPR).`,
		},
		more:    "Wherever means whatever field, heading or name of a file; the [guide](LISEZMOI.md#publier-la-page) says what can be known as one.",
		example: no,
	},
	{
		name: "page_lines", field: func(c *Config) any { return &c.PageLines }, byDefault: 50_000,
		help: text{
			"fr": `Jusqu'à combien de lignes de l'année la page web les dit toutes ; au-delà, elle montre des
totaux et renvoie au fichier revue-<année>.csv.`,
			"en": `Up to how many lines of the year the web page tells each; beyond, it shows totals and
leads to the file revue-<year>.csv.`,
		},
		more:    "The workbook has every line.",
		example: same("50000"),
	},
	{
		name: "workbook_lines", field: func(c *Config) any { return &c.WorkbookLines }, byDefault: 20_000,
		help: text{
			"fr": `Jusqu'à combien de lignes de l'année le classeur les dit aussi en phrases, d'une année à
l'autre et telles que reçues ; au-delà, chacune n'y est qu'une fois et il s'ouvre plus vite.`,
			"en": `Up to how many lines of the year the workbook also tells them in sentences, from year to
year and as they were received; beyond, each stands there once and it opens faster.`,
		},
		more:    "It is then on the sheet of all lines, with its sources; the page and the pages of clusters have the sentences.",
		example: same("20000"),
	},
	{
		name: "limits",
		help: text{
			"fr": "Ce qu'un fichier peut coûter au plus ; une limite atteinte est une anomalie.",
			"en": "What a file may cost at most; a limit that is hit is a problem.",
		},
		keys: []key{
			{name: "file_bytes", field: func(c *Config) any { return &c.Limits.FileBytes }, example: same("67108864")},
			{name: "unzipped_bytes", field: func(c *Config) any { return &c.Limits.UnzippedBytes }, example: same("67108864")},
			{name: "decoded_bytes", field: func(c *Config) any { return &c.Limits.DecodedBytes }, example: same("134217728"), more: "made of other encodings than UTF-8"},
			{name: "cells", field: func(c *Config) any { return &c.Limits.Cells }, example: same("2000000")},
			{name: "repeated_cells", field: func(c *Config) any { return &c.Limits.RepeatedCells }, example: same("200000"), more: "that an .ods holds as repeats alone"},
			{name: "rows", field: func(c *Config) any { return &c.Limits.Rows }, example: same("1048576")},
			{name: "columns", field: func(c *Config) any { return &c.Limits.Columns }, example: same("16384")},
			{name: "text_bytes", field: func(c *Config) any { return &c.Limits.TextBytes }, example: same("1048576"), more: "of one cell"},
			{name: "total_text_bytes", field: func(c *Config) any { return &c.Limits.TotalTextBytes }, example: same("100663296"), more: "of all cells of a workbook"},
			{name: "sheets", field: func(c *Config) any { return &c.Limits.Sheets }, example: same("1000")},
			{name: "namespaces", field: func(c *Config) any { return &c.Limits.Namespaces }, example: same("256"), more: "in scope at once in the XML"},
			{name: "problems", field: func(c *Config) any { return &c.Limits.Problems }, example: same("200000"), more: "of reading one file, not of comparing its lines"},
			{name: "files", field: func(c *Config) any { return &c.Limits.Files }, example: same("10000"), more: "of one run"},
			{name: "depth", field: func(c *Config) any { return &c.Limits.Depth }, example: same("16"), more: "of folders in folders"},
		},
	},
}
