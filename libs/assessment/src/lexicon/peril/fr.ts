import type { Cues, PerilConcept } from '../concepts.js';

export const fr: Cues<PerilConcept> = {
  hit: 'frapp*, bat, battu*, gifl*, cogné*, tabass*, coups, coup de, étrangl*, bouscul*, poing, etrangl*, tapé dessus, tape dessus, coup de poing, coup de pied, coups de pied, pouss* contre, tire les cheveux, cogne, cogné, lève la main, levé la main, rouer de coups, tape, tapé, tapée, tapent, battent, gifle, poing dans, coup de tête, claque, baffe*, baffé, mordu, jette des, tire par les cheveux, secoué, secoue, maltrait*, tabasse, frappent',
  weapon: 'couteau*, pistolet, marteau, hache, machette, batte, barre de fer, bâton, ceinture, cutter',
  kill: 'tuer, tue, tuera, tué, égorg*, enterr*',
  take: 'pris, prend, prennent, garde, gardent, gardé*, ramass*, récupér*, confisqu*, retien*, retenu*, cache, caché*, rend, rendent, rendu*, rendues, rendre, coffre, tiroir, volé*, détien*, pas rendu*, jamais rendu*, prendre, confisque, saisi, embarqué, piqué, garde tous, revoir, revois, récupérer, en otage, sous clé, a gardé, ont gardé, en gage, en garantie, chez la patronne, chez le patron, chez le chef, chez la chef*, me les donner, me les rendre, nous les rendre, me le rendre, les rendra, me les rendra, nous les rendra, lui rend, leur rend, veut pas rendre, refuse de rendre, gardé, gardée, gardés, me les rendra quand, nous les rendra quand, les rendra quand, les rendra une fois, me le rendra quand, nous les rend quand, veut pas me rendre, veut pas nous rendre, veut pas me les donner, veut pas me le donner',
  lock: 'enferme*, enfermé*, fermé* à clé, à clé, cadenas, portail, grille*, clé, clef, gardien*, barreaux, séquestr*, pas sortir, interdit de sortir, laisse pas sortir, laissent pas sortir, verrouill*, nous surveillent, nous surveille, sous cle, sous clé, nous enferme*, enfermé, fermé, porte fermée, verrou*, laisse jamais sortir, peut pas sortir, peux pas sortir, pas le droit de sortir, empêche de sortir, clôture, surveill*, prison, prisonni*, cadenassé, nous enferment, bloqué dans',
  debt: 'dette*, doit 2000, on doit, leur doit, lui dois, leur devons, rembours*, rembourser, payer le voyage, redevable, je lui dois, on lui doit, on leur doit, je leur dois, prêt du voyage, frais du voyage, avance du voyage, dois encore',
  'not-let':
    'laisse pas partir, laissent pas partir, peux pas partir, peut pas partir, pas partir, tant qu on, tant que je, jusqu à ce qu on, si on part, si je pars, avant de partir, nous laisse pas, nous laissent pas, me laisse pas, celui qui (veut|essaie de) partir, ceux qui veulent partir, qui veut partir, me laisse pas (sortir|partir), personne peut sortir, on peut pas partir, on a pas le droit de sortir, pas le droit de partir, laisse jamais partir, empêche de partir, peut plus partir, peux plus partir, avant d avoir payé, avant d avoir remboursé, tant qu, tant que, jusqu à ce que je, interdit de partir, pas sortir tant, si on veut partir, si je veux partir, laissent pas sortir, laisse pas sortir, si on s en va, si je m en vais, si on se barre, si quelqu un part, si elle part, si il part, s il part, peut pas quitter, tant qu il, tant qu elle, personne ne part, personne ne sort, quand ce sera payé, une fois payé, une fois remboursé, laissent pas rentrer, laisse pas rentrer, le laissent pas, la laissent pas, laissent plus rentrer, peut pas rentrer chez',
  intimate:
    'tripot*, pelot*, caress*, sexe, sexuel*, viol*, nue, déshabill*, embrass*, coucher, couche avec, entre les jambes, attouchement*, se colle, me touche les, me touche le, me touche la, me touche partout, la main sous, main sous, sous ma couette',
  bed: 'mon lit, lit, ma chambre, chambre, douche, salle de bain, à côté de moi, ma porte, m endormir, couette',
  enter:
    'entre, entré, vient, venu, se glisse, se couche, se met, frappe à, s allonge, débarque, entrer, essaie d entrer, essaye d entrer, veut entrer, rentrer dans, force la porte, toque, tambourine',
  'no-life':
    'plus envie de vivre, veux mourir, envie de mourir, plus de raison de vivre, aucune raison de vivre, plus aucune raison, ne veux plus être, veux plus être là, en finir, mettre fin, plus me réveiller, pardon à tous, adieu, sans moi, fatigué de vivre, fatiguée de vivre, marre de vivre, personne ne me regrettera, disparaître pour, à quoi bon vivre, plus la force de vivre, veux plus vivre, plus envie de rien vivre, je veux plus vivre, je ne veux plus vivre, je veux mourir, envie d en finir, me tuer, je vais me tuer, me suicider, mettre fin à mes jours, fin a mes jours, mieux si j étais mort*, la vie n a plus de sens, plus de sens, ne plus me réveiller, plus me reveiller, disparaitre pour toujours, marre de la vie, envie de crever, veux crever, ne veux plus être là, plus continuer, tout est fini pour moi, ma vie est finie, ma vie est foutue, veux disparaître, j abandonne la vie, plus la force de continuer, plus envie de continuer',
  method:
    'cachets, médicaments, pilules, corde, pont, train, rails, veines, poignets, overdose, balcon, jeter, sauter, pendre, fenêtre, lame, comprimés, médocs, somnifères, rivière, toit, flingue, rasoir, poison, javel, falaise',
  sleep:
    'dors, dort, dormons, dormir, dormi, dorment, passer la nuit, vis, vit, vivons, on dort, dormait, couche, passe la nuit, passé la nuit, passons la nuit, dormais, dormez, pieute, passer mes nuits',
  outdoors:
    'rue, voiture, camionnette, gare, parc, pont, tente, banc, dehors, garage, arrêt de bus, forêt, froid, moins 3, camion, escalier, cage d escalier, bagnole, caisse, cave, hall, aéroport, parking, abribus, trottoir, bois, cabane, hangar, station, quai, neige',
  'no-place':
    'sans toit, nulle part, nul part, où aller, où dormir, à la rue, sans abri, sdf, un toit, pas d endroit, sans logement ce soir, où on va, plus de logement, plus de toit, plus d endroit, pas de logement, aucun endroit, sans endroit, ou dormir, dehors ce soir, sait pas où aller, sais pas où aller, plus où aller, plus où dormir, rien pour dormir',
  child:
    'enfant*, bébé*, fils, fille, gosse*, gamin*, petit, petite, nourrisson, nouveau né, mineur*, petits, enfants, bébés, filles, garçon, garçons, mômes, môme, nourrissons, ado, ados, mineure*, fillette',
  underage: '(12|13|14|15|16) ans, de (11|12|13|14|15|16) ans, a (11|12|13|14|15|16) ans',
  force:
    'forc*, oblig*, le font travailler, la font, les font, doivent coucher, fait travailler, menac*, contraint*, sous la menace, oblige, obligent, force, forcent, de force, chantage',
  clients: 'clients, hommes, mecs',
  'thing-hurts':
    '(boulot|taf|travail|poste) … (tue|tuent|tuer|tué|achev*|crev*|massacr*), (chaleur|soleil|froid|circulation|trafic|dos|ennui|lundi|fatigue|stress|prix|loyer|grammaire|tete|mal du pays|réveil|metro) … (tue|tuent|tué|tuée|achev*|crev*|massacr*|tape|frappe|assomm*), (tue|tuent|tué|tuée|achev*|crev*|massacr*|tape|frappe|assomm*) … (chaleur|soleil|froid|circulation|trafic|dos|ennui|lundi|fatigue|stress|prix|loyer|grammaire|tete|mal du pays|réveil|metro), mort de rire, morte de rire, mdr, ptdr, je meurs de (rire|faim|chaud|froid|soif|fatigue|sommeil|curiosité), crevé, tuer le temps, ça me tue, le soleil tape',
  person:
    'il m, ils, elle m, mari, homme*, copain, conjoint, père, frère, oncle, collègue, voisin*, gardien*, vigile*, chauffeur, quelqu, polic*, patron*, chef*, contremaître, beau père, mère, grand père, type, types, mec, mecs',
  thing:
    'chaleur, soleil, froid, circulation, trafic, dos, ennui, lundi, fatigue, stress, prix, loyer, grammaire, tete, mal du pays, réveil, metro',
};
