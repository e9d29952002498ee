import { Button, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Shortcut } from '../../ui/shortcut.tsx'
import styles from './finding-card.module.css'
import type { FindingItem } from './finding-item.ts'
import { FindingSpans } from './finding-spans.tsx'
import { isDrift } from './is-drift.ts'
import { FindingWhy } from './finding-why.tsx'
import { replaceWords } from './replace-words.ts'
import { SeverityGlyph } from './severity-glyph.tsx'
import { useFindingWords } from './use-finding-words.ts'

/** What a person can do about a finding. Absent: not here. */
export interface FindingActions {
  readonly onReplace?: ((item: FindingItem) => void) | undefined
  /** Ctrl+Z beside the text takes the last replacement back, as it would in the text. */
  readonly onUndo?: (() => void) | undefined
  readonly onWaive?: ((item: FindingItem) => void) | undefined
  readonly onOpenPoint?: ((item: FindingItem) => void) | undefined
  /** Shows the text beside the one that it translates. */
  readonly onCompare?: (() => void) | undefined
  /** Escape, or nothing left to look at: back to the text. */
  readonly onLeave?: (() => void) | undefined
}

interface FindingCardProps {
  readonly item: FindingItem
  readonly text: string
  readonly language: string
  readonly open: boolean
  /** Where the focus comes in when a person moves to this pane. */
  readonly entry?: boolean
  readonly actions: FindingActions
  readonly onSelect: () => void
  /** J and K. */
  readonly onStep: (step: 1 | -1) => void
}

/** One finding: its name and the two values on a line; open, both spans, why, and what can be done. */
export function FindingCard({ item, text, language, open, entry = false, actions, onSelect, onStep }: FindingCardProps) {
  const { t } = useTranslation()
  const id = useId()
  const { finding } = item
  const words = useFindingWords()
  const contrast = words.contrast(finding)
  const replacement = actions.onReplace ? replaceWords(finding) : null

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (event.key !== 'z' || !actions.onUndo) return
      event.preventDefault()
      actions.onUndo()
      return
    }
    const run: (() => void) | undefined = {
      j: () => onStep(1),
      ArrowDown: () => onStep(1),
      k: () => onStep(-1),
      ArrowUp: () => onStep(-1),
      Enter: open && replacement ? () => actions.onReplace?.(item) : undefined,
      w: actions.onWaive ? () => actions.onWaive?.(item) : undefined,
      Escape: actions.onLeave,
      g: isDrift(finding) ? actions.onCompare : item.point && actions.onOpenPoint ? () => actions.onOpenPoint?.(item) : undefined,
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!run) return
    event.preventDefault()
    run()
  }

  return (
    <li className={styles.card} data-open={open ? true : undefined} data-severity={finding.severity} data-rule={finding.rule}>
      <UnstyledButton
        className={styles.head}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-finding-key={item.key}
        data-pane-entry={entry || undefined}
        onClick={onSelect}
        onKeyDown={onKeyDown}
      >
        <SeverityGlyph severity={item.waived ? 'waived' : finding.severity} />
        <span className={styles.title}>{words.title(finding)}</span>
        {contrast ? (
          <span className={styles.contrast}>
            <bdi>{contrast.actual}</bdi> ≠ <bdi>{contrast.expected}</bdi>
          </span>
        ) : finding.rule === 'omission' && finding.evidence && !open ? (
          <span className={styles.contrast} lang={finding.evidence.pointLanguage}>
            <bdi>{finding.evidence.pointText}</bdi>
          </span>
        ) : null}
      </UnstyledButton>
      {open ? (
        <div id={id} className={styles.body}>
          <FindingSpans item={item} text={text} language={language} />
          <FindingWhy item={item} />
          <div className={styles.actions}>
            {replacement ? (
              <Button size="compact-sm" rightSection={<span aria-hidden>⏎</span>} onClick={() => actions.onReplace?.(item)}>
                {t(`findings:${replacement.key}`, { words: replacement.words })}
              </Button>
            ) : null}
            {actions.onWaive ? (
              <Button
                size="compact-sm"
                variant="outline"
                rightSection={<Shortcut keys="W" />}
                onClick={() => actions.onWaive?.(item)}
              >
                {t('findings:waive.open')}
              </Button>
            ) : null}
            {isDrift(finding) && actions.onCompare ? (
              <Button size="compact-sm" variant="subtle" rightSection={<Shortcut keys="G" />} onClick={actions.onCompare}>
                {t('findings:compareSource')}
              </Button>
            ) : null}
            {item.point && actions.onOpenPoint ? (
              <Button
                size="compact-sm"
                variant="subtle"
                rightSection={<Shortcut keys="G" />}
                onClick={() => actions.onOpenPoint?.(item)}
              >
                {t('findings:openPoint')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </li>
  )
}
