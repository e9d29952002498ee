import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import { loadLexicons } from '../../data/resources/load-lexicons.ts'
import { resourcePath } from '../resource-path.ts'

/** Enough for the paragraphs of one text; the command line never sees the same text again. */
const KEPT_CHARACTERS = 20_000

/** The checker with the program's own lexicons. */
export async function openChecker(): Promise<Checker> {
  return createChecker({ ...(await loadLexicons(resourcePath('lexicons'))), keptCharacters: KEPT_CHARACTERS })
}
