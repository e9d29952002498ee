import { itemKey } from '../../../shared/domain/crisis/engine/item-key.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { planOf } from '../../../shared/domain/crisis/engine/plan.ts'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import type { CrisisEventKind } from '../../../shared/domain/crisis/model/events/crisis-event.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { StepInput } from '../../../shared/domain/crisis/model/step.ts'
import { LAWYER, LEAD, playbookFixture, SPOKESPERSON, stepId, uuid } from './playbook-fixture.ts'
import { ALICE, at, BOB, CAROL, DAN, incidentFixture, newRun, type Run } from './run-fixture.ts'

/** Numbers that stand for choices: the same numbers give the same incident. */
export type Dice = readonly number[]

const PEOPLE = [ALICE, BOB, CAROL, DAN] as const
const ROLES = [LEAD, SPOKESPERSON, LAWYER] as const
const PLAIN_TASK = playbookFixture().steps[0]!
const BY_FILE = { fileName: 'f', keyFingerprint: 'k', signedAt: at(0), takenBy: ALICE }
const pick = <T>(list: readonly T[], die: number): T => list[die % list.length]!

/** A plan of one to twelve steps of every kind; dependencies and options point wherever the dice fall, backwards included. */
export function randomPlaybook(dice: Dice): Playbook {
  const size = 1 + ((dice[0] ?? 0) % 12)
  const steps = Array.from({ length: size }, (_, index): StepInput => {
    const die = (offset: number): number => dice[(index * 7 + offset) % dice.length] ?? 0
    const number = index + 1
    const common = {
      id: stepId(number),
      order: number,
      title: { fr: `Pas ${number}` },
      raci: { accountable: [pick(ROLES, die(1))] },
      dependsOn: index > 0 && die(2) % 3 > 0 ? [stepId(1 + (die(3) % index))] : [],
      offset:
        die(4) % 2 === 0
          ? { anchor: die(4) % 4 === 0 || index === 0 ? 'T0' : stepId(1 + (die(5) % index)), minutes: die(5) % 90 }
          : null,
      mandatory: die(6) % 4 === 0,
      evidenceRequired: die(6) % 11 === 0,
      fromSeverity: die(6) % 7 === 0 ? (3 as const) : (1 as const),
      checklist: die(1) % 3 === 0 ? [{ id: `item--${uuid(1)}`, text: { fr: 'x' }, mandatory: die(2) % 2 === 0 }] : [],
    }
    switch (die(0) % 8) {
      case 0:
        return {
          ...common,
          kind: 'decision',
          options: [1, 2].map((n) => ({ id: `option--${uuid(n)}`, title: { fr: 'o' }, next: [stepId(1 + (die(n) % size))] })),
        }
      case 1:
        return { ...common, kind: 'message', messageKind: 'statement', template: { fr: '{{known}}' } }
      case 2:
        return { ...common, kind: 'approval', approves: stepId(1 + (die(3) % size)) }
      case 3:
        return { ...common, kind: 'sitrep' }
      case 4:
        return { ...common, kind: 'wait', minutes: die(3) % 60 }
      case 5:
        return { ...common, kind: 'end' }
      default:
        return { ...common, kind: 'task' }
    }
  })
  return playbookFixture({ steps })
}

/** Kind, data and, where it matters, who says it. */
type Proposal = readonly [CrisisEventKind, unknown, (string | undefined)?]

/** What people who know their work would do next. */
function sensible(run: Run, c: number): readonly Proposal[] {
  const state = run.state()
  if (state.status !== 'active' && state.status !== 'stabilised') return []
  const reason = 'il le faut'
  const reader = readSteps(state, run.now())
  const found: Proposal[] = []
  for (const { id: step, kind, evidenceRequired, checklist } of planOf(run.playbook).outline) {
    const status = reader.status(step)
    if (status !== 'ready' && status !== 'in-progress') continue
    if (kind === 'decision') found.push(['decision.taken', { stepId: step, optionId: `option--${uuid(1 + (c % 2))}`, reason }])
    if (checklist.length > 0 && !state.items.has(itemKey(step, `item--${uuid(1)}`)))
      found.push(['checklist.toggled', { stepId: step, itemId: `item--${uuid(1)}`, to: 'done', reason }])
    if (kind === 'task' && !evidenceRequired) found.push(['task.done', { stepId: step, note: '' }])
    if (kind === 'message') {
      const content = messageContentSchema.parse({
        kind: 'statement',
        language: 'fr',
        title: 't',
        body: '{{known}}',
        values: { known: 'tout' },
        stepId: step,
      })
      found.push(['message.drafted', { messageId: `message--${state.lastSeq + 1}`, content }])
    }
  }
  for (const { id, content, status, authors, approvals, requests, release } of state.messages.values()) {
    const hash = messageHash(id, content)
    const other = PEOPLE.find((person) => ![...authors, ...approvals.map(({ by }) => by), release?.by].includes(person))
    const released = { messageId: id, hash, channels: ['site'], nextUpdateAt: null }
    if (status === 'draft') found.push(['message.submitted', { messageId: id }])
    if (status === 'submitted' || status === 'approved-once')
      found.push(['message.approved', { messageId: id, hash, signature: null }, other])
    if (status === 'submitted' && c % 3 === 0) {
      const [asked] = requests
      // Any hash will do: the engine only compares the one that answers with the one that asked.
      if (!asked) found.push(['message.approval-requested', { messageId: id, hash, requestHash: hash, asked: null }])
      else
        found.push([
          'message.approved',
          { messageId: id, hash, signature: null, byFile: { ...BY_FILE, requestHash: hash } },
          other,
        ])
    }
    if (status === 'approved-once' || status === 'approved-twice') found.push(['message.released', released])
    if (release?.emergency) found.push(['message.ratified', { messageId: id, hash }, other])
    const better = [...state.messages.values()].find((message) => message.id !== id && message.status === 'released')
    if (status === 'released' && better && c % 3 === 0)
      found.push(['message.corrected', { messageId: id, replacementId: better.id, reason }])
  }
  for (const [seat, { personId, offeredTo }] of state.seats) {
    const [roleId, position] = seat.split(' ')
    if (offeredTo)
      found.push(
        ['handover.accepted', { roleId, position }, offeredTo],
        ['handover.declined', { roleId, position, reason }, offeredTo],
      )
    else if (c % 13 === 0) found.push(['handover.offered', { roleId, position, to: pick(PEOPLE, c), note: '' }, personId])
  }
  for (const [injectId, { mark }] of state.injects)
    if (mark === 'delivered') found.push(['inject.answered', { injectId, observed: reason }])
  return found
}

/** Events that may well come next, given what there is. `a`, `b` and `c` are dice. */
function event(run: Run, a: number, b: number, c: number): Proposal {
  const state = run.state()
  const wise = b % 7 > 1 ? sensible(run, c) : []
  if (wise.length > 0) return pick(wise, a)
  const steps = [...planOf(run.playbook).outline, ...state.added.values()]
  const step = pick(steps, b)
  const reason = 'parce que'
  const messages = [...state.messages.values()]
  const message = messages.length === 0 ? null : pick(messages, b)
  const messageId = message?.id ?? 'message--none'
  const hash = message && c % 9 > 0 ? messageHash(message.id, message.content) : 'f'.repeat(64)
  const seat = { roleId: pick(ROLES, b), position: c % 2 === 0 ? ('primary' as const) : ('deputy' as const) }
  const factIds = [...state.facts.keys()]
  const content = messageContentSchema.parse({
    kind: pick(['statement', 'qa', 'sitrep', 'alert'] as const, c),
    language: 'fr',
    title: `Titre ${c}`,
    body: c % 6 === 0 ? '' : 'Nous savons {{known}}.',
    values: { known: c % 5 === 0 ? '' : `mot ${c}` },
    stepId: step.kind === 'message' ? step.id : null,
    corrects: c % 4 === 0 ? (message?.id ?? null) : null,
    claims: factIds.length > 0 && c % 2 === 0 ? [{ text: 'x', factIds: [pick(factIds, b)] }] : [],
  })
  const fact = {
    text: `Fait ${c}`,
    source: 'poste',
    confidence: 'low',
    status: pick(['unverified', 'confirmed', 'withdrawn'], c),
    asOf: null,
    validUntil: null,
    figure: c % 2 ? { value: c, unit: 'x' } : null,
  }
  const released = messages.filter(({ status }) => status === 'released').map(({ id }) => id)
  const decide = steps.find(({ kind }) => kind === 'decision') ?? step
  const next = state.lastSeq + 1
  const last = rare(a, state.status, run, reason)
  if (last.length > 0 && b % 3 > 0) return pick(last, c)
  const events: readonly Proposal[] = [
    ['role.assigned', { ...seat, personId: pick(PEOPLE, a) }],
    ['role.assigned', { ...seat, personId: pick(PEOPLE, c) }],
    ['role.vacated', { ...seat, reason }],
    ['role.taken-over', { ...seat, reason }],
    ['handover.offered', { ...seat, to: pick(PEOPLE, c), note: '' }],
    ['handover.accepted', seat],
    ['handover.declined', { ...seat, reason }],
    ['task.started', { stepId: step.id }],
    ['task.done', { stepId: step.id, note: '' }],
    ['task.done', { stepId: step.id, note: '' }],
    ['task.undone', { stepId: step.id, reason }],
    ['task.blocked', { stepId: step.id, reason }],
    ['task.not-applicable', { stepId: step.id, reason }],
    ['task.failed', { stepId: step.id, reason }],
    ['task.added', { step: { ...PLAIN_TASK, id: stepId(100 + (c % 20)), dependsOn: [step.id] } }],
    [
      'checklist.toggled',
      { stepId: step.id, itemId: `item--${uuid(1)}`, to: pick(['done', 'open', 'not-applicable'], c), reason },
    ],
    ['decision.taken', { stepId: decide.id, optionId: `option--${uuid(1 + (c % 2))}`, reason }],
    ['decision.revoked', { stepId: decide.id, reason }],
    [
      'evidence.added',
      {
        evidence: {
          id: `evidence--${next}`,
          name: 'x',
          mediaType: 'x/y',
          sha256: 'a'.repeat(64),
          size: c,
          source: '',
          capturedAt: null,
          stepId: step.id,
          factIds: [],
        },
      },
    ],
    ['timer.snoozed', { timer: `step:${step.id}`, until: at(c % 2000), reason }],
    ['timer.acknowledged', { timer: `step:${step.id}`, dueAt: at(c % 90) }],
    ['clock.jumped', { seconds: c }],
    ['message.drafted', { messageId: `message--${next}`, content }],
    ['message.drafted', { messageId: `message--${next}`, content }],
    ['message.edited', { messageId, content: { ...content, stepId: message?.content.stepId ?? null } }],
    ['message.submitted', { messageId }],
    ['message.submitted', { messageId }],
    ['message.changes-requested', { messageId, comment: reason }],
    ['message.approved', { messageId, hash, signature: null }],
    ['message.approved', { messageId, hash, signature: null }],
    ['message.released', { messageId, hash, channels: ['site'], nextUpdateAt: c % 2 ? at(5000) : null }],
    ['message.emergency-released', { messageId, hash, channels: [], nextUpdateAt: null, reason }],
    ['message.ratified', { messageId, hash }],
    ['message.corrected', { messageId, replacementId: released.length > 0 ? pick(released, c) : 'message--none', reason }],
    ['message.withdrawn', { messageId, reason }],
    [
      'sitrep.issued',
      {
        number: state.sitreps.size + 1,
        sinceSeq: state.sitreps.get(state.sitreps.size)?.untilSeq ?? 0,
        untilSeq: state.lastSeq,
        messageId: null,
        stepId: null,
        headCode: '',
      },
    ],
    ['fact.added', { fact: { id: `fact--${next}`, ...fact } }],
    ['fact.changed', { factId: factIds.length > 0 ? pick(factIds, b) : 'fact--none', content: fact, reason }],
    ['contact.called', { contactId: `contact--${c % 5}`, result: pick(['reached', 'no-answer'], b), note: '' }],
    ['exercise.paused', {}],
    ['exercise.resumed', {}],
    ['exercise.speed-set', { speed: 1 + (c % 10) }],
    ['inject.delivered', { injectId: `inject--${c % 6}` }],
    ['inject.skipped', { injectId: `inject--${c % 6}`, reason }],
    ['inject.answered', { injectId: `inject--${c % 6}`, observed: reason }],
    ['objective.scored', { objectiveId: `objective--${c % 3}`, score: c % 3, comment: '' }],
    ['severity.raised', { to: 1 + (c % 4), reason }],
    ['severity.lower-requested', { to: 1 + (c % 4), reason }],
    ['severity.lowered', { to: state.loweringRequest?.to ?? 1 }],
    ['field.set', { name: `field_${c % 4}`, value: String(c) }],
    ['link.added', { link: { id: `link--${c % 9}`, targetKind: 'document', target: 'x', stepId: null, reason } }],
    ['incident.details-changed', { title: `Titre ${c}`, place: 'Gao', eventAt: c % 2 ? at(-c % 500) : null }],
    ['note', null],
    ['entry.corrected', null],
  ]
  return pick(events, a)
}

/** What ends a run comes seldom, else every run would be short. */
function rare(a: number, status: string | null, run: Run, reason: string): readonly Proposal[] {
  if (status === 'closed' || status === 'cancelled' || status === 'reviewed') {
    return [
      ['incident.reopen-requested', { reason }],
      ['incident.reopened', {}],
      ['incident.reviewed', {}],
      ['review.saved', { review: { summary: 's', findings: [], actions: [] } }],
    ]
  }
  if (status === 'draft') return [['incident.declared', { incident: incidentFixture(run.playbook, { mode: 'EXERCISE' }) }]]
  if (a % 19 > 0) return []
  return [
    ['incident.stabilised', { reason }],
    ['incident.reactivated', { reason }],
    ['incident.closed', { reason }],
    ['incident.cancelled', { reason }],
  ]
}

/** An incident as the dice fall: what is refused is not logged, as in the store. */
export function randomRun(planDice: Dice, dice: readonly (readonly [number, number, number, number])[]): Run {
  const run = newRun(randomPlaybook(planDice))
  const mode = (planDice[1] ?? 0) % 2 === 0 ? ('EXERCISE' as const) : ('REAL' as const)
  const severity = pick([1, 2, 3, 4] as const, planDice[2] ?? 0)
  run.act(ALICE, (planDice[3] ?? 0) % 5 === 0 && mode === 'EXERCISE' ? 'incident.drafted' : 'incident.declared', {
    incident: incidentFixture(run.playbook, { mode, severity }),
  })
  // Most often the roles are filled, so that there is work to do.
  for (const [index, roleId] of ROLES.entries()) {
    if ((planDice[4 + index] ?? 0) % 4 > 0)
      run.act(ALICE, 'role.assigned', { roleId, position: 'primary', personId: pick(PEOPLE, index) })
  }
  let minutes = 0
  for (const [a, b, c, d] of dice) {
    minutes += d % 20
    run.clock(minutes)
    const [kind, data, author] = event(run, a, b, c)
    const corrects = kind === 'entry.corrected' ? 1 + (c % run.state().lastSeq) : undefined
    run.say(author ?? pick(PEOPLE, d), kind, data as never, corrects)
  }
  run.clock(minutes + 1)
  return run
}
