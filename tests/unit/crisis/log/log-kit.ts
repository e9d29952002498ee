import { createHash, generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { HeadSignature, SigningReason } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogDraft } from '../../../../shared/domain/crisis/log/log-draft.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { LogTools } from '../../../../shared/domain/crisis/log/log-tools.ts'
import { sealEntry } from '../../../../shared/domain/crisis/log/seal-entry.ts'
import { signedText } from '../../../../shared/domain/crisis/log/signed-text.ts'
import { writeLog } from '../../../../shared/domain/crisis/log/write-log.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const TOOLS: LogTools = {
  sha256,
  verifySignature: (key, text, signature) =>
    verify(
      null,
      Buffer.from(text),
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key, 'hex').toString('base64url') }, format: 'jwk' }),
      Buffer.from(signature, 'hex'),
    ),
}

/** A key that signs heads, and its public half in hexadecimal. */
export interface TestKey {
  readonly publicKey: string
  readonly sign: (text: string) => string
}

export function testKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('hex'),
  }
}

export interface TestLog {
  readonly header: LogHeader
  readonly entries: readonly LogEntry[]
  readonly signatures: readonly HeadSignature[]
  /** Lines of the file, without their ends. */
  readonly lines: readonly string[]
  readonly text: string
}

export function draft(index: number, more: Partial<LogDraft> = {}): LogDraft {
  const at = new Date(Date.UTC(2026, 2, 1, 9) + index * 1000).toISOString()
  return {
    happenedAt: at,
    recordedAt: at,
    zone: 'Europe/Paris',
    author: { id: 'person--1', name: 'Camille Durand', role: 'scribe' },
    kind: 'note',
    text: `L’ambassade signale « ${index} » ressortissants`,
    data: { count: index, ratio: index / 3 },
    refs: [],
    attachments: [],
    corrects: null,
    ...more,
  }
}

/** An honest log: sealed, signed every so many entries, and closed when asked. */
export function makeLog(
  drafts: readonly LogDraft[],
  { key, signEvery = 50, closed = true, id = 'incident--1' }: { key: TestKey; signEvery?: number; closed?: boolean; id?: string },
): TestLog {
  const header: LogHeader = {
    format: 'unisson-log/1',
    incidentId: id,
    mode: 'EXERCISE',
    playbookId: 'playbook--1',
    playbookVersion: 3,
    createdAt: '2026-03-01T08:59:00.000Z',
    publicKey: key.publicKey,
    signEvery,
  }
  const entries: LogEntry[] = []
  const signatures: HeadSignature[] = []
  let head = { seq: 0, hash: genesisHash(header, sha256) }
  const addSignature = (reason: SigningReason): void => {
    const signed = { number: signatures.length + 1, seq: head.seq, head: head.hash, signedAt: header.createdAt, reason }
    signatures.push({ ...signed, signature: key.sign(signedText(header.incidentId, signed)) })
  }
  for (const each of drafts) {
    const entry = sealEntry(each, head, sha256)
    entries.push(entry)
    head = entry
    if (entry.seq % signEvery === 0) addSignature('interval')
  }
  if (closed) addSignature('close')
  const lines = [...writeLog(header, entries, signatures)].map((line) => line.slice(0, -1))
  return { header, entries, signatures, lines, text: lines.map((line) => `${line}\n`).join('') }
}

export function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
