import { useTranslation } from 'react-i18next'
import type { MarkedExcerpt } from './excerpt-around.ts'
import { excerptAround } from './excerpt-around.ts'
import type { FindingItem } from './finding-item.ts'
import styles from './finding-card.module.css'
import { PointValidity } from './point-validity.tsx'

const REACH = 48

function Excerpt({ excerpt, language, side }: { readonly excerpt: MarkedExcerpt; readonly language: string; readonly side: 'text' | 'point' }) {
  return (
    <blockquote className={styles.excerpt} lang={language} dir="auto">
      {excerpt.before}
      <mark className={styles.mark} data-side={side}>
        {excerpt.marked}
      </mark>
      {excerpt.after}
    </blockquote>
  )
}

/** Both sides of a finding: the words of the text and those of the approved point, each in context. */
export function FindingSpans({ item, text, language }: { readonly item: FindingItem; readonly text: string; readonly language: string }) {
  const { t } = useTranslation()
  const { finding, point } = item
  const { evidence } = finding
  const statement = evidence && point ? Object.entries(point.statement).find(([variant]) => variant === evidence.pointLanguage)?.[1] : undefined
  return (
    <dl className={styles.spans}>
      <dt>{t('findings:yourText')}</dt>
      <dd>
        {finding.end > finding.start ? (
          <Excerpt excerpt={excerptAround(text, finding.start, finding.end, REACH)} language={language} side="text" />
        ) : (
          <span className={styles.absent}>{t('findings:absent')}</span>
        )}
      </dd>
      {evidence ? (
        <>
          <dt>{t('findings:approved')}</dt>
          <dd>
            <Excerpt
              excerpt={
                statement === undefined
                  ? { before: '', marked: evidence.pointText, after: '' }
                  : excerptAround(statement, evidence.pointStart, evidence.pointEnd, REACH)
              }
              language={evidence.pointLanguage}
              side="point"
            />
            {point ? <PointValidity point={point} language={evidence.pointLanguage} /> : null}
          </dd>
        </>
      ) : null}
    </dl>
  )
}
