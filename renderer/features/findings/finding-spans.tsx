import { useTranslation } from 'react-i18next'
import type { MarkedExcerpt } from './excerpt-around.ts'
import { excerptAround } from './excerpt-around.ts'
import type { FindingItem } from './finding-item.ts'
import { isDrift } from './is-drift.ts'
import styles from './finding-card.module.css'
import { PointValidity } from './point-validity.tsx'

const REACH = 48

function Excerpt({ excerpt, side }: { readonly excerpt: MarkedExcerpt; readonly side: 'text' | 'point' }) {
  return (
    <blockquote className={styles.excerpt} dir="auto">
      {excerpt.before}
      <mark className={styles.mark} data-side={side}>
        {excerpt.marked}
      </mark>
      {excerpt.after}
    </blockquote>
  )
}

/** Both sides of a finding: the words of the text and those of the approved point, each in context. */
export function FindingSpans({
  item,
  text,
  language,
}: {
  readonly item: FindingItem
  readonly text: string
  readonly language: string
}) {
  const { t } = useTranslation()
  const { finding, point } = item
  const { evidence } = finding
  const statement =
    evidence && point ? Object.entries(point.statement).find(([variant]) => variant === evidence.pointLanguage)?.[1] : undefined
  return (
    <dl className={styles.spans}>
      <dt>{t('findings:yourText')}</dt>
      {/* The language stands outside the excerpt: quotation marks follow the language around them. */}
      <dd lang={language}>
        {finding.end > finding.start ? (
          <Excerpt excerpt={excerptAround(text, finding.start, finding.end, REACH)} side="text" />
        ) : (
          <span className={styles.absent}>{t('findings:absent')}</span>
        )}
      </dd>
      {evidence ? (
        <>
          <dt>{t(isDrift(finding) ? 'findings:original' : 'findings:approved')}</dt>
          <dd lang={evidence.pointLanguage}>
            <Excerpt
              excerpt={
                statement === undefined
                  ? { before: '', marked: evidence.pointText, after: '' }
                  : excerptAround(statement, evidence.pointStart, evidence.pointEnd, REACH)
              }
              side="point"
            />
          </dd>
          {point ? (
            <dd>
              <PointValidity point={point} language={evidence.pointLanguage} mandatory={item.mandatory} />
            </dd>
          ) : null}
        </>
      ) : null}
    </dl>
  )
}
