import { approvalsNeeded } from '../../../shared/domain/crisis/engine/approvals-needed.ts'
import { fieldsOf } from '../../../shared/domain/crisis/engine/fields-of.ts'
import { messageHash } from '../../../shared/domain/crisis/engine/message-hash.ts'
import { planOf } from '../../../shared/domain/crisis/engine/plan.ts'
import { readSteps } from '../../../shared/domain/crisis/engine/read-steps.ts'
import { messageContentSchema } from '../../../shared/domain/crisis/model/crisis-message.ts'
import type { MergeField } from '../../../shared/domain/crisis/model/merge-field.ts'
import type { Playbook } from '../../../shared/domain/crisis/model/playbook.ts'
import type { Severity } from '../../../shared/domain/crisis/model/severity.ts'
import type { Step } from '../../../shared/domain/crisis/model/step.ts'
import { ALICE, BOB, CAROL, DAN, incidentFixture, newRun, type Run } from './run-fixture.ts'

/** Runs a playbook as people would: whatever is ready is done, decisions fall as `choose` says, until nothing is ready. */
export function walkPlaybook(playbook: Playbook, severity: Severity, choose: (step: Step) => number, language = 'fr'): Run {
  const run = newRun(playbook)
  run.act(ALICE, 'incident.declared', { incident: incidentFixture(playbook, { severity }) })
  for (const { id: roleId } of playbook.roles) {
    run.act(ALICE, 'role.assigned', { roleId, position: 'primary', personId: ALICE })
    run.act(ALICE, 'role.assigned', { roleId, position: 'deputy', personId: BOB })
  }
  let minutes = 0
  for (let turn = 0; turn < 500; turn += 1) {
    const reader = readSteps(run.state(), run.now())
    const next = planOf(playbook).outline.find(
      ({ id, kind }) => reader.status(id) === 'ready' && kind !== 'wait' && kind !== 'approval',
    )
    if (next) settle(run, next, choose, language)
    else if (planOf(playbook).outline.some(({ id, kind }) => kind === 'wait' && reader.status(id) === 'ready')) minutes += 600
    else break
    minutes += 1
    run.clock(minutes)
  }
  return run
}

function settle(run: Run, step: Step, choose: (step: Step) => number, language: string): void {
  for (const { id: itemId } of step.checklist)
    run.act(ALICE, 'checklist.toggled', { stepId: step.id, itemId, to: 'done', reason: '' })
  if (step.evidenceRequired) {
    const evidence = { id: `evidence--${step.id}`, name: 'x', mediaType: 'image/png', sha256: 'a'.repeat(64), size: 1 }
    run.act(ALICE, 'evidence.added', { evidence: { ...evidence, source: '', capturedAt: null, stepId: step.id, factIds: [] } })
  }
  switch (step.kind) {
    case 'decision': {
      const option = step.options[choose(step) % step.options.length]!
      return run.act(ALICE, 'decision.taken', { stepId: step.id, optionId: option.id, reason: 'ainsi' })
    }
    case 'message':
      return publish(run, step, language)
    case 'sitrep': {
      const { sitreps, lastSeq } = run.state()
      const sinceSeq = sitreps.get(sitreps.size)?.untilSeq ?? 0
      return run.act(ALICE, 'sitrep.issued', {
        number: sitreps.size + 1,
        sinceSeq,
        untilSeq: lastSeq,
        messageId: null,
        stepId: step.id,
        headCode: '',
      })
    }
    case 'task':
    case 'sub-playbook':
      return run.act(ALICE, 'task.done', { stepId: step.id, note: '' })
    case 'approval':
    case 'wait':
    case 'end':
      throw new Error(`${step.kind} settles by itself`)
  }
}

function publish(run: Run, step: Extract<Step, { kind: 'message' }>, language: string): void {
  const messageId = `message--${step.id}`
  const body = step.template[language] ?? ''
  const values = Object.fromEntries(
    fieldsOf(body).map((name) => [name, sample(run.playbook.fields.find((field) => field.name === name))]),
  )
  const content = messageContentSchema.parse({ kind: step.messageKind, language, title: 'x', body, values, stepId: step.id })
  run.act(CAROL, 'message.drafted', { messageId, content })
  run.act(CAROL, 'message.submitted', { messageId })
  const hash = messageHash(messageId, content)
  for (const person of [ALICE, DAN].slice(0, approvalsNeeded(run.state().severity))) {
    run.act(person, 'message.approved', { messageId, hash, signature: null })
  }
  run.act(CAROL, 'message.released', { messageId, hash, channels: ['site'], nextUpdateAt: null })
}

/** A value of the field's type. */
function sample(field: MergeField | undefined): string {
  switch (field?.type) {
    case 'number':
      return '12 000'
    case 'date':
      return '2026-11-22'
    case 'time':
      return '18:30'
    case 'date-time':
      return '2026-11-22T18:30'
    case 'phone':
      return '+33 1 43 17 53 53'
    case 'url':
      return 'https://www.diplomatie.gouv.fr/'
    case 'choice':
      return field.options[0] ?? ''
    default:
      return 'à Gao'
  }
}
