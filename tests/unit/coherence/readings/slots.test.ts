import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadChecker } from '../engine/load-checker.ts'
import { messagesOf } from '../engine/messages-of.ts'
import { describeDocument } from './describe-document.ts'
import { describeObservations } from './describe-observations.ts'
import { describeUnits } from './describe-units.ts'
import { PROMISE_CASES, SLOT_CASES } from './slot-cases.ts'

const file = fileURLToPath(new URL('../../../fixtures/coherence/readings/slots.txt', import.meta.url))
const checker = await loadChecker()

// After a change that is meant: `--update` and a look at the difference, as the fixtures' README says.
it('holds texts against declared slots as it did', async () => {
  const lines: string[] = []
  for (const { statement, slots, texts } of [...SLOT_CASES, ...PROMISE_CASES]) {
    const prepared = checker.prepare(messagesOf([{ id: 'tp', mandatory: true, statement, slots }]))
    lines.push('', `slots ${JSON.stringify(slots)}`)
    for (const point of prepared.points) lines.push(...describeUnits(point, 'fr'), ...describeUnits(point, 'en'))
    for (const text of texts) {
      const input = { path: 'text', text, language: 'fr', now: '2026-03-10' } as const
      const heard = describeDocument(checker.check(input, prepared))
      lines.push(text, ...heard, ...describeObservations(text, checker.observe(input, prepared)))
    }
  }
  await expect(`${lines.slice(1).join('\n')}\n`).toMatchFileSnapshot(file)
})
