import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DocumentRow } from './document-row.tsx'
import type { DocumentRowActions } from './document-row-actions.ts'
import styles from './document-list.module.css'
import type { ListRow } from './group-rows.ts'

const TOPIC_HEIGHT = 32
const DOCUMENT_HEIGHT = 56

interface DocumentListProps {
  readonly rows: readonly ListRow[]
  readonly current: string | null
  readonly actions: DocumentRowActions
  readonly onToggleTopic: (id: string) => void
}

/** The rows, of which only those in sight exist. Up and Down move between documents, Home and End to the ends. */
export function DocumentList({ rows, current, actions, onToggleTopic }: DocumentListProps) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  // A new function would make the virtualizer measure every row again, at each scroll.
  const estimateSize = useCallback((index: number) => (rows[index]?.kind === 'topic' ? TOPIC_HEIGHT : DOCUMENT_HEIGHT), [rows])
  const getItemKey = useCallback((index: number) => `${rows[index]?.kind}-${rows[index]?.id}`, [rows])
  // Its functions must not be memoised, and are not: the compiler skips this component.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
  })
  const at = useMemo(() => rows.findIndex((row) => row.kind === 'document' && row.id === current), [rows, current])
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [virtualizer, at])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const focused = event.target instanceof HTMLElement ? event.target.closest('[data-index]') : null
    const from = focused instanceof HTMLElement ? Number(focused.dataset['index']) : at
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (to === undefined || to < 0 || to >= rows.length) return
    event.preventDefault()
    virtualizer.scrollToIndex(to)
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus())
  }

  return (
    // The keys belong to the buttons inside; the list only moves the focus among them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={scroller} className={styles.list} onKeyDown={onKeyDown}>
      <div className={styles.spacer} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (!row) return null
          return (
            <div
              key={item.key}
              className={styles.item}
              data-index={item.index}
              style={{ blockSize: item.size, transform: `translateY(${item.start}px)` }}
            >
              {row.kind === 'topic' ? (
                <UnstyledButton className={styles.topic} aria-expanded={!row.closed} onClick={() => onToggleTopic(row.id)}>
                  {row.closed ? (
                    <IconChevronRight size={14} stroke={1.5} aria-hidden className="u-mirrored" />
                  ) : (
                    <IconChevronDown size={14} stroke={1.5} aria-hidden />
                  )}
                  <span className={`${styles.topicName} u-row-title`} dir="auto">
                    {row.name}
                  </span>
                  <span className={styles.count} aria-label={t('write:list.count', { count: row.count })}>
                    {row.count}
                  </span>
                </UnstyledButton>
              ) : (
                <DocumentRow head={row.head} current={row.id === current} actions={actions} />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
