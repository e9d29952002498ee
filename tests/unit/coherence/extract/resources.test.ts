import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LexiconFileError } from '../../../../electron/data/resources/lexicon-file-error.ts'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { LANGUAGES } from '../../../../shared/domain/language.ts'

const FOLDER = new URL('../../../../resources/lexicons', import.meta.url).pathname

const RUNGS = {
  disapproval: [
    'note',
    'follow-closely',
    'concern',
    'serious-concern',
    'regret',
    'deplore',
    'strongly-deplore',
    'denounce',
    'condemn',
    'strongly-condemn',
    'condemn-strongest',
  ],
  approval: ['take-note', 'welcome', 'support', 'fully-support'],
  request: ['invite', 'encourage', 'call-on', 'urge', 'demand', 'require'],
  commitment: ['may', 'consider', 'intend', 'will', 'undertake'],
  certainty: ['allegedly', 'reportedly', 'likely', 'confirmed'],
}

const { lexicons, gazetteer } = await loadLexicons(FOLDER)

describe('the shipped lexicons', () => {
  it('are there for every language, those whose benchmark passes checked', () => {
    expect([...lexicons.keys()]).toEqual([...LANGUAGES])
    expect([...lexicons.values()].filter(({ status }) => status === 'checked').map(({ language }) => language)).toEqual([
      'fr',
      'en',
      'es',
      'de',
    ])
  })

  it.each([...lexicons.values()].map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s has the ladders of the house, in order',
    (_language, lexicon) => {
      for (const [family, acts] of Object.entries(RUNGS))
        expect(lexicon.stance[family as keyof typeof RUNGS].map(({ act }) => act)).toEqual(acts)
      for (const { family, raises } of lexicon.intensifiers ?? [])
        for (const act of [...Object.keys(raises), ...Object.values(raises)]) expect(RUNGS[family]).toContain(act)
    },
  )

  it.each([...lexicons.values()].map((lexicon) => [lexicon.language, lexicon] as const))(
    '%s has twelve months, seven weekdays and number words to ten and more',
    (_language, lexicon) => {
      const months = new Set(Object.values(lexicon.dates.months))
      expect(lexicon.dates.marks !== undefined || months.size === 12).toBe(true)
      expect(new Set(Object.values(lexicon.dates.weekdays)).size).toBe(7)
      const numbers = new Set(Object.values(lexicon.numbers.words))
      // French composes from 17 on, Chinese and Japanese from 11 on.
      const last = lexicon.dates.marks === undefined ? 16 : 10
      for (let value = 0; value <= last; value += 1) expect(numbers).toContain(value)
    },
  )

  it('convert units exactly', () => {
    const conversions = lexicons.get('fr')?.conversions
    expect(conversions?.['mile']).toEqual({ base: 'mm', factor: 1_609_344 })
    expect((conversions?.['day']?.factor ?? 0) / (conversions?.['hour']?.factor ?? 1)).toBe(24)
  })

  it('know 193 member states and more, each named in every language but the two Congos', () => {
    const countries = gazetteer.entries.filter(({ type }) => type === 'country')
    expect(countries.length).toBeGreaterThan(195)
    const unnamed = countries.filter(({ names }) => names.fr === undefined || names.en === undefined).map(({ id }) => id)
    expect(unnamed).toEqual([])
    expect(gazetteer.entries.filter(({ type }) => type === 'organisation').length).toBeGreaterThan(40)
    expect(gazetteer.entries.filter(({ type }) => type === 'place').length).toBeGreaterThan(300)
  })

  it('place every city in a country that exists', () => {
    const ids = new Set(gazetteer.entries.map(({ id }) => id))
    expect(gazetteer.entries.filter(({ within }) => within !== undefined && !ids.has(within))).toEqual([])
  })

  it('give no name to two entries of one language', () => {
    const owners = new Map<string, string>()
    const clashes: string[] = []
    for (const { id, names } of gazetteer.entries)
      for (const [language, spellings] of Object.entries(names))
        for (const spelling of spellings) {
          const key = `${language} ${spelling}`
          if (owners.has(key) && owners.get(key) !== id) clashes.push(key)
          owners.set(key, id)
        }
    expect(clashes).toEqual([])
  })
})

describe('a broken lexicon folder', () => {
  let folder = ''

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lexicons-'))
    await cp(FOLDER, folder, { recursive: true })
  })

  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('is named when a file is no JSON', async () => {
    await writeFile(join(folder, 'fr', 'dates.json'), '{ "months": ')
    const error = await loadLexicons(folder).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(LexiconFileError)
    expect((error as LexiconFileError).file).toBe(join(folder, 'fr', 'dates.json'))
  })

  it('is named with the fault when a file breaks its schema', async () => {
    await writeFile(join(folder, 'fr', 'units.json'), '{ "version": "1", "sources": ["x"], "units": { "km": [12] } }')
    await expect(loadLexicons(folder)).rejects.toThrow(/units\.json: units\.km\.0/)
  })

  it('is named when a file is missing', async () => {
    await rm(join(folder, 'en', 'stance.json'))
    await expect(loadLexicons(folder)).rejects.toThrow(/stance\.json: the file is missing/)
  })

  it('reads the wanted languages alone, so that a fault elsewhere is not met', async () => {
    await rm(join(folder, 'en', 'stance.json'))
    const loaded = await loadLexicons(folder, new Set(['fr', 'de']))
    expect([...loaded.lexicons.keys()].toSorted()).toEqual(['de', 'fr'])
  })

  it('leaves out a language without a folder', async () => {
    await rm(join(folder, 'ja'), { recursive: true })
    const loaded = await loadLexicons(folder)
    expect(loaded.lexicons.has('ja')).toBe(false)
    expect(loaded.lexicons.size).toBe(
      (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).length,
    )
  })
})
