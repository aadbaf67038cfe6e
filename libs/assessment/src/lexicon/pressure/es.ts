import type { Cues, PressureConcept } from '../concepts.js';

export const es: Cues<PressureConcept> = {
  harm: '(hacer|hará|harán|hacen) daño, (romp*|part*|revent*|mat*|peg*) … (piernas|brazos|huesos|cara|boca|paliza|familia), (me|nos|lo|le) (van a|va a) (pegar|matar|partir|reventar|romper|encontrar|buscar), dar … paliza, arrepentir*, pasará algo, pasar algo, quemar la casa, encuentra a mi (hijo|hija|familia|madre), encontrar a mi (hijo|hija|familia), va a por mi (hijo|hija|familia), sabe el cole de mi',
  police:
    'policía, policia, denunci*, chivar*, migración, extranjería, ausländerbehörde, auslanderbehorde, deport*, expuls*, cárcel, carcel',
  'if-leave':
    '(si|cuando|como) … (voy|vamos|va|van|salgo|salimos|dejo|dejamos|hablo|hablamos|habla|quejo|quejamos|denuncio|denunciamos|niego|llamo|llamamos|digo|decimos|escapo|marcho|marchamos|protesto), (intent*|trat*) … (ir*|salir|escapar*|huir), no (pago|pagamos|devuelvo), si (hablo|digo|cuento|denuncio|llamo|me quejo|voy a la|abro la boca)',
  dragged:
    '(sacaron|sacó|sacan|arrastr*|tiraron) … (cama), (oblig*|forz*) … (trabajar|currar|curro|trabajo) … (enferm*|malo|mala|fiebre|gripe|roto|rota), (enferm*|malo|mala|fiebre|gripe|39|40) … (oblig*|forz*|arrastr*|sacaron), (escayol*|yeso|operad*|muletas|suero|fiebre) … (llevaron|llevó|mandaron|trabajar|recoger|campo|obra|currar), (llevaron|mandaron|obligaron) … (trabajar|recoger|currar) … (escayol*|yeso|fiebre|enferm*|operad*)',
};
