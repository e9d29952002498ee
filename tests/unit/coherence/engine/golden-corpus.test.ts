import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../../shared/domain/language.ts'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { corpusCases } from './golden-corpus/corpus-cases.ts'
import { judgeCase } from './golden-corpus/judge-case.ts'
import { loadCorpus } from './golden-corpus/load-corpus.ts'
import { loadChecker } from './load-checker.ts'

const { catalogue, corpora, expectations } = loadCorpus()
const { switchedOff, misses, floors } = expectations
const judge = judgeCase(await loadChecker(), switchedOff)
const { lexicons } = await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons'))
const checked = (language: Language) => lexicons.get(language)?.status === 'checked'
const heardIn = (language: Language) =>
  corpusCases(corpora, language, catalogue).filter(({ kind }) => !Object.keys(switchedOff).includes(kind.replace('-twin', '')))
const rules = (language: Language) =>
  corpusCases(corpora, language, catalogue)
    .flatMap(({ expected }) => (expected === null ? [] : [expected.rule]))
    // French is the source of the translations: it is the translation of nothing but English.
    .filter((rule) => rule !== 'translation-loss')
const ids = catalogue.messages.map(({ id }) => id)

describe('the golden corpus', () => {
  it('holds the same messages in every language, at least 60', () => {
    expect(corpora.size).toBe(15)
    expect(ids.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { messages } of corpora.values()) expect(messages.map(({ id }) => id)).toEqual(ids)
  })

  it.each([...corpora.values()].map((corpus) => [corpus.language, corpus] as const))(
    '%s: at least half are hard negatives, and every departure is where it says',
    (language, corpus) => {
      const cases = corpusCases(corpora, language, catalogue)
      const hard = cases.filter(({ expected, kind }) => expected === null && kind !== 'reworded')
      expect(hard.length / cases.length).toBeGreaterThanOrEqual(0.5)
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
      for (const { id, statement, relays, traps, departures } of corpus.messages) {
        const faithful = [statement, ...relays.map(({ text }) => text), ...traps.map(({ text }) => text)]
        expect(new Set(faithful).size, `${language}/${id}`).toBe(faithful.length)
        for (const { text, approved } of departures) {
          expect(faithful, `${language}/${id}`).not.toContain(text)
          if (approved !== null) expect(statement).toContain(approved)
        }
      }
    },
  )

  it('covers every rule in every language', () => {
    const wanted = new Set(rules('fr'))
    expect(wanted.size).toBe(18)
    for (const language of LANGUAGES) expect(new Set(rules(language)), language).toEqual(wanted)
  })
})

describe.each(LANGUAGES.filter(checked))('checked: %s', (language) => {
  it('says exactly what is expected, but for the misses that are listed with their reason', () => {
    const faults = heardIn(language)
      .map((corpusCase) => [corpusCase.id, judge(corpusCase).join('; ')] as const)
      .filter(([, fault]) => fault !== '')
    const listed = Object.keys(misses).filter((id) => id.startsWith(`${language}/`))
    expect(Object.fromEntries(faults.filter(([id]) => !listed.includes(id)))).toEqual({})
    // A listed miss that passes now must leave the list.
    expect(listed.filter((id) => faults.every(([failed]) => failed !== id))).toEqual([])
  })
})

describe.each(LANGUAGES.filter((language) => !checked(language)))('advisory: %s', (language) => {
  it('does not fall below the share that was measured', () => {
    const cases = heardIn(language)
    const share = (faithful: boolean) => {
      const chosen = cases.filter(({ expected }) => (expected === null) === faithful)
      return chosen.filter((corpusCase) => judge(corpusCase).length === 0).length / chosen.length
    }
    const floor = floors[language]
    expect(floor).toBeDefined()
    expect(share(false)).toBeGreaterThanOrEqual(floor?.departures ?? 1)
    expect(share(true)).toBeGreaterThanOrEqual(floor?.faithful ?? 1)
  })
})
