import type { PaperPage } from '../../../../shared/domain/crisis/paper/paper-page.ts'
import { paperWordsOf } from '../../../../shared/domain/crisis/paper/paper-words-of.ts'

/** The title in the properties of a file, which readers show on their window: what is not real says so first. */
export function markedTitle({ title, mode, language }: Pick<PaperPage, 'title' | 'mode' | 'language'>): string {
  return mode === null || mode === 'REAL' ? title : `${paperWordsOf(language).mode[mode].toUpperCase()} – ${title}`
}
