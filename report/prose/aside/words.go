package aside

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// What makes a whole sentence somebody else's, statutory, or courtesy.
var (
	thirdSubject = pattern.Of(`^(?:(?:par ailleurs|ainsi|a noter|de son cote|parmi eux|en outre),? )?(?:l'une? d'(?:elles|eux|entre elles|entre eux)|` +
		`(?:[0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certaine?s) (?:adherente?s|entreprises|pme|start-?ups|societes|membres)(?: (?:du|de la|de l') ?[a-z]+)? (?:ont|_) (?:par ailleurs |aussi |deja )?leve |` +
		`l'une? de (?:nos|ses|ces) (?:adherente?s|membres|entreprises|industriels),? |` +
		`une? (?:pme|entreprise|eti|start-up|startup|societe|adherente?|industriel)\b|l'entreprise [a-z]|` +
		`l[ea]s? (?:[a-z]+ ){1,3}de (?:l'entreprise|la societe|la start-up) [a-z]|la societe [a-z]|notre adherente? |la start-up |la region |l'etat |` +
		`la metropole |le departement |la communaute |le gouvernement |le premier ministre |l[ea] ministre |le prefet |la politique |` +
		`les pouvoirs publics |la france |beaucoup d(?:e |')|bon nombre d|la plupart d|certaine?s (?:sont|ont) |l'ademe |bpifrance |le salon |` +
		`la filiere |le secteur |la branche |le territoire |le marche |la collectivite |au niveau national|en france)`)
	statutory = pattern.Of(`\b(?:donne pouvoir|seance du|(?:l'|cette )ag\b|service (?:instructeur|consulte)\b|ag (?:du|de|20)|deliberation n|` +
		`assemblee generale|conseil d'administration|bureau de l'association|quorum|ordre du jour|est approuve|sont approuves|approuve a l'unanimite|` +
		`adoptee?s? (?:a l'|par (?:[0-9]|l'assemblee|le conseil|le bureau|la commission|la majorite|les (?:membres|adherents) presents|vote|` +
		`acclamation))|la parole (?:est|_ ete) (?:[a-z]+ )?(?:donnee|laissee|passee)|^\W*absente?s?\b|a l'unanimite|scrutin|` +
		`seance (?:est )?(?:levee|ouverte)|proces-verbal|election|elus? au|reelu|mandat|statuts (?:ont|sont)|demission|radiation|radie|` +
		`commissaire aux comptes|procuration|(?:membres|administrateurs|candidats|` +
		`bureau) (?:(?:sortants?|candidats?|presents?|_|ont|est|sont|ete|tous) )*(?:reconduit|renouvele|sortant)[a-z]*|` +
		`renouvellement d(?:u|es) (?:bureau|conseil|administrateurs|membres|instances)|` +
		`(?:reprend|repris|quitte|cumule\w*|exerc\w+) (?:ses|les|leurs) fonctions|fonctions de (?:president|secretaire|tresorier)\w*|` +
		`rapports? (?:ont|_) (?:[a-z]+ )?ete (?:approuve|adopte|vote)e?s?|` +
		`(?:bilan|rapport) (?:moral|financier) (?:_|ont|fait|atteste|presente|montre|affiche|est)|personnes presentes|` +
		`prochain(?:e reunion|e seance|e assemblee|e instance| bureau| conseil| comite)|convoque\w*|nombre d'administrateurs|convocation|ordre du jour)\b`)
	greets = pattern.Of(`^\W*(?:(?:alors|bon|et|puis|donc)\W+)*(?:bonsoir|salut) (?:a |aux? |les |chere?s? |mes |madame|monsieur|mesdames|messieurs|` +
		`mademoiselle|cop)|\b(?:je|nous|on) (?:[a-z]+ ){0,3}(?:saluer|salue|saluons|feliciter|rendre hommage)\b|` +
		`\b(?:merci|remerci\w+|bienvenue|felicitations|bravo|bonne lecture|bonjour|chers? |n'hesitez pas|contactez|inscri(?:vez|ption)s?-vous|` +
		`rejoignez|retrouvez|rendez-vous sur (?:notre|nos|le site|la page|www|http)|pour en savoir|dispo au|appeler au|joindre au|joignable|ci-joint|` +
		`ci-dessous|en piece jointe|vous recevez|desinscri|deplor\w+|s'inquiet\w+|(?:part|partie?|partir\w*) (?:a la|en) retraite|` +
		`(?:son|leur|ses) departs? (?:a la|en) retraite)\b`)
)

// address is a sentence that says whom it speaks to and nothing else, addressee what one begins with that does:
// « Monsieur le président, chers amis, nous avons formé 12 personnes ».
var (
	address   = pattern.Of(`^(?:chere?s?|cher|madame|monsieur|mesdames|messieurs|mes chers)\b[a-z ,-]{0,60}$`)
	addressee = pattern.Of(`^\W*(?:(?:(?:bonjour|bonsoir)(?: a [a-z ]{3,30})?|(?:bonjour |bonsoir )?(?:madame|monsieur|mesdames|messieurs|(?:mes )?chere?s?)` +
		`\b[a-z' -]{0,60}), (?:et )?)+`)
)

// ceased is the end of a firm, and of no action.
var ceased = pattern.Of(`\b(?:_|ont|est|sont|s'est|se sont) (?:[a-z]+ment )?(?:ferme|disparu|fait faillite|cesse|depose le bilan|quitte|` +
	`mise? en (?:liquidation|redressement)|licencie|rachete)\w*`)

// Others than the cluster that act, states that are no action, and who joined the cluster.
var (
	// shares are of those who are somewhere or do something, states of what markets do.
	shares = pattern.Of(`^\W*[a-z]+ sur (?:deux|trois|quatre|cinq|six|dix|cent)\b`)
	states = pattern.Of(`^(?:les?|la|nos|l') ?(?:commandes|ventes|production|prix|cours|marges|carnets?|exportations|embauches|recettes|` +
		`investissements) (?:[a-z]+ ){0,3}(?:(?:_|ont|s'est|se sont) (?:[a-z]+ )?(?:repris|baisse|chute|augmente|flambe|recule|progresse|stagne|bondi|` +
		`explose|fondu|resiste|redresse|envole|effondre|tenu)[a-z]*|[a-z]*, (?:re)?tombee?s?)\b|` +
		passage.Meeting + ` (?:des|un|une|de|d'|les) ?|` +
		`^\W*(?:le |son |leur |la )?(?:nombre|effectif|total|montant|liste|part)s? (?:d(?:e |'|es |u )|de l')[a-z' ]{2,30} (?:n'est|ne sont|n'[_a]|n'ont) ` +
		`pas (?:ete )?(?:communiqu|connu|precis|renseign|fourni|transmis|disponible|indiqu)|` +
		`^\W*il fait (?:tres |si |encore )?(?:beau|chaud|froid|gris|doux|bon|lourd|mauvais)\b`)
	othersAct = pattern.Of(`^(?:la convention (?:du|n |en cours|triennale|annuelle|pluriannuelle|signee|passee|prevoit|fixe|lie|arrive)|` +
		`vu (?:le|la|les|l')|reunie?s?|lecture|l'agglomeration|le conseil|la commission|le reglement|la redevance|la plainte|le dispositif|` +
		`l'annee (?:20[0-9]{2} )?(?:n'|est|etait|_ bien|_ ete celle|aura ete|restera)|l'exercice|le marche|la filiere|le secteur|la conjoncture|` +
		`le contexte|la concurrence|tu) `)
	// bodiesAct are public bodies that act, oursToo words by which the cluster acts with them.
	bodiesAct = pattern.Of(`^(?:le lycee|le college|la mediatheque|la bibliotheque|la piscine|l'hopital|la mairie|la ville|la commune|l'universite|` +
		`la prefecture|le bus [a-z]+) (?:[a-z]+ )?(?:_|ont|[a-z]+(?:e|it|end|ra|ent)) `)
	// otherSide is another body of which something is told beside the cluster: « Le CHU, de son côté, affiche ».
	otherSide = pattern.Of(`^\W*(?:le |la |l'|les )(?:lycee|college|universite|hopital|hopitaux|chu|chambre|cci|cma|region|departement|etat|metropole|ville|` +
		`mairie|commune|agglomeration|communaute|prefecture|banque|ademe|ecole)s?(?: [a-z' -]{2,40}?)?, (?:de (?:son|leur) cote|pour (?:sa|leur) part|` +
		`quant a (?:lui|elle|eux|elles)), `)
	oursToo = pattern.Of(`\b(?:nous|notre|nos|on|grappe|cluster|pole|adherents|artisans)\b`)
	idle    = pattern.Of(`^on (?:re)?trouve\b|` +
		`\b(?:a plein regime|bon accueil|(?:tenu|garde|maintenu) (?:son|le|notre) cap|(?:tenu|garde) (?:son|notre) rang|tenu bon|ses promesses|` +
		`carton plein|(?:notre|son) budget|tu nous)\b`)
	// serves is what a body is for, in whatever words it is called.
	serves = pattern.Of(`\b(?:_|ont|ayant|avait) (?:[a-z]+ )?pour (?:seule? |premiere? |principale? )?(?:vocation|mission|objet|but|ambition)\b|` +
		`^\W*(?:ma|mon|votre) (?:mission|role|objectif|ambition|souhait)\b|^\W*pour [a-z]+(?:er|ir|re) [^,;:.]*\W*$`)
	joined = pattern.Of(`^\W*(?:il y (?:_|a) eu|nous avons (?:eu|connu|deplore|enregistre)|on _ (?:eu|connu)) [^.;]*\b(?:departs? (?:en|a la) retraite|` +
		`depots? de bilan|liquidations?|cessations? d'activite|faillites?|radiations?|redressements? judiciaires?)\b|` +
		`\bnombre d(?:e |\')(?:[a-z]+ )?(?:adherent|membre|cotisant)s?\b[^.]*:|` +
		`\bnous (?:ont|_|avaient) (?:tous |toutes |deja |aussi )?(?:rejoint|quitte)[a-z]*\b|` +
		`\b(?:nouveaux?|nouvelles?|nouvel|[a-z]+ieme|[0-9]+e) (?:membre|adherent)e?s?\b[^.;]*\b(?:rejoint|arrive|adhere)[a-z]*\b|` +
		`\b(?:rejoints?|_ accueilli|ont accueilli|avons accueilli) [^.;]{0,30}(?:nouveaux?|nouvelles?|nouvel|[a-z]+ieme|[0-9]+e) (?:membre|adherent)`)
)

// A sentence about all that was done or about its report, which names none of it; and one about the
// cluster's own house.
var (
	ofAll = pattern.Of(`^(?:(?:le|la|les|l'|ces|ce|cet|cette|nos|notre|un|toutes (?:les|ces|nos)|tous (?:les|ces|nos)|` +
		`l'ensemble (?:de |des |du )(?:ces |nos )?) ?)(?:programme|actions|objectifs?|resultats?|bilan|compte[- ]rendu|versement|paiement|` +
		`solde)(?: (?:prevue?s?|menee?s?|engagee?s?|realisee?s?|annuel|final))? (?:_|ont|est|sont|sera|seront|s'est|se sont|interviendra|serviront|` +
		`permett\w+|temoign\w+)\b`)
	aimsAt = pattern.Of(`^[a-z'’ ]{2,30} (?:est|sera|reste|demeure|etant) (?:aussi |egalement |donc |toujours )?(?:de |d')[a-z-]{2,}(?:er|ir|re|oir)\b`)
	atHome = pattern.Of(`\b(?:(?:notre|l') ?equipe s'est|mise?s? aux voix|(?:est|sont|reste|restent|` +
		`demeure) (?:(?:toujours|aujourd'hui|desormais|encore) )?(?:(?:notre|nos) [a-z]+ (?:l[ea]s? )?plus|l'une? des|l[ea]s? plus))\b|` +
		`^(?:nous|le cluster|la grappe|le pole) [a-z]* ?(?:rester?[a-z]*) (?:fidele|mobilise|attenti|a l'ecoute|vigilant)`)
)

// What is said in a sentence that tells no action: a vote, a courtesy or request to the reader, who
// speaks in minutes, what the document is.
var (
	voted = pattern.Of(`\b(?:administrateurs? (?:est|sont|ont|elus?|_)|[0-9]+ (?:voix|votants|abstentions?|pour\b|contre\b)|` +
		`[0-9]+ (?:favorables|reserves?)|abstentions?|a l'unanimite|` +
		`(?:rapport|comptes?|orientations|proces-verbal|compte[- ]rendu|budget)[a-z0-9~' -]* (?:est|sont|a ete|_ ete|ont ete)? ?(?:adopte|approuve|` +
		`valide)e?s?)\b`)
	toReader = pattern.Of(`\b(?:(?:je|il) vous (?:est |sera |_ ete )?(?:presente|propose|rappelle|demande|soumet|soumis|invite)|rapport vous |` +
		`vous (?:(?:n'y|y|n'en|en) )?(?:trouverez|lirez|verrez)|pris connaissance d(?:e|es|u)|veuillez|agreer|salutations|(?:haute )?consideration|(?:mes|nos|l'expression|l'assurance) (?:de )?(?:mes |nos )?sentiments?|` +
		`a votre disposition|permettez|je vous prie|(?:je|j'|nous|on) ?(?:ai |avons |_ |aurai |tenons a |souhaite |souhaitons |` +
		`ai l'honneur de )?(?:deja )?(?:vous|tout ca) (?:[a-z]+ )?(?:adress|envoy|ecri|pri[e]|dis|dire|transm|remerc|expos|serions|serai|sollicit|` +
		`souhait|rapporte|renouvel|assure)\w*|l'honneur de|vous souhaite|votre (?:soutien|confiance|bienveillance|collectivite)|vos deniers|` +
		`(?:mes|mon|ma) (?:[a-z]+ )?(?:minutes?|temps de parole|quart d'heure|demi-heure)|` +
		`a vous (?:la parole|de jouer))\b`)
	speaks = pattern.Of(`^(?:m\.|mme|mm\.|monsieur|madame|le (?:vice-)?president|la (?:vice-)?presidente|le tresorier|la tresoriere|le rapporteur|` +
		`le directeur|la directrice|l'agglomeration|la region|la metropole|le departement|la communaute|l'elue?|l'animat(?:eur|rice)|l[ea] deleguee?|` +
		`un adherent|une adherente|q\b|r\b)[^.:;]{0,40}? (?:demande|demandent|souhaite|aimerait|suggere|estime|craint|plaide|s'inquiete|regrette|` +
		`remercie|salue|s'interroge|interroge|repond|rappelle|releve|observe|note|se felicite|felicite|ouvre la seance|donne lecture|` +
		`donne connaissance|indique que (?:son|sa|l')|propose de l[ea]s? |accueille les|fait (?:le|un) point)\b|^(?:le tresorier|la tresoriere|l[ea] comptable|l'expert-comptable) (?:[a-z]+ )?(?:prevoit|annonce|chiffre|table|estime|presente|detaille|commente)\b|` +
		`^\W*".*",? (?:[a-z'-]+ ){0,2}` + passage.Saying + `\b`)
	ofDocument = pattern.Of(`^\W*(?:plan de financement|budget previsionnel|compte de resultat|bulletin d'adhesion|attestation sur|fin de (?:la )?(?:reunion|seance)|version [0-9]|page [0-9]|tirage|bulletin tire|imprimee? (?:a|sur|par) |` +
		`boucle[e]? le|(?:redaction|conception|maquette) ?:|mise en page|le present|reportage|texte adopte|pour extrait|pour copie|` +
		`fait (?:a|le|en) [a-z0-9]|annexes?\b|sommaire|piece jointe|p\.? ?j\b|point (?:general|d'information) sur|suite page|` +
		`document (?:remis|transmis|presente)|tic tac|dispositif ?:|objet ?:|lieu|redacteur|redactrice)\b`)
)

// aboutMoney is a sentence about what something cost or who paid it.
var (
	aboutMoney = pattern.Of(`\b(?:demandons|demande a|(?:avons|_|ont|ai|avait) (?:[a-z]+ )?(?:demande|coute|recu|obtenu|verse|depense|promis|supprime)|` +
		`coutent?|(?:nous|lui) verse|est proposee? a|rendu compte de l'emploi|demander [0-9]|reste(?:nt)? a verser)\b`)
)

// decision is what an authority decides, item by item; considering how a ground of it begins.
var (
	decision = pattern.Of(`^\W*(?:accepte\b|(?:d'|de )?(?:approuver|autoriser|m'autoriser|prelever|imputer|inscrire la depense|habiliter|charger|` +
		`donner)\b|confie|dit que|dit\b|donne|habilite|sollicite|le conseil,|le bureau,|la commission,|article [0-9]|chapitre [0-9]|approuve|autorise|` +
		`precise|charge|fixe|impute|accorde|decide|attribue|prend acte|emet un avis|neant|rien (?:n'|a |de ))\b`)
	considering = pattern.Of(`^considerant,? (?:(?:en revanche|toutefois|cependant|neanmoins|pourtant|enfin|aussi|egalement|par ailleurs|en outre|` +
		`par contre|ainsi|ensuite|d'abord|d'une part|d'autre part|notamment|de plus|de surcroit),? )?(?:que |qu')`)
	considered = pattern.Of(`^considerant (?:l[ea]s? |l'|son |sa |ses |leurs? |une? |des |ces? |cette )`)
)

// structured tells how a programme is arranged, not what is in it.
var (
	structured = pattern.Of(`\b(?:s'articule|se decline|consacre\w* a (?:[a-z]+ )?(?:chantiers|axes|priorites|objectifs|themes)|s'organise autour|` +
		`repose sur|se structure|se compose de|est structuree?|comporte [a-z0-9]+ (?:axes|volets)|` +
		`defini\w* [a-z0-9]+ (?:chantiers|axes|priorites|volets|objectifs)|restera)\b`)
)

// impersonal is « il est envisagé », which tells an action; describes tells what something is that was
// told before.
var (
	impersonal = pattern.Of(`^il (?:nous |leur |y |en )?sera(?:,? (?:en outre|par ailleurs|egalement|aussi|ainsi|enfin|[a-z]+ment),?)? [a-z]+(?:e|i|u|t)` +
		`(?: (?:a (?:chaque|tous|toutes|nos|ses|leurs|des) [a-z]+|a chacune?|aux [a-z]+))? (?:une?|des) |^il (?:est|_ ete|sera|etait)(?: [a-z]+ment)? (?:prevu|envisage|propose|programme|projete|question|procede|convenu|choisi|` +
		`retenu|acte|decide|demande)\b|^il (?:n'y _|n'y a|y _|y a|y aura|_ fallu|faut|faudra|s'agit|n'_ pas ete|` +
		`_ ete [a-z]+ (?:a|au|de|un|une|que|des|d))\b`)
	describes = pattern.Of(`^(?:(?:le|la|ce|cette|notre) (?:present[e]? )?(?:document|rapport|note|tableau|bilan|programme|deliberation|lettre|` +
		`feuille de route) (?:[a-z-]+ )?(?:decrit|presente|recapitule|detaille|retrace|expose|rappelle|a pour objet|dresse|s'articule|comprend|` +
		`reprend|suit|porte|couvre|concerne|clot)|(?:cet|cette|ces|ce|celui-ci|celle-ci|ceux-ci|il|elle|ils|elles) (?:[a-z]+ )?(?:sera|seront|est|sont|etait|permet|permettent|` +
		`permettra|permettront|vise|constitue|s'inscrit|_ pour|ont pour|repond|fait partie))\b`)
)

// Lines of contacts, and sentences about the means of the cluster.
var (
	contactLine = pattern.Of(`^\W*(?:[0-9]{1,2}(?:er)? [a-z]+ (?:20[0-9]{2} )?: )?(?:cloture|fin|ouverture|date limite|lancement) (?:(?:de |du )?(?:l'|la )?` +
		`(?:depot|reception|envoi) )?(?:de l'appel|d'appel|des (?:candidatures|inscriptions|dossiers|depots))\b|` +
		`^(?:contacts?|territoire|forme juridique|tel|telephone|courriel|mail|e-mail|adresse|directeur de (?:la )?publication|` +
		`redaction|siege social|association loi|siret|document (?:transmis|presente|etabli|valide)|annexe|piece jointe|date|de|a|objet|copie|cc|fait a|` +
		`redacteur|redige par|photo|credits?|source|prochaine? (?:reunion|seance|rencontre|numero)|nb)(?: [a-z]+)? ?:|` +
		`^\W*(?:une? [a-z]+ par (?:ligne|feuille|fiche|page)|(?:dossier|formulaire|document|partie|cadre|rubrique|` +
		`fiche)s? (?:a (?:completer|remplir|signer|retourner|renvoyer|joindre)|reserve)|a (?:completer|remplir|retourner|renvoyer|cocher) )|` +
		`^(?:document (?:transmis|presente|etabli)|fait a [a-z]|pour extrait|l'ordre du jour|prochaine (?:reunion|seance))`)
	meansLine = pattern.Of(`\b(?:l'equipe (?:est|compte|se compose)|emploie|etp\b|salaries? de la grappe|` +
		`^(?:notre|nos|le|la|les) charges? de mission (?:_|est|ont|sont)|le budget|^un budget|^(?:le|notre|un|son) bail\b|` +
		`\bconge (?:parental|maternite|maladie|sans solde)\b|^l'equipe [a-z_ ]*demenag|le site est heberge|dispose d'un budget|` +
		`(?:notre|la) demande (?:pour 20[0-9]{2} )?(?:s'eleve|est de|porte|reste)|une demande de [0-9]+|se chiffre|excedent|deficit|tresorerie|` +
		`inscrite?s? (?:a cet effet )?au budget|^le previsionnel|cotisations?|cotise\w*|loyers?|les comptes|le bureau est|la gouvernance est|` +
		`(?:elle|il|(?:la|cette) grappe|(?:le|ce) cluster|(?:le|ce) pole|cette (?:entite|structure|association)|ce reseau) (?:` +
		`est (?:presidee?|(?:representee?|dirigee?|presentee?) par)|s'appuie|est ne|_ ete creee?|federe|rassemble|reunit|regroupe|_ son siege)|les couts? |financee? a hauteur|l'aide (?:est|ne|peut|de))\b`)
)

// following announces what comes next; longAgo is a year of another century.
var (
	following = pattern.Of(`\b(?:suivante?s?|ci-dessous|ci-apres) ?[:.]? *$`)
	longAgo   = pattern.Of(`\ben 1[0-9]{3}\b`)
)

// asked are words that ask.
var asked = pattern.Of(`\b(?:comment|pourquoi|quel(?:le)?s?|combien|est-ce)\b`)

// article begins what has a name.
var article = pattern.Of(`^(?:le|la|les|l'|un|une|des|nos|notre|ainsi qu)`)

// procedure tells what becomes of a paper: « Le dossier sera présenté au conseil », « La convention prend effet ».
var procedure = pattern.Of(`^(?:le|la|ce|cette|l'|leur|votre) ?(?:dossier|point|convention|demande|sujet|question|avenant|` +
	`projet de (?:convention|deliberation)|versement|document|` +
	`rapport)s?\b[^,;:]{0,40}? (?:(?:sera|seront|est|_ ete|etait) (?:ensuite )?(?:presente|etudie|examine|(?:declare |juge |repute )?complete?|soumis|inscrit|aborde|evoque|debattu|` +
	`tranche|instruit|transmis|adresse|joint|complet)|prend (?:effet|fin)|s'acheve|entre en vigueur|arrive|court)`)
