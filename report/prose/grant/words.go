package grant

import "bilan/report/pattern"

// Won is money that a cluster's action brought to others, which is a result.
var Won = pattern.Of(`\b(?:commandes?|economies?|economise|aides? (?:publiques?|obtenues?|mobilisees?|accordees? aux|` +
	`financieres? (?:obtenues|mobilisees))|d'aides\b|financements? (?:obtenus?|mobilises?|leves?|publics|europeens)|` +
	`fonds (?:obtenus|mobilises|leves|publics|europeens)|investissements? (?:generes?|declenches?|induits?|accompagnes?|realises? par)|` +
	`contrats? (?:signes?|generes?|conclus)|affaires generees?|chiffre d'affaires (?:genere|additionnel|cumule)|` +
	`achats? (?:groupes?|mutualises?|realises?|cumules?)|gains?|volume d'achats?|volume d'affaires|` +
	`marches? (?:remportes?|gagnes?|obtenus?|signes?)|prets?|subventions? (?:obtenues?|mobilisees?|decrochees?) par|leves?\b|retombees|` +
	`ventes (?:generees|realisees)|remport\w+|decroch\w+|rapport(?:e|ee|es|ent)\b|ramene\w*|aides? (?:obtenues?|decrochees?|percues|notifiees)|` +
	`cumule de|plan de financement|distribue\w*|d'intentions|de ventes\b|facturation|financements? (?:collectes?|decroches?|accordes?)|` +
	`mises? en commun|chiffre d'affaires (?:supplementaire|induit))`)

// won reports words of money that was brought to others; the body that decides on the economy is none.
func won(low string) bool { return Won.MatchString(economyBody.ReplaceAllString(low, "")) }

var economyBody = pattern.Of(`\b(?:commission|service|direction|pole|bureau) (?:de l'|[a-z]+ )?economie\b`)

// Is reports words about a grant to the cluster.
func Is(low string) bool { return authority.MatchString(low) }

var authority = pattern.Of(`\b(?:autorise (?:monsieur|madame|m\.|mme|le president|la presidente)|approuve le projet|signer la convention|` +
	`la depense (?:correspondante )?sera|impute la depense|attribue une|sollicite (?:un|une|aupres)|pieces necessaires|dispositions de la presente|` +
	`subvention)\b`)

// The classes of words of which the grammar is made, without accents and capitals.
var (
	// asks are verbs and nouns of asking, gives those of giving.
	asks = pattern.Of(`\b(?:re)?(?:sollicit\w+|demand(?:e|ent|er|ez|iez|ons|ait|aient|ee|ees|es|ions|ant|erons|era|eront)?|reclam\w+|souhait\w+|` +
		`requi(?:er|s)\w*|requert|esper\w+|attend(?:ue?s?|ons|ent|s)?|voudri\w+|aimeri\w+|besoins?|il (?:nous|me|leur|lui) (?:faudrait|faut)|` +
		`renouvell\w+|reconduction|reconduire|obtenir|on veut|on reste (?:a|_)|on (?:re)?part (?:a|_|sur)|on voulait|(?:on|nous) pensi?\w+ [_a]|` +
		`permettons de|voulai(?:t|ent)|attendai(?:t|ent)|vis(?:e|ent|ait|aient)\b|saisi\w* (?:[a-z' ]{0,20}(?:demande|hausse))|postul\w+|requetes?|suppose(?:nt)?|(?:table|tablons|compte) sur|renouvele(?:r|ment)|compt(?:ons|e) sur|se tourne vers|` +
		`dossier [a-z_' ]{0,40}?(?:depose|adresse)|depos(?:e|er|ons|ent) [a-z' ]{0,20}(?:dossier|demande)|refai(?:t|sons) [a-z' ]{0,20}demande|` +
		`porter (?:son|votre|leur|cette|notre) (?:aide|soutien|concours|participation|subvention|contribution|appui)[^,;]{0,40}|contribu\w+ pour|` +
		`suit notre demande|(?:pourriez|seriez|voudriez|accepteriez)-vous|svp|s'il (?:vous|te) plait|si (?:ca|cela) (?:vous|te) (?:va|convient)|` +
		`appelee? par (?:la|le|l') ?(?:grappe|cluster|pole|association))\b`)
	gives = pattern.Of(`\b(?:attribu\w+|accord\w+|octro\w+|allou\w+|vers(?:er|era|eront|e|ee|ees)|affect(?:e|er|ee|ation)|consent\w*|fix(?:e|er|ee)|` +
		`arretee? a|promi\w+|vot(?:e|er|ee|ees|ant)|notifi\w+|retenir|retenue?|approuv\w+|confirme\w*|consacre(?:ra|r)?|se prononce\w*|` +
		`unanimite(?: des [a-z ]{3,30})? pour|favorable(?:ment)? (?:pour|a hauteur|a concurrence)|beneficier(?:a|ez|ont)|s'engage(?:nt)? a|` +
		`recoi(?:t|vent)|recevr(?:a|ont)|adopt\w+ [a-z' ]{0,20}(?:subventions?|aides?|montants?|concours)|contribu(?:e|era) financierement|` +
		`(?:soutient|soutenir|accompagne|accompagner|aider|nous aide|l'aide) [a-z' -]{0,60}a hauteur|` +
		`(?:_|ont) (?:ramene|porte|arrete|limite|maintenu|reduit|fixe|etabli) (?:[a-z'-]+ ){0,4}?a|convention [^;.]{0,70} porte sur|fait droit|` +
		`propos(?:ition|e|ee|es|ees|ons|er)|(?:_|ont|avons) beneficie d|(?:j'ai|_|ont|avons) engage|` +
		`(?:_|ont) (?:renouvele|reconduit|porte) (?:son|sa|l'|la|leur) ?(?:aide|soutien|subvention|concours|participation)|lui alloue|vient d|` +
		`(?:lui|nous|vous|m') ?(?:_|ont) (?:[a-z]+ )?donnee?s?|donnera|individualis\w+|particip(?:e|era|er|eront|ant)|apport(?:e|era|er|eront|ant)|` +
		`contribue(?:ra|r)?|accord pour|decid\w+ d(?:e |')(?:aider|soutenir|accompagner|financer)|` +
		`port(?:e|ant|ent) (?:le montant|la subvention|l'aide|la participation|le concours)[^;.0-9]{0,30}(?:20[0-9]{2} )?a|` +
		`prevoit (?:une |l')(?:aide|subvention|participation)|fixe l')\b`)
	// noun is what a grant is called.
	noun = pattern.Of(`\b(?:subventions?|subv\b\.?|aides?|financements?|soutien|concours|participation|dotation|contribution|appui|somme|montant|cofinancement)\b`)
	// funder is the authority that a cluster of one area asks, others are further funders.
	funder = pattern.Of(`\b(?:metropole|agglomeration|agglo|communaute (?:de communes|urbaine|d'agglomeration)|communaute|com'? ?com|collectivite|epci|` +
		`intercommunalite|commune|ville|mairie|syndicat|vous|votre|lui|te|ton|tu|` +
		`(?:aide|subvention|participation|soutien|concours|contribution|enveloppe) (?:metropolitaine?|communautaire|municipale?|intercommunale?))\b`)
	others = pattern.Of(`\b(?:region|etat|departement(?:ale?)?|conseil departemental|feder|ademe|bpi\w*|europe|cci|chambre|fonds europeen|direccte|` +
		`dreets|carsat|opco\w*|eco-organismes?|agence|banque|caisse|fondation|mecenes?|cotisations?|prestations?|sponsors?)\b`)
	// bySomeone are askers that are not the cluster.
	bySomeone = pattern.Of(`\b(?:m\.|mm\.|mme|monsieur|madame) (?:[a-z-]+ ){1,2}(?:demand|sollicit|souhait|propos|reclam|voudr|plaid)(?:e|ent|ait|` +
		`erait)\b|\b(?:a|aux) (?:(?:ses|nos|des|[a-z0-9]+) )?(?:adherente?s?|membres|entreprises|pme) d'obtenir\b|` +
		`\b(?:adherente?s?|membres|entreprises|pme|porteurs|laureats|dossiers|projets|beneficiaires|stagiaires) (?:en |a )?(?:ont |_ |` +
		`avaient )?(?:demand|sollicit|reclam|souhait|obten)|` +
		`\b(?:l'|un |une |notre )(?:adherente?|entreprise|membre|pme|societe|artisan)\b[^,;.]{0,30} (?:_ |avait )?(?:demand|sollicit|reclam|obten)|` +
		`\b(?:demand|reclam|sollicit)\w* (?:a|aux|aupres d[e']s?|aupres de) (?:(?:nos|ses|leurs|chaque|tous les|chacun de nos) )?(?:adherente?s?|membres|entreprises|participants|exposants|stagiaires|familles)\b`)
	// ofElse are things for which money is asked or given that are no grant.
	ofElse = pattern.Of(`\b(?:budgets?|couts?|comptes?|depenses?|charges|plan de financement)\b[a-z' ]{0,30},? ?(?:arrete|fixe|evalue|estime|chiffre|` +
		`etabli)e?s? (?:a|_) $|\b(?:devis|tarifs?|prix|loyers?|factur\w+|cotisations?|honoraires|bourses?|restitu\w+|rembours\w+|equipement|` +
		`investissements?|d'aides|aux (?:adherents|entreprises|membres|laureats)|commandes?|chiffre d'affaires|salaires?)\b[^,;]{0,40}$`)
	// outOf is the budget of which a grant is a part: « 31 000 € sur un budget de 134 000 € ».
	outOf = pattern.Of(`\b(?:sur|pour|dans) (?:un|le|son|leur) (?:budget|cout|total|programme|projet|plan)\b[^,;0-9]{0,30}$`)
	// capped are amounts that bound a grant, summed those that hold several or all.
	capped = pattern.Of(`\b(?:inferieure?s?|superieure?s?|plafon\w+|limit\w+|exced\w+|maxim\w+|au plus|jusqu'[_a]|depass\w+|assiette|base subventionnable)\b[^,;]{0,40}$`)
	summed = pattern.Of(`\b(?:soit|au total|total|global\w*|ces|credits|depenses?|inscri\w+|imput\w+|prelev\w+|enveloppe|cumul\w*|budgets?|couts?|` +
		`plan de financement|(?:il|qui|leur|du|le|nous) reste|solde|acompte|avance|dont|coutera|programme de|sur un|operation de)\b[^,;:]{0,40}[:(]? ?$`)
	// totalled is the sum of what several were given.
	totalled = pattern.Of(`\b(?:total|ensemble|somme|montant total|cumul) (?:des|de ces) (?:aides|subventions|montants|concours|participations)\b[^;.]*$`)
	// instalments are parts in which a grant is paid.
	instalments = pattern.Of(`^\W*versements?\b[^:0-9]{0,20}:|\b(?:vers(?:ee?s?|ements?) (?:comme suit|selon|` +
		`en [a-z0-9]+ (?:fois|temps|versements|tranches))|echeancier|tranches|(?:la|une|[a-z]+e|par) tranche)\b[^;.]*$|` +
		`\b(?:reste|restant|solde) (?:a|_) (?:verser|payer|mandater|percevoir|recevoir)\b[^;.]*$|` +
		`\b(?:present|premier|second|deuxieme|dernier) (?:mandat|versement|paiement)\b[^;.]{0,20}$|[0-9] ?% ?[(:,]? ?(?:soit )?$|` +
		`\b(?:solde|acompte|avance)s? (?:[a-z]+ ){0,2}(?:de |d'|: ?|, soit )?$`)
	// changed is by how much it rose.
	changed = pattern.Of(`\b(?:hausse|baisse|augmentation|diminution|progression|recul|plus|moins|supplement\w*|complement|rallonge) d(?:e |')$`)
	// changedBehind says so behind it: « 3 000 € de moins ».
	changedBehind = pattern.Of(`^ ?(?:euros |\$ |k\$ )?(?:de|en) (?:moins|plus)\b`)
	// refused is a grant that was not given.
	refused = pattern.Of(`\b(?:n'(?:_|ont) (?:pas|jamais) (?:encore )?(?:ete )?(?:confirm|vot|accord|attribu|allou|repond|statu)\w*|` +
		`n'_ pas ete (?:retenue?|accordee?|attribuee?)|refus\w+|rejet\w+|pas ete suivie?|` +
		`(?:ne|n'y|n') ?(?:peux|peut|pouvons|pouvoir|pourra|pourrons|saurait|saurions) (?:[a-z]+ ){0,2}(?:donner|repond|accord|attribu|acced|satisf|retenir)\w*|` +
		`ne (?:donne|donnera|donnons) pas (?:de )?suite)\b`)
	// asAsked is a grant of what was asked for.
	asAsked = pattern.Of(`\b(?:conforme(?:ment)? a (?:sa|la|leur|cette|votre|notre) demande|montant de (?:sa|la|leur|votre|notre) demande|` +
		`telle? que (?:demande|sollicite)e?|a hauteur de (?:sa|la|leur) demande|comme (?:demande|sollicite)e?|(?:egal|identique) a (?:sa|la) demande|` +
		`integralite de (?:sa|la) demande)`)
	// asBefore compares with what was given before, and says nothing of the amount's own year.
	asBefore = pattern.Of(`\b(?:comme|pareil qu'?|pareil|idem|identique a cel\w+|egale? a cel\w+|` +
		`(?:meme (?:montant|somme|niveau|demande|aide|subvention|chose)|equivalent)[a-z ]{0,10}|(?:soit )?autant) ?(?:que |qu'|de |d'|en |a )*(?:20[0-9]{2}|` +
		`l'an (?:dernier|passe)|l'annee (?:derniere|passee|precedente)|l'exercice precedent|cette annee)|` +
		`\b(?:pas|rien de|ni) (?:plus|davantage|moins) (?:que |qu')(?:en )?(?:20[0-9]{2}|hier|l'an (?:dernier|passe)|l'annee (?:derniere|passee|precedente))`)
	earlier = pattern.Of(`\b(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee|precedente)|exercice (?:precedent|en cours)|pour memoire|rappel|` +
		`percue?s?|recue?s?|obtenue?s?|servie?s?|touchee?s?|(?:avait|avais|avaient|aviez|avions) (?:[a-z]+ )?(?:accord|attribu|vers|octroy|allou|donn|` +
		`consent|eu|obten|vote)\w*|jusqu'ici|(?:l'annee|l'exercice) d'avant|deja (?:verse|percu|recu|accorde|attribue|octroye|alloue|vote|obtenu|acqui)\w*|` +
		`en complement d(?:es|e|u))\b`)
	// thisYear is N in a text of N, N+1 in one that names a day of N+1.
	thisYear = pattern.Of(`\bcette annee\b`)
	// forThisYear is for what year something is asked for, which is one to come.
	forThisYear = pattern.Of(`\bpour cette annee\b`)
	versus      = pattern.Of(`^[^a-z]*(?:contre|apres|au lieu d|rappel|vs|versus)[a-z' ]{0,25}[:=]? ?$`)
	// acts is an authority that gives as before, or sets apart: « la Métropole reconduit son aide ».
	acts = pattern.Of(`\b(?:` + voter + `|metropole|agglomeration|agglo|communaute|collectivite|ville|commune|departement|region|etat|syndicat|elle|` +
		`il)\b[^;.:]{0,50}? (?:reconduit|renouvelle|maintient|poursuit|(?:porte|augmente|double|triple|releve|reduit|diminue|baisse) (?:son|sa|l'|le|la|cette)|confirme (?:son|sa|l'|le|la)|apporte(?:ra)?|` +
		`consacre(?:ra)?|reservera|mobilise(?:ra)?|participe(?:ra)?|contribue(?:ra)?|versera|financera)(?:\b|$)[^;.]*$`)
	// hoped is what somebody wishes of it.
	hoped = pattern.Of(`\b(?:esper|souhait|voudr|aimer|demand|sollicit|attend|compt|pri|propos)\w*\b[^;.]{0,60} (?:que|qu')`)
	// decides begins what an authority decides.
	decides = pattern.Of(`^\W*(?:article [0-9a-z]+ ?[:.-]*|[0-9]+ ?[.)~-]+|il est|une? subvention)? ?(?:de |d'|il est )?(?:attribu|accord|octro|allou|` +
		`fixe|decide|affect|approuv|vers|arrete|vote|consent)|\b` + voter + `\b[^;.]{0,90}? (?:attribue|accorde|octroie|alloue|fixe|affecte|approuve|adopte|` +
		`verse|arrete|vote|consent|retient|se prononce)(?:nt)? |^\W*article [0-9]+[^a-z]+[^;.]{0,60} rec(?:oit|oivent|evra|evront) |` +
		`\bs'engage(?:nt)? a (?:verser|attribuer|apporter|allouer|accorder|soutenir|financer|participer)|` +
		`\b(?:decide|decident|delibere),?[a-z0-9 ,':]{0,60}? (?:de |d')?(?:attribu|accord|octro|allou|affect|vers|fixe|aider|soutenir|accompagner|financer)`)
	// recipient is the cluster that is given something.
	recipient = pattern.Of(`\b(?:nous|lui|grappe|cluster|pole|association|club|reseau|notre|leur (?:_|ont|attribue|accorde|alloue|verse))\b`)
)
