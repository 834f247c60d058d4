package french

// The lists below are the exceptions to the endings that number.go and
// gender.go go by, after Grevisse, Le Bon Usage, and the Dictionnaire de
// l'Académie française, as far as the vocabulary of action plans goes.

// irregular are the words whose plural does not follow from their ending: singular, plural.
const irregular = `
travail travaux, bail baux, corail coraux, émail émaux, soupirail soupiraux, vantail vantaux, vitrail vitraux, ventail ventaux,
ciel cieux, aïeul aïeux,
tuyau tuyaux, noyau noyaux, joyau joyaux, boyau boyaux, étau étaux, préau préaux, fléau fléaux, hoyau hoyaux, gluau gluaux,
bijou bijoux, caillou cailloux, chou choux, genou genoux, hibou hiboux, joujou joujoux, pou poux,
lieu lieux, milieu milieux, jeu jeux, enjeu enjeux, feu feux, vœu vœux, cheveu cheveux, neveu neveux, adieu adieux, aveu aveux, pieu pieux, essieu essieux, moyeu moyeux, épieu épieux, hébreu hébreux, dieu dieux,
bal bals, carnaval carnavals, festival festivals, récital récitals, régal régals, chacal chacals, cérémonial cérémonials, aval avals, cal cals, pal pals, narval narvals, serval servals,
banal banals, bancal bancals, fatal fatals, natal natals, naval navals, fractal fractals, final finals, tonal tonals, choral chorals, santal santals,
pneu pneus, bleu bleus, émeu émeus, landau landaus, sarrau sarraus,
monsieur messieurs, madame mesdames, mademoiselle mesdemoiselles, bonhomme bonshommes, gentilhomme gentilshommes,
loi lois, emploi emplois, réemploi réemplois, remploi remplois, envoi envois, renvoi renvois, roi rois, convoi convois, tournoi tournois, octroi octrois, paroi parois, pourvoi pourvois, beffroi beffrois,
délai délais, essai essais, balai balais, quai quais, remblai remblais, déblai déblais, minerai minerais, vrai vrais, étai étais, chai chais,
ami amis, demi demis, box box, maximum maximums, company companies, activity activities, study studies, country countries, facility facilities, policy policies, university universities,
up ups, off offs, an ans, eau eaux, as as, os os, us us, axe axes, vue vues, lot lots, cas cas, pli plis, duo duos, clé clés, don dons, fil fils, mot mots, sac sacs, thé thés, élu élus, pot pots, job jobs, pas pas, bus bus, prix prix, spa spas, bac bacs, bar bars, car cars, hub hubs, lab labs, net nets, ski skis, zoo zoos, art arts, âge âges, île îles, gaz gaz, nez nez, but buts, fan fans, fab fabs, bug bugs, vélo vélos, mur murs, col cols, sol sols, cri cris, nom noms, arc arcs, aïe aïes, lit lits, loc locs, rue rues, bon bons, bas bas, gel gels, sel sels, clef clefs, vin vins, pin pins, jus jus, set sets`

// unchanging are the words in s, x or z that are one in the singular and in the
// plural, where their endings do not show it; accents make no difference.
const unchanging = `
repas cas pas bras tas matelas lilas compas embarras canevas atlas cadenas fracas verglas ananas gras bas las ras trépas plâtras tracas débarras frimas appas choucas coutelas
dos clos enclos héros propos repos gros chaos albatros tournedos campos à-propos
bus autobus minibus trolleybus campus virus antivirus bonus malus consensus corpus cursus prospectus focus jus refus abus surplus plus processus terminus syllabus habitus opus lapsus dessus dessous talus pus obus intrus reclus confus diffus inclus exclus versus cactus citrus radius rictus typhus humus versus stimulus eucalyptus hiatus papyrus prospectus nexus modus rébus détritus motus blocus omnibus us
devis avis préavis tapis colis permis bis iris oasis tennis lis vis tournevis parvis logis paradis croquis taudis maquis roulis buis huis puis depuis semis châssis treillis fouillis gâchis hachis lavis clafoutis rubis sursis débris abattis coloris coulis frottis éboulis pilotis glacis mépris souris brebis radis gris assis précis concis indécis hormis tandis cambouis torticolis surplis ramassis cliquetis appentis tamis
pays puits mets entremets legs poids contrepoids fonds remords rets pouls
temps corps printemps contretemps laps biceps triceps forceps relaps
vers univers divers travers tiers envers revers pervers hors dehors mars gars ours velours toujours ailleurs alors lors plusieurs concours
sens contresens suspens encens gens dépens sans dans moins néanmoins céans
accès succès excès procès progrès congrès décès abcès auprès après près très exprès cyprès aloès kermès palmarès
mœurs obsèques news chips jeans brics fils process ès index silex larynx
époux deux mieux vieux taux faux chaux saindoux tous vous nous`

// feminine and masculine are nouns whose gender their endings do not show.
const (
	feminine = `visite lettre newsletter charte fiche affiche vidéo campagne enquête rencontre table plateforme base carte page image plage fête foire semaine heure démarche aide adhésion licence commande refonte annonce veille assemblée équipe école bourse marque offre boîte boucle grappe ressource norme revue tonne personne collecte étape porte balade halte ruche masterclass journée soirée matinée expedition force start-up startup vente salle classe maison façon leçon fin main eau peau valeur couleur erreur largeur longueur hauteur candidature industrie usine machine cible session séance cellule bibliothèque boutique rubrique pratique politique maquette voie vague ville zone liste note minute rue vue clé file panne perte rupture chaîne facture prime promotion thèse tribune émission consommation dépense recette remise mise prise reprise entraide charge question réponse demande recherche borne cotisation audience rentrée série étude ag rse pme tpe eti agence relance gouvernance route bande méthode équivalence animatrice directrice alternance alerte
	capsule tournée action activité ambassade application rame phase période rente marche cour dette cause borne cuve pompe compétence fanzine`
	masculine = `avion camion million champion espion bastion déjeuner dîner goûter petit-déjeuner atelier dossier chantier cahier courrier métier ` +
		`panier financier ouvrier papier espoir miroir comptoir terroir trottoir couloir soir agenda média forum mail hall site film guide salon forum ` +
		`groupe stage bilan plan contrat concours colloque congrès séminaire webinaire annuaire partenaire questionnaire commentaire programme ` +
		`catalogue module club cycle stand trophée musée lycée prix label podcast kit support rapport parcours diagnostic audit achat appel accueil ` +
		`accès cercle point poste emploi outil pôle nombre taux service logo portail logiciel livre livret post défi prêt rallye challenge hackathon ` +
		`workshop afterwork cocktail showroom bureau comité lieu tiers-lieu espace local jour mois an rendez-vous devis avis numéro article mécénat ` +
		`tutorat mentorat apéro brunch buffet tour départ recueil référentiel fonds don business contenu suivi essai test pilote incubateur ` +
		`accélérateur indicateur cluster réseau traité arrêté côté député salarié employé associé adhérent membre incendie génie critère cimetière ` +
		`caractère mystère domaine magazine graphique document événement temps modèle exemple travail bail corail  poster flyer roll-up dépliant clip ` +
		`plaidoyer volet thème système problème diplôme titre texte registre ministère centre cadre contre  ordre nombre chiffre risque  territoire ` +
		`mémoire observatoire laboratoire répertoire inventaire accord effort transport retour recours secours discours débat résultat certificat ` +
		`partenariat entrepreneuriat volontariat bénévolat salariat climat format achat délai écart motif visuel web internet intranet extranet ` +
		`réseautage téléthon marathon rebut déchet retard accident jumelage kilomètre abonné apprenti stagiaire dirigeant chef technicien  voyage ` +
		`repas hub lab fablab living-lab cursus campus processus corpus bonus brevet prototype produit procédé circuit conseil concept`
)
