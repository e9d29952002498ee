import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeFault } from '../../../../shared/coherence/messages/describe-fault.ts'
import { messagesFromCsv } from '../../../../shared/coherence/messages/messages-from-csv.ts'
import { messagesToCsv } from '../../../../shared/coherence/messages/messages-to-csv.ts'
import { parseMessages } from '../../../../shared/coherence/messages/parse-messages.ts'
import type { ParsedMessages } from '../../../../shared/coherence/messages/parsed-messages.ts'
import { termsToCsv } from '../../../../shared/coherence/messages/terms-to-csv.ts'

const file = fileURLToPath(new URL('../../../fixtures/coherence/readings/message-files.txt', import.meta.url))
const point = (changes: object) =>
  JSON.stringify({ format: 'unisson-messages/1', points: [{ id: 'a', statement: { fr: 'Un.' }, ...changes }] })
const terms = (...list: readonly object[]) => JSON.stringify({ format: 'unisson-messages/1', points: [], terms: list })
const term = { concept: 'c', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' }

const FILES: readonly string[] = [
  '',
  ' ',
  '[]',
  '{',
  '{"points": [}',
  '{\n "points":\n [1,,2]}',
  '{"format": "other/1"}',
  '{"format": "unisson-messages/1", "points": {}}',
  '{"format": "unisson-messages/1", "points": [1, null, "x", {}]}',
  point({}),
  point({ id: '' }),
  point({ statement: {} }),
  point({ statement: { fr: '' } }),
  point({ statement: { xx: 'Un.' } }),
  point({ supersedes: 'a' }),
  point({ supersedes: 'b' }),
  point({ validFrom: '2026-03-02', validUntil: '2026-03-01' }),
  point({ validFrom: '2026-03-01', validUntil: '2026-03-01' }),
  point({ validFrom: '2026-03-01', validUntil: null }),
  point({ validFrom: null, validUntil: '2026-03-01' }),
  point({ embargoUntil: 'demain' }),
  point({ classification: 'top' }),
  point({ mandatory: 'oui', missions: 'BKO' }),
  point({ slots: [{ kind: 'figure', value: 'x', unit: 'EUR' }, { kind: 'none' }] }),
  JSON.stringify({
    format: 'unisson-messages/1',
    points: [
      { id: 'a', statement: { fr: 'Un.' } },
      { id: 'a', statement: { en: 'Two.' } },
    ],
  }),
  terms(
    term,
    { ...term, use: 'Kyjiv' },
    { ...term, lang: 'xx' },
    { ...term, status: 'bad' },
    { ...term, term: '' },
    { ...term, term: 'KIEV' },
  ),
  'format: unisson-messages/1\npoints:\n  - id: a\n    statement: { fr: Un. }\n',
  'format: [\n',
  'a: 1\n b: 2\n',
  'just words',
]

const SHEETS: readonly string[] = [
  '',
  'nom,texte\na,b\n',
  'id,fr\na,Un.\n',
  'ID;Statement.FR;en;mandatory;missions;topic\na;Un.;One.;oui;BKO, NYC;sahel\nb;;;non;;\nc;Trois.;;peut-être;;x\n',
  'id\tfr\tvalidFrom\tvalidUntil\tembargoUntil\na\tUn.\t2026-03-02\t2026-03-01\t2026-01-01\n',
  'id,fr,mandatory\na,Un.,true\na,Deux.,1\n\nc,Trois.,0\nd,Quatre.,x\n',
  'id,fr\na,"Un ""deux"", trois\nquatre"\nb,"ouvert\n',
  'id,fr,classification,supersedes,origin,slots\na,Un.,secret,b,central,"[{""kind"":""quote"",""verbatim"":""x""}]"\nb,Deux.,rouge,b,,[\n',
  'concept,lang,term,status,use,allowedIn\nc,fr,Kiev,forbidden,Kyiv,poulet Kiev; opéra\nd,xx,a,b,,\nc,fr,Kiev,forbidden,Kyiv,\n',
  "id,fr\na,'=1+1\nb,=2\n",
]

function told({ messages, rows, given, faults }: ParsedMessages): readonly string[] {
  return [
    ...faults.map((fault) => `${describeFault(fault)} ${JSON.stringify(fault)}`),
    JSON.stringify({ messages, rows, given: given.map((fields) => [...fields]) }),
    messagesToCsv(messages.points),
    termsToCsv(messages.terms),
  ]
}

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it('reads files of messages and tells their faults as it did', async () => {
  const lines: string[] = []
  const tell = (text: string, parsed: ParsedMessages) => lines.push(`> ${JSON.stringify(text)}`, ...told(parsed))
  for (const text of FILES) tell(text, parseMessages(text))
  for (const text of FILES.slice(0, 6)) tell(text, parseMessages(text, 'yaml'))
  for (const text of SHEETS) tell(text, messagesFromCsv(text))
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file)
})
