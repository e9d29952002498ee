import { createHash, createPublicKey, verify } from 'node:crypto'

/**
 * A second verifier, written from the README of the log alone: it shares no line with the first, so that a mistake of
 * one is not repeated by the other. It stops at the first line that is wrong.
 */
export interface ReferenceAnswer {
  readonly intact: boolean
  /** 1 for the first line; 0 when only something from outside contradicts the file; null when intact. */
  readonly firstBadLine: number | null
  readonly head: string
}

interface Outside {
  readonly anchors?: readonly { readonly seq: number; readonly prefix: string }[]
  readonly publicKey?: string
  readonly closed?: boolean
}

type Json = Record<string, unknown>

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.keys(value)
    .toSorted()
    .map((name) => `${JSON.stringify(name)}:${canonical((value as Json)[name])}`)
  return `{${members.join(',')}}`
}

function without(object: Json, name: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}

function signedBy(publicKey: string, message: string, signature: string): boolean {
  // SubjectPublicKeyInfo of Ed25519 (RFC 8410).
  const der = Buffer.from(`302a300506032b6570032100${publicKey}`, 'hex')
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, Buffer.from(message), key, Buffer.from(signature, 'hex'))
  } catch {
    return false
  }
}

export function referenceVerify(text: string, outside: Outside = {}): ReferenceAnswer {
  let header: Json | null = null
  let seq = 0
  let head = ''
  let number = 0
  let signedSeq = -1
  let closedSeq = -1
  const hashes = new Map<number, string>()
  const bad = (line: number): ReferenceAnswer => ({ intact: false, firstBadLine: line, head })

  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (index === lines.length - 1) {
      if (line !== '') return bad(index + 1)
      break
    }
    let item: Json
    try {
      item = JSON.parse(line) as Json
    } catch {
      return bad(index + 1)
    }
    if (typeof item !== 'object' || item === null || canonical(item) !== line) return bad(index + 1)
    const names = Object.keys(item)
    if (names.length !== 1) return bad(index + 1)
    const held = item[names[0]!] as Json
    if (typeof held !== 'object' || held === null) return bad(index + 1)
    if (index === 0) {
      if (names[0] !== 'header' || held['format'] !== 'unisson-log/1') return bad(1)
      header = held
      head = digest(canonical(header))
      hashes.set(0, head)
    } else if (names[0] === 'entry') {
      const every = header?.['signEvery'] as number
      if (seq > 0 && seq % every === 0 && signedSeq !== seq) return bad(index + 1)
      if (held['seq'] !== seq + 1 || held['previousHash'] !== head) return bad(index + 1)
      if (digest(head + canonical(without(held, 'hash'))) !== held['hash']) return bad(index + 1)
      seq += 1
      head = held['hash'] as string
      hashes.set(seq, head)
    } else if (names[0] === 'signature') {
      if (held['number'] !== number + 1 || held['seq'] !== seq || held['head'] !== head) return bad(index + 1)
      const message = { ...without(held, 'signature'), format: 'unisson-log-head/1', incidentId: header?.['incidentId'] }
      if (!signedBy(String(header?.['publicKey']), canonical(message), String(held['signature']))) return bad(index + 1)
      number += 1
      signedSeq = seq
      if (held['reason'] === 'close') closedSeq = seq
    } else return bad(index + 1)
  }
  if (header === null || (seq > 0 && seq % (header['signEvery'] as number) === 0 && signedSeq !== seq)) return bad(lines.length)
  const contradicted =
    (outside.publicKey !== undefined && outside.publicKey !== header['publicKey']) ||
    (outside.closed === true && closedSeq !== seq) ||
    (outside.anchors ?? []).some((anchor) => !hashes.get(anchor.seq)?.startsWith(anchor.prefix))
  return { intact: !contradicted, firstBadLine: contradicted ? 0 : null, head }
}
