import type { Language } from '../../domain/language.ts'
import type { PreparedMessages } from '../align/prepared-messages.ts'
import type { PreparedPoint } from '../align/prepared-point.ts'
import type { NotChecked, NotCheckedCode } from '../model/finding.ts'
import { notCheckedBecause } from './not-checked-because.ts'
import type { ReadDocument } from './read-document.ts'

/** Languages compared only with a variant of their own: they share no cognates with the others. */
const APART: ReadonlySet<Language> = new Set(['ar', 'zh', 'ja'])

/** Languages without a glossary: names and figures alone find three translations in ten, so that silence proves nothing. */
const HALF_SEEN: ReadonlySet<Language> = new Set(['ru', 'uk', 'pl', 'tr', 'el'])

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

function codeFor(
  language: Language,
  prepared: PreparedMessages,
  hasLexicon: (language: Language) => boolean,
): NotCheckedCode | null {
  if (!hasLexicon(language)) return 'no-lexicon'
  return lacksVariants(language, prepared) ? 'no-approved-variant' : null
}

/** Answers kept for one state of the messages: a text is checked again at every stroke, and there may be ten thousand points. */
const kept = new WeakMap<PreparedMessages, Map<Language, boolean>>()

/** True when some point can be compared with a text in this language neither directly nor through anchors that prove something. */
function lacksVariants(language: Language, prepared: PreparedMessages): boolean {
  const answers = kept.get(prepared) ?? new Map<Language, boolean>()
  kept.set(prepared, answers)
  const known = answers.get(language)
  if (known !== undefined) return known
  const alone = APART.has(language) || HALF_SEEN.has(language)
  const lacks = prepared.points.some(
    ({ variants }) => !variants.has(language) && (alone || [...variants.keys()].every((variant) => APART.has(variant))),
  )
  answers.set(language, lacks)
  return lacks
}

/** Stretches of a text that could not be compared with every point, and why. */
export function listUnchecked(
  { paragraphs }: ReadDocument,
  prepared: PreparedMessages,
  hasLexicon: (language: Language) => boolean,
): readonly NotChecked[] {
  const entries: NotChecked[] = []
  const codes = new Map<Language, NotCheckedCode | null>()
  for (const { language, start, end } of paragraphs) {
    if (!codes.has(language)) codes.set(language, codeFor(language, prepared, hasLexicon))
    const code = codes.get(language) ?? null
    if (code === null) continue
    const last = entries.at(-1)
    if (last?.code === code && last.language === language) entries[entries.length - 1] = { ...last, end }
    else entries.push({ start, end, ...notCheckedBecause(code, language), point: null })
  }
  return entries
}
