import { countText } from '../../../../shared/document/count-text.ts'
import type { Language } from '../../../../shared/domain/language.ts'

/** Unicode's own word rules (UAX 29) for scripts with spaces: letters may hold an apostrophe or a point, digits a separator. */
const WORD =
  /(?:\p{L}\p{M}*|\p{N}|_)(?:[\p{L}\p{N}\p{M}_]|['’.·:](?=\p{L})(?<=\p{L}\p{M}*.)|['’.,;\u066b\u066c](?=\p{N})(?<=\p{N}.))*/gu
const UNSPACED = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff\u1780-\u17ff]/u

/** The same number as the editor's `countText`, some ten times sooner where no dictionary is needed: it is paid at each save. */
export function countWords(text: string, language: Language): number {
  return UNSPACED.test(text) ? countText(text, language).words : (text.match(WORD)?.length ?? 0)
}
