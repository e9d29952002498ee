import type { Mention } from '../../../../shared/coherence/model/mention.ts'
import type { Slot } from '../../../../shared/domain/slot.ts'
import { assertNever } from '../../../../shared/errors/assert-never.ts'
import { canonicalHash } from '../../canonical-hash.ts'

/** Any sentence about what is to come says "will": keeping it says nothing, and a promise is worded otherwise. */
const PLAIN_FUTURE = 'will'

/** Slots that the extractor's mentions propose, in the order of the statement, each once. A person confirms them. */
export function toSlots(mentions: readonly Mention[], statement: string): readonly Slot[] {
  const seen = new Set<string>()
  return mentions
    .map((mention) => toSlot(mention, statement))
    .filter((slot) => slot !== null)
    .filter(({ label: _words, ...slot }: Slot & { readonly label?: string | undefined }) => {
      const key = canonicalHash(slot)
      return !seen.has(key) && seen.add(key)
    })
}

function toSlot(mention: Mention, statement: string): Slot | null {
  const label = mention.text
  switch (mention.kind) {
    case 'figure': {
      const { value, max, unit, bound } = mention
      // Numbers of articles and resolutions name something, and a bare number counts nothing: neither is a quantity to keep.
      return mention.reference || unit === ''
        ? null
        : { kind: 'figure', value, ...(max === undefined ? {} : { max }), unit, bound, label }
    }
    case 'vague':
      // An order is nothing to hold a text to.
      return null
    case 'date':
      // "Yesterday" means nothing once the point is older than a day.
      return mention.relative ? null : { kind: 'date', value: mention.value, label }
    case 'actor':
      return { kind: mention.type === 'place' ? 'place' : 'actor', id: mention.id, label }
    case 'stance':
      return { kind: 'stance', family: mention.family, act: mention.act, label }
    case 'modal':
      return mention.act === PLAIN_FUTURE ? null : { kind: 'modality', level: mention.act, label }
    case 'negation':
      return { kind: 'polarity', negated: true, label }
    case 'quote': {
      const verbatim = statement.slice(mention.inner.start, mention.inner.end)
      return { kind: 'quote', verbatim, ...(mention.speaker === undefined ? {} : { speaker: mention.speaker }), label }
    }
    default:
      return assertNever(mention)
  }
}
