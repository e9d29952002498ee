import { describe, expect, it } from 'vitest'
import { cpuMilliseconds } from '../../../helpers/cpu-milliseconds.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const NOW = '2026-03-06T09:00Z'
const STATEMENT = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
const FALSE = STATEMENT.replace('12', '15')
const NEWS = 'La bibliothèque a ouvert ses portes au public et les enfants y ont trouvé des livres. '
const checker = await loadChecker()
const prepared = checker.prepare(messagesOf([{ id: 'gao', mandatory: true, statement: { fr: STATEMENT } }]))

function inSteps(text: string, language?: 'fr') {
  const shares: number[] = []
  const steps = checker.checkInSteps({ path: 't', text, language, now: NOW }, prepared)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { report: step.value, shares }
    shares.push(step.value)
  }
}

describe('checking in steps', () => {
  it.each([
    ['short', FALSE],
    ['empty', ''],
    ['of many paragraphs', Array.from({ length: 60 }, (_, rank) => `${NEWS}${rank % 7 === 0 ? FALSE : ''}`).join('\n\n')],
    ['of one paragraph of 200,000 characters', NEWS.repeat(1200) + FALSE + NEWS.repeat(1200)],
  ])('gives the report of one go: a text %s', async (_, text) => {
    const fresh = await loadChecker()
    const whole = fresh.check(
      { path: 't', text, language: 'fr', now: NOW },
      fresh.prepare(messagesOf([{ id: 'gao', mandatory: true, statement: { fr: STATEMENT } }])),
    )
    expect(inSteps(text, 'fr').report).toEqual(whole)
    expect(inSteps(text).report).toEqual(checker.check({ path: 't', text, now: NOW }, prepared))
    if (text !== '') expect(whole.findings.some(({ rule }) => rule === 'figure-mismatch')).toBe(true)
  })

  it('says how far it is, and rests between paragraphs however long they are', () => {
    const { shares } = inSteps(`${NEWS.repeat(1200)}\n\n${NEWS.repeat(10)}`, 'fr')
    expect(shares.length).toBeGreaterThanOrEqual(3)
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
    expect(shares[0]).toBeLessThan(0.6)
  })

  it('can be left at any step, and checks again afterwards', () => {
    const text = `${NEWS.repeat(20)}\n\n${FALSE}`
    const steps = checker.checkInSteps({ path: 't', text, language: 'fr', now: NOW }, prepared)
    steps.next()
    steps.return(checker.check({ path: 't', text: '', language: 'fr', now: NOW }, prepared))
    expect(inSteps(text, 'fr').report.findings.map(({ rule }) => rule)).toContain('figure-mismatch')
  })

  it('never holds its caller for a second in 10 MB', { timeout: 120_000 }, () => {
    const text = `${NEWS.repeat(5)}\n\n`.repeat(25_000)
    expect(text.length).toBeGreaterThan(10_000_000)
    const steps = checker.checkInSteps({ path: 't', text, language: 'fr', now: NOW }, prepared)
    let longest = 0
    for (;;) {
      const began = cpuMilliseconds()
      const { done } = steps.next()
      longest = Math.max(longest, cpuMilliseconds() - began)
      if (done === true) break
    }
    expect(longest).toBeLessThan(1000)
  })
})
