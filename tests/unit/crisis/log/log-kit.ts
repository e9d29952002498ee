import { randomBytes } from 'node:crypto'
import { LOG_NODE_TOOLS } from '../../../../electron/data/features/incidents/log-node-tools.ts'
import { createLogSigner, type LogSigner } from '../../../../electron/data/features/incidents/log-signer.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { HeadSignature, SigningReason } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogDraft } from '../../../../shared/domain/crisis/log/log-draft.ts'
import type { LogHeader } from '../../../../shared/domain/crisis/log/log-header.ts'
import type { LogTools } from '../../../../shared/domain/crisis/log/log-tools.ts'
import { sealEntry } from '../../../../shared/domain/crisis/log/seal-entry.ts'
import { writeLog } from '../../../../shared/domain/crisis/log/write-log.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'

export const TOOLS: LogTools = LOG_NODE_TOOLS

/** The key of another workspace at each call. */
export const testKey = (): LogSigner => createLogSigner(randomBytes(32))

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
  {
    key,
    signEvery = 50,
    closed = true,
    id = 'incident--1',
  }: { key: LogSigner; signEvery?: number; closed?: boolean; id?: string },
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
  let head = { seq: 0, hash: genesisHash(header, TOOLS.sha256) }
  const addSignature = (reason: SigningReason): void => {
    const signed = { number: signatures.length + 1, seq: head.seq, head: head.hash, signedAt: header.createdAt, reason }
    signatures.push(key.sign(header.incidentId, signed))
  }
  for (const each of drafts) {
    const entry = sealEntry(each, head, TOOLS.sha256)
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
