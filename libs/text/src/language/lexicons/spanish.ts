/** Frequent Spanish words and words of work and everyday life, as written in posts. */
export const spanish = `
de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo
esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene
él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto
ella tres sí dijo sido gran país según menos mundo año antes estado quiero mientras caso nada hacer general estaba poco estos presidente
mayor ante unos les algo hacia casa ellos ayer hecho primera mucho mujer mucha muchos muchas poca pocos pocas alguien nadie ninguno
ninguna ningún algún alguno alguna algunos algunas cualquier quien quién quienes cual cuál cuáles cuánto cuánta cuántos cuántas cómo dónde
cuándo adónde aquí ahí allí allá hoy mañana anteayer anoche tarde noche temprano luego entonces todavía aún nunca jamás pronto además
incluso casi quizás quizá tal acaso sino pues nosotros nosotras vosotros ustedes usted ellas tú mío mía tuyo tuya suyo suya nuestro
nuestra nuestros nuestras vuestro vuestra mis tus ti conmigo contigo os soy eres somos sois eran éramos fui fuiste fueron seré será serán
sería fuera fuese siendo estoy estás estamos están estuvo estaban estar he has hemos habéis hubo habrá habría haya hayan haber tengo
tienes tenemos tenéis tienen tenía tenían tuve tuvo tener tenido hago haces hacemos hacen hacía hizo hicieron haciendo puedo puedes
podemos pueden podía podría poder pudo quieres quiere queremos quieren quería querer quisiera sé sabes sabe sabemos saben sabía saber digo
dices dice dicen decir decía voy vas va vamos van iba ir ido vengo vienes viene vienen venir vino doy das da dan dar dio dieron veo ves ve
ven ver visto pongo pone poner puesto salir salgo sale salió llegar llega llegó llegado pasar pasa pasó pasado creer creo cree hablar
hablo habla hablan pensar pienso piensa dejar deja dejó dejado seguir sigue encontrar encuentra encontrado llamar llama llamo pedir pide
pedí pido conocer conozco conoce vivir vivo vive viven sentir siento siente trabajar trabajo trabaja trabajan trabajando trabajado
trabajador trabajadores trabajos pagar pago paga pagan pagado pagaron cobrar cobro buscar busco busca ayudar ayuda ayudarme ayúdenme
necesito necesita necesitas necesario deber debo debe deben debería preguntar pregunta preguntas respuesta responder entender entiendo
entiende escribir escrito leer leído esperar espero espera empezar empieza empezó terminar terminado acabar acaba acabo perder perdido
ganar gana comprar comprado vender comer beber dormir abrir abierto cerrar cerrado recibir recibido enviar enviado gracias hola buenas
buenos días tardes saludos favor perdón disculpa duda consulta primero segundo segunda tercero último última últimos cuatro cinco seis
siete ocho nueve diez cien mil millones mes meses semana semanas hora horas minutos momento hombre hombres mujeres niño niños niña niñas
chico chica hijo hijos hija padre madre padres mamá papá hermano hermana marido esposa familia amigo amigos amiga gente persona personas
ciudad pueblo calle lugar sitio camino coche agua dinero euros precio sueldo salario nómina contrato contratos empresa empresas jefe jefa
patrón empleado empleador despido despedido despedida despedir despidieron despidos renuncia preaviso período periodo prueba vacaciones
baja enfermo enferma enfermedad médico doctor hospital salud seguro seguridad social paro desempleo subsidio pensión impuesto impuestos
alquiler habitación piso vivienda propietario papeles documentos documento dirección pasaporte permiso oficina alemania alemán alemana
alemanes españa español española españoles europea europeo ley leyes derecho derechos juez juicio tribunal abogado sindicato multa policía
problema problemas situación manera forma fin principio número nombre palabra palabras lengua idioma libro libros escuela colegio historia
guerra ministro partido elecciones política sociedad mercado desarrollo servicio servicios proyecto grupo centro región provincia alcalde
mano manos ojos cabeza corazón amor cosa cosas punto sentido idea razón grande grandes pequeño pequeña nuevo nueva nuevos nuevas viejo
vieja bueno buena malo mala mejor peor bonito verdad verdadero falso joven jóvenes importante importantes posible imposible difícil fácil
diferente diferentes libre segura feliz cansado alto alta bajo largo larga corto fuerte negro blanco rojo varios varias contra mediante
excepto cerca lejos dentro arriba abajo delante detrás encima debajo alrededor junto juntos misma mismos mismas propio propia esto esos
esas aquel aquella aquello aquellos tampoco apenas demasiado bastante cierto cierta claro obviamente realmente actualmente información
gusta gustan gustaría parece parecer queda quedar hacerlo decirle lleva llevar traer trae tomar tomo toma llamado acuerdo través embargo
abandonar abandonado abierta abiertos abogados abril absolutamente absoluta absoluto abuela abuelo abuso acá academia académico acceso
accesible accidente acción acciones aceite acepta aceptado aceptar acerca acero acompañado acompañar aconseja actitud actividad
actividades activo acto actor actores actos actriz actual actuación actualidad actualización actuales actuar acuerdos acusado adaptación
adecuada adecuado adelante adelanto administración administrativa administrativo admite adolescentes adultos advertencia aérea aéreo
aeropuerto afecta afectado afectados afectar afirma afirmación afirmó africana agencia agenda agente agentes agosto agradable agradecer
agradezco agrega agregó agrícola agricultores agricultura aire aires ajena alcance alcanza alcanzar alcanzado alcohol aldea alegría alerta
alianza alimentación alimento alimentos aliento alimentaria alma almacén almuerzo alternativa alternativas altos altura alturas alumno
alumnos amarillo ambas ambiental ambientales ambiente ambientes ámbito ámbitos ambos amenaza amenazas américa americana americano amistad
amplia amplio ampliación análisis analizar anciano ancho andar ángel ángulo anima animal animales aniversario anterior anteriores
anteriormente antigua antiguas antiguo antiguos anual anunció anuncio anunciado apagar aparato aparece aparecen aparecer aparición
apariencia aparte apellido apertura aplica aplicable aplicación aplicaciones aplicar aporta aportar apoya apoyar apoyo aprender aprendido
aprendizaje apropiado aprobación aprobado aprobar aprovechar aproximadamente apuesta apunta árbol árboles archivo archivos área áreas
arena argentina argentino argentinos argumento arma armada armado armas aroma arquitecto arquitectura arranca arreglo arroz arte artes
artículo artículos artista artistas artística artístico asamblea asegura aseguran asegurar aseguró asesinato asesinado asesor asistencia
asistentes asistir asociación asociaciones asociado aspecto aspectos aspirar asume asumir asunto asuntos atacar ataque ataques atención
atender atrás atractivo atracción audiencia aula aumenta aumentar aumento ausencia autor autora autores autoridad autoridades autobús
automáticamente automóvil autonomía autónoma autorización avance avances avanzar avenida aventura avión aviones aviso ayudan ayuntamiento
azúcar azul azules bacterias bailar baile bajar bajos balance balón bancaria banco bancos banda bandera baño baños bar barato barcelona
barco barcos barra barrera barrio barrios base basado basada bases básica básico básicos basta basura batalla batería bebé bebida bebidas
beca belleza beneficio beneficios besos biblioteca bicicleta bienes bienestar bienvenidos billete blanca blancos bloque boca boda bolsa
bolsas bomba bonita bordo borde bosque bosques botella botón brazo brazos breve brillante británico buque burgos buscando búsqueda
caballero caballo caballos cabe cable cabello cabo cadena cadenas caen caer café caída caído caja cajas calidad caliente callar calles
calma calor cama cámara cámaras cambia cambian cambiar cambio cambios caminar caminos camión camisa campaña campañas campeón campeonato
campesinos campo campos canal canales cáncer canción canciones candidato candidatos candidatura cansada cantante cantar cantidad
cantidades capa capaces capacidad capacidades capaz capital capitán capítulo capítulos cara carácter características carcel cárcel cargo
cargos caribe carne caro carrera carreras carretera carreteras carta cartas cartel casado casados casas casos castellano castigo castillo
catalán catálogo cataluña catedral categoría categorías católica católico causa causas causado cebolla celebra celebración celebrar
celebró celebrado célula células cena central centrales centros cercana cercanas cercano cerebro ceremonia cerveza certificado champú
charla chile chileno china chino chinos ciclo ciego cielo ciencia ciencias científica científico científicos cifra cifras cine circulación
círculo circunstancias cita citas ciudadana ciudadano ciudadanos ciudades civil civiles civilización claramente claras claridad claros
clase clases clásica clásico clave claves cliente clientes clima clínica club cobertura cocina cocinar código códigos coches colaboración
colaborar colección colectivo colectiva colega colegas colegios colgar colocar colombia colombiana colombiano colonia color colores
columna comandante comando combate combatir combinación comedia comenta comentar comentario comentarios comentó comenzar comenzó comercial
comerciales comerciantes comercio cometido comida comidas comienza comienzo comisión comisiones comité compañera compañero compañeros
compañía compañías compara comparación compartir comparte competencia competencias competición competir complejo complejos completa
completamente completar completo completos complicado componente componentes comportamiento composición compra compras compromiso
computadora común comunes comunicación comunicado comunidad comunidades comunista concejal concentración concepto concejo conceptos
concierto conciencia conclusión conclusiones concreta concreto concurso conde condenado condición condiciones conducir conducta conductor
conductores conexión conferencia confianza conflicto conflictos confirma confirmar confirmado conforme confusión congreso conjunta
conjunto conocemos conocida conocido conocidos conocimiento conocimientos consecuencia consecuencias conseguido conseguir consejero
consejo consejos conservación conservar considera considerada considerado consideran considerar consideración consigue consiguió consiste
constante constantemente constitución constitucional constituye construcción construir construido consultar consumidor consumidores
consumo contacto contaminación contamos contar contenido contenidos contento contexto contiene continente continua continúa continuación
continuar continuo contrario contratación contribución contribuir control controlar controles convención conversación conversaciones
convertido convertir convierte convocatoria coordinación coordinador copa copia corazones correcta correctamente correcto correo corriente
corrupción corresponde correspondiente correspondientes cortar corte cosecha costa costo costos costumbre costumbres creación creado
creada creador crear creativa creatividad crece crecer creciente crecimiento crédito créditos creencias crimen crímenes criminal crisis
cristal cristiana cristiano cristo criterio criterios crítica críticas crítico cruz cruzar cuadro cuadros cualidad cualquiera cuanto
cuarta cuarto cuartos cubierta cubierto cubrir cuello cuenta cuentan cuentas cuento cuentos cuerda cuerpo cuerpos cuestión cuestiones
cuidado cuidados cuidar culpa cultivo cultivos cultura cultural culturales culturas cumple cumplimiento cumplir cuota cura curioso curso
cursos cuya cuyas cuyo cuyos dado dados dama daño daños danza dato datos debate debido débil década décadas decidido decidió decidir
decisión decisiones declaración declaraciones declarado declaró dedica dedicada dedicado dedicar dedos defecto defender defensa defensor
definición definir definitiva definitivamente definitivo dejan dejando delantero delegación delito delitos demanda demandas demasiada
democracia democrática democrático demostrado demostrar departamento depende dependencia deporte deportes deportiva deportivo depósito
derecha derrota desafío desarrolla desarrollar desarrollado desayuno descanso descarga descargar descenso desconocido describe descripción
descubierto descubrimiento descubrir desea desean desear deseo deseos desgracia desierto desigualdad desnuda despacho despertar
desplazamiento destaca destacado destacar destina destinado destino destruir destrucción detalle detalles detención detener detenido
detenidos determina determinación determinado determinados determinar deuda deudas devolver diálogo diagnóstico diario diarios dibujo
dibujos diciembre dictadura diera dieta diferencia diferencias dificultad dificultades difusión digital dignidad dimensión dinámica dios
diplomática diputado diputados directa directamente directo director directora directores dirige dirigentes dirigida dirigido disciplina
disco discos discurso discursos discusión discutir diseñado diseñador diseño diseños disfrutar disminución disminuir disponible
disponibles disponen dispone disposición dispositivo dispositivos dispuesto distancia distintas distinto distinta distintos distribución
distrito diversa diversas diversidad diversión diversos divertido divide dividido división doble docena docente docentes documentación
documental doctora dólar dólares dolor domicilio dominio domingo don dosis drama droga drogas dueño dueños dulce dudas duración dura duro
echar ecológico economía económica económicas económico económicos edad edades edición edificio edificios editor editorial educación
educativa educativo efectiva efectivamente efectivo efecto efectos eficacia eficaz eficiente ejecución ejecutivo ejemplo ejemplos
ejercicio ejercicios ejército elaboración elaborar elección electoral electorales eléctrica eléctrico electricidad electrónica electrónico
elegante elegido elegir elemento elementos elevado eliminación eliminar embarazada embarazo emergencia emisión emisiones emitido emoción
emocional emociones empate empezado empiezan emplea empleo empleos empresarial empresariales empresario empresarios encargado encuentran
encuentro encuentros encuesta enemigo enemigos energía energías enero énfasis enfermedades enfermeras enfrenta enfrentar enfrentamiento
enlace enlaces enorme ensayo enseña enseñanza enseñar entendido entera entero enteró enterado entidad entidades entorno entrada entradas
entrar entrega entregar entregado entrenador entrenamiento entrevista entrevistas envío época épocas equilibrio equipo equipos equivocado
error errores escala escaleras escapar escena escenario escenas escondido escribe escribió escrita escritor escritora escritores escritura
escucha escuchar escuelas esencia esencial esencialmente esfera esfuerzo esfuerzos espacial espacio espacios espalda especial especiales
especialista especialistas especialidad especialmente especie especies específica específico espectacular espectáculo espectáculos
espectadores esperaba esperamos esperando esperanza espíritu espiritual esposo esquina estabilidad estable establece establecer
establecido establecimiento establecimientos estación estaciones estadio estadística estados estamento estancia estándar estatal estatua
estatuto estética estilo estilos estima estimación estómago estrategia estrategias estrecha estrella estrellas estrés estructura
estructuras estuvieron estudia estudiante estudiantes estudiar estudio estudios estupendo etapa etapas etcétera eterna ética europa
evaluación evento eventos evidencia evidente evidentemente evita evitar evolución exacta exactamente exacto examen exceso excelencia
excelente excepción excepcional exclusiva exclusivamente exige exigencia exigen exigir existe existen existencia existente existentes
existir éxito éxitos expansión experiencia experiencias experto expertos explica explicación explicar explicó explotación explosión
exponer exportación exportaciones exposición exposiciones expresa expresar expresión expresiones extensión exterior exteriores externa
externo extra extrema extremadamente extremo extranjera extranjero extranjeros extraña extraño extraordinaria extraordinario fábrica
fábricas fabricación fabricante fabricantes facilidad fácilmente facilita facilitar factor factores factura facultad falta faltan fallo
falsa fama familiar familiares familias famosa famoso famosos fantasía fantástico farmacia fase favorable favorito fecha fechas federación
federal felices felicidad felicitaciones femenina femenino fenómeno feria festival fichas ficción fiebre fiesta fiestas figura figuras
fija fijar fijo fila filosofía final finales finalidad finalizar finalmente financiación financiera financiero financieros finanzas fines
firma firmar firmado firme física físicas físico flor flores flota flujo fondo fondos formación formas formal formar formato formó fórmula
formulario foro fortaleza fortuna foto fotografía fotografías fotógrafo fotos fracaso francés francesa franceses francia franja frase
frases frecuencia frecuente frecuentemente frente fresca fresco frío frontera fronteras fruta frutas fruto frutos fuego fuente fuentes
fuertes fuerza fuerzas fuga función funciona funcionamiento funcionan funcionar funcionario funcionarios funciones fundación fundador
fundada fundado fundamental fundamentales fundamento fútbol futura futuro futuros galería ganado ganador ganadores ganancias garantía
garantías garantizar gas gasolina gasto gastos gato generación generaciones generado generales generalmente generar género géneros
genética genial geografía gerente gestión gestiones gigante gira girar global gobernador gobiernos gol goles golf golpe golpes gordo
gracia grado grados gráfica gráfico gramos gratis gratuita gratuito gratuitos grave graves grecia griega griego gris grito grueso grupos
guapo guarda guardar guardia guerras guía guías guitarra gusto gustos habilidad habilidades habitaciones habitantes habitual habitualmente
hábitos hablando hablado hablaba hallar hambre hechos helado herencia herida heridas herido heridos hermanas hermosa hermoso héroe
herramienta herramientas hielo hierro historias histórica histórico históricos hogar hogares hoja hojas homenaje hombro honor horario
horarios horizonte hospitales hotel hoteles huelga hueso huevo huevos humana humanas humanidad humano humanos húmedo humo humor ideal
ideas idéntica identidad identificación identificar ideología iglesia iglesias igual iguales igualdad igualmente ilegal ilusión imagen
imágenes imagina imaginación imaginar impacto impedir imperio implica implicaciones implementación importa importación importancia impone
imponer imprescindible impresión impresionante impulso impulsar incapaz incendio incidente incidentes incluida incluido incluir incluye
incluyen incluyendo inclusión incorporación incorporar incrementar incremento increíble indica indicado indican indicar indicó indicador
indicadores índice indígenas individual individuales individuo individuos industria industrial industriales industrias inestabilidad
infancia infantil infección inferior infierno inflación influencia informa informar informática informático informe informes informó
infraestructura infraestructuras ingeniería ingeniero ingenieros ingles inglés inglesa inglaterra ingresar ingreso ingresos inicia inicial
inicialmente iniciar iniciativa iniciativas inicio inició inmediata inmediatamente inmediato inmensa inmigrantes inmobiliaria innovación
innovador inquietud inscripción insistió inspiración instalación instalaciones instalado instalar instante instantes institución
institucional instituciones instituto instrucciones instrumento instrumentos integración integral integrar intelectual intelectuales
inteligencia inteligente intención intensa intenso intensidad intenta intentar intento intercambio interés interesado interesados
interesante interesantes interesa intereses interior interiores intermedio interna internacional internacionales internet interno internos
interpretación intervención introducción introducir inútil invasión inversión inversiones inversores invertir investigación
investigaciones investigador investigadores investigar invierno invitación invitado invitados invitar isla islas israel italia italiana
italiano italianos izquierda jamón japón japonés jardín jardines jefes jornada jornadas joya joyas judíos juego juegos jueves juega
jugador jugadores jugando jugar jugo julio junio junta juntas jurídica jurídico justa justamente justicia justificar justo juvenil
juventud juzgado kilo kilogramos kilómetros labio labios labor laboral laborales laboratorio laboratorios lado lados lago lágrimas lana
lanza lanzamiento lanzar largas largos lateral latina latinoamérica lavar leche lecho lección lectura lector lectores legal legales
legislación legítima lenguaje lenguas lenta lentamente lento letra letras levantar liberación liberal liberar libertad libertades libra
libras libremente librería licencia líder líderes liderazgo liga ligera ligero limita limitaciones limitada limitado límite límites limón
limpia limpiar limpieza limpio lindo línea líneas líquido lista listado listas listo literaria literario literatura litros llamada
llamadas llamaba llano llanto llave llaves llegada llegan llegaron lleno llena llenar llevaba llevan llevado llevó llora llorar lluvia
lluvias loca local locales localidad localización localizar loco lógica lógico logra logrado lograr logró logros lucha luchar luces lucro
lugares luna lunes luz madera madres madrid madrugada maestra maestro maestros magia mágico magnífico mal maletas maldad manda mandar
mandato maneja manejar manejo maneras manifestación manifestaciones manifiesta mantener mantenimiento mantiene mantienen manual manuales
mapa mapas máquina máquinas mar maravilla maravilloso marca marcado marcas marcha marco marginal mares marina mármol martes marzo masa
masas masculino matan matar matemáticas materia material materiales materias maternidad matrimonio máxima máximo mayo mayores mayoría
mecánica mecanismo mecanismos media mediana medias medicamento medicamentos medicina médica médicas médicos medida medidas medio medios
medir mediterráneo mejora mejoras mejorar mejores memoria memorias mención menciona menor menores mensaje mensajes mensual mental mente
mercados mercancías merece mesa mesas meta metal metas método métodos metro metros mexicana mexicano mexicanos méxico mezcla miedo miel
miembro miembros miércoles miles milímetros militar militares millón mina minas mineral mínima mínimo ministerio ministros minoría minuto
mira mirada miradas mirando mirar misa miseria misión misterio mitad mixta moda modalidad modelo modelos moderna moderno modernos
modificación modificar modo modos molestia momentos monarca moneda monstruo montaña montañas montar monte monumento moral morir motivo
motivos motor motores mover movilidad movimiento movimientos móvil móviles muerta muerte muertes muerto muertos muestra muestran muestras
multas múltiples mundial mundiales mundos municipal municipales municipio municipios muñeca muro museo museos música musical musicales
músico músicos mutuo nación nacional nacionales nacionalidad naciones nacer nace nació nacido nacidos nacimiento naranja nariz narrativa
natural naturales naturaleza naturalmente navegación navegador navidad necesaria necesariamente necesarias necesarios necesidad
necesidades necesitamos necesitan negativa negativo negocio negocios negociación negociaciones negra negros neta neto nervioso nieve nivel
niveles nocturna noches nombrado nombramiento nombres nominal norma normal normales normalmente normas normativa norte nota notable notas
noticia noticias novedad novedades novela novelas novia noviembre novio nube nuclear núcleo nulo numerosas numerosos números obispo
objetivo objetivos objeto objetos obligación obligaciones obligado obligatoria obra obras obrero obreros observa observación observar
obstáculos obtener obtención obtenido obtenidos obtiene ocasión ocasiones occidental occidente océano octubre oculta ocupa ocupación
ocupado ocupar ocurre ocurrido ocurrió ocurrir odio oeste oferta ofertas oficial oficiales oficialmente oficinas oficio ofrece ofrecemos
ofrecen ofrecer ofreciendo oído oír ojo olor olvida olvidado olvidar once onda onza opción opciones operación operaciones operador opinan
opinión opiniones oportunidad oportunidades oposición oral orden ordenador ordenadores ordenar órdenes ordinaria oreja orgánica organismo
organismos organización organizaciones organizada organizado organizar órgano órganos orgullo oriental orientación oriente origen original
originales orígenes orilla oro oscura oscuro oscuridad otoño oveja oxígeno paciencia paciente pacientes pacto padecer pagina página
páginas pagos países paisaje paisajes pájaro pájaros palacio palma pan panel pantalla pantalones papa papel paquete par parada parado
parcial parcialmente parecen pared paredes pareja parejas parecía parezca parlamentario parlamento parque parques partes participa
participación participan participante participantes participar participó particular particulares particularmente partida partidos partir
pasaba pasada pasadas pasados pasajeros pasan pasando pasarela pasará pasillo pasión paso pasos pasta pastel patio patria patrimonio
patrocinador pausa pecho peces pedido pedidos película películas peligro peligroso pelo pelota pena penal pendiente pensaba pensamiento
pensamientos pensando pequeñas pequeños percepción perdida pérdida pérdidas perdió perfecta perfectamente perfecto perfil periódico
periódicos periodismo periodista periodistas periodos perjuicio permanece permanecer permanente permanentemente permita permite permiten
permitido permitir perro perros personaje personajes personal personales personalidad personalmente perspectiva perspectivas pertenece
perú peruano pesado pesar pesca pescado peso pesos petróleo picos pie piedra piedras piel pierna piernas pies pieza piezas pintar pintor
pintura pinturas piscina pista placa placer plan planes planeta planificación planta plantas plantea plantear plástico plata plataforma
plato platos playa playas plaza plazas plazo plazos plena pleno pluma población poblaciones pobre pobres pobreza poderes poderosa poderoso
podido poema poemas poesía poeta poetas polémica policial policías políticas político políticos polvo ponen poniendo popular populares
porcentaje portal portavoz portugal posee poseen posesión posibilidad posibilidades posibilita posiblemente posición posiciones positiva
positivo positivos posterior posteriores posteriormente postre potencia potencial potente práctica prácticamente prácticas práctico
precios precisa precisamente precisión preciso predecir preferencia prefiere premio premios prensa preocupa preocupación preocupado
prepara preparación preparado preparar presencia presenta presentaba presentación presentado presentan presentar presente presentes
presentó presidencia presidencial presidenta presión preso presos presta préstamo préstamos prestar prestigio presupuesto presupuestos
pretende pretenden prevención prevista previa previo previsto primaria primavera primer primeras primeros primo princesa principal
principales principalmente príncipe principios prioridad prisa prisión privacidad privada privadas privado privados privilegio probable
probablemente probado probar procede procedente procedimiento procedimientos proceso procesos producción produce producen producido
producir productividad producto productor productores productos profesión profesional profesionales profesor profesora profesores profunda
profundamente profundidad profundo programa programación programas progreso prohibición prohibido promedio promesa promoción promover
pronóstico propiamente propias propiedad propiedades propietarios propios propone proponer proporciona proporcionar propósito propuesta
propuestas protagonista protagonistas protección proteger protegido protesta protestas provecho proveedor proveedores proviene provincial
provincias provoca provocado provocar próxima próximas próximo próximos proyección proyectos prueban pruebas psicología psicológica
pública publicación publicaciones publicado publicar publicidad público públicas públicos puente puerta puertas puerto puertos puesta
puestos pulmones puntos pura puro quedan quedado quedó quejas querida querido queso quiebra química químico quince quinto quita quitar
radio raíces raíz rama rango rápida rápidamente rápido raro rasgos rata rato raza razones razonable reacción reacciones real reales
realidad realiza realización realizada realizadas realizado realizados realizan realizar realizó rebelde recepción receta recetas rechaza
rechazo recibe reciben recibida recibió reciente recientemente recientes recinto reclama reclamación recoge recoger recogida recomendable
recomendación recomendaciones recomendado recomienda reconoce reconocer reconocido reconocimiento récord recordar recorrer recorrido recta
recuerda recuerdo recuerdos recuperación recuperar recurso recursos red redacción redes reducción reducida reducido reducir reduce refiere
reflexión reforma reformas refugiados regalo regalos régimen regional regionales regiones registrada registrado registrar registro
registros regla reglamento reglas regreso regresar regular regularmente reina reino reír relación relaciones relacionada relacionadas
relacionado relacionados relacionar relativa relativamente relativo relato relatos relevante relevantes religión religiosa religioso reloj
remedio remoto rendimiento renovación renta rentable repente repetir reportaje reposo representa representación representan representante
representantes representar reproducción república requiere requieren requisito requisitos reserva reservas residencia residentes residuos
resistencia resolución resolver respectivamente respecto respeta respetar respeto responsabilidad responsabilidades responsable
responsables restaurante restaurantes resto restos resulta resultado resultados resultar resumen retirada retirar reto retorno retos
retrato reunión reuniones reunir revela revelar revisar revisión revista revistas revolución revolucionario rey reyes rica rico ricos
riesgo riesgos rincón río ríos ritmo rito robo roca rodea rodillas rojas rojos rol roma romana romano romántica ropa rosa rostro rubia
rueda ruedas ruido rural rusia ruso rusos ruta rutas rutina sábado sabiduría sabor sabores sacar sacado sacrificio sagrado sala salas
saldo salida salidas salieron salón salsa salta salto salvar salvo san sancionado sanción sangre sanidad sanitaria sanitario sano santa
santiago santo satisfacción satisfacer satélite secas sección secciones seco secreto secreta secretaria secretaría secretario sector
sectores secuencia sede sedes seguida seguidores seguimiento seguidos seguirá seguramente seguros selección seleccionar selva sembrar
semejante semestre semilla semillas senado senador sencilla sencillo sensación sensaciones sensible sensibilidad sentar sentada sentado
sentencia sentidos sentimiento sentimientos señal señala señales señaló señor señora señores señorita separación separado separar
septiembre serie series seria serio serios serpiente servidor servir servido sesión sesiones seriamente setenta severa sexo sexto sexual
sexuales siga sigan sigla siglo siglos significa significado significativa significativo signo signos siguen siguiente siguientes siguió
silencio silla sillas símbolo símbolos similar similares simple simplemente simples simultáneamente sindical sindicatos singular siquiera
sirve sirven sistema sistemas sitios sitúa situado situada situaciones soberanía sobra sobretodo sobrevivir sobrino sociales socialista
sociedades socio socios software sol solamente soldado soldados soledad solía solicita solicitar solicitud solicitudes sólida sólido
solidaridad sólidos solución soluciones solucionar sombra sombrero someter sonido sonidos sonreír sonrisa soñar soporta soporte sorprende
sorprendente sorpresa sospecha sospechoso sostener sostenible sostiene sótano subida subir suceder sucedido sucede sucedió suceso sucesos
sucio suelo suelos suelen suele sueño sueños suerte suficiente suficientemente suficientes sufre sufren sufrido sufrimiento sufrir sugiere
suiza suma sumar superar superficie superior superiores supermercado suponer supone supuesto supuestamente sur surge surgen surgió
suspensión sustancia sustancias sustituir tabaco tabla tablas taller talleres tamaño tapa tardar tarea tareas tarifa tarifas tarjeta
tarjetas tasa tasas taza teatral teatro teatros techo tecla técnica técnicas técnico técnicos tecnología tecnologías tecnológica tejido
tele telefónica teléfono teléfonos televisión televisiva tema temas temática temor temperatura temperaturas templo temporada temporadas
temporal tendencia tendencias tenis tensión teoría teorías terapia tercer tercera terceros términos término termina terminó terreno
terrenos terremoto terrible territorial territorio territorios terror terrorismo terrorista terroristas tesis tesoro testigo testigos
testimonio texto textos tía tienda tiendas tierra tierras timbre tímido tinta tío típica típico tipo tipos tira tirar título títulos
toalla toca tocar tomada tomado toman tomando tomate tomates tonelada toneladas tono tonos tonto toque torneo toro toros torre torres
torta total totales totalidad totalmente trabajadora tradición tradicional tradicionales tradiciones traducción tráfico tragedia trágico
traído traje trajes trama trámite trámites tramo tranquila tranquilidad tranquilo transferencia transformación transformar transición
tránsito transmisión transmitir transparencia transporte transportes trata tratado tratamiento tratamientos tratan tratando tratar trato
traslado treinta tren trenes tribunales triste tristeza triunfo tropas tropical trozo trozos tubo tumor turismo turista turistas turística
turístico turno ubicación ubicada ubicado últimamente única únicas únicamente único únicos unidad unidades unido unidos unión unir
universal universidad universidades universitaria universitario universitarios universo urbana urbano urgencia urgente usa usada usado
usados usan usando usar uso usos usuario usuarios útil útiles utiliza utilización utilizada utilizado utilizan utilizando utilizar uva
uvas vaca vacía vacío vacuna valencia válida válido valiente valiosa valle valor valoración valores vanidad vapor variable variables
variación variaciones variado variedad variedades varón vasca vasco vaso vecina vecino vecinos vehículo vehículos veinte vejez vela
velocidad velocidades vendido venganza venta ventaja ventajas ventana ventanas ventas ventilación verano veras verbal verde verdes
verduras vergüenza verificar versión versiones verso versos vestida vestido vestir vía viaja viajar viaje viajes viajero viajeros vías
víctima víctimas victoria vídeo video vídeos videos vidrio viejos viento vientos viernes vigilancia vigor vinculación vinos violación
violencia violenta violento virgen virtud virtual virus visible visión visita visitan visitante visitantes visitar visitas vista vistas
visual vital vitamina viuda vivido viviendas vivió vivos volumen volúmenes voluntad voluntario voluntarios volver vuelve volverá volvió
votación votar votos voto voz voces vuelo vuelos vuelta vueltas vuelto yerno zapatos zona zonas
`;
