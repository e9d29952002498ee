import type { CommandIo } from '../command-io.ts'
import { reportUi } from '../options/report-ui.ts'
import { ENGLISH_PLAYBOOK_WORDS } from '../../../shared/domain/crisis/cacao/words/playbook-words-en.ts'
import { FRENCH_PLAYBOOK_WORDS } from '../../../shared/domain/crisis/cacao/words/playbook-words-fr.ts'
import type { PlaybookWords } from '../../../shared/domain/crisis/cacao/words/playbook-words.ts'

/** The words in the language asked for, or in that of the locale. */
export function wordsFor(ui: 'fr' | 'en' | undefined, io: CommandIo): PlaybookWords {
  return reportUi(ui, io.environment) === 'fr' ? FRENCH_PLAYBOOK_WORDS : ENGLISH_PLAYBOOK_WORDS
}
