import type { ActorMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { RuleWords } from './comparison.ts'

/** Where a name is put right: its span in the text and in the point, with the words that change with it, and what is suggested. */
export interface Renamed {
  readonly span: Span
  readonly pointSpan: Span
  readonly suggestion: string | null
}

function capital(word: string, like: string): string {
  const first = like.charAt(0)
  return first !== '' && first === first.toUpperCase() && first !== first.toLowerCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word.charAt(0).toLowerCase() + word.slice(1)
}

/**
 * Puts an approved name in the place of another: "l'ambassadeur du Niger" becomes "de l'Allemagne". Nothing is suggested
 * where the two stand behind words of another sense ("au Niger", "de l'Allemagne").
 */
export function renamed(
  point: ActorMention,
  text: ActorMention,
  { statement, source, openingOf }: { readonly statement: string; readonly source: string } & Pick<RuleWords, 'openingOf'>,
): Renamed {
  const plain = { span: { start: text.start, end: text.end }, pointSpan: { start: point.start, end: point.end } }
  const mine = openingOf(statement.slice(0, point.start))
  const theirs = openingOf(source.slice(0, text.start))
  if (mine === null || theirs === null) return { ...plain, suggestion: point.text }
  const approved = statement.slice(point.start - mine.length, point.start)
  const said = source.slice(text.start - theirs.length, text.start)
  if (approved.toLowerCase() === said.toLowerCase()) return { ...plain, suggestion: point.text }
  if (mine.sense !== theirs.sense) return { ...plain, suggestion: null }
  const opening = theirs.length === 0 ? approved : capital(approved, said)
  return {
    span: { start: text.start - theirs.length, end: text.end },
    pointSpan: { start: point.start - mine.length, end: point.end },
    suggestion: mine.length === 0 ? point.text : `${opening}${point.text}`,
  }
}
