import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TranslationPair } from '../../../../shared/contract/translations-contract.ts'
import { useFormats } from '../../../ui/use-formats.ts'
import { useLongList } from '../../../ui/use-long-list.ts'
import styles from './translations.module.css'

interface PairListProps {
  readonly pairs: readonly TranslationPair[]
  readonly chosen: string | null
  readonly onChoose: (documentId: string) => void
}

/** Translations with their languages; one whose original changed after it says so. */
export function PairList({ pairs, chosen, onChoose }: PairListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { list, indexes, row, above, below } = useLongList<HTMLUListElement>({ count: pairs.length, rowHeight: 51 })
  return (
    <ul ref={list} className={styles.pairs} style={{ paddingBlock: `${above}px ${below}px` }}>
      {indexes.map((index) => {
        const pair = pairs[index]
        if (!pair) return null
        const { translation, source } = pair
        return (
          <li key={translation.id} ref={row} data-index={index} aria-posinset={index + 1} aria-setsize={pairs.length}>
            <UnstyledButton
              className={styles.pair}
              data-translation={translation.id}
              aria-current={translation.id === chosen ? 'true' : undefined}
              onClick={() => onChoose(translation.id)}
            >
              <span className={`${styles.pairTitle} u-row-title`} lang={translation.language} dir="auto">
                {translation.title || t('common:untitled')}
              </span>
              <span className={styles.pairMeta}>
                {formats.language(source.language)} → {formats.language(translation.language)}
                {source.updatedAt > translation.updatedAt ? (
                  <span className={styles.stale}>{t('coherence:translations.stale')}</span>
                ) : null}
              </span>
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}
