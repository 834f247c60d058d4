package members

import (
	"bilan/report/pattern"
	"bilan/report/prose/passage"
)

const (
	// theSize is how many members there are, thatIs says so of a number before it: « 75 : voilà l'effectif », « C'est, à
	// l'unité près, le nombre de brasseurs qui composent la grappe ».
	theSize = `(?:(?:le nombre|le total) d(?:e |'|es |e nos |e ses |e vos |e ces )(?:` + memberNoun + `|` + firmNoun + `|[a-z', -]{3,90} qui (?:` +
		`(?:re)?compos|form|constitu|anim)ent (?:aujourd'hui |desormais )?(?:la |le |l'|notre )?(?:grappe|cluster|pole|association|reseau))|combien (?:nous sommes|nous etions|vous etes|vous etiez|la grappe (?:_|compte))\b|l'effectif(?: (?:total|actuel))?(?: ?(?:[.,;:!)]|$)| (?:fin|au|en|a) |` +
		` (?:d[eu]s?|de (?:la|notre|nos|ses|l')) ?(?:la |l')?(?:grappe|cluster|pole|association|reseau|club|collectif|federation|` + memberNoun + `)))`
	thatIs = `(?:c'est|tel est|voila|voici|ce sera|il s'agit d[eu]|telle est),? (?:(?:desormais|aujourd'hui|maintenant|a ce jour|exactement|bien|` +
		`precisement|donc)[ ,]+|[a-z' ]{3,40}, )?` + theSize
)

// How a sentence says that those who are counted belong to the cluster. Each form stands right
// before the number.
var (
	// weAre is the cluster that speaks of itself.
	weAre = pattern.Of(`\b(?:(?:nous (?:ne sommes|n'etions)|on n'(?:est|etait)|vous n'(?:etes|etiez))(?: plus| encore)?(?: que)?|nous (?:sommes|etions|voici|voila|en sommes)|on (?:est|etait|en est)|` +
		`vous (?:etes|etiez)|(?:ils|elles) (?:sont|etaient|seraient)|nous voici|nous voila|c'est|ce sont|c'etaient|` +
		`(?:terminons|finissons|achevons|cloturons|termine|finit|acheve|cloture|demarrons|commencons|` +
		`(?:avons|ont|_) (?:fini|termine|boucle|acheve|cloture|clos)) (?:l'annee|l'exercice|20[0-9]{2})(?: 20[0-9]{2})?)` + soon + `(?: passees?| passes| montes| encore|` +
		` maintenant)*(?: a| avec| au nombre de)?` + soon + ` *$|` +
		`\b(?:nous (?:ne )?(?:sommes|etions|restons)|on (?:n')?est|(?:ils|elles) (?:sont|etaient))(?: [a-z']+){0,7} nombreu(?:x|ses)(?: [a-z']+){0,6} ?[:,] ?` + soon + ` *$`)
	// weHave is that of whom it has, or there are.
	weHave = pattern.Of(`\b(?:on (?:_|avait|en _)|on (?:nous |vous )?(?:dit|annonce|parle d(?:e|'))|avoir|nous avons|nous avions|` +
		`(?:il )?y (?:en )?(?:_|avait)|avait|ont|en (?:_|avai\w+|avons|ont|compt\w+|faut)|_|n'a|n'en _|n'en a)` + soon + ` *$`)
	// labelled is what stands before a colon, a dotted line or a bar, or a noun with its verb of state.
	labelled = pattern.Of(`(?:^|[;.,(|:!?\]-] ?|\b(?:pour|cote|les|nos|des|ses|vos|leurs|notre|votre|base (?:de |d'|des )?|` +
		`(?:nombre|nbre|nb)(?: total)?(?: d(?:e |'|es |e nos |e ses )| )|effectifs? d(?:e |'|es )|total(?: d(?:'|es |e )| )|part d(?:es |'))) ?(?:les |nos |des |ses )?(?:` + memberNoun + `|[a-z]+[sx](?: (?:et |de |d'|` +
		`du )?[a-z]+){0,3} (?:adherente?s|membres)|chiffres? d'adhesion|` +
		`membership)\.?(?: [a-z0-9'/]+){0,7}?(?: ?\([^()0-9]{0,30}\))? ?(?: ?(?:,|:|\.{3,}|\||\(|[_a]|` +
		`(?:n'|ne )?(?:est|etait|sont|etaient|sommes|etions)(?: plus)?(?: qu[e'])?|est de|etait de|s'eleve [a_]|atteint|s'etablit [a_]|stables?|` +
		`au nombre de|(?:est |etait |sont )?(?:pass|mont|progress|evolu|grimp|redescend|tomb|recul)[a-z]* (?:de [a-z0-9 ]+ )?[_a]))+ ?(?:t[1-4] |` +
		`(?:au|fin|en|on|est|a|[_]|de|31|decembre|12|[0-9/]+|20[0-9]{2}) ?\)? ?:? ?)* *$`)
	// effective is a label that under a heading about members is theirs.
	effective = pattern.Of(`\b(?:effectifs?|population|base|nombre|total|inscrits|comptes)\b[^;.]{0,40}:[^;.]{0,12}$|\beffectifs?\b[^;.]{0,50}: *$`)
	// theirs are the members as known.
	theirs = pattern.Of(`\b(?:nos|ses|vos|l'un d(?:e nos|es|e ses|e vos)|liste des|aux|avec ses|merci aux|ensemble des|tou(?:s|tes) les|de nos|de ses|les) $`)
	// alone is a number before which nothing stands but words of time and form.
	alone = pattern.Of(`^\W*(?:(?:(?:nos |les |quelques )?(?:chiffres?|reperes|a retenir|en resume|en un mot|carte d'identite|portrait|la grappe|` +
		`le cluster|le pole|l'association|le reseau|en chiffres|en bref|population|bilan|donnees)(?: [a-z]+){0,4} ?:|avec|forte?s?|riche|de|d'|et|soit|` +
		`au total|en tout|donc|au|a|la|fin|en|31|decembre|20[0-9]{2}|[0-9/]+|desormais|aujourd'hui|ce jour|ce|` + passage.Months + `|plus|pres|environ|[a-z]+ :)[ ,:]*)*$`)
	// belonging is a verb of belonging behind those who are counted, within the cluster the cluster
	// itself; told is a number before what it is the number of.
	belonging = pattern.Of(`^ ?(?:[a-z'-]+ ?){0,12}?(?:,[^,;.]{0,60}, ?|, ?)?\b` + belongs + `|^ (?:[a-z-]+s, ){1,3}(?:[a-z-]+s )?et (?:autres )?[a-z-]+s (?:qui )?` + belongs)
	inCluster = pattern.Of(`^ ?(?:[a-z'-]+ ?){0,3}?(?:,[^,;.]{0,60}, ?)?\b(?:a|au|dans|au sein d[eu]) ?(?:la |le |l'|notre |cette )?(?:grappe|cluster|` +
		`pole|association|reseau)\b`)
	// keeps is what those do who make the cluster: « font vivre la grappe », « se reconnaissent dans le
	// pôle ».
	keeps = pattern.Of(`^ ?(?:[a-z'-]+ ){1,5}?(?:font vivre|animent|portent|soutiennent|se reconnaissent|sont engagee?s|se sont engagee?s|` +
		`participent a la vie|composent|sont parties? prenantes?)(?: [a-z']+){0,3}? ?(?:la |le |l'|notre |cette |ce )(?:grappe|cluster|pole|` +
		`association|reseau)\b`)
	announced = pattern.Of(`^ ?(?:[a-z'-]+ ?){0,3}[:,.!] ?` + thatIs + `|^,? (?:est|etait) ` + theSize + `|` +
		`^ ?[a-z', -]{3,90} ?[:!,] ?jamais (?:la |le |l'|notre )?[a-z' ]{3,60} (?:atteint|connu|compte|affiche|eu) (?:un tel|pareil) effectif\b`)
	// thatElse says of a number that it is that of something: « 12 adhérents, c'est le nombre de participants ».
	thatElse = pattern.Of(`^ ?[^,.;:]{0,40}[:,] ?(?:c'est|voila|tel est) (?:le nombre|le total|l'effectif) (?:de |d'|des |du )`)
	// bracketed is the cluster before a bracket or a colon.
	bracketed = pattern.Of(`\b(?:reseau|grappe|cluster|pole|association|effectifs|rangs|communaute|` + aCollective + `|federation)\b[^;:,(0-9]{0,60}(?:[:(]| -) ?(?:[a-z' ]{0,20} )?$`)
	withThem  = pattern.Of(`\b(?:grappe|cluster|pole|association|reseau|federation|` + aCollective + `)\b[^;:(]{0,60}\bavec ` + `(?:[a-z]+ ){0,2}$`)
	// summed is the sum of those told before in the sentence.
	summed  = pattern.Of(`\b(?:donc|au total|en tout|soit(?: au total| en tout)?|ca fait|ce qui fait)(?: [a-z]+)? ?:? ?$`)
	wholeOf = pattern.Of(`(?:\b(?:sur|parmi)|[0-9a-z] des)(?: un total de| les| nos| ses)? $`)
	// toDoWith is what those who are counted do: « 150 adhérents à nous lire ».
	toDoWith = pattern.Of(`^ ?[a-z'-]+ a (?:(?:nous|lui|leur|vous|y) )?[a-z]+(?:er|ir|ire)\b`)
	trusting = pattern.Of(`^ ?(?:[a-z]+ )?a (?:(?:nous|lui|leur|y) )?(?:avoir (?:adhere|cotise|rejoint|renouvele|pris (?:leur|notre|votre|sa|la) |` +
		`(?:notre|leur|votre|sa|la) (?:carte|adhesion))|detenir (?:notre|leur|votre|la) carte|cotiser|payer|etre (?:adherents|membres)|` +
		`faire confiance|suivre|lire|accompagner|soutenir|composer|former|constituer|adherer|rejoindre|faire vivre|animer|porter)\b`)
	infinitive = pattern.Of(`^ [a_] (?:[a-z]+ ){0,1}[a-z]+(?:er|ir|re)\b`)
	helped     = pattern.Of(`\b(?:_|ont|avons|avez|avait|avaient|avions|ayant|ai) (?:[a-z]+ ){0,2}?(?:(?:` + holders + `)e|reuni|compris)e?s?\b[^,;]{0,40}$`)
	ofBody     = pattern.Of(`\b(?:le|la|les|un|une|des|cette|ce|cet|son|sa|leur|chaque|du|au|aux|l'|d'un|d'une|notre|nos|quel) ?(?:[a-z]+ )?` + bodyNoun + `\b|\b(?:d'administration|de pilotage|restreint)\b`)
	ofCluster  = pattern.Of(`\b` + clusterNoun + `\b`)
)
