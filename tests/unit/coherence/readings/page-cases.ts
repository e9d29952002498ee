import type { CheckInput } from '../../../../shared/coherence/engine/checker.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { MessagesFile } from '../../../../shared/domain/messages-file.ts'
import type { Catalogue, Corpus } from '../engine/golden-corpus/corpus-schema.ts'
import { messagesOf } from '../engine/messages-of.ts'

/** A text of several paragraphs with the few messages that it is held against. */
export interface PageCase {
  readonly name: string
  readonly input: CheckInput
  readonly messages: MessagesFile
}

type Message = Corpus['messages'][number]

/** Messages of one page: said whole, departed from, at another level or under embargo, absent or late, and in another language alone. */
const TOGETHER = 5
const DAYS = ['2026-05-01', '2026-06-01', '2026-06-01T09:00Z', '2026-06-02T00:00+02:00', null] as const
const MISSIONS = ['BKO', 'NYC', undefined] as const

/**
 * Pages made of the corpus: obligations, missions, levels and the calendar in many combinations, drawn by the rank of the page
 * so that neighbouring values of each are met.
 */
export function pageCases(
  { language, fillers, messages }: Corpus,
  foreign: Corpus,
  { now }: Catalogue,
  hard: readonly string[],
): readonly PageCase[] {
  const pages: PageCase[] = []
  for (let rank = 0; (rank + 1) * TOGETHER <= messages.length; rank += 1) {
    const own = messages.slice(rank * TOGETHER, (rank + 1) * TOGETHER)
    const abroad = foreign.messages.find(({ id }) => id === own.at(-1)?.id)
    pages.push({
      name: `${language} page ${rank + 1}`,
      input: {
        path: 'page',
        text: textOf(own, fillers, hard, rank),
        language: rank % 4 === 3 ? undefined : language,
        now,
        mission: MISSIONS[rank % MISSIONS.length],
        level: rank % 5 === 4 ? 'restricted' : 'public',
        expectsMandatory: rank % 6 !== 5,
      },
      messages: messagesOf(
        own.map((message, place) => pointOf(message, abroad, { language, foreign: foreign.language }, rank, place)),
      ),
    })
  }
  return pages
}

function pointOf(
  { id, statement }: Message,
  abroad: Message | undefined,
  languages: { readonly language: Language; readonly foreign: Language },
  rank: number,
  place: number,
): Record<string, unknown> {
  const day = (shift: number) => DAYS[(rank + shift) % DAYS.length]
  const own = { id, mandatory: place !== 2 || rank % 2 === 0, statement: { [languages.language]: statement } }
  if (place === 1) return { ...own, missions: ['BKO'], validFrom: day(0) }
  if (place === 2) return { ...own, missions: ['NYC', 'BKO'], classification: rank % 2 === 0 ? 'restricted' : 'confidential' }
  if (place === 3) return { ...own, embargoUntil: day(1), validUntil: day(2) }
  return place === 4 ? { ...own, statement: { [languages.foreign]: abroad?.statement ?? statement } } : own
}

function textOf(messages: readonly Message[], fillers: readonly string[], hard: readonly string[], rank: number): string {
  const [said, departed, level, late, foreign] = messages
  const paragraphs = [
    ...(rank % 4 === 0 ? ['CONFIDENTIEL'] : []),
    rank % 3 === 0 ? fillers[0] : said?.relays[0]?.text,
    departed?.departures[rank % 2]?.text ?? departed?.traps[0]?.text,
    `${fillers[1] ?? ''} ${level?.statement ?? ''} ${fillers[2] ?? ''}`,
    hard[(rank * 7) % Math.max(1, hard.length)],
    foreign?.relays[0]?.text,
    ...(rank % 2 === 0 ? [late?.relays.at(-1)?.text] : [said?.departures.at(-1)?.text]),
  ]
  return paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '').join('\n\n')
}
