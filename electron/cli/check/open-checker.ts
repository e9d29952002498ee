import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { loadLexicons } from '../../data/resources/load-lexicons.ts'
import { resourcePath } from '../resource-path.ts'

/** Enough for the paragraphs of one text; the command line never sees the same text again. */
const KEPT_CHARACTERS = 20_000

/** The checker with the program's own lexicons: those of some languages when no text or statement is in another, else all. */
export async function openChecker(languages?: ReadonlySet<Language>): Promise<Checker> {
  return createChecker({ ...(await loadLexicons(resourcePath('lexicons'), languages)), keptCharacters: KEPT_CHARACTERS })
}
