import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import type { Playbook } from '../../../../shared/domain/crisis/model/playbook.ts'
import type { Step } from '../../../../shared/domain/crisis/model/step.ts'
import { playbookFixture } from '../playbook-fixture.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { action, END, fileOf, node } from './file-kit.ts'
import { imported } from './imported.ts'

const A = node('action', 3)
const B = node('action', 4)
const FOREIGN = node('action', 0x333)
const FILE = fileOf(
  A,
  { [A]: action(B, { x_mine: 1, timeout: 1000 }), [B]: action(END, { targets: [node('group', 0xb1)] }) },
  { target_definitions: { [node('group', 0xb1)]: { type: 'group', name: 'Families' } }, priority: 3, labels: ['old'] },
)
const PLAN = imported(FILE)
const withStep = (id: string, change: Partial<Step>): Playbook => ({
  ...PLAN,
  steps: PLAN.steps.map((step) => (step.id === id ? ({ ...step, ...change } as Step) : step)),
})
const nodes = (file: JsonObject) => file['workflow'] as Readonly<Record<string, JsonObject>>
const NOTHING_KEPT = { kept: {} }
/** What a plan says, what it kept of its file aside. */
const said = (plan: Playbook): Playbook => ({
  ...plan,
  ...NOTHING_KEPT,
  steps: plan.steps.map((step) => Object.assign({}, step, NOTHING_KEPT)),
  roles: plan.roles.map((role) => Object.assign({}, role, NOTHING_KEPT)),
})

describe('a foreign plan that was edited', () => {
  it('says the change in CACAO and in our extension, and leaves the rest as it came', () => {
    const edited = withStep(A, { title: { und: 'Act', fr: 'Agir' }, offset: { anchor: 'T0', minutes: 15 }, mandatory: true })
    const file = exportCacao(edited)
    expect(nodes(file)[A]).toMatchObject({ x_mine: 1, timeout: 1000, on_completion: B, name: 'Act' })
    expect(nodes(file)[B]).toEqual(nodes(FILE)[B])
    expect(file).toMatchObject({ priority: 3, labels: ['old'], target_definitions: FILE['target_definitions'] as object })
    expect(checkCacao(file, CACAO_SCHEMA)).toEqual([])
    expect(said(imported(file))).toEqual(said(edited))
    expect(exportCacao(imported(file))).toEqual(file)
  })

  it('writes new words, labels and roles where CACAO has them', () => {
    const edited: Playbook = {
      ...withStep(A, { title: { und: 'Ring the families' } }),
      title: { und: 'Better plan' },
      labels: ['new'],
      roles: PLAN.roles.map((role) => ({ ...role, title: { und: 'Night officer' } })),
    }
    const file = exportCacao(edited)
    expect(file).toMatchObject({ name: 'Better plan', labels: ['new'] })
    expect(nodes(file)[A]?.['name']).toBe('Ring the families')
    expect(JSON.stringify(file['agent_definitions'])).toContain('"name":"Night officer"')
    expect(said(imported(file))).toEqual(said(edited))
  })

  it('writes the order anew when a step was added or taken away: nothing dangles', () => {
    const added: Playbook = {
      ...PLAN,
      steps: [...PLAN.steps, { ...PLAN.steps[0]!, id: node('step', 0x77), kept: {}, dependsOn: [B], title: { und: 'New' } }],
    }
    const withoutB = PLAN.steps.filter(({ id }) => id !== B)
    const removed: Playbook = {
      ...PLAN,
      steps: withoutB.map((step) => (step.id === END ? Object.assign({}, step, { dependsOn: [A] }) : step)),
    }
    for (const plan of [added, removed]) {
      const file = exportCacao(plan)
      expect(checkCacao(file, CACAO_SCHEMA)).toEqual([])
      expect(nodes(file)[A]).toMatchObject({ x_mine: 1, timeout: 1000 })
      expect(said(imported(file))).toEqual(said(plan))
      expect(said(imported(exportCacao(imported(file))))).toEqual(said(plan))
    }
  })
})

describe('a foreign plan whose order was edited', () => {
  it('leads where the plan now says: two steps that wait for nothing are side by side', () => {
    const edited = withStep(B, { dependsOn: [] })
    const file = exportCacao(edited)
    const side = Object.values(nodes(file)).find(({ type }) => type === 'parallel')
    expect(side?.['next_steps']).toEqual([A, B])
    expect(nodes(file)[A]?.['on_completion']).not.toBe(B)
    expect(said(imported(file))).toEqual(said(edited))
  })
})

describe('a plan of ours that another tool changed', () => {
  const file = exportCacao(playbookFixture())
  const [first] = Object.entries(nodes(file)).find(([, raw]) => raw['name'] === 'Classer') ?? []

  it('takes its words and keeps what it added, in the step and in the file', () => {
    const layout = 'extension-definition--418ee24c-9cb1-46d9-afa5-309e01aabc7f'
    const raw = nodes(file)[first ?? '']!
    const changed = {
      ...file,
      priority: 7,
      workflow: {
        ...nodes(file),
        [first ?? '']: {
          ...raw,
          name: 'Classer et consigner',
          external_references: [{ name: 'Doctrine' }],
          step_extensions: { ...(raw['step_extensions'] as object), [layout]: { x: 1 } },
        },
      },
    }
    const plan = imported(changed)
    const step = plan.steps.find(({ title }) => title['fr'] === 'Classer et consigner')
    expect(step?.kept['cacaoMore']).toEqual({
      external_references: [{ name: 'Doctrine' }],
      step_extensions: { [layout]: { x: 1 } },
    })
    const again = exportCacao(plan)
    expect(again['priority']).toBe(7)
    expect(nodes(again)[first ?? '']).toMatchObject({
      external_references: [{ name: 'Doctrine' }],
      step_extensions: { [layout]: { x: 1 } },
    })
  })

  it('takes a step without our extension among ours', () => {
    const plan = imported({ ...file, workflow: { ...nodes(file), [FOREIGN]: action(first ?? '') } })
    expect(plan.steps).toHaveLength(playbookFixture().steps.length + 1)
    expect(plan.steps.at(-1)).toMatchObject({ id: FOREIGN, kind: 'task' })
  })

  it('reads a step whose extension is not of our form as a foreign one, and says so', async () => {
    const { importCacao } = await import('../../../../shared/domain/crisis/cacao/import/import-cacao.ts')
    const text = JSON.stringify(file).replace('"kind":"task"', '"kind":"launch"')
    const result = importCacao(JSON.parse(text) as JsonObject)
    expect(result).toMatchObject({
      ok: true,
      faults: [{ code: 'invalid-extension', stepId: expect.stringMatching(/^action--/) as string }],
    })
  })
})
