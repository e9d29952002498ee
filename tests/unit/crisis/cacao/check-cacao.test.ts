import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { action, AGENT, END, fileOf, node, START } from './file-kit.ts'
import { imported } from './imported.ts'

const A = node('action', 3)
const B = node('action', 4)
const C = node('action', 5)
const IF = node('if-condition', 0x10)
const WHILE = node('while-condition', 0x11)
const PARALLEL = node('parallel', 0x13)
const GONE = node('action', 0x66)

/** code, step, values. */
const told = (file: JsonObject) => checkCacao(file, CACAO_SCHEMA).map(({ code, stepId, values }) => [code, stepId, values])
const choice = (onTrue: string, onFalse: string | undefined, after?: string) => ({
  type: 'if-condition',
  condition: 'x',
  on_true: onTrue,
  ...(onFalse === undefined ? {} : { on_false: onFalse }),
  ...(after === undefined ? {} : { on_completion: after }),
})

describe('the check of a CACAO file', () => {
  it('finds nothing in a sound file', () => {
    expect(told(fileOf(A, { [A]: action(END) }))).toEqual([])
  })

  it('names a step that leads nowhere, by each property that can', () => {
    const file = fileOf(PARALLEL, {
      [PARALLEL]: { type: 'parallel', next_steps: [IF, GONE], on_completion: END },
      [IF]: choice(A, GONE),
      [A]: action(GONE),
    })
    expect(told(file)).toEqual([
      ['dangling-reference', PARALLEL, { target: GONE, via: 'next_steps' }],
      ['dangling-reference', IF, { target: GONE, via: 'on_false' }],
      ['dangling-reference', A, { target: GONE, via: 'on_completion' }],
    ])
    expect(told({ ...fileOf(END, {}), workflow_exception: GONE })).toEqual([
      ['dangling-reference', null, { target: GONE, via: 'workflow_exception' }],
    ])
    const cases = { type: 'switch-condition', switch: 'x', cases: { a: GONE, b: END } }
    expect(told(fileOf(node('switch-condition', 9), { [node('switch-condition', 9)]: cases }))).toEqual([
      ['dangling-reference', node('switch-condition', 9), { target: GONE, via: 'cases.a' }],
    ])
  })

  it('names a step that nothing leads to', () => {
    expect(told(fileOf(END, { [A]: action(B), [B]: action(END) }))).toEqual([
      ['unreachable-step', A, {}],
      ['unreachable-step', B, {}],
    ])
    expect(told({ ...fileOf(END, { [A]: action(END) }), workflow_exception: A })).toEqual([])
  })

  it('wants one start, which is one, and an end that can be reached', () => {
    expect(told({ ...fileOf(A, { [A]: action(END) }), workflow_start: A })[0]).toEqual(['no-start', null, { named: A }])
    expect(told({ ...fileOf(A, { [A]: action(END) }), workflow_start: GONE })).toEqual([
      ['no-start', null, { named: GONE }],
      ['no-end', null, {}],
    ])
    const second = node('start', 9)
    expect(told(fileOf(A, { [A]: action(second), [second]: { type: 'start', on_completion: END } }))).toEqual([
      ['several-starts', second, { starts: [START, second] }],
    ])
    expect(told(fileOf(A, { [A]: action(A) })).map(([code]) => code)).toContain('no-end')
  })

  it.each([
    ['a step that leads to itself', { [A]: action(A) }, [A]],
    ['two that lead to each other', { [A]: action(B), [B]: action(A) }, [A, B]],
    ['a choice whose ways both come back', { [A]: action(IF), [IF]: choice(A, B), [B]: action(A) }, [A, IF, B]],
    ['branches that all come back', { [A]: action(IF), [IF]: choice(A, B, END), [B]: action(A) }, [A, IF, B]],
    [
      'a parallel step, all of whose branches are gone',
      { [A]: action(PARALLEL), [PARALLEL]: { type: 'parallel', next_steps: [A, B] }, [B]: action(END) },
      [A, PARALLEL],
    ],
  ])('names the steps of a circle without exit: %s', (_, nodes, steps) => {
    const found = told(fileOf(A, nodes)).filter(([code]) => code === 'cycle-without-exit')
    expect(found).toEqual([['cycle-without-exit', A, { steps }]])
  })

  it.each([
    ['the other way of a choice', { [A]: action(IF), [IF]: choice(A, END) }],
    ['a choice that may be passed over', { [A]: action(IF), [IF]: choice(A, undefined, END) }],
    ['a while', { [A]: action(WHILE), [WHILE]: { type: 'while-condition', condition: 'x', on_true: A, on_completion: END } }],
    ['a failure', { [A]: { ...action(A), on_completion: undefined, on_success: A, on_failure: END } }],
    ['a success', { [A]: { ...action(A), on_completion: undefined, on_success: END, on_failure: A } }],
  ])('lets a circle be that %s leads out of', (_, nodes) => {
    const file = JSON.parse(JSON.stringify(fileOf(A, nodes))) as JsonObject
    expect(told(file)).toEqual([])
  })

  it('names an action that nobody does, and agents, targets and extensions that are not defined', () => {
    const extension = 'extension-definition--418ee24c-9cb1-46d9-afa5-309e01aabc7f'
    const other = node('group', 0xb0)
    const file = fileOf(A, {
      [A]: { type: 'action', commands: [{ type: 'manual' }], on_completion: B },
      [B]: action(C, { agent: other, targets: [AGENT, other], step_extensions: { [extension]: {} } }),
      [C]: action(END, { agent: '__who__:value' }),
    })
    expect(told(file).filter(([code]) => code !== 'schema')).toEqual([
      ['missing-agent', A, {}],
      ['unknown-agent', B, { agent: other }],
      ['unknown-target', B, { target: other }],
      ['unknown-extension', B, { extension }],
    ])
  })

  it('names ids of the wrong type, ids that are none, and a UUID that two things share', () => {
    const wrong = node('action', 9)
    const file = fileOf(wrong, {
      [wrong]: { ...choice(A, END), name: 'A choice called action' },
      [A]: action('action--7'),
      'action--7': action(END),
      [node('end', 3)]: { type: 'end' },
    })
    expect(told(file).filter(([code]) => code === 'wrong-prefix' || code === 'duplicate-id')).toEqual([
      ['wrong-prefix', wrong, { id: wrong, expected: 'if-condition--uuid' }],
      ['wrong-prefix', 'action--7', { id: 'action--7', expected: 'action--uuid' }],
      ['duplicate-id', node('end', 3), { id: node('end', 3), other: A }],
    ])
  })

  it('names the step of what the schema refuses', () => {
    const file = { ...fileOf(A, { [A]: action(END, { delay: -1, timeout: 'soon' }) }), severity: 101 }
    expect(told(file)).toEqual([
      ['schema', null, { at: 'severity', keyword: 'maximum', expected: '100' }],
      ['schema', A, { at: `workflow/${A}/delay`, keyword: 'minimum', expected: '1' }],
      ['schema', A, { at: `workflow/${A}/timeout`, keyword: 'type', expected: 'integer' }],
    ])
  })

  it('lets a faulty graph come in all the same, the circles cut', () => {
    const plan = imported(fileOf(A, { [A]: action(B), [B]: action(A), [C]: action(GONE) }))
    expect(plan.steps.map(({ id, dependsOn }) => [id, dependsOn])).toEqual([
      [A, []],
      [B, [A]],
      [C, []],
      [END, []],
    ])
  })
})
