import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import { importCacao } from '../../../../shared/domain/crisis/cacao/import/import-cacao.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { readJson } from '../../../../shared/domain/crisis/cacao/json/read-json.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { action, END, fileOf, node } from './file-kit.ts'
import { imported } from './imported.ts'

const A = node('action', 3)
const problem = (text: string) => {
  const read = readJson(text)
  return read.ok ? null : [read.problem.code, read.problem.path.join('/'), read.problem.value]
}
const took = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** A file of so many steps in a row. */
const chain = (count: number) =>
  fileOf(
    node('action', 1000),
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        node('action', 1000 + index),
        action(index === count - 1 ? END : node('action', 1001 + index)),
      ]),
    ),
  )

describe('a hostile file', () => {
  it('of 50 MB is refused before it is read', () => {
    const text = `{"name":"${'x'.repeat(50_000_000)}"}`
    expect(took(() => expect(problem(text)).toEqual(['too-large', '', '10000000']))).toBeLessThan(100)
  })

  it.each(['[', '{"a":', '[{"a":'])('of depth 10,000 made of %s is refused, and not by running out of stack', (open) => {
    expect(problem(open.repeat(10_000))?.[0]).toBe('too-deep')
    expect(problem(`{"a":${'['.repeat(62)}${']'.repeat(62)}}`)).toBeNull()
  })

  it('with an endless literal or millions of escapes is read once', () => {
    expect(took(() => expect(problem(`"${'\\"'.repeat(4_000_000)}`)?.[0]).toBe('not-json'))).toBeLessThan(3000)
    expect(took(() => expect(problem(`["${'a'.repeat(9_000_000)}"]`)).toBeNull())).toBeLessThan(3000)
    expect(took(() => expect(problem(`[${'"",'.repeat(2_000_000)}""]`)).toBeNull())).toBeLessThan(10_000)
  })

  it('with two equal keys is refused, the place named, escapes seen through', () => {
    const text = JSON.stringify(fileOf(A, { [A]: action(END) }))
    const twice = text.replace(`"${END}":{`, `"${A}":{"type":"end"},"${END}":{`)
    expect(problem(twice)).toEqual(['duplicate-key', 'workflow', A])
    expect(problem('{"x":[0,{"na\\u006de":1,"name":2}]}')).toEqual(['duplicate-key', 'x/1', 'name'])
    expect(problem('{"a":{"b":1},"c":{"b":1}}')).toBeNull()
  })

  it('with __proto__ is refused, however it is spelt', () => {
    expect(problem('{"workflow":{"__proto__":{"type":"end"}}}')).toEqual(['forbidden-key', 'workflow', '__proto__'])
    expect(problem('{"a":{"\\u005f_proto__":1}}')?.[0]).toBe('forbidden-key')
  })

  it('with constructor, prototype and toString as keys comes in and goes out, and pollutes nothing', () => {
    const names = { constructor: { prototype: { polluted: true } }, prototype: 1, toString: 'x', hasOwnProperty: null }
    const file = fileOf(
      A,
      { [A]: action(END, names), constructor: { type: 'action', ...names } },
      { ...names, agent_definitions: { constructor: { type: 'group', name: 'x' } } },
    )
    const text = JSON.stringify(file)
    expect(exportCacao(imported(text))).toEqual(JSON.parse(text))
    expect(
      checkCacao(JSON.parse(text) as JsonObject, CACAO_SCHEMA).some(
        ({ code, stepId }) => code === 'wrong-prefix' && stepId === 'constructor',
      ),
    ).toBe(true)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('with numbers that a double cannot hold is refused, and with others is not', () => {
    expect(problem('{"delay":1e999}')).toEqual(['number-out-of-range', 'delay', '1e999'])
    expect(problem('[-1e400]')?.[0]).toBe('number-out-of-range')
    expect(problem('{"a":[1,9007199254740993]}')).toEqual(['number-out-of-range', 'a/1', '9007199254740993'])
    expect(problem(`[${'9'.repeat(1_000_000)}]`)?.[0]).toBe('number-out-of-range')
    expect(problem('[0, -0, 1.5e-7, 9007199254740991, 9007199254740992, 1e21]')).toBeNull()
  })

  it('with half a character has no canonical form and is refused', () => {
    expect(problem('{"name":"\\ud800"}')).toEqual(['half-character', 'name', ''])
    expect(problem('{"\\udc00":1}')?.[0]).toBe('half-character')
    expect(problem('{"name":"\ud800"}')?.[0]).toBe('half-character')
    expect(problem('{"name":"\\ud83d\\ude00"}')).toBeNull()
  })

  it.each(['', '{', '{"a":}', "{'a':1}", '{"a":1}x', 'null,', '{"a":"\n"}', '[NaN]', '\uFEFF{}'])(
    'that is no JSON is refused: %j',
    (text) => {
      expect(problem(text)?.[0]).toBe('not-json')
    },
  )

  it('with scripts in its words shows them as words, and gives them back', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)> javascript:alert(1) {{constructor.constructor("x")()}}'
    const file = fileOf(A, {
      [A]: action(END, { name: script, description: script, commands: [{ type: 'powershell', command: script }] }),
    })
    const plan = imported(file)
    const step = plan.steps[0]
    expect(step?.title).toEqual({ und: script })
    expect(step?.body['und']).toContain('Manual instruction, do not run')
    expect(step?.body['und']?.split(script)).toHaveLength(3)
    expect(exportCacao(plan)).toEqual(file)
  })

  it.each([
    ['no workflow', { workflow: undefined }],
    ['a workflow that is a list', { workflow: [1] }],
    ['steps that are no objects', { workflow: { [A]: null, [END]: 7 } }],
    [
      'references that are no texts',
      { workflow: { [A]: { type: 'action', on_completion: { a: 1 }, next_steps: 'x', cases: [1], commands: {}, agent: 4 } } },
    ],
    ['a type that is no text', { workflow: { [A]: { type: ['action'] } } }],
    ['agents that are a list', { agent_definitions: [] }],
    ['variables that are a text', { playbook_variables: 'x' }],
  ])('whose parts are of the wrong kind is told its faults, and comes in without them: %s', (_, parts) => {
    const file = JSON.parse(JSON.stringify({ ...fileOf(A, { [A]: action(END) }), ...parts })) as JsonObject
    expect(checkCacao(file, CACAO_SCHEMA).length).toBeGreaterThan(0)
    const result = importCacao(file)
    expect(result.ok && exportCacao(result.playbook)).toEqual(file)
  })

  it.each([
    ['created', 'yesterday', 'createdAt'],
    ['id', 7, 'id'],
    ['labels', 'urgent', 'labels'],
    ['name', 'x'.repeat(50_001), 'title/und'],
  ])('whose %s our plan cannot hold is refused, the place named', (name, value, at) => {
    const result = importCacao({ ...fileOf(A, { [A]: action(END) }), [name]: value })
    expect(result).toMatchObject({ ok: false, problems: [{ at }] })
  })

  it('of many steps is imported while it can be, and refused beyond', () => {
    const file = chain(1900)
    expect(took(() => expect(imported(file).steps).toHaveLength(1901))).toBeLessThan(5000)
    expect(checkCacao(file, CACAO_SCHEMA)).toEqual([])
    expect(importCacao(chain(3100))).toMatchObject({ ok: false, problems: [{ at: 'workflow' }] })
  })

  it('that lies about our extension comes in as what it is', () => {
    const file = fileOf(A, {
      [A]: action(END, {
        step_extensions: { 'extension-definition--2f6d1c1e-7a53-4b0e-9d8e-5c0d6b1a9e47': { step: { kind: 'task', id: 4 } } },
      }),
    })
    const result = importCacao(file)
    expect(result).toMatchObject({ ok: true, faults: [{ code: 'invalid-extension', stepId: A }] })
    expect(result.ok && exportCacao(result.playbook)).toEqual(file)
  })
})
