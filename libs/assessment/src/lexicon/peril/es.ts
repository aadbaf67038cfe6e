import type { Cues, PerilConcept } from '../concepts.js';

export const es: Cues<PerilConcept> = {
  hit: 'pega, pegan, pegó, pegado, pegando, golpe*, golpea*, golpeó, paliza*, bofetad*, puñetazo*, patada*, patea*, estrangul*, empuj*, agred*, moratones, moretones, me agarró del cuello, del cuello, ahog*, hostia*, bofet*, tortazo*, le pegan, me pega, nos pega, pegaron, me levantó la mano, hinchad*, cara hinchada, abofete*, zarande*, apuñal*, cinturonazo*, sangre, apale*, me da con, nos da con, le da con, me daba con, bastonazo*',
  weapon:
    'cuchillo*, navaja*, pistola, martillo, machete, hacha, palo, bate, cinturón, arma, barra de hierro, bastón, baston, garrote, vara, tijeras',
  kill: 'mata, matar*, mataré, matan, mato, asesin*, degoll*, bajo tierra',
  take: 'quit*, quitó, quitaron, tiene, tienen, guarda, guardan, guardó, retien*, reten*, recog*, recogió, recogieron, confisc*, escond*, devolv*, devuelv*, devolvieron, caja fuerte, cajón, robó, robaron, no nos los, no me lo, cogió, cogieron, se quedó, se queda, nos los da, me lo da, me la da, nos los dará, nos los devuelve, nos los dan, se lo da, se los da, los guarda, lo guarda, lo tiene, los tiene',
  lock: 'encierr*, encerr*, llave, candado*, portón, puerta cerrada, rejas, no podemos salir, no puedo salir, no nos dejan salir, no me deja salir, vigila*, guardia*, cerrada con, bajo llave, nos vigilan, nos vigila, vigilan, encerrad*, nos encierran',
  debt: 'deuda*, debemos, debo, deber, pagar la deuda, devolver el dinero, saldar, les debemos, le debo, pagar el viaje',
  'not-let':
    'no nos dej*, no me dej*, no podemos irnos, no puedo irme, hasta que pag*, hasta que no, si nos vamos, si me voy, no nos deja ir, no dejan irnos, antes de irnos, no nos dejan irnos, (al que|el que|quien) (se)? quiere (irse|ir|salir|marcharse), (al que|el que|quien) se quiere ir, no dejan salir a nadie, no nos deja irnos, sin salir de, sin salir del, no salgo de, no salimos de, no se puede salir, no hemos salido, no he salido, si nos marchamos, si me marcho, si nos escapamos, si alguien se va, si intentamos irnos, no le dejan, no les dejan, no lo dejan, no la dejan, no le deja, hasta no pag*, hasta pagar*, no sale nadie, nadie sale, cuando saldemos, si se van, si se va, no le dejan volver, no les dejan volver, no lo dejan volver, no la dejan volver, no me dejan volver',
  intimate:
    'manose*, sexo, viol*, desnud*, acostarse, acostarme, besa, besó, entre las piernas, dormir con, abusa*, se aprovecha, desvest*, me manosea, me toca el, me toca los, me toca las, me tocó el, mete mano, mano debajo, mano por debajo, me toca todas, me toca cada, me acaricia, acaricia, me besa, se restriega, pechos, culo, desnudo, desnuda',
  bed: 'mi cama, cama, mi cuarto, mi habitación, cuarto, habitación, ducha, baño, a mi lado, mi puerta, dormirme, manta',
  enter:
    'entra, entró, viene, vino, se mete, se metió, se acuesta, toca la puerta, se sube, se acerca, entrar, intenta entrar, intentó entrar, quiere entrar, fuerza la puerta, se cuela, colarse, llama a la puerta',
  'no-life':
    'no quiero vivir, ya no quiero vivir, quiero morir*, no tengo motivos para vivir, sin motivos para vivir, ya no quiero estar, no quiero estar aquí, acabar con todo, acabar con mi vida, no despertar, perdónenme todos, perdonadme todos, adiós a todos, mejor sin mí, sin mí mejor, cansado de vivir, cansada de vivir, nadie me echaría, desaparecer para siempre, para qué vivir, no vale la pena vivir, no le veo sentido, no tiene sentido vivir, no quiero seguir viviendo, no quiero seguir, sin ganas de vivir, no tengo ganas de vivir, ganas de vivir, me quiero morir, me quiero matar, quitarme la vida, me voy a matar, matarme, quiero acabar con todo, harto de vivir, harta de vivir, la vida no tiene sentido, mejor muert*, mejor estar muert*, dormirme y no despertar',
  method:
    'pastillas, soga, cuerda, puente, tren, vías, venas, muñecas, sobredosis, balcón, tirarme, tiro, ahorc*, lanzarme, ventana, cuchilla',
  sleep: 'duermo, dormimos, durmiendo, dormido, dormir, duerme, pasar la noche, pasamos la noche, vivimos, vivo, dormí',
  outdoors:
    'calle, coche, carro, furgoneta, estación, parque, puente, tienda de campaña, banco, afuera, fuera, garaje, parada, bosque, frío, menos 3, bajo cero, camión, portal',
  'no-place':
    'sin techo, no tenemos dónde, no tengo dónde, no tenemos donde, no tengo donde, a dónde podemos ir, a donde podemos ir, a dónde voy, dónde dormimos, donde dormimos, sin casa, no sabemos dónde, no sé a dónde ir, sin hogar, dónde meterme, donde meterme, dónde meternos, donde meternos, sin sitio donde, sin alojamiento, sin piso',
  child:
    'niño*, niña*, hij*, bebé*, crío*, cría*, nene*, menor, menores, chiquit*, recién nacid*, nieto*, chico, chica, muchacho, muchacha, chaval, chavala, mis hijos, bebes, chiquillo*',
  underage: '(12|13|14|15|16) años, tiene (12|13|14|15|16), de (12|13|14|15|16)',
  force: 'oblig*, fuerz*, forz*, lo hacen trabajar, la hacen, los hacen, hacen trabajar, tienen que acostarse, amenaz*, le hacen',
  clients: 'clientes, hombres',
  'thing-hurts':
    '(trabajo|curro|turno|turnos) … (mata|matan|matar|matado|matando|machaca|destroza|revienta), (calor|sol|frio|trafico|espalda|aburrimiento|lunes|cansancio|estres|precios|alquiler|gramatica|cabeza|hambre|despertador|nostalgia) … (mata|matan|matado|matando|machaca|machacado|destroza|destrozado|pega|pegado|golpe|revienta), (mata|matan|matado|matando|machaca|machacado|destroza|destrozado|pega|pegado|golpe|revienta) … (calor|sol|frio|trafico|espalda|aburrimiento|lunes|cansancio|estres|precios|alquiler|gramatica|cabeza|hambre|despertador|nostalgia), me muero de, me muero por, muerto de, muerta de, muertos de, me estoy muriendo de, matar el tiempo, pega fuerte el sol',
  person:
    'el me, ellos, ella, marido, hombre*, novio, pareja, padre, hermano, tio, tipo*, colega, compañero me, vecino, guardia*, conductor, alguien, policia, jefe, patron, encargado, capataz, suegr*, madre, abuelo, viejo, vieja, anciano, anciana, señor, señora, dueño, dueña, casero, casera, nieto, yerno, ex, compañero, concubino, capo',
  thing:
    'calor, sol, frio, trafico, espalda, aburrimiento, lunes, cansancio, estres, precios, alquiler, gramatica, cabeza, hambre, despertador, nostalgia',
};
