import type { Cues, TopicConcept } from '../concepts.js';

export const es: Cues<TopicConcept> = {
  contract: 'contrat*, acuerdo, trato',
  oral: 'verbal*, oral*, de palabra, por teléfono, de boca, me dijo que no vuelva, me dijo que no volviera, me dijeron que no vuelva, me dijeron que no volviera, solo me dijo, solo me dijeron, solo me lo dijo, me lo dijo a la cara, que no vuelva, que ya no vuelva, no vuelvas, no hace falta que vuelva, que no venga más, que no viniera más, me llamó por, me llamaron, sin papel, acuerdo verbal, hablado, nada (por escrito|en papel), (escribio|escrito|dijo|dicho|comunico|aviso|mando) … (whatsapp|wasap|guasap|mensaje|messenger|sms|telegram|telefono)',
  paper: 'por escrito, escrit*, en papel, papel, carta*, por correo, buzón, en el buzón, firm*, certificada, sobre cerrado, hoja',
  'fixed-term':
    'temporal, plazo fijo, indefinido, contrato … (vence|caduca|acaba|termina|expira|finaliza), renov*, prorrog*, contrato de (un año|seis meses|6 meses|tres meses|dos años), duración determinada, indefinida, término fijo, no me renuevan, no renuevan, no me van a renovar, no me (prorrogan|renovaron), contrato temporal, contrato … (se acaba|se termina|fin), (acaba|termina|vence|caduca|finaliza) … contrato, no hay contrato nuevo, sin renovacion, no hay renovación',
  'on-call':
    'por llamada, a llamada, sin horas fijas, horas fijas, me llaman cuando, me llama cuando, me mandan a casa, nos mandan a casa, me manda a casa, horas garantizadas, cero horas, cancela* … turno*, cuando me necesitan, cuando hay trabajo, a demanda',
  'self-employed':
    'autónom*, gewerbe, falso autónomo, falsa autónoma, por cuenta propia, freelance, factur*, mi propia empresa, propio jefe, tu propio jefe, empresa propia',
  papers: 'pasaporte*, dni, nie, carnet de identidad, carné de identidad, documentos, documentación, papeles',
  employer:
    'jef*, empresari*, empresa*, patrón*, patron*, empleador*, encargad*, dueñ*, compañía, capataz, agencia*, chef, casero, restaurante',
  work: 'trabaj*, curr*, emple*, turno*, compañer*, faena, obra, puesto',
  wage: 'sueldo*, salari*, nómina*, paga*, pago*, pagar*, pagan, dinero, cobr*, gan*, euro*, neto, bruto, plata',
  'minimum-wage':
    'salario mínimo, sueldo mínimo, mínimo legal, mínimo por hora, smi, paga mínima, mínimo interprofesional, mindestlohn*, el mínimo',
  unpaid:
    'no me ha pagado, no me han pagado, no me paga, no me pagan, no nos paga, no nos pagan, no nos han pagado, no nos ha pagado, no me pagó, no me pagaron, no nos pagaron, no paga, no pagan, impag*, sin pagar, no he cobrado, no hemos cobrado, no cobro desde, no cobramos, no he recibido (el sueldo|el salario|el dinero|la nómina|mi sueldo|nada|mi dinero), no recibí (el sueldo|el salario|mi sueldo|dinero), (sueldo*|salari*|nómina|pago) … (atrasad*|retras*|no llega|no ha llegado|pendiente), me debe*, me deben, nos debe*, nos deben, sin sueldo, sin cobrar, se niega a pagar*, no quiere pagar*, no quieren pagar*, no me ingres*, no me han ingresado, sigo esperando (el sueldo|el dinero|mi sueldo), atrasos, nominas atrasadas, sin nomina, sin ver un duro, no he visto un duro, no veo un duro, no hemos visto un duro, sin ver un euro, no he visto un euro, no veo un euro, no hemos visto un euro, ni un euro, ni un duro, todavía no me han pagado, todavia no me ha pagado, aun no me han pagado, aún no nos han pagado, aun no nos ha pagado, no me pago, no nos pago, no me pagó nada, no me dio el dinero, no me dieron el dinero, no me ha dado (el dinero|el sueldo|nada|mi dinero), no me han dado (el dinero|el sueldo|mi dinero), no nos ha dado (el dinero|el sueldo), no nos han dado (el dinero|el sueldo), no me ha ingresado, no nos ha ingresado, no nos han ingresado, no me ingreso, el sueldo no (ha llegado|llega|entra|entro), la nomina no (ha llegado|llega|entra), me da largas, nos da largas, me dan largas, se fue sin pagar, desapareció sin pagar, sin pagarme, sin pagarnos, sueldos pendientes, me ingresaron todo, me adeuda, nos adeuda, me adeudan, (largado|ido|huido|desaparecido|escapado|largo|fue) con (el|los|la|las)? (sueldo*|dinero|salari*|nomina*|paga*)',
  'last-wage': 'últim* (sueldo|salario|nómina|paga|mes|pago|mensualidad), finiquito, ese mes, el último mes',
  keep: 'quedars*, quedarse con, quedarme, se queda con, se quedan con, retener*, retien*, retenido, reten*, no darte, no dar, no pagarte, no te paga, no te da, guardars*, descontar todo, quitarte',
  deduct:
    'descuent*, descont*, me quita*, me quitó, me quitaron, nos quita*, me rebaja*, restar*, me resta*, (quit*|rebaj*|sac*|rest*) … (del sueldo|de la nómina|del salario|de mi sueldo), del sueldo … (quit*|descuent*|rest*), deduc*, deducción, del sueldo, de la nómina, te cobra, te cobran, de tu paga, nos quita, me quita, nos quitan, me quitan, nos descuenta, me descuenta, nos restan, me restan',
  fine: 'mult*, penaliza*, sanción económica, sancion*, castig*',
  damage:
    'dañ*, romp*, roto, rota, perdí la llave, perder la llave, pierdes la llave, pierdes las llaves, llave*, rayón, rayado, golpe* … (furgoneta|coche), pagar (la furgoneta|el coche|la máquina|el cristal|la herramienta), desperfecto*, rayon*, rayaz*, rasguñ*, daño*, rompí, abolladur*, golpe en la furgo',
  overtime:
    'horas extra, horas extras, hora extra, extras, horas de más, horas adicionales, horas extraordinarias, echar más horas, sobretiempo, todas las horas, lo que haga falta, dinero extra, más horas',
  payslip:
    'nómina*, hoja de salario, recibo de salario, recibo de sueldo, lohnabrechnung*, abrechnung*, comprobante de pago, recibo del sueldo, clase 6, clase fiscal en la nomina',
  'hours-record':
    'registro de horas, registrar … horas, registran … horas, apunt* … horas, horas … apunt*, anot* … horas, horas … anot*, hoja de horas, parte de horas, partes de horas, fichar, ficho, fichaje, stundenzettel*, control horario, prueba de las horas, menos horas de las',
  lapse:
    'prescrib*, prescri*, caduc*, se pierde*, pierdes, perder, expir*, hasta cuándo puedo (reclamar|pedir), puedo todavía (reclamar|cobrar), puedo aún, todavía puedo (reclamar|pedir|cobrar), aún puedo reclamar, hace … años … (sueldo|pag*|dinero), cuántos años atrás, plazo para reclamar, (año pasado|del año pasado) … (dinero|sueldo*|reclamar), (reclamar|pedir|recuperar) … año pasado, dinero del año pasado, ya es tarde',
  subcontractor: 'subcontrat*, contratista, empresa principal, contrata, subempresa, empresa matriz, contratante',
  insolvent:
    'quiebra, quebró, quebrad*, insolven*, bancarrota, concurso de acreedores, empresa … cerró, cerró la empresa, ha cerrado la empresa, suspensión de pagos, quebr*, cerrado la (fabrica|empresa), cerraron la (fabrica|empresa), no tiene con que pagar',
  sector:
    'empresa de limpieza, limpieza de edificios, limpiador*, techad*, tejado*, andami*, pintor*, residencia de ancianos, residencia de mayores, asilo, geriátrico, auxiliar de enfermería, enfermer*, convenio*, mínimo del sector, salario del sector, limpieza',
  hourly: 'por hora, la hora, a la hora, euros hora, euro la hora, €/h, por horas',
  hours:
    'horas al día, horas a la semana, horas por semana, horas diarias, horas por día, horario*, jornada*, pausa*, descanso*, días libres, día libre, días seguidos, 10 horas, 12 horas, 14 horas, diez horas, doce horas, domingos, los domingos, el domingo, entre turnos, tiempo de trabajo, ocho horas, 8 horas, límite diario, límite de horas, tope diario, límite al día, jornada de 8, (6|7|seis|siete) dias (de|a la|por) (7|siete|semana), sin dia libre, ningun dia libre, sin dias libres',
  leave: 'vacacion*, días de vacaciones, permiso retribuido, días libres pagados, urlaub*, descanso pagado',
  'leave-payout':
    'vacaciones (no disfrutadas|pendientes|no gozadas|sin disfrutar|restantes|que me quedan|sobrantes|no tomadas), vacaciones … (pendient*|pagad*|pagan|pagar|liquid*|pierd*|perd*|quedan|quedaban|disfrutad*), días de vacaciones … (quedan|quedaban|pendientes), resturlaub, no cogiste, no has cogido, vacaciones que no, días sin coger, vacaciones … (no cogiste|no disfrutad*|pendientes|que te quedan|sin coger|se pierden)',
  sick: 'enferm*, médico, doctor*, hospital*, operación, operad*, operar*, fiebre, gripe, baja, resfriad*, puesto malo, puesta mala, puesto mala, de baja, malo, mala, ingresad*, hospital',
  'sick-note':
    'baja médica, parte de baja, parte médico, certificado médico, justificante médico, krankmeldung*, krankenschein*, dar de baja, darme de baja, estoy de baja, de baja, coger la baja, la baja, au schein, avisar … enferm*',
  'sick-pay':
    '(pag*|cobr*|sueldo|salario|dinero) … (baja|enferm*), (baja|enferm*) … (pag*|cobr*|sueldo|salario|dinero), krankengeld, baja pagada, subsidio por enfermedad, lohnfortzahlung*',
  pregnant:
    'embaraz*, maternidad, espero un bebé, espero un hijo, mutterschutz*, encinta, meses de embarazo, (está|estoy|esta) de (dos|tres|cuatro|cinco|seis|2|3|4|5|6|7|8) (meses|semanas), espera un bebe, estoy esperando',
  accident: 'accidente laboral, accidente de trabajo, accidente en el trabajo, me caí de, me caí en el trabajo, me lesioné, accidente',
  dismissal:
    'desped*, despid*, despido*, me han echado, me echaron, te echan, echarte, echarme, echar, me echa, me echan, echan, me han botado, me botaron, te botan, botarte, poner de patitas, a la calle, carta de despido, me corrieron, correrte, rescisión, rescind*, me han largado, me largaron, te largan, cese, me dejaron sin trabajo, kündigung*, mandar a casa, mandan a casa, rescision, rescindi*, extincion del contrato, ya no me necesita, ya no me necesitan, no me necesitan mas, no me necesita más, que no vuelva, que no vuelva mas, que no volviera, no volver mas, no vuelvas, me han puesto en la calle, me puso en la calle, me pusieron en la calle, me ha echado, me echo, me echó, nos echaron, nos han echado, nos echó, me largo, me largó, me ha largado, me han dado la patada, me dieron la patada, me dieron el finiquito, me dieron la liquidacion, finiquito, kundigung*, kuendigung*, me han despedido, me despidio, me despidió, me despidieron, me botó, me corrió, ponerte en la calle, te ponen en la calle',
  messenger:
    'whatsapp*, wasap*, whasap*, guasap*, sms, mensaje*, correo electrónico, email*, e mail, mail, telegram, messenger, pdf, audio, nota de voz, foto de la carta, pantallazo, un mensaje, mensaje del jefe, por mensaje, un sms',
  notice:
    'preaviso*, aviso previo, plazo de preaviso, semanas de preaviso, kündigungsfrist*, días de preaviso, mes de preaviso, avisar con, frist',
  probation:
    'periodo de prueba, período de prueba, a prueba, de prueba, prueba, probezeit*, mes de prueba, la prueba, probation, primeros meses, primeras semanas',
  'at-once':
    'sin preaviso, sin aviso, de un día para otro, de un día pa otro, inmediatamente, de inmediato, de inmediato, en el acto, al instante, en el momento, de la noche a la mañana, fulminante, de golpe, cuando quiera*, cuando le dé la gana, en cualquier momento, sin ningún preaviso, sin ningún aviso, no hay preaviso, no existe preaviso, fristlos, enseguida, ningún preaviso, sin un solo dia, sin un dia, desde mañana',
  sue: 'demand*, denunci*, juicio, juicios, ir a juicio, reclamar en el juzgado, impugn*, recurrir el despido, klage, tribunales, llevar a juicio, poner una demanda, llevar a los tribunales, denunci* a la empresa, ir al juzgado, llev* a juicio',
  'job-protection':
    'protección contra el despido, protegid* contra, kündigungsschutz*, despido improcedente, improcedente, sin motivo, sin causa, sin razón, sin justificación, empresa pequeña, empresas pequeñas, más de (10|diez) (trabajadores|empleados|personas), menos de (10|diez) (trabajadores|empleados), motivo del despido, despido nulo, ningún motivo',
  warning: 'amonestaci*, advertencia*, abmahnung*, apercibimient*, aviso* por escrito, avisos escritos',
  severance:
    'indemnizaci*, abfindung*, compensación por despido, liquidación por despido, finiquito por despido, te vas con, sueldo por cada año, mes por año, (mes|sueldo|mensualidad) … (por año|cada año), indemniza*, un mes por año',
  'termination-agreement':
    'aufhebungsvertrag*, mutuo acuerdo, acuerdo de (rescisión|extinción|terminación|salida|cese), contrato de (rescisión|anulación|extinción|disolución), de común acuerdo, acuerdo mutuo',
  resign:
    'dimit*, dimisión, renunci*, me quiero ir, irme, me voy de la empresa, te vas antes, si te vas, me voy antes, dejar el trabajo, dejo el trabajo, dejas el trabajo, dejé el trabajo, baja voluntaria, quiero dejar, presentar mi carta, despedirme yo, me despido yo, me despedí yo, yo me voy, dar la kündigung, doy la kündigung, largarme, marcharme, me marcho, te largas, dejas, te marchas, quien se va, quien deja, te despides tú, (escribir|escribe|redactar|presentar|hacer) … (renuncia|carta de baja|dimision|kundigung), renuncia, dimision, dimitir, te vas',
  court: 'juzgado*, tribunal*, juez, jueza, juicio*, arbeitsgericht*, corte, magistratura, pleito, caso contra, juicio, denuncié a la',
  'works-council': 'comité de empresa, betriebsrat*, delegado* de personal, representantes de los trabajadores, comite',
  certificate:
    'certificado de trabajo, certificado laboral, carta de recomendación, referencias, recomendaci*, arbeitszeugnis*, zeugnis, certificado de empresa, certificado de empleo',
  deadline:
    'plazo*, cuánto tiempo tengo, cuántos días tengo, hasta cuándo, fecha límite, último día, frist*, cómo se cuenta, cómo se calcula, cae en (domingo|sábado), desde cuándo cuenta',
  minijob: 'minijob*, mini job*, minitrabajo, mini trabajo, minicurro',
  'earnings-limit':
    'límite … minijob*, minijob* … (límite|cuánto|máximo|ganar), cuánto puedo ganar, 603, 633, 556, 538, midijob*, pasarse del límite, superar el límite, dos minijobs, segundo minijob, tope, (cuanto|maximo) … (ganar|cobrar|gano) … minijob, limite … minijob, (llego|llegar|supero|superar|gano|cobro|hago) … minijob, minijob … (llego|supero|superar|gano|cobro|paso|mas de), 520, 600 con el minijob',
  pension: 'pensi*, jubilaci*, cotiz*, rentenversicherung*, cotización',
  seasonal: 'tempor*, cosech*, fresa*, espárrago*, vendimia, campaña, campo, uva*, recolecci*, granja, manzanas, invernadero',
  'temp-agency':
    'ett, empresa de trabajo temporal, agencia de trabajo, trabajo temporal, leiharbeit*, zeitarbeit*, agencia, agencias, agencia temporal, cedido, leasing, agencia de trabajo temporal, la ett, la agencia',
  'between-assignments':
    'entre (un|una) (trabajo|cliente|misión|encargo|asignación) y (otro|otra), entre (trabajos|clientes|misiones|asignaciones|destinos|encargos), entre clientes, entre asignaciones, entre misiones, no tienen trabajo para mí, no hay trabajo para mí, sin cliente, sin asignación, sin misión, hasta que me encuentren, cuando no hay (trabajo|cliente|misión), esperando (el siguiente|otro) (cliente|trabajo), no tienen dónde mandarme, entre un cliente, entre dos clientes, entre dos trabajos, períodos sin, (dias|cuando) … no (tiene|hay) (cliente|trabajo|faena), no tiene cliente, entre un destino, sin destino',
  meat: 'carne, cárnic*, matadero*, carnicer*, tönnies, despiece, industria cárnica, embutid*',
  posted:
    'desplazad*, desplazamiento, enviad* por (la|mi) empresa, empresa española, contrato español, contratado en españa, empresa de españa, empresa extranjera, empresas extranjeras, entsend*, destacad*, empresa de (valencia|madrid|barcelona|sevilla), nos mandó, nos mando a, nos envió',
  a1: 'a1, formulario a1, certificado a1',
  'agency-fee':
    'comisión, comision*, tasa de agencia, intermediari*, pagar … (por el trabajo|por un trabajo|a la agencia|por el puesto), pagado … (a la agencia|por el trabajo|por el puesto), por adelantado … (trabajo|agencia|puesto), adelanto … (trabajo|agencia), dinero por (el trabajo|el puesto|un trabajo|colocarme|el contrato), fianza para el trabajo, (pide*|quiere*|exige*|piden) … (euros|dinero) … (trabajo|puesto|contrato|colocarme), honorarios de la agencia, intermediario, fianza, adelanto, tasa, gestor, (pide*|piden|quiere*|exige*|cobra*) … (euros|eur|dinero) … (por buscarme|buscarme|por encontrarme|por colocarme|por llevarme|curro|trabajo|puesto|contrato)',
  'live-in':
    'intern*, cuidador*, cuido a, cuidar a, cuidado de ancianos, ancian*, abuel*, señora mayor, señor mayor, persona mayor, 24 horas, 24h, viejita, viejito, vivo en la casa, vivo con la familia, vivo con la señora, betreuung*, live in, paciente, personas mayores, cuidadora, cuido (a|de), cuidar, abuelas, con las abuelas',
  night: 'noche*, nocturn*, de noche, guardia*, disponib*, bereitschaft*, me levanto por la noche, me despierto de noche, de guardia',
  'health-insurance':
    'seguro médico, seguro de salud, seguro de enfermedad, krankenkass*, aok, barmer, tarjeta sanitaria, asegurad*, no asegurad*, caja de enfermedad, seguro, mutua, sin seguro, sanitaria europea, te asegura, hospital lo paga, estás cubierto',
  'child-benefit':
    'kindergeld*, ayuda por hij*, ayuda por hijos, prestación por hij*, subsidio por hij*, subsidio familiar, ayuda familiar, dinero por (los hijos|los niños|hijos|mis hijos), familienkasse*, ayuda por niño*, ayudas por hijos, asignación por hij*, ayuda infantil, prestación familiar, por los hijos, por los niños, para los hijos, por hijo, de los niños',
  'basic-income':
    'ayuda social, ayudas sociales, bürgergeld*, burgergeld*, jobcenter*, job center*, subsidio social, renta básica, renta mínima, hartz*, grundsicherung*, prestaciones sociales, asistencia social, ayudas del estado, paguita, la ayuda, ayudas, del estado, estado alemán, el estado, ayuda del, una ayuda, pedir ayuda al jobcenter, ayuda del jobcenter, ayuda del estado, las ayudas',
  'unemployment-benefit':
    'paro, desempleo, prestación por desempleo, subsidio de desempleo, arbeitslosengeld*, alg 1, alg1, cobrar el paro, parado, desempleado',
  'job-seeker':
    'inscrib* … (paro|desempleo|arbeitsamt*|agentur*|oficina|demandante), registr* … (paro|desempleo|arbeitsamt*|agentur*|oficina|demandante), apunt* … (paro|arbeitsamt*|desempleo|agentur*|oficina de empleo), oficina de empleo, oficina del paro, oficina de desempleo, arbeitsamt*, arbeitsagentur*, agentur für arbeit, demandante de empleo, arbeitssuchend*, avisar … arbeitsamt*, la oficina, arbeitsamt, te apuntas, te inscribes, donde me tengo que apuntar, apuntarme (al|en), apuntar al paro, inscribirme, donde me apunto',
  block:
    'sperrzeit*, bloque* … (paro|desempleo|prestación|semanas), suspens* … (paro|desempleo|prestación), 12 semanas, doce semanas, sanción, sanciones, sancion* … (paro|desempleo|jobcenter), pierdo el paro, pierdes el paro, perder el paro, me quitan el paro, sin paro, penalización del paro',
  export:
    'u2, formulario u2, pd u2, exportar … (paro|desempleo|prestación), (paro|desempleo|prestación) … (a españa|en españa|extranjero|otro país|volver), llevarme el paro, llevarse el paro, trasladar el paro',
  objection:
    'recurso, recurr*, reclamación contra, widerspruch*, apel*, oponer*, impugnar la (decisión|resolución), alegaci*, objeción, recurrir, recurro, impugn*, alegar',
  authority:
    'jobcenter*, job center*, familienkasse*, arbeitsamt*, arbeitsagentur*, agentur für arbeit, finanzamt*, hacienda, extranjería, ausländerbehörde, ayuntamiento, oficina*, seguro médico, krankenkass*, aok, autoridad*, caja de enfermedad, seguridad social, aduana*, zoll, rentenversicherung*, sozialamt*, agentur',
  decision:
    'decisi*, resolución, rechaz*, deneg*, denegación, bescheid*, ablehnung*, carta de (la|el)*, carta del, devolver, devolución, notificación, negativa, me lo negaron, me han dicho que no, denegaci*, resolucion, dijo que no a, dijeron que no a, no aprob*, no concedid*',
  registration:
    'empadron*, anmeldung*, registr* … (ayuntamiento|domicilio|dirección), registro de domicilio, registro de la dirección, bürgeramt*, meldebescheinigung*, wohnungsgeber*, confirmación del casero, registrarme, registrarse, registrado, registro, padrón, darme de alta en la dirección, empadronam*, empadronar*, padron',
  address: 'direcci*, domicilio*, anmeldung*, empadron*, empadronamiento, empadronar*',
  'buy-sell': 'compr*, vend*, se vende, en venta, a cambio de dinero, pagando',
  stay: 'permiso de residencia, derecho de residencia, residencia, libre circulación, visado, visa, quedarme en alemania, estar en alemania, permanecer en alemania, freizügigkeit*, permiso de trabajo, tarjeta de residencia, ciudadano ue, comunitario*',
  deport:
    'deport*, expuls*, echar* de (alemania|el país), echan de (alemania|el país), echar* del país, echan del país, mandar* de vuelta, mandan de vuelta, mandar a casa, me devuelven a, perder la residencia, te mandan a tu país, repatri*',
  'tax-id':
    'steuer id*, steuerid*, steuernummer*, steuerklasse*, número fiscal, identificación fiscal, número de identificación, id fiscal, clase fiscal, clase de impuestos, clase 6, clase 1, nif',
  tax: 'impuesto*, declaración de la renta, declaración de impuestos, steuer*, finanzamt*, hacienda, devolución de impuestos, irpf, renta',
  commuting:
    'desplazamiento al trabajo, gastos de viaje, gastos de transporte, kilómetro*, km al trabajo, doble vivienda, doble hogar, dos viviendas, segunda vivienda, dos alquileres, pendlerpauschale, viajes a casa, ir al trabajo en',
  recognition:
    'reconoc*, homolog*, título*, diploma*, convalid*, anerkennung*, cualificaci*, carrera, mi profesión, titulación, estudios de',
  discrimination:
    'discrimin*, racis*, por ser (español*|extranjer*|latin*|mujer|negr*|gitan*|embarazada|rumano*|de fuera|musulm*|mayor), porque soy (español*|extranjer*|latin*|mujer|negr*|gitan*|colombian*|de fuera), insult*, no alquilan a (extranjeros|españoles|latinos), sin extranjeros, no extranjeros, no quieren extranjeros, peor trato, me tratan peor, trato desigual, por mi (acento|origen|nacionalidad|color|religión|edad), porque (soy|llevo|tengo) … (español*|mujer|velo|extranjer*|negr*|musulman*|gitan*|mayor|embarazada|latin*), por (mi color|mi religion|mi edad|mi acento|mi nacionalidad|mi origen|ser extranjer*|ser mujer)',
  union: 'sindicat*, sindical*, huelga*, gewerkschaft*, verdi, ig bau, ig metall, ngg, dgb, afili*',
  lodging:
    'habitaci*, alojamiento*, vivienda*, piso, pisos, cuarto*, alquiler*, casa de la empresa, contenedor*, barrac*, albergue*, cama, camas, fianza, unterkunft, apartamento*, pension, wohnheim, litera, casa del jefe, cuota de alquiler',
  evict:
    'desahuci*, desaloj*, dejar (la habitación|el piso|la casa|el cuarto|el alojamiento|la vivienda), salir de (la habitación|la casa|el piso)*, irme de (la casa|la habitación)*, echar* de (la habitación|la casa|el piso|la vivienda|casa), echado de (la habitación|la casa|el piso|casa), fuera de (la habitación|la casa|el piso|casa), cambiado la cerradura, cambió la cerradura, cambiaron la cerradura, perder (la habitación|el piso|la vivienda|el alojamiento), pierdes (la habitación|el piso|la vivienda|el alojamiento|el cuarto), abandonar (la habitación|el piso|la vivienda|el alojamiento), dejas (la habitación|el cuarto|el piso), echan del (piso|cuarto|alojamiento), echaron del (piso|cuarto|alojamiento), vaciar (la habitación|el cuarto|el piso), a la calle, haz las maletas',
  advice:
    'asesor*, asesoría, asesoramiento, consejer*, ayuda gratuita, ayuda gratis, abogad*, faire mobilität, quién me puede ayudar, quién puede ayudar, dónde puedo pedir ayuda, a quién acudir, a dónde acudir, a quién puedo acudir, dónde acudir, beratung*, orientación, consulta legal, centro de asesoramiento, asistencia jurídica, (miren|mire|revise|revisen|lea) … contrato, contrato … gratis, asesor* gratis',
  customs: 'aduana*, zoll*, fks, inspección de trabajo, inspección, inspector*, denunciar (al jefe|a la empresa|a mi jefe), control*',
  'hand-in': '(mandar|mandarle|enviar|envio|mando|entregar|llevar|dar) … (jefe|empresa|patron|encargado), que tengo que mandar*, que mando',
};
