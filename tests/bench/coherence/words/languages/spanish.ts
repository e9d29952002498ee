import { toCardinal } from 'n2words/es-ES'
import type { BenchWords } from '../bench-words.ts'
import { quantityEdges } from './quantity-edges.ts'

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]
const ANY_MONTH = MONTHS.join('|')

export const SPANISH: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: quantityEdges({
    references:
      'no|artículos?|arts?|párrafos?|párrs?|resolución|resoluciones|capítulos?|cap|páginas?|págs?|números?|núms?|nº|n\\.º|decreto|ley|leyes|anexos?|apartados?|secciones|sección|punto|fase|nivel|grupo|categoría|versión|tabla|cuadro|gráfico|regla|objetivos?|convenio|protocolo|tema|canal|vuelo|carretera|ruta|habitación|edad de|período de sesiones|sesión|ronda|puesto|temporada|las',
    months: `${ANY_MONTH}|años?`,
    joins: 'a|al|y|e|o|u|de|por|contra|del|sobre|hasta',
    after: 'h|horas? del?|a\\.? ?m|p\\.? ?m|de la (?:mañana|tarde|noche)|siglo|\\d+',
  }),
  dates: [
    { part: 'day', pattern: new RegExp(`(?<![\\d/.-])(?<!\\d (?:al|y|a|o|,) )\\d{1,2}(?= de (?:${ANY_MONTH})(?!\\p{L}))`, 'gu') },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} de )(?:${ANY_MONTH})(?!\\p{L})`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:(?:${ANY_MONTH}) del?|en|desde|hasta|antes de|año|finales de|principios de) )(?:19|20)\\d{2}(?![\\d-]|[.,]\\d| a \\d| y \\d)`,
        'gu',
      ),
    },
  ],
  smallNumbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
  },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:veces|tercios|cuartos|cuartas|terceras|quintas|mil|cien|cientos|millones|billones|puntos|sobre|contra|horas? y|años y))',
  smallNumberNotAfter:
    /(?:^|\s)(?:o|y|a|e|de|del|las|los|estos|estas|esos|esas|a las|sus|otros|otras|entre|más|estas|con|contra|cada|artículos?|párrafos?|por|hace|en|No)\s$/iu,
  swaps: {
    magnitude: [
      ['millones', 'billones'],
      ['mil', 'millones'],
    ],
    unit: [
      ['de euros', 'de dólares'],
      ['toneladas', 'kilogramos'],
      ['kilómetros', 'metros'],
    ],
    bound: [
      ['al menos ', 'como máximo '],
      ['más de ', 'menos de '],
      ['por lo menos ', 'a lo sumo '],
    ],
  },
  places: [
    [
      'Francia',
      'Rusia',
      'Ucrania',
      'Siria',
      'Serbia',
      'Turquía',
      'Moldavia',
      'Libia',
      'Polonia',
      'Rumanía',
      'Jordania',
      'Noruega',
      'Bulgaria',
      'Grecia',
      'Bélgica',
      'Colombia',
      'Suiza',
      'Armenia',
      'Argelia',
      'Etiopía',
      'Italia',
      'España',
      'Alemania',
      'Austria',
      'Estonia',
      'Australia',
      'Indonesia',
      'Argentina',
      'Túnez',
      'Marruecos',
      'Egipto',
      'Malí',
      'Níger',
      'Venezuela',
      'Pakistán',
      'Kosovo',
      'Kenia',
      'Haití',
      'Canadá',
      'Brasil',
      'Cuba',
      'Liberia',
      'Angola',
      'Burundi',
      'Afganistán',
      'Irak',
      'Israel',
      'Suecia',
      'Finlandia',
    ],
    [
      'París',
      'Bruselas',
      'Berlín',
      'Tokio',
      'Moscú',
      'Londres',
      'Madrid',
      'Bamako',
      'Ginebra',
      'Varsovia',
      'Pekín',
      'Nairobi',
      'Ankara',
      'Viena',
      'Kiev',
    ],
  ],
  stance: {
    subjects:
      '(?<=(?<!\\p{L})(?:Francia|España|Consejo|Unión|Europea|Asamblea|General|Comité|Comisión|ministro|ministra|presidente|portavoz|también|Nosotros|nosotros|Gobierno) )',
    objects: '(?= (?!que\\b|por\\b))',
    verbs: [
      [
        { forms: ['lamenta', 'lamentamos', 'lamentó'], place: 'disapproval.regret' },
        { forms: ['deplora', 'deploramos', 'deploró'], place: 'disapproval.deplore' },
        { forms: ['denuncia', 'denunciamos', 'denunció'], place: 'disapproval.denounce' },
        { forms: ['rechaza', 'rechazamos', 'rechazó'], place: 'disapproval.denounce' },
        { forms: ['condena', 'condenamos', 'condenó'], place: 'disapproval.condemn' },
        { forms: ['apoya', 'apoyamos', 'apoyó'], place: 'approval.support' },
        { forms: ['acoge con satisfacción', 'acogemos con satisfacción', 'acogió con satisfacción'], place: 'approval.welcome' },
      ],
      [
        { forms: ['invita', 'invitamos', 'invitó'], place: 'request.invite' },
        { forms: ['alienta', 'alentamos', 'alentó'], place: 'request.encourage' },
        { forms: ['insta', 'instamos', 'instó'], place: 'request.urge' },
        { forms: ['exhorta', 'exhortamos', 'exhortó'], place: 'request.urge' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})(?<!(?<!\p{L})(?:si|apenas|o) )no ((?:se |le |les |lo |la |los |las |nos |me )?(?!solo\b|sólo\b|solamente\b|obstante\b|menos\b|más\b|hace falta|cabe|siempre\b|todos?\b|todas?\b|es sino|tan\b|muy\b|gubernamental|proliferación|financier|hay\b|haya\b)\p{Ll}{3,}(?!\p{L}))(?![^.;,:]*(?<!\p{L})(?:sino|más que|nada|nadie|ningún|ningun\p{L}+|nunca|jamás|tampoco|ni|algun[oa]|sin|sola)(?!\p{L}))/gu,
        words: ([, verb = '']) => verb,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<!(?<!\p{L})(?:no|que|se|le|les|lo|la|los|las|nos|me|te|quien|como|si|donde|cuando|nunca|jamás|apenas|tampoco|todo|todos|cual) )(?<=\p{L} )(es|son|era|eran|fue|fueron|será|serán|está|están|ha|han|había|habían|puede|pueden|podrá|podrán|debe|deben|deberá|deberán|apoya|aportará|financiará|mantendrá)(?= (?!sino\b|no\b|solo\b|nada\b|de\b)\p{Ll})/gu,
        words: ([, verb = '']) => `no ${verb}`,
      },
    ],
    negative:
      /(?<!\p{L})(?:no|ni|sin|nunca|jamás|nadie|nada|ningun\p{L}+|ningún|tampoco|apenas|excepto|salvo|solo|sólo|únicamente|poco|poca|pocos|pocas|sino)(?!\p{L})/iu,
  },
  frame: {
    before: [
      'Comunicado de la embajada.',
      'Declaración de la portavoz.',
      'Mensajes para la prensa.',
      'La embajada desea recordar lo siguiente.',
    ],
    after: [
      'El servicio de prensa queda a disposición de las redacciones.',
      'Este texto será traducido durante el día.',
      'Gracias por difundir este mensaje en sus redes.',
    ],
  },
  rewrites: {
    'money-form': [
      [/(\d) millones de euros/gu, '$1 M€'],
      [/(\d) millones de dólares/gu, '$1 millones de USD'],
      [/(\d) euros(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0\u202f]?%/gu, '$1 por ciento'],
      [/(\d) por ciento(?!\p{L})/gu, '$1\u00a0%'],
    ],
    'date-form': [
      [new RegExp(`(\\d{1,2}) de (${ANY_MONTH}) de 20\\d\\d`, 'gu'), '$1 de $2'],
      [new RegExp(`(?<!\\d (?:al|y|a) )(\\d{1,2}) de (${ANY_MONTH}) de ((?:19|20)\\d\\d)`, 'gu'), '$1 de $2 del $3'],
    ],
    'same-rung': [
      [/(?<!\p{L})denuncia(?= (?:la|el|los|las) )/gu, 'rechaza'],
      [/(?<!\p{L})insta(?= a )/gu, 'exhorta'],
      [/(?<!\p{L})exhorta(?= a )/gu, 'insta'],
      [/(?<!\p{L})acoge con satisfacción/gu, 'acoge con beneplácito'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})también(?!\p{L})/gu, 'asimismo'],
      [/(?<!\p{L})sin embargo(?!\p{L})/gu, 'no obstante'],
      [/(?<!\p{L})con el fin de(?!\p{L})/gu, 'para'],
      [/(?<!\p{L})así como(?!\p{L})/gu, 'y'],
      [/(?<!\p{L})actualmente(?!\p{L})/gu, 'en la actualidad'],
      [/(?<!\p{L})especialmente(?!\p{L})/gu, 'en particular'],
      [/(?<!\p{L})según(?!\p{L})/gu, 'de acuerdo con'],
      [/(?<!\p{L})aproximadamente(?= \d)/gu, 'alrededor de'],
      [/(?<!\p{L})después de(?!\p{L})/gu, 'tras'],
    ],
    typography: [
      [/"([^"]*)"/gu, '«$1»'],
      [/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.])/gu, '$1\u00a0$2'],
      [/ - /gu, ' – '],
      [/(\d) %/gu, '$1%'],
    ],
  },
  sentences: {
    'other-year': [
      (other, noun) => `En 2019 se registraron ${other} ${noun}.`,
      (other, noun) => `Cinco años antes, en 2017, fueron ${other} ${noun}.`,
    ],
    'reported-speech': [
      (other, noun) => `Según medios locales, se trataría de ${other} ${noun}.`,
      (other, noun) => `«Hay ${other} ${noun}», afirmó un portavoz del grupo.`,
    ],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'No es solo un principio, sino un compromiso.',
  about: 'unos ',
  bounded:
    /(?:unos|unas|cerca de|alrededor de|aproximadamente|casi|más de|menos de|hasta|al menos|torno a|de|los|las|máximo|mínimo|menos|supera|superan) $/iu,
  attributed:
    /["“”«»]|(?<!\p{L})(?:según|dijo|dijeron|declaró|declararon|afirmó|afirmaron|afirma|señaló|aseguró|aseguran|anunció|indicó|explicó|añadió|sostuvo|sostiene|subrayó|destacó|advirtió|manifestó|dice|dicen|dicho|informó|informaron|expresó|agregó|comentó|reconoció|de acuerdo con|a juicio de|escribió|contó)(?!\p{L})/iu,
  inWords: (value) =>
    toCardinal(value)
      .replace(/\bveintiuno$/u, 'veintiún')
      .replace(/\buno$/u, 'un'),
  terms: [
    {
      term: 'Kiev',
      use: 'Kyiv',
      status: 'forbidden',
      positive: ['El embajador llegó a [Kiev] esta mañana.', 'Desde [Kiev], la ministra saludó a los equipos.'],
      negative: ['El embajador llegó a Kyiv esta mañana.', 'La arquitectura kievita se expone en el museo.'],
    },
    {
      term: 'Birmania',
      use: 'Myanmar',
      status: 'forbidden',
      positive: ['La situación en [Birmania] sigue siendo difícil.', 'El pueblo de [Birmania] espera.'],
      negative: ['La situación en Myanmar sigue siendo difícil.', 'Comunidades birmanas viven aquí.'],
    },
    {
      term: 'inmigrante ilegal',
      use: 'persona en situación irregular',
      status: 'forbidden',
      positive: ['Ningún [inmigrante ilegal] será recibido.', 'Se examina la suerte de los [inmigrantes ilegales].'],
      negative: ['Se examina la suerte de los migrantes.', 'Se cerró un comercio ilegal.'],
    },
    {
      term: 'territorios disputados',
      use: 'territorios ocupados',
      status: 'forbidden',
      positive: ['Se visitaron los [territorios disputados].', 'El mapa muestra un [territorio disputado].'],
      negative: ['Se visitaron los territorios ocupados.', 'Un partido disputado en estos territorios.'],
    },
    {
      term: 'email',
      use: 'correo electrónico',
      status: 'deprecated',
      positive: ['Envíe un [email] al servicio.', 'Los [emails] recibidos se leen.'],
      negative: ['Envíe un correo electrónico al servicio.', 'El esmalte del museo está expuesto.'],
    },
    {
      term: 'país subdesarrollado',
      use: 'país en desarrollo',
      status: 'forbidden',
      positive: ['Un [país subdesarrollado] necesita tiempo.', 'Los [países subdesarrollados] serán escuchados.'],
      negative: ['Un país en desarrollo necesita tiempo.', 'Un servicio subdesarrollado en este país.'],
    },
  ],
}
