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
  'translation-loss',
  'cross-post-dissonance',
  'commitment-shift',
  'quantifier-shift',
])

/** Rules whose values are names of the house's ladders and lists, which have words in the screen's language. */
const NAMES_VALUES: ReadonlySet<RuleId> = new Set(['stance-shift', 'commitment-shift', 'quantifier-shift'])

/** The strongest words in common are enough to trust that both sentences say the same thing. */
const ANCHORS = 3

/** Why it fired: reasons in words, the alignment with its anchors; then, quietly, the normalised values and the rule's id. */
export function FindingWhy({ item }: { readonly item: FindingItem }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { rule, reasons, evidence, expected, actual, confidence } = item.finding
  const words = reasons.map((reason) => t(`findings:reason.${reason}`, { defaultValue: reason }))
  const aligned =
    evidence && evidence.alignment > 0
      ? evidence.anchors.length > 0
        ? t('findings:alignedOn', {
            score: formats.number(evidence.alignment),
            anchors: evidence.anchors.slice(0, ANCHORS).join(', '),
          })
        : t('findings:aligned', { score: formats.number(evidence.alignment) })
      : null
  const value = (stored: string) =>
    NAMES_VALUES.has(rule) ? t([`messages:slot.rung.${stored}`, `findings:value.${stored}`], { defaultValue: stored }) : stored
  return (
    <>
      <dl className={styles.spans}>
        <dt>{t('findings:why')}</dt>
        <dd>{[...words, ...(aligned ? [aligned] : [])].join(', ')}</dd>
      </dl>
      <p className={styles.rule}>
        <span>{t('findings:ruleLine', { rule, confidence: formats.number(confidence) })}</span>
        {COMPARES_VALUES.has(rule) ? (
          <span>
            <bdi>{value(actual)}</bdi> ≠ <bdi>{value(expected)}</bdi>
          </span>
        ) : null}
      </p>
    </>
  )
}
