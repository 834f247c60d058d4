package aside

import (
	"testing"

	"bilan/report/prose/passage"
)

// TestGreets holds that whom a sentence speaks to does not make it one of courtesy.
func TestGreets(t *testing.T) {
	for text, want := range map[string]bool{
		"Madame la Présidente,":                                             true,
		"Chers amis de la grappe":                                           true,
		"Bonsoir à tous.":                                                   true,
		"Bonsoir madame la maire, bonsoir aux copains.":                     true,
		"Chers adhérents, merci de votre confiance.":                        true,
		"Bonjour à tous, je salue les élus.":                                true,
		"Monsieur le président, chers amis, nous avons formé 12 personnes.": false,
		"Mesdames et messieurs les élus, la grappe a ouvert un four.":       false,
		"Bonjour à toutes et à tous, nous avons tenu 6 ateliers.":           false,
		"L’opération « Bonsoir les voisins » a réuni 80 personnes.":         false,
	} {
		if got := Greets(passage.New(text).Low); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestTells holds which sentences tell no action.
func TestTells(t *testing.T) {
	for text, want := range map[string]bool{
		"Le rapport moral est adopté à l’unanimité.":                                              true,
		"Le pôle se tient à la disposition de la Métropole pour y travailler.":                    true,
		"L’équipe reste à l’entière disposition des communes.":                                    true,
		"La grappe a mis un four à la disposition de ses membres.":                                false,
		"Les référents ont fait preuve d’une patience rare.":                                      true,
		"Un chantier coûte 4 500 € à l’entreprise, dont l’État prend la moitié.":                  true,
		"Une session coûte 1 150 € par personne, prise en charge par l’opérateur de compétences.": true,
		"Un four partagé a été acheté.":                                                           false,
		"Les adhérents nous disent que leurs clients viennent les chercher.":                      true,
		"Les directrices me disent toutes la même chose.":                                         true,
		"Il est convenu d’en reparler au printemps.":                                              true,
		"L’ajournement ne préjuge en rien de la suite.":                                           true,
		"La trésorière prévoit 186 k€ de produits.":                                               true,
		"Le délégué général fait le point de l’année, action par action.":                         true,
		"Vous n’y trouverez ni l’organigramme ni la liste des commissions.":                       true,
		"J’ai pris connaissance du règlement d’intervention.":                                     true,
		"Ce rapport suit nos axes de travail.":                                                    true,
		"Le rapport d’étude a été remis aux adhérents.":                                           false,
		"Veuillez agréer, Madame, mes salutations.":                                               true,
		"La commission a souhaité que la part soit portée à 45 %.":                                true,
		"Le programme a été exécuté conformément à la convention.":                                true,
		"Ce document présente les actions de l’année.":                                            true,
		"Trois nouveaux membres nous ont rejoints.":                                               true,
		"« On a ouvert un atelier », rapporte la gérante.":                                        true,
		"« Bons gestes », un atelier de mars, a réuni 12 ateliers.":                               false,
		"La politique des filières a été lancée par l’État.":                                      true,
		"Beaucoup d’entrepreneurs ont reconnu son apport.":                                        true,
		"Il vous est proposé de soutenir la grappe.":                                              true,
		"Certaines actions ont été reportées.":                                                    false,
		"Un adhérent a fermé ses portes.":                                                         true,
		"La raison d’être de la grappe, ou comment dire son métier ?":                             true,
		"Cette entité réunit la conception et la maintenance.":                                    true,
		"Le prochain bureau aura lieu le 9 avril.":                                                true,
		"Deux entreprises du cluster ont par ailleurs levé 12 M€.":                                true,
		"Trois adhérents ont levé des fonds.":                                                     true,
		"Le prochain forum aura lieu le 9 avril.":                                                 false,
		"15 mai : clôture de l’appel « bourses »":                                                 true,
		"Clôture des inscriptions le 3 juin":                                                      true,
		"Ouverture de l’atelier partagé":                                                          false,
		"Clôture du cycle de formation":                                                           false,
		"La grappe est représentée par son président, M. Larch.":                                  true,
		"Le cluster est dirigé par Mme Type.":                                                     true,
		"La grappe est représentée au salon du bois.":                                             false,
		"Je regarde la liste et j’y vois des distillateurs.":                                      true,
		"On y croise des étudiants et un luthier.":                                                true,
		"On y a accueilli une école.":                                                             false,
		"Les recettes ont été publiées dans un livret.":                                           false,
		"Les ventes groupées ont permis 14 livraisons.":                                           false,
		"Nos marges ont baissé.":                                                                  true,
		"Le cours du papier, retombé à 80 €, a pesé sur les achats.":                              true,
		"Le nombre d’adhérents n’est pas communiqué.":                                             true,
		"La liste des lauréats n’a pas été transmise.":                                            true,
		"Le guide des métiers n’a pas été publié.":                                                false,
		"Il fait beau, la rose est en avance.":                                                    true,
		"Il fait visiter la halle.":                                                               false,
		"Le cours de la matière recyclée, tombé à 85 €/t.":                                        true,
		"Le cours de tournage, repris en mai, a été achevé.":                                      false,
		"Nous avons ouvert un atelier.":                                                           false,
		"Le marché de nuit a été annulé.":                                                         false,
		"Il est envisagé une exposition.":                                                         false,
		"Considérant que la grappe a mené une étude sur les sols ;":                               false,
		"Considérant que le quorum est atteint ;":                                                 true,
		"Que retenir de la journée des métiers ?":                                                 true,
		"Une plateforme de prêt de matériel a été mise en service.":                               false,
		"La première ligne de montage a été inaugurée en 1827.":                                   true,
		"Les membres sortants sont reconduits.":                                                   true,
		"Le renouvellement du bureau a été soumis au vote.":                                       true,
		"Avec 6 administrateurs et une équipe renouvelée, elle agit.":                             false,
		"Le bail du bureau a été renouvelé.":                                                      true,
		"Le lycée a ouvert une section bois.":                                                     true,
		"Le lycée a ouvert avec nous une section bois.":                                           false,
		"L’un de nos adhérents, Modelo, a inauguré une halle.":                                    true,
		"Neuf sur dix sont installés sur le plateau.":                                             true,
		"Les commandes ont bien repris à l’automne.":                                              true,
		"M. Type souhaite que la grappe s’occupe de logistique.":                                  true,
		"Une action par ligne.":                                                                   true,
		"Dossier à compléter.":                                                                    true,
		"Nous avons tenu bon.":                                                                    true,
		"Le plan d’action se compose de quatre fiches.":                                           true,
		"Les principales actions de l’année sont les suivantes :":                                 true,
		"Le Club Exempline a également pour objet de servir la ville.":                            true,
		"Je voudrais également saluer le partenariat avec la ville.":                              true,
		"Le nombre d’adhérents augmente : une friterie, un salon.":                                true,
		"Les portes ouvertes de l’entreprise Modèle ont plu.":                                     true,
		"Ma mission sera de représenter la filière.":                                              true,
		"Pour poursuivre la consolidation de son indépendance.":                                   true,
		"Pour lancer le site, un comité est né.":                                                  false,
		"Au 1er mai, elle a repris ses fonctions.":                                                true,
		"Franchement la meilleure chose qu’on ait faite.":                                         true,
		"C’est sans doute la plus belle réussite de l’année.":                                     true,
		"Notre plus grande fierté !":                                                              true,
		"La meilleure vente de l’année a été le coffret.":                                         false,
		"La plus belle réussite est l’ouverture du four.":                                         false,
		"Le plus grand salon de la région a été tenu.":                                            false,
		"Le CHU d’Exemple, de son côté, affiche un budget de 1,1 M€.":                             true,
		"La chambre, pour sa part, a ouvert un guichet.":                                          true,
		"L’université, quant à elle, a lancé un diplôme.":                                         true,
		"Le salon, quant à lui, a été reporté.":                                                   false,
		"La grappe, de son côté, a ouvert un guichet.":                                            false,
		"Le CHU, de son côté, a ouvert avec nous un atelier.":                                     false,
	} {
		if got := Tells(passage.New(text).Low, false); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	if Greets("merci a tous") && Tells("merci a tous", true) {
		t.Error("a label before it makes a courtesy an action")
	}
}

// TestOfAct holds that the parties of an agreement, what is wished or thought, and what somebody is tell no action.
func TestOfAct(t *testing.T) {
	for text, want := range map[string]bool{
		// parties
		"L’association Exemple, domiciliée au centre Modèle, représentée par son président,": true,
		"Grand Modèle représentée par M. Type, président de la communauté urbaine":           true,
		"Conseil général de l’Exemple, représenté par Mme Type":                              true,
		"La société Modèle, dont le siège social est situé rue du Port,":                     true,
		"Le groupement, sis rue du Port, ci-après désigné « le club »,":                      true,
		"La Ville, dûment représentée par son maire en exercice":                             true,
		"La grappe a été représentée par son président au salon du bois.":                    false,
		"Le cluster, représenté au salon par huit adhérents, y a ouvert un stand.":           false,
		"Une antenne, dont le siège est à Modèleville, a été ouverte.":                       false,
		// wishes
		"La poursuite des dîners est également souhaitée.":                   true,
		"Les entrepreneurs souhaitent également qu’un planning soit établi.": true,
		"Les adhérents attendent davantage de visites.":                      true,
		"La grappe souhaite ouvrir un atelier.":                              false,
		// not knowing
		"Nous ne comprenons pas pourquoi tout n’a pas été mis en œuvre.": true,
		"On ne sait pas encore comment le stand a été financé.":          true,
		"Le diplôme est bloqué, on ne sait pas quand il sortira.":        false,
		"Nous avons montré comment une pièce est forgée.":                false,
		// what is noticed
		"On a particulièrement noté la réussite de l’université d’été.": true,
		"On note un grand dynamisme général.":                           true,
		"On notera la présence de la plupart des chargés d’affaires.":   true,
		"Le président a rappelé le rôle majeur qu’a joué le club.":      true,
		"Elle a souligné l’importance du réseau.":                       true,
		"La salle est dédiée à l’accueil d’une classe.":                 false,
		"Nous noterons les machines en mai.":                            false,
		"Nous avons constaté que la filière a changé.":                  true,
		"La grappe a noté les machines de ses adhérents.":               false,
		"L’occasion était toute trouvée pour évoquer un rapprochement.": true,
		"Ce fut une nouvelle occasion de partage.":                      true,
		"La soirée a été l’occasion de signer la charte.":               false,
		// what somebody is
		"Nous sommes le premier club de la vallée et comptons le rester.":                      true,
		"Le club était alors exclusivement tourné vers la création.":                           true,
		"Le pôle est spécialisé dans la mécanique.":                                            true,
		"La grappe est orientée vers l’export.":                                                true,
		"Un film a été tourné vers Modèleville.":                                               false,
		"L’atelier est désormais tourné vers le public.":                                       true,
		"Nous sommes un outil de développement.":                                               true,
		"Nous sommes partis en mission au Modélistan.":                                         false,
		"Ce sont les rendez-vous réguliers et les promesses tenues qui en ont fait le succès.": true,
		"C’est l’implication du bureau qui a assuré la pérennité du club.":                     true,
		"Les défis du pôle sont de trois ordres :":                                             true,
		"Les ateliers sont de deux types.":                                                     true,
		"Deux types d’ateliers ont été tenus.":                                                 false,
	} {
		if got := Tells(passage.New(text).Low, false); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestMoney holds which sentences tell of the cluster's own money, or of what may be chosen, and no action.
func TestMoney(t *testing.T) {
	for text, want := range map[string]bool{
		"Nous compenserons l’écart de 8 000 € par un prélèvement sur nos réserves.":      true,
		"Le déficit de 2025 est comblé par nos fonds propres.":                           true,
		"Nous puiserons 5 000 € dans nos réserves.":                                      true,
		"Il faudra prendre sur le livret (31 000).":                                      true,
		"L’association n’a pas perçu plus de 300 000 € d’aides publiques sur trois ans.": true,
		"Nous n’avons jamais bénéficié de subventions de l’État.":                        true,
		"0 découvert":                 true,
		"Aucun impayé en fin d’année": true,
		"Options : relever la cotis de 15 %, ou prendre sur le livret (31 000).": true,
		"Trois options, chiffrées :":                                             true,
		"Scénarios possibles : le statu quo ou l’ouverture.":                     true,
		"Nous avons comblé un manque : un atelier de teinture a ouvert.":         false,
		"La grappe a couvert 12 foires.":                                         false,
		"Nos adhérents n’ont pas reçu de formation cette année.":                 false,
		"Nous avons prélevé 40 échantillons dans la rivière.":                    false,
		"Aucun atelier n’a été tenu.":                                            false,
		"Trois options de formation ont été ouvertes à 12 stagiaires.":           false,
		"Le réseau a augmenté les droits des apprentis.":                         false,
	} {
		if got := Balances(passage.New(text).Low) || Options(passage.New(text).Low); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// TestThird holds whose a fair or a market is that a sentence tells of.
func TestThird(t *testing.T) {
	for text, want := range map[string]bool{
		"Le marché de la coproduction, que nous organisons, a accueilli 138 professionnels.": false,
		"Le salon que la grappe a monté a accueilli 40 stands.":                              false,
		"Le salon, que l’association tient depuis 2012, a accueilli 40 stands.":              false,
		"Le salon que la Ville organise a accueilli 40 stands.":                              true,
		"Le salon où nous tenions un stand a accueilli 4 000 visiteurs.":                     true,
		"Le secteur que nous connaissons bien a perdu 40 emplois.":                           true,
	} {
		if got := Third(passage.New(text).Low); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}
