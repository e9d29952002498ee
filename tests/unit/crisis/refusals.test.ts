import { describe, expect, it } from 'vitest'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { messageContentSchema, type MessageContent } from '../../../shared/domain/crisis/model/crisis-message.ts'
import type { CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import { factContentSchema } from '../../../shared/domain/crisis/model/fact.ts'
import { LAWYER, playbookFixture, SPOKESPERSON, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, DAN, declaredRun, type Run } from './run-fixture.ts'

const reason = 'parce que'
const text = (changes: Partial<MessageContent> = {}): MessageContent =>
  messageContentSchema.parse({ kind: 'statement', language: 'fr', title: 't', body: 'Texte.', ...changes })
const hash = messageHash('message--1', text())
const fact = { id: 'fact--1', ...factContentSchema.parse({ text: 'x', source: 's', confidence: 'low', status: 'confirmed' }) }
const evidence = {
  id: 'evidence--1',
  name: 'x',
  mediaType: 'x/y',
  sha256: 'a'.repeat(64),
  size: 1,
  source: '',
  capturedAt: null,
  stepId: null,
  factIds: [],
}
const sitrep = { number: 1, sinceSeq: 0, untilSeq: 1, messageId: null, stepId: null, headCode: '' }
const out = { hash, channels: [], nextUpdateAt: null }

const code = (run: Run, kind: CrisisEventKind, data: unknown, by = ALICE): string | undefined =>
  run.say(by, kind, data as never)?.code

/** A message of Carol's that Alice approved. */
function approved(content = text()): Run {
  const run = declaredRun()
  run.act(CAROL, 'message.drafted', { messageId: 'message--1', content })
  run.act(CAROL, 'message.submitted', { messageId: 'message--1' })
  run.act(ALICE, 'message.approved', { messageId: 'message--1', hash: messageHash('message--1', content), signature: null })
  return run
}

describe('what is not there', () => {
  const step = { stepId: stepId(99), reason }
  const message = { messageId: 'message--9' }
  const seat = { roleId: LAWYER, position: 'primary' }
  const cases: readonly (readonly [CrisisEventKind, object, string])[] = [
    ['task.started', step, 'unknown-step'],
    ['task.done', { ...step, note: '' }, 'unknown-step'],
    ['task.undone', step, 'unknown-step'],
    ['task.blocked', step, 'unknown-step'],
    ['task.not-applicable', step, 'unknown-step'],
    ['task.failed', step, 'unknown-step'],
    ['checklist.toggled', { ...step, itemId: 'item--1', to: 'done' }, 'unknown-step'],
    ['decision.taken', { ...step, optionId: 'option--1' }, 'unknown-step'],
    ['evidence.added', { evidence: { ...evidence, stepId: stepId(99) } }, 'unknown-step'],
    ['evidence.added', { evidence: { ...evidence, factIds: ['fact--9'] } }, 'unknown-fact'],
    ['fact.changed', { factId: 'fact--9', content: fact, reason }, 'unknown-fact'],
    ['message.edited', { ...message, content: text() }, 'unknown-message'],
    ['message.submitted', message, 'unknown-message'],
    ['message.changes-requested', { ...message, comment: reason }, 'unknown-message'],
    ['message.approved', { ...message, hash, signature: null }, 'unknown-message'],
    ['message.released', { ...message, ...out }, 'unknown-message'],
    ['message.emergency-released', { ...message, ...out, reason }, 'unknown-message'],
    ['message.ratified', { ...message, hash }, 'unknown-message'],
    ['message.corrected', { ...message, replacementId: 'message--1', reason }, 'unknown-message'],
    ['message.withdrawn', { ...message, reason }, 'unknown-message'],
    ['sitrep.issued', { ...sitrep, messageId: 'message--9' }, 'unknown-message'],
    ['sitrep.issued', { ...sitrep, stepId: stepId(1) }, 'unknown-step'],
    ['role.taken-over', { ...seat, reason }, 'seat-vacant'],
    ['handover.offered', { ...seat, to: BOB, note: '' }, 'seat-vacant'],
    ['handover.declined', { ...seat, reason }, 'nothing-offered'],
    ['handover.declined', { roleId: SPOKESPERSON, position: 'primary', reason }, 'nothing-offered'],
  ]
  for (const [kind, data, expected] of cases) {
    it(`refuses ${kind} with ${expected}: ${Object.keys(data).join(', ')}`, () => {
      const run = declaredRun()
      const before = run.state()
      expect(code(run, kind, data)).toBe(expected)
      expect(run.state()).toBe(before)
    })
  }
})

describe('what is there already, or elsewhere', () => {
  it('a fact is added once', () => {
    const run = declaredRun()
    run.act(ALICE, 'fact.added', { fact })
    expect(code(run, 'fact.added', { fact })).toBe('duplicate-id')
  })

  it('a handover is declined by those whom it concerns', () => {
    const run = declaredRun()
    const seat = { roleId: SPOKESPERSON, position: 'primary' as const }
    run.act(CAROL, 'handover.offered', { ...seat, to: DAN, note: '' })
    expect(code(run, 'handover.declined', { ...seat, reason }, BOB)).toBe('not-addressee')
    expect(code(run, 'handover.declined', { ...seat, reason }, CAROL)).toBeUndefined()
    expect(run.state().seats.get(`${SPOKESPERSON} primary`)).toMatchObject({ personId: CAROL, offeredTo: null })
  })

  it('a correction is another message that was released', () => {
    const run = approved()
    const correct = (messageId: string, replacementId: string) =>
      code(run, 'message.corrected', { messageId, replacementId, reason })
    expect(correct('message--1', 'message--1')).toBe('unknown-message')
    run.act(CAROL, 'message.drafted', { messageId: 'message--2', content: text() })
    expect(correct('message--1', 'message--2')).toBe('wrong-message-status')
    run.act(CAROL, 'message.released', { messageId: 'message--1', ...out })
    expect(correct('message--1', 'message--2')).toBe('wrong-message-status')
    run.act(CAROL, 'message.emergency-released', {
      messageId: 'message--2',
      ...out,
      hash: messageHash('message--2', text()),
      reason,
    })
    expect(correct('message--1', 'message--2')).toBeUndefined()
  })

  it('a text stays with the step it was begun for, and rests on what there is', () => {
    const run = declaredRun()
    run.act(CAROL, 'message.drafted', { messageId: 'message--1', content: text() })
    const edit = (changes: Partial<MessageContent>) =>
      code(run, 'message.edited', { messageId: 'message--1', content: text(changes) }, CAROL)
    expect(edit({ stepId: stepId(3) })).toBe('unknown-step')
    expect(edit({ claims: [{ text: 'x', factIds: ['fact--9'] }] })).toBe('unknown-fact')
    expect(edit({ corrects: 'message--1' })).toBe('unknown-message')
    expect(edit({ title: 'Autre' })).toBeUndefined()
  })
})

describe('what is not ready', () => {
  it('an empty text is neither submitted nor released', () => {
    const run = declaredRun()
    const content = text({ body: ' \n' })
    run.act(CAROL, 'message.drafted', { messageId: 'message--1', content })
    expect(code(run, 'message.submitted', { messageId: 'message--1' })).toBe('empty-body')
    const seen = { messageId: 'message--1', ...out, hash: messageHash('message--1', content) }
    expect(code(run, 'message.emergency-released', { ...seen, reason })).toBe('empty-body')
  })

  it('a next update is announced for later', () => {
    const run = approved()
    run.clock(60)
    expect(code(run, 'message.released', { messageId: 'message--1', ...out, nextUpdateAt: at(60) })).toBe('in-the-past')
    expect(code(run, 'message.released', { messageId: 'message--1', ...out, nextUpdateAt: at(61) })).toBeUndefined()
  })

  it('a decision waits for what comes before it, and for whoever says that it is blocked', () => {
    const run = declaredRun()
    const take = () => code(run, 'decision.taken', { stepId: stepId(5), optionId: `option--${uuid(1)}`, reason })
    expect(take()).toBe('not-ready')
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(2), reason })
    run.act(ALICE, 'task.blocked', { stepId: stepId(5), reason })
    expect(take()).toBe('task-blocked')
    run.act(ALICE, 'task.started', { stepId: stepId(5) })
    expect(take()).toBeUndefined()
    expect(code(run, 'task.undone', { stepId: stepId(5), reason })).toBe('needs-decision')
  })

  it('what settles by itself is neither started nor undone', () => {
    const playbook = playbookFixture({
      steps: [
        { kind: 'wait', id: stepId(1), order: 1, title: { fr: 'Attendre' }, minutes: 5 },
        { kind: 'sitrep', id: stepId(2), order: 2, title: { fr: 'Point' } },
      ],
    })
    const run = declaredRun(playbook)
    expect(code(run, 'task.started', { stepId: stepId(1) })).toBe('settled-by-itself')
    run.act(ALICE, 'sitrep.issued', { ...sitrep, stepId: stepId(2) })
    expect(code(run, 'task.undone', { stepId: stepId(2), reason })).toBe('settled-by-itself')
  })
})
