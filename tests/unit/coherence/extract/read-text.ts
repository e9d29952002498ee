import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import { createExtractor } from '../../../../shared/coherence/extract/extract-mentions.ts'
import type { Extraction, Extractor } from '../../../../shared/coherence/extract/extractor.ts'
import { createLanguageTools } from '../../../../shared/coherence/engine/language-tools.ts'
import { tokenize } from '../../../../shared/coherence/text/tokenize.ts'
import type { Language } from '../../../../shared/domain/language.ts'

const { lexicons, gazetteer } = await loadLexicons(new URL('../../../../resources/lexicons', import.meta.url).pathname)
const tools = createLanguageTools(lexicons, (lexicon): Extractor => createExtractor(lexicon, gazetteer))

/** Wednesday. */
export const NOW = '2026-03-04T09:00Z'

/** Reads a text as one sentence with the shipped lexicons, as the engine does. `start` shifts every offset. */
export function readText(language: Language, text: string, start = 0): Extraction {
  const { extract, reading } = tools(language)
  if (extract === null) throw new Error(`no lexicon for ${language}`)
  return extract({ text, start, tokens: tokenize(text, 0, text.length, start, reading), language }, { now: NOW })
}
