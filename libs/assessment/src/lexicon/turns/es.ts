import type { Cues, TurnConcept } from '../concepts.js';

export const es: Cues<TurnConcept> = {
  not: 'no, ni, nada, nunca, jamás, ningun*, nadie, tampoco, cero',
  without: 'sin',
  cannot:
    'no puede*, no pueden, no puedes, no puedo, no podemos, no se puede, prohibid*, está prohibido, no tiene* derecho, no tienes derecho, no tenemos derecho, no está permitido, imposible, no te pueden, no me pueden, no te puede, no permiten, no dejan, no te dejan, no te contratan, intocable, no pintamos nada, solo para alemanes, nadie te puede, nadie puede, nadie te echa',
  may: 'puede, pueden, puedes, puedo, podemos, tiene derecho, tienen derecho, tienes derecho, legalmente, se puede, permitid*, está en su derecho, te pueden, te toca, corresponde, se paga, tiene derecho a, tienen derecho a, tiene todo el derecho, tienes derecho a',
  must: 'debe, deben, debes, hay que, tiene que, tienen que, tienes que, obligatori*, obligad*, necesit*, hace falta, es necesario, requisito',
  only: 'solo, sólo, solamente, únicamente, hasta que, recién, hasta pasados',
  first: 'primero, antes, antes de, por adelantado, previamente, de antemano, antes de salir, y luego, y después, luego empiezas',
  valid:
    'vale, valen, válid*, es legal, cuenta, basta, es suficiente, oficial, legal, sirve, a todos los efectos, es firme, va a misa, es la ley, la ley dice, misma fuerza, y punto, y ya está, con eso basta',
  invalid:
    'no vale, no valen, no es válid*, inválid*, nulo, nula, no cuenta, no es legal, sin efecto, no tiene valor, no tiene validez, papel mojado, no sirve, no existe, no son válid*, no es valido',
  always:
    'siempre, automátic*, en todo caso, por ley, cada vez, garantizad*, seguro que, por cada año, cada año, sí o sí, por obligación, de todas formas, en cualquier caso',
  nothing:
    'nada, ningún derecho, sin derechos, ni un euro, cero, no te toca, no te corresponde*, no hay derecho, no tienes derecho, no tiene derecho, no tienen derecho, nadie cobra, nadie recibe, no cobras, no cobran, no cobra, no te dan, no dan, no recibes, no existe*, no tienes ni, no se aplica, no rige, no tienes nada, no te pagan, no hay, no tienes, excluidos, mala suerte, no es para ti, adiós dinero, olvídate, no te aplica, no pintamos nada, es gratis, no ves un euro, no ves ni',
  everybody: 'todos, todo el mundo, todas, cualquiera, lo hace todo el mundo, es normal, cada uno',
  'eu-citizen':
    'ciudadan* (de la ue|europe*|comunitari*|ue|de la unión), extranjer*, españoles, inmigrant*, migrant*, rumanos, comunitarios, los de la ue, nosotros los españoles, latinos, europeos',
  'first-years':
    '(primeros|antes de|después de|hasta los|mínimo|al menos|tras) … (3|5|tres|cinco|dos|2) años, (3|5|tres|cinco) años … (de residencia|en alemania|viviendo|trabajando|aquí), primeros años, cinco años, 5 años, menos de 5, tres años, primeros 3, primeros 5',
  'six-months': 'seis meses, 6 meses, medio año',
  'three-months': 'tres meses, 3 meses, primeros tres, primeros 3',
  'four-years': 'cuatro años, 4 años, últimos 4, últimos cuatro',
  'three-weeks': 'tres semanas, 3 semanas, 21 días, veintiún días',
  'two-weeks': 'dos semanas, 2 semanas, 14 días, catorce días, quincena, 15 días',
  'three-times':
    'tres (amonestaciones|advertencias|avisos|cartas|abmahnung*|apercibimientos), 3 (amonestaciones|advertencias|avisos|cartas|abmahnung*|apercibimientos), tres veces, 3 veces, tercera amonestación, tercer aviso, tres por escrito, tienen que ser tres, 3x, tres escritas',
  abolished:
    'abol*, eliminad*, eliminaron, suprim*, cancelad*, quitado, quitaron, ya no existe, ya no hay, se acabó, desapare*, ya no vale, han quitado, terminó, derogad*, se ha acabado, anulad*, historia, desde el verano, cerraron el grifo, adiós, cortaron todo, lo quitaron, se acabo',
  harmless:
    'sin problema*, ningún problema, no hay problema, no pasa nada, tranquil*, no pierdes nada, nada que perder, sin riesgo, no arriesgas nada, una formalidad, mero trámite, puro trámite, firma tranquilo, fírmalo, firma sin miedo, puedes firmar, no hay plazo, sin plazo, ningún plazo, no hay prisa, sin prisa, un poco tarde, cuando quieras, aunque sea tarde, tienes tiempo de sobra, sin consecuencias, en cualquier momento, hay tiempo, con calma, sin estrés, nadie lo comprueba, nadie controla, orientativ*, no es obligatorio, te da tiempo, total',
  illegal: 'ilegal*, contra la ley, delito*, estafa*, fraude*, prohibido por ley, punible, infracción',
  abroad:
    'extranjero, en el extranjero, otro país, en españa, país de origen, extranjeras, fuera de alemania, en alemania, en rumania, vive en, viven en, residen en, viva en, vivan en, allá',
  already: 'ya, ahora, desde enero, actualmente, hoy, este año, en la actualidad',
  included:
    'incluid*, incluy*, ya están en, ya está en, dentro del sueldo, en el sueldo, gratis, no se pagan, forma parte, por la cara, regalad*, todo incluido, entran en, cubre, todas las horas, sueldo fijo, fijo',
  better:
    'mejor, más segur*, sin jefe, tu propio jefe, propio jefe, menos reglas, menos normas, menos impuestos, más libre, más dinero, ganas más, conviene, ventaj*, libertad, no tienes jefe, nadie te manda, más fácil, nadie te controla, nadie controla, cero problemas, libre, amo de ti, no te tocan',
  'same-day':
    'mismo día, el mismo día, ese mismo día, inmediatamente, de inmediato, esa misma noche, antes de la noche, en el acto, al día siguiente, al momento, hoy mismo, enseguida, hoy, haz las maletas, maletas, a la calle ya',
  costly:
    'caro, cara, caros, caras, carísim*, miles, cuesta* … (miles|mucho|un dineral|una fortuna|dinero|ojo|pasta|riñón), dineral, fortuna, pagas todo, lo pagas todo, pagas los abogados, pagas el abogado, pagas al abogado, pagar el abogado, pagar al abogado, costas, gastos del juicio, no te lo puedes permitir, endeud*, 3000, 5000, 10000, para ricos, de pago, cobran por, hay que pagar, te arruinas, abogado de la empresa, abogado del jefe, cuesta, ahorros, el que pierde paga, te cobran, cubrir todos, pagas tú',
  member: 'afiliad*, miembro*, soci*, afiliarse, afiliarte, cuota, carnet',
  responsible:
    'responsab*, responde, responden, no tiene nada que ver, no tienen nada que ver, no es responsable, culpa, no es el empleador, es cosa de, problema de la subcontrata, responde por, perteneces, dependes de, es de la subcontrata',
  'as-they-like':
    'lo que quiera*, lo que le dé la gana, cuanto quiera*, todo lo que quiera, como quiera*, cualquier cantidad, cualquier cosa, todo, cualquier importe, lo que les da la gana, sin límite, cualquier suma, la cantidad que, lo que decida, lo que diga, lo que quieran, lo que quiera, lo que les de la gana, lo que le de la gana, cuanto quieran, a su gusto, como quieran, cuanto quiera',
  'when-lost':
    'cuando te quedas sin, cuando te quedes sin, cuando pierdes, cuando pierdas, después de perder, una vez que, una vez perdido, después del último día, cuando ya no tienes, cuando estés en paro, cuando estás en paro, cuando ya estás, cuando se acabe, cuando se acaba, el primer día de paro, después de que te echen, solo cuando, sólo cuando, cuando termina el contrato, cuando ya estés, antes no hace falta, tras perder, al quedarte sin, después del despido, después del último, último día … luego, primero termina, de verdad sin trabajo, antes no tiene sentido, y luego te apuntas, antes no sirve, cuando el trabajo ya, ya ha terminado',
  renamed:
    'ahora se llama, se llama ahora, nuevo nombre, cambió de nombre, cambiado de nombre, cambia de nombre, solo el nombre, renombrad*, cambiado el nombre',
  'next-year': '2027, el año que viene, próximo año, desde enero, a partir de enero, subirá, será, a partir del 1 de enero, en enero',
  'new-amount': '14 60, 14 6',
  'three-days': 'tres días, 3 días',
  'free-of-charge': 'gratis, gratuit*, no cuesta nada, sin pagar, sin coste, sin costo, de balde',
  also: 'también, igual, igualmente, los mismos derechos, mismos derechos, lo mismo, de todas formas, como todos, para todos, proporcional*, aun así, igual que los demás, tambien en, aunque no, aunque, incluso sin, incluso, también sin, también estando, hasta sin',
  'not-needed':
    'no hace falta, no es necesari*, no es obligatori*, no es condición, no es requisito, no necesitas, no se necesita, no se exige, no es una condición, no hay un número fijo, no tienes que tener, no se requiere',
  'not-always':
    'no automátic*, no es automátic*, no siempre, no en todos, solo si, depende, no todos, no a todos, no se cobra automáticamente, no toca siempre',
  nobody: 'nadie puede, nadie te, ningún ciudadano, a nadie, no te expulsan, no se expulsa, nadie es, no te pueden',
};
