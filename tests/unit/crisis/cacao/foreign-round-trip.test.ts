import { array, assert, boolean, constantFrom, integer, property, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCacao } from '../../../../shared/domain/crisis/cacao/check/check-cacao.ts'
import { exportCacao } from '../../../../shared/domain/crisis/cacao/export/export-cacao.ts'
import { importCacao } from '../../../../shared/domain/crisis/cacao/import/import-cacao.ts'
import { asObject } from '../../../../shared/domain/crisis/cacao/json/as-object.ts'
import type { JsonObject } from '../../../../shared/domain/crisis/cacao/json/json-object.ts'
import { checkPlaybook } from '../../../../shared/domain/crisis/check/check-playbook.ts'
import { canonicalJson } from '../../../../shared/domain/crisis/log/canonical-json.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import { playbookFixture } from '../playbook-fixture.ts'
import { CACAO_SCHEMA } from './cacao-schema.ts'
import { damaged } from './damaged.ts'
import { action, END, fileOf, node, START } from './file-kit.ts'
import { imported } from './imported.ts'
import { publicCacao } from './public-cacao.ts'

const TYPES = ['action', 'if-condition', 'while-condition', 'switch-condition', 'parallel', 'playbook-action', 'end'] as const

const UNSOUND: ReadonlySet<string> = new Set(['cycle', 'dangling-reference', 'duplicate-id', 'unreachable-step'])

/** Files whose steps lead anywhere, themselves and the start included. */
const arbitraryFile: Arbitrary<JsonObject> = array(
  tuple(constantFrom(...TYPES), array(integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }), boolean()),
  { maxLength: 10 },
).map((drawn) => {
  const keys = [START, END, ...drawn.map(([type], index) => node(type, index + 3))]
  const nodes = drawn.map(([type, [a, b, c, d], isLast], index) => {
    // Half of the ways lead to the next step, so that most plans hang together.
    const to = (number = 0): string =>
      keys[number > 6 ? Math.min(index + 3, keys.length) % keys.length : number % keys.length] ?? END
    const ways = {
      action: { ...action(to(a)), ...(isLast ? { on_completion: undefined, on_success: to(a), on_failure: to(b) } : {}) },
      'if-condition': { condition: 'x', on_true: to(a), on_false: isLast ? undefined : to(b), on_completion: to(c) },
      'while-condition': { condition: 'x', on_true: to(a), on_completion: to(b) },
      'switch-condition': { switch: 'x', cases: { one: to(a), default: to(b) }, on_completion: to(c) },
      parallel: { next_steps: [to(a), to(b), to(d)], on_completion: isLast ? undefined : to(c) },
      'playbook-action': { playbook_id: node('playbook', 9), on_completion: to(a) },
      end: {},
    }[type]
    return [keys[index + 2]!, { type, name: `${type} ${index}`, ...ways }] as const
  })
  return JSON.parse(JSON.stringify(fileOf(keys[2] ?? END, Object.fromEntries(nodes)))) as JsonObject
})

describe('CACAO to ours to CACAO', () => {
  it('gives back 1,000 random graphs, and makes a plan that can be walked of the sound ones', { timeout: 120_000 }, () => {
    let whole = 0
    let entangled = 0
    assert(
      property(arbitraryFile, (file) => {
        const plan = imported(file)
        expect(canonicalJson(exportCacao(plan))).toBe(canonicalJson(file))
        // Where a step that nothing leads to runs into a loop, the loop has no first step.
        if (checkCacao(file, CACAO_SCHEMA).some(({ code }) => code === 'unreachable-step')) return
        whole += 1
        const codes = checkPlaybook(plan).flatMap(({ code }) => (UNSOUND.has(code) ? [code] : []))
        // Loops that share steps with each other's decisions have no first step in our terms either: each such step is named.
        if (codes.length > 0 && codes.every((code) => code === 'unreachable-step')) entangled += 1
        else expect(codes).toEqual([])
      }),
      { numRuns: 1000 },
    )
    expect(whole).toBeGreaterThan(50)
    expect(entangled).toBeLessThan(whole / 20)
  })

  it('written anew without one step, 500 of them have the same plan and no loose ends', { timeout: 120_000 }, () => {
    assert(
      property(arbitraryFile, integer({ min: 0, max: 20 }), (file, index) => {
        const plan = imported(file)
        const steps = plan.steps.filter((_, place) => place !== index % plan.steps.length)
        const again = exportCacao({ ...plan, steps, title: { fr: 'Autre' } })
        expect(checkCacao(again, CACAO_SCHEMA).filter(({ code }) => code !== 'cycle-without-exit')).toEqual([])
        expect(imported(again).steps.map(({ id, dependsOn }) => [id, dependsOn])).toEqual(
          steps.map(({ id, dependsOn }) => [id, dependsOn]),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('survives 2,000 damaged files: each comes in and goes out as it was, or is refused with the place', () => {
    const random = seededRandom('cacao import')
    const files: readonly unknown[] = [
      exportCacao(playbookFixture()),
      fileOf(node('action', 3), { [node('action', 3)]: action(END) }),
      ...publicCacao().map(({ text }) => JSON.parse(text) as unknown),
    ]
    let [came, refused] = [0, 0]
    for (let run = 0; run < 2000; run += 1) {
      const file = asObject(damaged(files[run % files.length], random))
      if (!file) continue
      expect(() => checkCacao(file, CACAO_SCHEMA)).not.toThrow()
      const result = importCacao(file)
      if (!result.ok) {
        refused += 1
        expect(result.problems[0]?.at).not.toBe('')
        continue
      }
      came += 1
      // A file of ours is written anew, and what was damaged in it mended.
      if (run % files.length === 0) expect(() => exportCacao(result.playbook)).not.toThrow()
      else expect(canonicalJson(exportCacao(result.playbook))).toBe(canonicalJson(file))
    }
    expect(came).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(50)
  })
})
