import type { Cues, TurnConcept } from '../concepts.js';

export const de: Cues<TurnConcept> = {
  not: 'nicht, kein*, nie, niemand, nix, nichts, niemals',
  without: 'ohne',
  cannot:
    'kann nicht, konnen nicht, kann man nicht, darf nicht, durfen nicht, darf man nicht, verboten, unmoglich, unkundbar, nicht erlaubt, kein recht, darfst nicht, darfst du nicht, kannst nicht, kannst du nicht, dürft nicht, dürft ihr nicht, könnt nicht, nicht gestattet, untersagt, geht nicht, haben kein recht, hat kein recht, hast kein recht, hast keinen anspruch, kein anspruch, keinen anspruch, keiner darf, niemand darf, nicht gekündigt werden kann, kann man nicht gekündigt, nicht kündigen, darf nicht gekündigt',
  may: 'darf, durfen, kann, konnen, erlaubt, berechtigt, darfst, dürft, kannst, könnt, hat das recht, haben das recht, gestattet, zulässig, möglich, hast recht, hast anspruch, dürfen dich, können dich',
  must: 'muss, mussen, pflicht, verpflichtet, notwendig, erforderlich, musst, müsst, soll, sollen, sollst, verpflichten, zwingend, brauchst, braucht',
  only: 'nur, erst, bis',
  first: 'zuerst, vorher, erst, bevor, vor der arbeit, vorab, erstmal, im voraus, als erstes',
  valid:
    'gultig, wirksam, gilt, zahlt, rechtens, rechtskraftig, reicht, ist gültig, zählt auch, ist offiziell, ist legal, ist wirksam, gilt auch',
  invalid: 'ungultig, unwirksam, nicht gultig, nicht wirksam, nichtig, gilt nicht, zahlt nicht',
  always:
    'immer, automatisch, in jedem fall, auf jeden fall, grundsatzlich, pro jahr, jedes mal, immer so, generell, prinzipiell, ohne ausnahme, jeden tag',
  nothing:
    'nichts, keine rechte, kein recht, kein anspruch, keinen cent, gilt nicht, null, kein geld, kein urlaub, kein krankengeld, gibts kein, gibts nichts, gibt es nicht, gibt es kein*, nix, bekommst nichts, kriegst nichts, kriegt nichts, bekommt nichts, kriegt man nichts, verliert, verlierst, gar nichts, leer aus, pech gehabt, pech',
  everybody: 'jeder, alle, machen alle, macht jeder',
  'eu-citizen': 'eu burger*, auslander*, migrant*, rumanen, bulgaren, polen, kroaten, zuwanderer',
  'first-years': '(erst|ersten|nach) … (3|5|drei|funf) jahr*, mindestens (5|funf|drei|3) jahre',
  'six-months': 'sechs monat*, 6 monat*, halbes jahr, halben jahr',
  'three-months': 'drei monat*, 3 monat*',
  'four-years': 'vier jahr*, 4 jahr*',
  'three-weeks': 'drei wochen, 3 wochen, 21 tage*',
  'two-weeks': 'zwei wochen, 2 wochen, 14 tage*, vierzehn tage*',
  'three-times': 'drei abmahnungen, 3 abmahnungen, drei mal, dreimal, 3 mal, dritte abmahnung',
  abolished: 'abgeschafft, gestrichen, gibt es nicht mehr, gibts nicht mehr, aufgehoben, weggefallen',
  harmless:
    'kein problem, keine sorge, nichts zu verlieren, verlierst nichts, keine nachteile, kein risiko, keine frist, bisschen spat, kannst unterschreiben, einfach unterschreiben, jederzeit, macht nichts, passiert nichts, nicht schlimm, keine eile, kein stress, hast zeit, hat zeit, ist egal, reine formsache, formsache, unterschreib ruhig, ruhig unterschreiben, kannst ruhig, zeit lassen, kannst du dir zeit lassen, dir zeit lassen, läuft keine frist, gibt keine frist, gibt es keine frist',
  illegal: 'illegal, verboten, strafbar, rechtswidrig, gesetzwidrig, betrug',
  abroad: 'ausland, ausland*, im heimatland, in deutschland',
  already: 'schon, jetzt, bereits, seit januar, heute, aktuell',
  included: 'inklusive, enthalten, mit drin, abgegolten, inbegriffen, umsonst, pauschal*, unbezahlt',
  better: 'besser, sicherer, kein chef, eigener chef, weniger regeln, weniger steuern, freier, lohnt sich mehr',
  'same-day':
    'am selben tag, sofort, gleich raus, noch heute, auf der stelle, noch am selben tag, am gleichen tag, am selben abend, am gleichen abend, sofort raus, direkt raus, noch am abend',
  costly: 'teuer, tausende, tausend euro, kostet geld, alle kosten, beide anwalte, kostet viel, gebuhr, 5000, 3000',
  member: 'mitglied*, mitgliedschaft',
  responsible: 'verantwortlich, zustandig, haftet, haftbar, nichts zu tun',
  'as-they-like':
    'alles, beliebig, so viel er will, was er will, wie er will, egal wie viel, was die wollen, was sie wollen, wie die wollen, wie sie wollen, so viel die wollen, soviel er will, soviel sie wollen, machen was sie wollen, abziehen was',
  'when-lost': 'wenn du arbeitslos bist, erst wenn, nach dem letzten tag, wenn der job weg ist, am ersten tag der arbeitslosigkeit',
  renamed: 'umbenannt, heisst jetzt, neuer name, grundsicherungsgeld',
  'next-year': '2027, nachstes jahr, ab januar, im januar, ab 1 januar, wird steigen',
  'new-amount': '14 60, 14 6',
  'three-days': 'drei tage*, 3 tage*',
  'free-of-charge': 'kostenlos*, gratis, umsonst, kostenfrei, kostet nichts',
  also: 'auch, ebenfalls, genauso, gleiche rechte, dieselben rechte, trotzdem, gilt fur alle, ebenso, anteilig, auch in, gleichermassen',
  'not-needed':
    'nicht notig, nicht notwendig, nicht erforderlich, keine bedingung, keine voraussetzung, brauchst keine*, braucht man nicht, muss nicht, nicht zwingend, keine feste zahl, keine pflicht, muss man nicht, nicht verpflichtet',
  'not-always':
    'nicht automatisch*, nicht immer, nicht jeder, nicht in jedem fall, nur wenn, kommt drauf an, nur bei, kein automatisches, in der regel nicht',
  nobody: 'niemand wird, niemand darf, niemand kann, kein eu burger wird, wird niemand, darf niemand',
};
