import { describe, expect, it } from 'vitest'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import { EXTENSION_ID } from '../../../../shared/domain/crisis/cacao/extension/extension.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { LAWYER, LEAD, playbookFixture, stepId, uuid } from '../playbook-fixture.ts'

const PLAN = playbookFixture({
  id: `playbook--${uuid(0xff)}`,
  markings: ['TLP:AMBER', 'Diffusion restreinte'],
  body: { fr: 'Corps', en: 'Body' },
})
const file = exportCacao(PLAN)
const workflow = file['workflow'] as Readonly<Record<string, JsonObject>>
const at = (type: string, number: number): JsonObject => workflow[`${type}--${uuid(number)}`] ?? {}
const agent = (roleId: string) => roleId.replace('role--', 'group--')
const key = (type: string, number: number) => `${type}--${uuid(number)}`

const nameOf = (id: string) => String(workflow[id]?.['name'] ?? workflow[id]?.['type'])

/** Node by node from the start: the names of each stage, those of a parallel node together. */
function stages(): readonly string[] {
  const seen: string[] = []
  for (
    let id = workflow[String(file['workflow_start'])]?.['on_completion'];
    typeof id === 'string';
    id = workflow[id]?.['on_completion']
  ) {
    const next = workflow[id]?.['next_steps']
    seen.push(Array.isArray(next) ? next.map((member) => nameOf(String(member))).join(' + ') : nameOf(id))
  }
  return seen
}

describe('a plan of ours as CACAO', () => {
  it('is led through by stages from start to end, steps that wait for the same side by side', () => {
    expect(stages()).toEqual([
      'Classer + Avis juridique',
      'Déclarer',
      'Message d’attente + Des ressortissants parmi les victimes ?',
      'Message d’attente approuvé',
      'Point de situation 1',
      'Laisser passer la nuit',
      'Fin',
    ])
  })

  it('keeps what follows only a branch inside it', () => {
    expect(at('action', 6)['on_completion']).toBe(key('action', 7))
    expect(workflow[String(at('action', 7)['on_completion'])]?.['type']).toBe('end')
    expect(at('action', 8)['on_completion']).toBe(at('action', 7)['on_completion'])
  })

  it('has every task as a manual command of the role that answers for it, and what is written as compose-content', () => {
    expect(at('action', 1)).toMatchObject({ commands: [{ type: 'manual', command: 'Classer' }], agent: agent(LEAD) })
    expect(at('action', 10)['agent']).toBe(agent(LAWYER))
    expect(at('action', 3)['commands']).toEqual([
      { type: 'manual', command: 'Message d’attente\n\nNous savons {{known}}.', playbook_activity: 'compose-content' },
    ])
    expect(file['playbook_activities']).toEqual(['compose-content'])
    expect(file['agent_definitions']).toMatchObject({ [agent(LEAD)]: { type: 'group', name: 'Chef de cellule' } })
    expect(file['playbook_variables']).toEqual({
      __known__: { type: 'string', description: 'Ce que nous savons', external: true },
    })
  })

  it('asks a decision as a condition over the person’s answer, each way to its branch', () => {
    expect(at('if-condition', 5)).toMatchObject({
      condition: "__option__:value = 'true'",
      step_variables: { __option__: { type: 'string', description: 'Des ressortissants parmi les victimes ?' } },
      on_true: key('action', 6),
      on_false: key('action', 8),
    })
    const first = PLAN.steps.find(({ kind }) => kind === 'decision')
    const three = exportCacao({
      ...PLAN,
      steps: PLAN.steps.map((step) =>
        step === first && step.kind === 'decision'
          ? { ...step, options: [...step.options, { id: 'unsure', title: {}, guidance: {}, next: [stepId(6), stepId(10)] }] }
          : step,
      ),
    })
    const nodes = three['workflow'] as Readonly<Record<string, JsonObject>>
    const asked = nodes[key('switch-condition', 5)]
    expect(asked?.['switch']).toBe('__option__:value')
    const cases = asked?.['cases'] as Readonly<Record<string, string>>
    expect(cases[`option--${uuid(1)}`]).toBe(key('action', 6))
    expect(nodes[cases['unsure'] ?? '']).toMatchObject({ type: 'parallel', next_steps: [key('action', 10), key('action', 6)] })
  })

  it('makes a delay of a wait, a timeout of nothing, and keeps due times in the extension', () => {
    expect(at('action', 11)['delay']).toBe(480 * 60_000)
    expect(Object.values(workflow).filter((raw) => 'timeout' in raw || ('delay' in raw && raw !== at('action', 11)))).toEqual([])
    const ours = (at('action', 2)['step_extensions'] as Readonly<Record<string, { readonly step: JsonObject }>>)[EXTENSION_ID]
    expect(ours?.step).toMatchObject({ offset: { anchor: 'T0', minutes: 5 }, dependsOn: [stepId(1)], mandatory: true, title: {} })
    expect(file['extension_definitions']).toHaveProperty([EXTENSION_ID, 'type'], 'extension-definition')
  })

  it('says one language in CACAO, the others in the extension, and marks with the ids of the standard', () => {
    expect(file).toMatchObject({ name: 'Prise d’otage', description: 'Corps' })
    expect(JSON.stringify(file['playbook_extensions'])).toContain('"body":{"en":"Body"}')
    const [tlp, statement] = file['markings'] as readonly string[]
    expect(tlp).toBe('marking-tlp--55d920b0-5e8b-4f79-9ee9-91f868d9b421')
    expect(file['data_marking_definitions']).toMatchObject({
      [tlp ?? '']: { tlpv2_level: 'TLP:AMBER' },
      [statement ?? '']: { type: 'marking-statement', statement: 'Diffusion restreinte' },
    })
  })

  it('is the same file each time', () => {
    expect(JSON.stringify(exportCacao(structuredClone(PLAN)))).toBe(JSON.stringify(file))
  })
})
