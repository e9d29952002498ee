import { join } from 'node:path'
import { loadLexicons } from '../../../../electron/data/resources/load-lexicons.ts'
import type { Checker } from '../../../../shared/coherence/engine/checker.ts'
import { createChecker } from '../../../../shared/coherence/engine/create-checker.ts'

/** The checker as the product runs it: real lexicons, real gazetteer. */
export async function loadChecker(): Promise<Checker> {
  return createChecker(await loadLexicons(join(import.meta.dirname, '../../../../resources/lexicons')))
}
