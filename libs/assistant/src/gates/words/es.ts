import type { GateWords } from './gate-words.js';

/** Spanish. */
export const spanishWords: GateWords = {
  numbers: {
    1: 'primer primero primera',
    2: 'segundo segunda ambos ambas los_dos las_dos',
    3: 'tercer tercero tercera',
    4: 'cuarto cuarta',
    5: 'quinto quinta',
    6: 'sexto sexta',
    7: 'séptimo séptima',
    8: 'octavo octava',
    10: 'décimo décima',
    40: 'cuarenta',
    48: 'cuarenta_y_ocho',
    50: 'cincuenta',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
    100: 'cien ciento',
    200: 'doscientos',
    1000: 'mil',
  },
  numbersOnlyWithUnit: 'un uno una los_dos las_dos primer primero primera segundo segunda ambos ambas tercera tercer tercero cuarto cuarta',
  units: {
    minute: 'minuto*',
    hour: 'hora horas horario',
    day: 'día días diari* jornada*',
    week: 'semana* semanal*',
    month: 'mes meses mensual*',
    year: 'año años anual*',
  },
  compounds: {},
  periods: { 'medio_año semestre*': '6 month', 'trimestr*': '3 month', 'bimestre*': '2 month', 'quincena*': '15 day' },
  negations:
    'no ni nunca jamás nadie nada ningún ninguno ninguna sin tampoco inválid* ilegal* prohibid* nulo nula ineficaz ilícit* improcedente',
  must: 'debe deben debes debéis tiene_que tienen_que tienes_que hay_que obligad* obligatori* obligación',
  may: 'puede pueden puedes podéis posible* permitid* cabe facultad',
  should: 'debería deberían deberías conviene recomend*',
  fillers:
    'también como para pero porque cuando donde este esta estos estas esto ese esa eso todo toda todos todas otro otra otros muy más entre sobre desde hasta ser está están hay siempre suele entonces aquí allí usted sus cada algo paga además',
  opposites: [
    ['al_menos como_mínimo', 'como_máximo como_mucho'],
    ['antes', 'después tras'],
    ['más superior', 'menos inferior'],
    ['empresa empleador jefe patrón', 'trabajador* empleado empleados empleada empleadas compañer*'],
    ['brutos bruto bruta', 'netos neto neta'],
    ['como_pronto como_muy_pronto lo_antes_posible', 'a_más_tardar como_tarde como_muy_tarde'],
    ['empieza comienza inicio', 'termina acaba fin final'],
    ['escrito papel', 'oral* verbal* palabra whatsapp'],
  ],
  promises: [
    /(?:ganará|ganarás|ganaréis|va a ganar|vas a ganar|recuperará|cobrará (?:todo|seguro)|recibirá (?:todo|seguro))/u,
    /(?:seguro que|con toda seguridad|sin duda|seguramente|por supuesto que|con certeza)/u,
    /garant/u,
    /100 ?% segur/u,
    /(?:juez|tribunal|juzgado) (?:le|te|os)? ?(?:dará|fallará|decidirá)|a (?:su|tu) favor|no se preocupe|no te preocupes|no corre ningún riesgo|no (?:le|te|os) (?:puede )?pasa(?:r|rá)? nada|dará la razón|recuperará/u,
  ],
  verdicts: [
    /(?:su|tu|vuestro) despido (?:es|era|fue|no es) (?:claramente )?(?:in)?(?:válido|legal|procedente)/u,
    /(?:su|tu|vuestro) despido (?:es|era|fue) (?:claramente )?(?:ilegal|nulo|improcedente)/u,
    /(?:tiene|tienes) (?:toda la )?razón/u,
    /en (?:su|tu) caso,? (?:es|tiene|tienes|le|el|la|puede)/u,
    /(?:su|tu) (?:jefe|empresa|patrón) (?:está violando|violó|infringe|infringió|comete|ha cometido|incumple)/u,
  ],
  courtesy:
    'mucho mucha hola buenos días buenas tardes noches estimado estimada querido querida gracias muchas por su tu pregunta mensaje consulta escribir escribirnos un saludo saludos cordial cordiales atentamente mucha suerte ánimo fuerza le te ayudamos con gusto estamos aquí si tiene tienes más preguntas dudas escríbanos escríbenos cuando quiera quieras el equipo de asesoramiento esperamos que ayude cuídese y bienvenido todo lo mejor a todos feliz día ha hecho bien en escribirnos cuídese mucho',
  questions:
    'cuándo dónde cómo quién cuál cuáles qué ha has tiene tienes es está desde_cuándo en_qué cuánto cuántos cuántas por_qué trabaja',
};
