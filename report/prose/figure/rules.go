package figure

import (
	"strings"

	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

// beside is a rule that tells a figure's role by the words before and behind it. Each
// pattern that is not nil must match; sentence is over the whole of it.
type beside struct {
	name           string
	before, behind *pattern.Expr
	sentence       *pattern.Expr
	role           Role
	reason         Reason
	money, percent bool // only of such
	counts         bool // only of what is neither
	// notBefore is over what stands before.
	notBehind, notIn, notBefore *pattern.Expr
	// gap is over what parts the number from the one before it, close over what stands before its
	// digits, with its qualifier.
	gap, close *pattern.Expr
}

// re is short, as the tables below have one in each line.
var re = pattern.Of

// OfGrant is a sentence about a grant to the cluster.
var OfGrant = re(`\b(?:subvention\w*|sollicit\w+|demander|demandons|attribu\w+|accord\w+|octro\w+|allou\w+|la demande|` +
	`contribution attendue|versement|verser|verse|solde|acompte)\b`)

// amends says that one of two figures is a mistake.
var amends = re(`\b(?:lire|lisez|erreur|erron[a-z]+|coquille|rectifi[a-z]+|corrig[a-z]+|faute de frappe|inscrire|mettre)\b`)

// Threshold is the rule of a threshold that the number behind it passed.
const Threshold = "la barre des A a été franchie (B exactement)"

// besideRules are tried in their order; the first that matches decides.
var besideRules = []beside{
	// What the text says to be wrong, beside what is right.
	{name: "et non B", before: re(`\b(?:et|,|mais|\() ?non(?: pas| plus)?(?: de| les?)? ?"? ?$|\bet (?:surtout )?pas "? ?$`), role: None, reason: ReasonCorrected},
	{name: "au lieu de B, lire A", before: re(`\b(?:au lieu d(?:e |')|en lieu et place d(?:e |')|remplacer ) ?"? ?(?:[^"]{0,60} : )?$`), sentence: amends, role: None, reason: ReasonCorrected},
	{name: "avions écrit B, c'est A", before: re(`\b(?:ai|avons|avions|avait|avais|avaient|_) (?:[a-z]+ )?(?:dit|ecrit|indique|annonce|mentionne|note|porte|affiche) (?:[a-z]+ ){0,2}"? ?$`), sentence: re(`\b(?:mais|alors que|or|en fait|en realite|;|il s'agi[a-z]+)[^.;]* c'(?:est|etait) |\b(?:lire|lisez|corrig[a-z]+|rectifi[a-z]+|erreur|par erreur|a tort|coquille)\b`), role: None, reason: ReasonCorrected},
	// What stands beside a value of the year: an earlier one, a plan.
	{name: "au lieu de B prévus", before: re(`\b(?:au lieu|contre|face a|sur)(?: de[s]?| d'| une?| un total de)? $`), behind: re(`^(?: [a-z'-]+){0,4} (?:(?:initialement |` +
		`etaient |qui etaient )?(?:` + meant + `|inscrit)e?s?)\b`), role: Planned, reason: ReasonPlanned},
	{name: "ils étaient A à", before: re(`^\W*(?:ils|elles) (?:etaient|furent|ont ete|sont|seront) (?:ainsi )?$`), behind: re(`^(?: [a-z'-]+){0,5}(?:, [a-z' -]{3,60},)? a (?:en |y |se |s')?` +
		`[a-z]+(?:er|ir|re)\b|^ au 3[01] decembre\b`), notBehind: re(`\b(?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|d'avant)|un an plus tot|en (?:19|20)[0-9]{2})\b`), counts: true, role: Value},
	{name: "contre A", before: re(`\b(?:contre|a comparer (?:aux?|a la|avec l[ea]s?)|en comparaison d(?:es?|u)|vs\.?|versus|par rapport aux?|` +
		`au lieu d(?:e |')|alors qu'(?:ils|elles|on|il|elle) (?:n')?(?:etaient|etait|en etait|en comptait|en comptaient)(?: que| encore que)?|` +
		`apres(?: en avoir \w+)?|ils etaient|elles etaient|la ou (?:l')?on en (?:denombrait|comptait|recensait)|n'etaient que|n'en comptait que|` +
		`pour memoire ?:?|rappel ?:?) ?(?:seulement |environ |les |encore )?$`), role: Previous, reason: ReasonPrevious, notIn: re(`\bvoix\b`)},
	{name: "quand A l'avaient fait", before: re(`\b(?:quand|tandis que|alors que|la ou) (?:seule(?:ment|s)? |a peine )?$`), behind: re(`^(?: seule(?:ment|s)?)?(?: [a-z'-]+){0,3} ` +
		`(?:l'|en |y |s'y |s'en )?(?:avai(?:en)?t|etai(?:en)?t) (?:[a-z]+ )?(?:fait|[a-z]+e?s?)\b[^;.]*\b(?:20[0-9]{2}|l'an(?:nee)?|un an|exercice|auparavant|precedent[a-z]*)\b`), role: Previous, reason: ReasonPrevious},
	{name: "(2023 : A", before: re(`\((?:en |fin |[a-z]+ )?(?:20[0-9]{2}|n ?- ?1) ?: ?$`), role: Previous, reason: ReasonPrevious},
	{name: "A en N-1", before: re(`\(\s*$`), behind: re(`^(?: [a-z]+)? (?:en (?:19|20)[0-9]{2}|l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|` +
		`d'avant)|un an (?:plus tot|auparavant)|(?:fin|debut) (?:19|20)[0-9]{2}|l'exercice precedent|en n-1)`), role: Previous, reason: ReasonPrevious},
	{name: "A l'an dernier", behind: re(`^(?: [a-z]+){0,2} (?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|d'avant)|` +
		`un an (?:plus tot|auparavant|avant)|l'exercice precedent)`), before: re(`(?:\(|, |- |: ?)(?:[a-z']+ ){0,6}$`), role: Previous, reason: ReasonPrevious},
	{name: "objectif de B", before: re(`\((?:objectif|obj\.?|cible|prevu|vise|plan) ?:? ?$|` +
		`\b(?:objectif|cible|ambition)s?(?: (?:etant|contractuel(?:le)?|conventionnel(?:le)?|initiale?|annuel(?:le)?|fixee?|affichee?|visee?|etait|` +
		`de depart|(?:fixe|annonce|inscrit|retenu|pose)e?s? (?:[a-z]+ |d')*(?:annee|exercice|saison|debut|depart|convention|programme)))* ?(?:de |d'|a |etait |:|= ?)(?:de |d'|: ?)? ?$`), role: Planned, reason: ReasonPlanned},
	{name: "engagement : B", before: re(`^\W*(?:(?:pour )?(?:rappel|memoire),? ?:? ?(?:d(?:e l'|u |es ))?|l'|notre |nos )?engagements? (?:(?:d(?:e la |e l'|u )|a la |conventionn[a-z]+|contractu[a-z]+)(?:[a-z]+ )?)?` +
		`(?:(?:initia[a-z]+|pris) )?: ?$`), role: Planned, reason: ReasonPlanned},
	{name: "sur les B prévus", before: re(`\b(?:sur|parmi)(?: un total de| les| nos| des)? $`), behind: re(`^(?: [a-z'-]+){0,4} (?:(?:initialement |` +
		`etaient |qui etaient )?` + meant + `e?s?)\b`), role: Planned, reason: ReasonPlanned},
	{name: "sur les B qu'on avait promis", before: re(`\bsur (?:les )?$`), behind: re(`^(?: [a-z'-]+){0,3} qu(?:'|e )[a-z' ]{1,20}?(?:avait|avions|` +
		`avaient|avais)\b`), role: Planned, reason: ReasonPlanned},
	{name: "dépassant les B fixés", close: re(`\b(?:depass\w+|au-dela d\S+|(?:au|en)[- ]dess[uo]+s d\S+|en deca d\S+|pour|contre|atteign\w+) ?(?:les |des |le |la )?$`), behind: re(`^(?: [a-z'-]+){0,3} (?:fixe|vise|prevu|` +
		`attendu|programm|inscrit|promis|voulu|espere|envisage|annonce)e?s?\b`), notBehind: re(`^ inscrits\b`), role: Planned, reason: ReasonPlanned},
	{name: "au lieu des B prévus", before: re(`\bau lieu des $`), role: Planned, reason: ReasonPlanned},
	{name: "prévoyait B", before: re(`\b(?:(?:en )?(?:prevoy|vis|attend|esper|escompt|tabl|projet|envisage)(?:ait|aient|ions)(?: sur)?|(?:avait|avaient|avions) (?:ete )?(?:prevu|promis|dit|parle|fixe|annonce|vise|inscrit|espere|imagine|` +
		`programme|envisage)(?:e?s)?(?: a)?|cible(?: etait)?(?: de| :|:)?|` + meant + `e?s? ?:|` +
		`objectif ?:) ?(?:de |d'|a |au moins |environ |les )*$`), role: Planned, reason: ReasonPlanned},
	{name: "alors qu'il stagnait à A", before: re(`\b(?:alors qu'|quand |tandis qu'|la ou )(?:ils?|elles?|on|nous) (?:n')?(?:en )?[a-z]+(?:ait|aient|ions)` +
		`(?: (?:a|de|que|seulement|encore|autour de|pres de|environ))* $`), notBefore: re(`\b(?:demand|sollicit|reclam|souhait|voul|propos)[a-z]*(?: [a-z]+)* $`), role: Previous, reason: ReasonPrevious},
	{name: "avait dit : on va faire B", before: re(`\b(?:avait|avais|avions|avaient) (?:[a-z]+ )?(?:dit|promis|annonce|ecrit|jure|parie)\b[^.;]{0,60}: ?"? ?` +
		`(?:on va|on allait|nous allons|on fera|nous ferons|on [a-z]+ra|il y aura)\b[^.;:]{0,30}$`), role: Planned, reason: ReasonPlanned},
	{name: "moins qu'en N-1 (A)", before: re(`\b(?:plus|moins|mieux|autant|davantage) (?:[a-z]+ )?qu'en 20[0-9]{2} \($`), role: Previous, reason: ReasonPrevious},
	{name: "l'an passé (A)", before: re(`\b(?:l'an(?:nee)? (?:dernier|derniere|passee?|precedente?|d'avant)|` +
		`en 20[0-9]{2}) \($`), behind: re(`^ ?\)`), role: Previous, reason: ReasonPrevious},
	{name: "prévu en B", before: re(`(?:, |\b(?:etait|etaient|initialement|d'abord) )(?:initialement |d'abord )?` + meant + `e?s? (?:initialement |au depart )?` +
		`(?:en|sur|pour|avec) (?:environ |pres de |au moins )?$`), notBehind: re(`^ ?(?:mois|ans?|annees?|jours?|semaines?)\b`), counts: true, role: Planned, reason: ReasonPlanned},
	{name: "pour un engagement de B", before: re(`\bpour (?:un|l') ?(?:engagement|objectif|cible|seuil)s?(?: contractuel[a-z]*| minimal[a-z]*)? (?:de |` +
		`d'|fixe a |a )$`), role: Planned, reason: ReasonPlanned},
	{name: "B prévus", before: re(`(?:\(|\bpour |\bcontre |/ ?)$`), behind: re(`^(?: [a-z'-]+){0,3} (?:(?:initialement |etaient )?` + meant + `e?s?)\b`), role: Planned, reason: ReasonPlanned},
	{name: "il était prévu B", before: re(`\b(?:etait|avait ete) (?:initialement )?(?:envisage|prevu|question|convenu|programme|` +
		`projete)(?: d(?:e |')[a-z]+)?(?: (?:les|environ|pres de|au moins))? $`), role: Planned, reason: ReasonPlanned},
	{name: "B étaient prévus", behind: re(`^(?: [a-z'-]+){0,4} (?:etaient|avaient ete) (?:initialement )?(?:prevu|programme|planifie|annonce|vise|` +
		`inscrit|attendu|escompte|espere|envisage|projete)e?s?\b|^(?: [a-z'-]+){0,4}(?: de [0-9]+ [a-z]+(?: etaient)?)? (?:inscrit|` +
		`figurai(?:en)?t)e?s? (?:initialement )?au (?:programme|plan)\b`), role: Planned, reason: ReasonPlanned},
	{name: "A faits / B", gap: re(`^(?: [a-z'-]+){0,2} ?/ ?$`), notBehind: re(`^ (?:stagiaires|participants|personnes|visiteurs|inscrits|presents|eleves|` +
		`heures|jours|entreprises|candidats|embauches)\b`), counts: true, role: Planned, reason: ReasonPlanned},
	{name: "A des B prévus", gap: OfThese, behind: re(`^(?: [a-z'-]+){0,4} (?:` + meant + `|inscrit)e?s?\b`), counts: true, role: Planned, reason: ReasonPlanned},
	{name: "A des B", gap: OfThese, behind: re(`^ [a-z]`), counts: true, role: None, reason: ReasonOfWhole},
	{name: "sur les B", before: re(`(?:^|[,;:(] ?)(?:ainsi,? )?(?:sur|parmi) (?:un total de |les |nos |leurs |ses |nos quelque )?$|` +
		`[0-9] (?:[a-z'-]+ ){0,5}?sur (?:un total de |les |nos |leurs |ses |nos quelque )?$|` +
		`\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|seule?|aine) (?:[a-z'-]+ ){0,4}?sur (?:un total de |les |nos |leurs |ses |` +
		`nos quelque )?$`), behind: re(`^(?: [a-z]|[,.;)]|$)`), role: None, reason: ReasonOfWhole, counts: true, notBehind: re(`^ (?:jours?|mois|ans|annees?|semaines?|` +
		`sites?|territoires?|reseaux|themes?|thematiques?|sujets?|lieux|communes|stands?|hectares?|ha|km|kilometres?|m2)\b`)},
	{name: "sur 3 jours", before: re(`\b(?:sur|pendant|durant|en|pour une duree de|duree de|d'une duree de|apres|dans|d'ici|depuis|il y a|sous) (?:les |` +
		`une periode de |pres de |plus de |environ )?$`), behind: re(`^ (?:premiers |premieres |derniers |dernieres )?(?:jours?|journees?|mois|ans?|annees?|` +
		`semaines?|heures?|minutes?|demi-journees?|trimestres?|semestres?|exercices?)\b`), role: None, reason: ReasonDuration, notBehind: re(`^ [a-z-]+ d(?:e |')`)},

	{name: Threshold, notBehind: re(`^ (?:adherent|membre|cotisant|adhesion)`), before: re(`\b(?:barre|cap|seuil)s? (?:symbolique )?des $`), behind: re(`^[^.;(:]* (?:franchi|pass|depass|atteint)[a-z]* ?(?:\(|:|, avec)[^).;]*[0-9][^).;]*\b` +
		`(?:exact|exactement|precisement|au total|en tout)\b`), role: None, reason: ReasonRepeated, counts: true},
	{name: "si au moins A", before: re(`\b(?:si|des que|a condition que|sous reserve (?:de|que|d'))\b[^,;]{0,30}$`), role: None, reason: ReasonGeneral},
	{name: "issus de A", before: re(`\b(?:issue?s? de|venue?s? de|provenant de|originaires de|representant|representent|represente) (?:dans |sur |entre |` +
		`les |plus de |pres de )*$`), behind: re(`^ [a-z]`), counts: true, role: None, reason: ReasonOfWhole, notBehind: re(`^ (?:tonnes?|heures?|jours?|visites?|` +
		`rendez-vous|kilometres?)\b`)},
	{name: "nos 3 salariées", before: re(`\b(?:nos|ses|leurs) $`), behind: re(`^ (?:salarie(?:e?s)?|permanents?|benevoles|administrateurs|collaborateurs|` +
		`collaboratrices|charge(?:e?s)? de mission)\b`), role: None, reason: ReasonStaff},
	{name: "des deux", before: re(`\b(?:des|ces|aux|desdit(?:e)?s|les memes) $`), behind: re(`^ [a-z]`), counts: true, role: None, reason: ReasonRestated},
	{name: "les 2 autres", before: re(`\bles $`), behind: re(`^ (?:autres?|derniere?s?|restante?s?)\b`), role: None, reason: ReasonStatus},

	// Said in other words, by how much, how often.
	{name: "soit", before: re(`\b(?:soit|c'est-a-dire|autrement dit|ce qui represente|ce qui correspond a|representant|equivalent a|` +
		`l'equivalent de) (?:au total |un total de |environ |pres de |plus de |une hausse de |une baisse de |une progression de |une augmentation de |` +
		`un taux de |en moyenne |quelque )*$`), role: None, reason: ReasonRestated},
	{name: "hausse de", before: re(`\b(?:hausse|baisse|augmentation|progression|croissance|diminution|recul|gain|bond|chute|repli|ecart|evolution|` +
		`augment\w+|progress\w+|accru\w*|diminu\w+|baiss\w+|recul\w+|chut\w+|bondi|grimp\w+|plus|moins|\+) (?:d'environ |de pres de |de plus de |d'|de )?$`), role: None, reason: ReasonDelta},
	{name: "gagné A abonnés", before: re(`\bgagn(?:e|es|ent|er|ant) (?:pres de |environ |plus de )?$`), behind: re(`^ (?:nouveaux )?(?:abonnes|followers|` +
		`adherents|membres|points|places|rangs)\b`), role: None, reason: ReasonDelta},
	{name: "évolution : A", before: re(`\b(?:evolution|variation|ecart|progression|hausse|baisse) ?: ?$`), percent: true, role: None, reason: ReasonDelta},
	{name: "+ A", before: re(`(?:^|[^0-9a-z])[+] ?$`), role: None, reason: ReasonDelta},
	{name: "- A %", before: re(`(?:^|[ (])- ?$`), percent: true, role: None, reason: ReasonDelta},
	{name: "A de plus", behind: re(`^(?: [a-z'-]+){0,4}? (?:de plus|de moins|de mieux|supplementaires?|en plus|en moins|` +
		`additionnel(?:le)?s?)(?: (?:qu|par rapport|sur)|[ ,.;:)]|$)`), notBehind: re(`^(?: [a-z'-]+){0,4}? de (?:plus|moins) d(?:e |')`), role: None, reason: ReasonDelta},
	{name: "A points", behind: re(`^ points?\b`), notBehind: re(`^ points? d(?:e |')`), role: None, reason: ReasonDelta},
	{name: "vu A fois", before: re(`\b(?:[a-z]+(?:e|es|ee|ees|i|is|ie|ies|u|us|ue|ues)) (?:pres de |plus de |environ |quelque )?$`), behind: re(`^ fois(?:$|[ .,;)])`), role: Value, notBehind: re(`^ fois (?:par|plus|moins|sur|le|la|chaque|dans)\b`), notIn: re(`\b(?:bureau|conseil|comite|commission|` +
		`assemblee|directoire|vers[a-z]*|pay[a-z]*|reuni[a-z]*|repouss[a-z]*|report[a-z]*)\b`)},
	{name: "A fois", behind: re(`^ fois\b`), role: None, reason: ReasonFrequency},
	{name: "à A reprises", before: re(`\ba (?:pas moins de |plus de )?$`), behind: re(`^ (?:reprises|occasions)\b`), role: None, reason: ReasonFrequency, notIn: re(`\b(?:saisie?|sollicitee?|utilisee?|` +
		`reunie?|empruntee?|mobilisee?|louee?|presentee?|projetee?|jouee?)e?s? a\b`)},
	{name: "débouché sur A", before: re(`\b(?:debouch\w+|abouti\w*|conclu\w*|solde\w*|traduit\w*) (?:sur|a|par) (?:pres de |environ |plus de )?$`), behind: re(`^ [a-z]`), role: Value},
	{name: "qui réunissait A, étendu à B", before: re(`\bqui (?:n'en |en |ne )?[a-z]{3,}(?:ait|aient) (?:que |alors |seulement |deja )?$`), sentence: re(`\b(?:etendu|porte|elargi|enrichi|passe|` +
		`agrandi|complete)(?:e|s|es)? (?:desormais |maintenant |aujourd'hui )?a `), role: Previous, reason: ReasonPrevious, counts: true},
	{name: "A par mois", behind: re(`^(?: [a-z'-]+){0,4} (?:par|chaque|tous les|toutes les) (?:an|annee|mois|semaine|trimestre|semestre|jour|` +
		`bimestre|saison|heure|minute)s?\b`), role: None, reason: ReasonFrequency, counts: true, notBehind: re(`^ [a-z'-]+ et (?:une?|des|[0-9])`)},
	{name: "tous les A mois", before: re(`\b(?:tous|toutes) les $`), role: None, reason: ReasonFrequency},
	{name: "A par an", behind: re(`^(?: [a-z'-]+){0,4} par (?:an|mois|trimestre|semaine)\b`), notBehind: re(`^(?: [a-z'-]+){1,3} et (?:une?|deux|trois|quatre|l') `), role: None, reason: ReasonMean},
	{name: "A chacun", behind: re(`^(?: [a-z'-]+){0,3} chacune?s?\b|^(?: [a-z'-]+){0,3} (?:(?:a )?chaque fois|par tete|selon les cas|en tout temps)\b`), role: None, reason: ReasonMean},
	{name: "B de A", before: re(`[0-9] [a-z'-]+ (?:[a-z'-]+ )?d(?:e |')$|\b(?:deux|trois|quatre|cinq|six|dix) [a-z'-]+s (?:[a-z'-]+ )?d(?:e |')$`), behind: re(`^ [a-z]`), notBehind: re(`^ (?:ecoles|universites|entreprises|` +
		`lycees|colleges|pays|communes|nationalites|sites|structures|etablissements|departements|adherents|pme|laboratoires|fournisseurs)\b`), counts: true, gap: sizedBy, notBefore: byWay, role: None, reason: ReasonMean},
	{name: "à raison de A", before: re(`\ba raison d(?:e |')$`), counts: true, role: None, reason: ReasonMean},
	{name: "à raison de A €", before: re(`\ba raison d(?:e |')$`), money: true, role: None, reason: ReasonCost},
	{name: "A °C", behind: re(`^ ?~`), role: None, reason: ReasonDuration},
	{name: "mensuel", behind: re(`^ [a-z'-]+ (?:mensuel|trimestriel|hebdomadaire|semestriel|bimestriel)(?:le)?s\b`), role: None, reason: ReasonFrequency},
	{name: "en moyenne", before: re(`\b(?:en moyenne,?|moyenne|moyen|panier moyen|note moyenne)(?: [^,;]{0,30}|: ?)?$`), role: None, reason: ReasonMean},
	{name: "A en moyenne", behind: re(`^(?: [a-z'-]+){0,4} (?:en moyenne|par (?:entreprise|adherent|projet|atelier|conference|edition|soiree|session|` +
		`seance|rencontre|evenement|reunion|visite|participant|personne|stagiaire|dossier|formation))\b`), role: None, reason: ReasonMean},
	{name: "places limitées", before: re(`\b(?:limite\w*|plafonn\w*|capacite|jauge|maximum|maximal\w*|dans la limite|seuil|ne pourra exceder|` +
		`ne peut exceder|ne peut depasser|ne pourra depasser)\b(?: d'accueil)?(?: a| de| :|:| est de| fixee? a)* ?$`), role: None, reason: ReasonCap},
	{name: "A places", behind: re(`^ (?:places?|sieges?)\b`), before: re(`\b(?:de|salle|limite\w*|capacite)\b[^,;]*$`), role: None, reason: ReasonCap},
	{name: "notés A sur B", behind: re(`^ ?(?:/ ?(?:5|10|20)\b|sur (?:5|10|20)\b)`), role: None, reason: ReasonMean},

	// Votes and statutory life.
	{name: "invités", behind: re(`^ (?:invites|invitees|reactions|commentaires|likes|partages|min(?:utes)? de lecture)\b`), role: None, reason: ReasonVote},
	{name: "vues d'un message", behind: re(`^ (?:impressions|vues|affichages)\b`), sentence: re(`#[a-z]`), role: None, reason: ReasonVote},
	{name: "sortants", behind: re(`^ (?:sortants|cessations?|radiations?|demissions?|depots? de bilan|liquidations?|` +
		`procedures?|(?:adherents|membres|entreprises|boites|societes) (?:en (?:redressement|liquidation|difficulte)|sont parti|` +
		`ont (?:quitte|cesse|ferme)))`), role: None, reason: ReasonStatutory},
	{name: "départs : A", before: re(`\b(?:churn|departs|radiations|demissions|sorties|attrition) ?: ?$`), role: None, reason: ReasonStatutory},
	{name: "A pour mille", behind: re(`^ ?(?:pour mille|‰)`), role: None, reason: ReasonPercentage},
	{name: "riche de A", before: re(`\briches? de (?:pres de |plus de |quelque )?$`), role: None, reason: ReasonGeneral},
	{name: "plus que les A", before: re(`\b(?:plus|moins|mieux|autant) que (?:les |nos |en )?$`), notIn: re(`\bn(?:e |')[a-z]+ plus qu`), role: Previous, reason: ReasonPrevious},
	{name: "voix", counts: true, notBehind: re(`^ bulletins (?:de (?:veille|liaison)|d'information|mensuels?|ont ete (?:publi|diffus|envoy|edit)|publies|` +
		`diffuses|envoyes|parus)`), behind: re(`^(?: [a-z]+)? ?(?:voix|votants|abstentions?|suffrages|pouvoirs|procurations|votes|presents|representes|` +
		`absents|excuses|bulletins|mandats|membres (?:presents|sont presents|representes|en exercice|excuses|elus|votants)|administrateurs|elus|` +
		`vice-presidents?|resolutions|(?:membres|adherents|elus|conseillers)? ?(?:ne prenant pas|n'ayant pas pris|n'ont pas pris|ne prennent pas) part|(?:membres|adherents|personnes) (?:sont |etaient )?(?:presents|representes))\b`), role: None, reason: ReasonVote},
	{name: "voix pour", before: re(`\b(?:voix|quorum(?: de| est de| fixe a)?|votes?|pour|contre|abstentions?|presents|pouvoirs|exercice|representes|` +
		`excuses|absents|votants|nombre d(?:e |')(?:voix|votants|presents|pouvoirs|suffrages|administrateurs|conseillers|delegues|elus|bulletins|` +
		`mandats|procurations|absents|excuses|(?:membres|adherents) (?:presents|en exercice|representes|votants|excuses))[a-z ]*) ?: ?$`), role: None, reason: ReasonVote},
	{name: "siéger dans N", before: re(`\bsieg(?:er|e|ent|era|eront|eait)(?: [a-z]+)? (?:dans|a|au sein de)(?: au (?:plus|maximum)| plus de)? $`), counts: true, role: None, reason: ReasonStatutory},
	{name: "quorum de", before: re(`\bquorum (?:de |est de |fixe a |requis de )?$`), role: None, reason: ReasonVote},
	{name: "commissions", behind: re(`^ (?:commissions?|groupes? de travail|colleges?|administrateurs?|administratrices?|benevoles|permanents?|mandats?|` +
		`antennes?|comites?|chantiers|axes|piliers|priorites|missions|ambitions|enjeux|objectifs|valeurs|orientations|filieres|` +
		`departements|regions|communes|delegations?|poles)\b`), sentence: re(`\b(?:s'appuie|s'appuyant|s'articule|compose|defini\w*|anime par|compte|repose|decline|autour de|axes|se traduit|` +
		`fixe|identifie|comprend|couvr\w*|consacr\w*|port\w* sur|centr\w*|reten\w*|retenu\w*|arret\w*|choisi\w*|concentr\w*)\b`), role: None, reason: ReasonStatutory},
	{name: "axes", behind: re(`^ (?:(?:grand|principa|nouve|enorme|vrai|beau)[a-z]* )?(?:(?:chantiers|defis|sujets|dossiers|themes|questions) (?:(?:sur|face) )?(?:les|aux)quel(?:le)?s|questions de fond|` +
		`axes|piliers|priorites|ambitions|enjeux|orientations|volets|thematiques|` +
		`objectifs|valeurs|convictions|obsessions?|mots|lettres|points cles|raisons|constats)\b`), role: None, reason: ReasonStatutory},
	{name: "heures données", behind: re(`^ heures (?:de travail|donnees|offertes|de benevolat|benevoles)\b`), sentence: re(`\b(?:benevol\w+|en nature|donnees|mise a disposition)\b`), role: None, reason: ReasonStaff},
	{name: "salariés du cluster", behind: re(`^ (?:etp|equivalents?|salarie(?:e?s)?|permanents?|collaborateurs?|collaboratrices?|agents?|` +
		`charge(?:e?s)? de mission|postes?|alternante?s?|stagiaires?|personnes)\b`), sentence: re(`\b(?:equipe|emploie|effectif|salarie par|s'appuie sur)\b`), role: None, reason: ReasonStaff, notIn: re(`\bform(?:e|es|ation|ations)\b`)},
	{name: "bénévoles", behind: re(`^ (?:benevoles|permanents?|permanentes?|cdi\b|cdd\b|etpt?\b|alternante?s?\b|` +
		`charge(?:e?s)? d(?:e |')(?:mission|projets?))`), role: None, reason: ReasonStaff, notIn: re(`\b(?:form|recrut|plac|embauch)\w*`)},
	{name: "ETP", behind: re(`^ ?(?:etp|equivalents? temps)`), role: None, reason: ReasonStaff},
	{name: "équipe de", before: re(`\b(?:equipe (?:de|compte)|emploie|effectif de) ?$`), role: None, reason: ReasonStaff},

	// Shares and rates of something else.
	{name: "financé à A %", before: re(`\b(?:finance\w*|subventionne\w*|cofinance\w*|pris(?:e?s)? en charge|participation|participe|aide|rembours\w*|` +
		`exonere\w*|abattement|taux (?:d'aide|d'intervention|maximal|maximum|de subvention|de financement)|a hauteur|reduction|remise|rabais)\b[^,;.]{0,40}$`), percent: true, role: None, reason: ReasonScheme, notIn: re(`taux de participation|taux de satisfaction`)},
	{name: "aide au taux de A %", before: re(`\bau taux de $`), sentence: re(`\b(?:aide|assiette|subvention|depense)s?\b`), percent: true, role: None, reason: ReasonScheme},
	{name: "A % du budget", behind: re(`^ (?:du (?:budget|cout|montant|total|financement|plan|chiffre|territoire|pib|marche|capital)|` +
		`des (?:depenses|couts|charges|produits|recettes|frais|emplois|effectifs|ventes|fonds)|` +
		`de (?:part|croissance|hausse|baisse|reduction|remise|subvention|financement|fonds|son budget|leur)|maximum)\b`), percent: true, role: None, reason: ReasonPercentage},
	{name: "part de l'industrie", before: re(`\b(?:part|poids) (?:de |du |de la |de l')(?:industrie|filiere|secteur|branche|profession)\b[^,;.]{0,40}$`), percent: true, role: None, reason: ReasonSector},
	{name: "taux de chômage", before: re(`\btaux (?:de |d'|moyen )(?:chomage|inflation|interet|emprunt|tva|croissance|marge|imposition|cotisation|change|` +
		`aide|subvention|intervention|financement)\b[^,;.]{0,40}$`), percent: true, role: None, reason: ReasonPercentage},
	{name: "N % des objectifs", behind: re(`^ (?:des|de l'|de ses|de nos) ?objectifs?\b`), percent: true, role: None, reason: ReasonPercentage},

	// Somebody else's figures, the sector's.
	{name: "visiteurs du salon", sentence: re(`\b(?:salon|foire|festival|congres)\b[^.]*\b(?:accueill\w*|accueilli|rassembl\w*|attir\w*|reuni\w*|recu|compt\w*)\b`), behind: re(`^ (?:visiteurs?|exposants?|` +
		`festivaliers?|congressistes?|jours?|nations|pays|halls?)\b`), role: None, reason: ReasonThird, notIn: re(`\b(?:notre|nos) salon`)},
	{name: "le territoire compte A", before: re(`\b(?:le|la|notre|cette|ce|du|de la|l') ?(?:territoire|agglomeration|metropole|departement|region|bassin|` +
		`ville|pays|filiere|secteur|branche|marche|profession|industrie)(?: [a-z'-]+){0,6}? (?:abrit|compt|heberg|recens|concentr|represent|pes|emploi|` +
		`regroup|totalis|perd|connu|traverse|reuni|rassembl|chiffr|_ (?:perdu|connu|vu|cree|supprime))[a-z]*\b[^;.]{0,60}$`), role: None, reason: ReasonSector},
	{name: "surface du département", behind: re(`^ [a-z0-9]+ (?:la|de) (?:surface|recolte|production|superficie)\b|` +
		`^ [a-z0-9']+ (?:du (?:departement|territoire|secteur|pays)|de la (?:filiere|profession|branche|production))\b`), role: None, reason: ReasonSector},
	{name: "visiteurs sur le salon", behind: re(`^ (?:visiteurs?|exposants?|festivaliers?|congressistes?|fabricants?) (?:sur|au|du|de) (?:le |` +
		`la )?(?:salon|foire|secteur|festival|congres)\b|^ exposants? (?:de|venus de|issus de) [0-9]`), role: None, reason: ReasonThird},
	{name: "emplois de la filière", behind: re(`^ (?:emplois?|etablissements?|salaries|entreprises|habitants|actifs|usines|postes?)\b`), sentence: re(`\b(?:` +
		`des (?:deux |trois )?filieres?|au niveau national|en france|l'insee)\b`), role: None, reason: ReasonSector},
	{name: "chiffre d'affaires", behind: re(`^ (?:de chiffre|de ca\b|de c\.a)`), role: None, reason: ReasonThird},
	{name: "(70 salariés)", before: re(`\(\s*$|\b(?:pme|eti|entreprise|societe|groupe|start-up|usine|tpe|fabricant|atelier|` +
		`specialiste)\b[^,;]{0,40}?(?:de |\()$`), notBehind: re(`^ ?personnes ?\)|^ ?[a-z]+ (?:partage|forme|recrute|accompagne|sensibilise|concerne|` +
		`beneficiaire|place)e?s?\b`), behind: re(`^ ?(?:salaries?|personnes|employes|collaborateurs|emplois)\b`), role: None, reason: ReasonThird},
	{name: "moins de 10 salariés", before: re(`\b(?:entreprises?|pme|tpe|structures?|societes?|etablissements?|adherents?|industriels) (?:de |ayant |` +
		`comptant |employant |d')?(?:moins de|plus de|jusqu'a|au moins)? ?$`), behind: re(`^ (?:salaries?|personnes|employes|collaborateurs|ans|etp)\b`), role: None, reason: ReasonScheme},
	{name: "de moins de 20 salariés", close: re(`\b(?:de|d'|ayant|employant|comptant|_|ont|emploie|emploient) (?:moins de |plus de |au moins |jusqu'a )$`), behind: re(`^ (?:salaries|personnes|employes|collaborateurs|ans|etp)\b`), role: None, reason: ReasonScheme},
	{name: "âge", behind: re(`^ ans\b`), role: None, reason: ReasonDuration},
	{name: "emploie N", before: re(`\b(?:dont l'effectif|qui emploie|employant|elle emploie|il emploie|emploient) (?:est de |environ |pres de |plus de )?$`), role: None, reason: ReasonThird},

	{name: "A % de ressources propres", percent: true, sentence: re(`\b(?:ressources propres|autofinancement|` +
		`part des (?:ressources|cotisations|subventions|recettes)|du (?:budget|financement|total)|des (?:produits|recettes|depenses))\b`), role: None, reason: ReasonAccounts},

	// Money.
	{name: "subvention", sentence: OfGrant, money: true, role: None, reason: ReasonGrant},
	{name: "A de dépenses", behind: re(`^(?: euros| \$)? (?:de|d'|en) ?(?:recettes|depenses|produits|charges|cotisations|ressources propres|` +
		`fonds propres|tresorerie|reserves|excedent|deficit|benefice)\b`), role: None, reason: ReasonAccounts},
	{name: "compte A", before: re(`\b(?:achats|services exterieurs|personnel|ventes|cotisations|charges|produits|depenses|recettes|total|benefice|` +
		`deficit|excedent|reserves?|resultat(?: net)?) ?:? ?$`), behind: re(`^(?: ?[$k]| euros|[ .;,)-]*$| - )`), role: None, reason: ReasonAccounts},
	{name: "comptes", sentence: re(`\b(?:produits|charges|excedent|deficit|resultat net|tresorerie|` +
		`budget (?:execute|total|global|annuel|previsionnel|realise|de l'annee|s'|de fonctionnement|de la)|cotisations?|fonds propres|` +
		`comptes|recettes|depenses|valorisation|loyer|masse salariale|un budget de|report a nouveau|ressources)\b`), money: true, role: None, reason: ReasonAccounts, notIn: re(`\b(?:commandes|economies realisees|aides obtenues)\b`)},
	{name: "coût", before: re(`\b(?:cout\w*|budget\w*|montant de|tarif\w*|prix|factur\w*|frais|honoraires|devis|depens\w*|investissement de|investi|` +
		`investit|au prix de|moyennant|enveloppe\w*|dote\w*|plafonn\w*|cap|loyer|remuneration|prise en charge|achete\w*|pour un total de|inscription|` +
		`participation (?:financiere )?de|gratification)\b[^;.]{0,60}$`), money: true, role: None, reason: ReasonCost, notIn: re(`\b(?:commandes|` +
		`economies realisees|remport\w+|decroch\w+|obtenu\w*|gagn\w+|economis\w+|benefici\w+|promesses)\b`)},
	{name: "€ HT", behind: re(`^ ?(?:ht|ttc|par (?:entreprise|projet|adherent|an|participant|personne|jour|mois|salarie|stagiaire|dossier)|/|` +
		`(?:a |par )?(?:la |le |l')(?:journee|jour|heure|piece|unite|metre|tonne|kilo|litre|nuit|place|seance|semaine|mois|billet|exemplaire)\b|` +
		`de budget|de frais|de cout)\b`), money: true, role: None, reason: ReasonCost},
	{name: "levée de fonds", before: re(`\b(?:leve|levee de fonds|investi|investir|investissement|racheter?|vendu|vente|chiffre d'affaires|marche|` +
		`contrat)\b[^;.]{0,30}$`), money: true, role: None, reason: ReasonThird, notIn: re(`\b(?:volume d'affaires|les adherents|rapporte|` +
		`vendu pour|(?:genere|realise) un chiffre d'affaires|remporte un marche|pour un montant|aides publiques|cumule|au total|accompagn\w+)\b`)},
	{name: "plafond", sentence: re(`\b(?:plafonn\w*|enveloppe|dotation|dote\w*|bareme|taux maximal|dans la limite|` +
		`assiette|eligib\w+)\b`), money: true, role: None, reason: ReasonScheme},
	{name: "plafond %", sentence: re(`\b(?:plafonn(?:e|ee|es|ees|er|ement|era)\b|enveloppe|dotation|taux maximal|bareme)\b`), percent: true, role: None, reason: ReasonScheme},
	{name: "places et tailles", behind: re(`^ ?(?:pages?|exemplaires?|ex\b|minutes?|mn\b|secondes?|go|mo|degres?|etages?|dpi|pouces?)\b`), notBehind: re(`^ exemplaires (?:[a-z' ]{2,30} )?(?:vendu|` +
		`ecoule|achete|commande|telecharge|distribu|diffus|remis|envoye|donne)`), role: None, reason: ReasonDuration},
	{name: "durées", before: re(`\b(?:de|d'|duree|pendant|durant|dure|durait|durent|duraient|une visite de|apres) $|\($`), behind: re(`^ (?:jours?|mois|ans?|annees?|semaines?|` +
		`heures?|minutes?|demi-journees?|h|j)\b(?: ?[,.;)]| et| pour| chacune?| chacun|$)`), role: None, reason: ReasonDuration},
	{name: "mois après", behind: re(`^ (?:jours?|mois|ans?|annees?|semaines?|heures?|minutes?) (?:apres|avant|plus tard|plus tot|d'existence|d'activite|` +
		`durant|de suite|consecutif\w*)\b`), role: None, reason: ReasonDuration},
	{name: "fois", before: re(`\bfois $`), role: None, reason: ReasonFrequency},
}

// movedFrom is « de A à B » behind a verb of change: A is the value before.
var movedFrom = re(`(?:^|[^a-z0-9])` + moving + `\b[^.;]{0,80}?\bde (?:pres de |environ |plus de )?$`)

// In are the numbers of a sentence with their roles; plan is true of one that tells what is planned.
func In(t passage.Text, plan bool) List {
	l := Find(t)
	l.GiveRoles(t, plan)
	return l
}

// GiveRoles gives each number of the sentence t its role by the words around it; plan is true of a
// sentence that tells what is planned.
func (l List) GiveRoles(t passage.Text, plan bool) {
	for i, m := range l {
		if m.Role != Unset {
			continue
		}
		before, behind := Before(t.Low, m.Begin), nearBehind(t.Low, m.End)
		if i+1 < len(l) && (strings.HasSuffix(before, "de ") || strings.HasSuffix(before, "environ ")) && movedFrom.MatchString(before) && toNext(t.Between(m.End, l[i+1].Begin)) {
			next := l[i+1]
			m.Role, m.Reason, m.Owner = Previous, ReasonPrevious, next
			if next.Role == Unset {
				next.Role = Value
			}
			if m.Tail > m.Noun && next.Unit == "" {
				next.Unit, next.Noun, next.Tail = m.Unit, m.Noun, m.Tail
			}
			continue
		}
		for _, r := range besideRules {
			if r.matches(t.Low, before, behind, m) && (r.gap == nil || i > 0 && l[i-1].End <= m.Begin && r.gap.MatchString(t.Between(l[i-1].End, m.Begin))) {
				m.Role, m.Reason, m.Rule = r.role, r.reason, r.name
				break
			}
		}
		if m.Role == Planned && plan && !PlannedEarlier.MatchString(t.Low[:m.Begin]) {
			m.Role, m.Reason = Unset, ""
		}
		if m.Role == Unset && Parting.MatchString(before) {
			m.Role = Part
		}
		if m.Role == Unset {
			m.Role = Value
		}
	}
	l.FindOwners()
	for i, m := range l {
		if m.Reason == ReasonRestated && !bothSides.MatchString(t.Between(max(0, m.Begin-30), min(len(t.Low), m.End+10))) && !m.Money && !m.Percent && m.Noun < m.Tail && (!valueBefore(l[:i]) || restatesGrowth(t, l[:i], m)) {
			m.Role, m.Reason = Value, ""
		}
	}
}

// restatesGrowth reports a number that alone says to how many a thing grows, behind its own verb: « tenir 12
// cafés et doubler le nombre de visites, soit huit visites ».
func restatesGrowth(t passage.Text, before List, m *Figure) bool {
	all := growing.FindAllStringIndex(t.Low[:m.Begin], -1)
	if all == nil {
		return false
	}
	for _, o := range before {
		if o.Begin >= all[len(all)-1][0] && o.Role != None {
			return false
		}
	}
	return true
}

// bothSides are two sides that nobody counts: « la querelle des deux rives », « des deux côtés du fleuve ».
var bothSides = re(`\b(?:querelle|rivalite|guerre|conflit|dispute)s? (?:des|de ces|entre les) deux |\b(?:des|les|aux|ces) deux (?:cotes|rives|bords|camps|bouts|sens|cas|parties)\b`)

// growing is a verb of what is to be twice or thrice as many.
var growing = re(`\b(?:doubl|tripl|quadrupl)[a-z]+ (?:le nombre|la |le |les |l'|nos |ses |notre |son )`)

// valueBefore reports a value among the numbers before one.
func valueBefore(ms List) bool {
	for _, m := range ms {
		if m.Role == Value || m.Role == Part {
			return true
		}
	}
	return false
}

// near is how many characters beside a number rules look at.
const near = 160

// Before is what stands before a place of a sentence, as far as rules look.
func Before(low string, at int) string { return low[max(0, at-near):at] }

func nearBehind(low string, at int) string { return low[at:min(len(low), at+near)] }

// Parting is what stands before a part of the number before it.
var Parting = re(`\b(?:dont|parmi lesquel(?:le)?s|parmi eux|parmi elles|parmi ces [a-z]+|y compris|desquel(?:le)?s|incluant|` +
	`au sein desquel(?:le)?s)\b,?(?: au moins| environ| pres de| plus de| une bonne)?(?: [a-z]+)? ?$|^\W*dont (?:les |des )?[a-z' -]{2,40} : ?$`)

var toBehind = re(`^(?:(?: [a-z'-]+){0,4})? [a_] (?:pres d'|plus d'|environ )?$`)

func toNext(gap string) bool {
	return toBehind.MatchString(gap) || strings.TrimSpace(gap) == "a" || strings.TrimSpace(gap) == "_"
}

func (r *beside) matches(low, before, behind string, m *Figure) bool {
	switch {
	case r.money && !m.Money, r.percent && !m.Percent, r.counts && (m.Money || m.Percent):
		return false
	case r.close != nil && !r.close.MatchString(Before(low, m.From)):
		return false
	case r.behind != nil && !r.behind.MatchString(behind):
		return false
	case r.notBehind != nil && r.notBehind.MatchString(behind):
		return false
	case r.before != nil && !r.before.MatchString(before), r.notBefore != nil && r.notBefore.MatchString(before):
		return false
	case r.sentence != nil && !r.sentence.MatchString(low):
		return false
	case r.notIn != nil && r.notIn.MatchString(low):
		return false
	}
	return true
}
