import type { ActorMention } from '../model/mention.ts'

/**
 * Relation of two names: `same` actor, `nested` when one stands for or lies in the other (Gao and Mali, Paris and
 * France), else `different`.
 */
export function compareActors(left: ActorMention, right: ActorMention): 'same' | 'nested' | 'different' {
  if (left.id === right.id) return 'same'
  return left.id === right.within || right.id === left.within ? 'nested' : 'different'
}
