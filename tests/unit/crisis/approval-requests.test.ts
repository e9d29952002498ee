import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { keyFingerprint } from '../../../shared/domain/crisis/approval/key-fingerprint.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { approvalText } from '../../../shared/domain/crisis/log/approval-text.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { playbookFixture, stepId } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, DAN, declaredRun, type Run } from './run-fixture.ts'

const ID = 'message--1'
const REQUEST = 'a'.repeat(64)
const content = messageContentSchema.parse({
  kind: 'statement',
  language: 'fr',
  title: 'Message d’attente',
  body: 'Nous savons {{known}}.',
  values: { known: 'peu de choses' },
  stepId: stepId(3),
})
const hash = messageHash(ID, content)

function submitted(): Run {
  const run = declaredRun(playbookFixture(), { severity: 3 })
  run.act(CAROL, 'message.drafted', { messageId: ID, content })
  run.act(CAROL, 'message.submitted', { messageId: ID })
  return run
}

const ask = (run: Run, personId: string | null, requestHash = REQUEST) =>
  run.say(CAROL, 'message.approval-requested', {
    messageId: ID,
    hash,
    requestHash,
    asked: personId === null ? null : { personId, name: personId, keyFingerprint: 'k' },
  })
const approve = (run: Run, by: string, requestHash = REQUEST) =>
  run.say(by, 'message.approved', {
    messageId: ID,
    hash,
    signature: null,
    byFile: { requestHash, fileName: 'f', keyFingerprint: 'k', signedAt: at(0), takenBy: CAROL },
  })

describe('an approval by file', () => {
  it('answers a request that stands, and none that was never made', () => {
    const run = submitted()
    expect(approve(run, ALICE)?.code).toBe('approval-not-asked')
    expect(ask(run, null)).toBeNull()
    expect(approve(run, ALICE, 'b'.repeat(64))?.code).toBe('approval-not-asked')
    expect(approve(run, ALICE)).toBeNull()
    expect(approve(run, ALICE)?.code).toBe('already-approved-by-you')
    expect(approve(run, BOB)).toBeNull()
  })

  it('is of the person whom its request names', () => {
    const run = submitted()
    expect(ask(run, CAROL)?.code).toBe('author-cannot-approve')
    ask(run, ALICE)
    expect(approve(run, BOB)).toEqual({
      code: 'approval-asked-of-another',
      values: { messageId: ID, name: ALICE, keyFingerprint: 'k' },
    })
    expect(approve(run, ALICE)).toBeNull()
  })

  it('does not outlive an edit or requested changes, be it the same words that come back', () => {
    const edit = submitted()
    ask(edit, null)
    edit.act(CAROL, 'message.edited', { messageId: ID, content })
    edit.act(CAROL, 'message.submitted', { messageId: ID })
    expect(approve(edit, ALICE)?.code).toBe('approval-not-asked')
    const changes = submitted()
    ask(changes, null)
    changes.act(DAN, 'message.changes-requested', { messageId: ID, comment: 'plus court' })
    changes.act(CAROL, 'message.submitted', { messageId: ID })
    expect(approve(changes, ALICE)?.code).toBe('approval-not-asked')
  })

  it('signs something else than an approval given here', () => {
    const answered = { requestHash: REQUEST, signedAt: at(0) }
    expect(approvalText('incident--1', hash)).toBe(`unisson-approval/1\nincident--1\n${hash}`)
    expect(approvalText('incident--1', hash, answered)).toBe(`unisson-approval/2\nincident--1\n${hash}\n${REQUEST}\n${at(0)}`)
  })
})

describe('the fingerprint of a key', () => {
  it('is the first hundred bits of a hash of it, in groups that are read aloud', () => {
    const bits = [...createHash('sha256').update('unisson-key/1\nAAAA').digest()]
      .map((byte) => byte.toString(2).padStart(8, '0'))
      .join('')
    const symbols = Array.from({ length: 20 }, (_, index) => Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2))
    const said = symbols.map((value) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[value]).join('')
    expect(keyFingerprint('AAAA').replaceAll('-', '')).toBe(said)
    expect(keyFingerprint('AAAA')).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/u)
  })
})
