import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { BaseText } from './base-text.ts'

/** Languages that our own messages are written in. */
const WRITTEN = ['fr', 'en'] as const

const language = z.enum(WRITTEN)

const fileSchema = z.object({
  messages: z.array(
    z.object({
      id: z.string(),
      topic: z.string(),
      statement: z.object({ fr: z.string(), en: z.string() }),
      relays: z.array(z.object({ language, text: z.string() })),
      traps: z.array(z.object({ language, trap: z.string(), text: z.string() })),
    }),
  ),
})

const FILE = new URL('../../../fixtures/coherence/ministry-messages.json', import.meta.url)

/** Our own messages in a ministry's register: each language against itself, then against the other language's statement. */
export function loadMinistry(): readonly BaseText[] {
  const { messages } = fileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8')))
  return messages.flatMap((message) =>
    WRITTEN.flatMap((wanted) =>
      WRITTEN.map((stated) => {
        const relays = message.relays.filter((relay) => relay.language === wanted).map((relay) => relay.text)
        return {
          id: message.id,
          document: message.id,
          source: 'ministry' as const,
          topic: message.topic,
          language: wanted,
          statementLanguage: stated,
          statement: message.statement[stated],
          relays: stated === wanted ? relays : [message.statement[wanted], ...relays],
          traps: message.traps.filter((trap) => trap.language === wanted),
        }
      }),
    ),
  )
}
