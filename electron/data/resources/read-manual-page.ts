import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ManualPageId } from '../../../shared/contract/manual-contract.ts'

/** The Markdown of one page of the manual, from the folder `resources/manual`. Every page exists in both languages. */
export function readManualPage(folder: string, id: ManualPageId, language: 'fr' | 'en'): Promise<string> {
  return readFile(join(folder, id === 'score' ? '' : 'rules', `${id}.${language}.md`), 'utf8')
}
