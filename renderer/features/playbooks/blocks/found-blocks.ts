import type { BlockLine } from '../../../../shared/contract/blocks-contract.ts'
import { textIn } from '../model/text-in.ts'

function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The blocks whose title holds what is looked for, in any language and whatever the accents. */
export function foundBlocks(blocks: readonly BlockLine[], sought: string): readonly BlockLine[] {
  const needle = plain(sought.trim())
  return blocks.filter(({ title }) =>
    [textIn(title, 'fr').words, ...Object.values(title)].some((words) => plain(words).includes(needle)),
  )
}
