import { array, assert, constantFrom, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { anchorCode } from '../../../../shared/domain/crisis/log/anchor/anchor-code.ts'
import { readAnchorCode } from '../../../../shared/domain/crisis/log/anchor/read-anchor-code.ts'
import type { LogExpectation } from '../../../../shared/domain/crisis/log/verify/log-expectation.ts'
import { verifyLog } from '../../../../shared/domain/crisis/log/verify/verify-log.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import { arbitraryDraft } from './arbitrary-draft.ts'
import { makeLog, testKey, TOOLS, type TestLog } from './log-kit.ts'
import { MUTATIONS } from './mutations.ts'
import { referenceVerify } from './reference-verifier.ts'

/** 40 in CI; `UNISSON_AGREEMENTS` for more. Each log is compared as written and after each kind of change. */
const LOGS = Number(process.env['UNISSON_AGREEMENTS'] ?? 40)
const key = testKey()
const KINDS = Object.entries(MUTATIONS)

const logs = [
  array(arbitraryDraft, { minLength: 1, maxLength: 12 }),
  integer({ min: 1, max: 6 }),
  constantFrom(true, false),
] as const

function knowledge(log: TestLog): readonly LogExpectation[] {
  const anchors = log.entries.slice(-2).map((entry) => readAnchorCode(anchorCode(entry))!)
  return [{}, { publicKey: key.publicKey }, { closed: true }, { anchors }, { publicKey: key.publicKey, closed: true, anchors }]
}

it(`agrees with the second verifier on ${LOGS} random logs, each touched in ${KINDS.length} ways, whatever is known`, () => {
  let compared = 0
  let tampered = 0
  assert(
    property(...logs, integer(), (drafts, signEvery, closed, seed) => {
      const log = makeLog(drafts, { key, signEvery, closed })
      const random = seededRandom(String(seed))
      const files = [log.text, ...KINDS.map(([, mutate]) => (log.signatures.length === 0 ? log.text : mutate(log, random.next)))]
      for (const [index, file] of files.entries())
        for (const expected of knowledge(log)) {
          const { verdict, head } = verifyLog(file, TOOLS, expected)
          const second = referenceVerify(file, expected)
          expect([KINDS[index - 1]?.[0], expected, verdict === 'intact']).toEqual([
            KINDS[index - 1]?.[0],
            expected,
            second.intact,
          ])
          if (second.intact) expect(head?.hash ?? second.head).toBe(second.head)
          compared += 1
          if (!second.intact) tampered += 1
        }
    }),
    { numRuns: LOGS },
  )
  expect(compared).toBe(LOGS * (KINDS.length + 1) * 5)
  expect(tampered).toBeGreaterThan(compared / 2)
  if (LOGS > 40) console.log({ compared, tampered })
}, 600_000)
