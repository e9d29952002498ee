import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BENCH_LANGUAGES, CROSS_LANGUAGES } from '../bench-language.ts'
import type { BaseText } from './base-text.ts'

const said = z.object({ kind: z.string(), text: z.string() })
const catalogueSchema = z.object({ messages: z.array(z.object({ id: z.string(), topic: z.string() })) })
const fileSchema = z.object({
  messages: z.array(z.object({ id: z.string(), statement: z.string(), relays: z.array(said), traps: z.array(said) })),
})

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/coherence/golden/${name}.json`, import.meta.url), 'utf8'))

/**
 * The golden corpus, our own messages in a ministry's register: each of the wanted languages against itself, then, where
 * translations are compared, against the statements of the others. The message is the document of the split.
 */
export function loadMinistry(wanted: ReadonlySet<string>): readonly BaseText[] {
  const languages = BENCH_LANGUAGES.filter((language) => wanted.has(language))
  const topics = new Map(catalogueSchema.parse(read('catalogue')).messages.map(({ id, topic }) => [id, topic]))
  const files = new Map(languages.map((language) => [language, fileSchema.parse(read(language)).messages]))
  return languages.flatMap((language) =>
    languages
      .filter((stated) => stated === language || (CROSS_LANGUAGES.has(stated) && CROSS_LANGUAGES.has(language)))
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
