import { Button, UnstyledButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Waiver } from '../../../shared/domain/waiver.ts'
import { api } from '../../bridge/api.ts'
import { query } from '../../bridge/query.ts'
import { notifyError } from '../../ui/notify-error.tsx'
import { useFormats } from '../../ui/use-formats.ts'
import card from './finding-card.module.css'
import type { FindingItem } from './finding-item.ts'
import { FindingSpans } from './finding-spans.tsx'
import { FindingWhy } from './finding-why.tsx'
import { SeverityGlyph } from './severity-glyph.tsx'
import { useFindingWords } from './use-finding-words.ts'
import styles from './waived-list.module.css'

interface WaivedEntryProps {
  readonly item: FindingItem
  /** Absent until it has been read. */
  readonly waiver: Waiver | undefined
  readonly text: string
  readonly language: string
  readonly open: boolean
  readonly onSelect: () => void
}

/** An accepted departure: its name and reason; open, both spans and why, as on the day it was accepted. */
export function WaivedEntry({ item, waiver, text, language, open, onSelect }: WaivedEntryProps) {
  const { t } = useTranslation()
  const id = useId()
  const formats = useFormats()
  const words = useFindingWords()
  const client = useQueryClient()
  const unwaive = useMutation({
    mutationFn: (waiverId: string) => api.coherence.unwaive({ id: waiverId }),
    onSuccess: () => client.invalidateQueries({ queryKey: query.coherence.waivers.key() }),
    onError: notifyError,
  })
  const contrast = words.contrast(item.finding)
  return (
    <li className={card.card} data-open={open ? true : undefined} data-waived={item.finding.rule}>
      <UnstyledButton
        className={card.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-finding-key={item.key}
        onClick={onSelect}
      >
        <SeverityGlyph severity="waived" />
        <span className={card.title}>{words.title(item.finding)}</span>
        {contrast ? (
          <span className={card.contrast}>
            <bdi>{contrast.actual}</bdi> ≠ <bdi>{contrast.expected}</bdi>
          </span>
        ) : null}
      </UnstyledButton>
      {open ? (
        <div id={id} className={card.body}>
          <FindingSpans item={item} text={text} language={language} />
          <FindingWhy item={item} />
        </div>
      ) : null}
      {waiver ? (
        <div className={styles.reason}>
          <p>{waiver.reason}</p>
          <div className={styles.foot}>
            <span className={styles.muted}>
              {t('findings:waive.by', { author: waiver.author, date: formats.dateTime(waiver.createdAt) })}
            </span>
            <Button size="compact-xs" variant="subtle" onClick={() => unwaive.mutate(waiver.id)}>
              {t('findings:waive.undo')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}
