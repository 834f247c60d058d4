package wording

import "bilan/report/source"

// French spaces: U+00A0 before : and inside « », U+202F before ; ? ! and %.
func problemsFR() map[source.Slug]Problem {
	return map[source.Slug]Problem{
		source.UnreadableFile: {
			Title:   "Fichier illisible",
			Message: "le fichier est abîmé, tronqué ou n’a pas pu être ouvert",
			Hint:    "rouvrir le fichier dans son logiciel, l’enregistrer à nouveau et le renvoyer",
			Hints: map[string]string{
				"busy":    "le fichier est ouvert dans un autre programme : le fermer, puis recommencer",
				"denied":  "vous n’avez pas le droit de lire ce fichier : le demander, ou copier le fichier dans un dossier à vous",
				"cloud":   "le fichier n’est pas sur cet ordinateur, mais dans OneDrive : se connecter, faire un clic droit sur le fichier, « Toujours conserver sur cet appareil », puis recommencer",
				"gone":    "le fichier a disparu pendant la lecture : recommencer",
				"changed": "un programme écrivait dans ce fichier pendant la lecture : attendre la fin de la copie ou de la synchronisation, puis recommencer",
				"folder":  "c’est un dossier qui a le nom d’un fichier : le renommer, et y mettre le fichier lui-même",
				"link":    "c’est un lien vers un dossier, vers rien ou vers lui-même : mettre le fichier à sa place, ou donner le dossier à lire",
				"sheet":   "une feuille de la liste n’est pas dans le fichier, et l’enregistrer à nouveau n’y change rien : copier les autres feuilles dans un nouveau classeur (clic droit sur l’onglet, « Déplacer ou copier », « nouveau classeur », « Créer une copie ») et renvoyer celui-ci",
				"special": "ce n’est pas un fichier ordinaire, mais un périphérique ou un canal : mettre le fichier à sa place",
				"handles": "trop de fichiers sont ouverts sur cet ordinateur, et celui-ci n’est pas en cause : fermer d’autres programmes, puis recommencer",
			},
		},
		source.UnsupportedFormat: {
			Title:   "Format non lu",
			Message: "fichier de format {found}, qui n’est pas lu",
			Messages: map[string]string{
				"text":         "ce document est un texte ({found}), et non un tableau",
				"foreign-text": "ce document est un texte ({found}) qui n’est pas en français, et non un tableau",
				"unread-text":  "ce document est un texte ({found}) qui ne peut pas être lu, et non un tableau",
			},
			Hint: "enregistrer le tableau au format Excel (.xlsx), LibreOffice (.ods) ou CSV et le renvoyer",
			Hints: map[string]string{
				"numbers":      "l’ouvrir dans Numbers, « Fichier », « Exporter vers », « Excel », et renvoyer le fichier .xlsx",
				"old-table":    "ouvrir le fichier dans LibreOffice, l’enregistrer sous « Classeur Excel (.xlsx) » et le renvoyer",
				"mail":         "c’est un message, et non sa pièce jointe : ouvrir le message, enregistrer la pièce jointe et déposer celle-ci",
				"shortcut":     "c’est un raccourci, qui mène au tableau et ne le contient pas : déposer le fichier lui-même",
				"online":       "c’est un lien vers un tableau en ligne, qui ne le contient pas : l’ouvrir, « Fichier », « Télécharger », « Microsoft Excel (.xlsx) », et déposer ce fichier",
				"data":         "demander le tableau lui-même, au format Excel (.xlsx), LibreOffice (.ods) ou CSV",
				"old-excel":    "ouvrir le fichier dans Excel ou LibreOffice, l’enregistrer sous « Classeur Excel (.xlsx) » et le renvoyer",
				"text":         "bilan draft en fait un formulaire prérempli, à relire et à déposer ici (un double clic le fait aussi) ; ou recopier ses chiffres dans le formulaire ou dans un tableau Excel, LibreOffice ou CSV",
				"foreign-text": "un texte est lu en français seulement : recopier ses chiffres dans le formulaire ou dans un tableau Excel, LibreOffice ou CSV",
				"unread-text":  "numérisé, protégé par un mot de passe ou abîmé, il ne donne pas de brouillon : en demander le fichier d’origine, ou recopier ses chiffres dans le formulaire ou dans un tableau Excel, LibreOffice ou CSV",
				"document":     "recopier le tableau dans le formulaire (.xlsx), ou dans un tableau Excel, LibreOffice ou CSV, et le renvoyer",
				"image":        "recopier les chiffres dans le formulaire (.xlsx) et le renvoyer ; une image n’est pas lue",
				"archive":      "extraire les fichiers de l’archive et déposer les tableaux eux-mêmes",
				"web":          "ouvrir le fichier dans Excel ou LibreOffice, l’enregistrer sous « Classeur Excel (.xlsx) » et le renvoyer",
			},
			Mends: map[string]string{
				"text":         "recopier ses chiffres dans le formulaire (.xlsx), ou dans un tableau à vous, et le renvoyer",
				"foreign-text": "recopier ses chiffres dans le formulaire (.xlsx), ou dans un tableau à vous, et le renvoyer",
				"unread-text":  "recopier ses chiffres dans le formulaire (.xlsx), ou dans un tableau à vous, et le renvoyer",
			},
		},
		source.PasswordProtected: {
			Title:   "Fichier protégé par un mot de passe",
			Message: "le fichier est protégé par un mot de passe",
			Hint:    "enregistrer le fichier sans mot de passe et le renvoyer",
		},
		source.EmptyFile: {
			Title:   "Fichier vide",
			Message: "le fichier ne contient rien",
			Hint:    "vérifier qu’il s’agit du bon fichier et le renvoyer",
		},
		source.LimitReached: {
			Title:   "Limite atteinte",
			Message: "la limite {limit} ({value}) est dépassée ; le fichier n’est pas lu",
			Hints: map[string]string{
				"files": "ce fichier et ceux qui le suivent ne sont pas lus : ne garder dans le dossier que les envois, ou relever la limite dans bilan.yaml (limits)",
				"depth": "ce dossier n’est pas lu, il est trop profond : remonter les envois, donner ce dossier à lire, ou relever la limite dans bilan.yaml (limits)",
			},
			Hint: "vérifier le fichier, ou relever la limite dans bilan.yaml (limits)",
			Mend: "alléger le fichier (une feuille par table, sans lignes ni colonnes inutiles) et le renvoyer",
		},
		source.MissingHeading: {
			Title:   "En-têtes introuvables",
			Message: "aucune ligne d’en-têtes reconnue ; la première ligne est « {found} »",
			Messages: map[string]string{
				"title":   "ces en-têtes ne suffisent pas : il manque celui des actions (Intitulé, Action…) ; reconnus : {known} ; non reconnus : {unknown}",
				"outcome": "ces en-têtes ne suffisent pas : il manque Prévu, Réalisé ou Statut ; reconnus : {known} ; non reconnus : {unknown}",
				"both":    "ces en-têtes ne suffisent pas : il manque celui des actions (Intitulé, Action…), et Prévu, Réalisé ou Statut ; reconnus : {known} ; non reconnus : {unknown}",
				"more":    "ces en-têtes ne suffisent pas : il manque une autre colonne connue (Exercice, Axe, Statut…) ; reconnus : {known} ; non reconnus : {unknown}",
			},
			Hint: "donner au tableau une ligne d’en-têtes avec au moins Intitulé et Prévu, Réalisé ou Statut ; un en-tête non reconnu se déclare dans bilan.yaml (columns), et « bilan check --layout FICHIER » écrit de quoi déclarer le tableau",
			Mend: "donner au tableau une ligne d’en-têtes avec au moins Intitulé et Prévu, Réalisé ou Statut, et renvoyer le fichier",
		},
		source.HiddenSheet: {
			Title:   "Feuille masquée",
			Message: "la feuille est masquée ; elle n’est pas reprise (lignes : {n})",
			Hint:    "afficher la feuille si elle doit compter, puis renvoyer le fichier",
		},
		source.HiddenRows: {
			Title:   "Lignes masquées",
			Message: "lignes masquées ou filtrées, lues quand même : {n}",
			Hint:    "vérifier qu’elles doivent compter",
		},
		source.HiddenColumns: {
			Title:   "Colonnes masquées",
			Message: "colonnes masquées, lues quand même : {found}",
			Hint:    "vérifier qu’elles doivent compter",
		},
		source.EncodingDoubt: {
			Title:   "Encodage douteux",
			Message: "des caractères n’ont pas pu être lus (�)",
			Hint:    "enregistrer le fichier en CSV UTF-8 et le renvoyer",
			Messages: map[string]string{
				"guessed": "accents lus selon l’encodage {found}, celui qui donne le plus de lettres du français",
				"twice":   "accents codés deux fois (« Ã© » pour « é ») ; ils ont été rétablis",
				"mark":    "la marque d’encodage du début est écrite comme du texte (« ï»¿ ») ; elle a été ôtée",
			},
		},
		source.FormatLost: {
			Title:   "Format perdu",
			Message: "nombres dont le format n’est pas dans le fichier : {n} ; ils sont lus tels quels",
			Hint:    "vérifier qu’aucun n’est une date, une heure ou un pourcentage ; sinon, lui remettre son format et renvoyer le fichier",
		},
		source.TwoContents: {
			Title:   "Deux contenus dans une cellule",
			Message: "cellules qui ont un texte et une autre valeur : {n} ; le texte est lu",
			Hint:    "vérifier ces cellules dans Excel ou LibreOffice, enregistrer le fichier à nouveau et le renvoyer",
		},
		source.QuotedLines: {
			Title:   "Lignes entre guillemets",
			Message: "chaque ligne est tout entière entre guillemets : le tableau n’a qu’une colonne",
			Hint:    "ouvrir le fichier dans Excel, choisir la colonne A, menu Données, « Convertir », « Délimité » et le séparateur des lignes (le point-virgule le plus souvent), puis enregistrer au format Excel (.xlsx) et renvoyer ce fichier",
		},
		source.UnclosedQuote: {
			Title:   "Guillemet non fermé",
			Message: "un guillemet ouvre le champ et n’est jamais fermé ; il est lu comme du texte",
			Hint:    "vérifier cette ligne et la suivante",
		},
		"output-name": {
			Title:   "Nom d’une sortie",
			Message: "le fichier a le nom d’une sortie de bilan et n’en est pas une ; il a été lu comme un envoi",
			Hint:    "le renommer, ou l’ôter du dossier si ce n’est pas un envoi",
			Mend:    "renommer le fichier",
		},
		source.OutputSkipped: {
			Title:   "Sortie de bilan",
			Message: "le fichier est une sortie de bilan ; il n’est pas relu",
			Hint:    "rien à faire",
			Messages: map[string]string{
				"table": "le fichier est un fichier CSV écrit par bilan, sous un autre nom peut-être ; ce n’est pas un envoi, il n’est pas relu",
			},
			Hints: map[string]string{
				"table": "l’ôter du dossier des envois ; pour dire ce qui a changé depuis une livraison, nommer son fichier de lignes sous « since » dans bilan.yaml",
			},
		},
		source.FileReplaced: {
			Title:   "Fichier remplacé",
			Message: "remplacé par {by}, selon la configuration",
			Hint:    "rien à faire",
			Messages: map[string]string{
				"copy": "remplacé par {by}, la copie annotée de ce fichier, revenue corrigée",
			},
		},
		source.ReplacesUnknown: {
			Title:   "Remplacement sans effet",
			Message: "la configuration dit que {file} remplace {replaces}, mais l’un des deux est introuvable ou ambigu parmi les fichiers lus",
			Hint:    "corriger « replaces » dans bilan.yaml",
		},
		source.Illustrative: {
			Title:   "Données illustratives",
			Message: "le fichier déclare des données illustratives",
			Hint:    "rien à faire : toutes les sorties portent cette mention",
		},
		source.Provisional: {
			Title:   "Données provisoires",
			Message: "le fichier déclare des données provisoires",
			Hint:    "rien à faire : toutes les sorties portent cette mention ; un brouillon relu la perd quand le mot « brouillon » est effacé de la feuille Grappe",
		},
		source.UnknownHeading: {
			Title:   "En-tête non reconnu",
			Message: "colonne « {found} » non reconnue ; son contenu est conservé sans emploi",
			Messages: map[string]string{
				"near":   "colonne « {found} » non reconnue ; son contenu est conservé sans emploi ; le plus proche : {nearest}",
				"amount": "colonne « {found} » d’un budget : rien ne dit si ses montants sont prévus ou réalisés ; ils ne sont pas repris",
			},
			Hint:  "renommer la colonne, ou déclarer le synonyme dans bilan.yaml (columns)",
			Hints: map[string]string{"amount": "écrire Prévu ou Réalisé dans l’en-tête, ou « Budget prévisionnel » ou « Compte de résultat » dans le titre"},
			Mend:  "renommer la colonne avec un des noms connus, s’il en est un qui convient",
		},
		source.DuplicateHeading: {
			Title:   "En-tête en double",
			Message: "la colonne « {found} » ({canon}) figure deux fois ; la seconde est conservée sans emploi",
			Hint:    "supprimer ou renommer l’une des deux",
		},
		source.UnknownKey: {
			Title:   "Clé non reconnue",
			Message: "« {found} » n’est pas une clé connue ; sa valeur est conservée sans emploi",
			Hint:    "rien à faire, ou renommer la clé",
		},
		source.YearMissing: {
			Title:   "Exercice absent",
			Message: "rien ne dit de quel exercice il s’agit",
			Hint:    "ajouter une colonne Exercice, ou l’année dans le nom de la feuille (Bilan 2024)",
		},
		source.YearDoubtful: {
			Title:   "Exercice douteux",
			Message: "ce fichier est seul à donner l’exercice {found} : il n’est pas pris pour l’année de la revue",
			Messages: map[string]string{
				"later": "l’exercice {found} est après {last} : il n’est pas pris pour l’année de la revue",
			},
			Hint: "corriger l’année dans le fichier si elle est fausse ; si elle est juste, demander la revue avec --year {found}",
			Mend: "vérifier l’exercice, le corriger s’il est faux et renvoyer le fichier",
		},
		source.ClusterMissing: {
			Title:   "Grappe absente",
			Message: "rien ne dit de quelle grappe il s’agit",
			Hint:    "ajouter une colonne Grappe, ou une feuille Grappe avec son nom",
		},
		source.DossiersJoined: {
			Title:   "Dossiers rattachés",
			Message: "la grappe de chaque ligne est celle de son dossier dans la feuille « {of} », d’après la colonne « {found} »",
			Hint:    "rien à faire si c’est juste ; sinon, ajouter une colonne Grappe",
		},
		source.YearInferred: {
			Title:   "Exercice lu dans un nom",
			Message: "exercice {year}, d’après le nom « {found} », car rien d’autre ne le dit",
			Messages: map[string]string{
				"above": "exercice {year}, celui de la ligne au-dessus, car la cellule est vide ; de même plus bas",
			},
			Hint: "rien à faire si c’est le bon ; sinon, ajouter une colonne Exercice",
		},
		source.NameDiffers: {
			Title:   "Nom qui dit autre chose",
			Message: "le nom « {found} » annonce {expected}, le contenu non ; c’est le contenu qui compte",
			Hint:    "vérifier que le fichier est le bon, puis le renommer",
			Messages: map[string]string{
				"cluster": "le nom « {found} » désigne {expected}, le contenu une autre grappe ; c’est le contenu qui compte",
			},
		},
		source.ClusterInferred: {
			Title:   "Grappe lue dans un texte",
			Message: "« {found} » est lu comme désignant {cluster}",
			Hint:    "rien à faire si c’est la bonne grappe ; sinon, ajouter une colonne Grappe",
			Messages: map[string]string{
				"folder": "attribué à {cluster}, d’après le nom du dossier « {found} »",
				"file":   "attribué à {cluster}, d’après le nom du fichier « {found} »",
			},
		},
		source.NotAttributed: {
			Title:   "Reçu, non attribué",
			Message: "le fichier a été lu, mais rien ne dit de quelle grappe il vient (lignes non reprises : {n})",
			Hint:    "mettre le nom de la grappe dans le nom du fichier ou de son dossier, ou ajouter une colonne Grappe ; si elle n’est pas dans grappes.xlsx, l’y ajouter",
			Mend:    "ajouter une colonne Grappe, ou une feuille Grappe avec son nom",
			Messages: map[string]string{
				"near": "le fichier a été lu, mais rien ne dit de quelle grappe il vient (lignes non reprises : {n}) ; « {found} » ressemble à {nearest}",
			},
			Hints: map[string]string{
				"near": "si c’est elle, corriger ce titre, ou ajouter cette écriture sous Autres noms dans grappes.xlsx ; sinon, mettre le nom de la grappe dans le nom du fichier",
			},
			Mends: map[string]string{
				"near": "écrire le nom de la grappe comme dans le formulaire",
			},
		},
		source.YearContradicts: {
			Title:   "Exercices contradictoires",
			Message: "exercice {found}, mais {place} annonce {expected} ; ces lignes ne sont pas utilisées",
			Hint:    "corriger l’exercice, ou ce qui en annonce un autre",
		},
		source.ClusterContradicts: {
			Title:   "Grappes contradictoires",
			Message: "grappe « {found} », mais {place} annonce « {expected} » ; ces lignes ne sont pas utilisées",
			Hint:    "corriger le nom de la grappe, ou ce qui en annonce une autre",
		},
		source.RowSetAside: {
			Title:   "Ligne mise de côté",
			Message: "ligne qui n’est pas une action",
			Hint:    "rien à faire, sauf s’il s’agit d’une action",
		},
		source.SectionRow: {
			Title:   "Titre de section",
			Message: "donne l’axe aux lignes qui suivent",
			Messages: map[string]string{
				"looks": "titres de sections d’après leur mise en forme (gras ou fond) : {n}, dont « {found} »",
			},
			Hint: "rien à faire",
		},
		source.SectionDoubt: {
			Title:   "Titres seuls, sections peut-être",
			Message: "titres seuls au-dessus de lignes chiffrées, lus comme des actions sans chiffre : {n}, dont « {found} »",
			Hint:    "rien à faire si ce sont des actions ; s’il s’agit de sections, les numéroter (Axe 1 : …) ou remplir la colonne Axe",
		},
		source.TotalSetAside: {
			Title:   "Ligne de total",
			Message: "total ou sous-total, non compté comme une action",
			Hint:    "rien à faire",
		},
		source.PartSetAside: {
			Title:   "Part d’une autre ligne",
			Message: "une part de la ligne au-dessus (« dont … »), qui la compte déjà",
			Hint:    "rien à faire si c’est juste ; si la ligne compte à part, retirer « dont » de son intitulé",
		},
		source.ColoursNotRead: {
			Title:   "Couleurs non lues",
			Message: "« {found} » : ce que disent les couleurs n’est pas lu",
			Hint:    "écrire le statut de chaque action dans une colonne Statut : fait, en cours, reporté, abandonné, non commencé",
		},
		source.CutNumber: {
			Title:   "Montant coupé par une virgule",
			Message: "la virgule du montant sépare aussi les cases de ce fichier ; les deux cases sont lues ensemble, « {found} »",
			Hint:    "vérifier ce montant ; enregistrer le fichier avec le point-virgule, ou le montant entre guillemets",
		},
		source.CellsBeyond: {
			Title:   "Cases au-delà des en-têtes",
			Message: "cette ligne a {n} cases sous {headings} en-têtes : ce qui suit une virgule de trop n’est pas sous son en-tête (dernière case : « {found} »)",
			Hint:    "vérifier toute la ligne ; mettre entre guillemets ce qui contient une virgule",
		},
		source.ListSetAside: {
			Title:   "Liste mise de côté",
			Message: "une liste de personnes ou d’entreprises, et non des actions : rien n’en est tiré",
			Messages: map[string]string{
				"accounts": "des comptes tels que le comptable les tient (débit, crédit), et non un budget : rien n’en est tiré",
			},
			Hint: "rien à faire ; le nombre d’adhérents se donne dans la feuille Grappe",
			Hints: map[string]string{
				"accounts": "rien à faire ; le budget se donne par comptes, avec le prévu et le réalisé (feuille Budget)",
			},
		},
		source.SummarySetAside: {
			Title:   "Feuille de synthèse",
			Message: "cette feuille résume les autres ; lignes qui redisent celles de « {other} » et ne comptent qu’une fois : {n}",
			Hint:    "rien à faire si c’est juste ; si ce sont d’autres actions, donner un autre nom à la feuille",
		},
		source.SummaryDiffers: {
			Title:   "Synthèse différente du détail",
			Message: "« {title} » : la synthèse donne {field} « {found} », le détail « {other} » ; c’est le détail qui compte",
			Hint:    "mettre les deux feuilles d’accord",
		},
		source.TitleContinued: {
			Title:   "Suite d’un intitulé",
			Message: "la suite de l’intitulé de la ligne au-dessus",
			Hint:    "rien à faire si c’est juste ; si c’est une autre action, commencer son intitulé par une majuscule",
		},
		source.TitleMissing: {
			Title:   "Intitulé absent",
			Message: "des chiffres sans intitulé ni code ; la ligne n’est pas utilisée",
			Hint:    "donner un intitulé à la ligne",
		},
		source.BadNumber: {
			Title:    "Nombre illisible",
			Message:  "« {found} » n’est pas un nombre",
			Messages: map[string]string{"time": "« {found} » est une durée ou une heure, et n’est pas lu comme un nombre"},
			Hints:    map[string]string{"time": "saisir une durée en heures et en décimales, avec l’unité heures : 2,5 pour deux heures et demie"},
			Hint:     "saisir un nombre (12, 1 234,5, environ 20, au moins 72 %) ou laisser la case vide",
		},
		source.BadDate: {
			Title:   "Date impossible",
			Message: "« {found} » n’est pas une date du calendrier",
			Hint:    "saisir une date comme 31/03/2024",
		},
		source.BadYear: {
			Title:   "Exercice illisible",
			Message: "« {found} » n’est pas une année",
			Hint:    "saisir une année comme 2024",
		},
		source.CodeTurnedDate: {
			Title:   "Code changé en date",
			Message: "le code « {found} » est une date, sans doute faite par le tableur ; la ligne est suivie par son intitulé",
			Hint:    "mettre la colonne des codes au format Texte, puis les saisir de nouveau",
		},
		source.CellError: {
			Title:   "Erreur de formule",
			Message: "la cellule affiche l’erreur {found}",
			Hint:    "corriger la formule, ou saisir la valeur",
		},
		source.NotCalculatedCell: {
			Title:   "Formule non calculée",
			Message: "la formule {found} n’a pas été calculée",
			Messages: map[string]string{
				"reckoned": "la formule a été enregistrée sans sa valeur ; bilan l’a calculée d’après les cellules qu’elle cite",
			},
			Hint: "ouvrir le fichier dans Excel ou LibreOffice, l’enregistrer et le renvoyer",
		},
		source.AmbiguousNumber: {
			Title:   "Nombre ambigu",
			Message: "« {found} » est lu {read} ; il pourrait valoir {alternative}",
			Hint:    "écrire le nombre sans séparateur de milliers, avec une virgule pour les décimales",
		},
		source.ScaleDoubt: {
			Title:   "Échelle douteuse",
			Message: "« {found} » est lu en {unit}, comme l’en-tête ou le titre le dit : ce sont peut-être des euros",
			Hint:    "vérifier l’unité des montants de la colonne ; s’ils sont en euros, corriger l’en-tête ou le titre",
		},
		source.RangeRead: {
			Title:   "Fourchette",
			Message: "« {found} » est une fourchette ; les taux se calculent sur {bound}",
			Hint:    "indiquer un seul nombre s’il est connu",
		},
		source.RemarkRead: {
			Title:   "Remarque après un nombre",
			Message: "« {found} » est lu {read} ; « {remark} » est une remarque",
			Hint:    "écrire le nombre seul, et la remarque en commentaire",
		},
		source.SumRead: {
			Title:   "Somme lue",
			Message: "« {found} » est lu {read}, la somme de ce qui a été réalisé",
			Hint:    "écrire le total seul, et le détail en commentaire",
		},
		"blank-word": {
			Title:   "Absence écrite",
			Message: "« {found} » est lu comme une case vide",
			Hint:    "rien à faire",
		},
		"frequency-kept": {
			Title:   "Fréquence",
			Message: "« {found} » dit une fréquence, gardée en toutes lettres : rien n’est multiplié",
			Hint:    "écrire le nombre de l’année s’il doit compter",
		},
		source.StatusRead: {
			Title:   "Statut lu à la place d’un nombre",
			Message: "« {found} » à la place d’un nombre est un statut",
			Hint:    "écrire les statuts dans la colonne Statut ; ce qu’elle dit l’emporte",
		},
		source.WordsKept: {
			Title:   "Mots à la place d’un nombre",
			Message: "« {found} » n’est ni un nombre ni un statut ; le texte est conservé",
			Messages: map[string]string{
				"plan":   "« {found} » sous Prévu est un programme sans nombre ; le texte est conservé",
				"people": "« {found} » dit quels bénéficiaires, et non combien ; le texte est gardé en commentaire",
			},
			Hint: "écrire ici un nombre ou rien, et les mots dans la colonne Commentaire",
		},
		source.UnknownStatus: {
			Title:   "Statut non reconnu",
			Message: "« {found} » n’est pas un statut connu ; le texte est conservé",
			Messages: map[string]string{
				"near": "« {found} » n’est pas un statut connu ; le texte est conservé ; le plus proche : {nearest}",
			},
			Hint: "choisir fait, en cours, reporté, abandonné ou non commencé",
		},
		source.UnknownReason: {
			Title:   "Motif non reconnu",
			Message: "« {found} » n’est pas un motif connu ; le texte est conservé",
			Messages: map[string]string{
				"near":  "« {found} » n’est pas un motif connu ; le texte est conservé ; le plus proche : {nearest}",
				"words": "motif en toutes lettres, hors de la liste ; le texte est conservé",
			},
			Hint: "choisir moyens internes, partenaire, financement, calendrier, adhérents, contexte ou autre",
		},
		source.UnknownMeasure: {
			Title:   "Mesure non reconnue",
			Message: "« {found} » n’est pas une mesure connue",
			Hint:    "choisir flux, stock, cumul ou taux",
		},
		source.UnknownDirection: {
			Title:   "Sens non reconnu",
			Message: "« {found} » n’est pas un sens connu",
			Hint:    "choisir hausse ou baisse",
		},
		source.UnknownNature: {
			Title:   "Nature non reconnue",
			Message: "« {found} » n’est pas une nature connue ; la ligne n’est pas utilisée",
			Hint:    "choisir programme ou bilan",
		},
		source.UnknownTheme: {
			Title:   "Axe non reconnu",
			Message: "« {found} » n’est pas un axe de la configuration",
			Messages: map[string]string{
				"near": "« {found} » n’est pas un axe de la configuration ; le plus proche : {nearest}",
			},
			Hint: "corriger l’axe, ou l’ajouter dans bilan.yaml (themes)",
			Mend: "corriger l’axe",
		},
		source.UnknownType: {
			Title:   "Type d’action non reconnu",
			Message: "« {found} » n’est pas un type d’action connu",
			Messages: map[string]string{
				"near": "« {found} » n’est pas un type d’action connu ; le plus proche : {nearest}",
			},
			Hint: "corriger le type, ou l’ajouter dans bilan.yaml (types)",
			Mend: "corriger le type d’action, ou choisir Autre",
		},
		source.UnknownYesNo: {
			Title:   "Réponse non reconnue",
			Message: "« {found} » n’est ni oui ni non",
			Hint:    "répondre oui ou non, ou laisser vide",
		},
		"negative-count": {
			Title:   "Nombre négatif",
			Message: "{found} {unit} : un nombre de choses ne peut pas être négatif",
			Hint:    "vérifier la valeur ou l’unité",
		},
		"fraction-of-event": {
			Title:   "Fraction d’événement",
			Message: "{found} {unit} : une fraction de ce qui se compte",
			Hint:    "vérifier la valeur ou l’unité",
		},
		"percent-scale": {
			Title:   "Échelle de pourcentage",
			Message: "« {found} » sous l’unité % est lu en points : {found} %",
			Hint:    "écrire 72 % plutôt que 0,72 s’il s’agit de 72 %",
		},
		source.DateOutsideYear: {
			Title:   "Date hors de l’exercice",
			Message: "« {found} » n’est pas dans l’exercice {year}",
			Hint:    "vérifier la date ou l’exercice",
		},
		source.UnknownCluster: {
			Title:   "Grappe non configurée",
			Message: "« {found} » n’est pas dans la configuration ; elle est prise sous ce nom",
			Messages: map[string]string{
				"near": "« {found} » n’est pas dans la configuration ; elle est prise sous ce nom ; le nom le plus proche : {nearest}",
			},
			Hint: "ajouter la grappe, ou cet alias, dans grappes.xlsx ou bilan.yaml (clusters)",
			Mend: "écrire le nom de la grappe comme dans le formulaire",
		},
		source.SubmissionMissing: {
			Title:   "Bilan non reçu",
			Message: "aucun bilan {year} n’a été reçu de {cluster}",
			Hint:    "relancer la grappe",
			Messages: map[string]string{
				"unattributed": "aucun bilan {year} n’est attribué à {cluster} ; des fichiers reçus ne sont attribués à personne : {files}",
				"unread":       "le bilan {year} de {cluster} a été reçu et n’a pas pu être lu : {files}",
			},
			Hints: map[string]string{
				"unattributed": "attribuer d’abord ces fichiers ; ne pas relancer la grappe avant",
				"unread":       "mettre le fichier en état d’être lu ; ne pas relancer la grappe comme si elle n’avait rien envoyé",
			},
		},
		source.DuplicateIdentical: {
			Title:   "Envoi en double",
			Message: "lignes que {other} donne aussi ; comptées une fois",
			Messages: map[string]string{
				"budget": "même budget que {other} ; compté une fois",
				"facts":  "mêmes renseignements que {other} ; comptés une fois",
				"row":    "même ligne que {other} ; comptée une fois",
				"grant":  "même subvention que {other} ; comptée une fois",
			},
			Hint: "rien à faire",
		},
		source.DuplicateConflict: {
			Title:   "Valeurs contradictoires",
			Message: "« {title} », {field} : « {found} » ici, « {other} » ailleurs ; aucune des deux n’est retenue",
			Hint:    "demander laquelle est la bonne, puis l’écrire dans la table suivi ou déclarer le fichier qui remplace l’autre (replaces)",
			Mend:    "dire laquelle des deux valeurs est la bonne, et n’en garder qu’une",
		},
		source.DuplicateText: {
			Title:   "Textes différents",
			Message: "« {title} » : deux envois s’accordent sur les chiffres et diffèrent par le texte ; le premier est montré",
			Hint:    "rien à faire, ou demander lequel est le bon",
			Mend:    "dire lequel des deux textes est le bon",
		},
		source.PlanConflict: {
			Title:   "Programmes contradictoires",
			Message: "« {title} », {field} : « {found} » dans un programme, « {other} » dans un autre ; aucun des deux n’est retenu",
			Hint:    "demander quel programme fait foi, puis le déclarer (replaces)",
			Mend:    "dire quel programme fait foi",
		},
		source.PlanUnknown: {
			Title:   "Programme non connu",
			Message: "le programme de cette année n’a pas été reçu ; les résultats sont montrés sans être comparés",
			Hint:    "fournir le programme s’il existe",
		},
		source.PlanRestatedOnly: {
			Title:   "Programme connu par le bilan seul",
			Message: "le programme de cette année n’est connu que par ce que le bilan en redit",
			Hint:    "fournir le programme d’origine s’il existe",
		},
		source.TargetRestated: {
			Title:   "Objectif redit autrement",
			Message: "« {title} » : le bilan énonce un prévu de « {found} », le programme « {expected} » ; le programme fait foi",
			Messages: map[string]string{
				"blank":  "« {title} » : le bilan énonce un prévu de « {found} » ; le programme, qui n’en donne pas, fait foi",
				"budget": "« {title} » : prévu de « {found} » redit ici, de « {expected} » dans le budget prévisionnel ; le budget prévisionnel fait foi",
			},
			Hint: "demander pourquoi l’objectif a changé ; un prévu actualisé a sa propre colonne",
			Mend: "remettre le prévu du programme ; un objectif changé en cours d’année va dans la colonne Prévu actualisé",
		},
		source.ResultRestated: {
			Title:   "Résultat redit autrement",
			Message: "« {title} » : ce qui a d’abord été transmis pour cette année ({field}) est « {expected} », un fichier ultérieur redit « {found} » ; le chiffre donné en premier est retenu",
			Hint:    "demander lequel est juste ; un chiffre corrigé se décide dans le suivi",
			Mend:    "redire le chiffre du bilan de cette année, ou envoyer ce bilan corrigé",
		},
		source.DefinitionChanged: {
			Title:   "Définition changée",
			Message: "« {title} » : le bilan décrit la ligne autrement que le programme ({fields}) ; le programme fait foi",
			Hint:    "vérifier qu’il s’agit de la même action",
			Mend:    "remettre ce que disait le programme ; si l’action est une autre, lui donner un autre code",
		},
		source.ProgrammeConflicts: {
			Title:   "Au programme ou non",
			Message: "le bilan dit que l’action n’était pas au programme, qui la contient ; le programme fait foi",
			Hint:    "vérifier le code ou l’intitulé",
			Mend:    "corriger « au programme », le code ou l’intitulé",
		},
		source.PossibleMatch: {
			Title:   "Rapprochement possible",
			Message: "« {found} » ressemble à la ligne prévue « {expected} » ; les deux restent séparées",
			Messages: map[string]string{
				"codes":   "« {found} » (code {code}) ressemble à la ligne prévue « {expected} » (code {planned}) ; les deux restent séparées",
				"code":    "« {found} » (code {code}) ressemble à la ligne prévue « {expected} » (sans code) ; les deux restent séparées",
				"planned": "« {found} » (sans code) ressemble à la ligne prévue « {expected} » (code {planned}) ; les deux restent séparées",
			},
			Hint: "si c’est la même action, donner le même code aux deux ou déclarer un alias",
			Mend: "si c’est la même action, lui donner le code ou l’intitulé du programme",
		},
		source.AmbiguousMatch: {
			Title:   "Rapprochement ambigu",
			Message: "plusieurs lignes du programme répondent à « {found} » ; aucune n’est rapprochée",
			Messages: map[string]string{
				"grant": "plusieurs subventions répondent à « {found} » ; la ligne est comptée comme une subvention à part",
			},
			Hint: "donner un code à chaque ligne",
			Mend: "donner un code à chaque ligne, le même qu’au programme",
			Hints: map[string]string{
				"grant": "donner à chaque ligne de la table subventions son objet et la référence de sa décision",
			},
		},
		source.StatusContradicts: {
			Title:   "Statut et chiffres en désaccord",
			Message: "statut « {found} » avec un réalisé de « {actual} » ; les chiffres décident",
			Hint:    "corriger le statut ou le réalisé",
		},
		source.DirectionAssumed: {
			Title:   "Sens déduit",
			Message: "« {found} » sans sens indiqué : la baisse est recherchée",
			Hint:    "indiquer le sens (hausse ou baisse)",
		},
		source.DirectionNeeded: {
			Title:   "Sens à indiquer",
			Message: "prévu « {found} », inférieur à 0, sans sens ni valeur initiale : non comparable",
			Hint:    "indiquer le sens (hausse ou baisse)",
		},
		source.DirectionDoubt: {
			Title:   "Sens douteux",
			Message: "« {found} » se compte d’ordinaire à la baisse ; sans sens indiqué, la hausse est supposée recherchée",
			Hint:    "indiquer le sens (hausse ou baisse)",
		},
		source.Approximate: {
			Title:   "Nombre approché",
			Message: "nombre approché",
			Hint:    "rien à faire",
		},
		source.UnitsDiffer: {
			Title:   "Unités différentes",
			Message: "réalisé en « {found} », prévu en « {expected} » : non comparable",
			Messages: map[string]string{
				"field": "{field} en « {found} », programme en « {expected} » : aucun taux n’en est tiré",
			},
			Hint:  "exprimer les deux dans la même unité, ou déclarer l’alias dans bilan.yaml (units)",
			Mend:  "exprimer le réalisé dans l’unité du programme",
			Hints: map[string]string{"bare": "écrire l’unité des deux côtés (« – » : aucune n’est donnée)"},
		},
		source.UnitAssumed: {
			Title:   "Unité supposée",
			Message: "« {found} », sans unité face à « {expected} », est lu en euros",
			Hint:    "écrire l’unité à côté du nombre ou dans la colonne Unité",
		},
		source.NotTheAuthority: {
			Title:    "Parole de la collectivité dans un autre fichier",
			Message:  "« {change} » ({of}) n’est pas employé (la valeur reste « {value} ») : seuls les fichiers de la collectivité peuvent le dire",
			Messages: map[string]string{"blank": "« {change} » ({of}) n’est pas employé : seuls les fichiers de la collectivité peuvent le dire"},
			Hint:     "si cette table est la vôtre, mettre le fichier dans {place} ; si elle vient d’une grappe, lui demander de l’enlever",
			Hints: map[string]string{"unnamed": "si cette table est la vôtre, la mettre dans un fichier à elle seule, dans le dossier collectivite à côté de bilan.yaml ; si elle vient d’une grappe, lui demander de l’enlever",
				"none": "si cette table est la vôtre, l’indiquer à authority dans bilan.yaml, qui n’y nomme rien aujourd’hui ; si elle vient d’une grappe, lui demander de l’enlever"},
			Mend: "enlever cette table : seule la collectivité tient les tables suivi et subventions",
		},
		source.AuthorityAssumed: {
			Title:    "Fichier pris pour celui de la collectivité",
			Message:  "sans bilan.yaml, les tables suivi et subventions de ce fichier, qui ne contient rien d’autre, sont employées",
			Messages: map[string]string{"lines": "ce fichier est parmi ceux de la collectivité et contient des lignes de {cluster} : ses tables suivi et subventions sont employées"},
			Hint:     "vérifier que ce fichier est le vôtre, et le mettre dans le dossier collectivite à côté de bilan.yaml (bilan init), ou le nommer par --authority",
			Hints:    map[string]string{"lines": "vérifier que ce fichier est le vôtre ; s’il vient d’une grappe, l’ôter de vos fichiers et le mettre avec les envois"},
			Mend:     "enlever ce fichier : seule la collectivité tient les tables suivi et subventions",
		},
		source.AuthorityHidden: {
			Title:   "Décision masquée",
			Message: "« {change} » ({of}) n’est pas employé : sa ligne, une de ses colonnes ou sa feuille est masquée",
			Hint:    "afficher les lignes, les colonnes et les feuilles des tables suivi et subventions, ou les enlever",
		},
		source.FromAnotherSender: {
			Title:   "Lignes d’une autre grappe",
			Message: "{cluster} : lignes comptées dans un fichier de {owner}, alors que cette grappe a envoyé le sien : {n}",
			Hint:    "vérifier avec {cluster} que ces lignes sont les siennes, ou les enlever",
			Mend:    "enlever ce qui est d’une autre grappe",
		},
		source.FollowUpSuperseded: {
			Title:   "Correction remplacée",
			Message: "{field} : « {found} » n’est pas employé, une autre ligne de suivi a décidé « {other} »",
			Hint:    "rien à faire, ou enlever la ligne",
		},
		source.FollowUpApplied: {
			Title:   "Correction appliquée",
			Message: "{field} : « {found} » retenu à la place de « {sent} »",
			Hint:    "rien à faire",
		},
		source.FollowUpUnmatched: {
			Title:   "Correction sans objet",
			Message: "la ligne de suivi (code « {code} », champ « {field} », valeur « {found} ») ne s’applique à rien",
			Hint:    "vérifier le code, l’exercice, le champ et la valeur",
		},
		source.FollowUpConflict: {
			Title:   "Corrections contradictoires",
			Message: "{field} : « {found} » ici, « {other} » à la même date ; aucune n’est retenue",
			Hint:    "garder une seule correction",
		},
		"renamed-file": {
			Title:   "Fichier renommé",
			Message: "le nom finit par « {found} », mais le contenu est au format {expected} ; il est lu comme tel",
			Hint:    "rien à faire, ou corriger la fin du nom",
		},
		source.HiddenSheetTaken: {
			Title:   "Feuille masquée reprise",
			Message: "la feuille est masquée ; elle est lue, selon la configuration",
			Hint:    "rien à faire",
		},
		source.TotalDiffers: {
			Title:    "Total différent de la somme",
			Message:  "le total annoncé est « {found} », la somme de ses lignes {sum}",
			Messages: map[string]string{"year": "le total de l’année est « {found} », la somme de ses parties {sum}"},
			Hint:     "vérifier le total et les lignes qu’il additionne ; ce sont les lignes qui comptent",
			Hints:    map[string]string{"year": "vérifier le total et les parties de l’année ; c’est le total qui compte"},
		},
		"title-assumed": {
			Title:   "Intitulés sans en-tête",
			Message: "la colonne {found} n’a pas d’en-tête : ses textes sont lus comme les intitulés des actions",
			Hint:    "écrire Action au-dessus de cette colonne",
		},
		"computed-alone": {
			Title:   "Taux ou écart sans réalisé",
			Message: "la colonne « {found} » donne un taux ou un écart, et le tableau n’a pas de colonne Réalisé ni Statut : aucun réalisé n’en est déduit",
			Hint:    "ajouter une colonne Réalisé avec les chiffres dont cette colonne est tirée",
		},
		source.PartsSummed: {
			Title:   "Parties de l’année additionnées",
			Message: "aucune colonne de l’année entière : la somme de ses parties est retenue",
			Messages: map[string]string{
				"uncalculated": "le total de l’année n’a pas été calculé : la somme de ses parties est retenue",
				"blank":        "aucune colonne de l’année entière : la somme de ses parties est retenue, dont une au moins est vide",
				"unknown":      "aucune colonne de l’année entière : la somme de ses parties est retenue, sans celles qui ne sont pas connues",
				"rows":         "l’action est donnée par parties de l’année, une par ligne ou par feuille : leur somme est retenue",
				"repeated":     "le même prévu figure à chaque partie de l’année : leur somme est retenue ; s’il vaut pour l’année entière, ne l’écrire qu’une fois",
			},
			Hint: "ajouter une colonne du total de l’année si la somme ne convient pas",
		},
		source.PartsNotSummed: {
			Title:   "Parties de l’année non additionnées",
			Message: "aucune valeur pour l’année entière, et ses parties ne s’additionnent pas (taux, niveau, cumul, unités différentes, texte, ou une partie seule) : rien n’est retenu",
			Hint:    "ajouter une colonne de l’année avec la valeur à retenir",
		},
		source.LayoutUnmatched: {
			Title:   "Lecture configurée sans effet",
			Message: "la lecture n° {n} de la configuration ne convient pas à cette feuille : « {found} » est introuvable",
			Hint:    "vérifier la feuille, ou corriger « layouts » dans bilan.yaml",
		},
		source.LayoutUnused: {
			Title:   "Lecture configurée sans fichier",
			Message: "la lecture n° {n} de la configuration ne s’applique à aucun fichier lu",
			Hint:    "corriger « layouts » dans bilan.yaml, ou retirer cette lecture",
		},
		"percent-out-of-range": {
			Title:   "Pourcentage hors de 0 à 100",
			Message: "« {found} » : un taux est d’ordinaire entre 0 et 100 %",
			Hint:    "vérifier la valeur ; pour une évolution, préférer l’unité « points »",
		},
		source.StatedDiffers: {
			Title:   "Chiffre calculé différent",
			Message: "« {title} », colonne {heading} : « {found} » est annoncé, le calcul donne {ours}{unit}",
			Hint:    "vérifier le prévu, le réalisé et la formule de la colonne",
		},
		"code-reused": {
			Title:   "Code réemployé",
			Message: "le code {code} désignait « {expected} » l’année d’avant et désigne « {found} »",
			Hint:    "donner un nouveau code à une nouvelle action ; l’évolution n’a sinon pas de sens",
		},
		"unit-changed": {
			Title:   "Unité changée",
			Message: "« {title} » est compté en « {found} », en « {expected} » l’année d’avant ; l’évolution n’est pas calculée",
			Hint:    "garder la même unité d’une année à l’autre, ou déclarer l’alias dans bilan.yaml (units)",
			Mend:    "garder la même unité que l’année d’avant, ou dire pourquoi elle change",
		},
		"tenfold-change": {
			Title:   "Écart d’un facteur dix",
			Message: "« {title} » : « {found} », contre « {expected} » l’année d’avant ; le rapport dépasse dix",
			Hint:    "vérifier la virgule et l’unité",
		},
		"budget-without-plan": {
			Title:   "Dépense sans budget prévu",
			Message: "« {title} » : une dépense de {found} sans budget au programme",
			Hint:    "indiquer le budget prévu, ou d’où vient la dépense",
		},
		source.BeneficiariesMany: {
			Title:   "Plus de bénéficiaires que d’adhérents",
			Message: "« {title} » : plus de bénéficiaires ({found}) que d’adhérents ({expected})",
			Hint:    "vérifier s’il s’agit d’entreprises ou de personnes, adhérentes ou non",
		},
		source.RequestDiffers: {
			Title:   "Montant différent des subventions",
			Message: "la grappe indique une subvention demandée de « {found} », les subventions de l’année font {sum} € demandés ; la somme des subventions est retenue",
			Messages: map[string]string{
				"awarded": "la grappe indique une subvention accordée de « {found} », les subventions de l’année font {sum} € accordés ; la somme des subventions est retenue",
				"paid":    "la grappe indique une subvention versée de « {found} », les subventions de l’année font {sum} € versés ; la somme des subventions est retenue",
			},
			Hint: "vérifier le montant, ou compléter la table subventions",
			Mend: "vérifier le montant de la subvention",
		},
		source.SimilarNames: {
			Title:   "Deux orthographes",
			Message: "« {found} » et « {other} » sont peut-être le même nom ; les deux sont gardés",
			Hint:    "choisir une orthographe, ou déclarer l’alias dans bilan.yaml (aliases)",
			Mend:    "choisir une seule orthographe",
			Messages: map[string]string{
				"cluster": "les grappes « {found} » et « {other} » sont peut-être la même ; elles sont tenues pour deux, et ce que l’une a transmis manque à l’autre",
			},
			Hints: map[string]string{
				"cluster": "si c’est la même, déclarer l’autre nom dans bilan.yaml (clusters, aliases)",
			},
		},
		source.FollowUpNeedless: {
			Title:   "Correction devenue inutile",
			Message: "{field} : la grappe envoie maintenant la valeur retenue, « {found} »",
			Hint:    "retirer la ligne de suivi, ou la garder pour mémoire",
		},
		source.GrantsOfOthers: {
			Title:    "Subventions d’autres",
			Message:  "subventions à d’autres que les grappes attendues, non reprises : {n} ({found})",
			Messages: map[string]string{"giver": "subventions d’un autre attribuant que votre collectivité, non reprises : {n} ({found})"},
			Hint:     "rien à faire si c’est juste ; sinon, déclarer le nom, l’alias ou le SIRET de la grappe dans grappes.xlsx ou bilan.yaml (clusters)",
			Hints:    map[string]string{"giver": "rien à faire si c’est juste ; sinon, vérifier le SIRET de la collectivité dans bilan.yaml (territory_siret)"},
			Mend:     "rien à faire",
		},
		source.TypeInferred: {
			Title:   "Type déduit de l’intitulé",
			Message: "aucune colonne ne donne le type : « {found} » est lu comme {type} ; de même pour les autres intitulés du tableau qui nomment un type",
			Hint:    "rien à faire si c’est juste ; sinon, ajouter une colonne Type",
		},
		source.ThemeCarried: {
			Title:   "Axe écrit une seule fois",
			Message: "l’axe n’est écrit que sur la première ligne de ses actions : « {found} » est lu sous « {theme} » ; de même pour les autres actions sans axe du tableau",
			Hint:    "rien à faire si c’est juste ; sinon, écrire l’axe sur chaque ligne",
		},
		source.FactRead: {
			Title:   "Fait lu dans une ligne",
			Message: "« {found} » est lu comme un fait de la grappe, et non comme une action : {read}",
			Hint:    "rien à faire si c’est juste ; sinon, l’écrire dans la feuille Grappe",
		},
		source.AccountRead: {
			Title:   "Comptes lus par leurs noms",
			Message: "comptes lus d’après les noms des postes : {n} ({found})",
			Hint:    "vérifier les comptes dans la feuille Budget ; un numéro devant le libellé (64 – Salaires) l’emporte",
		},
		source.AccountNone: {
			Title:    "Poste sans compte",
			Message:  "« {found} » : aucun compte ne s’impose ; le montant compte parmi les produits, sans compte",
			Messages: map[string]string{"charges": "« {found} » : aucun compte ne s’impose ; le montant compte parmi les charges, sans compte"},
			Hint:     "écrire le numéro du compte devant le libellé (64 – Primes, 70 – Sponsoring)",
		},
		source.UnknownAccount: {
			Title:   "Compte non reconnu",
			Message: "« {found} » n’est pas un compte du compte rendu financier (60 à 69, 70 à 79, 86, 87) ; le montant n’est pas repris",
			Hint:    "corriger le numéro de compte",
		},
		source.BudgetUnbalanced: {
			Title:   "Budget déséquilibré",
			Message: "{column} : charges {uses} €, produits {resources} € ; l’écart est de {gap} €",
			Hint:    "vérifier les montants : le total des charges égale celui des produits",
		},
		source.InKindUnbalanced: {
			Title:   "Contributions en nature déséquilibrées",
			Message: "{column} : emplois (86) {uses} €, contributions (87) {resources} € ; l’écart est de {gap} €",
			Hint:    "vérifier les montants : les comptes 86 et 87 s’égalent",
		},
		source.BudgetGroupDiffers: {
			Title:   "Compte différent de ses lignes",
			Message: "compte {account} : « {found} » est annoncé, ses lignes font {sum} €",
			Hint:    "vérifier le montant du compte et ceux de ses lignes ; c’est le montant du compte qui est retenu",
		},
		source.BudgetConflict: {
			Title:   "Budgets contradictoires",
			Message: "« {title} », {field} : « {found} » ici, « {other} » ailleurs ; aucun des deux n’est retenu",
			Hint:    "demander lequel est le bon, puis déclarer le fichier qui remplace l’autre (replaces)",
			Mend:    "dire lequel des deux montants est le bon, et n’en garder qu’un",
		},
		source.ActionsOverBudget: {
			Title:   "Actions au-delà du budget",
			Message: "les budgets des actions font {sum} €, les charges du budget {uses} €",
			Hint:    "vérifier les budgets des actions et les charges",
		},
		source.ListDiffers: {
			Title:   "Nombre et liste",
			Message: "« {found} », et la liste en compte {counted} : {list}",
			Hint:    "recompter, puis corriger le nombre ou la liste dans le texte ; une liste incomplète le dit : « dont », « notamment »",
		},
		source.SumDiffers: {
			Title:   "Parties et total",
			Message: "« {found} » : les parties font {sum}",
			Messages: map[string]string{
				"exceed": "« {found} » : les parties font {sum}, plus que le tout",
				"row":    "« {found} », {stated} : les lignes font {sum}",
				"column": "« {found} », {stated} : les colonnes font {sum}",
				"result": "« {found} » : produits moins charges font {sum}",
			},
			Hint: "refaire le calcul, puis corriger le texte",
		},
		source.PercentageDiffers: {
			Title:   "Pourcentage et chiffres",
			Message: "« {found} » : {figures} font {ours} %",
			Messages: map[string]string{
				"change": "« {found} » : de {from} à {to}, l’évolution est de {ours} %",
				"delta":  "« {found} » : de {from} à {to}, l’écart est de {ours}",
			},
			Hint: "refaire le calcul, puis corriger le texte",
		},
		source.NameDrifts: {
			Title:    "Nom écrit de deux façons",
			Message:  "« {found} » ici, « {other} » ailleurs",
			Messages: map[string]string{"often": "« {found} » ici, « {other} » ailleurs ({times} fois)"},
			Hint:     "si c’est le même nom, l’écrire partout de même",
		},
		source.FigureDrifts: {
			Title:   "Chiffre dit deux fois",
			Message: "« {found} » ici, « {other} » ailleurs",
			Hint:    "vérifier lequel est juste et corriger l’autre ; s’ils ne comptent pas la même chose, le dire",
		},
	}
}
