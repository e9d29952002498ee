import { IconFileText, IconMessage2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../shared/contract/search-contract.ts'
import { useFormats } from '../../ui/use-formats.ts'
import { Excerpt } from './excerpt.tsx'
import styles from './hit-row.module.css'

const ICONS = { document: IconFileText, point: IconMessage2 } as const

/** A text that was found: its kind, title, language and the words around the hit. */
export function HitRow({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const Icon = ICONS[hit.kind]
  return (
    <div className={styles.row}>
      <Icon size={18} stroke={1.5} aria-hidden />
      <div className={styles.words}>
        <span className={styles.title} lang={hit.language} dir="auto">
          {hit.title || t('common:untitled')}
        </span>
        <span className={styles.excerpt} lang={hit.language} dir="auto">
          <Excerpt marked={hit.excerpt} />
        </span>
      </div>
      <span className={styles.kind}>
        {t(`search:kind.${hit.kind}`)} · {formats.language(hit.language)}
      </span>
    </div>
  )
}
