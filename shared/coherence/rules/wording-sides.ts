import type { Alignment } from '../align/alignment.ts'
import { ourMentions } from '../align/our-mentions.ts'
import type { WordingSide } from '../extract/wording/wording-side.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'

/** The words outside dates: the month of May promises nothing. */
function undated({ tokens, mentions }: Sentence): readonly Token[] {
  const dates = mentions.filter(({ kind }) => kind === 'date')
  return dates.length === 0 ? tokens : tokens.filter((token) => !dates.some((date) => contains(date, token)))
}

/** The approved sentence and what the text itself says of it, as words: somebody else's words are left out of the text's side. */
export function wordingSides(alignment: Alignment): { readonly point: WordingSide; readonly said: WordingSide } {
  const { unit, window, text } = alignment
  const tokens = window.sentences.flatMap(undated)
  return {
    point: {
      source: unit.statement,
      tokens: undated(unit.sentence),
      negations: unit.sentence.mentions.filter((mention) => mention.kind === 'negation'),
    },
    said: { source: text, tokens: ourMentions(alignment, tokens), negations: ourMentions(alignment, window.negations) },
  }
}
