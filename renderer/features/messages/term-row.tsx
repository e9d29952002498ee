import { IconAlertTriangle, IconBan, IconCheck, IconCircle, IconPencil, IconTrash } from '@tabler/icons-react'
import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from '../../../shared/domain/term.ts'
import { Mark } from '../../ui/mark.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './terms.module.css'

const LOOKS = {
  preferred: { tone: 'ok', icon: IconCheck },
  admitted: { tone: 'muted', icon: IconCircle },
  deprecated: { tone: 'warning', icon: IconAlertTriangle },
  forbidden: { tone: 'error', icon: IconBan },
} as const

interface TermRowProps {
  readonly ref: Ref<HTMLTableRowElement>
  readonly term: Term
  readonly index: number
  /** What the concept is called: its preferred term in the reader's language, or its own name. */
  readonly concept: string
  readonly onEdit: (term: Term) => void
  readonly onRemove: (term: Term) => void
}

/** A wording in the list. Plain elements: floating labels and styled cells cost more than what they hold. */
export const TermRow = memo(function TermRow({ ref, term, index, concept, onEdit, onRemove }: TermRowProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const edit = t('messages:term.editOf', { term: term.term })
  const remove = t('messages:term.removeOf', { term: term.term })
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2}>
      <td className={styles.concept} dir="auto" title={term.concept}>
        {concept}
      </td>
      <td className={styles.term} lang={term.language} dir="auto">
        {term.term}
      </td>
      <td>
        <Mark {...LOOKS[term.status]} label={t(`messages:term.is.${term.status}`)} />
      </td>
      <td lang={term.language} dir="auto">
        {term.use}
      </td>
      <td>{formats.language(term.language)}</td>
      <td>
        <div className={styles.acts}>
          <button type="button" className={styles.act} title={t('common:edit')} aria-label={edit} onClick={() => onEdit(term)}>
            <IconPencil size={16} stroke={1.5} aria-hidden />
          </button>
          <button
            type="button"
            className={styles.act}
            title={t('common:remove')}
            aria-label={remove}
            onClick={() => onRemove(term)}
          >
            <IconTrash size={16} stroke={1.5} aria-hidden />
          </button>
        </div>
      </td>
    </tr>
  )
})
