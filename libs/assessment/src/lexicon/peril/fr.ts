import type { Cues, PerilConcept } from '../concepts.js';

export const fr: Cues<PerilConcept> = {
  hit: 'frapp*, bat, battu*, gifl*, cogné*, tabass*, coups, coup de, étrangl*, bouscul*, poing',
  weapon: 'couteau*, pistolet, marteau, hache, machette, batte, barre de fer, bâton, ceinture, cutter',
  kill: 'tuer, tue, tuera, tué, égorg*, enterr*',
  take: 'pris, prend, prennent, garde, gardent, gardé*, ramass*, récupér*, confisqu*, retien*, retenu*, cache, caché*, rend, rendent, rendu*, rendues, rendre, coffre, tiroir, volé*, détien*, pas rendu*, jamais rendu*',
  lock: 'enferme*, enfermé*, fermé* à clé, à clé, cadenas, portail, grille*, clé, clef, gardien*, barreaux, séquestr*, pas sortir, interdit de sortir, laisse pas sortir, laissent pas sortir, verrouill*',
  debt: 'dette*, doit 2000, on doit, leur doit, lui dois, leur devons, rembours*, rembourser, payer le voyage, redevable',
  'not-let':
    'laisse pas partir, laissent pas partir, peux pas partir, peut pas partir, pas partir, tant qu on, tant que je, jusqu à ce qu on, si on part, si je pars, avant de partir, nous laisse pas, nous laissent pas, me laisse pas',
  intimate:
    'tripot*, pelot*, caress*, sexe, sexuel*, viol*, nue, déshabill*, embrass*, coucher, couche avec, entre les jambes, attouchement*, se colle, me touche les, me touche le, me touche la, me touche partout',
  bed: 'mon lit, lit, ma chambre, chambre, douche, salle de bain, à côté de moi, ma porte',
  enter: 'entre, entré, vient, venu, se glisse, se couche, se met, frappe à, s allonge, débarque',
  'no-life':
    'plus envie de vivre, veux mourir, envie de mourir, plus de raison de vivre, aucune raison de vivre, plus aucune raison, ne veux plus être, veux plus être là, en finir, mettre fin, plus me réveiller, pardon à tous, adieu, sans moi, fatigué de vivre, fatiguée de vivre, marre de vivre, personne ne me regrettera, disparaître pour, à quoi bon vivre, plus la force de vivre, veux plus vivre',
  method:
    'cachets, médicaments, pilules, corde, pont, train, rails, veines, poignets, overdose, balcon, jeter, sauter, pendre, fenêtre, lame',
  sleep: 'dors, dort, dormons, dormir, dormi, dorment, passer la nuit, vis, vit, vivons, on dort, dormait',
  outdoors:
    'rue, voiture, camionnette, gare, parc, pont, tente, banc, dehors, garage, arrêt de bus, forêt, froid, moins 3, camion, escalier, cage d escalier',
  'no-place':
    'sans toit, nulle part, nul part, où aller, où dormir, à la rue, sans abri, sdf, un toit, pas d endroit, sans logement ce soir, où on va',
  child: 'enfant*, bébé*, fils, fille, gosse*, gamin*, petit, petite, nourrisson, nouveau né, mineur*, petits',
  underage: '(12|13|14|15|16) ans',
  force: 'forc*, oblig*, le font travailler, la font, les font, doivent coucher, fait travailler, menac*, contraint*',
  clients: 'clients, hommes, mecs',
};
