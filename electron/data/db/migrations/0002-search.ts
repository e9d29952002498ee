import type { Migration } from '../migration.ts'
import { indexOver } from './index-over.ts'

const WORDS = { tokenizer: 'unicode61 remove_diacritics 2', options: `, prefix = '2 3'`, onlyUnspaced: false }
const TRIGRAMS = { tokenizer: 'trigram', options: '', onlyUnspaced: true }

/** Full text: words with accents folded for all, trigrams for scripts without spaces. */
export const searchMigration: Migration = {
  version: 2,
  name: 'search',
  statements: [
    ...indexOver({ table: 'document_texts', index: 'document_words', columns: ['title', 'text'], ...WORDS }),
    ...indexOver({ table: 'document_texts', index: 'document_trigrams', columns: ['title', 'text'], ...TRIGRAMS }),
    ...indexOver({ table: 'point_statements', index: 'point_words', columns: ['statement'], ...WORDS }),
    ...indexOver({ table: 'point_statements', index: 'point_trigrams', columns: ['statement'], ...TRIGRAMS }),
  ],
}
