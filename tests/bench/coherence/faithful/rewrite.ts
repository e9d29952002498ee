import type { BenchLanguage } from '../bench-language.ts'
import { wordsOf } from '../words/words-of.ts'
import type { FaithfulEdit } from './faithful-edit.ts'

type Rules = Readonly<Partial<Record<BenchLanguage, readonly (readonly [RegExp, string])[]>>>

/** An edit that applies every rewriting of a list that fits; null when none does. */
export function rewrite(name: string, rules: Rules): FaithfulEdit {
  return {
    name,
    apply: (text, language) => {
      const changed = (wordsOf(language)?.rewrites[name] ?? rules[language] ?? []).reduce(
        (current, [pattern, words]) => current.replace(pattern, words),
        text,
      )
      return changed === text ? null : changed
    },
  }
}
