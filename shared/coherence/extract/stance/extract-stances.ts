import type { StanceFamily } from '../../../domain/slot.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { ModalMention, StanceMention } from '../../model/mention.ts'
import { foldWord } from '../../text/fold-word.ts'
import type { Hit } from '../phrases/phrase.ts'
import type { Reading } from '../phrases/reading.ts'
import { findIntensifier } from './find-intensifier.ts'
import { stanceHits } from './stance-hits.ts'

/** Finds acts; `negated` says of each piece whether it is negated. */
export type StanceFinder = (reading: Reading, negated: Uint8Array | null) => readonly (StanceMention | ModalMention)[]

const FAMILIES: readonly StanceFamily[] = ['disapproval', 'approval', 'request', 'commitment', 'certainty']

function familyOf(hit: Hit): StanceFamily | undefined {
  const name = hit.phrase.id.slice(0, hit.phrase.id.indexOf(' '))
  return FAMILIES.find((family) => family === name)
}

/** Finds the acts of a language's ladders: made once for a lexicon. */
export function createStanceFinder(lexicon: Lexicon): StanceFinder {
  const blockers = (lexicon.stanceBlockers ?? []).map(({ forms, after }) => ({
    forms: new Set(forms.map(foldWord)),
    after: new Set(after),
  }))
  const levelOf = (family: StanceFamily, act: string): number => lexicon.stance[family].findIndex((rung) => rung.act === act)
  return (reading, negated) => {
    const hits = stanceHits(reading, blockers)
    return hits.flatMap((hit, index): readonly (StanceMention | ModalMention)[] => {
      const family = familyOf(hit)
      if (family === undefined) return []
      const act = hit.phrase.id.slice(family.length + 1)
      const raised = findIntensifier(reading, lexicon.intensifiers ?? [], family, act, hits, index)
      const level = levelOf(family, raised?.act ?? act)
      const said = reading.span(
        raised === null ? hit.first : Math.min(hit.first, raised.first),
        raised === null ? hit.last : Math.max(hit.last, raised.last),
      )
      const mention = { ...said, act: raised?.act ?? act, level }
      if (family === 'commitment') return [{ kind: 'modal', ...mention }]
      return [{ kind: 'stance', ...mention, family, negated: negated?.[hit.first] === 1 }]
    })
  }
}
