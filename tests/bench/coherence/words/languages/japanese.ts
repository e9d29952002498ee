import type { BenchWords } from '../bench-words.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 9,999 in characters ("百五"). */
function spelled(value: number): string | null {
  if (value > 9_999) return null
  let text = ''
  for (const [unit, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit > 0) text += `${unit > 1 && digit === 1 ? '' : (DIGITS[digit] ?? '')}${sign}`
  }
  return text
}

const COUNTED =
  '人|名|万|億|千|兆|ドル|ユーロ|ポンド|円|キロ|メートル|マイル|トン|時間|日間|週間|か月|ヶ月|カ月|年間|回|件|社|台|機|隻|校|店|点(?!だ|で|が|を)|倍|個|本|枚|%|％|パーセント|カ国|か国|ヶ国|歳'

export const JAPANESE: BenchWords = {
  spaced: false,
  decimal: '.',
  groups: ',',
  quantity: {
    notAfter:
      /(?:第|決議|号|チャンネル|便|バージョン|午前|午後|平成|昭和|令和|[〜～~])\s*$|[\d一二三四五六七八九十百千万億]\s*%?\s*(?:から|対|または|か|、|・|-|—|～|~|〜|と|年|月)\s*$|[A-Za-z]\s?$/u,
    notBefore:
      /^\s*(?:年(?!間)|月|日(?!間)|号|時(?!間)|分|世紀|代|度|位|番|階|条|(?:から|対|または|か|、|・|-|—|～|~|〜|と)\s*\d|歳以|数|余|[A-Za-z])/u,
    before: new RegExp(`^\\s*(?:${COUNTED})`, 'u'),
  },
  dates: [
    { part: 'day', pattern: /(?<=\d\s?月\s?)\d{1,2}(?=\s?日)(?!\s?日\s?(?:から|-|～|〜))/gu },
    {
      part: 'month',
      pattern: /(?<!\d|から|[-～〜])\d{1,2}(?=\s?月\s?\d{1,2}\s?日)/gu,
      names: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
    },
    { part: 'year', pattern: /(?<!\d|[-–～〜])(?:19|20)\d{2}(?=\s?年(?!代|間|から|[-–～〜]|ぶり))/gu },
  ],
  smallNumbers: { 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  smallNumberBefore: '(?=(?:人(?!々|種|口|間|気|生|権)|名|カ国|か国|ヶ国|隻|機(?!会)|台|社|件|回(?!復)))',
  smallNumberNotAfter: /(?:第|十|百|千|万|億|[零〇一二三四五六七八九]|\d|この|各|数|何|、|の|もう)$/u,
  swaps: {
    magnitude: [
      ['万人', '億人'],
      ['万ドル', '億ドル'],
      ['億ポンド', '万ポンド'],
      ['万円', '億円'],
    ],
    unit: [
      ['ドル', 'ユーロ'],
      ['キロメートル', 'メートル'],
      ['トン', 'キログラム'],
    ],
    bound: [['少なくとも', '多くとも']],
  },
  places: [
    [
      'ロシア',
      'フランス',
      'ドイツ',
      'イタリア',
      'スペイン',
      'シリア',
      'トルコ',
      'セルビア',
      'ルーマニア',
      'ギリシャ',
      'ベルギー',
      'ノルウェー',
      'リビア',
      'イラク',
      'イラン',
      'イスラエル',
      'エジプト',
      'パキスタン',
      'アフガニスタン',
      'レバノン',
      'インドネシア',
      'オーストラリア',
      'スウェーデン',
      'カナダ',
      'メキシコ',
      'ブラジル',
      'アルゼンチン',
      'ウクライナ',
      'ポーランド',
    ],
    ['パリ', 'ベルリン', 'ロンドン', 'マドリード', 'ブリュッセル', 'モスクワ'],
  ],
  stance: {
    subjects: '(?<=(?:を|に|と))',
    objects: '(?=。|、|と)',
    verbs: [
      [
        { forms: ['非難する', '非難した', '非難している'], place: 'disapproval.condemn' },
        { forms: ['拒否する', '拒否した', '拒否している'], place: 'disapproval.denounce' },
        { forms: ['歓迎する', '歓迎した', '歓迎している'], place: 'approval.welcome' },
        { forms: ['支持する', '支持した', '支持している'], place: 'approval.support' },
      ],
    ],
  },
  polarity: {
    follows: true,
    rewrites: [
      { operator: 'polarity.removed', pattern: /しなかった(?=。|、)/gu, words: () => 'した' },
      { operator: 'polarity.removed', pattern: /していない(?=。|、)/gu, words: () => 'している' },
      { operator: 'polarity.removed', pattern: /できない(?=。|、)/gu, words: () => 'できる' },
      { operator: 'polarity.removed', pattern: /(?<=[かさたなまらわがば])れなかった(?=。|、)/gu, words: () => 'れた' },
      { operator: 'polarity.added', pattern: /(?<=[\u4e00-\u9fffァ-ヶー])した(?=。)/gu, words: () => 'しなかった' },
      { operator: 'polarity.added', pattern: /(?<=[\u4e00-\u9fffァ-ヶー])している(?=。)/gu, words: () => 'していない' },
      { operator: 'polarity.added', pattern: /(?<=[\u4e00-\u9fffァ-ヶー])する(?=。)/gu, words: () => 'しない' },
      { operator: 'polarity.added', pattern: /できる(?=。)/gu, words: () => 'できない' },
      { operator: 'polarity.added', pattern: /(?<=[かさたなまらわがば])れた(?=。)/gu, words: () => 'れなかった' },
    ],
    negative: /ない|なかっ|なく|なけれ|ません|ず(?!つ|っと|れ)|ぬ|不|無|非|未/u,
  },
  frame: {
    before: ['大使館からのお知らせ。', '報道官談話。', '報道関係者向け発言要領。', '大使館は次の点を改めて申し上げます。'],
    after: ['報道室は取材に対応いたします。', '本文は本日中に翻訳されます。', 'このメッセージの拡散に感謝します。'],
  },
  rewrites: {
    'money-form': [
      [/(\d)\s?億ドル/gu, '$1億米ドル'],
      [/(\d)\s?万ドル/gu, '$1万米ドル'],
      [/(\d)\s?ドル/gu, '$1米ドル'],
    ],
    'percent-form': [
      [/(\d)\s?[%％]/gu, '$1パーセント'],
      [/(\d)\s?パーセント/gu, '$1％'],
    ],
    'date-form': [[/(20\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu, '$2月$3日']],
    'light-synonyms': [
      [/しかし/gu, 'だが'],
      [/また、/gu, 'さらに、'],
      [/そのため/gu, 'したがって'],
      [/例えば/gu, 'たとえば'],
      [/現在/gu, '今'],
      [/約(?=\d)/gu, 'およそ'],
      [/によると/gu, 'によれば'],
    ],
    typography: [
      [/"([^"]*)"/gu, '「$1」'],
      [/(\d),(\d{3})(?!\d)/gu, '$1$2'],
      [/([\u4e00-\u9fff])\s+(\d)/gu, '$1$2'],
    ],
  },
  sentences: {
    'other-year': [
      (other, noun) => `2019年には${other}${noun}だった。`,
      (other, noun) => `五年前の2017年には${other}${noun}を数えた。`,
    ],
    'reported-speech': [
      (other, noun) => `現地メディアによると、${other}${noun}だという。`,
      (other, noun) => `「${other}${noun}だった」と同組織の報道官は述べた。`,
    ],
  },
  noun: /^\s?(?:人|名|社|件|台|機|隻|校|店|回|キロ|トン|倍|個|本|枚|時間|日間|週間)/u,
  notOnly: 'これは原則であるだけでなく、約束でもある。',
  about: '約',
  bounded: /(?:約|およそ|ほぼ|少なくとも|最大|最高|最低|最多|ほか)\s*$/u,
  attributed:
    /["“”「」『』]|(?:述べ|語っ|話し|言っ|言う|という|によると|によれば|発表|指摘|強調|主張|伝え|報じ|とした|としてい|明らかにし|考え)/u,
  inWords: spelled,
  terms: [
    {
      term: 'テロリスト',
      use: '武装勢力',
      status: 'forbidden',
      positive: ['同地域で[テロリスト]が拘束された。', '[テロリスト]は街を離れた。'],
      negative: ['テロとの戦いは続く。', '武装勢力は街を離れた。'],
    },
    {
      term: '係争地',
      use: '占領地',
      status: 'forbidden',
      positive: ['代表団は[係争地]を訪れた。'],
      negative: ['代表団は占領地を訪れた。', '係争中の問題である。'],
    },
    {
      term: '不法移民',
      use: '非正規移民',
      status: 'deprecated',
      positive: ['[不法移民]が一人見つかった。'],
      negative: ['非正規移民が一人見つかった。'],
    },
  ],
}
