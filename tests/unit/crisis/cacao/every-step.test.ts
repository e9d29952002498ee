import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import type { Step, StepOf } from '../../../../shared/domain/crisis/model/step.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { action, AGENT, END, fileOf, node, START } from './file-kit.ts'
import { imported } from './imported.ts'

const [A, B, C, D, E, F] = [3, 4, 5, 6, 7, 8].map((number) => node('action', number)) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const IF = node('if-condition', 0x10)
const WHILE = node('while-condition', 0x11)
const SWITCH = node('switch-condition', 0x12)
const PARALLEL = node('parallel', 0x13)
const SUB = node('playbook-action', 0x14)
const LAST = node('end', 0x15)
const OTHER = node('playbook', 0x99)

/** start, A, parallel (B, C), if (D or nothing), while (E), switch (F or sub-playbook), end. */
const FILE = fileOf(
  A,
  {
    [A]: action(PARALLEL, { delay: 5000, timeout: 60_000, x_vendor: { kept: true } }),
    [PARALLEL]: { type: 'parallel', name: 'Both at once', next_steps: [B, C], on_completion: IF },
    [B]: action(LAST, { commands: [{ type: 'bash', command: 'rm -rf /', playbook_activity: 'identify-audience' }] }),
    [C]: action(LAST),
    [IF]: { type: 'if-condition', name: 'Nationals?', condition: "__n__:value = 'yes'", on_true: D, on_completion: WHILE },
    [D]: action(LAST),
    [WHILE]: { type: 'while-condition', condition: "__calm__:value = 'no'", on_true: E, on_completion: SWITCH },
    [E]: action(LAST),
    [SWITCH]: { type: 'switch-condition', switch: '__level__:value', cases: { '1': F, default: SUB }, on_completion: END },
    [F]: action(LAST),
    [SUB]: { type: 'playbook-action', playbook_id: OTHER, playbook_version: '2025-01-01T00:00:00.000Z', on_completion: LAST },
    [LAST]: { type: 'end' },
  },
  {
    playbook_variables: {
      __place__: { type: 'string', description: 'Where it happened', value: 'Bamako' },
      __Shouted__: { type: 'integer', value: '3' },
    },
    x_future: [1, { deep: null }],
  },
)

const plan = imported(FILE)
const step = (id: string): Step => plan.steps.find((other) => other.id === id)!
const decision = (id: string): StepOf<'decision'> => step(id) as StepOf<'decision'>

describe('every CACAO step type', () => {
  it('becomes a step of ours, save start and parallel, which say who waits for whom', () => {
    expect(checkCacao(FILE, CACAO_SCHEMA)).toEqual([])
    expect(Object.fromEntries(plan.steps.map(({ id, kind }) => [id, kind]))).toEqual({
      ...Object.fromEntries([A, B, C, D, E, F].map((id) => [id, 'task'])),
      ...Object.fromEntries([IF, WHILE, SWITCH].map((id) => [id, 'decision'])),
      [SUB]: 'sub-playbook',
      [LAST]: 'end',
      [END]: 'end',
    })
    expect(plan.phases).toEqual([{ id: node('phase', 0x13), title: { und: 'Both at once' }, order: 10, parallel: true }])
    expect([step(B).phaseId, step(C).phaseId, step(A).phaseId]).toEqual([plan.phases[0]?.id, plan.phases[0]?.id, null])
    expect(step(SUB)).toMatchObject({ playbookId: OTHER, version: null })
  })

  it('waits for what came before: both branches of a parallel step, a decision and its branches', () => {
    expect(step(A).dependsOn).toEqual([])
    expect([step(B).dependsOn, step(C).dependsOn]).toEqual([[A], [A]])
    expect(step(D).dependsOn).toEqual([])
    expect(decision(IF).options.map(({ id, next }) => [id, next])).toEqual([
      ['true', [D]],
      ['false', []],
    ])
    expect(decision(WHILE).options.map(({ next }) => next)).toEqual([[E], []])
    expect(decision(SWITCH).options.map(({ id, next }) => [id, next])).toEqual([
      ['1', [F]],
      ['default', [SUB]],
    ])
    expect(decision(IF).dependsOn).toEqual([B, C])
    expect(decision(WHILE).dependsOn).toEqual([D, IF].toSorted())
    expect(decision(SWITCH).dependsOn).toEqual([E, WHILE].toSorted())
    expect(step(END).dependsOn).toEqual([F, SUB, SWITCH].toSorted())
  })

  it('can be run: what our own check still asks of it is who answers for its decisions', () => {
    const asked = [IF, WHILE, SWITCH, SUB].map((id) => `missing-agent ${id}`)
    expect(
      checkPlaybook(plan)
        .map(({ code, stepId }) => `${code} ${stepId}`)
        .toSorted(),
    ).toEqual(asked.toSorted())
  })

  it('waits for the last step of each branch, and not for the decision alone', () => {
    const chain = imported(
      fileOf(IF, {
        [IF]: { type: 'if-condition', condition: 'x', on_true: A, on_false: C, on_completion: D },
        [A]: { ...action(B) },
        [B]: without(action(''), 'on_completion'),
        [C]: without(action(''), 'on_completion'),
        [D]: action(END),
      }),
    )
    expect(chain.steps.find(({ id }) => id === D)?.dependsOn).toEqual([B, C, IF].toSorted())
  })

  it('does not hide a step that a choice and another way both lead to', () => {
    const join = imported(
      fileOf(IF, {
        [IF]: { type: 'if-condition', condition: 'x', on_true: A, on_false: B },
        [A]: action(B),
        [B]: action(END),
      }),
    )
    expect(join.steps.find(({ id }) => id === B)?.dependsOn).toEqual([A, IF].toSorted())
    expect((join.steps[0] as StepOf<'decision'>).options.map(({ next }) => next)).toEqual([[A], []])
  })

  it('keeps a way back as a loop of the decision', () => {
    const loop = imported(
      fileOf(A, {
        [A]: action(IF),
        [IF]: { type: 'if-condition', condition: 'calm', on_true: B, on_false: A },
        [B]: action(END),
      }),
    )
    const found = loop.steps.find(({ id }) => id === IF) as StepOf<'decision'>
    expect(found.options.map(({ next }) => next)).toEqual([[B], [A]])
    expect(loop.steps.find(({ id }) => id === A)?.dependsOn).toEqual([])
  })

  it('shows commands that a machine could run as words, and says not to run them', () => {
    expect(step(B).body['und']).toBe('Manual instruction, do not run · Instruction manuelle, ne pas exécuter (bash)\nrm -rf /')
    expect(step(B)).toMatchObject({ activity: 'identify-audience' })
    expect(step(C).body['und']).toBe('Call the post')
  })

  it('makes no due time of a timeout, tells a delay, and names who acts', () => {
    expect(step(A).offset).toBeNull()
    expect(step(A).body['und']).toBe('Call the post\n\ndelay: 5000 ms')
    expect(step(A).raci.accountable).toEqual([AGENT])
    expect(plan.roles).toMatchObject([{ id: AGENT, title: { und: 'Duty officer' } }])
  })

  it('tells a step that only a failure leads to, and keeps both ways', () => {
    const file = fileOf(A, {
      [A]: without(action('', { on_success: B, on_failure: C }), 'on_completion'),
      [B]: action(END),
      [C]: action(END),
    })
    const failing = imported(file)
    const body = (id: string) => failing.steps.find((other) => other.id === id)?.body['und'] ?? ''
    expect(body(C)).toMatch(/^Only if what comes before failed · Seulement si ce qui précède a échoué\n/)
    expect(body(B)).toBe('Call the post')
    expect(exportCacao(failing)).toEqual(file)
  })

  it('keeps what we have no field for word for word, and gives all of it back', () => {
    expect(step(A).kept['cacao']).toMatchObject({ timeout: 60_000, x_vendor: { kept: true } })
    expect(plan.kept['cacao']).toMatchObject({ x_future: [1, { deep: null }] })
    const rest = plan.kept['cacao'] as { readonly workflow: object; readonly agent_definitions: object }
    // What a step or role keeps of itself is not kept twice.
    expect([Object.keys(rest.workflow), rest.agent_definitions]).toEqual([[START, PARALLEL], {}])
    expect(plan.fields).toMatchObject([{ name: 'place', type: 'text', hint: { und: 'Where it happened' } }])
    expect(exportCacao(plan)).toEqual(FILE)
  })
})

function without(value: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}
