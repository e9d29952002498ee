import type { Migration } from '../migration.ts'
import { indexOver } from './index-over.ts'

const TITLES = { table: 'document_texts', columns: ['title'] } as const

/**
 * Titles once more by themselves: titles come first in search, and the index over whole texts reads every place of a
 * common word to see that none is in a title.
 */
export const titlesMigration: Migration = {
  version: 3,
  name: 'titles',
  statements: [
    ...indexOver({
      ...TITLES,
      index: 'title_words',
      tokenizer: 'unicode61 remove_diacritics 2',
      options: `, prefix = '2 3'`,
      onlyUnspaced: false,
    }),
    ...indexOver({ ...TITLES, index: 'title_trigrams', tokenizer: 'trigram', options: '', onlyUnspaced: true }),
  ],
}
