import type { BaseText } from './base-text.ts'

/** Every faithful wording of a base in the language of its texts, the approved one first when it is in that language. */
export function waysOf(base: BaseText): readonly string[] {
  return base.language === base.statementLanguage ? [base.statement, ...base.relays] : base.relays
}
