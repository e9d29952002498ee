import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../../ui/use-formats.ts'
import { excerptAround, SeverityGlyph, useFindingWords } from '../../../findings/index.ts'
import { localized } from '../../model/localized.ts'
import type { CheckItem } from './check-item.ts'
import styles from './check.module.css'

const REACH = 40

/** One finding: what it is in words, what the other side says, and where that stands. */
export function CheckEntry({ item, text }: { readonly item: CheckItem; readonly text: string }) {
  const { t, i18n } = useTranslation()
  const formats = useFormats()
  const words = useFindingWords()
  if (item.kind === 'forbidden') {
    const { line, why } = item.forbidden
    return (
      <li className={styles.entry}>
        <SeverityGlyph severity="error" />
        <div className={styles.told}>
          <strong>{t('statements:check.forbidden')}</strong>
          <span dir="auto">{t('statements:check.says', { words: text.slice(item.start, item.end) })}</span>
          <span className={styles.note}>
            {[localized(line, i18n.language), localized(why, i18n.language)].filter((each) => each !== '').join(' – ')}
          </span>
        </div>
      </li>
    )
  }
  const { finding } = item
  const contrast = words.contrast(finding)
  const { evidence } = finding
  const excerpt = finding.end > finding.start ? excerptAround(text, finding.start, finding.end, REACH) : null
  return (
    <li className={styles.entry}>
      <SeverityGlyph severity={finding.severity} />
      <div className={styles.told}>
        <strong>
          {words.title(finding)}
          {contrast ? (
            <span className={styles.contrast}>
              <bdi>{contrast.actual}</bdi> ≠ <bdi>{contrast.expected}</bdi>
            </span>
          ) : null}
        </strong>
        {excerpt ? (
          <span dir="auto">
            {excerpt.before}
            <mark className={styles.mark} data-severity={finding.severity}>
              {excerpt.marked}
            </mark>
            {excerpt.after}
          </span>
        ) : null}
        {evidence ? (
          <span className={styles.note}>
            {from()}
            {'\u00A0: '}
            <bdi lang={evidence.pointLanguage}>{evidence.pointText}</bdi>
          </span>
        ) : null}
      </div>
    </li>
  )

  function from(): string {
    if (item.kind === 'message' && item.message !== null) {
      const { title, status, language } = item.message
      return t('statements:check.otherMessage', {
        title,
        status: t(`crisis:messageStatus.${status}`),
        language: formats.language(language),
      })
    }
    const point = item.kind === 'point' ? item.point : null
    return point === null
      ? t('statements:check.approved')
      : t('statements:check.approvedPoint', { topic: point.topic, version: point.version })
  }
}
