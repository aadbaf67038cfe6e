import type { Cues, PressureConcept } from '../concepts.js';

export const es: Cues<PressureConcept> = {
  harm: '(hacer|hará|harán|hacen) daño, (romp*|part*|revent*|mat*|peg*) … (piernas|brazos|huesos|cara|boca|paliza|familia), (me|nos|lo|le) (van a|va a) (pegar|matar|partir|reventar|romper|encontrar|buscar), dar … paliza, arrepentir*, pasará algo, pasar algo, quemar la casa',
  police:
    'policía, policia, denunci*, chivar*, migración, extranjería, ausländerbehörde, auslanderbehorde, deport*, expuls*, cárcel, carcel',
  'if-leave':
    '(si|cuando|como) … (voy|vamos|va|van|salgo|salimos|dejo|dejamos|hablo|hablamos|habla|quejo|quejamos|denuncio|denunciamos|niego|llamo|llamamos|digo|decimos|escapo|marcho|marchamos|protesto), (intent*|trat*) … (ir*|salir|escapar*|huir), no (pago|pagamos|devuelvo)',
  dragged:
    '(sacaron|sacó|sacan|arrastr*|tiraron) … (cama), (oblig*|forz*) … (trabajar|currar|curro|trabajo) … (enferm*|malo|mala|fiebre|gripe|roto|rota), (enferm*|malo|mala|fiebre|gripe|39|40) … (oblig*|forz*|arrastr*|sacaron)',
};
