import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'
import type { PreparedPoint } from '../../../../shared/coherence/align/prepared-point.ts'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { RESOURCES } from '../../../helpers/workspace.ts'
import { messagesOf } from './messages-of.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Checks a text and keeps nothing of it but a weak hold on the points that it was compared with. */
async function checkedOnce(): Promise<readonly WeakRef<PreparedPoint>[]> {
  const checker = createChecker(await loadLexicons(`${RESOURCES}/lexicons`))
  const prepared = checker.prepare(
    messagesOf([{ id: 'a', statement: { fr: 'La France soutiendra tous les pays du Sahel face à la sécheresse.' } }]),
  )
  const text = 'La France pourrait soutenir quelques pays du Sahel face à la sécheresse.'
  const { findings } = checker.check({ path: 't', text, language: 'fr', now: '2026-03-06' }, prepared)
  expect(findings.map(({ rule }) => rule)).toContain('commitment-shift')
  return prepared.points.map((point) => new WeakRef(point))
}

it('keeps nothing of a text or its messages once the checker is gone: a locked workspace leaves none in memory', async () => {
  const held = await checkedOnce()
  for (let turn = 0; turn < 20 && held.some((point) => point.deref() !== undefined); turn += 1) {
    // A weak reference that was asked holds until the turn ends.
    await new Promise((resolve) => setTimeout(resolve, 10))
    collect()
  }
  expect(held.map((point) => point.deref())).toEqual([undefined])
})
