package owner

import (
	"bilan/report/pattern"
	"bilan/report/prose/lexicon"
)

// Earned reports money that the words right beside it say was brought in, whatever the sentence says
// of grants and costs: « pour un montant total de 270 k€ » behind what is counted, « 3,2 M€ obtenus ».
func Earned(f Figure, counted bool) bool {
	before := f.Low[:f.Begin]
	return !asksMoney.MatchString(f.Low) && !granted(f) && !disclaimed.MatchString(f.Low[f.End:]) && (counted && inAll.MatchString(before) || broughtIn.MatchString(before) || comesTo.MatchString(before) || raisedInAll.MatchString(before) || billed.MatchString(f.Low[f.End:]) || isBroughtIn.MatchString(f.Low[f.End:]))
}

var (
	asksMoney = pattern.Of(`\b(?:demande[es]*|sollicit[a-z]*|convention|cotisations?|charges)\b`)
	inAll     = pattern.Of(`\bpour (?:un |une )?(?:montant|total|volume|valeur)(?: total[e]?| cumulee?| global[e]?)? (?:de |d'|avoisinant |` +
		`superieure? a )(?:pres de |environ |plus de )?$`)
	broughtIn   = pattern.Of(`\b(?:obtenu|leve|engrange|decroche|remporte|recolte)(?:e?s)? (?:au total |pres de |ensemble |plus de |environ )*$`)
	isBroughtIn = pattern.Of(`^ (?:[a-z]+ )?(?:ont ete |_ ete )?(?:obtenus?|decroches?|leves?|gagnes?|recoltes?|economises?|engranges?)\b`)
	// raisedInAll is a label of what was raised, billed what others could bill by an action of the cluster: « 190 k€ de
	// prestations ainsi facturées par les laboratoires ».
	raisedInAll = pattern.Of(`(?:^|[;:(.] ?)\W*(?:montants?|sommes?|fonds|total) (?:total |totaux |ainsi |cumules? )*(?:reuni|leve|collecte|obtenu|decroche|mobilise|recolte|engrange)e?s?\b[^:;]*: (?:pres de |plus de |environ )?$`)
	billed      = pattern.Of(`^ de (?:prestations|travaux|services|ventes) (?:[a-z]+ ){0,2}(?:ont (?:ainsi )?ete |ainsi )?factur[a-z]+ par (?:les|nos|des) `)
	comesTo     = pattern.Of(`\b(?:ventes?|commandes?|economies?|achats?|affaires|` +
		`gains?)\b[^,;.]* (?:s'elevent a|s'eleve a|atteignent|atteint|depassent|avoisinent|approchent?|se montent a)(?: pres de|` +
		` environ| plus de)? ?$`)
)

// ShareDone reports a share with which a clause begins, of those who did or had done something:
// « 79 % d'entre eux avaient trouvé un emploi ».
func ShareDone(f Figure) bool {
	m := shareOf.FindStringSubmatch(f.Low[f.End:])
	return m != nil && !owned.Has(m[1]) && shareFront.MatchString(f.Low[:f.Begin])
}

var (
	shareFront = pattern.Of(`(?:^\W*|[;:,.(] ?|\bque |\bet )$`)
	shareOf    = pattern.Of(`^ (?:(?:des|d'entre (?:eux|elles)|de (?:nos|ces|ses)) ?[^,;.]{0,60}?\b)?(?:avaient|etaient|ont|` +
		`sont (?:parti|reste|devenu|sorti|passe)[a-z]*) ([a-z]+)`)
	// owned begins what those have of whom a share is told, which is nothing done: « 60 % ont moins de dix salariés ».
	owned = lexicon.Of(`moins plus entre un une leur leurs des de le la les`)
)
