import {
  array,
  constant,
  dictionary,
  double,
  integer,
  jsonValue,
  oneof,
  option,
  record,
  string,
  type Arbitrary,
} from 'fast-check'
import type { LogDraft } from '../../../../shared/domain/crisis/log/log-draft.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { draft } from './log-kit.ts'

const words = string({ unit: 'grapheme', maxLength: 30 })
const name = string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
const payload = oneof(
  jsonValue({ maxDepth: 3 }),
  dictionary(
    oneof(words, constant('__proto__'), constant('hash'), constant('toJSON')),
    oneof(words, double({ noNaN: true, noDefaultInfinity: true })),
  ),
) as Arbitrary<LogEntry['data']>

/** Entries of any content that the schema takes, with keys and numbers that canonical forms get wrong. */
export const arbitraryDraft: Arbitrary<LogDraft> = record({
  text: words,
  data: payload,
  refs: array(name, { maxLength: 3 }),
  corrects: option(integer({ min: 1, max: 100 })),
  kind: name,
  author: oneof(record({ id: name, name }), record({ id: name, name, role: name })),
  attachments: array(
    record({
      sha256: constant('0123456789abcdef'.repeat(4)),
      name,
      size: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      mediaType: constant('image/jpeg'),
    }),
    { maxLength: 2 },
  ),
  index: integer({ min: 0, max: 10_000 }),
}).map(({ index, ...more }) => draft(index, more))
