import { describe, expect, it } from 'vitest'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { factSchema } from '../../../shared/domain/crisis/model/fact.ts'
import { openMatters } from '../../../shared/domain/crisis/views/open-matters.ts'
import { stepId } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, declaredRun } from './run-fixture.ts'

const idsOf = (rows: readonly { readonly step: { readonly id: string } }[]): readonly string[] => rows.map(({ step }) => step.id)

describe('what is open at the end of a shift', () => {
  it('are the tasks that can be done or are late, the earliest due first, and the decisions apart', () => {
    const run = declaredRun()
    // The second is late although it waits for the first; what is due at the 15th minute is not late yet.
    expect(idsOf(openMatters(run.state(), at(6)).tasks)).toEqual([stepId(1), stepId(2)])
    expect(openMatters(run.state(), at(6)).decisions).toEqual([])
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(2), reason: 'fait par téléphone' })
    const matters = openMatters(run.state(), at(6))
    expect(idsOf(matters.tasks)).toContain(stepId(1))
    expect(idsOf(matters.tasks)).not.toContain(stepId(2))
    expect(idsOf(matters.decisions)).toEqual([stepId(5)])
  })

  it('are the messages that nobody approved or ratified, and the facts that nobody confirmed', () => {
    const run = declaredRun()
    const content = messageContentSchema.parse({ kind: 'statement', language: 'fr', title: 'Attente', body: 'Texte.' })
    for (const messageId of ['approved', 'draft', 'urgent']) run.act(CAROL, 'message.drafted', { messageId, content })
    run.act(CAROL, 'message.submitted', { messageId: 'approved' })
    const hash = messageHash('approved', content)
    run.act(BOB, 'message.approved', { messageId: 'approved', hash, signature: null })
    run.act(CAROL, 'message.emergency-released', {
      messageId: 'urgent',
      hash: messageHash('urgent', content),
      channels: ['site'],
      nextUpdateAt: null,
      reason: 'direct',
    })
    for (const status of ['unverified', 'confirmed', 'disputed', 'withdrawn'] as const)
      run.act(CAROL, 'fact.added', {
        fact: factSchema.parse({ id: `fact--${status}`, text: status, source: 'poste', confidence: 'low', status }),
      })
    const { messages, facts } = openMatters(run.state(), at(1))
    expect(messages.map(({ id }) => id)).toEqual(['draft', 'urgent'])
    // At the third level one approval is not enough any more.
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'otages' })
    expect(openMatters(run.state(), at(1)).messages.map(({ id }) => id)).toEqual(['approved', 'draft', 'urgent'])
    expect(facts.map(({ status }) => status)).toEqual(['unverified', 'disputed'])
  })
})
