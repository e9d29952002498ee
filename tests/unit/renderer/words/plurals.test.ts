import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { translate } from './translate.ts'

const locales = new URL('../../../../resources/locales/', import.meta.url).pathname

/** Keys of plural messages, `namespace:path.of.key`, without their form. */
function pluralKeys(language: string): readonly string[] {
  const keys: string[] = []
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path.endsWith(':') ? path + key : `${path}.${key}`)
    else if (path.endsWith('_other')) keys.push(path.slice(0, -'_other'.length))
  }
  for (const file of readdirSync(join(locales, language)))
    walk(JSON.parse(readFileSync(join(locales, language, file), 'utf8')), `${file.replace('.json', '')}:`)
  return keys
}

/** Our files hold `_one` and `_other`; French has a third category, "many", for a million: i18next then takes `_other`. */
describe.each(['fr', 'en'] as const)('the plurals of %s', (language) => {
  const rules = new Intl.PluralRules(language)
  const counts = [0, 1, 1.5, 2, 11, 21, 100, 10_000, 1_000_000, 3_000_000]

  it('meets every category that the language has', () => {
    expect(new Set(counts.map((count) => rules.select(count)))).toEqual(new Set(rules.resolvedOptions().pluralCategories))
  })

  it('has words, never a key, for every count', async () => {
    const t = await translate(language)
    const keys = pluralKeys(language)
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys)
      for (const count of counts) {
        const words = t(key, { count })
        expect([key, key.slice(key.indexOf(':') + 1)], `${key} at ${count}`).not.toContain(words)
      }
  })
})
