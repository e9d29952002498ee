import { Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MarkedAct } from '../../../../shared/contract/ladders-contract.ts'
import type { Ladder } from '../../../../shared/domain/ladders.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import type { StanceFamily } from '../../../../shared/domain/slot.ts'
import { query } from '../../../bridge/query.ts'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import styles from './ladders.module.css'
import { rungName } from './rung-name.ts'

const PAUSE_MS = 150

interface LadderPreviewProps {
  readonly language: Language
  readonly family: StanceFamily
  readonly rungs: Ladder
}

/** A text to try the ladder on: its acts are marked, with their family and level, as one types. */
export function LadderPreview({ language, family, rungs }: LadderPreviewProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue({ rungs: [...rungs], text }, PAUSE_MS)
  const marks = useQuery({
    ...query.ladders.preview.queryOptions({ input: { language, family, ...asked } }),
    enabled: asked.text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return (
    <section className={styles.preview} aria-labelledby="ladder-preview">
      <h2 id="ladder-preview">{t('settings:ladders.try')}</h2>
      <Textarea
        autosize
        minRows={2}
        maxRows={6}
        maxLength={10_000}
        lang={language}
        dir="auto"
        aria-label={t('settings:ladders.tryText')}
        placeholder={t('settings:ladders.tryText')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {marks.error ? <ErrorNotice error={marks.error} onRetry={() => void marks.refetch()} /> : null}
      {asked.text.trim() !== '' && marks.data ? (
        <output className={styles.marked} lang={language} dir="auto">
          <Marked text={asked.text} marks={marks.data} />
          {marks.data.length === 0 ? <small> · {t('settings:ladders.noAct')}</small> : null}
        </output>
      ) : null}
    </section>
  )
}

function Marked({ text, marks }: { readonly text: string; readonly marks: readonly MarkedAct[] }): ReactNode {
  const { t } = useTranslation()
  const parts: ReactNode[] = []
  let at = 0
  for (const mark of marks.toSorted((left, right) => left.start - right.start)) {
    // The answer to an earlier text, or an act inside another: it has no place of its own here.
    if (mark.start < at || mark.end > text.length) continue
    parts.push(text.slice(at, mark.start))
    parts.push(
      <span key={mark.start}>
        <mark>{text.slice(mark.start, mark.end)}</mark>{' '}
        <small>
          {mark.negated ? `${t('settings:ladders.denied')} ` : ''}
          {t(`settings:ladders.familyIs.${mark.family}`)} {mark.level + 1} · {rungName(mark.act, t)}
        </small>
      </span>,
    )
    at = mark.end
  }
  return [...parts, text.slice(at)]
}
