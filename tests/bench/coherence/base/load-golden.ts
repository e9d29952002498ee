import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { BenchLanguage } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'

/** Languages that the other file of our own messages is written in: it is loaded apart. */
const ELSEWHERE: ReadonlySet<BenchLanguage> = new Set(['fr', 'en'])
const TRANSLATED: readonly BenchLanguage[] = ['fr', 'en', 'es', 'de']

const said = z.object({ kind: z.string(), text: z.string() })
const catalogueSchema = z.object({ messages: z.array(z.object({ id: z.string(), topic: z.string() })) })
const fileSchema = z.object({
  messages: z.array(z.object({ id: z.string(), statement: z.string(), relays: z.array(said), traps: z.array(said) })),
})

const FOLDER = new URL('../../../fixtures/coherence/golden/', import.meta.url)

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))

/** Our own messages in Spanish and German, against themselves and against the other languages they are written in. */
export function loadGolden(wanted: ReadonlySet<string>): readonly BaseText[] {
  const languages = TRANSLATED.filter((language) => wanted.has(language) && existsSync(new URL(`${language}.json`, FOLDER)))
  if (languages.every((language) => ELSEWHERE.has(language))) return []
  const topics = new Map(catalogueSchema.parse(read('catalogue.json')).messages.map(({ id, topic }) => [id, topic]))
  const files = new Map(languages.map((language) => [language, fileSchema.parse(read(`${language}.json`)).messages]))
  return languages.flatMap((language) =>
    languages
      .filter((stated) => !ELSEWHERE.has(language) || !ELSEWHERE.has(stated))
      .flatMap((stated) =>
        (files.get(language) ?? []).flatMap((message): readonly BaseText[] => {
          const statement = files.get(stated)?.find(({ id }) => id === message.id)?.statement
          if (statement === undefined) return []
          const relays = message.relays.map(({ text }) => text)
          return [
            {
              id: message.id,
              document: message.id,
              source: 'ministry',
              topic: topics.get(message.id) ?? '',
              language,
              statementLanguage: stated,
              statement,
              relays: stated === language ? relays : [message.statement, ...relays],
              traps: message.traps.map(({ kind, text }) => ({ trap: kind, text })),
            },
          ]
        }),
      ),
  )
}
