import type { Checker } from '../../../shared/coherence/engine/checker.ts'
import { createChecker } from '../../../shared/coherence/engine/create-checker.ts'
import { loadLexicons } from '../../data/resources/load-lexicons.ts'
import { resourcePath } from '../resource-path.ts'

/** The checker with the program's own lexicons. */
export async function openChecker(): Promise<Checker> {
  return createChecker(await loadLexicons(resourcePath('lexicons')))
}
