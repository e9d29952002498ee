import type { Language } from '../../domain/language.ts'
import type { NotChecked, NotCheckedCode } from '../model/finding.ts'

const SENTENCES: Readonly<Record<NotCheckedCode, (language: Language) => string>> = {
  'no-approved-variant': (language) => `no approved variant in ${language}`,
  'no-lexicon': (language) => `no lexicon for ${language}`,
  'no-topic': () => 'no topic: mandatory points were not expected',
}

/** Why a stretch was not checked: the code that the interface translates, and the sentence of the published report. */
export function notCheckedBecause(code: NotCheckedCode, language: Language): Pick<NotChecked, 'code' | 'language' | 'reason'> {
  return { code, language, reason: SENTENCES[code](language) }
}
