import { describe, expect, it } from 'vitest'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'
import { seededRandom } from '../../../helpers/seeded-random.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const NOW = '2026-03-06T09:00Z'
const PLACES = ['Gao', 'Kidal', 'Mopti', 'Bamako', 'Tombouctou']
const random = seededRandom('linear')
const statement = () =>
  `La France condamne l'attaque du ${1 + random.below(28)} mars à ${random.pick(PLACES)}, qui a fait ${10 + random.below(900)} morts.`
const statements = Array.from({ length: 200 }, statement)
const messages = messagesOf(
  statements.map((fr, rank) => ({ id: `p${rank}`, mandatory: rank % 10 === 0, statement: { fr } })),
  [{ concept: 'k', lang: 'fr', term: 'morts', status: 'forbidden', use: 'victimes', allowedIn: ['bilan'] }],
)
const checker = await loadChecker()

const relaying = (sentences: number, join: string): string =>
  Array.from({ length: sentences }, (_, rank) =>
    (statements[rank % statements.length] ?? '').replace(/\d+ morts/, '7 morts'),
  ).join(join)

/** Each makes a text of a size; all of them took time that grew with the square of the size at one time or another. */
const TEXTS: readonly (readonly [string, (size: number) => string])[] = [
  ['one paragraph that relays', (size) => relaying(40 * size, ' ')],
  ['one sentence that relays', (size) => relaying(40 * size, ' et ').replaceAll('.', ' ')],
  ['one sentence again and again', (size) => `${statements[0] ?? ''} `.repeat(60 * size)],
  ['no space at all', (size) => relaying(150 * size, '').replaceAll(' ', '')],
  ['one marking again and again', (size) => 'SECRET '.repeat(700 * size)],
  ['quotations in quotations', (size) => '« il dit : "non" '.repeat(500 * size)],
]

/** Processor time of the quickest of several checks by a checker that has forgotten the text. */
function quickest(make: (size: number) => string, size: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run += 1) {
    const prepared = checker.prepare(messages)
    const text = make(size)
    const began = cpuMilliseconds()
    checker.check({ path: 't', text, language: 'fr', now: NOW }, prepared)
    least = Math.min(least, cpuMilliseconds() - began)
  }
  return least
}

describe('time', () => {
  // Other programs may take the processor's caches in the middle of a measure, hence the retries.
  it.each(TEXTS)('grows with the text and no faster: %s', { retry: 3, timeout: 60_000 }, (_, make) => {
    quickest(make, 1)
    const small = quickest(make, 2)
    const large = quickest(make, 16)
    // Eight times the text: the square would be 64 times the time.
    expect(large).toBeLessThan(Math.max(20 * small, 60))
  })

  it('finds one relay among 100,000 points', { timeout: 60_000 }, () => {
    const many = messagesOf(
      Array.from({ length: 100_000 }, (_, rank) => ({
        id: `p${rank}`,
        mandatory: rank % 100 === 0,
        statement: { fr: `La France consacre ${rank} euros au projet ${rank.toString(36)} de ${random.pick(PLACES)}.` },
      })),
    )
    const prepared = checker.prepare(many)
    const began = cpuMilliseconds()
    const text = 'La France consacre 4500 euros au projet 3h0 de Gao.'
    const { coverage } = checker.check({ path: 't', text, language: 'fr', now: NOW }, prepared)
    expect(cpuMilliseconds() - began).toBeLessThan(1000)
    expect(coverage.filter(({ status }) => status !== 'omitted').map(({ point }) => point)).toContain('p4500')
    expect(coverage.length).toBeGreaterThanOrEqual(1000)
  })
})
