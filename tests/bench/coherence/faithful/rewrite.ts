import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from '../words/words-of.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

type Rules = Readonly<Partial<Record<BenchLanguage, readonly (readonly [RegExp, string])[]>>>

/** Edits that change signs and no words. */
const TYPOGRAPHY: ReadonlySet<string> = new Set(['typography', 'script-digits'])
const QUOTATION = /["“”«»„「」『』《》]/u

/** An edit that applies every rewriting of a list that fits; null when none does. */
export function rewrite(name: string, rules: Rules): FaithfulEdit {
  return {
    name,
    apply: (text, language) => {
      const own = wordsOf(language)
      // Inside a quotation no word is light.
      if (own !== undefined && !TYPOGRAPHY.has(name) && QUOTATION.test(text)) return null
      const changed = (own?.rewrites[name] ?? rules[language] ?? []).reduce(
        (current, [pattern, words]) => current.replace(pattern, words),
        text,
      )
      return changed === text ? null : changed
    },
  }
}
