import { toCardinal } from 'n2words/pt-PT'
import type { BenchWords } from '../bench-words.ts'
import { quantityEdges } from './quantity-edges.ts'

const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
]
const ANY_MONTH = MONTHS.join('|')

export const PORTUGUESE: BenchWords = {
  spaced: true,
  decimal: ',',
  groups: ' \\u00a0\\u202f.',
  quantity: quantityEdges({
    references:
      'artigos?|arts?|parágrafos?|alíneas?|resoluç\\p{L}+|capítulos?|páginas?|págs?|números?|n|nº|n\\.º|lei|leis|decreto|anexos?|secç\\p{L}+|seç\\p{L}+|ponto|fase|nível|grupo|categoria|versão|tabela|figura|regra|objetivos?|convenção|protocolo|canal|voo|estrada|quarto|idade de|sessão|ronda|rodada|lugar|temporada|época|às|as|buraco|anos',
    months: ANY_MONTH,
    joins: 'a|ao|e|ou|de|sobre|contra|por|do',
    after: 'h|horas? d|º|ª|século|anos|\\d+',
  }),
  dates: [
    {
      part: 'day',
      pattern: new RegExp(
        `(?<![\\d/.-])(?<!\\d (?:a|ao|e|ou|de|sobre|contra|por|do|,) )\\d{1,2}(?= de (?:${ANY_MONTH})(?!\\p{L}))`,
        'gu',
      ),
    },
    { part: 'month', pattern: new RegExp(`(?<=\\d{1,2} de )(?:${ANY_MONTH})(?!\\p{L})`, 'gu'), names: MONTHS },
    {
      part: 'year',
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:(?:${ANY_MONTH}) de|em|desde|até|ano|finais de|início de) )(?:19|20)\\d{2}(?![\\d-]|[.,]\\d| e \\d| a \\d)`,
        'gu',
      ),
    },
  ],
  smallNumbers: {
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    doze: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
  },
  smallNumberBefore:
    '(?= \\p{Ll}{4,})(?! (?:vezes|terços|quartos|quintos|mil|milhões|bilhões|pontos|contra|horas? e|anos e|anos atrás))',
  smallNumberNotAfter:
    /(?:^|\s)(?:ou|e|de|a|as|os|estas|estes|entre|às|com|por|dos|das|cada|sobre|contra|em|há|todas|todos|outras|outros)\s$/iu,
  swaps: {
    magnitude: [
      ['milhões', 'bilhões'],
      ['milhão', 'bilhão'],
    ],
    unit: [
      ['milhões de euros', 'milhões de dólares'],
      ['toneladas', 'quilogramas'],
      ['quilómetros', 'metros'],
      ['quilômetros', 'metros'],
    ],
    bound: [
      ['pelo menos ', 'no máximo '],
      ['mais de ', 'menos de '],
    ],
  },
  places: [
    [
      'Rússia',
      'França',
      'Síria',
      'Sérvia',
      'Turquia',
      'Líbia',
      'Polónia',
      'Polônia',
      'Jordânia',
      'Noruega',
      'Bulgária',
      'Grécia',
      'Colômbia',
      'Suíça',
      'Alemanha',
      'Espanha',
      'Indonésia',
      'Tunísia',
      'Suécia',
      'Finlândia',
      'China',
      'Ucrânia',
    ],
    ['Irão', 'Iraque', 'Egito', 'Afeganistão', 'Mali', 'Níger', 'Paquistão', 'Quénia', 'Canadá', 'Brasil', 'México', 'Japão'],
    [
      'Paris',
      'Bruxelas',
      'Berlim',
      'Tóquio',
      'Moscou',
      'Moscovo',
      'Londres',
      'Madrid',
      'Genebra',
      'Varsóvia',
      'Pequim',
      'Nairobi',
      'Viena',
    ],
  ],
  stance: {
    subjects: '(?<=(?<!\\p{L})(?:França|Portugal|Conselho|União|Europeia|Comissão|ministro|ministra|presidente|Nós|nós) )',
    objects: '(?= (?!que\\b))',
    verbs: [
      [
        { forms: ['condena', 'condenamos', 'condenou'], place: 'disapproval.condemn' },
        { forms: ['apoia', 'apoiamos', 'apoiou'], place: 'approval.support' },
        { forms: ['lamenta', 'lamentamos', 'lamentou'], place: 'disapproval.regret' },
        { forms: ['rejeita', 'rejeitamos', 'rejeitou'], place: 'disapproval.denounce' },
      ],
      [
        { forms: ['convida', 'convidamos', 'convidou'], place: 'request.invite' },
        { forms: ['exorta', 'exortamos', 'exortou'], place: 'request.urge' },
        { forms: ['encoraja', 'encorajamos', 'encorajou'], place: 'request.encourage' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern:
          /(?<!\p{L})não ((?:se |lhe |lhes |os |as |nos |me )?(?!só\b|apenas\b|somente\b|mais\b|menos\b|obstante\b|todos\b|sempre\b|muito\b|tão\b|ainda\b|há\b)\p{Ll}{3,}(?!\p{L}))(?![^.;,:]*(?<!\p{L})(?:nunca|jamais|nenhum\p{L}*|nada|ninguém|nem|senão|algum\p{L}*|mais do que|qualquer)(?!\p{L}))/gu,
        words: ([, verb = '']) => verb,
      },
      {
        operator: 'polarity.added',
        pattern:
          /(?<=\p{L} )(?<!(?:não|se|que|lhe|lhes|os|as|o|a|nos|me|como|quem|nunca|já) )(são|era|eram|foi|foram|será|serão|tem|têm|pode|podem|deve|devem|está|estão)(?= \p{Ll})/gu,
        words: ([, verb = '']) => `não ${verb}`,
      },
    ],
    negative:
      /(?<!\p{L})(?:não|nem|sem|nunca|jamais|nenhum\p{L}*|ninguém|nada|só|apenas|somente|pouco|pouca|poucos|exceto|salvo|antes|senão)(?!\p{L})/iu,
  },
  frame: {
    before: ['Comunicado da embaixada.', 'Declaração da porta-voz.', 'Mensagens para a imprensa.'],
    after: ['O serviço de imprensa está à disposição das redações.', 'Este texto será traduzido durante o dia.'],
  },
  rewrites: {
    'money-form': [
      [/(\d) milhões de euros/gu, '$1 M€'],
      [/(\d) euros(?!\p{L})/gu, '$1 €'],
    ],
    'percent-form': [
      [/(\d)[\s\u00a0]?%/gu, '$1 por cento'],
      [/(\d) por cento/gu, '$1%'],
    ],
    'light-synonyms': [
      [/(?<!\p{L})também(?!\p{L})/gu, 'igualmente'],
      [/(?<!\p{L})no entanto(?!\p{L})/gu, 'contudo'],
      [/(?<!\p{L})além disso(?!\p{L})/gu, 'ademais'],
      [/(?<!\p{L})cerca de(?= \d)/gu, 'aproximadamente'],
    ],
    typography: [
      [/ - /gu, ' – '],
      [/(?<![\d.,])(\d{1,3})\.(\d{3})(?![\d.])/gu, '$1\u00a0$2'],
    ],
  },
  sentences: {
    'other-year': [(other, noun) => `Em 2019 foram ${other} ${noun}.`],
    'reported-speech': [(other, noun) => `Segundo os meios locais, seriam ${other} ${noun}.`],
  },
  noun: /^[\s\u00a0\u202f](?:\p{Ll}{4,})/u,
  notOnly: 'Não é só um princípio, mas um compromisso.',
  about: 'cerca de ',
  bounded:
    /(?:cerca de|quase|mais de|menos de|até|pelo menos|de|os|as|uns|umas|máximo|mínimo|torno de|aproximadamente|volta de|perto de) $/iu,
  attributed:
    /["“”«»]|(?<!\p{L})(?:segundo|disse|disseram|dito|declarou|afirm\p{L}+|sublinh\p{L}+|anunci\p{L}+|explic\p{L}+|refer\p{L}+|diz|dizem|escreveu|acrescent\p{L}+|de acordo com|informou|relat\p{L}+)(?!\p{L})/iu,
  inWords: (value) => toCardinal(value),
  terms: [
    {
      term: 'Birmânia',
      use: 'Mianmar',
      status: 'forbidden',
      positive: ['A situação na [Birmânia] continua difícil.'],
      negative: ['A situação em Mianmar continua difícil.'],
    },
  ],
}
