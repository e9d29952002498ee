import { describe, expect, it } from 'vitest'
import { fillFields } from '../../../shared/domain/crisis/engine/fill-fields.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { openMandatory } from '../../../shared/domain/crisis/engine/open-mandatory.ts'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import { messageContentSchema, type MessageContent } from '../../../shared/domain/crisis/model/crisis-message.ts'
import { playbookFixture, stepId } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, DAN, declaredRun, type Run } from './run-fixture.ts'

const ID = 'message--1'

function content(changes: Partial<MessageContent> = {}): MessageContent {
  return messageContentSchema.parse({
    kind: 'statement',
    language: 'fr',
    title: 'Message d’attente',
    body: 'Nous savons {{known}}.',
    values: { known: 'peu de choses' },
    stepId: stepId(3),
    ...changes,
  })
}

const current = (run: Run) => run.state().messages.get(ID)!
const hash = (run: Run): string => messageHash(ID, current(run).content)
const approve = (run: Run, by: string, text = hash(run)) =>
  run.say(by, 'message.approved', { messageId: ID, hash: text, signature: null })
const release = (run: Run) =>
  run.say(CAROL, 'message.released', { messageId: ID, hash: hash(run), channels: ['site'], nextUpdateAt: at(90) })
const emergency = (run: Run, by: string) =>
  run.say(by, 'message.emergency-released', {
    messageId: ID,
    hash: hash(run),
    channels: ['site'],
    nextUpdateAt: null,
    reason: 'rumeur',
  })
const ratify = (run: Run, by: string) => run.say(by, 'message.ratified', { messageId: ID, hash: hash(run) })

function drafted(changes: Partial<MessageContent> = {}, severity: 1 | 2 | 3 = 2): Run {
  const run = declaredRun(playbookFixture(), { severity })
  run.act(CAROL, 'message.drafted', { messageId: ID, content: content(changes) })
  return run
}

function submitted(changes: Partial<MessageContent> = {}, severity: 1 | 2 | 3 = 2): Run {
  const run = drafted(changes, severity)
  run.act(CAROL, 'message.submitted', { messageId: ID })
  return run
}

/** Ways to each state of a message, at level 2. */
const TO: Record<string, () => Run> = {
  draft: drafted,
  submitted,
  'changes-requested': () => {
    const run = submitted()
    run.act(ALICE, 'message.changes-requested', { messageId: ID, comment: 'plus court' })
    return run
  },
  'approved-once': () => {
    const run = submitted()
    approve(run, ALICE)
    return run
  },
  'approved-twice': () => {
    const run = submitted()
    approve(run, ALICE)
    approve(run, BOB)
    return run
  },
  released: () => {
    const run = submitted()
    approve(run, ALICE)
    release(run)
    return run
  },
  corrected: () => {
    const run = submitted()
    approve(run, ALICE)
    release(run)
    const better = content({ corrects: ID, stepId: null })
    run.act(CAROL, 'message.drafted', { messageId: 'message--2', content: better })
    run.act(CAROL, 'message.submitted', { messageId: 'message--2' })
    const text = messageHash('message--2', better)
    run.act(ALICE, 'message.approved', { messageId: 'message--2', hash: text, signature: null })
    run.act(CAROL, 'message.released', { messageId: 'message--2', hash: text, channels: [], nextUpdateAt: null })
    return run
  },
  withdrawn: () => {
    const run = drafted()
    run.act(CAROL, 'message.withdrawn', { messageId: ID, reason: 'sans objet' })
    return run
  },
}

const MACHINE: Record<string, { readonly does: (run: Run) => unknown; readonly turns: Record<string, string> }> = {
  edited: {
    does: (run) => run.say(CAROL, 'message.edited', { messageId: ID, content: content({ body: 'Autre {{known}}' }) }),
    turns: {
      draft: 'draft',
      submitted: 'draft',
      'changes-requested': 'draft',
      'approved-once': 'draft',
      'approved-twice': 'draft',
    },
  },
  submitted: {
    does: (run) => run.say(CAROL, 'message.submitted', { messageId: ID }),
    turns: { draft: 'submitted', 'changes-requested': 'submitted' },
  },
  'changes requested': {
    does: (run) => run.say(ALICE, 'message.changes-requested', { messageId: ID, comment: 'non' }),
    turns: { submitted: 'changes-requested', 'approved-once': 'changes-requested', 'approved-twice': 'changes-requested' },
  },
  approved: { does: (run) => approve(run, DAN), turns: { submitted: 'approved-once', 'approved-once': 'approved-twice' } },
  released: { does: release, turns: { 'approved-once': 'released', 'approved-twice': 'released' } },
  'released in an emergency': {
    does: (run) => emergency(run, CAROL),
    turns: { draft: 'released', submitted: 'released', 'changes-requested': 'released' },
  },
  withdrawn: {
    does: (run) => run.say(CAROL, 'message.withdrawn', { messageId: ID, reason: 'faux' }),
    turns: Object.fromEntries(
      Object.keys(TO).flatMap((from) => (from === 'corrected' || from === 'withdrawn' ? [] : [[from, 'withdrawn']])),
    ),
  },
}

describe('a message, from draft to release', () => {
  for (const [name, { does, turns }] of Object.entries(MACHINE)) {
    it(`is ${name} from ${Object.keys(turns).join(', ')} and from nowhere else`, () => {
      for (const [from, reach] of Object.entries(TO)) {
        const run = reach()
        expect(current(run).status).toBe(from)
        const refusal = does(run)
        if (turns[from] === undefined)
          expect([from, refusal]).toEqual([from, expect.objectContaining({ code: 'wrong-message-status' })])
        else expect([from, refusal, current(run).status]).toEqual([from, null, turns[from]])
      }
    })
  }

  it('never fills a field by itself: an empty or mistyped one keeps it from being approved or released', () => {
    const run = submitted({ values: { known: ' ' } })
    expect(approve(run, ALICE)).toEqual({ code: 'fields-empty', values: { messageId: ID, fields: ['known'] } })
    expect(emergency(run, CAROL)?.code).toBe('fields-empty')
    expect(fillFields('Nous savons {{known}}.', { known: '' })).toBe('Nous savons {{known}}.')
    const playbook = playbookFixture({ fields: [{ name: 'hour', label: { fr: 'Heure' }, type: 'time' }] })
    const timed = declaredRun(playbook)
    timed.act(CAROL, 'message.drafted', { messageId: ID, content: content({ body: 'À {{hour}}', values: { hour: '25:00' } }) })
    timed.act(CAROL, 'message.submitted', { messageId: ID })
    expect(approve(timed, ALICE)).toEqual({ code: 'fields-invalid', values: { messageId: ID, fields: ['hour'] } })
  })

  it('refuses what it rests on and the incident does not have', () => {
    const run = declaredRun()
    const draft = (changes: Partial<MessageContent>) =>
      run.say(CAROL, 'message.drafted', { messageId: ID, content: content(changes) })?.code
    expect(draft({ stepId: stepId(1) })).toBe('unknown-step')
    expect(draft({ corrects: 'message--9' })).toBe('unknown-message')
    expect(draft({ claims: [{ text: 'x', factIds: ['fact--9'] }] })).toBe('unknown-fact')
    expect(draft({})).toBeUndefined()
    expect(draft({})).toBe('duplicate-id')
  })
})

describe('the two-person rule', () => {
  it('lets nobody approve what they wrote any of, nor twice', () => {
    const run = submitted()
    expect(approve(run, CAROL)?.code).toBe('author-cannot-approve')
    run.act(BOB, 'message.edited', { messageId: ID, content: content({ title: 'Autre' }) })
    run.act(BOB, 'message.submitted', { messageId: ID })
    expect(approve(run, BOB)?.code).toBe('author-cannot-approve')
    expect(approve(run, CAROL)?.code).toBe('author-cannot-approve')
    expect(approve(run, ALICE)).toBeNull()
    expect(approve(run, ALICE)?.code).toBe('already-approved-by-you')
  })

  it('ties an approval to the text: a replayed hash is refused and an edit voids', () => {
    const run = submitted()
    const old = hash(run)
    approve(run, ALICE)
    run.act(CAROL, 'message.edited', { messageId: ID, content: content({ values: { known: 'un mot changé' } }) })
    expect(current(run)).toMatchObject({ status: 'draft', approvals: [], voided: 1 })
    run.act(CAROL, 'message.submitted', { messageId: ID })
    expect(approve(run, ALICE, old)?.code).toBe('text-changed')
    expect(run.say(CAROL, 'message.released', { messageId: ID, hash: old, channels: [], nextUpdateAt: null })?.code).toBe(
      'wrong-message-status',
    )
  })

  it('asks two distinct approvers from level 3 on, also when the level rises after the first', () => {
    const run = submitted()
    approve(run, ALICE)
    const approval = () => readSteps(run.state(), at(0)).status(stepId(4))
    expect(approval()).toBe('done')
    run.act(ALICE, 'severity.raised', { to: 3, reason: 'un mort' })
    expect(approval()).not.toBe('done')
    expect(release(run)).toEqual({ code: 'approvals-missing', values: { messageId: ID, have: 1, needed: 2 } })
    expect(approve(run, BOB)).toBeNull()
    expect(approval()).toBe('done')
    expect(release(run)).toBeNull()
  })

  it('owes a ratification by others after an emergency release, and closes nothing before', () => {
    const run = drafted()
    run.clock(10)
    emergency(run, DAN)
    expect(current(run).release?.emergency).toMatchObject({ ratifyBy: at(70), ratifiedAt: null })
    expect(openMandatory(run.state(), at(10))).toContainEqual({ kind: 'ratification', messageId: ID })
    expect(ratify(run, DAN)?.code).toBe('releaser-cannot-ratify')
    expect(ratify(run, CAROL)?.code).toBe('author-cannot-approve')
    run.clock(40)
    expect(ratify(run, ALICE)).toBeNull()
    expect(current(run).release?.emergency?.ratifiedAt).toBe(at(40))
    expect(ratify(run, BOB)?.code).toBe('already-ratified')
    expect(openMandatory(run.state(), at(40))).not.toContainEqual({ kind: 'ratification', messageId: ID })
  })

  it('owes the ratification even when the alarm was false', () => {
    const run = drafted()
    emergency(run, CAROL)
    run.act(ALICE, 'incident.cancelled', { reason: 'fausse alerte' })
    expect(ratify(run, BOB)).toBeNull()
  })

  it('asks two ratifications from level 3 on', () => {
    const run = drafted({}, 3)
    emergency(run, CAROL)
    expect(ratify(run, ALICE)).toBeNull()
    expect(current(run).release?.emergency?.ratifiedAt).toBeNull()
    expect(ratify(run, ALICE)?.code).toBe('already-approved-by-you')
    expect(ratify(run, BOB)).toBeNull()
    expect(current(run).release?.emergency?.ratifiedAt).not.toBeNull()
    const ordinary = TO['released']!()
    expect(ratify(ordinary, BOB)?.code).toBe('not-an-emergency-release')
  })
})

describe('message steps', () => {
  it('stand where their message stands', () => {
    const run = declaredRun()
    const steps = () => [3, 4].map((step) => readSteps(run.state(), at(0)).status(stepId(step)))
    run.act(CAROL, 'message.drafted', { messageId: ID, content: content() })
    expect(steps()).toEqual(['in-progress', 'pending'])
    run.act(CAROL, 'message.submitted', { messageId: ID })
    expect(steps()).toEqual(['done', 'ready'])
    approve(run, ALICE)
    expect(steps()).toEqual(['done', 'done'])
    run.act(CAROL, 'message.edited', { messageId: ID, content: content({ title: 'x' }) })
    expect(steps()).toEqual(['in-progress', 'pending'])
    expect(run.say(ALICE, 'task.done', { stepId: stepId(4), note: '' })?.code).toBe('settled-by-itself')
    run.act(CAROL, 'message.withdrawn', { messageId: ID, reason: 'x' })
    expect(steps()).toEqual(['pending', 'pending'])
  })
})

describe('a message step that a person set aside', () => {
  it('stays so whatever becomes of its message', () => {
    const run = drafted()
    run.act(ALICE, 'task.not-applicable', { stepId: stepId(3), reason: 'le ministre parle' })
    run.act(CAROL, 'message.submitted', { messageId: ID })
    approve(run, ALICE)
    const status = (step: number) => readSteps(run.state(), at(0)).status(stepId(step))
    expect([status(3), status(4)]).toEqual(['not-applicable', 'done'])
    run.act(ALICE, 'task.undone', { stepId: stepId(3), reason: 'le ministre ne parle pas' })
    expect(status(3)).toBe('done')
    run.act(CAROL, 'message.edited', { messageId: ID, content: content({ title: 'Autre' }) })
    expect(status(3)).toBe('in-progress')
  })
})

describe('situation reports and answers', () => {
  it('are numbered, follow each other and settle their step', () => {
    const run = declaredRun()
    const issue = (number: number, sinceSeq: number, untilSeq: number) =>
      run.say(ALICE, 'sitrep.issued', { number, sinceSeq, untilSeq, messageId: null, stepId: stepId(9), headCode: 'K7' })?.code
    expect(issue(2, 0, 4)).toBe('wrong-number')
    expect(issue(1, 0, 99)).toBe('wrong-range')
    expect(issue(1, 0, 4)).toBeUndefined()
    expect(readSteps(run.state(), at(0)).status(stepId(9))).toBe('done')
    expect(issue(2, 3, 5)).toBe('wrong-range')
    expect(issue(2, 4, 5)).toBeUndefined()
  })

  it('never release a line that must not be used', () => {
    const qa = { question: 'Une rançon ?', background: '', clearance: 'do-not-use' as const, owner: null, expiresAt: null }
    const run = submitted({ kind: 'qa', qa, stepId: null })
    approve(run, ALICE)
    expect(release(run)?.code).toBe('do-not-use')
  })

  it('put a released line right by another one', () => {
    expect(current(TO['corrected']!())).toMatchObject({ status: 'corrected', correctedBy: 'message--2' })
  })
})
