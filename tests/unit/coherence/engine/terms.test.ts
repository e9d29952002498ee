import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { loadChecker } from './load-checker.ts'
import { messagesOf } from './messages-of.ts'

const checker = await loadChecker()
const TERMS = [
  { concept: 'kyiv', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv', allowedIn: ['poulet'] },
  { concept: 'migrant', lang: 'fr', term: 'clandestin', status: 'deprecated', use: 'personne en situation irrégulière' },
  { concept: 'dprk', lang: 'fr', term: 'Corée du Nord', status: 'forbidden', use: 'République populaire démocratique de Corée' },
  { concept: 'north', lang: 'fr', term: 'frontière avec la Corée du Nord', status: 'admitted' },
  { concept: 'state', lang: 'fr', term: 'état voyou', status: 'forbidden' },
  { concept: 'kyiv', lang: 'en', term: 'Kiev', status: 'forbidden' },
  { concept: 'kyiv', lang: 'en', term: 'Kyiv', status: 'preferred' },
]
const prepared = checker.prepare(messagesOf([], TERMS))
const found = (text: string, language: Language = 'fr') =>
  checker
    .check({ path: 't', text, language, now: '2026-03-06' }, prepared)
    .findings.map(({ rule, text: words, suggestion, severity }) => [rule, words, suggestion, severity])

describe('terminology', () => {
  it('finds a forbidden term whatever its case, at word boundaries only', () => {
    expect(found('De Kiev à KIEV.')).toEqual([
      ['term-forbidden', 'Kiev', 'Kyiv', 'error'],
      ['term-forbidden', 'KIEV', 'Kyiv', 'error'],
    ])
    expect(found('De \u041aiev en train.')).toHaveLength(1)
    expect(found('Les Kieviens de Kievka.')).toEqual([])
  })

  it('finds inflected words and keeps a capital', () => {
    expect(found('Les clandestins attendent.')).toEqual([
      ['term-preferred', 'clandestins', 'personne en situation irrégulière', 'info'],
    ])
    expect(found('Clandestins ou non.')[0]?.[2]).toBe('Personne en situation irrégulière')
    expect(found('Ces états voyous menacent.')).toEqual([['term-forbidden', 'états voyous', null, 'error']])
  })

  it('respects allowed contexts and longer admitted terms', () => {
    expect(found('Un poulet à la Kiev est servi.')).toEqual([])
    expect(found('La frontière avec la Corée du Nord est fermée.')).toEqual([])
    expect(found('La Corée du Nord est visée.')).toHaveLength(1)
    expect(found('La Corée, du Nord au Sud.')).toEqual([])
  })

  it('excuses by a context the one use that is nearest to it', () => {
    expect(found('Un poulet à la Kiev est servi à Kiev.')).toEqual([['term-forbidden', 'Kiev', 'Kyiv', 'error']])
    expect(found('Un poulet Kiev, puis un autre poulet Kiev.')).toEqual([])
  })

  it("only notes a term inside somebody else's words", () => {
    expect(found('Le maire a déclaré : « Nous défendrons Kiev. »')).toEqual([['term-forbidden', 'Kiev', null, 'info']])
  })

  it("reads the terms of the text's language only, and takes the concept's preferred term", () => {
    expect(found('From Kiev to Lviv.', 'en')).toEqual([['term-forbidden', 'Kiev', 'Kyiv', 'error']])
    expect(found("Kiev's mayor spoke.", 'en')).toEqual([['term-forbidden', 'Kiev', 'Kyiv', 'error']])
    expect(found('Von Kiew nach Kiev.', 'de')).toEqual([])
  })

  it('keeps the wording that a term names itself before the preferred one of its concept', () => {
    const own = checker.prepare(
      messagesOf(
        [],
        [
          { concept: 'kyiv', lang: 'en', term: 'Kyiv', status: 'preferred' },
          { concept: 'kyiv', lang: 'en', term: 'Kiev', status: 'forbidden', use: 'the capital' },
          { concept: 'kyiv', lang: 'en', term: 'Kyjiw', status: 'deprecated' },
          { concept: 'kyiv', lang: 'en', term: 'Kijew', status: 'admitted' },
          { concept: 'odesa', lang: 'en', term: 'Odessa', status: 'deprecated' },
          { concept: 'odesa', lang: 'fr', term: 'Odesa', status: 'preferred' },
        ],
      ),
    )
    const text = 'Kiev, Kyjiw, Kijew, Kyiv and Odessa.'
    const { findings } = checker.check({ path: 't', text, language: 'en', now: '2026-03-06' }, own)
    expect(findings.map(({ text: words, suggestion }) => [words, suggestion])).toEqual([
      ['Kiev', 'the capital'],
      ['Kyjiw', 'Kyiv'],
      ['Odessa', null],
    ])
  })
})
