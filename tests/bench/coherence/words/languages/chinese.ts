import type { BenchWords } from '../bench-words.ts'

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 0 to 9,999 in everyday characters ("一百零五"). */
function spelled(value: number): string | null {
  if (value === 2) return '两'
  if (value > 9_999) return null
  let text = ''
  let gap = false
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) gap = text !== ''
    else {
      text += `${gap ? '零' : ''}${unit === 10 && digit === 1 && text === '' ? '' : (DIGITS[digit] ?? '')}${sign}`
      gap = false
    }
  }
  return text
}

/** Words that a quantity counts with. */
const COUNTED =
  '名|个(?!月大)|人|家|万|亿|千|百|倍|美元|欧元|英镑|元|公里|英里|米|吨|公斤|小时|天|周|次|件|张|位|架|艘|辆|座|部|项|种|场|枚|支|岁|%|％'

export const CHINESE: BenchWords = {
  spaced: false,
  decimal: '.',
  groups: ',',
  quantity: {
    notAfter:
      /(?:第|决议|号|频道|航班|版本|年龄|比分|编号|Boeing|波音)\s*$|[\d一二三四五六七八九十百千万亿]\s*%?\s*(?:至|到|比|和|与|或|、|对|-|—|～|~)\s*$|年|[月年]\s*$|[A-Za-z]\s?$/u,
    notBefore:
      /^\s*(?:年|月|日|号|点|时(?!候)|分|分钟|世纪|岁|度|比|(?:至|到|和|与|或|、|对|-|—|～|~)\s*\d|后|代|多|余|几|[A-Za-z])/u,
    before: new RegExp(`^\\s*(?:${COUNTED})`, 'u'),
  },
  dates: [
    { part: 'day', pattern: /(?<=\d\s?月\s?)\d{1,2}(?=\s?[日号])(?!\s?[日号]\s?[至到-])/gu },
    {
      part: 'month',
      pattern: /(?<!\d|至|到)\d{1,2}(?=\s?月\s?\d{1,2}\s?[日号])/gu,
      names: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    },
    { part: 'year', pattern: /(?<!\d|[-–至到])(?:19|20)\d{2}(?=\s?年(?!代|[-–至到]))/gu },
  ],
  smallNumbers: { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  smallNumberBefore: '(?=(?:名|个(?!字|代表)|位|家|人(?!称|行|民)|座|艘|架|辆|天|周|枚))',
  smallNumberNotAfter:
    /(?:第|十|百|千|万|亿|[零一二三四五六七八九]|\d|这|那|每|几|数|星期|月|年|前|后|头|另|另外|点|分|之|其|最后|同一|、|双方|过去|未来|上|下|美|中|英|最|第一|的)$/u,
  swaps: {
    magnitude: [
      ['万人', '亿人'],
      ['万美元', '亿美元'],
      ['万英镑', '亿英镑'],
      ['万元', '亿元'],
    ],
    unit: [
      ['美元', '欧元'],
      ['公里', '米'],
      ['吨', '公斤'],
    ],
    bound: [
      ['至少', '最多'],
      ['超过', '不到'],
      ['多达', '至少'],
    ],
  },
  places: [
    [
      '俄罗斯',
      '法国',
      '德国',
      '意大利',
      '西班牙',
      '叙利亚',
      '土耳其',
      '塞尔维亚',
      '罗马尼亚',
      '希腊',
      '比利时',
      '挪威',
      '利比亚',
      '伊拉克',
      '伊朗',
      '以色列',
      '埃及',
      '巴基斯坦',
      '阿富汗',
      '黎巴嫩',
      '日本',
      '印度尼西亚',
      '澳大利亚',
      '瑞典',
      '加拿大',
      '墨西哥',
      '巴西',
      '阿根廷',
      '乌克兰',
      '波兰',
    ],
    ['巴黎', '柏林', '伦敦', '马德里', '布鲁塞尔', '莫斯科', '东京'],
  ],
  stance: {
    subjects: '(?<=(?:法国|我们|理事会|联盟|大会|委员会|部长|总统|中国|政府|他|她|他们))',
    objects: '(?!的|者|率)',
    verbs: [
      [
        { forms: ['谴责'], place: 'disapproval.condemn' },
        { forms: ['反对'], place: 'disapproval.denounce' },
        { forms: ['欢迎'], place: 'approval.welcome' },
        { forms: ['支持'], place: 'approval.support' },
      ],
      [
        { forms: ['呼吁'], place: 'request.call' },
        { forms: ['敦促'], place: 'request.urge' },
        { forms: ['要求'], place: 'request.demand' },
        { forms: ['邀请'], place: 'request.invite' },
      ],
    ],
  },
  polarity: {
    rewrites: [
      {
        operator: 'polarity.removed',
        pattern: /(?:并未|没有|未能|不会|不能|并没有)(?=[\u4e00-\u9fff]{3,})(?!不|任何|人|什么|其他)/gu,
        words: ([found = '']) => (found.endsWith('能') ? '能' : found.endsWith('会') ? '会' : '已'),
      },
      {
        operator: 'polarity.added',
        pattern: /(?<=[\u4e00-\u9fff]{2})(将会|可以|应该|能够|必须|希望|愿意)(?=[\u4e00-\u9fff]{2})/gu,
        words: ([found = '']) => `不${found}`,
      },
    ],
    negative: /[不没未无非勿别否莫]/u,
  },
  frame: {
    before: ['大使馆公告。', '发言人声明。', '新闻口径。', '大使馆谨此重申如下。'],
    after: ['新闻处随时为媒体服务。', '本文将于当天译出。', '感谢转发本消息。'],
  },
  rewrites: {
    'money-form': [
      [/(\d)\s?亿美元/gu, '$1亿美金'],
      [/(\d)\s?万美元/gu, '$1万美金'],
      [/(\d)\s?美元/gu, '$1美金'],
    ],
    'percent-form': [[/(\d+(?:\.\d+)?)\s?[%％]/gu, '百分之$1']],
    'date-form': [
      [/(20\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu, '$2月$3日'],
      [/(\d)\s?月\s?(\d{1,2})\s?日/gu, '$1月$2号'],
    ],
    'light-synonyms': [
      [/但是?(?=[\u4e00-\u9fff])/gu, '然而'],
      [/因为/gu, '由于'],
      [/此外/gu, '另外'],
      [/目前/gu, '现在'],
      [/例如/gu, '比如'],
      [/大约(?=\d)/gu, '约'],
      [/超过(?=\d)/gu, '逾'],
    ],
    typography: [
      [/"([^"]*)"/gu, '“$1”'],
      [/([\u4e00-\u9fff])\s+(\d)/gu, '$1$2'],
      [/(\d)\s+([\u4e00-\u9fff])/gu, '$1$2'],
      [/,(?=[\u4e00-\u9fff])/gu, '，'],
    ],
  },
  sentences: {
    'other-year': [(other, noun) => `2019年有${other}${noun}。`, (other, noun) => `五年前的2017年，数字是${other}${noun}。`],
    'reported-speech': [
      (other, noun) => `据当地媒体报道，有${other}${noun}。`,
      (other, noun) => `该组织发言人称：“有${other}${noun}。”`,
    ],
  },
  noun: /^\s?(?:名|个|人|家|倍|公里|英里|吨|小时|天|周|次|位|架|艘|辆|座)/u,
  notOnly: '这不仅是一项原则，也是一项承诺。',
  about: '约',
  bounded: /(?:约|大约|近|将近|超过|至少|最多|不到|多达|逾|大概|差不多|达|至|到)\s*$/u,
  attributed: /["“”「」《》]|(?:表示|说|称|指出|强调|宣布|根据|据|告诉|认为|写道|声称|补充)/u,
  inWords: spelled,
  terms: [
    {
      term: '恐怖分子',
      use: '武装人员',
      status: 'forbidden',
      positive: ['该地区逮捕了[恐怖分子]。', '[恐怖分子]已离开城市。'],
      negative: ['打击恐怖主义的斗争仍在继续。', '武装人员已离开城市。'],
    },
    {
      term: '争议领土',
      use: '被占领土',
      status: 'forbidden',
      positive: ['代表团访问了[争议领土]。'],
      negative: ['代表团访问了被占领土。', '这是有争议的问题。'],
    },
    {
      term: '非法移民',
      use: '无证移民',
      status: 'deprecated',
      positive: ['发现一名[非法移民]。'],
      negative: ['发现一名无证移民。'],
    },
  ],
}
