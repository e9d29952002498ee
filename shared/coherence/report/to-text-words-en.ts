import { englishBecause } from './to-text-because-en.ts'
import type { ReportWords } from './to-text-words.ts'

const plural = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

/** The report's words in English. */
export const ENGLISH_WORDS: ReportWords = {
  ui: 'en',
  rules: {
    'figure-mismatch': 'Different figure',
    'date-mismatch': 'Different date',
    'actor-mismatch': 'Another actor',
    'role-swap': 'Roles reversed',
    'polarity-flip': 'Negation added or lost',
    'stance-shift': 'Another position',
    'commitment-shift': 'Stronger or weaker commitment',
    'quantifier-shift': 'Another scope',
    misquote: 'Quotation altered',
    omission: 'Point missing',
    'term-forbidden': 'Forbidden term',
    'term-preferred': 'Another term is preferred',
    embargoed: 'Point under embargo',
    expired: 'Point no longer valid',
    superseded: 'Point replaced by a newer one',
    'classified-leak': 'Classified content',
    'translation-loss': 'Lost in translation',
    'unsupported-claim': 'Claim without an approved point',
    'late-key-message': 'Key message comes late',
    'cross-post-dissonance': 'Missions say different things',
  },
  named: { country: 'Another country', place: 'Another place', organisation: 'Another organisation', person: 'Another person' },
  severities: {
    error: plural('error', 'errors'),
    warning: plural('warning', 'warnings'),
    info: plural('note', 'notes'),
  },
  coverage: {
    relayed: 'relayed',
    partial: 'in part',
    omitted: 'missing',
    contradicted: 'contradicted',
    'not-checked': 'not checked',
    embargoed: 'relayed under embargo',
    expired: 'relayed, but no longer valid',
    superseded: 'relayed, but replaced since',
    'classified-leak': 'relayed, but restricted',
  },
  levels: { public: 'public', restricted: 'restricted', confidential: 'confidential', secret: 'secret' },
  because: englishBecause,
  standing: {
    embargoed: (until) => `under embargo until ${until}`,
    expired: (from, until) => (from === null ? `valid until ${until}` : `valid from ${from} until ${until}`),
    classified: (level, own) => `${level}, but this text is ${own}`,
  },
  yourText: 'Your text',
  approved: 'Approved',
  otherText: 'Other text',
  original: 'Original',
  why: 'Why',
  replaceWith: 'Replace with',
  write: 'Write',
  notChecked: 'Not checked',
  unchecked: {
    'no-approved-variant': (language) => `no approved variant in ${language}`,
    'no-lexicon': (language) => `no lexicon for ${language}`,
    'no-topic': () => 'no topic: mandatory points were not expected',
  },
  nothing: 'No departure found.',
  points: 'Points',
  alignment: (score, anchors) => (anchors === '' ? `alignment ${score}` : `alignment ${score}: ${anchors}`),
  position: (line, column) => `line ${line}, column ${column}`,
  compared: (compared, notChecked) =>
    notChecked === 0
      ? `${plural('point', 'points')(compared)} compared`
      : `${plural('point', 'points')(compared)} compared, ${notChecked} not checked`,
  score: (score) => `Score ${score} of 100`,
  quote: (words) => `\u201c${words}\u201d`,
  decimal: '.',
}
