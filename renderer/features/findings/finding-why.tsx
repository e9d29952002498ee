import { useTranslation } from 'react-i18next'
import type { RuleId } from '../../../shared/coherence/model/finding.ts'
import { useFormats } from '../../ui/use-formats.ts'
import type { FindingItem } from './finding-item.ts'
import styles from './finding-card.module.css'

/** Rules that compare values; the others compare a whole point or a term with what it should be. */
const COMPARES_VALUES: ReadonlySet<RuleId> = new Set([
  'figure-mismatch',
  'date-mismatch',
  'actor-mismatch',
  'stance-shift',
  'polarity-flip',
])

/** Why it fired: reasons in words, the alignment with its anchors, the normalised values; the rule's id last. */
export function FindingWhy({ item }: { readonly item: FindingItem }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { rule, reasons, evidence, expected, actual, confidence } = item.finding
  const words = reasons.map((reason) => t(`findings:reason.${reason}`, { defaultValue: reason }))
  const aligned =
    evidence && evidence.alignment > 0
      ? evidence.anchors.length > 0
        ? t('findings:alignedOn', { score: formats.number(evidence.alignment), anchors: evidence.anchors.join(', ') })
        : t('findings:aligned', { score: formats.number(evidence.alignment) })
      : null
  return (
    <div className={styles.why}>
      <p>
        <span className={styles.label}>{t('findings:why')}</span> {[...words, ...(aligned ? [aligned] : [])].join(', ')}
      </p>
      {COMPARES_VALUES.has(rule) ? <p>{t('findings:values', { actual, expected })}</p> : null}
      <p className={styles.rule}>{t('findings:ruleLine', { rule, confidence: formats.number(confidence) })}</p>
    </div>
  )
}
