import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { ActorMention, Mention, StanceMention } from '../model/mention.ts'

/** What the approved statements of a language say, as far as claims are held against it. */
export interface ApprovedFacts {
  /** Actors in whose name the statements act ("La France condamne"). */
  readonly speakers: ReadonlySet<string>
  readonly figures: ReadonlySet<number>
  /** Acts with the actors named beside them. */
  readonly acts: readonly { readonly act: string; readonly actors: ReadonlySet<string> }[]
}

function acted(mention: Mention): mention is StanceMention {
  return mention.kind === 'stance' && mention.family !== 'certainty' && mention.family !== 'commitment'
}

function subjectOf(act: StanceMention, actors: readonly ActorMention[]): ActorMention | undefined {
  return actors.findLast(({ end }) => end <= act.start) ?? actors.find(({ start }) => start >= act.end)
}

/** Reads the statements of a language; costs their extraction, so it is asked for when a claim is in sight. */
export function approvedFacts({ points }: PreparedMessages, language: Language): ApprovedFacts {
  const counts = new Map<string, number>()
  const figures = new Set<number>()
  const acts: { readonly act: string; readonly actors: ReadonlySet<string> }[] = []
  for (const point of points)
    for (const { sentence } of point.variants.get(language)?.units ?? []) {
      const actors = sentence.mentions.filter((mention) => mention.kind === 'actor')
      for (const mention of sentence.mentions) {
        if (mention.kind === 'figure') figures.add(mention.value)
        if (!acted(mention)) continue
        acts.push({ act: mention.act, actors: new Set(actors.map(({ id }) => id)) })
        const subject = subjectOf(mention, actors)
        if (subject !== undefined) counts.set(subject.id, (counts.get(subject.id) ?? 0) + 1)
      }
    }
  const most = Math.max(0, ...counts.values())
  const speakers = new Set([...counts].filter(([, count]) => count === most).map(([id]) => id))
  return { speakers, figures, acts }
}
