import type { NegationMention } from '../../model/mention.ts'
import type { Token } from '../../model/sentence.ts'

/** A verb that denies the one after it ("refuse de") is a cue: its own negation does not deny it, as an ending of its own would. */
export function isDenier(token: Token, { start, denies }: NegationMention): boolean {
  return start === token.start && denies > start
}
