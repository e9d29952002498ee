import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERROR_CODES } from '../../../../shared/errors/error-code.ts'

const root = new URL('../../../../', import.meta.url).pathname
const locales = join(root, 'resources/locales')
const LANGUAGES = ['fr', 'en'] as const

type Messages = ReadonlyMap<string, string>

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (typeof value === 'string') into.set(path, value)
  else
    for (const [key, inner] of Object.entries(value as object))
      flatten(inner, path.endsWith(':') ? path + key : `${path}.${key}`, into)
}

/** Every message of a language by its whole key, `namespace:key.path`. */
function messagesOf(language: string): Messages {
  const messages = new Map<string, string>()
  for (const file of readdirSync(join(locales, language)))
    flatten(JSON.parse(readFileSync(join(locales, language, file), 'utf8')), `${file.replace('.json', '')}:`, messages)
  return messages
}

const all: Readonly<Record<(typeof LANGUAGES)[number], Messages>> = { fr: messagesOf('fr'), en: messagesOf('en') }
const namespaces = new Set([...all.fr.keys()].map((key) => key.split(':')[0] ?? ''))

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

interface Use {
  readonly file: string
  /** The key, its variable parts as `${}`. */
  readonly key: string
}

/** Literals and templates of the renderer that begin with a namespace: keys are always written whole. */
const files = sources(join(root, 'renderer'))
const uses: readonly Use[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/'([a-z-]+:[\w.-]+)'|`([a-z-]+:(?:[\w.-]|\$\{[^}]*\})+)`/g)]
    .map(([, literal, template]) => literal ?? (template ?? '').replaceAll(/\$\{[^}]*\}/g, '${}'))
    .filter((key) => namespaces.has(key.split(':')[0] ?? ''))
    .map((key) => ({ file: file.slice(root.length), key })),
)

const values = (message: string): readonly string[] => [...message.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name).toSorted()

const withoutPlural = (key: string): string => key.replace(/_(one|other)$/, '')
const patternOf = (key: string): RegExp =>
  new RegExp(`^${key.replaceAll(/[.*+?^()|[\]\\]/g, String.raw`\$&`).replaceAll('${}', '[\\w.-]+')}$`)

const known = new Set([...all.fr.keys()].map(withoutPlural))

describe('the words of the interface', () => {
  it('visits the whole renderer', () => {
    expect(files.length).toBeGreaterThan(150)
    expect(uses.length).toBeGreaterThan(300)
  })

  it('has every key in both languages', () => {
    expect([...all.fr.keys()].filter((key) => !all.en.has(key))).toEqual([])
    expect([...all.en.keys()].filter((key) => !all.fr.has(key))).toEqual([])
  })

  it('follows French typography: a no-break space before : ; ! ? and inside guillemets, apostrophes and ellipses of its own', () => {
    const faulty = [...all.fr].filter(([, message]) => {
      const words = message.replaceAll(/\{\{.*?\}\}/g, 'x').replaceAll(/https?:|HH:MM/g, '')
      return (
        /(?<![\u00A0\u202F])[;!?»]|«(?![\u00A0\u202F])|'|\.\.\.| [:%]/.test(words) || /(?<![\u00A0\u202F\d]):(?!\d)/.test(words)
      )
    })
    expect(faulty).toEqual([])
  })

  it('has words for every key that the code names', () => {
    const missing = uses.filter(({ key }) => {
      if (!key.includes('${}')) return !known.has(key)
      const pattern = patternOf(key)
      return ![...known].some((candidate) => pattern.test(candidate))
    })
    expect(missing).toEqual([])
  })

  it('has no words that no code names', () => {
    const plain = new Set(uses.map(({ key }) => key))
    const patterns = [...plain].filter((key) => key.includes('${}')).map(patternOf)
    expect([...known].filter((key) => !plain.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([])
  })

  it('has what happened, what was kept and what to do for every error', () => {
    for (const code of ERROR_CODES)
      for (const part of ['what', 'kept', 'todo']) expect(known, `${code}.${part}`).toContain(`errors:${code}.${part}`)
  })

  it('has both plural forms wherever it has one', () => {
    for (const language of LANGUAGES)
      for (const key of all[language].keys())
        if (/_(one|other)$/.test(key))
          for (const form of ['one', 'other']) expect([...all[language].keys()]).toContain(`${withoutPlural(key)}_${form}`)
  })

  it('uses the same values in both languages', () => {
    const different = [...all.fr].filter(([key, message]) => {
      // A singular may say "one" in words and leave the count out.
      const drop = (names: readonly string[]): readonly string[] =>
        key.endsWith('_one') ? names.filter((name) => name !== 'count') : names
      return String(drop(values(message))) !== String(drop(values(all.en.get(key) ?? '')))
    })
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('spaces French as French typography asks', () => {
    const faulty = [...all.fr].filter(([, message]) => {
      const words = message.replaceAll(/\{\{.*?\}\}/g, 'x').replaceAll(/\w+:\/\/\S+/g, '')
      return /[^\u202F\s][;!?»](?:\s|$)|[ \u00A0][;!?»%]|«[^\u202F]|[^\u00A0\s\d]:(?:\s|$)|[ \u202F]:(?:\s|$)|\w'\w/.test(words)
    })
    expect(faulty).toEqual([])
  })

  it('never shouts and never begs', () => {
    for (const language of LANGUAGES)
      expect(
        [...all[language].values()].filter((message) => /!|\bplease\b|\boops\b|s’il vous plaît|veuillez/i.test(message)),
      ).toEqual([])
  })
})
