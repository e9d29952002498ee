import type { HeadSignature } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import { logLine, type LogItem } from '../../../../shared/domain/crisis/log/log-line.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { entryLine, rechained, rehashed } from './forge.ts'
import { fileOf, makeLog, testKey, type TestLog } from './log-kit.ts'

/** Numbers from 0 to 1, such as `seededRandom` gives. */
export type Random = () => number

const CHARACTERS = [...'"{}[],:\\/ \t\r0123456789abcdefANé-+.\u0000\u2028\ufeff', '😀', '\n']
const STRANGER = testKey()
const HEX = '0123456789abcdef'

const below = (random: Random, size: number): number => Math.floor(random() * size)
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!
const otherHex = (random: Random, text: string): string => {
  const place = below(random, text.length)
  const digit = pick(
    random,
    [...HEX].filter((each) => each !== text[place]),
  )
  return text.slice(0, place) + digit + text.slice(place + 1)
}

function changedEntry(random: Random, entry: LogEntry): LogEntry {
  const later = '2027-01-01T00:00:00.001Z'
  return {
    ...entry,
    ...pick<() => Partial<LogEntry>>(random, [
      () => ({ text: `${entry.text}.` }),
      () => ({ happenedAt: later }),
      () => ({ recordedAt: later }),
      () => ({ zone: 'Africa/Niamey' }),
      () => ({ author: { id: 'person--9', name: 'Personne' } }),
      () => ({ kind: `${entry.kind}x` }),
      () => ({ data: { was: entry.data } }),
      () => ({ refs: [...entry.refs, 'task--9'] }),
      () => ({ attachments: [...entry.attachments, { sha256: entry.hash, name: 'a', size: 1, mediaType: 'text/plain' }] }),
      () => ({ corrects: (entry.corrects ?? 0) + 1 }),
    ])(),
  }
}

function changedPlace(random: Random, entry: LogEntry): LogEntry {
  return {
    ...entry,
    ...pick<() => Partial<LogEntry>>(random, [
      () => ({ seq: entry.seq + 1 + below(random, 9) }),
      () => ({ seq: Math.max(1, entry.seq - 1 - below(random, 9)) }),
      () => ({ previousHash: otherHex(random, entry.previousHash) }),
      () => ({ hash: otherHex(random, entry.hash) }),
    ])(),
  }
}

function changedHeader(random: Random, header: LogHeader): LogHeader {
  return {
    ...header,
    ...pick<() => Partial<LogHeader>>(random, [
      () => ({ incidentId: `${header.incidentId}0` }),
      () => ({ mode: header.mode === 'REAL' ? 'EXERCISE' : 'REAL' }),
      () => ({ playbookId: `${header.playbookId}0` }),
      () => ({ playbookVersion: header.playbookVersion + 1 }),
      () => ({ createdAt: '2027-01-01T00:00:00.001Z' }),
      () => ({ publicKey: STRANGER.publicKey }),
      () => ({ signEvery: header.signEvery + 1 }),
    ])(),
  }
}

function changedSignature(random: Random, signature: HeadSignature): HeadSignature {
  return {
    ...signature,
    ...pick<() => Partial<HeadSignature>>(random, [
      () => ({ number: signature.number + 1 }),
      () => ({ seq: signature.seq + 1 }),
      () => ({ head: otherHex(random, signature.head) }),
      () => ({ signedAt: '2027-01-01T00:00:00.001Z' }),
      () => ({ reason: signature.reason === 'mark' ? 'close' : 'mark' }),
      () => ({ signature: otherHex(random, signature.signature) }),
    ])(),
  }
}

type Mutation = (log: TestLog, random: Random) => string

const entryAt = (log: TestLog, random: Random): { index: number; entry: LogEntry } => {
  const entry = pick(random, log.entries)
  return { entry, index: log.lines.indexOf(entryLine(entry)) }
}
const line = (item: LogItem): string => logLine(item).slice(0, -1)

/** One change each, of every kind that we can think of. All are found by who knows the key and that the incident is closed. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a character changed': ({ text }, random) => {
    const at = below(random, text.length)
    return text.slice(0, at) + pick(random, CHARACTERS) + text.slice(at + 1)
  },
  'a character deleted': ({ text }, random) => {
    const at = below(random, text.length)
    return text.slice(0, at) + text.slice(at + 1)
  },
  'a character inserted': ({ text }, random) => {
    const at = below(random, text.length + 1)
    return text.slice(0, at) + pick(random, CHARACTERS) + text.slice(at)
  },
  'the file cut off': ({ text }, random) => text.slice(0, below(random, text.length)),
  'an entry edited': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(log.lines.with(index, entryLine(changedEntry(random, entry))))
  },
  'the place of an entry edited': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(log.lines.with(index, entryLine(changedPlace(random, entry))))
  },
  'an entry edited and hashed': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(log.lines.with(index, entryLine(rehashed(changedEntry(random, entry), {}))))
  },
  'the place of an entry edited and hashed': (log, random) => {
    const { index, entry } = entryAt(log, random)
    const { hash: _hash, ...place } = changedPlace(random, entry)
    return fileOf(log.lines.with(index, entryLine(rehashed(entry, place))))
  },
  'an entry edited and all chained anew': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(rechained(log.lines.with(index, entryLine(changedEntry(random, entry))), index))
  },
  'a line deleted': ({ lines }, random) => fileOf(lines.toSpliced(below(random, lines.length), 1)),
  'some lines deleted': ({ lines }, random) => fileOf(lines.toSpliced(below(random, lines.length), 2 + below(random, 9))),
  'an entry deleted and all chained anew': (log, random) => {
    const { index } = entryAt(log, random)
    return fileOf(rechained(log.lines.toSpliced(index, 1), index))
  },
  'a line repeated': ({ lines }, random) => fileOf(lines.toSpliced(below(random, lines.length + 1), 0, pick(random, lines))),
  'an entry forged': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(log.lines.toSpliced(index, 0, entryLine(rehashed(changedEntry(random, entry), {}))))
  },
  'an entry forged and all chained anew': (log, random) => {
    const { index, entry } = entryAt(log, random)
    return fileOf(rechained(log.lines.toSpliced(index, 0, entryLine(changedEntry(random, entry))), index))
  },
  'an entry appended': (log, random) => {
    const { seq, hash } = log.entries.at(-1)!
    const forged = rehashed(changedEntry(random, pick(random, log.entries)), { seq: seq + 1, previousHash: hash })
    return fileOf([...log.lines, entryLine(forged)])
  },
  'two lines swapped': ({ lines }, random) => {
    const one = below(random, lines.length)
    const other = below(random, lines.length)
    return fileOf(lines.with(one, lines[other]!).with(other, lines[one]!))
  },
  'a line moved': ({ lines }, random) => {
    const from = below(random, lines.length)
    return fileOf(lines.toSpliced(from, 1).toSpliced(below(random, lines.length), 0, lines[from]!))
  },
  'the header edited': (log, random) => fileOf(log.lines.with(0, line({ header: changedHeader(random, log.header) }))),
  'the header edited and all chained anew': (log, random) =>
    fileOf(rechained(log.lines.with(0, line({ header: changedHeader(random, log.header) })))),
  'a signature edited': (log, random) => {
    const signature = pick(random, log.signatures)
    const index = log.lines.indexOf(line({ signature }))
    return fileOf(log.lines.with(index, line({ signature: changedSignature(random, signature) })))
  },
  'a signature by a stranger': (log, random) => {
    const signature = pick(random, log.signatures)
    const forged = STRANGER.sign(log.header.incidentId, signature)
    return fileOf(log.lines.with(log.lines.indexOf(line({ signature })), line({ signature: forged })))
  },
  'all written anew by a stranger': (log, random) => {
    const changed = pick(random, log.entries)
    const drafts = log.entries.map(({ seq, previousHash: _previous, hash: _hash, ...each }) =>
      seq === changed.seq ? { ...each, text: `${each.text}!` } : each,
    )
    return makeLog(drafts, { key: STRANGER, signEvery: log.header.signEvery, id: log.header.incidentId }).text
  },
}
