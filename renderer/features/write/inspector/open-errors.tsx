import { useTranslation } from 'react-i18next'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import { type FindingItem, useFindingWords } from '../../findings/index.ts'
import styles from './inspector.module.css'

/** Every error that is still open, each by its name and both values: none is approved unseen. */
export function OpenErrors({ errors }: { readonly errors: readonly FindingItem[] }) {
  const { t } = useTranslation()
  const words = useFindingWords()
  return (
    <ScrollRegion label={t('write:withErrors.list')} height={240}>
      <ul className={styles.openErrors}>
        {errors.map(({ key, finding }) => {
          const contrast = words.contrast(finding)
          return (
            <li key={key}>
              {words.title(finding)}
              {contrast ? (
                <>
                  {' · '}
                  <bdi>{contrast.actual}</bdi> ≠ <bdi>{contrast.expected}</bdi>
                </>
              ) : finding.evidence ? (
                <>
                  {' · '}
                  <bdi lang={finding.evidence.pointLanguage}>{finding.evidence.pointText}</bdi>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </ScrollRegion>
  )
}
