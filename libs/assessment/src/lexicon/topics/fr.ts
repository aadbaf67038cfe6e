import type { Cues, TopicConcept } from '../concepts.js';

export const fr: Cues<TopicConcept> = {
  contract: 'contrat*, cdd, cdi, accord, deal',
  oral: 'oral*, à l oral, oralement, verbal*, de vive voix, par téléphone, au téléphone, il m a juste dit, juste dit, en face, m a dit de ne plus venir, m a dit de ne pas revenir, m ont dit de ne plus venir, de ne plus venir, ne plus revenir, de ne pas revenir, ne reviens pas, plus besoin de venir, m a appelé, m ont appelé, sans papier, accord oral, parole, rien (par écrit|écrit|sur papier), aucun papier, pas de papier, a l oral, seulement dit, dit en face',
  paper:
    'par écrit, écrit*, sur papier, papier*, lettre*, courrier*, boîte aux lettres, par la poste, signé*, signatur*, recommandé*, en main propre, enveloppe',
  'fixed-term':
    'cdd, durée déterminée, durée indéterminée, cdi, contrat … (expire|se termine|prend fin|finit|arrive à terme), renouvel*, prolong*, contrat d un an, contrat de (six mois|6 mois|trois mois|un an|deux ans), déterminée, indéterminée, renouvell* pas, ne renouvell*, pas renouvelé, pas prolongé, prolongent pas, non renouvel*, contrat … (s arrête|cesse|terminé), (expire|finit|s arrête|prend fin|se termine) … contrat, pas de nouveau contrat, aucun contrat après',
  'on-call':
    'sur appel, à la demande, sans heures fixes, heures fixes, m appelle quand, m appellent quand, me renvoie chez moi, nous renvoie chez nous, me renvoient chez moi, heures garanties, zéro heure, annule* … shift*, annule* … service*, quand ils ont besoin, quand il y a du travail, à l appel',
  'self-employed':
    'indépendant*, auto entrepreneur*, autoentrepreneur*, gewerbe, à mon compte, à son compte, faux indépendant*, fausse indépendante, freelance, factur*, ma propre entreprise, propre patron, micro entreprise, micro entrepreneur',
  papers:
    'passeport*, carte d identité, pièce d identité, papiers d identité, documents, mes papiers, nos papiers, cartes d identité, pièces d identité',
  employer:
    'patron*, employeur*, employeuse, entreprise*, boîte, société, chef*, cheffe*, boss, gérant*, directeur*, directrice, agence*, responsable, propriétaire, resto, restaurant',
  work: 'travail*, travaill*, boulot*, job, emploi*, poste, taf, boss*, bosser, collègue*, embauch*, chantier, équipe',
  wage: 'salaire*, paie, paye, payé*, payer, paient, payent, argent, sous, rémunér*, gagn*, euro*, net, brut, fric, fiche de paie',
  'minimum-wage':
    'salaire minimum, salaire minimal, smic, minimum légal, minimum horaire, taux minimum, salaire de base minimum, mindestlohn*, le minimum, revenu minimum horaire',
  unpaid:
    'ne m a pas payé, ne m ont pas payé, ne me paie pas, ne me paye pas, ne me paient pas, ne nous paie pas, ne nous a pas payé*, ne nous ont pas payé*, pas payé*, n a pas payé, n ont pas payé, impayé*, non payé*, pas reçu (mon salaire|le salaire|ma paie|ma paye|d argent|mon argent|de salaire), pas été payé*, toujours pas (payé*|reçu|versé*), salaire* … (retard|en retard|pas versé|pas arrivé|impayé*), retard de salaire, retard de paiement, me doit, me doivent, nous doit, nous doivent, sans salaire, refuse de (payer|me payer), ne veut pas (payer|me payer), arriérés, j attends (mon salaire|ma paie|mon argent), j attends toujours, ne verse pas, sans paye, sans paie, pas payé, pas payée, pas payés, nous doit … (salaire*|mois|argent), me doit … (salaire*|mois|argent), paie pas, paye pas, pas reçu mon salaire, salaire pas versé, salaires impayés, manque … (salaire*|paie|paye), (salaire*|paie|paye) … manqu*, toujours pas de salaire, pas de salaire pour, pas eu mon salaire, pas touché mon salaire, pas vu mon salaire, pas encore payé',
  'last-wage':
    'dernier* (salaire|mois|paie|paye), dernière (paie|paye), mon dernier salaire, solde de tout compte, ce mois là, le dernier mois, mon dernier mois, dernier virement, dernier* salaires, pas de dernier salaire, perd son dernier salaire',
  keep: 'garder, garde, gardé*, retenir, retient, retenu*, retenue, retiennent, ne pas payer, ne pas verser, confisqu*, bloqu*, conserver, saisir, sucrer',
  deduct:
    'dédui*, déduct*, retenue*, retir* … (salaire|paie|paye), enlev* … (salaire|paie|paye), prélèv* … (salaire|paie|paye), prélev* … (salaire|paie|paye), retien* … (salaire|paie|paye|loyer), déduit*, sur mon salaire, sur ma paie, sur ma paye, sur le salaire, ponctionn*, du salaire, de ta paie, te facture, facturer, sur ta paie, nous enlève, nous enleve, m enlève, me retire, nous retire, me prélève, nous prélève, déduit, déduire, nous prend … (euros|sur), retirer … (euros|salaire|paie|paye|balles), retenir … (ce qu|salaire|paie|chambre|loyer), enlever … (salaire|paie|paye|euros), déduire … (salaire|loyer|chambre), (me|nous|te) (retirer|retire|retirent|prélèvent|prélève|ponctionne*|enlève|enlèvent|déduit|déduisent|facture*|sucre*), prendre … sur (mon|ma|notre|le|la) (salaire|paie|paye)',
  fine: 'amende*, pénalité*, sanction financière, contravention*, punition*',
  damage:
    'dommage*, dégât*, cassé*, casse, perdu la clé, perdu les clés, perds la clé, perds les clés, clé, clés, clef*, rayé*, rayure*, accroch* … (camionnette|voiture), payer (la camionnette|la voiture|la vitre|la machine|les outils), abîm*, rayur*, rayé, cassé, bosse sur',
  overtime:
    'heures sup*, heure sup*, heures supplémentaires, heures en plus, h sup, heures non comptées, toutes les heures, le temps qu il faut, plus d argent, davantage d heures',
  payslip:
    'fiche de paie, fiches de paie, fiche de paye, fiches de paye, bulletin de (salaire|paie|paye), bulletins de (salaire|paie), lohnabrechnung*, abrechnung*',
  'hours-record':
    'feuille d heures, feuilles d heures, relevé d heures, pointage, pointer, pointeuse, noter mes heures, note* … heures, noté* … heures, écri* … heures, heures … (noté*|noter|enregistr*|pointé*|compté*), enregistr* … heures, stundenzettel*, preuve des heures, preuve de mes heures, moins d heures que',
  lapse:
    'prescri*, délai de prescription, expir*, périm*, perdu*, perdue*, se perd*, perds, jusqu à quand (puis je|je peux|peut on) réclamer, encore réclamer, puis je encore, il y a … ans … (salaire|argent|payé*), combien de temps en arrière, remonter combien, rétroactif, (argent|salaire*|sous) … (année dernière|an dernier|annee derniere), (réclamer|demander|récupérer|reclamer) … (année dernière|annee derniere|an dernier), trop tard',
  subcontractor: 'sous trait*, soustrait*, donneur d ordre*, entreprise principale, maître d œuvre, maître d ouvrage, entreprise générale',
  insolvent:
    'faillite, insolvab*, liquidation, dépôt de bilan, déposé le bilan, redressement judiciaire, a fermé boutique, entreprise a fermé, a mis la clé sous la porte, insolvenz*, liquidation judiciaire, coulé, fermé l usine, fermé la boite, plus de quoi payer',
  sector:
    'société de nettoyage, entreprise de nettoyage, nettoyage de bâtiments, agent d entretien, femme de ménage, couvreur*, échafaud*, peintre*, maison de retraite, ehpad, aide soignant*, infirmi*, convention collective, minimum de branche, salaire de branche, nettoyage',
  hourly: 'de l heure, par heure, à l heure, horaire, euros heure, €/h, taux horaire, l heure',
  hours:
    'heures par jour, heures par semaine, heures d affilée, heures par nuit, temps de travail, horaires, pause*, repos, jours de repos, jour de congé hebdomadaire, jours d affilée, jours de suite, 10 heures, 12 heures, 14 heures, dix heures, douze heures, le dimanche, les dimanches, dimanche, entre deux services, 8 heures, huit heures, journée de 8, journée de huit, temps de repos, 10h par jour, 12h par jour, limite par jour, limite journalière, limite d heures, plafond journalier, 8h, 7 jours sur 7, 7j 7, sept jours sur sept, sans repos, sans jour de repos, 6 jours sur 7, 7 jours, aucun jour de repos, jours sans pause, 13 heures, 15 heures, entre mes deux services, entre deux postes, entre les services, que 7 heures, heures de repos',
  leave: 'congé*, vacances, jours de congé, congés payés, urlaub*, rtt',
  'leave-payout':
    'congés (non pris|restants|non utilisés|restant|pas pris|perdus), congés … (payé*|paye*|perd*|rest*|indemni*|solde*), solde de congés, jours de congé … (restants|rest*|non pris|perdu*), indemnité de congés, indemnité compensatrice, resturlaub, reliquat de congés, pas pris tes, congés que tu n, jours pas pris, congés … (pas pris|non pris|restants|perdus), conges … (pas pris|non pris|restants|perdus)',
  sick: 'malad*, maladie, médecin*, docteur*, hôpital, opération, opéré*, fièvre, grippe, arrêt, rhume, tombé malade, tombée malade, malade, hospitalisé*, à l hopital, hopital',
  'sick-note':
    'arrêt maladie, arrêt de travail, certificat médical, certificat du médecin, krankmeldung*, krankenschein*, en arrêt, mot du médecin, attestation médicale, feuille de maladie, au schein, prévenir … malad*, krank, appeler … malad*, malade … (appeler|prévenir|message|chef|envoyer|avertir), quand on est malade … (appeler|doit|faut), prévenir (le chef|le patron|l employeur|mon chef|mon patron), appeler (le chef|le patron|l employeur|mon chef)',
  'sick-pay':
    '(pay*|paie*|salaire|argent|indemni*) … (malad*|arrêt), (malad*|arrêt) … (pay*|paie*|salaire|argent|indemni*|rémunér*), krankengeld*, indemnités journalières, maintien de salaire, lohnfortzahlung*',
  pregnant:
    'enceinte*, grossesse, maternité, j attends un bébé, j attends un enfant, mutterschutz*, congé mat*, (au|dans son) (troisième|quatrième|cinquième|sixième) mois, attend un bébé',
  accident: 'accident du travail, accident de travail, accident au travail, tombé de, tombée de, je me suis blessé*, accident',
  dismissal:
    'licenci*, viré*, virer, virent, vire, me vire, se faire virer, renvoy*, foutre dehors, fout dehors, foutre à la porte, mis à la porte, mise à la porte, mettre à la porte, mettre dehors, met dehors, mis dehors, congédi*, lettre de licenciement, rupture du contrat, rompre le contrat, jeter dehors, jette dehors, dégag*, remerci* par, kündigung*, renvoyer, renvoyé*, rompu mon contrat, fin de mon contrat par',
  messenger:
    'whatsapp*, sms, texto*, message*, email*, e mail, mail, mails, messenger, telegram, pdf, vocal, message vocal, photo de la lettre, capture d écran, un message, message du patron, par message, un sms, un texto',
  notice:
    'préavis, délai de préavis, période de préavis, délai de congé, kündigungsfrist*, semaines de préavis, mois de préavis, frist, preavis',
  probation:
    'période d essai, essai, à l essai, probezeit*, mois d essai, l essai, periode d essai, probation, en essai, premiers mois, premières semaines',
  'at-once':
    'sans préavis, du jour au lendemain, immédiatement, tout de suite, sur le champ, sur le coup, séance tenante, effet immédiat, avec effet immédiat, à tout moment, n importe quand, quand il veut, quand ils veulent, aucun préavis, pas de préavis, zéro préavis, le jour même, fristlos*, licenciement sec, sans délai, sans aucun préavis, n y a pas de préavis, sans un seul jour, sans un jour, dès demain',
  sue: 'porter plainte, plainte, prud hommes, prudhommes, prudhomme, attaquer en justice, attaquer, poursui*, contester, conteste, recours, action en justice, klage*, tribunal, aller au tribunal, saisir le tribunal, procès, assigner, attaqué la boite, attaque la boite, porté plainte, au tribunal',
  'job-protection':
    'protection contre le licenciement, protégé* contre, kündigungsschutz*, sans motif, sans raison, sans cause, petite entreprise, petite boîte, petites entreprises, plus de (10|dix) (salariés|employés|personnes), licenciement abusif, abusif, motif du licenciement, motif de licenciement, aucun motif',
  warning: 'avertissement*, abmahnung*, blâme*, rappel à l ordre, mise en garde',
  severance:
    'indemnité* de licenciement, indemnité de départ, abfindung*, prime de licenciement, prime de départ, indemnités, indemnité, tu pars avec, un mois par année, salaire par année, (mois|salaire) … (par année|par an|chaque année), indemnité de licenciement, indemnités de licenciement',
  'termination-agreement':
    'aufhebungsvertrag*, rupture conventionnelle, rupture à l amiable, accord de rupture, commun accord, d un commun accord, contrat de (rupture|résiliation), convention de rupture, accord de départ, accord de fin',
  resign:
    'démission*, quitter (mon|le|ce|son|la) (travail|job|emploi|poste|boulot|boîte|entreprise), quitte (mon|le|ton|son) (travail|job|emploi|boulot), je veux partir, je pars, tu pars, partir de la boîte, si tu pars, si je pars, pars plus tôt, poser ma démission, donner ma démission, je démissionne, tu démissionnes, lâcher le boulot, me casser de, quitter l entreprise, quittes (ton|le) (travail|job|emploi|boulot), arrêter de travailler là, tu te barres, qui part, quitte, qui quitte, tu lâches, (écrire|écrit|donner|envoyer|poser) … (démission|kundigung), démission, démissionn*, je quitte la boite',
  court:
    'tribunal*, tribunaux, juge*, prud hommes, prudhommes, arbeitsgericht*, procès, justice, cour, le juge, tribunal, juge, attaqué la boite',
  'works-council':
    'comité d entreprise, comité social, cse, betriebsrat*, délégué* du personnel, représentants du personnel, conseil d entreprise',
  certificate:
    'certificat de travail, lettre de recommandation, référence*, attestation de travail, arbeitszeugnis*, zeugnis, attestation d emploi, attestation employeur',
  deadline:
    'délai*, combien de temps ai je, combien de temps j ai, combien de jours, jusqu à quand, date limite, dernier jour, frist*, comment calculer, comment compter, comment se calcule, tombe un (dimanche|samedi), à partir de quand',
  minijob: 'minijob*, mini job*, mini boulot, mini emploi',
  'earnings-limit':
    'limite … minijob*, plafond … minijob*, minijob* … (limite|plafond|combien|maximum|gagner), combien je peux gagner, 603, 633, 556, 538, midijob*, dépasser (la limite|le plafond), deux minijobs, deuxième minijob, plafond, (combien|maximum) … (gagner|toucher|gagne) … minijob, plafond … minijob, limite … minijob',
  pension: 'retraite*, pension*, cotis*, rentenversicherung*, caisse de retraite',
  seasonal: 'saison*, récolt*, vendange*, fraise*, asperge*, cueillette, champ, champs, ferme*, raisin, vigne*, pommes, maraîch*',
  'temp-agency':
    'intérim*, agence d intérim, agence de travail temporaire, leiharbeit*, zeitarbeit*, travail temporaire, intérimaire*, leasing, boîte d intérim, prêt de main, interim*, l agence',
  'between-assignments':
    'entre deux (missions|clients|contrats|affectations|boulots), entre les missions, entre les (contrats|clients), sans mission, pas de mission, plus de mission, pas de client, pas de travail pour moi, n ont rien pour moi, en attendant la prochaine mission, en attente de mission, quand il n y a pas de (mission|travail|client), inter mission, intermission, prochaine mission, (jours|quand) … (sans mission|pas de mission|pas de client), entre deux missions, jours sans',
  meat: 'viande*, abattoir*, bouch*, boucherie industrielle, tönnies, découpe, charcuterie, usine de viande',
  posted:
    'détach*, envoyé par ma boîte, envoyé* par (mon|l) entreprise, entreprise française, contrat français, embauché en france, entreprise étrangère, entreprises étrangères, boîte française, entsend*, travailleur détaché, entreprise roumaine, sociétés étrangères, (boite|entreprise|société) de (metz|lyon|paris|lille|strasbourg), nous a envoyés, nous a envoyes, envoyés en allemagne',
  a1: 'a1, formulaire a1, certificat a1, attestation a1',
  'agency-fee':
    'commission*, frais d agence, frais de placement, frais de dossier, intermédiaire*, payer … (pour le travail|pour avoir le poste|l agence|pour un emploi|pour un job|pour travailler), payé … (l agence|pour le travail|pour le poste|pour un job), payer d avance, à l avance … (travail|agence|poste|job), avance … (travail|agence|job), argent pour (le poste|le travail|un travail|le job|le contrat), (demande|demandent|veut|veulent|exige|réclame) … (euros|argent) … (travail|poste|contrat|placement|job|emploi), frais pour le poste, intermédiaire, acompte, caution, frais, courtier, (demande|demandent|réclame|veut|veulent) … (pour|contre) (un|le|une|trouver|avoir|obtenir) … (poste|travail|job|taf|place|boulot|emploi), payer (le|un) (mec|gars|intermédiaire) … (poste|travail|job|taf), (300|400|500|600|700|800|1000) … pour un (poste|travail|job|taf|boulot), frais d inscription',
  'live-in':
    'auxiliaire de vie, garde à domicile, aide à domicile, personne* âgée*, vieille dame, vieux monsieur, mamie, papi, grand mère, 24 heures sur 24, 24h 24, 24h sur 24, 24 h, je loge chez, je vis chez la, je vis avec la, logée chez, logé chez, live in, betreuung*, aidant*, dame de compagnie, nourrie logée, je m occupe d une, je garde une, à domicile, dame agée, mamies, chez les mamies, papis, personnes âgées',
  night:
    'nuit*, nocturne, la nuit, de nuit, astreinte*, garde de nuit, bereitschaft*, me lève la nuit, me réveille la nuit, veille, le soir, tous les soirs, chaque soir',
  'health-insurance':
    'assurance maladie, assurance santé, caisse maladie, caisse d assurance, sécu, krankenkass*, aok, barmer, carte vitale, carte européenne, assuré*, pas assuré*, mutuelle, assurance, couverture santé, t assure, hôpital est payé, tu es couvert, mon assurance, l assurance (continue|s arrête|couvre|maladie), encore assuré, assuré quand, assurance quand',
  'child-benefit':
    'allocation* familiale*, allocations pour enfants, allocation pour enfant*, kindergeld*, familienkasse*, argent pour les enfants, caf, allocs, alloc familiale*, aide pour les enfants, prestations familiales, pour les enfants, pour les gosses, pour ses enfants, des enfants, pour l enfant',
  'basic-income':
    'aide sociale, aides sociales, bürgergeld*, burgergeld*, jobcenter*, job center*, rsa, minima sociaux, hartz*, grundsicherung*, prestations sociales, revenu de base, aides de l état, aide de l état, revenu citoyen, l aide, aides, de l état, état allemand, l état, aide de',
  'unemployment-benefit':
    'chômage, allocation* chômage, arbeitslosengeld*, alg 1, alg1, indemnité* chômage, assurance chômage, chômeur*, chômeuse*',
  'job-seeker':
    'inscri* … (chômage|arbeitsamt*|agentur*|demandeur*|agence pour l emploi|pôle emploi|arbeitsagentur*), m inscrire au chômage, t inscrire au chômage, demandeur d emploi, agence pour l emploi, agence de l emploi, arbeitsamt*, arbeitsagentur*, agentur für arbeit, arbeitssuchend*, me déclarer … (chômage|demandeur), prévenir … (arbeitsamt*|agentur*|agence pour l emploi), pôle emploi, enregistr* … (chômage|arbeitsamt*|agentur*), à l agence, arbeitsamt, t inscris, t inscrire, ou je dois m inscrire, ou je m inscris, m inscrire (au chomage|a l agence|comme), inscription chômage, m inscrire, s inscrire, où m inscrire, ou m inscrire, m inscrire où, inscription au chômage, pointer, m enregistrer',
  block:
    'sperrzeit*, sperre, bloqu* … (chômage|allocation*|droits), suspen* … (chômage|allocation*), 12 semaines, douze semaines, sanction*, perds le chômage, perdre le chômage, perdre mes droits au chômage, me coupe* (le chômage|les allocations), délai de carence, carence, privé de chômage',
  export:
    'u2, formulaire u2, pd u2, exporter … (chômage|allocation*|droits), chômage … (en france|à l étranger|autre pays|rentrer|retour), transférer … (chômage|droits|allocation*), emporter mon chômage, garder … chômage … france',
  objection: 'recours, opposition, contester la décision, widerspruch*, réclamation, faire appel, objection, contestation, contester',
  authority:
    'jobcenter*, job center*, familienkasse*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, impôts, office des étrangers, ausländerbehörde, mairie, administration*, caisse maladie, krankenkass*, aok, autorité*, bureau des étrangers, douane*, zoll*, rentenversicherung*, préfecture, sozialamt*, bureau, agentur',
  decision:
    'décision*, refus*, rejet*, bescheid*, ablehnung*, courrier de*, courrier du, lettre de la, lettre du, rembourser, remboursement, notification, avis de, m a refusé, m ont refusé, refus, refusé, rejet, rejeté, décision, a dit non à, ont dit non à, pas accordé*, pas accepté*',
  registration:
    'anmeldung*, enregistrement* (d adresse|à la mairie|domicile|de domicile), inscription à la mairie, déclaration de domicile, déclarer mon adresse, bürgeramt*, meldebescheinigung*, wohnungsgeber*, attestation du propriétaire, attestation de domicile, m enregistrer, s enregistrer, inscrit à la mairie, domicili*, attestation de logement, sans adresse, domiciliation',
  address: 'adresse*, domicile*, anmeldung*, domiciliation, adresse officielle, anmeldung',
  'buy-sell': 'achet*, achat*, vend*, vente, à vendre, contre de l argent, moyennant',
  stay: 'titre de séjour, carte de séjour, droit de séjour, séjour, libre circulation, visa, rester en allemagne, freizügigkeit*, permis de travail, autorisation de travail, résider, citoyen ue, citoyens ue, droit de rester',
  deport:
    'expuls*, déport*, renvoy* (dans mon pays|chez moi au pays|en france|au pays|d allemagne), expulsé d allemagne, chassé d allemagne, viré d allemagne, perdre le droit de séjour, perdre mon droit de séjour, reconduit*, renvoient au pays, foutent dehors du pays',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklasse*, numéro fiscal, identifiant fiscal, classe d impôt, classe fiscale, classe 6, classe 1, numéro d identification fiscale, numéro d impôt',
  tax: 'impôt*, déclaration d impôts, déclaration fiscale, steuer*, finanzamt*, remboursement d impôts, fiscal*',
  commuting:
    'trajet*, frais de trajet, frais de transport, frais de déplacement, kilomètre*, km pour aller, double résidence, double foyer, deux logements, deux loyers, résidence secondaire, pendlerpauschale, retours à la maison, navett*',
  recognition:
    'reconnaissance*, reconnu*, reconnaît*, reconnaitre, reconnaître, diplôme*, équivalence*, anerkennung*, qualification*, mon métier, titre professionnel, études',
  discrimination:
    'discrimin*, racis*, parce que je suis (français*|étrang*|noir*|femme|une femme|enceinte|arabe|musulman*|roumain*|rom|homo|trop vieux), insult*, ne loue* pas aux (étrangers|français), pas d étrangers, traité* (moins bien|différemment|pire), inégalité de traitement, à cause de (mon accent|mon origine|ma nationalité|ma religion|ma couleur|mon âge), parce que je (suis|porte) … (noir*|arabe|femme|voile|étrang*|musulman*|rom|enceinte|agé*|africain*), à cause de (ma couleur|ma religion|mon age|mon accent|mon origine|ma nationalité)',
  union: 'syndicat*, syndical*, syndiqu*, grève*, gewerkschaft*, verdi, ig bau, ig metall, ngg, dgb',
  lodging:
    'chambre*, logement*, hébergement*, appartement*, studio, loyer*, conteneur*, baraque*, dortoir*, foyer, lit, lits, caution, unterkunft, auberge, maison de l entreprise, coloc*, appart',
  evict:
    'expuls* (du logement|de la chambre|de l appartement)*, quitter (la chambre|le logement|l appartement|la maison), quittes (la chambre|le logement), rendre la chambre, sortir (de la chambre|du logement|de l appartement), libérer (la chambre|le logement|l appartement), libère la chambre, dehors (de la chambre|du logement|de chez), à la rue, changé la serrure, changer la serrure, changé les serrures, perdre (le logement|la chambre|mon logement|ma chambre), perds (le logement|la chambre|ton logement|ta chambre|mon logement|ma chambre), mis* dehors (du logement|de la chambre|de l appartement), vider les lieux, évacuer, quitter les lieux, jeté* dehors du, tes valises, vide la chambre, vider la chambre, vider (l appart*|le logement|la chambre), libérer (la chambre|le logement|l appart*), rendre (la chambre|les clés|le logement), quitter (la chambre|le logement|l appart*), que je vide, que je parte de (la chambre|l appart*), dégager de la chambre',
  advice:
    'conseil gratuit, conseiller*, conseillère, consultation, aide gratuite, aide juridique, avocat*, faire mobilität, permanence juridique, centre de conseil, qui peut m aider, qui peut nous aider, où trouver de l aide, à qui m adresser, vers qui me tourner, où m adresser, beratung*, juriste*, assistance juridique, service de conseil, (regarde|vérifie|lit|relit) … contrat, contrat gratuitement, lire mon contrat, relire mon contrat, regarder mon contrat, vérifier mon contrat, lit mon contrat, expliquer mon contrat, quelqu un pour lire',
  customs:
    'douane*, zoll*, fks, inspection du travail, inspecteur*, contrôle*, dénoncer (le patron|mon patron|la boîte|l entreprise|mon chef), signaler (le patron|mon patron|la boîte|l entreprise)',
  'hand-in':
    '(envoyer|envoie|donner|remettre|apporter) … (patron|chef|employeur|boite|entreprise), qu est ce que je dois envoyer, quoi envoyer, appeler le (chef|patron), appeler mon (chef|patron), un message (suffit|suffira), prévenir le (chef|patron), avant le service, avant ma prise, avant l équipe, envoyer … (patron|chef|employeur)',
};
