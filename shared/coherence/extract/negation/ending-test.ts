import type { Lexicon } from '../../model/lexicon.ts'
import { foldWord } from '../../text/fold-word.ts'
import { cutPhrase } from '../phrases/cut-phrase.ts'

/** Least letters before a denying ending: shorter words are something else. */
const SHORTEST_ROOT = 2

/** Tells words that deny by their ending, those that the lexicon names as exceptions or as cues of their own left out. */
export function createEndingTest({ negation }: Lexicon): (folded: string) => boolean {
  const endings = (negation.endings ?? []).map(foldWord)
  if (endings.length === 0) return () => false
  const cues = negation.cues.flatMap((cue) => cue.flatMap(cutPhrase))
  const others = new Set([...cues, ...negation.exceptions.map(foldWord)])
  return (folded) =>
    !others.has(folded) && endings.some((ending) => folded.length >= ending.length + SHORTEST_ROOT && folded.endsWith(ending))
}
