import { useTranslation } from 'react-i18next'
import { useFormats } from '../../ui/use-formats.ts'
import type { FindingItem } from './finding-item.ts'
import styles from './finding-card.module.css'
import { OpinionNote } from './opinion-note.tsx'
import { RuleHelp } from './rule-help.tsx'
import { useFindingWords } from './use-finding-words.ts'

/** The strongest words in common are enough to trust that both sentences say the same thing. */
const ANCHORS = 3

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Why it fired: reasons in words, the alignment with its anchors; then, quietly, what was compared and the rule's id. */
export function FindingWhy({ item }: { readonly item: FindingItem }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const words = useFindingWords()
  const { rule, reasons, evidence, confidence } = item.finding
  const compared = words.compared(item.finding)
  const why = reasons.map((reason) => t(`findings:reason.${reason}`, { defaultValue: reason }))
  const aligned =
    evidence && evidence.alignment > 0
      ? evidence.anchors.length > 0
        ? t('findings:alignedOn', {
            score: formats.number(evidence.alignment),
            anchors: evidence.anchors.slice(0, ANCHORS).join(', '),
          })
        : t('findings:aligned', { score: formats.number(evidence.alignment) })
      : null
  return (
    <>
      <dl className={styles.spans}>
        <dt>{t('findings:why')}</dt>
        <dd>{capital([...why, ...(aligned ? [aligned] : [])].join(', '))}</dd>
      </dl>
      <OpinionNote of={{ kind: 'finding', fingerprint: item.finding.fingerprint }} />
      <p className={styles.rule}>
        <span title={rule}>{t('findings:ruleLine', { confidence: formats.number(confidence) })}</span>
        {compared ? (
          <span>
            <bdi>{compared.actual}</bdi> ≠ <bdi>{compared.expected}</bdi>
          </span>
        ) : null}
        <RuleHelp rule={rule} />
      </p>
    </>
  )
}
