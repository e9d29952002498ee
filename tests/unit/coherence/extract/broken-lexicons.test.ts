import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, cp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, asyncProperty, constantFrom, nat } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'

const SOURCE = join(import.meta.dirname, '../../../../resources/lexicons')
const FRENCH = readdirSync(join(SOURCE, 'fr')).filter((name) => name.endsWith('.json'))
const WANTED = new Set(['fr'] as const)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every place of a value: the containers with the key or rank of what they hold. */
function placesOf(value: Json): { readonly holder: Json[] | { [key: string]: Json }; readonly key: string }[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, held]) => placesOf(held).concat({ holder: value, key }))
}

const DAMAGE = {
  'another type': (old: Json): Json => (typeof old === 'string' ? 7 : 'x'),
  nothing: (): Json => null,
  'a list in a list': (old: Json): Json => [[old]],
  'a regular expression': (): Json => '(a+)+$[^\\',
  'an empty word': (): Json => '',
} as const

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unisson-lexicons-'))
  await cp(SOURCE, folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function loadDamaged(name: string, content: string): Promise<unknown> {
  const file = join(folder, 'fr', name)
  await writeFile(file, content)
  try {
    const checker = createChecker(await loadLexicons(folder, WANTED))
    const text = 'La France ne condamne pas (a+)+$[^\\ les 12 attaques du 3 mars, « x ».'
    return checker.extract(text, { language: 'fr', now: '2026-03-06' })
  } catch (error) {
    return error
  } finally {
    await cp(join(SOURCE, 'fr', name), file)
  }
}

describe('broken lexicons', () => {
  it(
    'are refused by the name of the file and the place, or read for what they are: nothing else happens',
    { timeout: 60_000 },
    async () => {
      let refused = 0
      await assert(
        asyncProperty(constantFrom(...FRENCH), constantFrom(...Object.keys(DAMAGE)), nat(), async (name, damage, rank) => {
          const content = JSON.parse(readFileSync(join(SOURCE, 'fr', name), 'utf8')) as Json
          const places = placesOf(content)
          const place = places[rank % places.length]
          if (place === undefined) return
          const { holder, key } = place
          const change = DAMAGE[damage as keyof typeof DAMAGE]
          if (Array.isArray(holder)) holder[Number(key)] = change(holder[Number(key)] ?? null)
          else holder[key] = change(holder[key] ?? null)
          const result = await loadDamaged(name, JSON.stringify(content))
          if (!(result instanceof Error)) return
          refused += 1
          expect(result.name).toBe('LexiconFileError')
          expect(result.message).toContain(name)
        }),
        { numRuns: 120, seed: 5 },
      )
      expect(refused).toBeGreaterThan(40)
    },
  )

  it.each([
    ['cut short', '{"version": "1", "sour'],
    ['no JSON', 'PK\u0003\u0004'],
    ['empty', ''],
    ['another shape', '[]'],
    ['an unknown key', '{"version":"1","sources":["x"],"institutions":[],"promises":[],"more":1}'],
  ])('%s: the file is named', async (_, content) => {
    const result = await loadDamaged('claims.json', content)
    expect(result).toBeInstanceOf(Error)
    expect(String(result)).toContain('claims.json')
  })
})
