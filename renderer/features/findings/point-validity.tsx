import { useTranslation } from 'react-i18next'
import type { PointSummary } from '../../../shared/contract/coherence-contract.ts'
import { useFormats } from '../../ui/use-formats.ts'
import styles from './finding-card.module.css'

/** "Sahel · v3 · valide jusqu'au 12 mars · français": which point, and whether it still holds. */
export function PointValidity({
  point,
  language,
  mandatory,
}: {
  readonly point: PointSummary
  readonly language: string
  /** For the text in question. */
  readonly mandatory: boolean
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const until =
    point.validUntil === null ? t('findings:validAlways') : t('findings:validUntil', { date: formats.date(point.validUntil) })
  const parts = [
    point.topic,
    t('findings:version', { version: point.version }),
    until,
    formats.language(language),
    ...(point.mandatory ? [mandatory ? t('findings:mandatory') : t('findings:mandatoryElsewhere')] : []),
  ]
  return <p className={styles.validity}>{parts.filter((part) => part !== '').join(' · ')}</p>
}
