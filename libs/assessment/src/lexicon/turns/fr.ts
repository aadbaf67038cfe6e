import type { Cues, TurnConcept } from '../concepts.js';

export const fr: Cues<TurnConcept> = {
  not: 'ne, n, pas, non, ni, aucun*, rien, jamais, personne, nul, que dalle, zéro',
  without: 'sans',
  cannot:
    'ne peut pas, ne peuvent pas, ne peux pas, peut pas, peuvent pas, peux pas, on peut pas, on ne peut pas, ne peut te, ne peut être, ne pouvez pas, pas le droit, interdit*, défense de, impossible, n a pas le droit, n ont pas le droit, n as pas le droit, as pas le droit, n avez pas le droit, n est pas permis, pas autorisé*, intouchable, n embauche pas, ne commences pas, n avons pas le droit, on a rien à faire, que pour les allemands, seulement pour les allemands',
  may: 'peut, peuvent, peux, a le droit, ont le droit, as le droit, légalement, autorisé*, permis, est libre de, droit de, on peut, as droit, t as droit, on a droit, vous avez droit, peut te, peuvent te, on peut te',
  must: 'doit, doivent, dois, il faut, faut, obligatoire*, obligé*, nécessaire, besoin de, besoin d, exigé*, tenu de',
  only: 'seulement, uniquement, que si, juste, ne … que, qu après, qu au bout, avant',
  first:
    'd abord, avant de, avant, à l avance, d avance, au préalable, auparavant, en premier, avant le départ, avant de partir, et ensuite, puis tu commences, après tu as',
  valid:
    'valable*, valide*, légal*, compte, suffit, officiel*, en règle, fait foi, est bon, a valeur, c est la loi, la loi dit, même valeur, et basta, point final, ça vaut, est valable',
  invalid:
    'pas valable*, pas valide*, non valable, nul, nulle, invalide, ne compte pas, compte pas, n est pas légal, pas légal, sans valeur, aucune valeur, pas de valeur, n existe pas, sans effet, ne vaut rien, vaut rien, n est pas valable, pas valable, n est pas valide',
  always:
    'toujours, automatique*, d office, dans tous les cas, chaque fois, par la loi, garanti*, forcément, de toute façon, par année, chaque année, quoi qu il arrive, systématiquement, de droit, obligatoirement',
  nothing:
    'rien, aucun droit, zéro, pas un euro, pas un centime, tu n as pas droit, pas droit, n ont pas droit, n a pas droit, n ai pas droit, personne ne touche, personne ne reçoit, on ne touche, tu ne touches, ne touche rien, tu n as rien, ne s applique pas, ne donne rien, pas de droits, n y a pas, n existe pas, tu n existes pas, ne paie pas, ne sont pas payés, ne touchent, ne te donne, que dalle, pas de, plus personne, ne vaut pas pour, exclus, tant pis, pas pour toi, adieu, oublie, nada, est pas pour toi, n est pas pour, rien à faire à, c est gratuit, touches pas, pas un sou, pas un rond',
  everybody: 'tout le monde, tous, toutes, chacun, n importe qui, tout le monde le fait, c est normal, les gens',
  'eu-citizen':
    'citoyen* (ue|européen*|de l ue|de l union), étranger*, français, roumains, immigré*, migrant*, européen*, ressortissant*, travailleurs ue, nous les français, les gens de l ue, de l ue',
  'first-years':
    '(premières|après|avant|au moins|minimum|qu après) … (3|5|trois|cinq|deux|2) (ans|années), (3|5|trois|cinq) (ans|années) … (de résidence|de séjour|en allemagne|de travail|ici), premières années, cinq ans, 5 ans, moins de 5, trois ans, premiers 5, trois premières',
  'six-months': 'six mois, 6 mois, demi année, une demi année, semestre',
  'three-months': 'trois mois, 3 mois, trois premiers mois, 3 premiers mois',
  'four-years': 'quatre ans, 4 ans, quatre années, quatre dernières, 4 dernières',
  'three-weeks': 'trois semaines, 3 semaines, 21 jours, vingt et un jours, 3 sem',
  'two-weeks': 'deux semaines, 2 semaines, 14 jours, quatorze jours, quinze jours, 15 jours, quinzaine',
  'three-times':
    'trois (avertissements|blâmes|lettres|abmahnung*|mises en garde), 3 (avertissements|blâmes|lettres|abmahnung*), trois fois, 3 fois, troisième avertissement, 3e avertissement, 3ème avertissement, trois écrits, il en faut trois, 3x, trois par écrit',
  abolished:
    'aboli*, supprim*, annulé*, n existe plus, existe plus, n y a plus, y a plus, terminé*, fini, c est fini, disparu*, enlevé*, abrog*, plus en vigueur, histoire, supprimé, ne vaut plus, depuis l été, fermé le robinet, oublie, ils ont coupé, c est mort, terminé, fini le, ont coupé, ont supprimé',
  harmless:
    'pas de problème, aucun problème, sans problème, pas de souci, aucun souci, t inquiète, ne t inquiète, tranquille*, tu ne perds rien, tu perds rien, ne perds rien, rien à perdre, sans risque, aucun risque, formalité, simple formalité, signe sans, signe tranquille*, tu peux signer, signe le, pas de délai, aucun délai, sans délai, pas pressé, rien ne presse, pas de panique, un peu en retard, un peu tard, quand tu veux, ça ne fait rien, il ne se passe rien, sans conséquence*, aucune conséquence, tu as le temps, prendre ton temps, tranquillement, sans stress, personne ne vérifie, indicati*, pas obligatoire, largement le temps, de toute façon, calmement',
  illegal: 'illégal*, contraire à la loi, hors la loi, délit, fraude, arnaque, escroquerie, interdit par la loi, punissable, illicite',
  abroad:
    'étranger, à l étranger, autre pays, en france, au pays, pays d origine, étrangère, étrangères, hors d allemagne, en allemagne, en roumanie, vit en, vivent en, vive en, habite en, habitent en, réside en, vivent à l étranger',
  already: 'déjà, maintenant, depuis janvier, actuellement, aujourd hui, cette année, désormais, à présent',
  included:
    'inclus*, compris*, comprise*, déjà dans, dans le salaire, gratuit*, gratos, font partie, forfait*, tout compris, offert*, cadeau, ne sont pas payées, pas payées, dans le contrat, couvre, toutes les heures, salaire fixe, fixe',
  better:
    'mieux, meilleur*, plus sûr, sans patron, ton propre patron, son propre patron, propre patron, moins de règles, moins d impôts, moins de charges, plus libre, plus d argent, gagnes plus, avantag*, liberté, pas de patron, pas de chef, personne ne te, plus facile, plus simple, personne ne te contrôle, personne ne contrôle, zéro problème, libre, maître, ne te concernent',
  'same-day':
    'le jour même, même jour, le même jour, immédiatement, tout de suite, avant ce soir, le soir même, sur le champ, dans la journée, dès le lendemain, le lendemain, dans l heure, aujourd hui même, aujourd hui, tu fais tes valises, valises, tes affaires',
  costly:
    'cher, chère, chers, coûteux, milliers, coûte* … (milliers|cher|fortune|beaucoup|une blinde|les yeux|argent), coute* … (milliers|cher|fortune|beaucoup|bras), une fortune, tu paies tout, tu payes tout, payer tous les frais, paies les deux avocats, payes les deux avocats, paies l avocat, payer l avocat, frais de justice, frais d avocat, les moyens, endett*, 3000, 5000, 10000, pour les riches, payant*, c est payant, il faut payer, ruin*, demandent de l argent, avocat du patron, avocat de la boîte, avocat adverse, coûte, économies, le perdant paie, facturent, te font payer, couvrir tous',
  member: 'membre*, adhér*, adhésion, cotisation, cotiser, syndiqué*, inscrit au syndicat, carte du syndicat',
  responsible:
    'responsable*, répond, n y est pour rien, n a rien à voir, rien à voir, pas responsable, faute, n est pas l employeur, c est le sous traitant, répond de, appartiens, dépends de',
  'as-they-like':
    'ce qu il veut, ce qu ils veulent, autant qu il veut, tout ce qu il veut, comme il veut, comme ils veulent, n importe quoi, n importe quel montant, tout, ce que bon lui semble, librement, sans limite, n importe quelle somme, la somme qu il, ce qu il décide, comme ça lui chante, autant qu ils veulent',
  'when-lost':
    'quand tu as perdu, une fois que, une fois au chômage, après avoir perdu, après la perte, qu après, seulement quand, seulement après, quand tu es au chômage, après le dernier jour, quand le contrat est fini, quand ton contrat est fini, premier jour de chômage, quand tu te retrouves, après la fin, quand tu perds, une fois le contrat, pas besoin avant, quand tu n as plus, après le licenciement, une fois licencié, dès que tu n as plus, après le dernier, dernier jour … puis, d abord le contrat finit, vraiment sans travail, avant ça ne sert, quand tu es déjà, et ensuite tu t inscris, quand le travail est, déjà fini, avant ça n a',
  renamed:
    's appelle maintenant, maintenant s appelle, s appelle désormais, nouveau nom, changé de nom, rebaptis*, renomm*, seulement le nom, juste le nom, ça s appelle',
  'next-year':
    '2027, l année prochaine, l an prochain, à partir de janvier, en janvier, au 1er janvier, dès janvier, va augmenter, passera, sera de',
  'new-amount': '14 60, 14 6',
  'three-days': 'trois jours, 3 jours',
  'free-of-charge': 'gratuit*, gratos, ne coûte rien, coûte rien, sans payer, sans frais, aucun frais',
  also: 'aussi, également, mêmes droits, les mêmes droits, pareil, de la même façon, quand même, comme tout le monde, pour tous, au prorata, en proportion, comme les autres, même en, tout autant, même sans, meme sans, même si, même, meme si',
  'not-needed':
    'pas nécessaire, n est pas nécessaire, pas obligatoire, pas une condition, n est pas une condition, pas besoin, pas exigé*, pas requis*, n exige pas, aucun nombre fixe, pas de nombre fixe, il n y a pas de nombre, pas obligé',
  'not-always':
    'pas automatique*, n est pas automatique*, pas toujours, pas dans tous les cas, seulement si, ça dépend, pas tout le monde, n est pas systématique, pas systématique*, pas d office',
  nobody: 'personne ne peut, personne n est, aucun citoyen, nul n est, on ne peut pas t, ne peuvent pas te, personne n a le droit',
};
