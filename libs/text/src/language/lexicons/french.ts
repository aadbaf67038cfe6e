/** Frequent French words and words of work and everyday life, as written in posts. */
export const french = `
de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d l n s c j m t qu sa ses ou
mais comme on tout nous vous ils elle elles je tu te me moi toi lui leur leurs eux soi y ai as avons avez ont avait avais avaient aura
auront aurait avoir eu ayant suis es sommes êtes était étais étaient été être sera seront serait soit soient fut fais fait faites font
faire faisait ferait faut fallait peux peut pouvons pouvez peuvent pouvait pourrait pourrais pouvoir pu veux veut voulons voulez veulent
voulait voudrais vouloir dois doit devons devez doivent devrait devoir dû sais sait savons savez savent savoir savait dis dit disent dire
disait va vais vas allons allez vont aller allé allait viens vient venez viennent venir venu donne donné donner donnent vois voit voir vu
voyez prends prend prendre pris prenez mets met mettre mis tiens tient tenir trouve trouver trouvé trouvez crois croit croire pense penses
penser pensez parle parler parlez parlé connais connaît connaître comprends comprendre compris demande demander demandé réponse répondre
répondu cherche chercher laisser laissé reste rester resté passe passer passé attends attendre arrive arriver arrivé partir parti pars
sortir rentre entrer vivre vit vécu écrire écrit lire lu aider aidez aide travailler travaille travailles travaillent travaillé travail
travaux travailleur travailleurs payer paie paye payé payés payée payent paiement perdre perdu gagner gagne acheter vendre manger boire
dormir ouvrir ouvert fermer fermé finir fini commencer commencé recevoir reçu envoyer envoyé appeler appelle aimer aime aimes aimerais
préfère falloir sembler semble mon ma mes ton tes notre nos votre vos cet cette ces celui celle ceux celles cela ça ceci quel quelle quels
quelles quoi dont où quand comment pourquoi combien quelqu'un quelque quelques chose personne rien aucun aucune tous toute toutes autre
autres même mêmes chaque plusieurs certains certaines tel telle beaucoup peu trop assez très si aussi encore déjà toujours jamais souvent
parfois maintenant aujourd'hui hier demain avant-hier ici là là-bas bien mal mieux pire moins seulement vraiment peut-être presque environ
donc alors puis ensuite enfin cependant pourtant tandis lorsque parce puisque sans contre vers chez entre sous depuis pendant avant après
jusque jusqu selon malgré grâce afin dès hors parmi devant derrière dedans dehors près loin oui non merci bonjour salut bonsoir svp s'il
plaît désolé question conseil besoin urgent an ans année années mois semaine semaines jour jours heure heures minutes fois temps moment
matin soir nuit deux trois quatre cinq six sept huit neuf dix cent mille millions premier première deuxième dernier dernière homme hommes
femme femmes enfant enfants garçon fille filles fils père mère parents frère sœur mari épouse famille ami amis amie gens personnes vie
monde maison ville pays rue lieu endroit route voiture eau argent euros prix salaire contrat contrats employeur entreprise entreprises
société patron chef employé employés salarié salariés licenciement licencié licenciée licencier licenciements démission préavis période
d'essai essai congé congés maladie malade médecin docteur hôpital santé assurance chômage allocation allocations retraite impôt impôts
loyer chambre appartement logement propriétaire papiers documents adresse passeport titre séjour bureau mairie allemagne allemand
allemande allemands france français française françaises belgique européen européenne loi lois droit droits juge tribunal avocat syndicat
amende police problème problèmes situation partie manière façon cas fin début numéro nom mot mots langue livre livres école histoire
guerre gouvernement président ministre élections état politique marché développement service services projet groupe centre région maire
main mains yeux tête cœur amour choses point sens idée raison grand grande grands grandes petit petite petits petites nouveau nouvelle
nouveaux nouvelles vieux vieille bon bonne bons bonnes mauvais beau belle vrai vraie faux jeune jeunes important importante possible
impossible difficile facile différent différents libre sûr prêt content heureux fatigué seul seule haut haute bas long longue court fort
noir blanc rouge ainsi notamment également lors suite ensemble surtout plutôt quant voici voilà autour cours côté droite gauche mise œuvre
abandon abandonner abord absence absolument accepter accepté accès accident accompagné accompagner accord accordé accords accueil
accueille accueillir achat achats acte acteur acteurs actif action actions activité activités actualité actuel actuelle actuellement
adapté adaptée administratif administration administrative adopté adresser affaire affaires afficher affiche affirme afrique africain âge
âgé âgées agence agent agents agit agricole agriculture aides ailleurs air aise ajoute ajouté ajouter album alimentaire alliance allés
amélioration améliorer aménagement américain américaine américains amérique analyse ancien ancienne anciens anglais angleterre animal
animaux annonce annoncé annoncer annuel apparaît appareil apparition appel appelée appels application appliquer apporte apporter apprendre
appris approche appuie arbre arbres architecte architecture arme armée armes arrêt arrêté arrêter arrivée art article articles artiste
artistes artistique aspect aspects assemblée assis association associations assuré assurer athlétisme atelier ateliers atteindre atteint
attaque attaques attendu attente attention attire auparavant augmentation augmenter auprès aussitôt auteur auteurs automne autorisation
autorité autorités auxquels avance avancé avantage avantages avenir aventure avion avis avril baisse balle banque banques barre base basée
bataille bateau bâtiment bâtiments battre beauté bébé bel belge bénéfice bénéficie bénéficier besoins biais bibliothèque biens bière
bientôt bilan billet blanche blessé blessés bleu bleue bloc bois boîte bonheur bord bords bouche bout boutique branche bras bref
britannique bruit brut budget bureaux but buts cabinet cadeau cadre calme caméra camp campagne canada canal cancer candidat candidats
capable capacité capacités capital capitale capitaine caractère caractéristiques carrière carte cartes catégorie catholique cause causes
cellule cellules centaine centaines central centrale centres cercle cérémonie certain certainement certificat cesse chaîne chaînes chaise
chaleur champ champion championnat champs chance changé changement changements changer chanson chansons chant chanteur chapitre charge
chargé charges charte château chaud chaude chauffage chaussures chemin cheval chevaux cheveux chiffre chiffres chinois choc choisi choisir
choix chrétien ciel cinéma circonstances circulation citoyen citoyens civil civile clair claire clairement classe classement classes
classique clé clef client clients climat club clubs code coin collection collections collectif collective collège collègues coloris combat
combats comité commande commandes commentaire commentaires commerce commercial commerciale commercialisation commis commission commun
communauté commune communes communication compagnie compagnies comparer compétence compétences compétition complet complète complètement
complexe comportement composé composée composition compréhension compte compter comptes concept conception concernant concerne concerné
concernés concert conclusion concours concurrence condition conditions conduire conduit conduite conférence confiance conflit conflits
confort connaissance connaissances connu connue connus conscience conseiller conseils consentement conséquence conséquences conservation
conserver considérable considéré considérée considérer consiste consommateur consommateurs consommation constitue constitué constitution
construction construire construit contact contenu contexte continent continu continue continuer contraire contraintes contribuer
contribution contrôle contrôler convention conversation copie corps correspond correspondant côtes coucher couleur couleurs coup coupe
couper coups courage courant courir courrier course courses courte courts cousin coût coûts couvert couverture créateur création créations
créé créée créer crédit crime crise critique critiques croissance cuisine culture culturel culturelle culturelles curieux cycle danger
dangereux danse date dates débat débats débutant décembre décès décider décidé décision décisions déclaration déclare déclaré décor
découverte découvertes découvre découvrez découvrir décret défaut défendre défense défi définition définitivement degré degrés délai
délais délégation demandes demeure démocratie démocratique dénoncer département départ départements dépasser dépend dépense dépenses
déplacement déplacements déplacer dépôt député députés descendre désert désir désormais dessin dessins dessous dessus destin destination
destiné destinée détail détails détermine détruire détruit dette développe développer devenir devenu devenue devient diagnostic dialogue
dieu différence différences différentes difficilement difficulté difficultés diffusion dimanche dimension dimensions diplôme direct
directe directement directeur direction directrice diriger dirigé discours discussion discussions disparu disparition dispose disposer
dispositif disposition dispositions disponible disponibles disque distance distinction distribution district divers diverses division
dizaine dollars domaine domaines domestique domicile dommage données donnée dos dossier dossiers double douleur doute doux douze drame
drôle durable durant durée dure durer dynamique ébauche échange échanges échapper échec échelle éclat écoles économie économique
économiques écoute écouter écran écrits écrivain édition éditions éditeur éducation effectif effectivement effectué effectuer effet effets
efficace efficacité effort efforts égal égale égalité église élan électricité électrique électronique élève élevé élevée élèves élire élu
élus embauche émission émissions emmener émotion empêche empêcher empire emploi emplois emporter emprunt encourager énergie énergétique
enfance enfer engagement engagements engager énorme enquête enregistré enregistrement enseignant enseignants enseignement entendre entendu
enterprise entier entière entièrement entourage entraîne entraînement entraîner entraîneur entrée entretien entretiens environnement envie
époque équilibre équipe équipement équipements équipes équipé erreur erreurs espace espaces espagne espagnol espèce espèces espère espérer
espoir esprit essais essayer essentiel essentiellement essentielle établi établir établissement établissements étage étape étapes étendue
éternel ethnique étoile étoiles étrange étranger étrangère étrangers étroite étude étudiant étudiants étudier études europe évaluation
événement événements évidemment évident éviter évolution exact exactement examen excellent exception exceptionnel exclusivement exécution
exemplaire exemple exemples exercer exercice exercices exige exigences existants existe existence existent expansion expérience
expériences expert experts explication expliquer explique exploitation explorer exposition expositions expression extension extérieur
extérieure extrait extraordinaire extrême extrêmement fabricant fabrication face facilement facilité facteur facteurs faculté faible
faiblesse faim faits fameux familial familiale familiales familles fantastique faute faveur favori favoriser fédéral fédérale fédération
féminin fenêtre fer ferme fermeture fête fêtes feu feuille feuilles février fiche fichier fichiers fidèle fier figure film films filtre
finale finalement finance financement financier financière finances finit firme fixe fixer fleur fleurs fleuve flux foi foie fonction
fonctionne fonctionnement fonctions fond fondamental fondateur fondation fondé fondée fonds football force forces forêt forêts format
formation formations formes formé formule fortement forts fortune forum fournir fournit fourni fournisseur foyer fraîche frais franc
franchir frapper fréquence froid fromage frontière frontières fruit fruits fur futur future gagnant gagné galerie gamme garantie garantir
garde garder gare gaz généalogique général générale généralement générales génération générations généraux genre géographique géographie
gestion glace global globale golf gouvernements graduellement grandeur gratuit gratuite gratuitement grave gré grec grève gris gros grosse
groupes guerres guide habitant habitants habitat habitation habite habitude habitudes haine hasard hausse hauteur herbe héros hésiter
heureusement historique historiques hiver hollandais hommage honneur honte horaires horizon hôtel hôtels huile humain humaine humaines
humains humanité humeur humour idéal idéale idées identifié identifier identité ignorer illustration image images imaginer immédiate
immédiatement immense immeuble immigration immobilier impact impérial implantation importance importants impose imposer imposé impression
imprimer inaugurer incendie incident incluant inconnu indépendance indépendant indice indien indique indiqué indiquer individu individuel
individus industrie industriel industrielle industriels influence information informations informatique informer infrastructures ingénieur
initial initiale initialement initiative initiatives innovation inscription inscrire inscrit inspiration installation installations
installé installer instant institut institution institutions instruction instrument instruments intégration intégrer intégré intellectuel
intelligence intention interdit interdiction intéressant intéresse intéressé intérêt intérêts intérieur intérieure internationale
internationales internationaux international internet interprétation intervenir intervention interventions interview introduction
inventaire investissement investissements invité invités inviter italie italien italienne janvier japon japonais jardin jardins jaune
jeter jeu jeudi jeunesse jeux joie joindre jouer joué joueur joueurs joue jouet journal journaliste journalistes journaux journée journées
jugement juillet juin juridique juridiques justement justice justifier kilomètres laboratoire lac lacs lait lampe lancé lancement lancer
langage langues large largement largeur lecteur lecteurs lecture légal légale légende légèrement législation lendemain lent lettre lettres
lever lèvres liaison liberté librairie libération licence lié liée lien liens liés ligne lignes limite limité limitée limites liquide
liste listes lit litre littéraire littérature livraison livré local locale locales locaux location logements logiciel logiciels logique
loisirs longtemps longueur lot louer lourd lumière lundi lune lutte lutter luxe lycée machine machines madame magasin magasins magazine
magnifique mai maintenir maintien maisons maître maîtrise majeur majeure majorité maladies malheureusement manifestation manifestations
manque manquer marchandises marche marcher marchés mardi mariage marié marine marque marqué marques mars masculin masse match matchs
matériaux matériel matériels maternelle mathématiques matière matières maximum mécanique médecine médecins médias médical médicale
médicaments méditerranée meilleur meilleure meilleurs membre membres mémoire menace menaces menacé ménage mener mené mention mer mercredi
mérite message messages mesure mesurer mesures métal méthode méthodes métier métiers métrage mètre mètres meuble meubles midi milieu
milieux militaire militaires milliard milliards millier milliers mine minimum ministère ministres mission missions mixte mobile mobilier
mode modèle modèles moderne modification modifications modifier modifié modeste moindre moitié mondial mondiale monnaie monsieur montagne
montagnes montant monter montre montrer montré monument morale morceau mort morte morts moteur moteurs motif moto mourir mouvement
mouvements moyen moyenne moyennes moyens multiple multiples municipal municipale municipalité mur murs musée musées musicien musiciens
musique musical musicale mystère naissance naître nation national nationale nationales nationaux nations nature naturel naturelle
naturellement naturelles navire né née nécessaire nécessaires nécessite nécessité négociations neige nettement nettoyage niveau niveaux
noël noms nombre nombreuses nombreux nommé nommer normal normale normalement norme normes notable note noter notion nourriture nouveauté
novembre nucléaire nul numérique numéros objectif objectifs objet objets obligation obligations obligatoire obligé observation
observations observer obtenir obtenu obtient occasion occidental occupation occupé occuper océan octobre oeil oeuvre œuvres office
officiel officielle officiellement officier offre offrir offrant offres oiseau oiseaux ombre opération opérations opinion opposition or
ordinaire ordinateur ordonnance ordre ordres oreille organe organisation organisations organisé organiser organisme organismes orientation
original originale origine origines oublier oublié ouest outil outils ouverture ouvrage ouvrages ouvrier ouvriers page pages pain paix
palais panneau papier paquet parc parcours pardon pareil paris parking parlement parole paroles partage partager partenaire partenaires
participant participants participation participer participé particulier particulière particulièrement particuliers parties partiellement
partis partout parution passage passant passée passion patient patients patrimoine pauvre pauvreté payant paysage peau pêche peine peint
peintre peinture pensée perception perd performance performances performants périodes permanent permanente permet permettant permettent
permettra permettre permis perspective perspectives perte pertes peuple peuples peur phase phénomène philosophie photo photographe
photographie photographies photos phrase physique physiques pièce pièces pied pieds pierre pierres piste places plage plaine plainte
plaisir plan planète plans plante plantes plastique plat plateau plats plein pleine pleinement pluie plupart poche poésie poète poids
points poisson poissons policier policiers politiques polonais pont pop populaire populaires population populations port porte portes
porter porté portrait pose poser position positions positif possède possèdent possession possibilité possibilités possibles poste postes
potentiel pouce poursuit poursuivre pousser pouvoirs pratique pratiquement pratiques précédent précédente précédentes précis précise
précisément préciser précision préférence premiers premières préparation préparer préparé présence présent présentation présente présenté
présentée présenter présents préserver présidence présidentielle presse pression prestations prestigieux prêts preuve preuves prévention
prévoir prévu prévue prévues prière prime prince princes princesse principal principale principalement principales principaux principe
principes printemps priorité prise prison prisonniers privé privée privées privés priver probable probablement procédé procédure
procédures procéder prochain prochaine prochainement proche proches production productions produire produit produite produits professeur
professeurs profession professionnel professionnelle professionnelles professionnels profil profit profiter profond profonde profondément
programme programmes progrès progressivement projets promenade promesse promotion promouvoir propos proposé proposée proposer propose
proposition propositions propre propres propriété protection protéger protégé province provinces provenance provoquer provoqué prudence
psychologie psychologique public publication publications publicité publics publié publiée publier publique publiquement publiques
puissance puissant puissante pur quartier quartiers quasi quatrième québec quinzaine quinze quitter quitté quotidien quotidienne race
racine racines radio raisons raisonnable rang rapide rapidement rapidité rappelle rappel rappeler rapport rapports rare rares rassemble
rayon réaction réalisateur réalisation réalisé réalisée réaliser réalité récemment récent récente réception recette recettes recherche
recherches recherché reconnaissance reconnaît reconnaître reconnu record recours recrutement récupérer réduction réduire réduit réel
réelle réellement référence références réflexion réforme réformes refuse refusé refuser regard regarder régime régional régionale
régionales régions registre règle règlement règles régulièrement reine rejoindre relatif relation relations relative relatives
relativement relier religieuse religieux religion remarquable remarque remarquer remercier remettre remise remplacer remplacé remplir
rencontre rencontrer rencontré rencontres rendez-vous rendre rend rendu renforcer renforcement renouvellement renseignements rentrée
répartition repas reportage repos reposer reprendre reprise représentant représentants représentation représente représenter reproduction
république réputation réseau réseaux réserve réservé réserver réservation résidence résistance résolution respect respecter responsabilité
responsable responsables ressemble ressources restaurant restaurants restauration résultat résultats retard retenu retirer retour
retourner retrouve retrouver retrouvé réunion réunions réussi réussir réussite rêve revenir revenu revenus rêver revient revue révéler
révolution riche riches richesse risque risques risquer rivière robe roi rois rôle rôles roman romain romans rose routes royal royale
royaume russe russie rythme sable sac saint sainte saison saisons salle salles salon sang saphir satellite satisfaction sauver sauvage
scène scènes science sciences scientifique scientifiques scolaire scolaires scrutin séance secondaire seconde secours secret secrétaire
secrétariat secteur secteurs section sécurité seigneur sein sélection semblable sénat sensible sentiment sentiments sentir séparation
septembre série séries sérieux serveur servi servir sexe siècle siècles siège signal signature signe signé signer signes signifie
signification silence similaire simple simplement simples simplicité site sites situé située situer situations sixième social sociale
sociales sociaux sociétés soin soins soirée sol solaire soldats soleil solidarité solution solutions somme sommet sonore sorte sortes
sortie souffrance souffrir souhait souhaite souhaiter souligne soumis source sources sourire soutenir soutien souvenir souvenirs spatial
spécial spéciale spécialement spécialisé spécialiste spécialistes spécialité spécifique spécifiques spectacle spectacles sport sportif
sportifs sports stabilité stade stage station stations statistiques statut stratégie stratégique structure structures studio style styles
subir substances succès sucre sud suffit suffisamment suffisant suisse suivant suivante suivantes suivants suivi suivie suivre sujet
sujets super superbe supérieur supérieure supplémentaire supplémentaires support supporter supports suppose supprimer sûrement surface
surprise surveillance survie suscite suspension symbole sympathique système systèmes table tableau tableaux tables taille talent talents
tant tante tapis tard tarif tarifs taux taxe taxes technicien technique techniques technologie technologies télécharger téléphone
télévision témoignage témoin température temple temporaire tendance tendre tension tentative tente tenter tenue terme termes terminé
terminer terrain terrains terre terres terrible territoire territoires territoriale terrorisme test tests texte textes théâtre thème
thèmes théorie thérapie tirer tiré tissu titres titulaire toile toit tombe tomber tombé tonnes total totale totalement toucher tourisme
touriste touristes touristique tourne tourner tournoi tradition traditionnel traditionnelle traditionnels traduction trafic tragédie train
traité traitement traitements traiter trajet tranquille transfert transformation transformer transition transmettre transmission transport
transports travers traverser trésor triste troisième trouvent troupe troupes type types ultime unique uniquement unité unités univers
universel universitaire université universités urbain urbaine urgence usage usagers usine usines utile utiles utilisateur utilisateurs
utilisation utilise utilisé utilisée utiliser utilisés vacances vague vaincre valable valeur valeurs valider vallée variable varié variété
variétés vase vaste véhicule véhicules veille vélo vendredi vent vente ventes ventre verre version versions vert verte vertu vêtements via
viande victime victimes victoire vide vidéo vidéos vieillesse vierge vigilance vigueur villa village villages villes vin vins vingt
vingtaine violence violences virus visage visible vision visite visiter visiteurs visites visuel vital vite vitesse vivant vivante vivants
vœux voie voies voile voisin voisins voitures voix vol volant vols volontaire volontaires volonté volume volumes vote voter voulu voyage
voyages voyageurs vue vues zone zones
`;
