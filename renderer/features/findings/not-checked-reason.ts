import { LANGUAGES, type Language } from '../../../shared/domain/language.ts'

/** Why a passage was not checked, as words and their language; `other` keeps what the engine said. */
export type NotCheckedReason =
  | { readonly kind: 'noVariant' | 'noLexicon'; readonly language: Language }
  | { readonly kind: 'other'; readonly words: string }

const FORMS = [
  ['noVariant', /^no approved variant in (\w+)$/],
  ['noLexicon', /^no lexicon for (\w+)$/],
] as const

/** Reads the engine's reason; one that this screen does not know is shown as it is rather than hidden. */
export function notCheckedReason(reason: string): NotCheckedReason {
  for (const [kind, form] of FORMS) {
    const language = LANGUAGES.find((known) => known === form.exec(reason)?.[1])
    if (language) return { kind, language }
  }
  return { kind: 'other', words: reason }
}
