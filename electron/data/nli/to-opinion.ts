import type { Opinion } from '../../../shared/contract/opinions-contract.ts'
import type { WeakCase, WeakPair } from './weak-cases.ts'
import type { Judgement } from './worker-messages.ts'

/**
 * One opinion of the judgements of a case, in the order of its pairs: of several sentences the one that speaks most
 * clearly of the point, and none of them when all are neutral. null when no pair could be judged.
 */
export function toOpinion(
  { about, pairs }: WeakCase,
  judgements: readonly (Judgement | null)[],
  model: Opinion['model'],
): Opinion | null {
  let best: { readonly judgement: Judgement; readonly pair: WeakPair } | null = null
  for (const [index, pair] of pairs.entries()) {
    const judgement = judgements[index] ?? null
    if (judgement === null) continue
    if (best === null || weight(judgement) > weight(best.judgement)) best = { judgement, pair }
  }
  if (best === null) return null
  const { judgement, pair } = best
  return {
    about: about.kind === 'finding' ? about : { ...about, start: pair.start, end: pair.end },
    label: judgement.label,
    probability: Math.round(judgement.probability * 100) / 100,
    model,
  }
}

/** Any sentence that agrees or contradicts says more of a point than one that does not speak of it. */
function weight({ label, probability }: Judgement): number {
  return label === 'neutral' ? probability - 1 : probability
}
