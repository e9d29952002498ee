import type { DateMention } from '../model/mention.ts'
import { foldWord } from '../text/fold-word.ts'

interface DateParts {
  readonly year: string | null
  readonly month: string | null
  readonly day: string | null
}

/** Parts of a date slot's value (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`, `--MM-DD`, `--MM`); null for anything else ("now-1d"). */
function partsOf(value: string): DateParts | null {
  const found = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value)
  if (found === null) return null
  return { year: found[1] ?? null, month: found[2] ?? null, day: found[3] ?? null }
}

/**
 * Relation of two dates: `same` when every part that both state agrees, `different` when a part that both state
 * disagrees, `unrelated` when they state no part in common (a year against a day without its year).
 */
export function compareDates(left: string, right: string): 'same' | 'different' | 'unrelated' {
  if (left === right) return 'same'
  const mine = partsOf(left)
  const theirs = partsOf(right)
  if (mine === null || theirs === null) return 'unrelated'
  let shared = false
  for (const part of ['year', 'month', 'day'] as const) {
    if (mine[part] === null || theirs[part] === null) continue
    if (mine[part] !== theirs[part]) return 'different'
    shared = true
  }
  return shared ? 'same' : 'unrelated'
}

/** Relation of two date mentions. A relative date of a statement has no day of its own ("hier"): only the same words answer it. */
export function compareDateMentions(point: DateMention, text: DateMention): 'same' | 'different' | 'unrelated' {
  if (point.relative && text.relative && foldWord(point.text) === foldWord(text.text)) return 'same'
  return compareDates(point.value, text.value)
}

/** Year that a date value states, or null. */
export function yearOf(value: string): string | null {
  return partsOf(value)?.year ?? null
}
