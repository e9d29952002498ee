import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import type { NotChecked } from '../model/finding.ts'
import type { ReadDocument } from './read-document.ts'

/** Languages compared only with a variant of their own: they share no cognates with the others. */
const APART: ReadonlySet<Language> = new Set(['ar', 'zh', 'ja'])

/** True when a point can be compared with a text in these languages: one has a lexicon, and the point speaks it or both can be compared through anchors. */
export function isComparable(
  point: PreparedPoint,
  languages: ReadonlySet<Language>,
  hasLexicon: (language: Language) => boolean,
): boolean {
  for (const language of languages) {
    if (!hasLexicon(language)) continue
    if (point.variants.has(language)) return true
    if (!APART.has(language) && [...point.variants.keys()].some((variant) => !APART.has(variant) && hasLexicon(variant)))
      return true
  }
  return false
}

function reasonFor(language: Language, prepared: PreparedMessages, hasLexicon: (language: Language) => boolean): string | null {
  if (!hasLexicon(language)) return `no lexicon for ${language}`
  const lacking = APART.has(language) && prepared.points.some((point) => !point.variants.has(language))
  return lacking ? `no approved variant in ${language}` : null
}

/** Stretches of a text that could not be compared with every point, and why. */
export function listUnchecked(
  { paragraphs }: ReadDocument,
  prepared: PreparedMessages,
  hasLexicon: (language: Language) => boolean,
): readonly NotChecked[] {
  const entries: { start: number; end: number; reason: string; point: null }[] = []
  const reasons = new Map<Language, string | null>()
  for (const { language, start, end } of paragraphs) {
    if (!reasons.has(language)) reasons.set(language, reasonFor(language, prepared, hasLexicon))
    const reason = reasons.get(language) ?? null
    if (reason === null) continue
    const last = entries.at(-1)
    if (last?.reason === reason) last.end = end
    else entries.push({ start, end, reason, point: null })
  }
  return entries
}
