package outline

import "bilan/report/pattern"

// What headings and leading sentences say, by kind, as whole words.
// A heading that has words of both results and plan is the title of the whole.

// Words of results.
const (
	reports = `bilan|rapport d'activites?|compte[- ]rendu|synthese d'activites?|retrospective|retro(?:viseur)?|recap\w*|retour (?:sur|en images)|regard en arriere|souvenirs?|year in review|point d'etape|deroule de l'annee|en chiffres` +
		`|activites? (?:de l'annee|en 20[0-9]{2}|20[0-9]{2})|l'activite`
	done = `realisations?|realise(?:e|s|es)?|accompli(?:e|s|es)?|conduites?|menees?|achevees?|effectuees?|fait en|_ ete fait|_ (?:mene|conduit|realise)|ont (?:ete )?(?:mene|conduit|realise)\w*|nous avons|qu'avons|shipped|vecu|acquis` +
		`|actions 20[0-9]{2} realisees|execution|avancement|resultats?|ou (?:nous |on )?en (?:sommes|est|etes)|ce qu(?:e nous|'on|e la grappe|e le (?:pole|cluster|club)) (?:avons|_)|ce qui (?:_|n'a|s'est|fut)`
	pastTimes = `actions passees|annee (?:ecoulee|passee|derniere)|an passe|l'an dernier|ecoulee|exercice (?:ecoule|passe|clos|precedent)|derriere nous|notre annee|un an d'actions?` +
		`|annee (?:bien |tres |plutot )?(?:remplie|riche|chargee|dense|intense|active|d'actions?)|annee en (?:actions|images|revue|bref)`
	highlights = `faits (?:marquants|saillants)|temps forts|moments forts|nos succes|reussites?|fiertes?|victoires?|a retenir|retenez|retenir|resiste`
	failures   = `difficultes|regrets|on aurait aime|rate(?:e|s|es)?|rates|echecs?|loupe(?:e|s|es)?|flops?|bemols?|couacs?|deceptions?|(?:restee?s?|reste|restent) (?:en plan|sur le carreau|en rade|en suspens)|qui (?:coince|bloque|patine|traine)(?:nt)?` +
		`|pas (?:tous |toutes |encore |pu )?(?:marche|fait|faits|abouti|reussi|tenu|tenus|ete|eu lieu)`
)

// Words of a plan.
const (
	plans = `programme|plan d'actions?|plan de travail|plan de charge|feuille de route|roadmap|agenda|jalons|previsions?|previsionnel(?:le)?s?|perspectives?|orientations?|objectifs?|ambitions|priorites|engagements|projections?|horizon|cap sur|le cap` +
		`|propositions? d'actions|(?:bonnes )?resolutions (?:pour|de|20[0-9]{2})|promesses pour|intentions|envies|pistes|reves?`
	toDo = `a engager|a venir|a mener|a suivre|qu'il reste a faire|prevu(?:e|s|es)? (?:en|pour)|est prevu|programmee?s|planifiee?s|envisage(?:e|s|es)?|deployees? (?:en|pour)|propose|proposee?s|nouvelles actions|actions (?:nouvelles|futures)|projets? (?:pour|20[0-9]{2})` +
		`|(?:actions?|chantiers?|projets?|pistes?|travaux|reste) (?:restante?s? )?a (?:[a-z]+(?:er|ir|re)|mettre en oe?uvre)`
	willing = `(?:aimerions|aimerait|voudrions|voudrait|souhaite(?:nt)?|souhaiterait|entend|entendent|entendons|comptons|comptent|compte|devons|veut|veulent) (?:[a-z]+ ){0,2}(?:[a-z]{2,}er|faire|conduire|inscrire|mettre en [a-z]+|entreprendre|poursuivre|ouvrir)` +
		`|proposons|souhaitons|voulons|projette|prevoit|on part sur|nous [a-z]+rons|nous allons|seront|sera|ce que nous (?:ferons|preparons|voulons)`
	nextTimes = `demain|bientot|prochainement|prochaines etapes|prochains mois|mois a venir|next steps|what's next|(?:l'annee|l'an) (?:prochaine?|d'apres)|annee a venir|pour l'annee|(?:l')?an neuf|nouvel an|annee nouvelle|nouvelle annee|rendez-vous de` +
		`|(?:annee|exercice|saison) (?:qui (?:vient|s'ouvre|s'annonce|commence)|prochaine?|suivante?)|(?:l'annee|l'an|l'exercice|la saison) (?:qui (?:debute|demarre|arrive)|suivante?|nouvelle)`
	following = `la suite|les suites|suites? (?:en|pour|a donner|donnees?)|^suites? *$|et (?:apres|ensuite|maintenant)|en route (?:pour|vers)|devant nous|ce qui (?:nous |vous )?(?:attend|vient|arrive|s'annonce|suivra)`
	underWay  = `se prepare|se (?:profile|dessine|trame)(?:nt)?|mijote(?:nt)?|en (?:preparation|projet|gestation|magasin|reserve|vue)|dans (?:les|nos) (?:cartons|tuyaux|starting-blocks)|sur (?:les rails|l'etabli|le metier|le feu|la planche)|au (?:menu|calendrier) (?:de|pour|en)|a l'affiche`
)

// Words of what is neither: nothing below such a heading is a result or a plan.
const (
	money = `rapport financier|finances?|financier(?:s|e|es)?|comptes?|budget|tresorier|cotisations?|partenaires financiers|plan de financement|ressources (?:de|du) \w+|recettes? (?:de|du) [a-z]+|le marche`
	asked = `montant de (?:votre|la) demande|(?:que|ce que) nous demandons|la demande|demande financiere|concours financiers?|combien|aide (?:demandee|sollicitee)|^(?:l'argent|financements?|demande(?: de subvention| financiere)?) *$` +
		`|^(?:la |votre |notre |les )?subventions?(?: demandee| sollicitee)?(?: (?:pour )?20[0-9]{2})? *$`
	meeting = `elections?|renouvellement du|questions diverses|membres (?:titulaires )?(?:presents|absents|excuses)|etaient presents|presents ?:|pouvoirs|absents|excuses|votes?|resolutions?|quorum|signatures?|vie statutaire|vie associative|ordre du jour`
	ruling  = `apres en avoir delibere|decide ?:?$|delibere|considerant|visas?|vu (?:la|le|les)|cadre juridique|reglement d'intervention|dispositif d'aide|modalites`
	bodies  = `ils nous rejoignent|nouveaux adherents|nouveaux membres|bienvenue|moyens humains|^(?:les |nos )?moyens\b(?:$| humains| materiels| financiers| de la| de l'| du| et)|l'equipe|gouvernance de l'association|conseil d'administration|composition (?:du bureau|de l'equipe)`
	asides  = `contacts?|nous contacter|annexes?|sommaire|mentions legales|^au menu *$|remerciements|glossaire|portraits?|methode|methodologie|faiblesses|elements de langage|recommandations|carnet|tableau de synthese|un mot pour finir|remise des prix|le chiffre|zoom adherent|parole d|temoign\w+`
)

// opening are the words of an introduction.
const opening = `edito(?:rial)?|le mot d|mot du|introduction|preambule|contexte|presentation|en bref|chiffres cles|conclusion|qui sommes-nous|rappel|identification|fiche d'identite|coordonnees|renseignements generaux|notre mission|nos missions` +
	`|^(?:la |le |notre |l')?(?:grappe|cluster|pole|association) *$|^(?:la |le |notre |l')(?:structure|reseau) *$|ce qu'est`

var (
	opensResults = pattern.Of(`\b(?:` + reports + `|` + done + `|` + pastTimes + `|` + highlights + `|` + failures + `)\b`)
	opensPlan    = pattern.Of(`\b(?:` + plans + `|` + toDo + `|` + willing + `|` + nextTimes + `|` + following + `|` + underWay + `)\b`)
	closes       = pattern.Of(`\b(?:` + money + `|` + asked + `|` + meeting + `|` + ruling + `|` + bodies + `|` + asides + `)\b`)
	introduces   = pattern.Of(`\b(?:` + opening + `)\b`)
)
