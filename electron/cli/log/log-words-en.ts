import type { LinePart, LineProblem } from '../../../shared/domain/crisis/log/log-fault.ts'
import type { LogWords } from './log-words.ts'

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const span = (from: number, to: number) => (from === to ? `entry ${from}` : `entries ${from} to ${to}`)
const PROBLEMS: Readonly<Record<LineProblem, string>> = {
  json: 'it is no JSON',
  shape: 'it is neither header, entry nor signature',
  form: 'right content, but spelled otherwise than it was written (spaces, order, line end or mark added by another program)',
  encoding: 'it is no UTF-8',
  length: 'it is longer than a line of a log may be',
  end: 'the file stops without a line end',
}
const PARTS: Readonly<Record<LinePart, (seq: number) => string>> = {
  header: () => 'a header',
  entry: (seq) => `entry ${seq}`,
  signature: (seq) => `the signature of entry ${seq}`,
}

export const ENGLISH_LOG_WORDS: LogWords = {
  intact: 'INTACT',
  tampered: 'TAMPERED WITH',
  modes: { REAL: 'REAL', EXERCISE: 'EXERCISE', TEST: 'TEST', BACKFILL: 'BACKFILL' },
  made: (instant) => `made ${instant}`,
  counts: (entries, signatures) =>
    `${count(entries, 'entry', 'entries')}, ${count(signatures, 'good signature', 'good signatures')}`,
  head: (seq, code) => `Head: entry ${seq}, code ${code}`,
  closed: 'Ends with its closing signature',
  open: 'Does not end with a closing signature',
  anchor: (seq, matches) =>
    `Code of entry ${seq}: ${matches === null ? 'cannot be compared, the entry is not there' : matches ? 'fits' : 'DOES NOT FIT'}`,
  key: (publicKey, expected) => `Key: ${publicKey}${expected ? ' (the expected one)' : ''}`,
  where: (line) => `line ${line}:`,
  faults: {
    malformed: ({ seq, problem }) =>
      `cannot be taken as it stands${seq === null ? '' : seq === 0 ? ' (header)' : ` (entry ${seq})`}: ${PROBLEMS[problem]}`,
    'no-header': () => 'the header is not there',
    edited: ({ seq }) => (seq === 0 ? 'the header was changed' : `entry ${seq} was changed`),
    deleted: ({ from, to }) =>
      to === null
        ? `what follows was deleted, from entry ${from} or its signature on`
        : `${span(from, to)} deleted after this line`,
    inserted: ({ part, seq }) => `${PARTS[part](seq)} was inserted, it is not part of the log`,
    reordered: ({ part, seq }) => `${PARTS[part](seq)} was moved here`,
    rewritten: ({ from, to }) => `something in ${span(from, to)} was written anew, and the chain remade`,
    'bad-signature': ({ seq }) => `the signature of entry ${seq} is not the key's`,
    'missing-signature': ({ seq }) => `a signature at or before entry ${seq} is gone`,
    'wrong-key': ({ found }) => `the log names another key than the expected one (${found})`,
  },
  more: (amount) => `... and ${amount} more (see --format json)`,
  limitsTitle: 'What this does not exclude:',
  limits: {
    rewrite: () => 'that all was written anew under another key: give a code from paper (--anchor) or the key (--key)',
    unsigned: (from) => `that entries from ${from} on were changed: no signature and no given code covers them`,
    tail: (from, closed) =>
      closed
        ? `that the incident was opened again and entries from ${from} on were cut off`
        : `that entries from ${from} on were cut off: give a later code, or --closed when the incident is closed`,
    'key-holder': (from) =>
      `that somebody who holds the workspace and its passphrase wrote another history ${from === 0 ? '' : `from entry ${from} on `}and signed it`,
  },
}
