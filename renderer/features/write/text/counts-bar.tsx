import type { Editor } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../shared/domain/language.ts'
import { useTextCounts } from '../../../editor/counts/use-text-counts.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { countKey } from './count-key.ts'
import styles from './document-pane.module.css'

/** Words, characters, reading time: one quiet line under the text. */
export function CountsBar({ editor, language }: { readonly editor: Editor | null; readonly language: Language }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const counts = useTextCounts(editor, language)
  if (!counts) return <div className={styles.counts} />
  const minutes = Math.max(1, Math.round(counts.readingSeconds / 60))
  return (
    <div className={styles.counts} data-testid="counts">
      <span>{t(countKey(language), { count: counts.words, number: formats.number(counts.words) })}</span>
      <span>{t('write:counts.characters', { count: counts.characters, number: formats.number(counts.characters) })}</span>
      {counts.words > 0 ? <span>{t('write:counts.reading', { count: minutes })}</span> : null}
    </div>
  )
}
