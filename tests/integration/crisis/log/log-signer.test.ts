import { expect, it } from 'vitest'
import { appendToLog } from '../../../../electron/data/features/incidents/log-append.ts'
import { LOG_NODE_TOOLS } from '../../../../electron/data/features/incidents/log-node-tools.ts'
import { createLogSigner } from '../../../../electron/data/features/incidents/log-signer.ts'
import { genesisHash } from '../../../../shared/domain/crisis/log/genesis-hash.ts'
import type { HeadSignature } from '../../../../shared/domain/crisis/log/head-signature.ts'
import type { LogHead } from '../../../../shared/domain/crisis/log/log-head.ts'
import { signedText } from '../../../../shared/domain/crisis/log/signed-text.ts'
import { verifyLog } from '../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { writeLog } from '../../../../shared/domain/crisis/log/write-log.ts'
import type { LogEntry } from '../../../../shared/domain/crisis/model/log-entry.ts'
import { draft, makeLog, testKey } from '../../../unit/crisis/log/log-kit.ts'

/** RFC 8032, section 7.1, tests 1 and 2. */
const SEED = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const PUBLIC = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'
const SECOND =
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'

it('has the public key that RFC 8032 gives for a seed', () => {
  expect(createLogSigner(Buffer.from(SEED, 'hex')).publicKey).toBe(PUBLIC)
  expect(() => createLogSigner(new Uint8Array(31))).toThrow()
})

it('verifies as RFC 8032 does, and takes what is no key for a bad signature', () => {
  const key = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'
  expect(LOG_NODE_TOOLS.verifySignature(key, 'r', SECOND)).toBe(true)
  expect(LOG_NODE_TOOLS.verifySignature(key, 's', SECOND)).toBe(false)
  expect(LOG_NODE_TOOLS.verifySignature(PUBLIC, 'r', SECOND)).toBe(false)
  expect(LOG_NODE_TOOLS.verifySignature('f'.repeat(64), 'r', SECOND)).toBe(false)
  expect(LOG_NODE_TOOLS.verifySignature('ab', 'r', 'cd')).toBe(false)
})

it('signs the incident with the head, so that a signature fits no other incident', () => {
  const signer = createLogSigner(Buffer.from(SEED, 'hex'))
  const head = { number: 1, seq: 1, head: 'a'.repeat(64), signedAt: '2026-03-01T09:00:00.000Z', reason: 'close' } as const
  const { signature } = signer.sign('incident--1', head)
  expect(LOG_NODE_TOOLS.verifySignature(PUBLIC, signedText('incident--1', head), signature)).toBe(true)
  expect(LOG_NODE_TOOLS.verifySignature(PUBLIC, signedText('incident--2', head), signature)).toBe(false)
})

it('appends an entry at a time with the signatures that are due, as one writes them at once', () => {
  const signer = testKey()
  const drafts = Array.from({ length: 101 }, (_, index) => draft(index))
  const { header, entries: whole } = makeLog(drafts, { key: signer })
  const entries: LogEntry[] = []
  const signatures: HeadSignature[] = []
  let head: LogHead = { seq: 0, hash: genesisHash(header, LOG_NODE_TOOLS.sha256) }
  for (const [index, each] of drafts.entries()) {
    const reason = index === 100 ? 'close' : index === 49 ? 'mark' : null
    const appended = appendToLog({ header, head, signatures: signatures.length }, each, signer, reason)
    entries.push(appended.entry)
    signatures.push(...appended.signatures)
    head = appended.entry
  }
  expect(entries).toEqual(whole)
  expect(signatures.map(({ number, seq, reason }) => [number, seq, reason])).toEqual([
    [1, 50, 'interval'],
    [2, 50, 'mark'],
    [3, 100, 'interval'],
    [4, 101, 'close'],
  ])
  const verified = verifyLog([...writeLog(header, entries, signatures)].join(''), LOG_NODE_TOOLS, { closed: true })
  expect(verified).toMatchObject({ verdict: 'intact', closed: true, signatures: 4 })
})
