package outline

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// What headings and leading sentences say, by kind, as whole words.
// A heading that has words of both results and plan is the title of the whole.

// Words of results.
const (
	reports = `bilan|rapport (?:annuel )?d'activites?|rapport annuel|rapport d'execution|compte[- ]rendu|rendu compte|synthese d'activites?|` +
		`retrospective|retro(?:viseur)?|recap\w*|retours? (?:sur|en images|d'experience)|regards? (?:en arriere|sur l'annee)|flash-?back|souvenirs?|` +
		`year in review|point d'etape|deroule de l'annee` +
		`|en chiffres|(?:indicateurs?|releve|chiffres) d'activites?|activites? (?:de l'annee|en 20[0-9]{2}|20[0-9]{2})|l'activite|` +
		`livrables (?:produits|remis|rendus)|points? (?:sur|de) (?:l'(?:annee|exercice|activite)|les (?:actions|activites|realisations))|` +
		spent + `|(?:_|ont) servi`
	spent = `(?:emploi|utilisation|usage) (?:fait )?(?:de (?:la |l'|votre |notre )|du )(?:subvention|aide|soutien|concours|dotation)`
	done  = `realisations?|realise(?:e|s|es)?|accompli(?:e|s|es)?|conduites?|menees?|achevees?|effectuees?|fait en|_ ete fait|_ (?:mene|conduit|realise)|` +
		`ont (?:ete )?(?:mene|conduit|realise)\w*|nous avons|qu'avons|shipped|vecu|acquis` +
		`|actions 20[0-9]{2} realisees|execution|avancement|resultats?|ou (?:nous |on )?en (?:sommes|est|etes)|` +
		`ce qu(?:e nous|'on|e la grappe|e le (?:pole|cluster|club)) (?:avons|_)|ce qui (?:_|n'a|s'est|fut)`
	pastTimes = `actions passees|annee (?:ecoulee|passee|derniere)|an passe|l'an dernier|ecoulee|^hier|exercice (?:ecoule|passe|clos|precedent)|` +
		`derriere nous|notre annee|(?:[a-z0-9]+ )?(?:ans?|annees?|mois) d(?:e |')(?:actions?|activites?|animation|travail|travaux|vie)` +
		`|(?:annee|an|exercice|saison) qui (?:s'acheve|se termine|se clot|finit|prend fin|vient de|s'est [a-z]+)|(?:[a-z]+ )derniers mois|` +
		`depuis (?:un an|notre derni[a-z]+|la dernier[a-z]+|le dernier|l'assemblee|le debut)` +
		`|annee (?:bien |tres |plutot )?(?:remplie|riche|chargee|dense|intense|active|d'actions?)|annee en (?:actions|images|revue|bref)`
	highlights = `faits? (?:marquants?|saillants?)|(?:temps|moments?|points?) (?:forts?|cles?)|` +
		`points? (?:positifs?|negatifs?|noirs?|faibles?|saillants?)|grands (?:moments|evenements)|(?:evenements|dates) (?:marquante?s|cles)|nos succes|` +
		`reussites?|fiertes?|sommes fiers|victoires?|avancees|retombees|a retenir|retenez|retenir|resiste`
	failures = `ecarts? (?:constate|observe|releve|et |a )[a-z]*|difficultes|regrets|renoncements?|abandons?|annulations?|reports|retards?|` +
		`deconvenues?|les plus et les moins|on aurait aime|rate(?:e|s|es)?|rates|echecs?|loupe(?:e|s|es)?|flops?|bemols?|couacs?|deceptions?|` +
		`(?:restee?s?|reste|restent) (?:en plan|sur le carreau|en rade|en suspens)|qui (?:coince|bloque|patine|traine)(?:nt)?` +
		`|pas (?:tous |toutes |encore |pu )?(?:marche|fait|faits|abouti|reussi|tenu|tenus|ete|eu lieu)`
)

// Words of a plan.
const (
	plans = `programme|programmation|planning|plan d'actions?|plan de travail|plan de charge|feuille de route|roadmap|agenda|jalons|previsions?|` +
		`previsionnel(?:le)?s?|perspectives?|orientations?|objectifs?|cibles?|ambitions|priorites|engagements|projections?|horizon|cap sur|le cap` +
		`|lignes directrices|grandes lignes|axes de (?:travail|progres)|echeances|prolongements?|propositions? d'actions|` +
		`(?:bonnes resolutions|resolutions (?:pour|de|20[0-9]{2}))|promesses pour|intentions?|envies|pistes|reves?|l'avenir`
	toDo = `a engager|a venir|a mener|a suivre|a paraitre|qu'il (?:nous )?reste a [a-z]+|` +
		`^a (?:faire|lancer|conduire|poursuivre|finaliser|terminer|prevoir|programmer|organiser|realiser|construire|developper|ouvrir|creer)|` +
		`prevu(?:e|s|es)? (?:en|pour)|est prevu|programmee?s|planifiee?s|envisage(?:e|s|es)?|deployees? (?:en|pour)|propose|proposee?s|` +
		`nouvelles actions|actions (?:nouvelles|futures)|projets? (?:pour|20[0-9]{2}|d'actions?)` +
		`|(?:actions?|chantiers?|projets?|pistes?|travaux|reste) (?:restante?s? )?a (?:[a-z]+(?:er|ir|re)|mettre en oe?uvre)`
	willing = `ce qu(?:e |')(?:[a-z']+ ){0,3}(?:va|vont|allons) (?:[a-z]+ )?[a-z]+(?:er|ir|re)|(?:aimerions|aimerait|voudrions|voudrait|souhaite(?:nt)?|souhaiterait|entend|entendent|entendons|comptons|comptent|compte|devons|veut|` +
		`veulent) (?:[a-z]+ ){0,2}(?:[a-z]{2,}er|faire|conduire|inscrire|mettre en [a-z]+|entreprendre|poursuivre|ouvrir)` +
		`|proposons|souhaitons|voulons|projetons|prevoyons|prevoyez|envisageons|preparons|projette|prevoit|prepare|on part sur|nous [a-z]+rons|nous allons|` +
		`seront|sera|ce que nous (?:ferons|preparons|voulons)`
	nextTimes = `demain|bientot|prochainement|prochaine?s (?:etapes|mois|rendez-vous|dates|chantiers|actions|temps forts)|` +
		`etapes (?:suivantes|prochaines)|mois qui (?:viennent|s'annoncent)|mois a venir|next steps|what's next|(?:l'annee|l'an) (?:prochaine?|d'apres)|` +
		`annee a venir|pour l'annee|(?:l')?an neuf|nouvel an|annee nouvelle|nouvelle annee|rendez-vous de` +
		`|(?:annee|exercice|saison) (?:qui (?:vient|s'ouvre|s'annonce|commence)|prochaine?|suivante?)|` +
		`(?:l'annee|l'an|l'exercice|la saison) (?:qui (?:debute|demarre|arrive)|suivante?|nouvelle)`
	following = `la suite|les suites|quelles suites|suites? (?:en|pour|a donner|donnees?)|^suites? *$|` +
		`^(?:la )?poursuite des? (?:actions|travaux|chantiers|projets)|et (?:apres|ensuite|maintenant|cette annee)|en route (?:pour|vers)|devant nous|` +
		`ce qui (?:nous |vous )?(?:attend|vient|arrive|s'annonce|suivra)`
	underWay = `se prepare|se (?:profile|dessine|trame)(?:nt)?|mijote(?:nt)?|en (?:preparation|projet|gestation|magasin|reserve|vue)|` +
		`dans (?:les|nos) (?:cartons|tuyaux|starting-blocks)|sur (?:les rails|l'etabli|le metier|le feu|la planche)|` +
		`au (?:menu|calendrier) (?:de|pour|en)|a l'affiche`
)

// Words of what is neither: nothing below such a heading is a result or a plan.
const (
	money = `rapport financier|finances?|financier(?:s|e|es)?|comptes?|budget|tresorier|cotisations?|partenaires financiers|plan de financement|` +
		`ressources (?:de|du) \w+|recettes? (?:de|du) [a-z]+|le marche|elements? budgetaires?|tresorerie|quitus|affectation du resultat`
	asked = `^(?:ce |la somme |le montant )qu(?:e |')(?:[a-z']+ ){0,4}(?:_ |ont |avait |avaient )?(?:demand|sollicit)(?:e|ee|ees|es|ent|ait|aient) *$|` +
		`montant de (?:votre|la) demande|(?:que|ce que) nous demandons|(?:la|notre|votre) demande|demande financiere|concours financiers?|combien|` +
		`(?:aide|concours|soutien|montant|participation|contribution)s? (?:demande|sollicite)e?s?|` +
		`^(?:l'argent|financements?|demande(?: de subvention| financiere)?) *$` +
		`|^(?:nos |vos |les )demandes *$` +
		`|^(?:la |votre |notre |les )?subventions?(?: demandee| sollicitee)?(?: (?:pour )?20[0-9]{2})? *$`
	meeting = `elections?|renouvellement du|questions diverses|membres (?:titulaires )?(?:presents|absents|excuses)|etaient presents|presents ?:|` +
		`pouvoirs|absents|excuses|votes?|(?:^|les |des |de )resolutions?|quorum|signatures?|` +
		`vie (?:statutaire|associative|interne|institutionnelle|de l'association)|ordre du jour|^(?:les )?presents *$`
	ruling = `^(?:notre |la |ma )?proposition(?: (?:du (?:rapporteur|service|bureau|president)|de la (?:commission|presidente|rapporteure)|` +
		`au (?:conseil|bureau)|de (?:decision|deliberation|subvention)|d'aide))? *$|apres en avoir delibere|decide ?:?$|delibere|considerant|visas?|vu (?:la|le|les)|cadre juridique|reglement d'intervention|` +
		`dispositif d'aide|modalites|avis (?:du|de la|des|de l')|analyse (?:du|des) services?|(?:elements? d')instruction|^instruction *$|` +
		`conditions (?:de|du|d')|pieces? (?:jointes?|a joindre|annexees?)|^(?:la )?(?:decision|deliberation|dispositif) *$`
	bodies = `ils nous (?:rejoignent|ont rejoints)|nouveaux adherents|nouveaux membres|bienvenue|moyens humains|` +
		`^(?:les |nos )?moyens\b(?:$| humains| materiels| financiers| de la| de l'| du| et)|l'equipe|^notre equipe *$|^(?:la |notre )?gouvernance *$|` +
		`^(?:les |nos )?instances *$|gouvernance de l'association|conseil d'administration|composition (?:du bureau|de l'equipe)`
	asides = `^merci *$|sur l'honneur|^(?:nos |les )?(?:observations|remarques) (?:(?:du|de la|de l') ?[a-z]+ )?sur (?:la|le|l'|les) |ce (?:que|qu'en) disent|notes? de l'orat(?:eur|rice)|^(?:a |ne pas |penser a |a ne pas )?(?:oublier|pense-bete|memo|noter) *$|(?:partie|cadre|zone|espace|rubrique) reserve[e]? (?:a|au|aux)|interview|paroles? d|ils en parlent|(?:nos|les) financeurs|` +
		`contacts?|nous contacter|annexes?|sommaire|mentions legales|^au menu *$|remerciements|glossaire|portraits?|methode|methodologie|faiblesses|` +
		`elements de langage|recommandations|carnet|tableau de synthese|un mot pour finir|remise des prix|le chiffre|zoom adherent|temoign\w+`
)

// besides are headings about the trade, its place or who belongs to the cluster, which tell of the year only
// where they say so.
const besides = `(?:situation|etat|panorama|tendances?|actualites?) (?:economique |generale )?(?:de la|du|des|de l') ?(?:branche|secteur|filiere|` +
	`marche|profession|metiers?|territoire)|branche|profession|conjoncture|secteur|filiere|territoire|bassin|environnement|adherents?|membres|` +
	`qui (?:sont|sont donc) (?:les|nos|ses) (?:adherents|membres)|(?:adherents|membres) (?:de la grappe|du cluster|du pole|du club|` +
	`de l'association)|effectifs?|societaires|adhesions|communaute|conjoncture [a-z' ]+|effectifs? d[a-z' ]+`

// aims are what a body is for, which is no plan of a year: « Les objectifs de l'association », « Vocation ».
var aims = pattern.Of(`^(?:les |la |l'|nos |notre )?(?:(?:objectifs?|missions?|buts?|finalites?|ambitions?|vocation|raison d'etre|objet|` +
	`role)(?: (?:general|generaux|principa[a-z]+))? (?:de la |de l'|du |de notre |statutaires?|socia[a-z]+)(?:association|club|cluster|grappe|pole|` +
	`reseau|structure|federation|groupement|filiere)?|vocation|raison d'etre|missions?|vision|valeurs|finalites?|` +
	`(?:notre|leur) (?:vision|ambition))\W*$`)

// opening are the words of an introduction.
const opening = `edito(?:rial)?|le mot d|mot du|introduction|preambule|contexte|presentation|en bref|chiffres cles|conclusion|qui sommes-nous|rappel|` +
	`identification|fiche d'identite|coordonnees|renseignements generaux|notre mission|nos missions` +
	`|^(?:la |le |notre |l')?(?:grappe|cluster|pole|association) *$|^(?:la |le |notre |l')(?:structure|reseau) *$|ce qu'est`

// remarks is the last question of a form: « Souhaitez-vous ajouter quelque chose ? », « Q10. Remarques »; « Commentaires »
// alone stands over what a table tells.
var remarks = pattern.Of(`^\W*(?:(?:q|question) ?[0-9]{1,2}\W+)?(?:` +
	`[a-z]+ez-vous (?:[a-z']+ ){0,3}(?:ajouter|a (?:ajouter|dire|signaler))(?: [a-z']+){0,3}|(?:quelque|autre) chose a (?:ajouter|dire|signaler)|` +
	`avez-vous (?:[a-z]+ |d')*` + notes + `)\W*$|^\W*(?:q|question) ?[0-9]{1,2}\W+(?:vos |autres )?` + notes + `\W*$`)

// notes are what a form leaves room for at its end.
const notes = `(?:remarques?|observations?|commentaires?|suggestions?)(?: (?:et|ou) (?:remarques?|commentaires?|suggestions?))?` +
	`(?: (?:libres?|generales?|eventuel[a-z]+|complementaires?|particulieres?|diverses|a (?:faire|formuler|ajouter)))?`

// Words of what is done with what became of it, or what is meant of it: « Travaux menés », « Actions
// reportées », « Opérations projetées », « Engagements tenus ».
var (
	workDone  = `(?:` + lexicon.Work.Pattern() + `|travaux) (?:[a-z]+ )?(?:` + lexicon.Ended.Pattern() + `|mise?s? en oe?uvre|en cours|hors programme)`
	workMeant = `(?:` + lexicon.Work.Pattern() + `|travaux) (?:[a-z]+ )?(?:` + lexicon.Meant.Pattern() + `)|(?:actions?|projets?|operations?|` +
		`programme)s? (?:faisant l'objet|pour lesquel[a-z]+|objets?|au titre desquel[a-z]+) .*(?:demande|aide|subvention|soutien|financement|concours)`
	carriedOut = pattern.Of(`\b(?:objectifs?|engagements?|promesses?|cibles?|programme) (?:[a-z]+ )?(?:atteint|tenu|respect|rempli|honor|realis|execut)(?:e|s|es)?\b`)
	bareDone   = pattern.Of(`^\W*(?:c'est |deja |on l'[_a] |nous l'avons )?fait(?:e|s|es)?\W*$|\bqui vien(?:t|nent) de s'`)
	spentOn    = pattern.Of(`\b` + spent + `\b`)
	toCome     = pattern.Of(`\b(?:dates?|rendez-vous|rdv) a (?:retenir|noter|bloquer|venir)\b|^\W*(?:nos |les |vos |quels )?(?:projets|propositions)\W*$`)
	ofYear     = pattern.Of(`(?:^| )(?:de|sur|dans|durant|pendant|au cours de|tout au long de|au fil de) (?:l'annee|l'exercice|la saison|cette annee)\W*$`)
)

var (
	opensResults = pattern.Of(`\b(?:` + workDone + `|` + reports + `|` + done + `|` + pastTimes + `|` + highlights + `|` + failures + `)\b`)
	opensPlan    = pattern.Of(`\b(?:` + workMeant + `|` + plans + `|` + toDo + `|` + willing + `|` + nextTimes + `|` + following + `|` + underWay + `)\b`)
	closes       = pattern.Of(`\b(?:` + money + `|` + asked + `|` + meeting + `|` + ruling + `|` + bodies + `|` + asides + `)\b`)
	aboutBodies  = pattern.Of(`^(?:le |la |les |l'|nos |notre )?(?:` + besides + `)\W*$`)
	introduces   = pattern.Of(`\b(?:` + opening + `)\b`)
)
