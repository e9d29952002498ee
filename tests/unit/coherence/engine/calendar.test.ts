import { describe, expect, it } from 'vitest'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const OLD = "La France consacre 40 millions d'euros à l'aide humanitaire au Mali."
const NEW = "La France consacre 55 millions d'euros à l'aide humanitaire au Mali."
const run = (points: readonly Record<string, unknown>[], text: string, now = '2026-03-06T09:00Z') =>
  checker
    .check({ path: 't', text, language: 'fr', now }, checker.prepare(messagesOf(points)))
    .findings.map(({ rule, point, text: words }) => ({ rule, point, words }))

describe('calendar rules', () => {
  it('embargoed: fires until the embargo ends, on the relaying sentence', () => {
    const points = [{ id: 'a', embargoUntil: '2026-03-06T10:00Z', statement: { fr: OLD } }]
    expect(run(points, `Bonjour. ${OLD}`)).toEqual([{ rule: 'embargoed', point: 'a', words: OLD }])
    expect(run(points, OLD, '2026-03-06T10:00Z')).toEqual([])
    expect(run(points, OLD, '2026-03-06T11:30+02:00')).toHaveLength(1)
  })

  it('expired: fires after the last day of validity', () => {
    const points = [{ id: 'a', validUntil: '2026-03-05', statement: { fr: OLD } }]
    expect(run(points, OLD, '2026-03-05T23:00Z')).toEqual([])
    expect(run(points, OLD)).toEqual([{ rule: 'expired', point: 'a', words: OLD }])
  })

  it('superseded: fires on the old wording, not on the new one, and gives the new one', () => {
    const points = [
      { id: 'old', statement: { fr: OLD } },
      { id: 'new', supersedes: 'old', statement: { fr: NEW } },
    ]
    expect(run(points, OLD)).toEqual([{ rule: 'superseded', point: 'old', words: OLD }])
    expect(run(points, NEW)).toEqual([])
  })

  it('superseded: is not told of a sentence that denies the new point with its figures, nor hides what departs from it', () => {
    const points = [
      {
        id: 'old',
        statement: {
          fr: 'Selon un premier bilan, l’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao a fait 9 morts.',
        },
      },
      {
        id: 'new',
        supersedes: 'old',
        statement: {
          fr: 'La France condamne l’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao, au Mali, qui a fait 12 morts et 27 blessés.',
        },
      },
    ]
    const told = (text: string) => run(points, text).map(({ rule, point }) => `${rule} ${point}`)
    const denied =
      'La France ne condamne pas l’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao, qui a fait 12 morts et 27 blessés.'
    expect(told(denied)).toEqual(['stance-shift new'])
    expect(told('La France déplore l’attaque du 3 mars 2026 contre un convoi près de Gao.')).toEqual(['stance-shift new'])
  })

  it('superseded: the new figure in the old words is the new point, and contradicts nothing', () => {
    const points = [
      {
        id: 'old',
        statement: {
          fr: 'Selon un premier bilan, l’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao a fait 9 morts.',
        },
      },
      {
        id: 'new',
        supersedes: 'old',
        statement: {
          fr: 'La France condamne l’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao, au Mali, qui a fait 12 morts et 27 blessés.',
        },
      },
    ]
    const prepared = checker.prepare(messagesOf(points))
    const read = (dead: number) => {
      const text = `L’attaque du 3 mars 2026 contre un convoi humanitaire près de Gao a fait ${dead} morts.`
      const { findings, coverage } = checker.check({ path: 't', text, language: 'fr', now: '2026-03-06T09:00Z' }, prepared)
      const contradicted = coverage.filter(({ status }) => status === 'contradicted').map(({ point }) => point)
      return { told: findings.map(({ rule, point }) => `${rule} ${point}`), contradicted }
    }
    expect(read(12)).toEqual({ told: [], contradicted: [] })
    expect(read(9).told).toContain('superseded old')
    expect(read(13)).toEqual({ told: ['superseded old', 'figure-mismatch new'], contradicted: ['new'] })
  })

  it('superseded: waits until the new point is itself published', () => {
    const points = [
      { id: 'old', statement: { fr: OLD } },
      { id: 'new', supersedes: 'old', embargoUntil: '2026-04-01', statement: { fr: NEW } },
    ]
    expect(run(points, OLD)).toEqual([])
    expect(run(points, NEW)).toEqual([{ rule: 'embargoed', point: 'new', words: NEW }])
  })

  it("is silent on a text about something else and on other people's words", () => {
    const points = [{ id: 'a', validUntil: '2026-03-05', statement: { fr: OLD } }]
    expect(run(points, "L'aide au développement est une priorité de la France depuis 1960.")).toEqual([])
    expect(run(points, "Selon la presse locale, la France consacre 40 millions d'euros à l'aide humanitaire au Mali.")).toEqual(
      [],
    )
  })

  it('refuses a "now" that is not a date', () => {
    expect(() => run([], 'x', 'demain')).toThrow(RangeError)
  })
})
